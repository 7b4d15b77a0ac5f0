//! A case belongs to a task of the plan; otherwise it has no place on the site.

use super::Index;
use crate::diagnostic::{Code, Diagnostic};
use crate::input::Content;
use crate::source::Files;

pub(super) fn check(content: &Content, _: &Index<'_>, _: &Files, findings: &mut Vec<Diagnostic>) {
    for (_, case) in content.cases.iter().filter(|(_, case)| case.is_whole && case.tasks.is_empty()) {
        findings.push(Diagnostic::at(Code::CaseWithoutTask, case.id.span).with("id", case.id.value.as_str()));
    }
}
