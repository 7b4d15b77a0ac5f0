//! An announcement says what is planned; it states no status and meets no milestone.

use super::Index;
use crate::diagnostic::{Code, Diagnostic};
use crate::input::Content;
use crate::source::Files;

pub(super) fn check(content: &Content, _: &Index<'_>, _: &Files, findings: &mut Vec<Diagnostic>) {
    let announcements = content.records.iter().filter(|record| record.kind == crate::schema::RecordType::Announcement);
    for record in announcements {
        let status = record.status.as_ref().map(|status| (status.span, "status"));
        let meets = record.meets.first().map(|milestone| (milestone.span, "meets"));
        for (span, key) in status.into_iter().chain(meets) {
            findings.push(Diagnostic::at(Code::AnnouncementMovesState, span).with("key", key));
        }
    }
}
