//! Tries an import in memory: the content as it would be is read and checked, before anything of it is written.

use std::collections::{BTreeMap, HashMap};

use super::change;
use super::column::{Column, What};
use super::known::Known;
use super::plan::{Kind, Step};
use crate::date::Day;
use crate::diagnostic::{Diagnostic, Location, Message, Severity};
use crate::input::Input;
use crate::load::{self, Loaded, Sources};
use crate::route::FilePath;
use crate::source::{Files, Span};
use crate::validate;
use crate::yaml::{self, Node, Value};

/// The site as it is.
pub(super) struct Base {
    pub(super) files: Files,
    pub(super) today: Day,
    /// How often each finding is there already.
    found: HashMap<String, usize>,
}

impl Base {
    pub(super) fn new(input: &Input, files: Files, diagnostics: Vec<Diagnostic>, today: Day) -> Self {
        let checked = validate::validate(input, &files, diagnostics, today);
        let mut found: HashMap<String, usize> = HashMap::new();
        for finding in &checked.diagnostics {
            *found.entry(key(finding, &files)).or_default() += 1;
        }
        Self { files, today, found }
    }

    /// The path of the file in which a record stands.
    pub(super) fn path_of(&self, span: Span) -> &str {
        &self.files.get(span.file).path
    }
}

/// A finding without its place, which an edit moves.
fn key(finding: &Diagnostic, files: &Files) -> String {
    format!("{} {} {:?}", finding.code, finding.path(files), finding.arguments)
}

/// What would be found.
#[derive(Default)]
pub(super) struct Found {
    /// What is found in a record: its id, the column if a column holds it, how bad it is, and what it is.
    pub(super) of_records: Vec<(String, Option<Column>, Severity, Message)>,
    /// Errors elsewhere, that are not there without the import.
    pub(super) elsewhere: Vec<(String, Message)>,
}

/// Checks a site with these texts in its files.
pub(super) fn check(sources: Sources, texts: &[(FilePath, String)], base: &Base, known: &Known<'_>) -> Found {
    let loaded = load::decode(sources.with(texts), &known.content().pictures);
    let Loaded { files, diagnostics, input, .. } = loaded;
    let diagnostics = match &input {
        Some(input) => validate::validate(input, &files, diagnostics, base.today).diagnostics,
        None => diagnostics,
    };
    let mut left = base.found.clone();
    let mut found = Found::default();
    let mut trees: BTreeMap<String, Option<Node>> = BTreeMap::new();
    for finding in diagnostics.iter().filter(|finding| finding.severity != Severity::Note) {
        if let Some(count) = left.get_mut(&key(finding, &files)).filter(|count| **count > 0) {
            *count -= 1;
            continue;
        }
        let own = match finding.location {
            Location::Span(span) => Some(span),
            Location::Path(_) => None,
        };
        let mut holder = |span: Span| {
            let file = files.get(span.file);
            texts.iter().find(|(path, _)| path.as_str() == &*file.path)?;
            let tree = trees.entry(file.path.to_string()).or_insert_with(|| change::tree(&file.text));
            owner(tree.as_ref()?, span.start, known)
        };
        match own.and_then(&mut holder).or_else(|| finding.related.and_then(&mut holder)) {
            Some((id, column)) => found.of_records.push((id, column, finding.severity, finding.message())),
            None if finding.severity == Severity::Error => {
                found.elsewhere.push((finding.path(&files).to_owned(), finding.message()));
            }
            None => {}
        }
    }
    found
}

/// The record in whose text a byte lies, and the column of the value there.
fn owner(file: &Node, offset: u32, known: &Known<'_>) -> Option<(String, Option<Column>)> {
    let records = file.entry("records").map(|entry| &entry.node).filter(|records| records.span.start <= offset);
    let record = match &records.unwrap_or(file).value {
        Value::List(items) => items.iter().rev().find(|item| item.span.start <= offset)?,
        _ => file,
    };
    let id = record.get("id").and_then(Node::scalar)?.to_owned();
    let mut keys = Vec::new();
    let mut node = record;
    loop {
        match &node.value {
            Value::Mapping(entries) => {
                let Some(entry) = entries.iter().rev().find(|entry| entry.span.start <= offset) else { break };
                keys.push(entry.key.as_str());
                node = &entry.node;
            }
            Value::List(items) => match items.iter().rev().find(|item| item.span.start <= offset) {
                Some(item) => node = item,
                None => break,
            },
            _ => break,
        }
    }
    Some((id, column(&keys, known)))
}

