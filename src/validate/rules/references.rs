//! A reference leads to something that exists.

use super::Index;
use crate::diagnostic::Diagnostic;
use crate::id::Reference;
use crate::input::Content;
use crate::page::PageKind;
use crate::source::{Files, Span};

pub(super) fn check(content: &Content, index: &Index<'_>, _: &Files, findings: &mut Vec<Diagnostic>) {
    if let Some(plan) = &content.plan {
        plan.issuers.iter().for_each(|issuer| index.expect_id(&issuer.organisation, findings));
        for block in &plan.text {
            block.principle.iter().for_each(|id| index.expect_id(id, findings));
            block.action.iter().for_each(|id| index.expect_id(id, findings));
            block.task.iter().for_each(|id| index.expect_id(id, findings));
            block.safeguard.iter().for_each(|id| index.expect_id(id, findings));
        }
    }
    for (_, task) in &content.tasks {
        task.action.iter().for_each(|id| index.expect_id(id, findings));
        task.leads.iter().for_each(|id| index.expect_id(id, findings));
        task.related.iter().for_each(|id| index.expect_id(id, findings));
        for party in &task.parties {
            index.expect_id(&party.role, findings);
            party.organisations.iter().for_each(|id| index.expect_id(id, findings));
        }
    }
    for target in &content.targets {
        target.tasks.iter().for_each(|id| index.expect_id(id, findings));
        let paragraphs = content.plan.as_ref().map_or(0, |plan| plan.text.len());
        if let Some(paragraph) =
            target.paragraph.as_ref().filter(|number| !(1..=paragraphs).contains(&(number.value as usize)))
        {
            index.expect("paragraph", &paragraph.value.to_string(), paragraph.span, findings);
        }
    }
    for record in &content.records {
        record.about.iter().for_each(|about| expect(&about.value, about.span, index, findings));
        record.meets.iter().for_each(|id| index.expect_id(id, findings));
        record.observation.iter().for_each(|observation| index.expect_id(&observation.target, findings));
    }
    for (_, case) in &content.cases {
        case.fields.iter().for_each(|id| index.expect_id(id, findings));
        case.places.iter().for_each(|id| index.expect_id(id, findings));
        case.organisations.iter().for_each(|id| index.expect_id(id, findings));
        case.tasks.iter().for_each(|id| index.expect_id(id, findings));
        case.records.iter().for_each(|id| index.expect_id(id, findings));
    }
    for about in content.glossary.iter().filter_map(|term| term.about.as_ref()) {
        expect(&about.value, about.span, index, findings);
    }
}

/// Reports a reference that leads nowhere.
pub(super) fn expect(reference: &Reference, span: Span, index: &Index<'_>, findings: &mut Vec<Diagnostic>) {
    let (kind, id) = reference.parts();
    if matches!(reference, Reference::Page(_)) && PageKind::by_name(id).is_some() {
        return;
    }
    index.expect(kind, id, span, findings);
}
