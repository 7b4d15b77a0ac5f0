//! An announcement says what is planned; it states no status and no progress, meets nothing, and tells of no money that has moved.

use crate::diagnostic::{Code, Diagnostic};
use crate::schema::{AmountKind, RecordType};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::AnnouncementMovesState], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let announcements = content.records.iter().filter(|record| record.kind == RecordType::Announcement);
    for record in announcements {
        let status = record.status.as_ref().map(|status| (status.span, "status"));
        let statuses = record.statuses.first().map(|row| (row.span, "statuses"));
        let progress = record.progress.first().map(|row| (row.span, "progress"));
        let meets = record.meets.first().map(|met| (met.span, "meets"));
        let moved = record.amounts.iter().find(|amount| amount.kind != AmountKind::Planned);
        let amounts = moved.map(|amount| (amount.span, "amounts"));
        for (span, key) in status.into_iter().chain(statuses).chain(progress).chain(meets).chain(amounts) {
            findings.push(Diagnostic::at(Code::AnnouncementMovesState, span).with("key", key));
        }
    }
}
