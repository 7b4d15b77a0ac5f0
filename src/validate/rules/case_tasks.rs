//! A case belongs to a task of the plan; otherwise nothing leads to it but the list of cases.

use crate::diagnostic::{Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::CaseWithoutTask], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for (_, case) in content.cases.iter().filter(|(_, case)| case.is_whole && case.tasks.is_empty()) {
        findings.push(Diagnostic::at(Code::CaseWithoutTask, case.id.span).with("id", case.id.value.as_str()));
    }
}
