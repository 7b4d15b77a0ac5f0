//! Patterns: text with placeholders in braces.

use crate::decode::{Context, Decode, Encode, Shape};
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Languages;
use crate::yaml::{Draft, Node};

/// A text with placeholders, such as `{number}.{name}。{text}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(pub Vec<Segment>);

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Words that stand as they are.
    Words(String),
    /// The name of a placeholder, without its braces.
    Placeholder(String),
}

impl Pattern {
    /// Reads a pattern; `None` if a brace has no partner.
    pub fn parse(text: &str) -> Option<Self> {
        let mut segments = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.find(['{', '}']) {
            let (before, braced) = rest.split_at(open);
            let (name, after) = braced.strip_prefix('{')?.split_once('}')?;
            if !before.is_empty() {
                segments.push(Segment::Words(before.to_owned()));
            }
            if name.contains('{') {
                return None;
            }
            segments.push(Segment::Placeholder(name.to_owned()));
            rest = after;
        }
        if !rest.is_empty() {
            segments.push(Segment::Words(rest.to_owned()));
        }
        Some(Self(segments))
    }

    /// The names of the placeholders, in order.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|segment| match segment {
            Segment::Placeholder(name) => Some(name.as_str()),
            Segment::Words(_) => None,
        })
    }
}

impl Decode for Pattern {
    fn shape() -> Shape {
        Shape::Pattern
    }

    /// Spaces at the ends count: a separator can be a comma and a space.
    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.scalar(node, "type-text")?;
        match Self::parse(text) {
            Some(pattern) => Some(pattern),
            None => context.fail(Diagnostic::at(Code::PatternPlaceholder, node.span).with("value", text)),
        }
    }
}

impl Encode for Pattern {
    fn encode(&self, _: &Languages) -> Draft {
        let written = |segment: &Segment| match segment {
            Segment::Words(words) => words.clone(),
            Segment::Placeholder(name) => format!("{{{name}}}"),
        };
        Draft::Text(self.0.iter().map(written).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_words_and_placeholders() {
        let pattern = Pattern::parse("{number}.{name}。").expect("a pattern");
        assert_eq!(pattern.placeholders().collect::<Vec<_>>(), ["number", "name"]);
        assert_eq!(pattern.0[1], Segment::Words(".".to_owned()));
        assert_eq!(Pattern::parse("{a"), None);
        assert_eq!(Pattern::parse("a}"), None);
        assert_eq!(Pattern::parse("{{a}}"), None);
    }
}
