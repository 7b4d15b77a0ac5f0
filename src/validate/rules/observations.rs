//! A value of a target is one: a number or the reason why there is none, in the target's unit, of the total or of a part that
//! the target is broken down by.

use std::collections::HashMap;

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{Kind, TargetId};
use crate::lang::Languages;
use crate::schema::{Breakdown, Flag, Measure, Observation, Record, RecordType, Target};
use crate::validate::figures;
use crate::validate::known;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[
        Code::ObservationValue,
        Code::UnitMismatch,
        Code::PartOfAYear,
        Code::SeveralYears,
        Code::YearNotOver,
        Code::UnresolvedReference,
        Code::UnknownValue,
        Code::DuplicateId,
        Code::MalformedNumber,
    ],
    reads: Reads::Written,
    check,
};

/// How many days lie at least between the first and the last day of a year, calendar or fiscal.
const SHORTEST_YEAR: i32 = 360;

/// How many lie between them at most: a fiscal year of whole weeks can have 53.
const LONGEST_YEAR: i32 = 53 * 7 - 1;

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let breakdowns = content.vocabulary.as_ref().map_or(&[][..], |vocabulary| vocabulary.breakdowns.as_slice());
    for breakdown in breakdowns {
        categories(breakdown, findings);
    }
    let targets: HashMap<&TargetId, &Target> =
        content.targets.iter().map(|target| (&target.id.value, target)).collect();
    let observations =
        content.records.iter().flat_map(|record| record.all_observations().map(move |row| (record, row)));
    for (record, observation) in observations.filter(|(record, _)| record.is_whole) {
        value(observation, findings);
        let Some(target) = targets.get(&observation.target.value).filter(|target| target.is_whole) else { continue };
        unit(observation, target, &whole.input.languages, findings);
        period(record, observation, target, findings);
        series(observation, target, breakdowns, findings);
    }
}

/// The categories of a breakdown have ids of their own.
fn categories(breakdown: &Breakdown, findings: &mut Vec<Diagnostic>) {
    for (place, category) in breakdown.values.iter().enumerate() {
        let id = &category.id;
        if let Some(first) = breakdown.values[..place].iter().find(|earlier| earlier.id.value == id.value) {
            findings.push(
                Diagnostic::at(Code::DuplicateId, id.span)
                    .with("kind", Argument::Message(Kind::Category.message()))
                    .with("id", id.value.as_str())
                    .related(first.id.span),
            );
        }
    }
}

fn value(observation: &Observation, findings: &mut Vec<Diagnostic>) {
    let problem = match (&observation.value, observation.missing) {
        (Some(_), Some(_)) => "value-and-missing",
        (None, None) => "value-nowhere",
        _ => return,
    };
    let span = observation.value.as_ref().map_or(observation.span, |value| value.span);
    findings.push(Diagnostic::at(Code::ObservationValue, span).with("problem", Argument::Message(problem)));
}

/// The unit is the target's, or one that differs by a multiplier, alike in every language; or the value is not comparable.
fn unit(observation: &Observation, target: &Target, languages: &Languages, findings: &mut Vec<Diagnostic>) {
    let (Some(unit), Some(value)) = (&observation.unit, &observation.value) else { return };
    match figures::shift(&target.unit, unit, languages) {
        None if observation.comparable == Some(false) => {}
        None => findings.push(
            Diagnostic::at(Code::UnitMismatch, value.span)
                .with("unit", figures::in_every_language(unit))
                .with("expected", figures::in_every_language(&target.unit))
                .with("target", target.id.value.as_str())
                .related(target.id.span),
        ),
        Some(shift) if value.value.shifted(shift).is_none() => findings.push(
            Diagnostic::at(Code::MalformedNumber, value.span)
                .with("value", value.value.to_string())
                .with("problem", Argument::Message("number-too-long")),
        ),
        Some(_) => {}
    }
}

/// What counts by the year is the count of one year, not of a part of one nor of several, and of a year that was over. What its source calls an
/// estimate may come before.
fn period(record: &Record, observation: &Observation, target: &Target, findings: &mut Vec<Diagnostic>) {
    let is_counted = observation.value.is_some() && observation.comparable != Some(false);
    let is_happened = record.kind != RecordType::Announcement;
    let is_annual = target.measure == Measure::Annual;
    let Some(date) = record.date_of(observation).filter(|_| is_counted && is_happened && is_annual) else { return };
    let finding = |code| Diagnostic::at(code, observation.span).with("date", date.to_string()).related(target.id.span);
    let known = known::record(record).day();
    let is_estimate = observation.flags.iter().any(|flag| matches!(flag, Flag::Estimated | Flag::Provisional));
    let days = date.last().days_since(date.first());
    if days < SHORTEST_YEAR {
        findings.push(finding(Code::PartOfAYear).with("target", target.id.value.as_str()));
    } else if days > LONGEST_YEAR {
        findings.push(finding(Code::SeveralYears).with("target", target.id.value.as_str()));
    } else if (date.first()..date.last()).contains(&known) && !is_estimate {
        findings.push(finding(Code::YearNotOver).with("known", known.to_string()));
    }
}

/// Every breakdown of the part is one that the target names, and has the category.
fn series(observation: &Observation, target: &Target, breakdowns: &[Breakdown], findings: &mut Vec<Diagnostic>) {
    for (key, category) in &observation.series.0 {
        if !target.breakdowns.iter().any(|named| named.value == key.value) {
            let named = target.breakdowns.iter().map(|named| named.value.as_str());
            findings.push(
                Diagnostic::at(Code::UnknownValue, key.span)
                    .with("value", key.value.as_str())
                    .with_nearest(key.value.as_str(), named.clone())
                    .with("known", Argument::Choice(named.map(str::to_owned).collect())),
            );
            continue;
        }
        // A breakdown that nobody declares was reported where the target names it.
        let Some(breakdown) = breakdowns.iter().find(|row| row.id.value == key.value) else { continue };
        let ids = breakdown.values.iter().map(|row| row.id.value.as_str());
        if !ids.clone().any(|id| id == category.value.as_str()) {
            findings.push(
                Diagnostic::at(Code::UnresolvedReference, category.span)
                    .with("kind", Argument::Message(Kind::Category.message()))
                    .with("id", category.value.as_str())
                    .with_nearest(category.value.as_str(), ids),
            );
        }
    }
}
