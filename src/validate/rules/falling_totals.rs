//! A running total does not fall: a later value that is lower is likely to be that of a year, unless its source says that it revises or
//! counts anew.

use std::collections::BTreeMap;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::number::Number;
use crate::schema::{Flag, Measure, Observation, RecordType, Target};
use crate::source::Span;
use crate::validate::figures::{self, SeriesName};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::TotalFalls], reads: Reads::Written, check };

/// A value of a running total, in the unit of its target.
struct Total<'c> {
    date: Date,
    value: Number,
    span: Span,
    observation: &'c Observation,
}

impl Total<'_> {
    fn may_be_lower(&self) -> bool {
        self.observation.flags.iter().any(|flag| matches!(flag, Flag::Revised | Flag::BreakInSeries))
    }
}

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for ((target, _), mut totals) in totals(whole) {
        totals.sort_by_key(|total| (total.date.last(), total.span));
        let dates: Vec<&[Total<'_>]> = totals.chunk_by(|one, next| one.date.last() == next.date.last()).collect();
        for pair in dates.windows(2) {
            // Of several for one date, which is a finding of its own, the lowest is compared.
            let Some(before) = pair[0].iter().min_by_key(|total| total.value) else { continue };
            for total in pair[1].iter().filter(|total| total.value < before.value && !total.may_be_lower()) {
                findings.push(
                    Diagnostic::at(Code::TotalFalls, total.span)
                        .with("target", target)
                        .with("date", total.date.to_string())
                        .with("value", total.value.to_string())
                        .with("earlier", before.date.to_string())
                        .with("before", before.value.to_string())
                        .related(before.span),
                );
            }
        }
    }
}

/// The comparable values of all running totals, by target and part.
fn totals<'c>(whole: &Whole<'c>) -> BTreeMap<SeriesName<'c>, Vec<Total<'c>>> {
    let content = whole.content();
    let is_running = |target: &&Target| target.measure == Measure::Cumulative;
    let running = content.targets.iter().filter(is_running).map(|target| (target.id.value.as_str(), target));
    let targets: BTreeMap<&str, &Target> = running.collect();
    let mut totals: BTreeMap<SeriesName<'c>, Vec<Total<'c>>> = BTreeMap::new();
    for record in whole.standing().filter(|record| record.kind != RecordType::Announcement) {
        for observation in record.all_observations().filter(|row| row.comparable != Some(false)) {
            let Some(target) = targets.get(observation.target.value.as_str()) else { continue };
            let Some(value) = figures::in_unit_of(target, observation, &whole.input.languages) else { continue };
            let Some(date) = record.date_of(observation) else { continue };
            let span = observation.value.as_ref().map_or(observation.span, |value| value.span);
            let total = Total { date, value, span, observation };
            totals.entry(figures::series_name(observation)).or_default().push(total);
        }
    }
    totals
}
