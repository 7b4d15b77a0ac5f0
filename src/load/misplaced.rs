//! Documents of one kind in the place of another, told by their keys.

use std::mem::discriminant;

use super::definition::definition;
use super::folders::CONTENT_FOLDER;
use super::part::{self, Part};
use crate::decode::Presence;
use crate::source::Files;
use crate::yaml::{self, Node, Value};

/// The documents that may lie in the place of others.
const KINDS: [Part<'static>; 7] = [
    Part::Task(""),
    Part::Target,
    Part::Records,
    Part::Case(""),
    Part::Evaluation(""),
    Part::Round("", ""),
    Part::Page(""),
];

/// How many keys have to be strange before a document is taken for one of another kind.
const STRANGE: usize = 2;

/// The kind that a document is of by all its keys, if it is not the one whose place it lies in.
pub(super) fn kind_of(part: Part<'_>, node: &Node) -> Option<Part<'static>> {
    let keys = keys(node)?;
    let own = definition(part)?;
    let is_known = |key: &&&str| own.fields.iter().any(|field| field.name == **key);
    if keys.len() - keys.iter().filter(is_known).count() < STRANGE {
        return None;
    }
    kind_by(&keys)
}

/// The kind that a document is of by its keys alone: all of that kind are known, and those that it needs are there.
fn kind_by(keys: &[&str]) -> Option<Part<'static>> {
    KINDS.into_iter().find(|kind| {
        definition(*kind).is_some_and(|other| {
            let has = |name: &str| keys.contains(&name);
            let needed = other.fields.iter().filter(|field| field.presence == Presence::Required);
            needed.clone().all(|field| has(field.name))
                && keys.iter().all(|key| other.fields.iter().any(|field| field.name == *key))
        })
    })
}

/// Where a file that nobody reads was probably meant to stand: where documents with its keys do, or else by its path.
pub(super) fn meant(path: &str, text: Option<&str>) -> Option<String> {
    let by_path = part::meant(path);
    let read = |text| yaml::parse(Files::default().add(path, text), text, &mut Vec::new());
    let Some(node) = text.filter(|_| part::is_called_so(path)).and_then(read) else { return by_path };
    let Some(kind) = keys(&node).and_then(|keys| kind_by(&keys)) else { return by_path };
    let is_of_kind = |path: &String| discriminant(&part::part(path)) == discriminant(&kind);
    by_path.filter(is_of_kind).or_else(|| Some(place_of(kind, path, Some(&node))))
}

/// Where a document of this kind stands, that lies at this path: a file, which is called by its id, or as now if it has none.
pub(super) fn place_of(part: Part<'_>, path: &str, node: Option<&Node>) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name);
    let id = node.and_then(|node| first(node).get("id")?.scalar()).unwrap_or(stem);
    match part {
        Part::Task(_) => format!("content/tasks/{id}.yaml"),
        Part::Target => format!("content/targets/{id}.yaml"),
        Part::Case(_) => format!("content/cases/{id}/case.yaml"),
        Part::Evaluation(_) => format!("content/evaluations/{id}/evaluation.yaml"),
        Part::Round(..) => format!("content/evaluations/{}/rounds/{id}.yaml", evaluation(path).unwrap_or("…")),
        Part::Page(_) => format!("content/pages/{id}.yaml"),
        // A file can hold many records; the name that it has says what they have in common.
        _ if stem != "case" && is_list(node) => format!("content/records/{stem}.yaml"),
        _ => format!("content/records/{id}.yaml"),
    }
}

/// The folder of an evaluation that a path leads through.
fn evaluation(path: &str) -> Option<&str> {
    let below = path.strip_prefix(CONTENT_FOLDER).unwrap_or(path).trim_start_matches('/');
    let (folder, _) = below.strip_prefix("evaluations/")?.split_once('/')?;
    Some(folder)
}

fn is_list(node: Option<&Node>) -> bool {
    node.is_some_and(|node| matches!(node.value, Value::List(_)))
}

/// The document, or the first of a list of them.
fn first(node: &Node) -> &Node {
    match &node.value {
        Value::List(items) => items.first().unwrap_or(node),
        _ => node,
    }
}

fn keys(node: &Node) -> Option<Vec<&str>> {
    match &first(node).value {
        Value::Mapping(entries) => Some(entries.iter().map(|entry| entry.key.as_str()).collect()),
        _ => None,
    }
}
