//! Changes a record where it stands in its file: the fields of the cells that differ, and nothing else.

use super::column::{Column, What};
use super::known::Known;
use super::row::{self, Row};
use crate::decode::{Definition, Document};
use crate::diagnostic::Message;
use crate::schema::{Observation, Record, Source};
use crate::source::Files;
use crate::yaml::{self, Draft, Edit, Node, Step, Value};

/// Where the record of an id stands in a file of records or of a task.
pub(super) fn find(file: &Node, id: &str) -> Option<Vec<Step>> {
    let is_it = |node: &Node| node.get("id").and_then(Node::scalar) == Some(id);
    let within = |node: &Node, before: Vec<Step>| {
        let Value::List(items) = &node.value else { return None };
        let place = items.iter().position(is_it)?;
        Some(before.into_iter().chain([Step::Item(place)]).collect::<Vec<_>>())
    };
    let records = || file.entry("records").and_then(|entry| within(&entry.node, vec![key("records")]));
    within(file, Vec::new()).or_else(records).or_else(|| is_it(file).then(Vec::new))
}

/// The tree of a file that was sound when it was read.
pub(super) fn tree(text: &str) -> Option<Node> {
    yaml::parse(Files::default().add("", ""), text, &mut Vec::new())
}

/// The text of a file after the cells of these columns were put into the record of an id.
pub(super) fn change(
    text: String,
    id: &str,
    columns: &[Column],
    new: &Row,
    known: &Known<'_>,
) -> Result<String, Message> {
    let mut text = text;
    for column in columns {
        let file = tree(&text).ok_or_else(refused)?;
        let base = find(&file, id).ok_or_else(refused)?;
        let record = at(&file, &base).ok_or_else(refused)?;
        let (path, edit) = edit(*column, record, new, known)?;
        let path: Vec<Step> = base.into_iter().chain(path).collect();
        text = yaml::splice(&text, &path, &edit).map_err(|_| refused())?;
    }
    Ok(text)
}

fn refused() -> Message {
    Message::new("sheet-not-editable")
}

fn key(name: &str) -> Step {
    Step::Key(name.to_owned())
}

fn at<'n>(node: &'n Node, path: &[Step]) -> Option<&'n Node> {
    path.iter().try_fold(node, |node, step| match step {
        Step::Key(name) => node.get(name),
        Step::Item(place) => node.children().nth(*place),
    })
}

/// The edit that puts a cell into a record, and the way to it from there.
fn edit(column: Column, record: &Node, new: &Row, known: &Known<'_>) -> Result<(Vec<Step>, Edit), Message> {
    let value = new.get(&column).map(String::as_str).unwrap_or_default();
    let word = || Draft::word(value);
    let of_record = |name: &str, draft: Option<Draft>| {
        let draft = draft.ok_or_else(refused)?;
        Ok(put(record, Vec::new(), name, draft, &Record::definition()))
    };
    match column.what {
        What::Id => Err(refused()),
        What::About => of_record("about", row::words(new, What::About)),
        What::Meets => of_record("meets", row::words(new, What::Meets)),
        What::Kind => of_record("kind", Some(word())),
        What::Date => of_record("date", Some(word())),
        What::Title => text(record, "title", column, new, known),
        What::Text => text(record, "text", column, new, known),
        What::Note => text(record, "note", column, new, known),
        What::Status => match at(record, &[key("statuses"), Step::Item(0)]) {
            Some(_) => Ok((vec![key("statuses"), Step::Item(0), key("status")], Edit::Set(word()))),
            None => match row::status(new) {
                Some(list @ Draft::List(_)) => of_record("statuses", Some(list)),
                status => of_record("status", status),
            },
        },
        What::Progress => match at(record, &[key("progress"), Step::Item(0)]) {
            Some(_) => Ok((vec![key("progress"), Step::Item(0), key("value")], Edit::Set(word()))),
            None => of_record("progress", row::progress(new)),
        },
        What::Target | What::Value => {
            let name = if column.what == What::Target { "target" } else { "value" };
            let first = [vec![key("observation")], vec![key("observations"), Step::Item(0)]];
            match first.into_iter().find_map(|path| Some((at(record, &path)?, path))) {
                Some((node, path)) => Ok(put(node, path, name, word(), &Observation::definition())),
                None => of_record("observation", row::value_draft(new)),
            }
        }
        What::Unit => Err(Message::new("sheet-unit-kept")),
        What::SourceTitle | What::SourceLanguage | What::Publisher | What::Url | What::Published | What::Accessed => {
            let path = vec![key("sources"), Step::Item(0)];
            let Some(source) = at(record, &path) else {
                return of_record("sources", row::source(new, known).map(|source| Draft::List(vec![source])));
            };
            let (name, draft) = match column.what {
                What::SourceTitle => ("title", Some(Draft::Text(value.to_owned()))),
                What::SourceLanguage => ("lang", Some(Draft::Text(value.to_owned()))),
                What::Publisher => ("publisher", row::publisher(new, known)),
                What::Url => ("url", Some(Draft::Text(value.to_owned()))),
                What::Published => ("published", Some(word())),
                _ => ("accessed", Some(word())),
            };
            Ok(put(source, path, name, draft.ok_or_else(refused)?, &Source::definition()))
        }
    }
}

/// Puts a text into a field of several languages.
fn text(record: &Node, name: &str, column: Column, new: &Row, known: &Known<'_>) -> Result<(Vec<Step>, Edit), Message> {
    let lang = column.lang.ok_or_else(refused)?;
    let code = known.languages().get(lang).code.as_str();
    let Some(texts) = record.get(name) else {
        let draft = row::localized(new, column.what, known).ok_or_else(refused)?;
        return Ok(put(record, Vec::new(), name, draft, &Record::definition()));
    };
    let words = new.get(&column).ok_or_else(refused)?;
    let place = |code: &str| known.languages().find(code).map_or(usize::MAX, |lang| lang.index());
    Ok(put_in_order(texts, vec![key(name)], code, row::text(words), place))
}

/// Puts a value into a field of a mapping, which gets its place by the declaration if it is new.
fn put(node: &Node, path: Vec<Step>, name: &str, draft: Draft, definition: &Definition) -> (Vec<Step>, Edit) {
    let place = |name: &str| definition.fields.iter().position(|field| field.name == name).unwrap_or(usize::MAX);
    put_in_order(node, path, name, draft, place)
}

fn put_in_order(
    node: &Node,
    mut path: Vec<Step>,
    name: &str,
    draft: Draft,
    order: impl Fn(&str) -> usize,
) -> (Vec<Step>, Edit) {
    if node.entry(name).is_some() {
        path.push(key(name));
        return (path, Edit::Set(draft));
    }
    let Value::Mapping(entries) = &node.value else { return (path, Edit::Set(draft)) };
    let later = entries.iter().position(|entry| order(&entry.key) > order(name));
    (path, Edit::InsertField(later.unwrap_or(entries.len()), name.to_owned(), draft))
}
