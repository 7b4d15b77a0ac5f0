//! What a result says fits together, and fits the method of its round.

use crate::date::Day;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{CriterionId, GroupId};
use crate::input::Content;
use crate::model::Recomputed;
use crate::number::Number;
use crate::schema::{Assessed, AssessedType, Assessment, Evaluation, Method, Ranking, Reading, Round, Totalling};
use crate::source::{Span, Spanned};
use crate::validate::evaluations::{self, given, in_order};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[
        Code::ScoreValue,
        Code::OffTheScale,
        Code::RankWithoutRanking,
        Code::RankAgainstTotals,
        Code::UnlikelyRank,
        Code::TotalDiffers,
    ],
    reads: Reads::Written,
    check,
};

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    for (folder, evaluation) in &content.evaluations {
        let rounds = in_order(content, folder);
        // What a broken file does not say may be part of a method, or the group of a subject.
        let has_methods = !content.broken.has_round_of(folder);
        for (place, round) in rounds.iter().enumerate().filter(|(_, round)| round.is_whole) {
            let method = given(&rounds[..=place]).filter(|_| has_methods);
            for result in &round.results {
                result.values.iter().chain(&result.scores).for_each(|reading| value(reading, findings));
                if evaluation.is_whole {
                    rank(evaluation, round, result, findings);
                }
                if let Some(method) = method {
                    scale(method, result, findings);
                    total(method, (round, result), whole.today, findings);
                }
            }
            if evaluation.is_whole {
                ranks(evaluation, round, evaluated(content, evaluation), findings);
            }
        }
    }
}

/// A score is a value or the reason why there is none, of which nothing can become.
fn value(reading: &Reading, findings: &mut Vec<Diagnostic>) {
    let marks = [&reading.withdrawn, &reading.under_review, &reading.review_ended];
    let is_marked = marks.into_iter().any(Option::is_some);
    let problem = match (&reading.value, reading.missing) {
        (Some(_), Some(_)) => "score-and-missing",
        (None, None) => "score-nowhere",
        (None, Some(_)) if is_marked => "score-mark-of-nothing",
        _ => return,
    };
    let span = reading.value.as_ref().map_or(reading.span, |value| value.span);
    findings.push(Diagnostic::at(Code::ScoreValue, span).with("problem", Argument::Message(problem)));
}

/// The group in which a subject was compared: that of the result, or else the one in which it is today.
fn group<'c>(evaluation: &'c Evaluation, result: &'c Assessment) -> Option<&'c GroupId> {
    let subject = evaluation.subjects.iter().find(|subject| subject.id.value == result.subject.value);
    let today = subject.and_then(|subject| subject.group.as_ref());
    result.group.as_ref().or(today).map(|group| &group.value)
}

/// Nobody has a rank whose source does not rank, none in a group without being in one, and none before the first.
fn rank(evaluation: &Evaluation, round: &Round, result: &Assessment, findings: &mut Vec<Diagnostic>) {
    let Some(rank) = &result.rank else { return };
    let subject = &result.subject.value;
    let problem = match round.ranking.as_ref().map(|ranking| ranking.value) {
        None => "none",
        Some(_) if rank.value == 0 => "zero",
        // Without any groups, the ranking itself is told of.
        Some(Ranking::Group) if !evaluation.groups.is_empty() && group(evaluation, result).is_none() => "no-group",
        Some(_) => return,
    };
    findings.push(rank_without(rank.span, problem, subject.as_str()));
}

fn rank_without(span: Span, problem: &'static str, subject: &str) -> Diagnostic {
    Diagnostic::at(Code::RankWithoutRanking, span).with("problem", problem).with("subject", subject)
}

/// There are groups where a source ranks in groups. Of two that are ranked together, the one with the better rank has no lower total,
/// and those of one rank have one total.
fn ranks(evaluation: &Evaluation, round: &Round, all: usize, findings: &mut Vec<Diagnostic>) {
    let Some(Spanned { value: ranking, span }) = &round.ranking else { return };
    if *ranking == Ranking::Group && evaluation.groups.is_empty() {
        findings.push(rank_without(*span, "no-groups", ""));
        return;
    }
    let ranked: Vec<_> = round.results.iter().filter_map(ranked).collect();
    for (place, (result, rank)) in ranked.iter().enumerate() {
        let own = group(evaluation, result);
        let is_together = |other: &Assessment| *ranking == Ranking::All || group(evaluation, other) == own;
        let others = ranked.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, row)| row);
        let others = others.filter(|(other, _)| is_together(other));
        let has_less =
            |other: &Assessment| total_of(other).zip(total_of(result)).is_some_and(|(less, more)| less < more);
        let wrong = others.filter(|(other, own)| own.value <= rank.value && has_less(other));
        if let Some((other, own)) = wrong.min_by_key(|(_, own)| own.value) {
            findings.push(
                Diagnostic::at(Code::RankAgainstTotals, rank.span)
                    .with("subject", result.subject.value.as_str())
                    .with("rank", rank.value.to_string())
                    .with("other", other.subject.value.as_str())
                    .with("other_rank", own.value.to_string())
                    .with("part", if own.value == rank.value { "same" } else { "better" }),
            );
        }
        let unlikely = |problem: &'static str| {
            let finding = Diagnostic::at(Code::UnlikelyRank, rank.span).with("problem", problem);
            finding.with("subject", result.subject.value.as_str()).with("rank", rank.value.to_string())
        };
        let mut before = ranked[..place].iter().filter(|(other, own)| own.value == rank.value && is_together(other));
        let shows_nothing = |other: &Assessment| total_of(other).is_none() || total_of(result).is_none();
        if let Some((other, first)) = before.find(|(other, _)| shows_nothing(other)) {
            let finding = unlikely("shared").with("other", other.subject.value.as_str()).with("count", 2);
            findings.push(finding.related(first.span));
        }
        let listed = if *ranking == Ranking::All { all } else { listed(evaluation, round, own) };
        if listed > 0 && usize::try_from(rank.value).is_ok_and(|rank| rank > listed) {
            findings.push(unlikely("beyond").with("other", "").with("count", listed));
        }
    }
}

