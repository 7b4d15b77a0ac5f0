//! Two sums of money of one kind, currency and date for one thing are the same.

use crate::currency::Currency;
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::id::Reference;
use crate::number::Number;
use crate::schema::AmountKind;
use crate::source::Spanned;
use crate::validate::rule::{Reads, Rule};
use crate::validate::statements::{Contradiction, Statement, Statements};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::ConflictingAmounts], reads: Reads::Written, check };

/// What tells sums of money for one date apart: what they are for, their kind and their currency.
type Key = (Reference, AmountKind, Currency);

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let mut stated: Statements<Key, Number> = Statements::new();
    let mut state = |of: Reference, kind, value: &Spanned<Number>, currency, date: Date| {
        stated.add((of, kind, currency), Statement::new(date, value.value, value.span));
    };
    for (_, task) in &content.tasks {
        for row in &task.amounts {
            state(Reference::Task(task.id.value.clone()), row.kind, &row.value, row.currency, row.date);
        }
        for (step, row) in task.steps.iter().flat_map(|step| step.amounts.iter().map(move |row| (step, row))) {
            state(Reference::Step(step.id.value.clone()), row.kind, &row.value, row.currency, row.date);
        }
    }
    for row in whole.standing().flat_map(|record| &record.amounts) {
        state(row.of.value.clone(), row.kind, &row.value, row.currency, row.date);
    }
    findings.extend(stated.contradictions().map(|Contradiction { of: (of, kind, currency), later, first }| {
        Diagnostic::at(Code::ConflictingAmounts, later.span)
            .with("thing", of.to_string())
            .with("kind", kind.name())
            .with("currency", currency.code())
            .with("date", later.date.to_string())
            .with("value", later.value.to_string())
            .with("other", first.value.to_string())
            .related(first.span)
    }));
}
