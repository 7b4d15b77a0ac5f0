//! How many findings there are, in words.

use super::code::Severity;
use super::finding::{Diagnostic, count};
use super::message::Message;
use super::words::Words;

/// The findings counted by severity: `1 error, 2 warnings`. A severity that none has is not named.
pub fn tally(diagnostics: &[Diagnostic], words: &Words) -> String {
    let counted = |severity: Severity| {
        let key = match severity {
            Severity::Error => "tally-errors",
            Severity::Warning => "tally-warnings",
            Severity::Note => "tally-notes",
        };
        let count = count(diagnostics, severity);
        (count > 0).then(|| words.say(&Message::new(key).with("count", count)))
    };
    let parts: Vec<String> = Severity::ALL.into_iter().filter_map(counted).collect();
    if parts.is_empty() { words.say_plain("tally-none") } else { parts.join(words.reader().comma()) }
}
