//! What is dated before the plan's term does not tell that a task of the plan came to an end.

use crate::diagnostic::{Code, Diagnostic};
use crate::id::{Reference, TaskId};
use crate::schema::{Record, Stage};
use crate::source::{Span, Spanned};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::DoneBeforeTerm], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(plan) = &whole.content().plan else { return };
    for record in &whole.content().records {
        let date = record.date.value.date().filter(|date| date.last() < plan.term.from.first());
        let Some(date) = date else { continue };
        for (task, stage, span) in statuses(record) {
            if stage.is_done() || stage == Stage::Stopped {
                findings.push(
                    Diagnostic::at(Code::DoneBeforeTerm, span)
                        .with("task", task.as_str())
                        .with("value", stage.name())
                        .with("date", date.to_string())
                        .with("term", plan.term.from.to_string()),
                );
            }
        }
    }
}

/// The statuses that a record states of tasks, by either key.
fn statuses(record: &Record) -> impl Iterator<Item = (&TaskId, Stage, Span)> {
    let of_all = record
        .status
        .iter()
        .flat_map(|status| record.about.iter().filter_map(task).map(|id| (id, status.value, status.span)));
    let of_each = record.statuses.iter();
    of_all.chain(of_each.filter_map(|row| Some((task(&row.of)?, row.status.value, row.status.span))))
}

fn task(of: &Spanned<Reference>) -> Option<&TaskId> {
    match &of.value {
        Reference::Task(id) => Some(id),
        _ => None,
    }
}
