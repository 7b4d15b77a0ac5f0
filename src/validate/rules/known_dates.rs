//! What a record tells of had happened when it became known, unless it is an announcement.
//!
//! The trap: a source that previews an event is older than the event, and by default a record is known from its
//! earliest source on.

use crate::diagnostic::{Code, Diagnostic};
use crate::schema::RecordType;
use crate::validate::known;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::KnownTooEarly], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for record in content.records.iter().filter(|record| record.is_whole) {
        let happened = record.kind != RecordType::Announcement;
        let known = known::record(record).day();
        // A value is of a day that had begun when it became known, or it is a guess.
        for observation in record.all_observations().filter(|row| happened && row.date.is_some()) {
            if let Some(date) = record.date_of(observation).filter(|date| known < date.first()) {
                findings.push(
                    Diagnostic::at(Code::KnownTooEarly, observation.span)
                        .with("known", known.to_string())
                        .with("date", date.to_string()),
                );
            }
        }
        if happened && record.date.value.date().is_some_and(|date| known < date.first()) {
            let span = record.known.as_ref().map_or(record.date.span, |known| known.span);
            findings.push(
                Diagnostic::at(Code::KnownTooEarly, span)
                    .with("known", known.to_string())
                    .with("date", record.date.value.to_string()),
            );
        }
    }
}
