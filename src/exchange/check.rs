//! The site's own check over the content as it would be, before anything of it is written.

use std::collections::{BTreeMap, HashMap};

use super::change;
use super::column::{Column, What};
use super::known::Known;
use super::plan::{Kind, Step};
use super::texts::Written;
use crate::date::Day;
use crate::diagnostic::{Diagnostic, Location, Message, Severity};
use crate::input::Input;
use crate::lang::Lang;
use crate::load::{self, Loaded, Sources};
use crate::source::{FileId, Files};
use crate::validate;
use crate::yaml::{Node, Value};

/// The site as it is.
pub(super) struct Base {
    today: Day,
    /// How often each finding is there already.
    found: HashMap<String, usize>,
}

impl Base {
    pub(super) fn new(input: &Input, files: &Files, diagnostics: Vec<Diagnostic>, today: Day) -> Self {
        let checked = validate::validate(input, files, diagnostics, today);
        let mut found: HashMap<String, usize> = HashMap::new();
        for finding in &checked.diagnostics {
            *found.entry(key(finding, files)).or_default() += 1;
        }
        Self { today, found }
    }
}

/// A finding without its place, which an edit moves.
fn key(finding: &Diagnostic, files: &Files) -> String {
    format!("{} {} {:?}", finding.code, finding.path(files), finding.arguments)
}

/// Something that is found in a record which a step makes or changes: the row, the column if a column holds it, and what it is.
pub(super) type InRow = (u32, Option<Column>, Message);

/// What the check of the site finds of an import.
#[derive(Default)]
pub(super) struct Found {
    pub(super) errors: Vec<InRow>,
    pub(super) warnings: Vec<InRow>,
    /// Errors elsewhere, that are not there without the import.
    pub(super) elsewhere: Vec<(String, Message)>,
}

/// Checks the site with these files, and finds the rows of these steps that something comes from.
pub(super) fn check(sources: Sources, files: &[Written], steps: &[Step], base: &Base, known: &Known<'_>) -> Found {
    let sources = sources.with(files.iter().map(|file| (&file.path, file.text.as_str())));
    let Loaded { files: all, diagnostics, input, .. } = load::decode(sources, &known.content().pictures);
    // What was read is let go before trees are made of the files again.
    let diagnostics = match input {
        Some(input) => validate::validate(&input, &all, diagnostics, base.today).diagnostics,
        None => diagnostics,
    };
    let numbers: HashMap<&str, u32> =
        steps.iter().filter(|step| step.kind != Kind::Same).map(|step| (step.id.as_str(), step.number)).collect();
    Sorting { known, base, files: &all, written: files, trees: BTreeMap::new() }.sorted(&diagnostics, &numbers)
}

/// Finds the rows that findings come from.
struct Sorting<'s> {
    known: &'s Known<'s>,
    base: &'s Base,
    files: &'s Files,
    written: &'s [Written],
    /// The trees of the files that would be written.
    trees: BTreeMap<FileId, Option<Node>>,
}

