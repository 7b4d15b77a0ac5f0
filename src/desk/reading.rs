//! Answers read as values of fields, each by what the declaration of the field says.

use unicode_normalization::UnicodeNormalization;

use super::cut::parts;
use super::known::Known;
use super::part;
use super::series::keyed;
use super::texts::localized;
use crate::address::WebAddress;
use crate::currency::Currency;
use crate::date::{Date, Day, When};
use crate::decode::{Shape, meant};
use crate::diagnostic::{Argument, Message};
use crate::id::{Kind, Reference, TaskId};
use crate::number::Number;
use crate::yaml::Draft;

/// Reads an answer as a value of this shape, or says what is wrong with it. Full-width letters, digits and marks count as their usual forms
/// wherever no text is wanted.
pub(super) fn read(shape: &Shape, answer: &str, known: &Known<'_>) -> Result<Draft, Message> {
    let answer = answer.trim();
    let plain: String = answer.nfkc().collect();
    let plain = plain.trim();
    let problem = |key| Message::new(key).with("value", answer);
    match shape {
        _ if answer.is_empty() => Err(Message::new("answer-required")),
        Shape::Text | Shape::Markdown | Shape::Pattern | Shape::Digest | Shape::Place | Shape::Setting => {
            Ok(Draft::Text(answer.to_owned()))
        }
        Shape::Id(name) => id(name, plain, known),
        Shape::Reference => reference(plain, known),
        Shape::AnyId(kinds) => any_id(kinds, plain, known),
        Shape::Date => date(plain, |date| Date::parse(date).is_ok()).ok_or_else(|| problem("answer-date")),
        Shape::When => date(plain, |date| When::parse(date).is_ok()).ok_or_else(|| problem("answer-date")),
        Shape::Day => date(plain, |date| Day::parse(date).is_ok()).ok_or_else(|| problem("answer-day")),
        Shape::Number => number(plain).ok_or_else(|| problem("answer-number")),
        Shape::Count => count(plain).ok_or_else(|| problem("answer-number")),
        Shape::Boolean => truth(plain).map(Draft::truth).ok_or_else(|| problem("answer-truth")),
        Shape::Address | Shape::Contact => {
            WebAddress::new(answer).map(|_| Draft::Text(answer.to_owned())).ok_or_else(|| problem("answer-address"))
        }
        Shape::Currency => {
            let found = Currency::parse(plain).or_else(|| Currency::meant_by(plain));
            found.map(|currency| Draft::word(currency.code())).ok_or_else(|| problem("answer-currency"))
        }
        Shape::OneOf(words) => one_of(words, plain).map(Draft::word),
        Shape::Name | Shape::Localized(_) => localized(shape, &[answer], known),
        Shape::Keyed(..) => keyed(&[plain]),
        Shape::List(of) => list(of, answer, known),
        Shape::Document(definition) => {
            part::read(&definition(), answer, known, &|shape, answer| read(shape, answer, known))
        }
    }
}

/// One of a few words.
pub(super) fn one_of<'w>(words: &[&'w str], answer: &str) -> Result<&'w str, Message> {
    let lower = answer.to_lowercase();
    let unknown = || {
        let known = Argument::Choice(words.iter().map(|&word| word.to_owned()).collect());
        Message::new("answer-choice").with("value", answer).with("known", known)
    };
    words.iter().find(|word| **word == lower).copied().ok_or_else(unknown)
}

fn id(name: &str, answer: &str, known: &Known<'_>) -> Result<Draft, Message> {
    let is_there = |id: &&str| {
        Kind::ALL.iter().find(|kind| kind.name() == name).is_none_or(|kind| known.has_id(*kind, id))
            && TaskId::new(id).is_some()
    };
    // Where one kind only can be meant, its name before the id says nothing new.
    let own = answer.strip_prefix(name).and_then(|rest| rest.strip_prefix(':')).unwrap_or(answer);
    Some(own).filter(is_there).map(Draft::word).ok_or_else(|| Message::new("answer-unknown").with("value", answer))
}

fn reference(answer: &str, known: &Known<'_>) -> Result<Draft, Message> {
    let found = Reference::parse(answer).filter(|reference| known.has(reference));
    found
        .map(|reference| Draft::word(&reference.to_string()))
        .ok_or_else(|| Message::new("answer-unknown").with("value", answer))
}

fn any_id(kinds: &[Kind], answer: &str, known: &Known<'_>) -> Result<Draft, Message> {
    let (kind, id) = match answer.split_once(':') {
        Some((name, id)) => (kinds.iter().find(|kind| kind.name() == name), id),
        None => (kinds.first(), answer),
    };
    let found = kind.filter(|kind| known.has_id(**kind, id));
    let written = |kind: &Kind| if Some(kind) == kinds.first() { Draft::word(id) } else { Draft::word(answer) };
    found.map(written).ok_or_else(|| Message::new("answer-unknown").with("value", answer))
}

/// A date as content writes it, also where it is written as `2025年3月5日`.
fn date(answer: &str, takes: impl Fn(&str) -> bool) -> Option<Draft> {
    let written = [answer.to_owned()].into_iter().chain(meant::date(answer));
    written.into_iter().find(|date| takes(date)).map(|date| Draft::word(&date))
}

/// A number in digits. A word that multiplies it, or a unit, would leave open what is counted.
fn number(answer: &str) -> Option<Draft> {
    let digits = match Number::parse(answer) {
        Ok(_) => answer.to_owned(),
        Err(_) => {
            let number = meant::multiplied(answer)?;
            (number.word.is_empty() && number.unit.is_empty()).then_some(number.whole)?
        }
    };
    Some(Draft::word(&digits))
}

fn count(answer: &str) -> Option<Draft> {
    answer.parse::<u32>().ok().map(|count| Draft::word(&count.to_string()))
}

/// Whether an answer means yes or no.
pub(super) fn truth(answer: &str) -> Option<bool> {
    match answer.trim().nfkc().collect::<String>().to_lowercase().as_str() {
        "y" | "yes" | "true" | "1" | "是" | "好" => Some(true),
        "n" | "no" | "false" | "0" | "否" | "不" => Some(false),
        _ => None,
    }
}

/// Several values, whatever marks stand between them. There must be one at least; what is said twice counts once.
fn list(of: &Shape, answer: &str, known: &Known<'_>) -> Result<Draft, Message> {
    if matches!(of, Shape::Document(_)) {
        return read(of, answer, known).map(|one| Draft::List(vec![one]));
    }
    let mut distinct: Vec<Draft> = Vec::new();
    for part in parts(answer) {
        let part = read(of, &part, known)?;
        if !distinct.contains(&part) {
            distinct.push(part);
        }
    }
    if distinct.is_empty() { Err(Message::new("answer-required")) } else { Ok(Draft::List(distinct)) }
}
