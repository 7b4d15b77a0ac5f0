//! A block of the official text holds exactly one thing: words of its own, or one piece whose words stand elsewhere.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::BlockContents, Code::MissingKey, Code::UnresolvedReference], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let Some(plan) = &content.plan else { return };
    for block in &plan.text {
        let contents = [
            block.words.is_some(),
            block.signature.is_some(),
            block.principle.is_some(),
            block.action.is_some(),
            block.action_text.is_some(),
            block.task.is_some(),
            block.safeguard.is_some(),
        ];
        let count = contents.iter().filter(|there| **there).count();
        if block.is_whole && count != 1 {
            findings.push(Diagnostic::at(Code::BlockContents, block.span).with("count", count));
        }
        let textless = block.action_text.as_ref().and_then(|id| {
            let named = plan.actions.iter().find(|action| action.id.value == id.value)?;
            named
                .text
                .is_none()
                .then(|| Diagnostic::at(Code::MissingKey, named.span).with("key", "text").related(id.span))
        });
        findings.extend(textless);
        let signed = block.signature.as_ref();
        if let Some(number) = signed.filter(|number| !(1..=plan.issuers.len()).contains(&(number.value as usize))) {
            findings.push(
                Diagnostic::at(Code::UnresolvedReference, number.span)
                    .with("kind", Argument::Message("kind-issuer"))
                    .with("id", number.value.to_string()),
            );
        }
    }
}
