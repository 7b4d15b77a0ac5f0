//! In which order the fields of a document stand.

use super::node::{Entry, Node, Value};

/// In which order the fields of a value stand, and those of what it holds.
#[derive(Clone, Debug)]
pub enum Order {
    /// As they are written.
    AsWritten,
    /// Each item of a list, and each value of a mapping with free keys, in this one.
    Each(Box<Order>),
    /// Each item of a list, or the value itself if it is none, in this one.
    OneOrMany(Box<Order>),
    /// These keys in this order, each with the order of its value; then all others as they are written.
    Fields(Vec<(String, Order)>),
}

impl Order {
    /// The order within the value of a key.
    pub(super) fn of_key(&self, key: &str) -> &Self {
        match self {
            Self::AsWritten => &Self::AsWritten,
            Self::Each(of) => of,
            Self::OneOrMany(of) => of.of_key(key),
            Self::Fields(fields) => {
                fields.iter().find(|(known, _)| known == key).map_or(&Self::AsWritten, |(_, order)| order)
            }
        }
    }

    /// The order within the items of a list.
    pub(super) fn of_item(&self) -> &Self {
        match self {
            Self::Each(of) | Self::OneOrMany(of) => of,
            Self::AsWritten | Self::Fields(_) => &Self::AsWritten,
        }
    }

    /// The order within the value that stands at a place among others, and which has this key if it is a field.
    pub(super) fn within(&self, entry: Option<&Entry>) -> &Self {
        entry.map_or_else(|| self.of_item(), |entry| self.of_key(&entry.key))
    }

    /// Where each field of a mapping comes from: its place as written, by its place in this order.
    pub(super) fn places(&self, entries: &[Entry]) -> Vec<usize> {
        let mut places: Vec<usize> = (0..entries.len()).collect();
        let fields = match self {
            Self::Fields(fields) => fields,
            Self::OneOrMany(of) => return of.places(entries),
            Self::AsWritten | Self::Each(_) => return places,
        };
        let rank = |place: &usize| fields.iter().position(|(key, _)| *key == entries[*place].key);
        places.sort_by_key(|place| rank(place).unwrap_or(usize::MAX));
        places
    }

    /// The same tree with its fields in this order.
    pub(super) fn apply(&self, node: &Node) -> Node {
        let value = match &node.value {
            Value::List(items) => Value::List(items.iter().map(|item| self.of_item().apply(item)).collect()),
            Value::Mapping(entries) => {
                let entry = |place: usize| {
                    let entry = &entries[place];
                    Entry { node: self.of_key(&entry.key).apply(&entry.node), ..entry.clone() }
                };
                Value::Mapping(self.places(entries).into_iter().map(entry).collect())
            }
            other => other.clone(),
        };
        Node { value, span: node.span }
    }
}
