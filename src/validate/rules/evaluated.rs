//! What rounds name, their evaluation has: subjects, groups, dimensions and indicators; and nothing is judged twice.

use crate::diagnostic::{Argument, Code, Diagnostic, nearest};
use crate::id::{CriterionId, Id, Kind, KindMarker, Reference};
use crate::schema::{AssessedType, Evaluation, Method, Reading, Round};
use crate::source::Spanned;
use crate::validate::evaluations::{given, in_order};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[
        Code::UnresolvedReference,
        Code::MisplacedFile,
        Code::DuplicateId,
        Code::JudgedTwice,
        Code::SubjectsBesideOf,
        Code::EvaluationSubject,
    ],
    reads: Reads::Written,
    check,
};

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for (folder, evaluation) in &content.evaluations {
        parts(evaluation, findings);
        let rounds = in_order(content, folder);
        // What a broken file does not say may be what others name.
        let has_methods = !content.broken.has_round_of(folder);
        once(rounds.iter().map(|round| &round.id), findings);
        for (place, round) in rounds.iter().enumerate().filter(|(_, round)| round.is_whole) {
            if evaluation.is_whole {
                subjects(whole, evaluation, round, findings);
            }
            if has_methods {
                criteria(&rounds[..=place], findings);
            }
        }
    }
    let has = |folder: &str| content.evaluations.iter().any(|(other, _)| other == folder);
    for (folder, _, round) in content.rounds.iter().filter(|(folder, _, _)| !has(folder)) {
        match Id::new(folder) {
            Some(id) => whole.index.expect_reference(&Reference::Evaluation(id), round.id.span, findings),
            None => findings.push(unresolved(Kind::Evaluation, folder, round.id.span, std::iter::empty())),
        }
    }
}

/// What an evaluation is made of has ids of its own, and what it concerns is something that can order an evaluation.
fn parts(evaluation: &Evaluation, findings: &mut Vec<Diagnostic>) {
    once(evaluation.groups.iter().map(|group| &group.id), findings);
    once(evaluation.subjects.iter().map(|subject| &subject.id), findings);
    let groups = || evaluation.groups.iter().map(|group| &group.id.value);
    if evaluation.is_whole {
        let of_subjects = evaluation.subjects.iter().filter_map(|subject| subject.group.as_ref());
        of_subjects.for_each(|group| expect(group, groups(), findings));
    }
    if let Some(of) =
        evaluation.of.as_ref().filter(|_| !evaluation.subjects.is_empty() || !evaluation.groups.is_empty())
    {
        findings.push(Diagnostic::at(Code::SubjectsBesideOf, of.span));
    }
    let is_of_plan = |reference: &Reference| {
        matches!(reference, Reference::Safeguard(_) | Reference::Task(_) | Reference::Action(_) | Reference::Target(_))
    };
    for about in evaluation.basis.iter().chain(&evaluation.about).filter(|about| !is_of_plan(&about.value)) {
        findings.push(Diagnostic::at(Code::EvaluationSubject, about.span).with("reference", about.value.to_string()));
    }
}

/// The subjects of results are those of the evaluation, each once.
fn subjects(whole: &Whole<'_>, evaluation: &Evaluation, round: &Round, findings: &mut Vec<Diagnostic>) {
    for (place, result) in round.results.iter().enumerate() {
        let subject = &result.subject;
        let (span, id) = (subject.span, subject.value.as_str());
        let reference = match evaluation.of.as_ref().map(|of| of.value) {
            None => {
                expect(subject, evaluation.subjects.iter().map(|own| &own.id.value), findings);
                None
            }
            Some(AssessedType::Tasks) => Id::new(id).map(Reference::Task),
            Some(AssessedType::Organisations) => Id::new(id).map(Reference::Organisation),
        };
        if let Some(group) = &result.group {
            expect(group, evaluation.groups.iter().map(|group| &group.id.value), findings);
        }
        if let Some(reference) = reference {
            whole.index.expect_reference(&reference, span, findings);
        }
        let earlier = round.results[..place].iter().find(|earlier| earlier.subject.value == subject.value);
        if let Some(first) = earlier {
            findings.push(twice(Kind::Assessed, id, span).related(first.subject.span));
        }
    }
}

