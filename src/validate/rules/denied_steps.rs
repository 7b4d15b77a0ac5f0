//! Once a record has said that a step was met, no later one says that it is not done.

use std::collections::BTreeMap;

use crate::date::Day;
use crate::diagnostic::{Code, Diagnostic};
use crate::id::{Reference, StepId, StepKind};
use crate::schema::{Record, RecordType, Stage};
use crate::source::Span;
use crate::validate::known;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::MetAndNotDone], reads: Reads::Written, check };

/// The last day of which a record can tell, and the day on which it became known: whose word is the later.
type Order = (Day, Day);

/// What records say of one step.
#[derive(Default)]
struct Words {
    met: Vec<(Order, Span)>,
    /// Statuses that do not say that it is not done.
    others: Vec<Order>,
    denied: Vec<(Order, Stage, Span)>,
}

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let mut steps: BTreeMap<StepId, Words> = BTreeMap::new();
    let speaks = |record: &&Record| !record.meets.is_empty() || !record.statuses.is_empty();
    let happened = |record: &&Record| record.kind != RecordType::Announcement;
    for record in whole.standing().filter(speaks).filter(happened) {
        let order = order(record);
        for (id, span) in record.meets.iter().filter_map(|met| Some((met.value.of::<StepKind>()?, met.span))) {
            steps.entry(id).or_default().met.push((order, span));
        }
        for row in &record.statuses {
            let Reference::Step(id) = &row.of.value else { continue };
            let (words, stage) = (steps.entry(id.clone()).or_default(), row.status.value);
            if stage.is_not_done() {
                words.denied.push((order, stage, row.status.span));
            } else {
                words.others.push(order);
            }
        }
    }
    for (id, words) in steps {
        for (order, stage, span) in words.denied {
            let before = words.met.iter().filter(|(met, _)| *met <= order).min_by_key(|(met, _)| *met);
            let is_taken_back = words.met.iter().map(|(met, _)| met).chain(&words.others).any(|later| *later > order);
            let Some((_, first)) = before.filter(|_| !is_taken_back) else { continue };
            findings.push(
                Diagnostic::at(Code::MetAndNotDone, span)
                    .with("step", id.as_str())
                    .with("value", stage.name())
                    .related(*first),
            );
        }
    }
}

fn order(record: &Record) -> Order {
    let known = known::record(record).day();
    (record.date.value.date().map_or(known, |date| date.last().min(known)), known)
}
