//! How far the declaration of a thing reaches, so that a finding can be told to be about it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Location};
use crate::id::{Kind, Reference};
use crate::input::Content;
use crate::source::{FileId, Files, Span};

/// The declarations of a few things.
pub(super) struct Extents<'a>(BTreeMap<&'a Reference, Extent>);

struct Extent {
    /// From its first line to its last.
    span: Span,
    /// The folder in which nothing else is declared.
    folder: Option<Arc<str>>,
    /// Further files that tell of it alone: the rounds of an evaluation.
    files: Vec<FileId>,
}

impl<'a> Extents<'a> {
    /// The declarations of these things, as far as there are such things.
    pub(super) fn new(things: impl Iterator<Item = &'a Reference>, content: &Content, files: &Files) -> Self {
        let extent = |thing: &'a Reference| {
            let (kind, id) = thing.parts();
            let declared = content.declared(kind).into_iter().find(|declared| declared.id == id)?;
            let path = &files.get(declared.span.file).path;
            let folder = path
                .rsplit_once('/')
                .filter(|_| matches!(kind, Kind::Case | Kind::Evaluation))
                .map(|(folder, _)| folder.into());
            let rounds = content.rounds.iter().filter(|(of, ..)| kind == Kind::Evaluation && of == id);
            let own = rounds.map(|(_, _, round)| round.span.file).collect();
            Some((thing, Extent { span: whole(declared.span, files), folder, files: own }))
        };
        Self(things.filter_map(extent).collect())
    }

    /// Whether a finding lies in the declaration of a thing, or in the folder of a case or an evaluation.
    pub(super) fn has(&self, finding: &Diagnostic, thing: &Reference) -> bool {
        let Some(Extent { span, folder, files }) = self.0.get(thing) else { return false };
        match &finding.location {
            Location::Span(at) => {
                let is_inside = at.file == span.file && (span.start..span.end).contains(&at.start);
                is_inside || files.contains(&at.file)
            }
            Location::Path(path) => folder
                .as_ref()
                .is_some_and(|folder| path.strip_prefix(&**folder).is_some_and(|below| below.starts_with('/'))),
        }
    }
}

/// The whole of the mapping that begins here: it ends before the first line that is not indented as far as its keys.
fn whole(start: Span, files: &Files) -> Span {
    let text = &files.get(start.file).text;
    let first = start.start as usize;
    let column = first - text[..first].rfind('\n').map_or(0, |newline| newline + 1);
    let mut end = first;
    for line in text[first..].split_inclusive('\n') {
        let words = line.trim_start();
        let indentation = line.len() - words.len();
        let says_something = !words.is_empty() && !words.starts_with('#');
        if end > first && says_something && indentation < column {
            break;
        }
        end += line.len();
    }
    Span::new(start.file, first, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reach(text: &str, begins: &str) -> String {
        let mut files = Files::default();
        let file = files.add("a.yaml", text);
        let start = text.find(begins).expect("the beginning");
        let span = whole(Span::new(file, start, start + 1), &files);
        text[span.start as usize..span.end as usize].to_owned()
    }

    #[test]
    fn an_item_of_a_list_reaches_to_the_next() {
        let list = "- id: a\n  name: x\n# a word\n\n  text: |\n    y\n- id: b\n  name: z\n";
        assert_eq!(reach(list, "id: a"), "id: a\n  name: x\n# a word\n\n  text: |\n    y\n");
        assert_eq!(reach(list, "id: b"), "id: b\n  name: z\n");
    }

    #[test]
    fn what_follows_a_list_is_in_none_of_its_items() {
        let plan = "actions:\n  - id: 1\n    name: x\ntext:\n  - paragraph: 1\n";
        assert_eq!(reach(plan, "id: 1"), "id: 1\n    name: x\n");
        let flow = "actions:\n- {id: 1, name: x}\n- {id: 2}\n";
        assert_eq!(reach(flow, "{id: 1"), "{id: 1, name: x}\n");
    }

    #[test]
    fn a_document_reaches_to_the_end_of_its_file() {
        let file = "# head\nid: 1\nname: x\nrecords:\n  - id: a\n";
        assert_eq!(reach(file, "id: 1"), "id: 1\nname: x\nrecords:\n  - id: a\n");
    }
}
