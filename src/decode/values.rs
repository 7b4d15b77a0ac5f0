//! Ids, dates, numbers, addresses and lists.

use super::{Context, Decode, Encode, Shape};
use crate::address::WebAddress;
use crate::date::{Date, DateError, Day, When};
use crate::diagnostic::{Code, Diagnostic};
use crate::id::{Id, KindMarker, Reference};
use crate::lang::Languages;
use crate::number::{Number, NumberError};
use crate::source::Spanned;
use crate::yaml::{Draft, Node, Value};

impl<K: KindMarker> Decode for Id<K> {
    fn shape() -> Shape {
        Shape::Id(K::KIND.name())
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.word(node, "type-id")?;
        match Self::new(text) {
            Some(id) => Some(id),
            None => context.fail(Diagnostic::at(Code::MalformedId, node.span).with("value", text)),
        }
    }
}

impl Decode for Reference {
    fn shape() -> Shape {
        Shape::Reference
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.word(node, "type-reference")?;
        match Self::parse(text) {
            Some(reference) => Some(reference),
            None => {
                let kind = text.split(':').next().unwrap_or_default();
                context.fail(super::unknown_word(node, kind, Self::KINDS))
            }
        }
    }
}

fn date<T>(
    node: &Node,
    context: &mut Context<'_>,
    expected: &'static str,
    parse: impl Fn(&str) -> Result<T, DateError>,
) -> Option<T> {
    let text = context.word(node, expected)?;
    let (code, expected) = match parse(text) {
        Ok(date) => return Some(date),
        Err(DateError::Form) if text == When::UNKNOWN => (Code::MalformedDate, "type-known-date"),
        Err(DateError::Form) => (Code::MalformedDate, expected),
        Err(DateError::Order) => (Code::MalformedDate, "type-range"),
        Err(DateError::Impossible) => (Code::ImpossibleDate, expected),
    };
    let expected = crate::diagnostic::Argument::Message(expected);
    context.fail(Diagnostic::at(code, node.span).with("value", text).with("expected", expected))
}

impl Decode for Date {
    fn shape() -> Shape {
        Shape::Date
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        date(node, context, "type-date", Date::parse)
    }
}

impl Decode for When {
    fn shape() -> Shape {
        Shape::When
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        date(node, context, "type-when", When::parse)
    }
}

impl Decode for Day {
    fn shape() -> Shape {
        Shape::Day
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        date(node, context, "type-day", Day::parse)
    }
}

impl Decode for Number {
    fn shape() -> Shape {
        Shape::Number
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.word(node, "type-number")?;
        match Self::parse(text) {
            Ok(number) => Some(number),
            Err(NumberError::Form) => context.fail(malformed_number(node, text, "type-number")),
            Err(NumberError::TooLong) => context.fail(malformed_number(node, text, "type-number-of-few-digits")),
        }
    }
}

impl Decode for u32 {
    fn shape() -> Shape {
        Shape::Count
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.word(node, "type-count")?;
        match text.parse() {
            Ok(number) if text.bytes().all(|byte| byte.is_ascii_digit()) => Some(number),
            _ => context.fail(malformed_number(node, text, "type-count")),
        }
    }
}

fn malformed_number(node: &Node, text: &str, expected: &'static str) -> Diagnostic {
    let expected = crate::diagnostic::Argument::Message(expected);
    Diagnostic::at(Code::MalformedNumber, node.span).with("value", text).with("expected", expected)
}

impl Decode for bool {
    fn shape() -> Shape {
        Shape::Boolean
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        match context.word(node, "type-boolean")? {
            "true" => Some(true),
            "false" => Some(false),
            other => context.fail(super::unknown_word(node, other, &["true", "false"])),
        }
    }
}

impl Decode for WebAddress {
    fn shape() -> Shape {
        Shape::Address
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.word(node, "type-address")?;
        match Self::new(text) {
            Some(address) => {
                if address.ends_with_punctuation() {
                    context.diagnostics.push(Diagnostic::at(Code::AddressEnd, node.span).with("address", text));
                }
                Some(address)
            }
            None => context.fail(Diagnostic::at(Code::MalformedAddress, node.span).with("value", text)),
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }

    /// Reports the mistakes of every item; an item with a mistake is left out.
    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        match &node.value {
            Value::List(items) => {
                // Most lists are short and whole: no more room is taken than they need.
                let mut found = Self::with_capacity(items.len());
                found.extend(items.iter().filter_map(|item| T::decode(item, context)));
                Some(found)
            }
            _ => context.wrong_type(node, "type-list"),
        }
    }
}

impl<T: Decode> Decode for Spanned<T> {
    fn shape() -> Shape {
        T::shape()
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        T::decode(node, context).map(|value| Self { value, span: node.span })
    }
}

impl<K> Encode for Id<K> {
    fn encode(&self, _: &Languages) -> Draft {
        Draft::word(self.as_str())
    }
}

/// What is written as it is printed, without quotes.
macro_rules! encode_as_word {
    ($($type:ty),+) => {$(
        impl Encode for $type {
            fn encode(&self, _: &Languages) -> Draft {
                Draft::word(&self.to_string())
            }
        }
    )+};
}

encode_as_word!(Reference, Date, When, Day, Number, u32);

impl Encode for bool {
    fn encode(&self, _: &Languages) -> Draft {
        Draft::truth(*self)
    }
}

impl Encode for WebAddress {
    fn encode(&self, _: &Languages) -> Draft {
        Draft::Text(self.to_string())
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, languages: &Languages) -> Draft {
        Draft::List(self.iter().map(|item| item.encode(languages)).collect())
    }
}

impl<T: Encode> Encode for Spanned<T> {
    fn encode(&self, languages: &Languages) -> Draft {
        self.value.encode(languages)
    }
}
