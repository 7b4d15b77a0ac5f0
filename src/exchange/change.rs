//! Changes a record where it stands in its file: the fields of the cells that differ, and nothing else.

use std::collections::HashMap;

use super::column::{Column, What};
use super::known::Known;
use super::row::{self, Row};
use crate::date::Day;
use crate::decode::{Definition, Document};
use crate::diagnostic::Message;
use crate::schema::{Observation, Record, Source};
use crate::source::Files;
use crate::yaml::{self, Draft, Edit, Node, Step, Value};

/// An edit and the way to it.
pub(super) type Placed = (Vec<Step>, Edit);

/// The tree of a file that was sound when it was read.
pub(super) fn tree(text: &str) -> Option<Node> {
    yaml::parse(Files::default().add("", ""), text, &mut Vec::new())
}

/// Where each record stands in a file of records, of a task, or of one record alone.
pub(super) fn places(file: &Node) -> HashMap<&str, Vec<Step>> {
    let id = |node| Node::get(node, "id").and_then(Node::scalar);
    let (list, before) = match file.get("records") {
        Some(records) => (records, vec![key("records")]),
        None => (file, Vec::new()),
    };
    let Value::List(items) = &list.value else { return id(file).map(|id| (id, before)).into_iter().collect() };
    let item = |(place, item)| Some((id(item)?, [&before[..], &[Step::Item(place)]].concat()));
    items.iter().enumerate().filter_map(item).collect()
}

/// The value that steps lead to.
pub(super) fn at<'n>(node: &'n Node, path: &[Step]) -> Option<&'n Node> {
    path.iter().try_fold(node, |node, step| match step {
        Step::Key(name) => node.get(name),
        Step::Item(place) => node.children().nth(*place),
    })
}

/// What is said of a change that the text of a file does not allow for.
pub(super) fn refused() -> Message {
    Message::new("sheet-not-editable")
}

fn key(name: &str) -> Step {
    Step::Key(name.to_owned())
}

/// A record where it stands, and what a row says of it.
pub(super) struct Change<'c, 'i> {
    /// The record in the tree of its file.
    pub(super) record: &'c Node,
    /// All that the record says then.
    pub(super) row: &'c Row,
    pub(super) known: &'c Known<'i>,
}

impl Change<'_, '_> {
    /// The edits that put these columns into the record, and the day of its last change if there is one to be told.
    pub(super) fn edits(&self, columns: &[Column], changed: Option<Day>) -> Result<Vec<Placed>, Message> {
        let mut edits: Vec<Placed> = Vec::new();
        for column in columns {
            let edit = self.edit(*column)?;
            // Several columns can make one value: a new source, a note in several languages.
            if !edits.contains(&edit) {
                edits.push(edit);
            }
        }
        edits.extend(changed.map(|day| self.field("changed", Draft::word(&day.to_string()))));
        let definition = Record::definition();
        // What is added at one place stands there in the order of the declaration.
        edits.sort_by_key(|(path, edit)| match (&path[..], edit) {
            ([], Edit::InsertField(_, name, _)) => place(&definition, name),
            _ => 0,
        });
        Ok(edits)
    }

    /// The edit that puts a cell into the record.
    fn edit(&self, column: Column) -> Result<Placed, Message> {
        if column.what.is_of_source() {
            return self.source(column);
        }
        let word = Draft::word(self.value(column));
        let field = |name: &str, draft: Option<Draft>| Ok(self.field(name, draft.ok_or_else(refused)?));
        match column.what {
            What::About => field("about", row::words(self.row, What::About)),
            What::Topics => field("topics", row::words(self.row, What::Topics)),
            What::Meets => field("meets", row::words(self.row, What::Meets)),
            What::Kind => field("kind", Some(word)),
            What::Date => field("date", Some(word)),
            What::Title => self.text("title", column),
            What::Text => self.text("text", column),
            What::Note => self.text("note", column),
            What::Status => match self.first("statuses") {
                Some(path) => Ok(([path, vec![key("status")]].concat(), Edit::Set(word))),
                None => match row::status(self.row) {
                    Some(list @ Draft::List(_)) => field("statuses", Some(list)),
                    status => field("status", status),
                },
            },
            What::Progress => match self.first("progress") {
                Some(path) => Ok(([path, vec![key("value")]].concat(), Edit::Set(word))),
                None => field("progress", row::progress(self.row)),
            },
            What::Target => self.observation("target", word),
            What::Value => self.observation("value", word),
            _ => Err(refused()),
        }
    }

