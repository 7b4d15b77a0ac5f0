//! A method is public or it is not, is given by the first round that names it, and its weights add up.

use super::evaluated::{given, once};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::model::Weights;
use crate::number::Number;
use crate::schema::{Method, Scale, Totalling};
use crate::source::Spanned;
use crate::validate::evaluations::in_order;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[Code::MethodContents, Code::MethodNotGiven, Code::WeightsDoNotAddUp, Code::DuplicateId],
    reads: Reads::Written,
    check,
};

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for (folder, _) in &content.evaluations {
        let rounds = in_order(content, folder);
        for (place, round) in rounds.iter().enumerate().filter(|(_, round)| round.is_whole) {
            let (method, earlier) = (&round.method, &rounds[..place]);
            contents(method, findings);
            // Points that are added have full marks, which may add up to anything.
            if method.total != Some(Totalling::Sum) {
                weights(method, findings);
            }
            let criteria = method.dimensions.iter().flat_map(|dimension| {
                std::iter::once(&dimension.id).chain(dimension.indicators.iter().map(|indicator| &indicator.id))
            });
            once(criteria, findings);
            let Some(id) = method.id.as_ref().filter(|_| method.public != Some(false)) else { continue };
            let before = given(round, earlier).filter(|given| given.span != method.span);
            match before.and_then(|before| before.id.as_ref()) {
                // Said again, it could say something else.
                Some(first) if !method.dimensions.is_empty() => findings.push(
                    Diagnostic::at(Code::DuplicateId, id.span)
                        .with("kind", Argument::Message("kind-method"))
                        .with("id", id.value.as_str())
                        .related(first.span),
                ),
                None if method.dimensions.is_empty() => {
                    findings.push(Diagnostic::at(Code::MethodNotGiven, id.span).with("id", id.value.as_str()));
                }
                _ => {}
            }
        }
    }
}

/// A method has an id, or it says that nothing of it is public.
fn contents(method: &Method, findings: &mut Vec<Diagnostic>) {
    let says_something = method.id.is_some() || !method.dimensions.is_empty() || method.scale.is_some();
    let problem = match method.public {
        Some(false) if says_something => "method-public-and-not",
        Some(false) => return scales(method, findings),
        _ if method.id.is_none() => "method-nowhere",
        _ => return scales(method, findings),
    };
    findings.push(Diagnostic::at(Code::MethodContents, method.span).with("problem", Argument::Message(problem)));
}

/// A scale ends above where it begins.
fn scales(method: &Method, findings: &mut Vec<Diagnostic>) {
    let ranges = method.dimensions.iter().flat_map(|dimension| &dimension.indicators);
    let ranges = ranges.filter_map(|indicator| indicator.range.as_ref());
    for Scale { span, from, to, .. } in method.scale.iter().chain(ranges).filter(|scale| scale.to <= scale.from) {
        findings.push(
            Diagnostic::at(Code::MethodContents, *span)
                .with("problem", Argument::Message("method-scale"))
                .with("from", from.to_string())
                .with("to", to.to_string()),
        );
    }
}

fn weights(method: &Method, findings: &mut Vec<Diagnostic>) {
    let mut expect = |weights: Vec<Option<&Spanned<Number>>>, above: Option<Number>, of: Option<&str>| {
        let values = weights.iter().map(|weight| weight.map(|weight| weight.value));
        if let (Weights::Wrong(sum), Some(Some(first))) = (Weights::of(values, above), weights.first()) {
            let finding = Diagnostic::at(Code::WeightsDoNotAddUp, first.span).with("sum", sum.to_string());
            let part = if of.is_some() { "indicators" } else { "dimensions" };
            findings.push(finding.with("part", part).with("of", of.unwrap_or_default()));
        }
    };
    expect(method.dimensions.iter().map(|dimension| dimension.weight.as_ref()).collect(), None, None);
    for dimension in &method.dimensions {
        let own = dimension.indicators.iter().map(|indicator| indicator.weight.as_ref()).collect();
        let above = dimension.weight.as_ref().map(|weight| weight.value);
        expect(own, above, Some(dimension.id.value.as_str()));
    }
}
