//! The pages of what the plan is made of are always built: everything else leads to them.

use crate::config::PageType;
use crate::diagnostic::{Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::NeededPage], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let has_safeguards = content.plan.as_ref().is_some_and(|plan| !plan.safeguards.is_empty());
    for page in &whole.input.site.without_pages {
        let is_needed = match page.value {
            PageType::Home => true,
            PageType::Task => !content.tasks.is_empty(),
            PageType::Target => !content.targets.is_empty(),
            PageType::Safeguard => has_safeguards,
            PageType::Case => !content.cases.is_empty(),
            _ => false,
        };
        if is_needed {
            findings.push(Diagnostic::at(Code::NeededPage, page.span).with("value", page.value.name()));
        }
    }
}