    fn value(&self, column: Column) -> &str {
        self.row.get(&column).map(String::as_str).unwrap_or_default()
    }

    /// Puts a value into a field of the record.
    fn field(&self, name: &str, draft: Draft) -> Placed {
        put(self.record, Vec::new(), name, draft, |name| place(&Record::definition(), name))
    }

    /// The way to the first item of a list, if there is one.
    fn first(&self, list: &str) -> Option<Vec<Step>> {
        let path = vec![key(list), Step::Item(0)];
        at(self.record, &path).map(|_| path)
    }

    /// Puts a value into the only observation.
    fn observation(&self, name: &str, draft: Draft) -> Result<Placed, Message> {
        let only = self.record.get("observation").map(|_| vec![key("observation")]);
        let Some(path) = only.or_else(|| self.first("observations")) else {
            return Ok(self.field("observation", row::value_draft(self.row).ok_or_else(refused)?));
        };
        let observation = at(self.record, &path).ok_or_else(refused)?;
        Ok(put(observation, path, name, draft, |name| place(&Observation::definition(), name)))
    }

    /// Puts a cell into its source; a source that is not there yet comes whole, behind the others.
    fn source(&self, column: Column) -> Result<Placed, Message> {
        let path = vec![key("sources"), Step::Item(column.source)];
        let Some(source) = at(self.record, &path) else {
            let count = self.record.get("sources").map_or(0, |sources| sources.children().count());
            if count == 0 {
                return Ok(self.field("sources", row::sources(self.row, self.known).ok_or_else(refused)?));
            }
            let source = row::source(self.row, column.source, self.known).ok_or_else(refused)?;
            return Ok((vec![key("sources")], Edit::InsertItem(count, source)));
        };
        let value = self.value(column);
        let (name, draft) = match column.what {
            What::SourceTitle => ("title", Draft::Text(value.to_owned())),
            What::SourceLanguage => ("lang", Draft::Text(value.to_owned())),
            What::Publisher => ("publisher", row::publisher(self.row, column.source, self.known).ok_or_else(refused)?),
            What::Url => ("url", Draft::Text(value.to_owned())),
            What::Published => ("published", Draft::word(value)),
            _ => ("accessed", Draft::word(value)),
        };
        Ok(put(source, path, name, draft, |name| place(&Source::definition(), name)))
    }

    /// Puts a text into a field of several languages.
    fn text(&self, name: &str, column: Column) -> Result<Placed, Message> {
        let languages = self.known.languages();
        let Some(texts) = self.record.get(name) else {
            let column = Column::new(column.what);
            return Ok(self.field(name, row::localized(self.row, column, self.known).ok_or_else(refused)?));
        };
        let code = &languages.get(column.lang.ok_or_else(refused)?).code;
        let order = |code: &str| languages.find(code).map_or(usize::MAX, |lang| lang.index());
        Ok(put(texts, vec![key(name)], code, row::text(self.value(column)), order))
    }
}

/// The place of a field in a declaration.
fn place(definition: &Definition, name: &str) -> usize {
    definition.fields.iter().position(|field| field.name == name).unwrap_or(usize::MAX)
}

/// Puts a value into a field of a mapping, which gets its place by an order if it is new.
fn put(node: &Node, mut path: Vec<Step>, name: &str, draft: Draft, order: impl Fn(&str) -> usize) -> Placed {
    if node.entry(name).is_some() {
        path.push(key(name));
        return (path, Edit::Set(draft));
    }
    let Value::Mapping(entries) = &node.value else { return (path, Edit::Set(draft)) };
    let own = order(name);
    let later = entries.iter().position(|entry| order(&entry.key) > own);
    (path, Edit::InsertField(later.unwrap_or(entries.len()), name.to_owned(), draft))
}
