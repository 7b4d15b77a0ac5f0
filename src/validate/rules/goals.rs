//! A goal is whole: a value or a change, with the day by which it is due; and every fact beside it says where it comes from.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::schema::{Source, Target};
use crate::source::Span;
use crate::validate::figures;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[Code::IncompleteGoal, Code::FactWithoutSource, Code::ContradictoryPeriod],
    reads: Reads::Written,
    check,
};

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for target in whole.content().targets.iter().filter(|target| target.is_whole) {
        let incomplete = |(span, problem)| Diagnostic::at(Code::IncompleteGoal, span).with("problem", problem);
        findings.extend(problem(target).map(incomplete));
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
        (None, Some(change), Some(_)) if figures::goal(target).is_none() => (change.span, "change-too-long"),
        (None, None, None) => (target.interim.first()?.span, "interim-without-goal"),
        _ => return None,
    };
    Some((span, Argument::Message(key)))
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
