//! A record is about things of the plan: at least one, and nothing else; statuses and progress are those of tasks and steps, and a
//! status says of which.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{Kind, Reference};
use crate::schema::Record;
use crate::source::Spanned;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[Code::RecordAboutNothing, Code::StatusWithoutTask, Code::StatusBesideStep, Code::UnknownValue],
    reads: Reads::Written,
    check,
};

/// The kinds of thing that have a status and come on step by step.
const MOVING: &[Kind] = &[Kind::Task, Kind::Step];

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for record in &whole.content().records {
        if record.is_whole && is_about_nothing(record) {
            findings
                .push(Diagnostic::at(Code::RecordAboutNothing, record.id.span).with("id", record.id.value.as_str()));
        }
        if let Some(status) = &record.status {
            let has = |kind: Kind| record.about.iter().any(|about| about.value.parts().0 == kind);
            if let Some(step) = record.about.iter().find(|about| matches!(about.value, Reference::Step(_))) {
                findings.push(
                    Diagnostic::at(Code::StatusBesideStep, status.span)
                        .with("step", step.value.to_string())
                        .with("status", status.value.name())
                        .related(step.span),
                );
            } else if record.is_whole && !has(Kind::Task) {
                let id = record.id.value.as_str();
                findings.push(Diagnostic::at(Code::StatusWithoutTask, status.span).with("id", id));
            }
        }
        record.about.iter().for_each(|about| expect_kind(about, Record::SUBJECTS, findings));
        record.statuses.iter().for_each(|row| expect_kind(&row.of, MOVING, findings));
        record.progress.iter().for_each(|row| expect_kind(&row.of, MOVING, findings));
    }
}

fn is_about_nothing(record: &Record) -> bool {
    let meets = record.meets.iter().any(|met| met.value.kind() != Kind::Milestone);
    let states = !record.statuses.is_empty() || !record.progress.is_empty() || !record.amounts.is_empty();
    record.about.is_empty() && record.all_observations().next().is_none() && !meets && !states
}

fn expect_kind(reference: &Spanned<Reference>, kinds: &[Kind], findings: &mut Vec<Diagnostic>) {
    if !kinds.contains(&reference.value.parts().0) {
        let known = kinds.iter().map(|kind| format!("{}:…", kind.name())).collect();
        findings.push(
            Diagnostic::at(Code::UnknownValue, reference.span)
                .with("value", reference.value.to_string())
                .with("known", Argument::Choice(known)),
        );
    }
}
