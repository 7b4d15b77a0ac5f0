//! Two values of one series for one date are the same, unless a source says that the later one replaces the other.

use std::collections::BTreeMap;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::number::Number;
use crate::schema::{Flag, Observation, RecordType};
use crate::source::Span;
use crate::validate::figures;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::ConflictingValues], reads: Reads::Written, check };

/// What tells the values of a plan apart: the target, the part and the date.
type Key<'c> = (&'c str, Vec<(&'c str, &'c str)>, String);

/// A value, where it stands, and whether it replaces another.
type Found = (Number, Span, bool);

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let targets: BTreeMap<&str, _> = content.targets.iter().map(|target| (target.id.value.as_str(), target)).collect();
    let mut values: BTreeMap<Key<'_>, Vec<Found>> = BTreeMap::new();
    for record in content.records.iter().filter(|record| record.kind != RecordType::Announcement) {
        for observation in record.all_observations().filter(|row| row.comparable != Some(false)) {
            let Some(target) = targets.get(observation.target.value.as_str()) else { continue };
            let Some(value) = figures::in_unit_of(target, observation) else { continue };
            let key = key(observation, observation.date.unwrap_or(record.date.value));
            let span = observation.value.as_ref().map_or(observation.span, |value| value.span);
            values.entry(key).or_default().push((value, span, observation.flags.contains(&Flag::Revised)));
        }
    }
    for ((target, _, date), found) in &values {
        // Whatever was revised is replaced by what revises it; what is left must agree.
        let has_revised = found.iter().any(|(_, _, revised)| *revised);
        let mut left = found.iter().filter(|(_, _, revised)| *revised || !has_revised);
        let Some((first, first_span, _)) = left.next() else { continue };
        for (value, span, _) in left.filter(|(value, ..)| value != first) {
            findings.push(
                Diagnostic::at(Code::ConflictingValues, *span)
                    .with("target", *target)
                    .with("date", date.as_str())
                    .with("value", value.to_string())
                    .with("other", first.to_string())
                    .related(*first_span),
            );
        }
    }
}

fn key(observation: &Observation, date: Date) -> Key<'_> {
    let mut part: Vec<_> =
        observation.series.0.iter().map(|(key, category)| (key.value.as_str(), category.value.as_str())).collect();
    part.sort_unstable();
    (observation.target.value.as_str(), part, date.to_string())
}
