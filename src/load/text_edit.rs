//! Edits that change nothing but texts: words on which no state depends, so that they can be shown before the whole plan is
//! read again.

use std::path::Path;
use std::sync::Arc;

use super::content;
use super::part::{Part, part};
use crate::decode::{Context, NONE_STALE};
use crate::diagnostic::Severity;
use crate::input::Content;
use crate::lang::Languages;
use crate::source::{FileId, Files};
use crate::translation::Lock;
use crate::yaml::{self, Entry, Node, Value};

/// The texts of a task that [`Model::set_task_texts`](crate::model::Model::set_task_texts) replaces: its name and official text
/// stand in the plan's document as well.
const TASK_TEXTS: [&str; 2] = ["summary", "body"];

/// The texts of a record that [`Model::set_record_texts`](crate::model::Model::set_record_texts) replaces.
const RECORD_TEXTS: [&str; 4] = ["title", "text", "disagreement", "note"];

/// A file whose texts were edited.
#[derive(Debug)]
pub struct TextEdit {
    /// The file.
    pub file: FileId,
    /// What it holds now.
    pub text: Arc<str>,
    /// The tasks and records in it.
    pub content: Content,
}

/// Reads a file of tasks or records again. `None` if it is any other file, if more than texts changed in it, or if there is
/// an error in it.
pub fn text_edit(root: &Path, path: &Path, files: &Files, languages: &Languages) -> Option<TextEdit> {
    if files.find(Lock::PATH).is_some() {
        // An edit may make a translation stale, or mend it, which only reading anew tells.
        return None;
    }
    let steps = path.strip_prefix(root).ok()?.iter().map(|step| step.to_str()).collect::<Option<Vec<_>>>()?;
    let name = steps.join("/");
    let part = part(&name);
    let alike: fn(&Node, &Node) -> bool = match part {
        Part::Task(_) => task,
        Part::Records => records,
        _ => return None,
    };
    let file = files.find(&name)?;
    let text: Arc<str> = std::fs::read_to_string(path).ok()?.into();
    if text.starts_with('\u{feff}') {
        return None;
    }
    let mut diagnostics = Vec::new();
    let old = yaml::parse(file, &files.get(file).text, &mut diagnostics)?;
    let new = yaml::parse(file, &text, &mut diagnostics)?;
    yaml::report_forbidden(&text, &new, &mut diagnostics);
    if !diagnostics.is_empty() || !alike(&old, &new) {
        return None;
    }
    let mut content = Content::default();
    let mut context = Context { languages, source: &text, stale: NONE_STALE, diagnostics: &mut diagnostics };
    content::decode_part(part, &new, &mut content, &mut context);
    let sound = diagnostics.iter().all(|finding| finding.severity != Severity::Error);
    sound.then_some(TextEdit { file, text, content })
}

fn task(old: &Node, new: &Node) -> bool {
    mappings(old, new, |key, old, new| match key {
        key if TASK_TEXTS.contains(&key) => texts(old, new),
        "records" => records(old, new),
        _ => old.says_the_same(new),
    })
}

fn records(old: &Node, new: &Node) -> bool {
    match (&old.value, &new.value) {
        (Value::List(old), Value::List(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| record(old, new))
        }
        _ => record(old, new),
    }
}

fn record(old: &Node, new: &Node) -> bool {
    mappings(
        old,
        new,
        |key, old, new| if RECORD_TEXTS.contains(&key) { texts(old, new) } else { old.says_the_same(new) },
    )
}

/// Whether two mappings have the same keys in the same order, with values that are alike.
fn mappings(old: &Node, new: &Node, alike: impl Fn(&str, &Node, &Node) -> bool) -> bool {
    let (Value::Mapping(old), Value::Mapping(new)) = (&old.value, &new.value) else { return false };
    let entry = |(old, new): (&Entry, &Entry)| old.key == new.key && alike(&old.key, &old.node, &new.node);
    old.len() == new.len() && old.iter().zip(new).all(entry)
}

/// Whether two texts are there in the same languages.
fn texts(old: &Node, new: &Node) -> bool {
    mappings(old, new, |_, old, new| old.scalar().is_some() && new.scalar().is_some())
}
