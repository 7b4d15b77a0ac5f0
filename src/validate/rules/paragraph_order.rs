//! The paragraphs of the official text count up from 1 without gaps, and each piece of the plan stands in it once.

use std::collections::BTreeMap;

use super::Index;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{Id, Kind};
use crate::input::Content;
use crate::schema::Block;
use crate::source::{Files, Span, Spanned};

pub(super) fn check(content: &Content, _: &Index<'_>, _: &Files, findings: &mut Vec<Diagnostic>) {
    let Some(plan) = content.plan.as_ref().filter(|plan| plan.is_whole && !plan.text.is_empty()) else { return };
    for (place, block) in plan.text.iter().enumerate() {
        let found = block.paragraph.value as usize;
        if found != place + 1 {
            findings.push(
                Diagnostic::at(Code::ParagraphOrder, block.paragraph.span)
                    .with("found", found)
                    .with("expected", place + 1),
            );
            break;
        }
    }
    let text = &plan.text;
    once(text, |block| block.action.as_ref(), plan.actions.iter().map(|action| &action.id), findings);
    once(text, |block| block.principle.as_ref(), plan.principles.iter().map(|principle| &principle.id), findings);
    once(text, |block| block.safeguard.as_ref(), plan.safeguards.iter().map(|safeguard| &safeguard.id), findings);
    once(text, |block| block.task.as_ref(), content.tasks.iter().map(|(_, task)| &task.id), findings);
}

fn once<'c, K: Kind>(
    text: &'c [Block],
    named: impl Fn(&'c Block) -> Option<&'c Spanned<Id<K>>>,
    declared: impl Iterator<Item = &'c Spanned<Id<K>>>,
    findings: &mut Vec<Diagnostic>,
) {
    let mut uses: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
    for id in text.iter().filter_map(named) {
        uses.entry(id.value.as_str()).or_default().push(id.span);
    }
    for id in declared {
        let places = uses.get(id.value.as_str()).map(Vec::as_slice).unwrap_or_default();
        if places.len() != 1 {
            findings.push(
                Diagnostic::at(Code::NotInText, places.last().copied().unwrap_or(id.span))
                    .with("kind", Argument::Message(super::super::index::kind_name(K::NAME)))
                    .with("id", id.value.as_str())
                    .with("count", places.len()),
            );
        }
    }
}
