//! What a document refers to, whether or not it can be read as a whole.

use super::{Definition, Shape};
use crate::id::{Id, Kind, Reference, TaskKind};
use crate::source::Span;
use crate::yaml::{Node, Value};

/// A thing that a document names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Whether the kind is written before the id.
    pub says_kind: bool,
    /// Where it is named.
    pub span: Span,
}

/// What a file names that holds such a document or a list of them. Nothing is asked of the rest of the file; what cannot be a name is
/// left out.
pub fn named(definition: &Definition, file: &Node) -> Vec<Named> {
    let mut found = Vec::new();
    match &file.value {
        Value::List(items) => items.iter().for_each(|item| document(definition, item, &mut found)),
        _ => document(definition, file, &mut found),
    }
    found
}

fn document(definition: &Definition, node: &Node, found: &mut Vec<Named>) {
    // Its own id is none that it refers to.
    for field in definition.fields.iter().filter(|field| field.name != "id") {
        if let Some(value) = node.get(field.name) {
            visit(&field.shape, value, found);
        }
    }
}

fn visit(shape: &Shape, node: &Node, found: &mut Vec<Named>) {
    match (shape, &node.value) {
        (Shape::List(of), Value::List(items)) => items.iter().for_each(|item| visit(of, item, found)),
        (Shape::Document(definition), _) => document(&definition(), node, found),
        (_, Value::Scalar(text)) => {
            let name = match shape {
                Shape::Id(name) => {
                    Kind::ALL.iter().find(|kind| kind.name() == *name).map(|kind| (*kind, false, &**text))
                }
                Shape::AnyId(kinds) => match text.split_once(':') {
                    Some((name, id)) => kinds.iter().find(|kind| kind.name() == name).map(|kind| (*kind, true, id)),
                    None => Some((kinds[0], false, &**text)),
                },
                Shape::Reference => {
                    let reference = Reference::parse(text);
                    let parts = reference.as_ref().map(Reference::parts);
                    found.extend(parts.map(|(kind, id)| named_at(kind, true, id, node.span)));
                    None
                }
                _ => None,
            };
            let sound = name.filter(|(_, _, id)| Id::<TaskKind>::new(id).is_some());
            found.extend(sound.map(|(kind, says_kind, id)| named_at(kind, says_kind, id, node.span)));
        }
        _ => {}
    }
}

fn named_at(kind: Kind, says_kind: bool, id: &str, span: Span) -> Named {
    Named { kind, id: id.to_owned(), says_kind, span }
}
