//! A YAML file as a tree in which every value knows where it was written.

use crate::source::Span;

/// A value and its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it holds.
    pub value: Value,
    /// Where it stands. For a mapping or list: where it begins, up to the end of its first line.
    pub span: Span,
}

/// What a node holds. Scalars stay text: `no`, `0755` and `2025-01` mean what the field's type says, not what YAML guesses.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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

    /// The text, if this is a scalar.
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }
}
