//! A method is public or it is not, is given by the first round that names it and by no other, and its weights add up.

use super::evaluated::once;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::MethodId;
use crate::model::Weights;
use crate::number::Number;
use crate::schema::{Method, Scale, Totalling};
use crate::source::{Span, Spanned};
use crate::validate::evaluations::{given, in_order};
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
        let is_broken = content.broken.has_round_of(folder);
        for (place, round) in rounds.iter().enumerate().filter(|(_, round)| round.is_whole) {
            let method = &round.method;
            contents(method, findings);
            // Points that are added have full marks, which may add up to anything.
            if method.total.as_ref().map(|total| total.value) != Some(Totalling::Sum) {
                weights(method, findings);
            }
            let criteria = method.dimensions.iter().flat_map(|dimension| {
                std::iter::once(&dimension.id).chain(dimension.indicators.iter().map(|indicator| &indicator.id))
            });
            once(criteria, findings);
            let Some(id) = method.id.as_ref().filter(|_| method.public != Some(false)) else { continue };
            let before = given(&rounds[..=place]).filter(|given| given.span != method.span);
            let first = before.and_then(|before| before.id.as_ref());
            if let Some(first) = first {
                again(method, first, findings);
            }
            match first {
                // Said again, it could say something else.
                Some(first) if !method.dimensions.is_empty() => findings.push(
                    Diagnostic::at(Code::DuplicateId, id.span)
                        .with("kind", Argument::Message("kind-method"))
                        .with("id", id.value.as_str())
                        .related(first.span),
                ),
                None if method.dimensions.is_empty() && !is_broken => {
                    findings.push(Diagnostic::at(Code::MethodNotGiven, id.span).with("id", id.value.as_str()));
                }
                _ => {}
            }
        }
    }
}

/// A method has an id, or it says that nothing of it is public; and it says nothing that would be lost.
fn contents(method: &Method, findings: &mut Vec<Diagnostic>) {
    let says_something = method.id.is_some()
        || !method.dimensions.is_empty()
        || method.scale.is_some()
        || method.name.is_some()
        || method.total.is_some();
    let problem = match method.public {
        Some(false) if says_something => Some((method.span, "method-public-and-not")),
        Some(false) => None,
        _ if method.id.is_none() => Some((method.span, "method-nowhere")),
        _ => method.searched.as_ref().map(|searched| (searched.span, "method-searched")),
    };
    match problem {
        Some((span, problem)) => findings.push(problem_at(span, problem)),
        None => {
            scales(method, findings);
            least(method, findings);
        }
    }
}

fn problem_at(span: Span, problem: &'static str) -> Diagnostic {
    Diagnostic::at(Code::MethodContents, span).with("problem", Argument::Message(problem))
}

/// What a round says besides the id of a method that an earlier one gave would be lost: it could say something else.
fn again(method: &Method, first: &Spanned<MethodId>, findings: &mut Vec<Diagnostic>) {
    let name = method.name.as_ref().map(|name| name.span);
    let scale = method.scale.as_ref().map(|scale| scale.span);
    let total = method.total.as_ref().map(|total| total.span);
    for span in [name, scale, total].into_iter().flatten() {
        let finding = problem_at(span, "method-again").with("id", first.value.as_str());
        findings.push(finding.related(first.span));
    }
}

/// Nothing weighs less than nothing.
fn least(method: &Method, findings: &mut Vec<Diagnostic>) {
    let indicators = method.dimensions.iter().flat_map(|dimension| &dimension.indicators);
    let weights = method.dimensions.iter().map(|dimension| &dimension.weight);
    let weights = weights.chain(indicators.map(|indicator| &indicator.weight)).flatten();
    for weight in weights.filter(|weight| weight.value < Number::ZERO) {
        findings.push(problem_at(weight.span, "method-weight").with("weight", weight.value.to_string()));
    }
}

/// A scale ends above where it begins.
fn scales(method: &Method, findings: &mut Vec<Diagnostic>) {
    let ranges = method.dimensions.iter().flat_map(|dimension| &dimension.indicators);
    let ranges = ranges.filter_map(|indicator| indicator.range.as_ref());
    for Scale { span, from, to, .. } in method.scale.iter().chain(ranges).filter(|scale| scale.to <= scale.from) {
        findings.push(problem_at(*span, "method-scale").with("from", from.to_string()).with("to", to.to_string()));
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
