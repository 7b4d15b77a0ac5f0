//! What a cell says, by what its column holds.

use super::ask::Reading;
use super::choice;
use super::column::What;
use super::date::{self, Precision};
use super::grid::Value;
use super::known::Known;
use super::naming::Naming;
use super::number;
use crate::address::WebAddress;
use crate::decode::meant;
use crate::diagnostic::Message;
use crate::id::RecordId;
use crate::lang::joined;

/// Reads a cell that is not blank. `units` are those in which a value may be counted.
pub(super) fn read(what: What, value: &Value, known: &Known<'_>, units: &[&str]) -> Reading {
    let Some(words) = value.words() else {
        return Reading::Wrong(match value {
            Value::Failed(error) => Message::new("sheet-cell-failed").with("value", error.as_str()),
            _ => Message::new("sheet-cell-unknown"),
        });
    };
    match what {
        What::Id => id(&words),
        What::About => Naming::About.read(value, &words, known),
        What::Topics => Naming::Topics.read(value, &words, known),
        What::Meets => Naming::Meets.read(value, &words, known),
        What::Target => Naming::Target.read(value, &words, known),
        What::Kind => choice::kind(&words),
        What::Status => choice::stage(&words),
        What::Date => date::read(value, &words, Precision::When),
        What::Published => date::read(value, &words, Precision::Date),
        What::Accessed => date::read(value, &words, Precision::Day),
        What::Progress => number::percent(value, &words),
        What::Value => number::read(value, &words, units),
        What::SourceLanguage => choice::language(&words, known.languages()),
        What::Url => address(&words),
        What::Text => Reading::Clear(words),
        What::SourceTitle | What::Publisher | What::Note if choice::is_not_public(&words) => {
            let message = Message::new("sheet-not-public").with("value", words.as_str());
            Reading::doubtful(message, [joined(&words).into_owned()])
        }
        What::Title | What::SourceTitle | What::Publisher | What::Note | What::Unit => {
            Reading::Clear(joined(&words).into_owned())
        }
    }
}

fn id(words: &str) -> Reading {
    match RecordId::new(words) {
        Some(id) => Reading::Clear(id.to_string()),
        None => Reading::Wrong(Message::new("sheet-id-wrong").with("value", words)),
    }
}

fn address(words: &str) -> Reading {
    let about = |key: &'static str| Message::new(key).with("value", words);
    if WebAddress::new(words).is_some() {
        return Reading::Clear(words.to_owned());
    }
    match meant::address(words) {
        Some(address) => Reading::doubtful(about("sheet-address-near"), [address]),
        None => Reading::Wrong(about("sheet-address-wrong")),
    }
}
