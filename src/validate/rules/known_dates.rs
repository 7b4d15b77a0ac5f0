//! What a record tells of had happened when it became known, unless it is an announcement.
//!
//! The trap: a source that previews an event is older than the event, and by default a record is known from its
//! earliest source on.

use super::Index;
use crate::diagnostic::{Code, Diagnostic};
use crate::input::Content;
use crate::source::Files;

pub(super) fn check(content: &Content, _: &Index<'_>, _: &Files, findings: &mut Vec<Diagnostic>) {
    for record in content.records.iter().filter(|record| record.is_whole) {
        let happened = record.kind != crate::schema::RecordType::Announcement;
        let known = super::super::resolve::known(record);
        if happened && known < record.date.value.first() {
            let span = record.known.as_ref().map_or(record.date.span, |known| known.span);
            findings.push(
                Diagnostic::at(Code::KnownTooEarly, span)
                    .with("known", known.to_string())
                    .with("date", record.date.value.to_string()),
            );
        }
    }
}
