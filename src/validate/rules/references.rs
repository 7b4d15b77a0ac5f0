//! A reference leads to something that exists.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::input::Content;
use crate::schema::{Plan, Sought};
use crate::source::Spanned;
use crate::validate::index::Index;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::UnresolvedReference, Code::MisplacedFile], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    expect_all(whole, findings);
    // What was read of a broken file names things as well.
    whole.content().named.iter().for_each(|named| whole.index.expect_named(named, findings));
}

fn expect_all(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let (content, index) = (whole.content(), whole.index);
    for about in whole.input.site.rules.iter().filter_map(|rule| rule.about.as_ref()) {
        index.expect_reference(&about.value, about.span, findings);
    }
    if let Some(plan) = &content.plan {
        plan.actions.iter().filter_map(|action| action.parent.as_ref()).for_each(|id| index.expect(id, findings));
        plan.issuers.iter().for_each(|issuer| index.expect(&issuer.organisation, findings));
        for block in &plan.text {
            block.principle.iter().for_each(|id| index.expect(id, findings));
            block.action.iter().chain(&block.action_text).for_each(|id| index.expect(id, findings));
            block.task.iter().for_each(|id| index.expect(id, findings));
            block.safeguard.iter().for_each(|id| index.expect(id, findings));
        }
    }
    for (_, task) in &content.tasks {
        task.action.iter().for_each(|id| index.expect(id, findings));
        task.leads.iter().for_each(|id| index.expect(id, findings));
        task.topics.iter().for_each(|id| index.expect(id, findings));
        task.related.iter().for_each(|id| index.expect(id, findings));
        for party in &task.parties {
            index.expect(&party.role, findings);
            party.organisations.iter().for_each(|id| index.expect(id, findings));
        }
        for milestone in &task.milestones {
            milestone.leads.iter().for_each(|id| index.expect(id, findings));
            milestone.also.iter().for_each(|also| index.expect_any(also, findings));
        }
        for step in &task.steps {
            step.leads.iter().for_each(|id| index.expect(id, findings));
            for party in &step.parties {
                index.expect(&party.role, findings);
                party.organisations.iter().for_each(|id| index.expect(id, findings));
            }
            step.paragraph.iter().for_each(|number| expect_paragraph(content, number, findings));
        }
    }
    let numbers = content.amounts().filter_map(|amount| amount.paragraph.as_ref());
    numbers.for_each(|number| expect_paragraph(content, number, findings));
    for target in &content.targets {
        target.tasks.iter().for_each(|id| index.expect(id, findings));
        target.topics.iter().for_each(|id| index.expect(id, findings));
        target.contact.iter().for_each(|id| index.expect(id, findings));
        target.breakdowns.iter().for_each(|id| index.expect(id, findings));
        let facts =
            target.baseline.iter().map(|row| &row.paragraph).chain(target.interim.iter().map(|row| &row.paragraph));
        let numbers = facts.chain([&target.paragraph]).flatten();
        numbers.for_each(|number| expect_paragraph(content, number, findings));
    }
    for record in &content.records {
        record.about.iter().for_each(|about| index.expect_reference(&about.value, about.span, findings));
        record.topics.iter().for_each(|id| index.expect(id, findings));
        record.meets.iter().for_each(|met| index.expect_any(met, findings));
        record.statuses.iter().for_each(|row| index.expect_reference(&row.of.value, row.of.span, findings));
        record.progress.iter().for_each(|row| index.expect_reference(&row.of.value, row.of.span, findings));
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
    for (_, evaluation) in &content.evaluations {
        let references = evaluation.basis.iter().chain(&evaluation.about);
        references.for_each(|about| index.expect_reference(&about.value, about.span, findings));
        evaluation.paragraph.iter().for_each(|number| expect_paragraph(content, number, findings));
        evaluation.evaluator.iter().for_each(|id| index.expect(id, findings));
        evaluation.searched.iter().for_each(|sought| expect_publishers(sought, index, findings));
        for subject in &evaluation.subjects {
            subject.organisation.iter().for_each(|id| index.expect(id, findings));
            subject.tasks.iter().for_each(|id| index.expect(id, findings));
            subject.cases.iter().for_each(|id| index.expect(id, findings));
        }
    }
    for (_, _, round) in &content.rounds {
        round.method.searched.iter().for_each(|sought| expect_publishers(sought, index, findings));
        round.results.iter().flat_map(|result| &result.evidence).for_each(|id| index.expect(id, findings));
    }
    for about in content.glossary.iter().filter_map(|term| term.about.as_ref()) {
        index.expect_reference(&about.value, about.span, findings);
    }
}

fn expect_publishers(sought: &Sought, index: &Index<'_>, findings: &mut Vec<Diagnostic>) {
    sought.could_publish.iter().for_each(|id| index.expect(id, findings));
}

/// Reports a paragraph that the official text does not have.
fn expect_paragraph(content: &Content, number: &Spanned<u32>, findings: &mut Vec<Diagnostic>) {
    let has = |plan: &Plan| (1..=plan.text.len()).contains(&(number.value as usize));
    if !content.plan.as_ref().is_none_or(has) {
        findings.push(
            Diagnostic::at(Code::UnresolvedReference, number.span)
                .with("kind", Argument::Message("kind-paragraph"))
                .with("id", number.value.to_string()),
        );
    }
}
