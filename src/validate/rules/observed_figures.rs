//! A value of a target or a sum of money stands in the title or the text of its record, where these have figures at all, and the fact
//! of a case in its title, summary or text.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::id::TargetId;
use crate::lang::Languages;
use crate::schema::{Case, Measure, Observation, RecordedAmount, Target};
use crate::validate::rule::{Reads, Rule};
use crate::validate::told::Words;
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::ValueNotInText, Code::ValueMultiplied], reads: Reads::Written, check };

/// How many values of one target, or sums of money, a record has at most whose text names each. One with more is a table, of which the text names
/// some.
const NAMED: usize = 3;

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let targets: HashMap<&TargetId, &Target> =
        content.targets.iter().map(|target| (&target.id.value, target)).collect();
    for record in content.records.iter().filter(|record| record.is_whole) {
        let mut values: Vec<(&Target, &Observation)> = record
            .all_observations()
            .filter(|row| row.is_whole && row.value.is_some())
            .filter_map(|row| Some((*targets.get(&row.target.value)?, row)))
            .collect();
        if values.is_empty() && record.amounts.is_empty() {
            continue;
        }
        values.sort_by(|(left, _), (right, _)| left.id.value.cmp(&right.id.value));
        let words = Words::of(record, &whole.input.languages);
        for of_target in values.chunk_by(|(left, _), (right, _)| left.id.value == right.id.value) {
            of_one_target(of_target, &words, findings);
        }
        money(&record.amounts, &words, findings);
    }
    let cases = content.cases.iter().filter(|(_, case)| case.is_whole);
    findings.extend(cases.filter_map(|(_, case)| fact(case, &whole.input.languages)));
}

/// Holds the fact of a case against its words. Unlike a record, a case without figures is not passed over: its fact comes from what it
/// tells.
fn fact(case: &Case, languages: &Languages) -> Option<Diagnostic> {
    let fact = case.fact.as_ref().filter(|fact| fact.is_whole)?;
    let unit = |lang| fact.unit.as_ref().map_or("", |unit| &unit.shown(lang).value.0);
    if Words::of_case(case, languages).find(fact.value.value, Measure::Stock, unit)? {
        return None;
    }
    let finding = Diagnostic::at(Code::ValueNotInText, fact.value.span);
    Some(
        finding.with("kind", "fact").with("target", case.id.value.as_str()).with("value", fact.value.value.to_string()),
    )
}

/// Holds the values that a record has of one target against its words: all if they are few, and else at least one. Of parts the
/// text may name only some, even if there are few.
fn of_one_target(values: &[(&Target, &Observation)], words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    let (multiplied, others): (Vec<_>, Vec<_>) = values
        .iter()
        .filter(|(target, row)| words.have_value(target, row) == Some(false))
        .partition(|(target, row)| words.have_unmultiplied(target, row));
    // Whoever says that it is comparable has looked at it.
    for (target, row) in multiplied.into_iter().filter(|(_, row)| row.comparable.is_none()) {
        let (Some(value), Some(unit)) = (&row.value, &row.unit) else { continue };
        findings.push(
            Diagnostic::at(Code::ValueMultiplied, value.span)
                .with("target", target.id.value.as_str())
                .with("value", value.value.to_string())
                .with("unit", unit.shown(words.language()).value.0.as_str()),
        );
    }
    let lacking = others;
    let none_is_named = lacking.len() == values.len();
    let totals = values.iter().filter(|(_, row)| row.series.0.is_empty()).count();
    let told = lacking.iter().filter(|(_, row)| totals <= NAMED && row.series.0.is_empty());
    let first = lacking.first().filter(|_| none_is_named && told.clone().next().is_none());
    for (target, row) in told.chain(first) {
        let Some(value) = &row.value else { continue };
        findings.push(
            Diagnostic::at(Code::ValueNotInText, value.span)
                .with("kind", "value")
                .with("target", target.id.value.as_str())
                .with("value", value.value.to_string()),
        );
    }
}

/// Holds the sums of money of a record against its words: all if they are few, and else at least one.
fn money(amounts: &[RecordedAmount], words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    let lacks = |row: &&RecordedAmount| words.have(row.value.value, Measure::Stock, |_| "") == Some(false);
    let lacking: Vec<&RecordedAmount> = amounts.iter().filter(lacks).collect();
    let told = if amounts.len() <= NAMED { lacking.len() } else { usize::from(lacking.len() == amounts.len()) };
    findings.extend(lacking.iter().take(told).map(|row| {
        Diagnostic::at(Code::ValueNotInText, row.value.span)
            .with("kind", "amount")
            .with("target", row.of.value.to_string())
            .with("value", row.value.value.to_string())
    }));
}
