//! A step says where it comes from, and does not end before it begins.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::FactWithoutSource, Code::ContradictoryPeriod], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for step in whole.content().tasks.iter().flat_map(|(_, task)| &task.steps) {
        if step.is_whole && step.paragraph.is_none() && step.source.is_none() {
            let fact = Argument::Message("fact-step");
            findings.push(Diagnostic::at(Code::FactWithoutSource, step.id.span).with("fact", fact));
        }
        if let (Some(from), Some(due)) = (step.from, &step.due)
            && due.value.last() < from.first()
        {
            findings.push(
                Diagnostic::at(Code::ContradictoryPeriod, due.span)
                    .with("from", from.to_string())
                    .with("to", due.value.to_string()),
            );
        }
    }
}
