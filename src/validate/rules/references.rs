//! A reference leads to something that exists.

use super::Index;
use crate::diagnostic::Diagnostic;
use crate::id::{ActionKind, Kind, OrganisationKind, RecordKind, Reference, SafeguardKind, TargetKind, TaskKind};
use crate::input::Content;
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
}

/// Reports a reference that leads nowhere.
pub(super) fn expect(reference: &Reference, span: Span, index: &Index<'_>, findings: &mut Vec<Diagnostic>) {
    let (kind, id) = match reference {
        Reference::Action(id) => (ActionKind::NAME, id.as_str()),
        Reference::Task(id) => (TaskKind::NAME, id.as_str()),
        Reference::Target(id) => (TargetKind::NAME, id.as_str()),
        Reference::Safeguard(id) => (SafeguardKind::NAME, id.as_str()),
        Reference::Organisation(id) => (OrganisationKind::NAME, id.as_str()),
        Reference::Record(id) => (RecordKind::NAME, id.as_str()),
    };
    index.expect(kind, id, span, findings);
}
