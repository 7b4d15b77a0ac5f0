//! Two values of one series for one date are the same, unless a source says that the later one replaces the other.

use std::collections::BTreeMap;

use crate::date::{Date, Day};
use crate::diagnostic::{Code, Diagnostic};
use crate::number::Number;
use crate::schema::{Flag, Measure, Observation, RecordType};
use crate::source::Span;
use crate::validate::figures;
use crate::validate::known;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::ConflictingValues], reads: Reads::Written, check };

/// What tells the values of a plan apart: the target, the part and the date.
type Key<'c> = (&'c str, Vec<(&'c str, &'c str)>, String);

/// A value, where it stands, the day it became known, and whether it replaces another.
type Found = (Number, Span, Day, bool);

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let targets: BTreeMap<&str, _> = content.targets.iter().map(|target| (target.id.value.as_str(), target)).collect();
    let mut values: BTreeMap<Key<'_>, Vec<Found>> = BTreeMap::new();
    for record in content.records.iter().filter(|record| record.kind != RecordType::Announcement) {
        // What nothing tells apart is told by another rule.
        let told_apart = figures::told_apart(record).filter(|(_, first)| first.is_none()).map(|(row, _)| row);
        for observation in told_apart.filter(|row| row.comparable != Some(false)) {
            let Some(target) = targets.get(observation.target.value.as_str()) else { continue };
            let Some(value) = figures::in_unit_of(target, observation) else { continue };
            let Some(date) = record.date_of(observation) else { continue };
            let key = key(observation, date, target.measure);
            let span = observation.value.as_ref().map_or(observation.span, |value| value.span);
            let known = known::record(record).day();
            values.entry(key).or_default().push((value, span, known, observation.flags.contains(&Flag::Revised)));
        }
    }
    for ((target, _, date), found) in &mut values {
        found.sort_by_key(|(_, span, known, is_revised)| (*known, *is_revised, *span));
        // A value that is said to be revised replaces what was known by then.
        let Some(((last, last_span, _, is_revised), earlier)) = found.split_last() else { continue };
        for (value, span, ..) in earlier.iter().filter(|(value, ..)| !is_revised && value != last) {
            findings.push(
                Diagnostic::at(Code::ConflictingValues, *last_span)
                    .with("target", *target)
                    .with("date", date.as_str())
                    .with("value", last.to_string())
                    .with("other", value.to_string())
                    .related(*span),
            );
        }
    }
}

/// A stock stands on a day, however its period is written; what counts over a period is told apart by both of its ends.
fn key(observation: &Observation, date: Date, measure: Measure) -> Key<'_> {
    let mut part: Vec<_> =
        observation.series.0.iter().map(|(key, category)| (key.value.as_str(), category.value.as_str())).collect();
    part.sort_unstable();
    let date = match measure {
        Measure::Stock | Measure::Cumulative => date.last().to_string(),
        Measure::Annual | Measure::Share | Measure::Rate => format!("{}/{}", date.first(), date.last()),
    };
    (observation.target.value.as_str(), part, date)
}
