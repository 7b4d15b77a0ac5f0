//! Nothing was put in after today. The day of the build counts, not the one that the site speaks for.

use crate::diagnostic::{Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::AddedLater], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let records = content.records.iter().map(|record| &record.added);
    let cases = content.cases.iter().map(|(_, case)| &case.added);
    let evaluations = content.evaluations.iter().map(|(_, evaluation)| &evaluation.added);
    let rounds = content.rounds.iter().map(|(_, _, round)| &round.added);
    let of_results = content.marks().filter_map(|mark| mark.added.as_ref());
    let of_results = of_results.chain(content.replies().filter_map(|reply| reply.added.as_ref()));
    let all = records.chain(cases).chain(evaluations).chain(rounds).chain(of_results);
    for added in all.filter(|added| added.value > whole.today) {
        findings.push(
            Diagnostic::at(Code::AddedLater, added.span)
                .with("added", added.value.to_string())
                .with("today", whole.today.to_string()),
        );
    }
}
