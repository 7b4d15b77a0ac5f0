//! A period does not end before it begins, and what is dated inside it does not contradict it.

use crate::diagnostic::{Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::ContradictoryPeriod], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let Some(plan) = &content.plan else { return };
    let mut contradiction = |span, from: String, to: String| {
        findings.push(Diagnostic::at(Code::ContradictoryPeriod, span).with("from", from).with("to", to));
    };
    let term = &plan.term;
    if term.to.last() < term.from.first() {
        contradiction(term.span, term.from.to_string(), term.to.to_string());
    }
    for (_, _, round) in &content.rounds {
        let period = &round.period;
        if period.to.last() < period.from.first() {
            contradiction(period.span, period.from.to_string(), period.to.to_string());
        }
    }
    for due in content.targets.iter().filter_map(|target| target.due.as_ref()) {
        if due.value.last() < term.from.first() {
            contradiction(due.span, term.from.to_string(), due.value.to_string());
        }
    }
    for source in content.sources() {
        let (Some(published), Some(accessed)) = (source.published, source.accessed) else { continue };
        if accessed < published.first() {
            contradiction(source.span, published.to_string(), accessed.to_string());
        }
    }
}