/// The column of the value that keys lead to.
fn column(keys: &[&str], known: &Known<'_>) -> Option<Column> {
    let in_language = |what: What, code: Option<&&str>| {
        let lang = code.and_then(|code| known.languages().find(code)).unwrap_or(crate::lang::Lang::RECORD);
        Some(Column::of(what, lang))
    };
    let plain = |what: What| Some(Column::new(what));
    match keys {
        ["id", ..] => plain(What::Id),
        ["about", ..] => plain(What::About),
        ["kind", ..] => plain(What::Kind),
        ["date" | "known", ..] => plain(What::Date),
        ["meets", ..] => plain(What::Meets),
        ["status" | "statuses", ..] => plain(What::Status),
        ["progress", ..] => plain(What::Progress),
        ["title", code @ ..] => in_language(What::Title, code.first()),
        ["text", code @ ..] => in_language(What::Text, code.first()),
        ["note", code @ ..] => in_language(What::Note, code.first()),
        ["observation" | "observations", "target", ..] => plain(What::Target),
        ["observation" | "observations", ..] => plain(What::Value),
        ["sources", "lang", ..] => plain(What::SourceLanguage),
        ["sources", "publisher", code @ ..] => in_language(What::Publisher, code.first()),
        ["sources", "url", ..] => plain(What::Url),
        ["sources", "published", ..] => plain(What::Published),
        ["sources", "accessed", ..] => plain(What::Accessed),
        ["sources", ..] => plain(What::SourceTitle),
        _ => None,
    }
}

/// The texts of files by their paths, and the rows that cannot be written.
type Texts = (Vec<(FilePath, String)>, Vec<(u32, Message)>);

/// The texts of all files that a plan touches, and the steps that cannot be made, each with the reason.
pub(super) fn texts(steps: &[Step], target: &str, sources: &Sources, base: &Base, known: &Known<'_>) -> Texts {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut refused = Vec::new();
    for step in steps {
        let Kind::Change(columns) = &step.kind else { continue };
        let Some(record) = known.record(&step.id) else { continue };
        let path = base.path_of(record.id.span);
        let before = texts.get(path).cloned().or_else(|| sources.text(path).map(|text| text.to_string()));
        let edited = change::change(before.unwrap_or_default(), &step.id, columns, &step.row, known);
        match edited {
            Ok(text) => drop(texts.insert(path.to_owned(), text)),
            Err(message) => refused.push((step.number, message.with("path", path))),
        }
    }
    let drafts: Vec<yaml::Draft> = steps
        .iter()
        .filter(|step| step.kind == Kind::New)
        .map(|step| super::row::draft(&step.row, &step.id, base.today, known))
        .collect();
    if !drafts.is_empty() {
        let there = texts.get(target).cloned().or_else(|| sources.text(target).map(|text| text.to_string()));
        let text = match there {
            Some(text) => appended(text, &drafts),
            None => Some(yaml::write(&yaml::Draft::List(drafts))),
        };
        match text {
            Some(text) => drop(texts.insert(target.to_owned(), text)),
            None => {
                let news = steps.iter().filter(|step| step.kind == Kind::New).map(|step| step.number);
                refused.extend(news.map(|number| (number, Message::new("sheet-not-editable").with("path", target))));
            }
        }
    }
    let path = |(path, text): (String, String)| Some((FilePath::new(&path)?, text));
    (texts.into_iter().filter_map(path).collect(), refused)
}

/// A list of records with further ones at its end.
fn appended(mut text: String, drafts: &[yaml::Draft]) -> Option<String> {
    let Value::List(items) = change::tree(&text)?.value else { return None };
    for (place, draft) in (items.len()..).zip(drafts) {
        text = yaml::splice(&text, &[], &yaml::Edit::InsertItem(place, draft.clone())).ok()?;
    }
    Some(text)
}
