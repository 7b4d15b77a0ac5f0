//! A record has a source.

use super::Index;
use crate::diagnostic::{Code, Diagnostic};
use crate::input::Content;
use crate::source::Files;

pub(super) fn check(content: &Content, _: &Index<'_>, _: &Files, findings: &mut Vec<Diagnostic>) {
    for record in content.records.iter().filter(|record| record.is_whole && record.sources.is_empty()) {
        findings.push(Diagnostic::at(Code::RecordWithoutSource, record.id.span).with("id", record.id.value.as_str()));
    }
}
