//! A block of the official text holds exactly one thing: words of its own, or one piece whose words stand elsewhere.

use super::Index;
use crate::diagnostic::{Code, Diagnostic};
use crate::input::Content;
use crate::source::Files;

pub(super) fn check(content: &Content, _: &Index<'_>, _: &Files, findings: &mut Vec<Diagnostic>) {
    let Some(plan) = &content.plan else { return };
    for block in &plan.text {
        let contents = [
            block.words.is_some(),
            block.signature.is_some(),
            block.principle.is_some(),
            block.action.is_some(),
            block.task.is_some(),
            block.safeguard.is_some(),
        ];
        let count = contents.iter().filter(|there| **there).count();
        if block.is_whole && count != 1 {
            findings.push(Diagnostic::at(Code::BlockContents, block.span).with("count", count));
        }
        let signed = block.signature.as_ref();
        if let Some(place) = signed.filter(|place| plan.issuers.len() < place.value as usize || place.value == 0) {
            findings.push(
                Diagnostic::at(Code::UnresolvedReference, place.span)
                    .with("kind", crate::diagnostic::Argument::Message("kind-issuer"))
                    .with("id", place.value.to_string()),
            );
        }
    }
}
