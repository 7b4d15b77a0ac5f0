//! A value that is to be written.

use super::node::{Entry, Node, Value};
use crate::source::Span;

/// What a [`Node`] is before it has a place: a value that is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Draft {
    /// An id, date, number or another word that is written as it is, without quotes. [`Draft::word`] makes it.
    Word(String),
    /// Any text. It gets quotes, or becomes a block, where it would be read as something else without.
    Text(String),
    /// A list.
    List(Vec<Draft>),
    /// A mapping, in the order in which it is written. Its keys are distinct.
    Mapping(Vec<(String, Draft)>),
}

/// Words that YAML 1.1 or 1.2 takes for a truth value or for nothing, in lower case.
pub(super) const RESERVED: [&str; 12] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", "=", "<<"];

impl Draft {
    /// A word of letters, digits and the marks of ids, dates and numbers, which needs no quotes; any other is a text.
    ///
    /// Digits stay digits: the type of a field says what `18` or `2025-01` mean, and people write them so. A word that
    /// YAML takes for a truth value or for nothing is a text.
    pub fn word(text: &str) -> Self {
        let is_plain = text.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '-')
            && text.ends_with(|last: char| last.is_ascii_alphanumeric())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte))
            && !text.starts_with("--")
            && !RESERVED.contains(&text.to_ascii_lowercase().as_str());
        if is_plain { Self::Word(text.to_owned()) } else { Self::Text(text.to_owned()) }
    }

    /// `true` or `false`.
    pub fn truth(value: bool) -> Self {
        Self::Word(value.to_string())
    }

    /// The characters, if this is a word or text.
    pub fn scalar(&self) -> Option<&str> {
        match self {
            Self::Word(text) | Self::Text(text) => Some(text),
            Self::List(_) | Self::Mapping(_) => None,
        }
    }

    /// The node that is read when this was written, with one place for all its parts.
    pub(super) fn node(&self, span: Span) -> Node {
        let value = match self {
            Self::Word(text) | Self::Text(text) => Value::Scalar(text.clone()),
            Self::List(items) => Value::List(items.iter().map(|item| item.node(span)).collect()),
            Self::Mapping(entries) => {
                let entry = |(key, value): &(String, Self)| Entry { key: key.clone(), span, node: value.node(span) };
                Value::Mapping(entries.iter().map(entry).collect())
            }
        };
        Node { value, span }
    }

    /// Whether a node says the same.
    pub fn is_read_as(&self, node: &Node) -> bool {
        self.node(node.span).says_the_same(node)
    }
}
