//! What a record calls done is done as a whole: a percentage below 100 beside it speaks against it.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{Reference, StepKind};
use crate::number::Number;
use crate::schema::{Record, Stage};
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::DoneInPart], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for record in &whole.content().records {
        for row in record.progress.iter().filter(|row| row.value.value.0 < Number::HUNDRED) {
            let Some(done) = called_done(record, &row.of.value) else { continue };
            let (kind, id) = row.of.value.parts();
            findings.push(
                Diagnostic::at(Code::DoneInPart, row.value.span)
                    .with("kind", Argument::Message(kind.message()))
                    .with("id", id)
                    .with("value", row.value.value.0.to_string())
                    .related(done),
            );
        }
    }
}

/// Where a record says that a task or step is done, if it does.
fn called_done(record: &Record, of: &Reference) -> Option<Span> {
    let met = record.meets.iter().find(|met| match of {
        Reference::Step(step) => met.value.of::<StepKind>().as_ref() == Some(step),
        _ => false,
    });
    let stated = record.statuses.iter().find(|row| row.of.value == *of && row.status.value == Stage::Done);
    let is_subject = matches!(of, Reference::Task(_)) && record.about.iter().any(|about| about.value == *of);
    let own = record.status.as_ref().filter(|status| is_subject && status.value == Stage::Done);
    met.map(|met| met.span).or(stated.map(|row| row.status.span)).or(own.map(|status| status.span))
}
