//! The paragraphs of the official text count up from 1 without gaps, and each piece of the plan stands in it once.

use std::collections::BTreeMap;

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{Id, KindMarker};
use crate::schema::Block;
use crate::source::{Span, Spanned};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::ParagraphOrder, Code::NotInText], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let Some(plan) = content.plan.as_ref().filter(|plan| plan.is_whole && !plan.text.is_empty()) else { return };
    for (position, block) in plan.text.iter().enumerate() {
        let found = block.paragraph.value as usize;
        if found != position + 1 {
            findings.push(
                Diagnostic::at(Code::ParagraphOrder, block.paragraph.span)
                    .with("found", found)
                    .with("expected", position + 1),
            );
            break;
        }
    }
    let text = &plan.text;
    once(text, |block| block.action.as_ref(), plan.actions.iter().map(|action| &action.id), findings);
    let apart = plan.actions.iter().filter(|action| action.text.is_some() && !plan.is_text_in_heading());
    once(text, |block| block.action_text.as_ref(), apart.map(|action| &action.id), findings);
    once(text, |block| block.principle.as_ref(), plan.principles.iter().map(|principle| &principle.id), findings);
    once(text, |block| block.safeguard.as_ref(), plan.safeguards.iter().map(|safeguard| &safeguard.id), findings);
    once(text, |block| block.task.as_ref(), content.tasks.iter().map(|(_, task)| &task.id), findings);
}

fn once<'c, K: KindMarker>(
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
                    .with("kind", Argument::Message(K::KIND.message()))
                    .with("id", id.value.as_str())
                    .with("count", places.len()),
            );
        }
    }
}
