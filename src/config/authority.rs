//! The authority that the site’s ids begin with.

use std::fmt;

use crate::date::Date;
use crate::decode::{Context, Decode, Encode, Shape};
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Languages;
use crate::yaml::{Draft, Node};

/// A tagging authority by RFC 4151: a domain or mail address, a comma, and a date on which it was the publisher's.
///
/// With it an id is unique for good, whoever owns the domain later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority(String);

impl Authority {
    /// Reads `example.org,2024`, `press@example.org,2024-05` or `example.org,2024-05-01`. Letters are lower-case, as the RFC
    /// recommends.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, date) = text.split_once(',')?;
        let is_name = match name.split_once('@') {
            Some((person, domain)) => is_person(person) && is_domain(domain),
            None => is_domain(name),
        };
        let is_date = matches!(Date::parse(date), Ok(Date::Year(_) | Date::Month(..) | Date::Day(_)));
        (is_name && is_date).then(|| Self(text.to_owned()))
    }

    /// The domain in it.
    pub fn host(&self) -> &str {
        let name = self.0.split(',').next().unwrap_or_default();
        name.rsplit('@').next().unwrap_or_default()
    }
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        let bytes = label.as_bytes();
        bytes.iter().all(|&byte| is_letter(byte) || byte == b'-')
            && bytes.first().copied().is_some_and(is_letter)
            && bytes.last().copied().is_some_and(is_letter)
    };
    text.split('.').all(is_label)
}

fn is_person(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| is_letter(byte) || matches!(byte, b'-' | b'.' | b'_'))
}

impl fmt::Display for Authority {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Decode for Authority {
    fn shape() -> Shape {
        Shape::Text
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.scalar(node, "type-text")?;
        let malformed = || Diagnostic::at(Code::MalformedAuthority, node.span).with("value", text);
        Self::parse(text).or_else(|| context.fail(malformed()))
    }
}

impl Encode for Authority {
    fn encode(&self, _: &Languages) -> Draft {
        Draft::word(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authority_is_a_name_and_a_date() {
        for good in ["example.org,2024", "a-1.example,2024-05", "press.office@example.org,2024-05-01", "localhost,2024"]
        {
            assert!(Authority::parse(good).is_some(), "{good} was refused");
        }
        let bad = [
            "example.org",
            "example.org,",
            ",2024",
            "example.org,24",
            "example.org,2024-13",
            "example.org,2024-Q3",
            "example.org,2024/2025",
            "example.org, 2024",
            "https://example.org,2024",
            "Example.org,2024",
            "-a.example,2024",
            "a..example,2024",
            "@example.org,2024",
            "a b@example.org,2024",
            "示例.example,2024",
            "example.org,2024,2025",
        ];
        for bad in bad {
            assert!(Authority::parse(bad).is_none(), "{bad} was taken");
        }
    }
}
