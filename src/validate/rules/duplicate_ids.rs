//! Two things of one kind never have the same id.

use super::Index;
use crate::diagnostic::{Code, Diagnostic};
use crate::input::Content;
use crate::source::Files;

pub(super) fn check(_: &Content, index: &Index<'_>, _: &Files, findings: &mut Vec<Diagnostic>) {
    for (kind, id, span, first) in &index.twice {
        findings.push(
            Diagnostic::at(Code::DuplicateId, *span)
                .with("kind", crate::diagnostic::Argument::Message(super::super::index::kind_name(kind)))
                .with("id", *id)
                .related(*first),
        );
    }
}