impl Sorting<'_> {
    /// Sorts findings that are not there without the import. A warning about a record that no row touches is none of it.
    fn sorted(&mut self, diagnostics: &[Diagnostic], numbers: &HashMap<&str, u32>) -> Found {
        let mut left = self.base.found.clone();
        let mut found = Found::default();
        for finding in diagnostics.iter().filter(|finding| finding.severity != Severity::Note) {
            if let Some(count) = left.get_mut(&key(finding, self.files)).filter(|count| **count > 0) {
                *count -= 1;
                continue;
            }
            let is_error = finding.severity == Severity::Error;
            let owner = self.owner(finding);
            let number = owner.as_ref().and_then(|(id, _)| numbers.get(id.as_str()));
            match (owner, number) {
                (Some((_, column)), Some(number)) => {
                    let list = if is_error { &mut found.errors } else { &mut found.warnings };
                    list.push((*number, column, finding.message()));
                }
                (Some((id, _)), None) if is_error => found.elsewhere.push((id, finding.message())),
                (None, _) if is_error => {
                    found.elsewhere.push((finding.path(self.files).to_owned(), finding.message()));
                }
                _ => {}
            }
        }
        found
    }

    /// The record in whose text a finding lies, or what it is related to, and the column of the value there.
    fn owner(&mut self, finding: &Diagnostic) -> Option<(String, Option<Column>)> {
        let own = match finding.location {
            Location::Span(span) => Some(span),
            Location::Path(_) => None,
        };
        [own, finding.related].into_iter().flatten().find_map(|span| {
            let file = self.files.get(span.file);
            self.written.iter().find(|written| written.path.as_str() == &*file.path)?;
            let tree = self.trees.entry(span.file).or_insert_with(|| change::tree(&file.text));
            owner(tree.as_ref()?, span.start, self.known)
        })
    }
}

/// The record in whose text a byte lies, and the column of the value there.
fn owner(file: &Node, offset: u32, known: &Known<'_>) -> Option<(String, Option<Column>)> {
    let records = file.entry("records").map(|entry| &entry.node).filter(|records| records.span.start <= offset);
    let record = match &records.unwrap_or(file).value {
        Value::List(items) => items.iter().rev().find(|item| item.span.start <= offset)?,
        _ => file,
    };
    let id = record.get("id").and_then(Node::scalar)?.to_owned();
    let (mut keys, mut places) = (Vec::new(), Vec::new());
    let mut node = record;
    loop {
        match &node.value {
            Value::Mapping(entries) => {
                let Some(entry) = entries.iter().rev().find(|entry| entry.span.start <= offset) else { break };
                keys.push(entry.key.as_str());
                node = &entry.node;
            }
            Value::List(items) => match items.iter().rposition(|item| item.span.start <= offset) {
                Some(place) => {
                    places.push(place);
                    node = &items[place];
                }
                None => break,
            },
            _ => break,
        }
    }
    Some((id, column(&keys, &places, known)))
}

/// The columns of the fields of a record whose values are in one column.
pub(super) const FIELDS: [(&str, What); 16] = [
    ("id", What::Id),
    ("about", What::About),
    ("topics", What::Topics),
    ("kind", What::Kind),
    ("date", What::Date),
    ("known", What::Date),
    ("meets", What::Meets),
    ("status", What::Status),
    ("statuses", What::Status),
    ("progress", What::Progress),
    ("title", What::Title),
    ("text", What::Text),
    ("note", What::Note),
    ("observation", What::Value),
    ("observations", What::Value),
    ("sources", What::SourceTitle),
];

/// The columns of the fields of a source.
const OF_SOURCE: [(&str, What); 5] = [
    ("lang", What::SourceLanguage),
    ("publisher", What::Publisher),
    ("url", What::Url),
    ("published", What::Published),
    ("accessed", What::Accessed),
];

/// The column of the value that keys and places in lists lead to.
fn column(keys: &[&str], places: &[usize], known: &Known<'_>) -> Option<Column> {
    let of = |table: &[(&str, What)], key: &str| table.iter().find(|(name, _)| *name == key).map(|(_, what)| *what);
    let field = of(&FIELDS, keys.first()?)?;
    let (what, rest) = match (field, &keys[1..]) {
        (What::SourceTitle, [key, rest @ ..]) => (of(&OF_SOURCE, key).unwrap_or(field), rest),
        (What::Value, ["target", ..]) => (What::Target, &[][..]),
        (field, rest) => (field, rest),
    };
    let source = if what.is_of_source() { places.first().copied().unwrap_or_default() } else { 0 };
    let lang = rest.first().and_then(|code| known.languages().find(code)).unwrap_or(Lang::RECORD);
    Some(Column { source, what, lang: what.is_in_languages().then_some(lang) })
}
