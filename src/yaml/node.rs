//! A YAML file as a tree in which every value knows where it was written.

use crate::source::Span;

/// A value and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it holds.
    pub value: Value,
    /// Where it stands. For a mapping or list: where it begins, up to the end of its first line.
    pub span: Span,
}

/// What a node holds. Scalars stay text: `no`, `0755` and `2025-01` mean what the field's type says, not what YAML guesses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing was written, or `null` or `~`.
    Null,
    /// A text, number, date, boolean…: the characters as written, quotes and escapes resolved.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order written; keys are distinct.
    Mapping(Vec<Entry>),
}

/// A key of a mapping and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub span: Span,
    /// The value.
    pub node: Node,
}

impl Node {
    /// The key of the message that names this kind of value.
    pub fn type_name(&self) -> &'static str {
        match self.value {
            Value::Null => "type-nothing",
            Value::Scalar(_) => "type-text",
            Value::List(_) => "type-list",
            Value::Mapping(_) => "type-mapping",
        }
    }

    /// The entry of a key, if this is a mapping that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        match &self.value {
            Value::Mapping(entries) => entries.iter().find(|entry| entry.key == key),
            _ => None,
        }
    }

    /// The value under a key, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    /// The values of a list or mapping, in order.
    pub fn children(&self) -> impl Iterator<Item = &Node> {
        let (items, entries): (&[Node], &[Entry]) = match &self.value {
            Value::List(items) => (items, &[]),
            Value::Mapping(entries) => (&[], entries),
            Value::Null | Value::Scalar(_) => (&[], &[]),
        };
        items.iter().chain(entries.iter().map(|entry| &entry.node))
    }

    /// Whether this says the same as another value: the same keys in the same order, the same texts. Places do not count.
    pub fn says_the_same(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Value::Null, Value::Null) => true,
            (Value::Scalar(one), Value::Scalar(other)) => one == other,
            (Value::List(ones), Value::List(others)) => {
                ones.len() == others.len() && ones.iter().zip(others).all(|(one, other)| one.says_the_same(other))
            }
            (Value::Mapping(ones), Value::Mapping(others)) => {
                let alike =
                    |(one, other): (&Entry, &Entry)| one.key == other.key && one.node.says_the_same(&other.node);
                ones.len() == others.len() && ones.iter().zip(others).all(alike)
            }
            _ => false,
        }
    }

    /// A digest of what this says: values that say the same have the same one, and others another.
    pub fn digest(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        self.add_to(&mut hasher);
        hasher.finalize()
    }

    fn add_to(&self, hasher: &mut blake3::Hasher) {
        let mut add = |kind: u8, length: usize, text: &str| {
            hasher.update(&[kind]).update(&(length as u64).to_le_bytes()).update(text.as_bytes());
        };
        match &self.value {
            Value::Null => add(0, 0, ""),
            Value::Scalar(text) => add(1, text.len(), text),
            Value::List(items) => {
                add(2, items.len(), "");
                for item in items {
                    item.add_to(hasher);
                }
            }
            Value::Mapping(entries) => {
                add(3, entries.len(), "");
                for entry in entries {
                    hasher.update(&(entry.key.len() as u64).to_le_bytes()).update(entry.key.as_bytes());
                    entry.node.add_to(hasher);
                }
            }
        }
    }

    /// The text, if this is a scalar.
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }
}