/// What values and scores are of, the method of the last of these rounds has; and each is given once.
fn criteria(rounds: &[&Round], findings: &mut Vec<Diagnostic>) {
    let Some((round, earlier)) = rounds.split_last() else { return };
    let method = given(rounds);
    // A method of which nothing is public has nothing that could be named; one that nobody gives is told of elsewhere.
    let is_told = method.is_some() || round.method.public == Some(false);
    let dimensions = || method.into_iter().flat_map(|method| &method.dimensions);
    let indicators = || dimensions().flat_map(|dimension| &dimension.indicators).map(|indicator| &indicator.id.value);
    let all = || dimensions().map(|dimension| &dimension.id.value).chain(indicators());
    for result in &round.results {
        for (readings, known) in [(&result.values, indicators().collect()), (&result.scores, all().collect::<Vec<_>>())]
        {
            for (place, reading) in readings.iter().enumerate() {
                if is_told {
                    expect(&reading.of, known.iter().copied(), findings);
                }
                let is_same = |other: &&Reading| other.of.value == reading.of.value;
                if let Some(first) = readings[..place].iter().find(is_same) {
                    let id = reading.of.value.as_str();
                    findings.push(twice(Kind::Criterion, id, reading.of.span).related(first.of.span));
                }
            }
        }
    }
    // What an indicator stands in the place of, an earlier method had.
    let replaces = indicators_of(&round.method).flat_map(|indicator| &indicator.replaces);
    let before: Vec<&CriterionId> =
        earlier.iter().flat_map(|round| indicators_of(&round.method)).map(|indicator| &indicator.id.value).collect();
    replaces.for_each(|id| expect(id, before.iter().copied(), findings));
}

/// The indicators that a round itself gives.
fn indicators_of(method: &Method) -> impl Iterator<Item = &crate::schema::Indicator> {
    method.dimensions.iter().flat_map(|dimension| &dimension.indicators)
}

/// Reports an id that is not one of those known.
fn expect<'c, K: KindMarker>(
    id: &Spanned<Id<K>>,
    known: impl Iterator<Item = &'c Id<K>> + Clone,
    findings: &mut Vec<Diagnostic>,
) {
    if !known.clone().any(|known| *known == id.value) {
        findings.push(unresolved(K::KIND, id.value.as_str(), id.span, known.map(Id::as_str)));
    }
}

fn unresolved<'c>(kind: Kind, id: &str, span: crate::source::Span, known: impl Iterator<Item = &'c str>) -> Diagnostic {
    Diagnostic::at(Code::UnresolvedReference, span)
        .with("kind", Argument::Message(kind.message()))
        .with("id", id)
        .with_meant(nearest(id, known))
}

fn twice(kind: Kind, id: &str, span: crate::source::Span) -> Diagnostic {
    Diagnostic::at(Code::JudgedTwice, span).with("kind", Argument::Message(kind.message())).with("id", id)
}

/// Reports each id that was there before.
pub(super) fn once<'c, K: KindMarker>(ids: impl Iterator<Item = &'c Spanned<Id<K>>>, findings: &mut Vec<Diagnostic>) {
    let mut seen: Vec<&Spanned<Id<K>>> = Vec::new();
    for id in ids {
        match seen.iter().find(|earlier| earlier.value == id.value) {
            Some(first) => findings.push(
                Diagnostic::at(Code::DuplicateId, id.span)
                    .with("kind", Argument::Message(K::KIND.message()))
                    .with("id", id.value.as_str())
                    .related(first.span),
            ),
            None => seen.push(id),
        }
    }
}
