//! The number of a case's fact is a sum of money or a count of things, never both: “€5 laboratories” would say neither.

use crate::diagnostic::{Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::UnitBesideCurrency], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let facts = whole.content().cases.iter().filter_map(|(_, case)| case.fact.as_ref());
    for fact in facts.filter(|fact| fact.currency.is_some() && fact.unit.is_some()) {
        findings.push(Diagnostic::at(Code::UnitBesideCurrency, fact.value.span));
    }
}
