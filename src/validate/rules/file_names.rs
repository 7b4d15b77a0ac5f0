//! A task's file is named after its id, so that it is found by its number.

use super::Index;
use crate::diagnostic::{Code, Diagnostic};
use crate::input::Content;
use crate::source::Files;

pub(super) fn check(content: &Content, _: &Index<'_>, _: &Files, findings: &mut Vec<Diagnostic>) {
    for (stem, task) in content.tasks.iter().filter(|(stem, task)| stem != task.id.value.as_str()) {
        findings.push(
            Diagnostic::at(Code::FileName, task.id.span)
                .with("id", task.id.value.as_str())
                .with("file", format!("{stem}.yaml")),
        );
    }
}
