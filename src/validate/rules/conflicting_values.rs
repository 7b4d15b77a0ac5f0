//! Two values of one series for one date are the same, unless a source says that the later one replaces the other.

use std::collections::BTreeMap;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::number::Number;
use crate::schema::{Flag, Measure, RecordType};
use crate::validate::figures::{self, SeriesName};
use crate::validate::known;
use crate::validate::rule::{Reads, Rule};
use crate::validate::statements::{Contradiction, Statement, Statements};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::ConflictingValues], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let targets: BTreeMap<&str, _> = content.targets.iter().map(|target| (target.id.value.as_str(), target)).collect();
    let mut values: Statements<SeriesName<'_>, Number> = Statements::new();
    for record in whole.standing().filter(|record| record.kind != RecordType::Announcement) {
        // What nothing tells apart is told by another rule.
        let told_apart = figures::told_apart(record).filter(|(_, first)| first.is_none()).map(|(row, _)| row);
        for observation in told_apart.filter(|row| row.comparable != Some(false)) {
            let Some(target) = targets.get(observation.target.value.as_str()) else { continue };
            let Some(value) = figures::in_unit_of(target, observation, &whole.input.languages) else { continue };
            let Some(date) = record.date_of(observation) else { continue };
            let span = observation.value.as_ref().map_or(observation.span, |value| value.span);
            let statement = Statement {
                known: Some(known::record(record).day()),
                replaces: observation.flags.contains(&Flag::Revised),
                ..Statement::new(stands_for(date, target.measure), value, span)
            };
            values.add(figures::series_name(observation), statement);
        }
    }
    findings.extend(values.contradictions().map(|Contradiction { of: (target, _), later, first }| {
        Diagnostic::at(Code::ConflictingValues, later.span)
            .with("target", target)
            .with("date", later.date.to_string())
            .with("value", later.value.to_string())
            .with("other", first.value.to_string())
            .related(first.span)
    }));
}

/// A stock stands on a day, however its period is written; what counts over a period is told apart by both of its ends.
fn stands_for(date: Date, measure: Measure) -> Date {
    match measure {
        Measure::Stock | Measure::Cumulative => Date::Day(date.last()),
        Measure::Annual | Measure::Share | Measure::Rate => date,
    }
}
