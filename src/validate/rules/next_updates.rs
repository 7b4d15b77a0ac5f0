//! The next value of a target is not overdue: what was expected is there, or a later day is.

use crate::diagnostic::{Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::UpdateOverdue], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for target in &whole.content().targets {
        if let Some(next) = target.next_update.as_ref().filter(|next| next.value.last() < whole.today) {
            findings.push(
                Diagnostic::at(Code::UpdateOverdue, next.span)
                    .with("target", target.id.value.as_str())
                    .with("date", next.value.to_string()),
            );
        }
    }
}
