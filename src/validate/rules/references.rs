//! A reference leads to something that exists.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::UnresolvedReference], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let (content, index) = (whole.content(), whole.index);
    for about in whole.input.site.rules.iter().filter_map(|rule| rule.about.as_ref()) {
        index.expect_reference(&about.value, about.span, findings);
    }
    if let Some(plan) = &content.plan {
        plan.issuers.iter().for_each(|issuer| index.expect(&issuer.organisation, findings));
        for block in &plan.text {
            block.principle.iter().for_each(|id| index.expect(id, findings));
            block.action.iter().for_each(|id| index.expect(id, findings));
            block.task.iter().for_each(|id| index.expect(id, findings));
            block.safeguard.iter().for_each(|id| index.expect(id, findings));
        }
    }
    let numbers = content.targets.iter().flat_map(|target| {
        let facts =
            target.baseline.iter().map(|row| &row.paragraph).chain(target.interim.iter().map(|row| &row.paragraph));
        facts.chain([&target.paragraph])
    });
    let amounts = content.tasks.iter().flat_map(|(_, task)| &task.amounts).map(|row| &row.paragraph);
    let has =
        |paragraph: u32| content.plan.as_ref().is_none_or(|plan| (1..=plan.text.len()).contains(&(paragraph as usize)));
    for number in numbers.chain(amounts).flatten().filter(|number| !has(number.value)) {
        findings.push(
            Diagnostic::at(Code::UnresolvedReference, number.span)
                .with("kind", Argument::Message("kind-paragraph"))
                .with("id", number.value.to_string()),
        );
    }
    for (_, task) in &content.tasks {
        task.action.iter().for_each(|id| index.expect(id, findings));
        task.leads.iter().for_each(|id| index.expect(id, findings));
        task.related.iter().for_each(|id| index.expect(id, findings));
        for party in &task.parties {
            index.expect(&party.role, findings);
            party.organisations.iter().for_each(|id| index.expect(id, findings));
        }
    }
    for target in &content.targets {
        target.tasks.iter().for_each(|id| index.expect(id, findings));
        target.contact.iter().for_each(|id| index.expect(id, findings));
        target.breakdowns.iter().for_each(|id| index.expect(id, findings));
    }
    for record in &content.records {
        record.about.iter().for_each(|about| index.expect_reference(&about.value, about.span, findings));
        record.meets.iter().for_each(|id| index.expect(id, findings));
        record.amounts.iter().for_each(|row| index.expect_reference(&row.of.value, row.of.span, findings));
        record.all_observations().for_each(|observation| index.expect(&observation.target, findings));
    }
    for (_, case) in &content.cases {
        case.fields.iter().for_each(|id| index.expect(id, findings));
        case.places.iter().for_each(|id| index.expect(id, findings));
        case.organisations.iter().for_each(|id| index.expect(id, findings));
        case.tasks.iter().for_each(|id| index.expect(id, findings));
        case.records.iter().for_each(|id| index.expect(id, findings));
    }
    for about in content.glossary.iter().filter_map(|term| term.about.as_ref()) {
        index.expect_reference(&about.value, about.span, findings);
    }
}
