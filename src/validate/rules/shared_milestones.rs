//! A milestone is shared with other tasks than its own, and with each once.

use crate::diagnostic::{Code, Diagnostic};
use crate::id::{TaskId, TaskKind};
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::RepeatedTask], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for (_, task) in &whole.content().tasks {
        for milestone in &task.milestones {
            let mut named: Vec<(TaskId, Span)> = vec![(task.id.value.clone(), task.id.span)];
            for (id, span) in milestone.also.iter().filter_map(|also| Some((also.value.of::<TaskKind>()?, also.span))) {
                match named.iter().find(|(other, _)| *other == id) {
                    Some((_, first)) => findings.push(
                        Diagnostic::at(Code::RepeatedTask, span)
                            .with("milestone", milestone.id.value.as_str())
                            .with("task", id.as_str())
                            .related(*first),
                    ),
                    None => named.push((id, span)),
                }
            }
        }
    }
}
