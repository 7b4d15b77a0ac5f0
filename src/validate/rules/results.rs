//! What a result says fits together, and fits the method of its round.

use crate::date::Day;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::{AssessedId, GroupId};
use crate::number::Number;
use crate::schema::{Assessment, Evaluation, Method, Ranking, Reading, Round, Totalling};
use crate::source::{Span, Spanned};
use crate::validate::evaluations::{self, given, in_order};
use crate::validate::known;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[
        Code::ScoreValue,
        Code::OffTheScale,
        Code::RankWithoutRanking,
        Code::RankAgainstTotals,
        Code::ReplyBeforeResult,
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
            let known = known::round(round).day();
            for result in &round.results {
                result.values.iter().chain(&result.scores).for_each(|reading| value(reading, known, findings));
                marks(result, known, findings);
                if evaluation.is_whole {
                    rank(evaluation, round, result, findings);
                }
                if let Some(method) = method {
                    scale(method, result, findings);
                    total(method, result, whole.today, findings);
                }
            }
            if evaluation.is_whole {
                ranks(evaluation, round, findings);
            }
        }
    }
}

/// A score is a value or the reason why there is none, and what became of it came later.
fn value(reading: &Reading, known: Day, findings: &mut Vec<Diagnostic>) {
    let is_marked = reading.withdrawn.is_some() || reading.under_review.is_some();
    let problem = match (&reading.value, reading.missing) {
        (Some(_), Some(_)) => "score-and-missing",
        (None, None) => "score-nowhere",
        (None, Some(_)) if is_marked => "score-mark-of-nothing",
        _ => {
            let marks = reading.withdrawn.iter().chain(&reading.under_review);
            marks.for_each(|mark| later(mark.date, mark.span, known, findings));
            return;
        }
    };
    let span = reading.value.as_ref().map_or(reading.span, |value| value.span);
    findings.push(Diagnostic::at(Code::ScoreValue, span).with("problem", Argument::Message(problem)));
}

/// What became of a result, and what was replied to it, came after it was public.
fn marks(result: &Assessment, known: Day, findings: &mut Vec<Diagnostic>) {
    let marks = result.withdrawn.iter().chain(&result.under_review);
    marks.for_each(|mark| later(mark.date, mark.span, known, findings));
    result.reply.iter().for_each(|reply| later(reply.date.value, reply.date.span, known, findings));
}

fn later(date: Day, span: Span, known: Day, findings: &mut Vec<Diagnostic>) {
    if date < known {
        findings.push(
            Diagnostic::at(Code::ReplyBeforeResult, span)
                .with("date", date.to_string())
                .with("known", known.to_string()),
        );
    }
}

/// The group of a subject.
fn group<'c>(evaluation: &'c Evaluation, id: &AssessedId) -> Option<&'c GroupId> {
    let subject = evaluation.subjects.iter().find(|subject| subject.id.value == *id);
    subject.and_then(|subject| subject.group.as_ref()).map(|group| &group.value)
}

/// Nobody has a rank whose source does not rank, none in a group without being in one, and none before the first.
fn rank(evaluation: &Evaluation, round: &Round, result: &Assessment, findings: &mut Vec<Diagnostic>) {
    let Some(rank) = &result.rank else { return };
    let subject = &result.subject.value;
    let problem = match round.ranking.as_ref().map(|ranking| ranking.value) {
        None => "none",
        Some(_) if rank.value == 0 => "zero",
        // Without any groups, the ranking itself is told of.
        Some(Ranking::Group) if !evaluation.groups.is_empty() && group(evaluation, subject).is_none() => "no-group",
        Some(_) => return,
    };
    findings.push(rank_without(rank.span, problem, subject.as_str()));
}

fn rank_without(span: Span, problem: &'static str, subject: &str) -> Diagnostic {
    Diagnostic::at(Code::RankWithoutRanking, span).with("problem", problem).with("subject", subject)
}

/// There are groups where a source ranks in groups. Of two that are ranked together, the one with the better rank has no lower total,
/// and those of one rank have one total.
fn ranks(evaluation: &Evaluation, round: &Round, findings: &mut Vec<Diagnostic>) {
    let Some(Spanned { value: ranking, span }) = &round.ranking else { return };
    if *ranking == Ranking::Group && evaluation.groups.is_empty() {
        findings.push(rank_without(*span, "no-groups", ""));
        return;
    }
    let ranked: Vec<_> = round.results.iter().filter_map(ranked).collect();
    for (place, (worse, rank, total)) in ranked.iter().enumerate() {
        let is_together =
            |other: &AssessedId| *ranking == Ranking::All || group(evaluation, other) == group(evaluation, worse);
        let others = ranked.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, row)| row);
        let better = others.filter(|(other, ..)| is_together(other));
        let wrong = better.filter(|(_, own, other)| own.value <= rank.value && *other < *total);
        if let Some((other, own, _)) = wrong.min_by_key(|(_, own, _)| own.value) {
            findings.push(
                Diagnostic::at(Code::RankAgainstTotals, rank.span)
                    .with("subject", worse.as_str())
                    .with("rank", rank.value.to_string())
                    .with("other", other.as_str())
                    .with("other_rank", own.value.to_string())
                    .with("part", if own.value == rank.value { "same" } else { "better" }),
            );
        }
    }
}

/// The subject, rank and total of a result that has both and stands.
fn ranked(result: &Assessment) -> Option<(&AssessedId, &Spanned<u32>, Number)> {
    let stands = result.withdrawn.is_none() && result.under_review.is_none();
    let (rank, total) = (result.rank.as_ref()?, result.total.as_ref()?.value);
    stands.then_some((&result.subject.value, rank, total))
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
    // Points that are added have a scale each.
    let totalling = method.total.as_ref().map(|total| total.value);
    let of_scores = of_method.filter(|_| totalling != Some(Totalling::Sum));
    result.scores.iter().filter_map(|reading| reading.value.as_ref()).for_each(|value| expect(value, of_scores));
    for reading in &result.values {
        let mut indicators = method.dimensions.iter().flat_map(|dimension| &dimension.indicators);
        let indicator = indicators.find(|indicator| indicator.id.value == reading.of.value);
        let range = indicator.and_then(|indicator| indicator.range.as_ref());
        reading.value.iter().for_each(|value| expect(value, range.map(|scale| (scale.from, scale.to))));
    }
}

/// A published total is what the method makes of the published scores.
fn total(method: &Method, result: &Assessment, today: Day, findings: &mut Vec<Diagnostic>) {
    let Some(model) = evaluations::method(method, 0) else { return };
    let made = evaluations::assessment(result, 0);
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
    if let (Some(total), Some(again)) = (&result.total, made.recomputed(&model, today))
        && again.differs
    {
        told(total.span, total.value, again.total, "");
    }
    for score in &result.scores {
        let again = made.recomputed_score(&model, &score.of.value, today);
        if let (Some(value), Some(again)) = (&score.value, again.filter(|again| again.differs)) {
            told(value.span, value.value, again.total, score.of.value.as_str());
        }
    }
}
