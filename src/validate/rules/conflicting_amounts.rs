//! Two sums of money of one kind, currency and date for one thing are the same.

use std::collections::BTreeMap;

use crate::currency::Currency;
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::id::Reference;
use crate::number::Number;
use crate::schema::AmountKind;
use crate::source::{Span, Spanned};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::ConflictingAmounts], reads: Reads::Written, check };

/// What tells sums of money apart: what they are for, their kind, their currency, and the first and last day of their date.
type Key = (Reference, AmountKind, Currency, String);

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let mut stated: BTreeMap<Key, Vec<(Number, Span, Date)>> = BTreeMap::new();
    let mut state = |of: Reference, kind, value: &Spanned<Number>, currency, date: Date| {
        let key = (of, kind, currency, format!("{}/{}", date.first(), date.last()));
        stated.entry(key).or_default().push((value.value, value.span, date));
    };
    for (_, task) in &content.tasks {
        for row in &task.amounts {
            state(Reference::Task(task.id.value.clone()), row.kind, &row.value, row.currency, row.date);
        }
        for (step, row) in task.steps.iter().flat_map(|step| step.amounts.iter().map(move |row| (step, row))) {
            state(Reference::Step(step.id.value.clone()), row.kind, &row.value, row.currency, row.date);
        }
    }
    for row in content.records.iter().flat_map(|record| &record.amounts) {
        state(row.of.value.clone(), row.kind, &row.value, row.currency, row.date);
    }
    for ((of, kind, currency, _), mut found) in stated {
        found.sort_by_key(|(_, span, _)| *span);
        for (place, (value, span, date)) in found.iter().enumerate() {
            // What says the same as an earlier one adds nothing to what that one was told to contradict.
            let earlier = &found[..place];
            let is_new = earlier.iter().all(|(other, ..)| other != value);
            let Some((other, first, _)) = earlier.first().filter(|_| is_new) else { continue };
            findings.push(
                Diagnostic::at(Code::ConflictingAmounts, *span)
                    .with("thing", of.to_string())
                    .with("kind", kind.name())
                    .with("currency", currency.code())
                    .with("date", date.to_string())
                    .with("value", value.to_string())
                    .with("other", other.to_string())
                    .related(*first),
            );
        }
    }
}
