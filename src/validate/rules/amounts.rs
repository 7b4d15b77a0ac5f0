//! A sum of money says where it comes from, is not below zero, is for a task, a step or an action, and was not spent before its time.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{Kind, Reference};
use crate::number::Number;
use crate::schema::{Amount, AmountKind, Plan};
use crate::source::Spanned;
use crate::validate::known;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[Code::FactWithoutSource, Code::NegativeAmount, Code::UnknownValue, Code::SpentTooEarly],
    reads: Reads::Written,
    check,
};

/// The kinds of things that a record can state sums of money for.
const KINDS: [Kind; 3] = [Kind::Task, Kind::Step, Kind::Action];

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for amount in content.amounts() {
        findings.extend(without_source(amount));
        findings.extend(negative(&amount.value));
        findings.extend(spent_too_early(amount, content.plan.as_ref()));
    }
    for amount in content.records.iter().flat_map(|record| &record.amounts) {
        findings.extend(negative(&amount.value));
        findings.extend(of_another_kind(&amount.of));
    }
}

fn without_source(amount: &Amount) -> Option<Diagnostic> {
    let has_none = amount.is_whole && amount.paragraph.is_none() && amount.source.is_none();
    let fact = Argument::Message("fact-amount");
    has_none.then(|| Diagnostic::at(Code::FactWithoutSource, amount.span).with("fact", fact))
}

/// What is found if money is said to have been spent in a period that had not begun when its source, or the plan, was published.
/// Of sums in records another rule sees to that.
fn spent_too_early(amount: &Amount, plan: Option<&Plan>) -> Option<Diagnostic> {
    let of_plan = plan.filter(|_| amount.paragraph.is_some());
    let known = known::fact(amount.source.as_ref(), of_plan, amount.date).day();
    (amount.kind == AmountKind::Spent && known < amount.date.first()).then(|| {
        Diagnostic::at(Code::SpentTooEarly, amount.span)
            .with("date", amount.date.to_string())
            .with("known", known.to_string())
    })
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
