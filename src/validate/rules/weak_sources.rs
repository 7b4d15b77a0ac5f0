//! What moves the state of the plan rests on more than reposts.
//!
//! Pages call it unconfirmed. Whoever looks after the content may want to look for the original.

use crate::diagnostic::{Code, Diagnostic};
use crate::schema::{Record, RecordType};
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::WeakSource], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let records = whole.standing().filter(|record| record.is_whole);
    // What is only announced moves nothing.
    for record in records.filter(|record| record.kind != RecordType::Announcement) {
        let Some(first) = record.sources.first().filter(|_| record.sources.iter().all(|source| source.mirror)) else {
            continue;
        };
        if let Some(claim) = claims(record).min() {
            let finding = Diagnostic::at(Code::WeakSource, claim).with("id", record.id.value.as_str());
            findings.push(finding.related(first.span));
        }
    }
}

/// Where a record states what moves a state: statuses, progress, values, sums of money, and what it meets.
fn claims(record: &Record) -> impl Iterator<Item = Span> {
    let stages = record.status.iter().map(|status| status.span).chain(record.statuses.iter().map(|status| status.span));
    let progress = record.progress.iter().map(|progress| progress.span);
    let met = record.meets.iter().map(|met| met.span);
    let values = record.all_observations().filter(|observation| observation.value.is_some());
    let amounts = record.amounts.iter().map(|amount| amount.span);
    stages.chain(progress).chain(met).chain(values.map(|observation| observation.span)).chain(amounts)
}
