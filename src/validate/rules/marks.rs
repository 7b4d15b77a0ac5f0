//! What became of a result, and what was replied to it: after the result was public, by a source, and in an order that can be.

use crate::date::Day;
use crate::diagnostic::{Code, Diagnostic};
use crate::schema::{Assessment, Gap, Mark, Round, Source};
use crate::source::Span;
use crate::validate::known;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[Code::ReplyBeforeResult, Code::MarkWithoutSource, Code::MarksContradict],
    reads: Reads::Written,
    check,
};

/// What was written of one number, or of the whole result.
struct Written<'c> {
    under_review: Option<&'c Mark>,
    review_ended: Option<&'c Mark>,
    withdrawn: Option<&'c Mark>,
}

impl<'c> Written<'c> {
    /// What was written of the whole, and of each number.
    fn all(result: &'c Assessment) -> Vec<Self> {
        let whole = Self {
            under_review: result.under_review.as_ref(),
            review_ended: result.review_ended.as_ref(),
            withdrawn: result.withdrawn.as_ref(),
        };
        let readings = result.scores.iter().chain(&result.values).map(|reading| Self {
            under_review: reading.under_review.as_ref(),
            review_ended: reading.review_ended.as_ref(),
            withdrawn: reading.withdrawn.as_ref(),
        });
        std::iter::once(whole).chain(readings).collect()
    }

    fn marks(&self) -> impl Iterator<Item = &'c Mark> {
        [self.under_review, self.review_ended, self.withdrawn].into_iter().flatten()
    }
}

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for (_, _, round) in whole.content().rounds.iter().filter(|(_, _, round)| round.is_whole) {
        let public = known::round(round).day();
        for result in &round.results {
            let written = Written::all(result);
            for mark in written.iter().flat_map(Written::marks) {
                later(mark.date, mark.span, public, findings);
                sourced(mark.date, mark.source.as_ref(), round, mark.span, findings);
            }
            if let Some(reply) = &result.reply {
                later(reply.date.value, reply.date.span, public, findings);
                // A reply hides nothing; one that only a repost tells of says so on its page.
                if reply.source.is_none() {
                    sourced(reply.date.value, None, round, reply.span, findings);
                }
            }
            missing(result, findings);
            for own in &written {
                ordered(own, result.withdrawn.as_ref(), findings);
            }
        }
    }
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

/// Once the review of a whole result is over, none of its numbers is missing because of it.
fn missing(result: &Assessment, findings: &mut Vec<Diagnostic>) {
    let Some(ended) = &result.review_ended else { return };
    let readings = result.scores.iter().chain(&result.values);
    for reading in readings.filter(|reading| reading.missing == Some(Gap::UnderReview)) {
        let finding = Diagnostic::at(Code::MarksContradict, reading.span).with("problem", "marks-still-missing");
        findings.push(finding.with("date", ended.date.to_string()).with("other", "").related(ended.span));
    }
}

/// A source tells of it that is more than a repost: what is marked is not shown any more as it was published.
fn sourced(date: Day, own: Option<&Source>, round: &Round, span: Span, findings: &mut Vec<Diagnostic>) {
    let problem = match own {
        Some(own) if own.mirror => "repost",
        Some(_) => return,
        None if known::told(date, None, &round.sources).is_some() => return,
        None => "none",
    };
    findings
        .push(Diagnostic::at(Code::MarkWithoutSource, span).with("problem", problem).with("date", date.to_string()));
}

/// A review ends after it began, and nothing is looked at again that was withdrawn, by itself or with the whole, nor found sound after
/// that.
fn ordered(own: &Written<'_>, whole: Option<&Mark>, findings: &mut Vec<Diagnostic>) {
    let mut told = |mark: &Mark, problem: &'static str, other: Option<&Mark>| {
        let finding = Diagnostic::at(Code::MarksContradict, mark.span)
            .with("problem", problem)
            .with("date", mark.date.to_string())
            .with("other", other.map(|other| other.date.to_string()).unwrap_or_default());
        findings.push(match other {
            Some(other) => finding.related(other.span),
            None => finding,
        });
    };
    match (own.under_review, own.review_ended) {
        (None, Some(ended)) => told(ended, "marks-ended-nothing", None),
        (Some(begun), Some(ended)) if ended.date < begun.date => told(ended, "marks-ended-early", Some(begun)),
        _ => {}
    }
    let Some(withdrawn) = own.withdrawn.or(whole) else { return };
    let after = |mark: &&Mark| mark.date > withdrawn.date;
    if let Some(review) = own.under_review.filter(after) {
        told(review, "marks-review-after", Some(withdrawn));
    } else if let Some(ended) = own.review_ended.filter(after) {
        told(ended, "marks-ended-after", Some(withdrawn));
    }
}
