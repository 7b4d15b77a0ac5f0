//! The pages of what the plan is made of are always built: everything else leads to them.

use crate::config::{PageType, Site};
use crate::diagnostic::{Code, Diagnostic};
use crate::input::Content;

pub(in crate::validate) fn check(site: &Site, content: &Content, findings: &mut Vec<Diagnostic>) {
    let has_safeguards = content.plan.as_ref().is_some_and(|plan| !plan.safeguards.is_empty());
    for page in &site.without_pages {
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
