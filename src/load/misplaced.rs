//! Documents of one kind in the place of another, told by their keys.

use super::definition::definition;
use super::part::Part;
use crate::decode::Presence;
use crate::yaml::{Node, Value};

/// The documents that may lie in the place of others.
const KINDS: [Part<'static>; 6] =
    [Part::Task(""), Part::Target, Part::Records, Part::Case(""), Part::Evaluation(""), Part::Page("")];

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
    KINDS.into_iter().find(|kind| {
        definition(*kind).is_some_and(|other| {
            let has = |name: &str| keys.contains(&name);
            let needed = other.fields.iter().filter(|field| field.presence == Presence::Required);
            needed.clone().all(|field| has(field.name))
                && keys.iter().all(|key| other.fields.iter().any(|field| field.name == *key))
        })
    })
}

/// Where a document of this kind stands.
pub(super) fn place_of(part: Part<'_>, node: Option<&Node>) -> String {
    let id = node.and_then(|node| first(node).get("id")?.scalar()).unwrap_or("…");
    match part {
        Part::Task(_) => format!("content/tasks/{id}.yaml"),
        Part::Target => format!("content/targets/{id}.yaml"),
        Part::Case(_) => format!("content/cases/{id}/case.yaml"),
        Part::Evaluation(_) => format!("content/evaluations/{id}/evaluation.yaml"),
        Part::Page(_) => format!("content/pages/{id}.yaml"),
        _ => "content/records/".to_owned(),
    }
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
