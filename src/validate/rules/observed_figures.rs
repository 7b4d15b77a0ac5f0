//! A value of a target or a sum of money stands in the title or the text of its record, where these have figures at all.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::id::TargetId;
use crate::lang::{Figures, Lang, Languages};
use crate::number::Number;
use crate::schema::{Measure, Observation, Record, RecordedAmount, Target};
use crate::validate::figures;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::ValueNotInText], reads: Reads::Written, check };

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
}

/// Holds the values that a record has of one target against its words: all if they are few, and else at least one. Of parts the
/// text may name only some, even if there are few.
fn of_one_target(values: &[(&Target, &Observation)], words: &Words<'_>, findings: &mut Vec<Diagnostic>) {
    let lacking: Vec<_> = values.iter().filter(|(target, row)| words.have_value(target, row) == Some(false)).collect();
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

/// The title and the text of a record.
struct Words<'r>(Vec<(Lang, Figures<'r>)>);

impl<'r> Words<'r> {
    fn of(record: &'r Record, languages: &Languages) -> Self {
        let title = record.title.iter().map(|(lang, words)| (lang, words.0.as_str()));
        let text = record.text.iter().map(|(lang, prose)| (lang, prose.value.0.as_str()));
        let figures = |(lang, words): (Lang, &'r str)| (lang, Figures::read(words, &languages.get(lang).tag));
        Self(title.chain(text).map(figures).collect())
    }

    /// Whether the words have a value of a target in some language.
    fn have_value(&self, target: &Target, row: &Observation) -> Option<bool> {
        let unit = row.unit.as_ref().unwrap_or(&target.unit);
        self.have(row.value.as_ref()?.value, target.measure, |lang| &unit.shown(lang).value.0)
    }

    /// Whether the words have a value in some language; `None` if they have no figures that it could be held against.
    fn have<'u>(&self, value: Number, measure: Measure, unit: impl Fn(Lang) -> &'u str) -> Option<bool> {
        let mut has_figures = false;
        for (lang, figures) in &self.0 {
            let Some(written) = figures::written(value, measure, unit(*lang)) else { continue };
            if figures.have_shortened(written) {
                return Some(true);
            }
            has_figures = has_figures || !figures.in_digits().is_empty();
        }
        has_figures.then_some(false)
    }
}
