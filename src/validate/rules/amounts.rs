//! A sum of money says where it comes from, is not below zero, and is for what its record is about.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{Kind, Reference};
use crate::number::Number;
use crate::schema::{Amount, Record};
use crate::source::Spanned;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[Code::FactWithoutSource, Code::NegativeAmount, Code::AmountElsewhere, Code::UnknownValue],
    reads: Reads::Written,
    check,
};

/// The kinds of things that a record can state sums of money for.
const KINDS: [Kind; 2] = [Kind::Task, Kind::Action];

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for amount in content.tasks.iter().flat_map(|(_, task)| &task.amounts) {
        findings.extend(without_source(amount));
        findings.extend(negative(&amount.value));
    }
    for record in &content.records {
        for amount in &record.amounts {
            findings.extend(negative(&amount.value));
            let resolves = || whole.index.has(&amount.of.value);
            findings
                .extend(of_another_kind(&amount.of).or_else(|| elsewhere(record, &amount.of).filter(|_| resolves())));
        }
    }
}

fn without_source(amount: &Amount) -> Option<Diagnostic> {
    let has_none = amount.is_whole && amount.paragraph.is_none() && amount.source.is_none();
    let fact = Argument::Message("fact-amount");
    has_none.then(|| Diagnostic::at(Code::FactWithoutSource, amount.span).with("fact", fact))
}

fn negative(value: &Spanned<Number>) -> Option<Diagnostic> {
    let finding = || Diagnostic::at(Code::NegativeAmount, value.span).with("value", value.value.to_string());
    value.value.is_negative().then(finding)
}

fn of_another_kind(of: &Spanned<Reference>) -> Option<Diagnostic> {
    let (kind, _) = of.value.parts();
    (!KINDS.contains(&kind)).then(|| {
        let known = KINDS.map(|kind| format!("{}:…", kind.name())).to_vec();
        let finding = Diagnostic::at(Code::UnknownValue, of.span).with("value", of.value.to_string());
        finding.with("known", Argument::Choice(known))
    })
}

fn elsewhere(record: &Record, of: &Spanned<Reference>) -> Option<Diagnostic> {
    let is_about = record.about.iter().any(|about| about.value == of.value);
    let finding = || Diagnostic::at(Code::AmountElsewhere, of.span).with("thing", of.value.to_string());
    (record.is_whole && !is_about).then(finding)
}