/// How many there are whom an evaluation can judge.
fn evaluated(content: &Content, evaluation: &Evaluation) -> usize {
    match evaluation.of.as_ref().map(|of| of.value) {
        None => evaluation.subjects.len(),
        Some(AssessedType::Tasks) => content.tasks.len(),
        Some(AssessedType::Organisations) => content.organisations.len(),
    }
}

/// How many of the evaluated were in a group in a round, as far as it says so: those without a result are in the one of today.
fn listed(evaluation: &Evaluation, round: &Round, of: Option<&GroupId>) -> usize {
    let results = round.results.iter().filter(|result| group(evaluation, result) == of).count();
    let has_none = |subject: &&Assessed| round.results.iter().all(|result| result.subject.value != subject.id.value);
    let others = evaluation.subjects.iter().filter(has_none);
    results + others.filter(|subject| subject.group.as_ref().map(|group| &group.value) == of).count()
}

/// A result with its rank, if it stands.
fn ranked(result: &Assessment) -> Option<(&Assessment, &Spanned<u32>)> {
    let is_under_review = result.under_review.is_some() && result.review_ended.is_none();
    let stands = result.withdrawn.is_none() && !is_under_review;
    Some((result, result.rank.as_ref()?)).filter(|_| stands)
}

fn total_of(result: &Assessment) -> Option<Number> {
    result.total.as_ref().map(|total| total.value)
}

/// Values and scores lie where the method says that they can.
fn scale(method: &Method, result: &Assessment, findings: &mut Vec<Diagnostic>) {
    let mut expect = |value: &Spanned<Number>, scale: Option<(Number, Number)>| {
        let Some((from, to)) = scale.filter(|(from, to)| value.value < *from || value.value > *to) else { return };
        findings.push(
            Diagnostic::at(Code::OffTheScale, value.span)
                .with("value", value.value.to_string())
                .with("from", from.to_string())
                .with("to", to.to_string()),
        );
    };
    let of_method = method.scale.as_ref().map(|scale| (scale.from, scale.to));
    result.total.iter().for_each(|total| expect(total, of_method));
    // Points that are added have a scale each: no more than their full marks.
    let is_sum = method.total.as_ref().is_some_and(|total| total.value == Totalling::Sum);
    for reading in &result.scores {
        let of_points = full_marks(method, &reading.of.value).map(|most| (Number::ZERO, most));
        reading.value.iter().for_each(|value| expect(value, if is_sum { of_points } else { of_method }));
    }
    for reading in &result.values {
        let mut indicators = method.dimensions.iter().flat_map(|dimension| &dimension.indicators);
        let indicator = indicators.find(|indicator| indicator.id.value == reading.of.value);
        let range = indicator.and_then(|indicator| indicator.range.as_ref());
        reading.value.iter().for_each(|value| expect(value, range.map(|scale| (scale.from, scale.to))));
    }
}

/// The weight of a dimension or an indicator, which is its full marks where points are added.
fn full_marks(method: &Method, id: &CriterionId) -> Option<Number> {
    let dimensions = method.dimensions.iter().map(|row| (&row.id, &row.weight));
    let indicators = method.dimensions.iter().flat_map(|dimension| &dimension.indicators);
    let mut all = dimensions.chain(indicators.map(|row| (&row.id, &row.weight)));
    all.find(|(own, _)| own.value == *id)?.1.as_ref().map(|weight| weight.value)
}

/// A published total is what the method makes of the published scores.
fn total(method: &Method, (round, result): (&Round, &Assessment), today: Day, findings: &mut Vec<Diagnostic>) {
    let Some(model) = evaluations::method(method, 0) else { return };
    let made = evaluations::assessment(result, 0, None, &round.sources);
    let mut told = |span: Span, published: Number, computed: Number, of: &str| {
        findings.push(
            Diagnostic::at(Code::TotalDiffers, span)
                .with("subject", result.subject.value.as_str())
                .with("part", if of.is_empty() { "total" } else { "score" })
                .with("of", of)
                .with("published", published.to_string())
                .with("computed", computed.to_string()),
        );
    };
    // What is looked at again is compared by how that ends, so that nothing is found only because the day of it comes.
    let recomputed = |on: &dyn Fn(Day) -> Option<Recomputed>| on(today).or_else(|| on(Day::LAST));
    if let (Some(total), Some(again)) = (&result.total, recomputed(&|day| made.recomputed(&model, day)))
        && again.differs
    {
        told(total.span, total.value, again.total, "");
    }
    for score in &result.scores {
        let again = recomputed(&|day| made.recomputed_score(&model, &score.of.value, day));
        if let (Some(value), Some(again)) = (&score.value, again.filter(|again| again.differs)) {
            told(value.span, value.value, again.total, score.of.value.as_str());
        }
    }
}
