//! A goal is whole: a value or a change, with the day by which it is due; and every fact beside it says where it comes from.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Languages, Unit};
use crate::number::Number;
use crate::schema::{ChangeUnit, Direction, Measure, Source, Target};
use crate::source::Span;
use crate::validate::figures;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[
        Code::IncompleteGoal,
        Code::GoalAlreadyReached,
        Code::InterimOffTheWay,
        Code::UnitScalesDiffer,
        Code::FactWithoutSource,
        Code::ContradictoryPeriod,
    ],
    reads: Reads::Written,
    check,
};

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for target in whole.content().targets.iter().filter(|target| target.is_whole) {
        let incomplete = |(span, problem)| Diagnostic::at(Code::IncompleteGoal, span).with("problem", problem);
        match problem(target) {
            Some(problem) => findings.push(incomplete(problem)),
            None => {
                reached_before(target, findings);
                off_the_way(target, findings);
            }
        }
        unit(target, &whole.input.languages, findings);
        facts(target, findings);
        order(target, findings);
    }
}

/// Where a goal is not whole, and the key of the message that says what it lacks.
fn problem(target: &Target) -> Option<(Span, Argument)> {
    let (value, change, due) = (target.value.as_ref(), target.change.as_ref(), target.due.as_ref());
    let (span, key) = match (value, change, due) {
        (Some(_), Some(change), _) => (change.span, "goal-twice"),
        (Some(value), None, None) => (value.span, "goal-without-due"),
        (None, Some(change), None) => (change.span, "goal-without-due"),
        (None, None, Some(due)) => (due.span, "goal-without-value"),
        (None, Some(change), Some(_)) if target.baseline.is_none() => (change.span, "change-without-baseline"),
        (None, Some(change), Some(_)) if against(change.by, target.direction) => {
            (change.span, "change-against-direction")
        }
        (None, Some(change), Some(_)) if change.unit == ChangeUnit::Points && !is_part(target.measure) => {
            (change.span, "points-of-an-amount")
        }
        (None, Some(change), Some(_)) if change.unit == ChangeUnit::Percent && is_of_nothing(target) => {
            (change.span, "percent-of-nothing")
        }
        (None, Some(change), Some(_)) if figures::goal(target).is_none() => (change.span, "change-too-long"),
        (None, None, None) => (target.interim.first()?.span, "interim-without-goal"),
        _ => return None,
    };
    Some((span, Argument::Message(key)))
}

/// Whether a change leads away from where the goal lies.
fn against(by: Number, direction: Direction) -> bool {
    let is_fall = by.is_negative();
    matches!((direction, is_fall), (Direction::AtLeast, true) | (Direction::AtMost, false))
}

fn is_part(measure: Measure) -> bool {
    matches!(measure, Measure::Share | Measure::Rate)
}

/// Whether per cent of the baseline would be nothing, or turn the change round.
fn is_of_nothing(target: &Target) -> bool {
    let is_positive = |value: Number| !value.is_negative() && value != value.magnitude().times(0).unwrap_or(value);
    !target.baseline.as_ref().is_some_and(|baseline| is_positive(baseline.value))
}

/// A goal that the baseline has reached already: as a rule the direction was forgotten.
fn reached_before(target: &Target, findings: &mut Vec<Diagnostic>) {
    let (Some(goal), Some(baseline)) = (figures::goal(target), &target.baseline) else { return };
    if target.direction.reaches(baseline.value, goal.value) {
        findings.push(
            Diagnostic::at(Code::GoalAlreadyReached, target.value.as_ref().map_or(baseline.span, |value| value.span))
                .with("target", target.id.value.as_str())
                .with("baseline", baseline.value.to_string())
                .with("goal", goal.value.to_string())
                .with("direction", target.direction.name())
                .related(baseline.span),
        );
    }
}

/// The goals on the way lie between the baseline and the goal, each nearer to the goal than the one before.
fn off_the_way(target: &Target, findings: &mut Vec<Diagnostic>) {
    let Some(goal) = figures::goal(target) else { return };
    let baseline = target.baseline.as_ref().map(|baseline| baseline.value);
    let rises = match (target.direction, baseline) {
        (Direction::AtLeast, _) => true,
        (Direction::AtMost, _) => false,
        (Direction::Exactly, Some(baseline)) => baseline < goal.value,
        // Nothing says from which side the goal is to be reached.
        (Direction::Exactly, None) => return,
    };
    let is_nearer = |one: Number, other: Number| if rises { one > other } else { one < other };
    let mut before = baseline;
    for interim in &target.interim {
        let problem = if is_nearer(interim.value, goal.value) {
            Some("beyond-the-goal")
        } else if before.is_some_and(|before| is_nearer(before, interim.value)) {
            Some("behind-the-one-before")
        } else {
            None
        };
        if let Some(problem) = problem {
            findings.push(
                Diagnostic::at(Code::InterimOffTheWay, interim.span)
                    .with("target", target.id.value.as_str())
                    .with("value", interim.value.to_string())
                    .with("problem", Argument::Message(problem)),
            );
        }
        before = Some(interim.value);
    }
}

/// The unit has the same multiplier in every language whose multipliers are known.
fn unit(target: &Target, languages: &Languages, findings: &mut Vec<Diagnostic>) {
    let known = target.unit.iter().filter(|(lang, _)| Unit::reads(&languages.get(*lang).tag));
    let powers: Vec<u32> = known.map(|(_, words)| Unit::read(&words.0).power).collect();
    if powers.windows(2).any(|pair| pair[0] != pair[1]) {
        let unit = figures::in_every_language(&target.unit);
        findings.push(Diagnostic::at(Code::UnitScalesDiffer, target.id.span).with("unit", unit));
    }
}

fn facts(target: &Target, findings: &mut Vec<Diagnostic>) {
    let mut fact = |span: Span, paragraph: bool, source: Option<&Source>, name| {
        if !paragraph && source.is_none() {
            findings.push(Diagnostic::at(Code::FactWithoutSource, span).with("fact", Argument::Message(name)));
        }
    };
    if let Some(baseline) = &target.baseline {
        fact(baseline.span, baseline.paragraph.is_some(), baseline.source.as_ref(), "fact-baseline");
    }
    for interim in &target.interim {
        fact(interim.span, interim.paragraph.is_some(), interim.source.as_ref(), "fact-interim");
    }
}

/// The baseline, the goals on the way and the goal follow each other.
fn order(target: &Target, findings: &mut Vec<Diagnostic>) {
    let baseline = target.baseline.iter().map(|row| (row.date, row.span));
    let interim = target.interim.iter().map(|row| (row.due, row.span));
    let due = target.due.iter().map(|due| (due.value, due.span));
    let dates: Vec<_> = baseline.chain(interim).chain(due).collect();
    for pair in dates.windows(2) {
        let ((from, _), (to, span)) = (pair[0], pair[1]);
        if to.last() <= from.last() {
            findings.push(
                Diagnostic::at(Code::ContradictoryPeriod, span)
                    .with("from", from.to_string())
                    .with("to", to.to_string()),
            );
        }
    }
}
