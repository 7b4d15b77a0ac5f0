//! Ids, dates, numbers, addresses and lists.

use super::meant::{self, Multiplied};
use super::{Context, Decode, Encode, Shape};
use crate::address::WebAddress;
use crate::character::is_unseen;
use crate::date::{Date, DateError, Day, When};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{Id, Kind, KindMarker, Reference};
use crate::lang::Languages;
use crate::number::{Number, NumberError};
use crate::secret;
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
            None => context.fail(malformed_id::<K>(node, text)),
        }
    }
}

/// The finding for what cannot be an id. Several of them in one text are a list that is written otherwise.
pub(super) fn malformed_id<K: KindMarker>(node: &Node, text: &str) -> Diagnostic {
    let finding = Diagnostic::at(Code::MalformedId, node.span).with("value", text);
    if text.contains([',', '，', '、', ';', '；']) || text.contains(" - ") {
        return finding.with("several", Argument::Message("several-ids"));
    }
    finding.with_meant(meant::id::<K>(text))
}

impl Decode for Reference {
    fn shape() -> Shape {
        Shape::Reference
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        if let Some(reference) = node.scalar().and_then(Self::parse) {
            return Some(reference);
        }
        let kinds = Kind::ALL.iter().copied().filter(|kind| Self::KINDS.contains(&kind.name()));
        let meant = meant::reference(node, &kinds.collect::<Vec<_>>());
        if meant.is_some() && node.scalar().is_none() {
            let wrong = context.mistyped(node, "type-reference").with_meant(meant);
            return context.fail(wrong);
        }
        let text = context.word(node, "type-reference")?;
        context.fail(unknown_reference(node, text, Self::KINDS, meant))
    }
}

/// The finding for what is no reference to a thing of one of these kinds.
pub(super) fn unknown_reference(node: &Node, text: &str, kinds: &[&str], meant: Option<String>) -> Diagnostic {
    let (kind, id) = text.split_once(':').unwrap_or((text, ""));
    if meant.is_none() && kinds.contains(&kind) && !id.is_empty() {
        return Diagnostic::at(Code::MalformedId, node.span).with("value", id);
    }
    Diagnostic::at(Code::UnknownValue, node.span)
        .with("value", text)
        .with_meant(meant)
        .with("known", Argument::Choice(kinds.iter().map(|&kind| format!("{kind}:…")).collect()))
}

fn date<T>(
    node: &Node,
    context: &mut Context<'_>,
    expected: &'static str,
    form: &'static str,
    parse: impl Fn(&str) -> Result<T, DateError>,
) -> Option<T> {
    let text = context.word(node, expected)?;
    let problem = match parse(text) {
        Ok(date) => return Some(date),
        Err(DateError::Impossible) => {
            return context.fail(Diagnostic::at(Code::ImpossibleDate, node.span).with("value", text));
        }
        Err(DateError::Form) if text == When::UNKNOWN => "date-known",
        Err(DateError::Form) => form,
        Err(DateError::Order) => "date-order",
    };
    let finding = Diagnostic::at(Code::MalformedDate, node.span).with("value", text);
    let meant = meant::date(text).filter(|meant| parse(meant).is_ok());
    context.fail(finding.with("problem", Argument::Message(problem)).with_meant(meant))
}

impl Decode for Date {
    fn shape() -> Shape {
        Shape::Date
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        date(node, context, "type-date", "date-form", Date::parse)
    }
}

impl Decode for When {
    fn shape() -> Shape {
        Shape::When
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        date(node, context, "type-when", "when-form", When::parse)
    }
}

impl Decode for Day {
    fn shape() -> Shape {
        Shape::Day
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        date(node, context, "type-day", "day-form", Day::parse)
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
            Err(NumberError::Form) if meant::is_bound(text) => {
                context.fail(malformed_number(node, text, "number-bound"))
            }
            Err(NumberError::Form) => match meant::multiplied(text).filter(|number| !number.word.is_empty()) {
                // How much it is depends on the unit, which may have the word as well, here or in another file.
                Some(Multiplied { word, before, whole, .. }) => {
                    let finding = malformed_number(node, text, "number-word").with("word", word);
                    context.fail(finding.with("plain", before).with("whole", whole))
                }
                None => context.fail(malformed_number(node, text, "number-form").with_meant(meant::number(text))),
            },
            Err(NumberError::TooLong) => {
                context.fail(malformed_number(node, text, "number-too-long").with_meant(meant::number(text)))
            }
        }
    }
}

impl Decode for u32 {
    fn shape() -> Shape {
        Shape::Count
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.word(node, "type-count")?;
        match count(text) {
            Some(number) => Some(number),
            None => {
                let meant = meant::number(text).filter(|meant| count(meant).is_some());
                context.fail(malformed_number(node, text, "count-form").with_meant(meant))
            }
        }
    }
}

/// The whole number that digits alone stand for.
fn count(text: &str) -> Option<u32> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

fn malformed_number(node: &Node, text: &str, problem: &'static str) -> Diagnostic {
    Diagnostic::at(Code::MalformedNumber, node.span).with("value", text).with("problem", Argument::Message(problem))
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
        if secret::is_in_address(text) {
            let finding = Diagnostic::at(Code::SecretInContent, node.span);
            return context.fail(finding.with("problem", Argument::Message("secret-in-address")));
        }
        match Self::new(text) {
            Some(address) => {
                if address.ends_with_punctuation() {
                    context.diagnostics.push(Diagnostic::at(Code::AddressEnd, node.span).with("address", text));
                }
                Some(address)
            }
            None => {
                let finding = Diagnostic::at(Code::MalformedAddress, node.span).with("value", text);
                context.fail(finding.with_meant(meant::address(text)))
            }
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
            Value::Scalar(text) => {
                let mut signs = text.chars();
                let after_dash = signs.next().filter(|sign| *sign == '-').and_then(|_| signs.next());
                match after_dash
                    .filter(|sign| is_unseen(*sign))
                    .and_then(|_| Diagnostic::of_hidden_character(text, node.span))
                {
                    Some(finding) => context.fail(finding),
                    None => context.wrong_type(node, "type-list"),
                }
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
