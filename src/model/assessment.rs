//! Results of evaluations, as of a day.

use super::mark::earlier;
use super::{Doubted, Mark, Marked, Marks, Method, Reading, Shown};
use crate::date::Day;
use crate::decode::{Plain, Prose};
use crate::id::{CriterionId, RecordId};
use crate::lang::Localized;
use crate::number::Number;
use crate::schema::{Gap, Source};
use crate::source::Spanned;

/// The result of one of the evaluated.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The place of the subject among the evaluated.
    pub subject: usize,
    /// The place of the group among the groups in which it was compared then.
    pub group: Option<usize>,
    /// Values of indicators.
    pub values: Vec<Reading>,
    /// Scores of dimensions and indicators.
    pub scores: Vec<Reading>,
    /// The records that it rests on. They may not be public yet, so they are found by id in a snapshot.
    pub evidence: Vec<RecordId>,
    /// What was published of the whole, and what became of it.
    whole: Whole,
}

/// What was published of a result as a whole, and what became of it, whenever that was.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The total.
    pub total: Option<Number>,
    /// The grade.
    pub grade: Option<Localized<Plain>>,
    /// The rank.
    pub rank: Option<u32>,
    /// What the evaluators say of the subject.
    pub diagnosis: Option<Localized<Spanned<Prose>>>,
    /// What became of all of it.
    pub marks: Marks,
    /// What the subject says.
    pub reply: Option<Reply>,
}

/// What a subject says of its result.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The day of it.
    pub date: Day,
    /// Who gives it.
    pub by: Localized<Plain>,
    /// What it says.
    pub text: Localized<Spanned<Prose>>,
    /// Where it stands.
    pub source: Option<Source>,
    /// The day from which it was public: its own, or that on which its source was there, if that is later.
    pub known: Day,
    /// The day it was put into the content, if that was after the round.
    pub added: Option<Day>,
}

impl Reply {
    /// The day it came to the readers of the site, who have its round since a day.
    pub(super) fn came(&self, round: Day) -> Day {
        self.known.max(self.added.unwrap_or(round)).max(round)
    }
}

impl Assessment {
    /// The result of a subject, of which `whole` is reached as of a day only.
    pub fn new(
        subject: usize,
        group: Option<usize>,
        values: Vec<Reading>,
        scores: Vec<Reading>,
        evidence: Vec<RecordId>,
        whole: Whole,
    ) -> Self {
        Self { subject, group, values, scores, evidence, whole }
    }

    /// What the evaluators say of the subject, as long as the result stands: a withdrawn one takes it along.
    pub fn diagnosis(&self, as_of: Day) -> Option<&Localized<Spanned<Prose>>> {
        self.whole.diagnosis.as_ref().filter(|_| self.withdrawn(as_of).is_none())
    }

    /// The reply that was there by a day.
    pub fn reply(&self, as_of: Day) -> Option<&Reply> {
        self.whole.reply.as_ref().filter(|reply| reply.known <= as_of)
    }

    /// Since when the whole result is withdrawn, by a day.
    pub fn withdrawn(&self, as_of: Day) -> Option<&Mark> {
        self.whole.marks.withdrawn(as_of)
    }

    /// Since when the whole result is being looked at again, by a day.
    pub fn under_review(&self, as_of: Day) -> Option<&Mark> {
        self.whole.marks.under_review(as_of).filter(|_| self.withdrawn(as_of).is_none())
    }

    /// When a review of the whole result ended, and with which outcome, by a day.
    pub fn review_ended(&self, as_of: Day) -> Option<&Mark> {
        self.whole.marks.review_ended(as_of)
    }

    /// What a reading says on a day.
    pub fn shown<'m>(&'m self, reading: &'m Reading, as_of: Day) -> Shown<'m> {
        match (reading.value, reading.missing) {
            (Some(value), _) => {
                let (own, whole) = (&reading.marks, &self.whole.marks);
                let under_review = earlier(own.under_review(as_of), whole.under_review(as_of));
                Shown::of(value, under_review, earlier(own.withdrawn(as_of), whole.withdrawn(as_of)))
            }
            // What was looked at again is withdrawn with the rest.
            (None, Some(Gap::UnderReview)) if self.withdrawn(as_of).is_some() => {
                Shown::Missing(Gap::Withdrawn, self.withdrawn(as_of))
            }
            (None, gap) => Shown::Missing(gap.unwrap_or(Gap::NotPublished), None),
        }
    }

    /// The score of a dimension or indicator on a day; `None` if the result says nothing of it.
    pub fn score(&self, of: &CriterionId, as_of: Day) -> Option<Shown<'_>> {
        self.scores.iter().find(|reading| reading.of == *of).map(|reading| self.shown(reading, as_of))
    }

    /// The value of an indicator, likewise.
    pub fn value(&self, of: &CriterionId, as_of: Day) -> Option<Shown<'_>> {
        self.values.iter().find(|reading| reading.of == *of).map(|reading| self.shown(reading, as_of))
    }

    /// The total on a day, if one was published.
    pub fn total(&self, as_of: Day) -> Option<Shown<'_>> {
        let marks = &self.whole.marks;
        Some(Shown::of(self.whole.total?, marks.under_review(as_of), marks.withdrawn(as_of)))
    }

    /// The numbers in doubt by a day that the total, the grade and the rank rest on, as long as they stand: those that were withdrawn
    /// first. An indicator goes without saying where its dimension is in no milder doubt.
    pub fn rests_on(&self, method: Option<&Method>, as_of: Day) -> Vec<Doubted<'_>> {
        if !self.has_whole(as_of) || self.withdrawn(as_of).is_some() {
            return Vec::new();
        }
        let goes_without_saying = |doubted: &Doubted<'_>| {
            let dimension = method.and_then(|method| method.dimension_over(doubted.of));
            let over = dimension.and_then(|dimension| self.doubted_score(&dimension.id, as_of));
            over.is_some_and(|over| !doubted.is_graver_than(over))
        };
        gravest_first(self.doubted(as_of).filter(|doubted| !goes_without_saying(doubted)))
    }

    /// The same of a score, as far as it is graver than what is in doubt of that score itself: the score of a dimension rests on those
    /// of its indicators, and these on their values.
    pub fn score_rests_on(&self, method: &Method, of: &CriterionId, as_of: Day) -> Vec<Doubted<'_>> {
        let stands = self.score(of, as_of).is_some_and(|score| score.number().is_some());
        if !stands {
            return Vec::new();
        }
        let own = self.doubted_score(of, as_of);
        let adds = |doubted: &Doubted<'_>| own.is_none_or(|own| doubted.is_graver_than(own));
        let indicators = method.dimension(of).map(|dimension| &dimension.indicators);
        let is_part = |id: &CriterionId| indicators.is_some_and(|all| all.iter().any(|indicator| indicator.id == *id));
        let below = |doubted: &Doubted<'_>| is_part(doubted.of) || (doubted.of == of && doubted.is_value);
        gravest_first(self.doubted(as_of).filter(|doubted| below(doubted) && adds(doubted)))
    }

    /// The scores that are in doubt by a day, each for itself, and the values whose scores are in none or in a milder one.
    fn doubted(&self, as_of: Day) -> impl Iterator<Item = Doubted<'_>> {
        let scores = self.scores.iter().filter_map(move |reading| reading.doubted(as_of));
        let values = self.values.iter().filter_map(move |reading| reading.doubted(as_of));
        let adds = move |value: &Doubted<'_>| {
            self.doubted_score(value.of, as_of).is_none_or(|score| value.is_graver_than(score))
        };
        scores.chain(values.filter(adds).map(|doubted| Doubted { is_value: true, ..doubted }))
    }

    /// What by a day became of a score alone.
    fn doubted_score(&self, of: &CriterionId, as_of: Day) -> Option<Doubted<'_>> {
        self.scores.iter().find(|reading| reading.of == *of)?.doubted(as_of)
    }

    /// Every mark that was there by a day, whatever came later: of the whole first, then of scores and of values.
    pub fn marks(&self, as_of: Day) -> impl Iterator<Item = Marked<'_>> {
        self.every_mark().filter(move |marked| marked.mark.known <= as_of)
    }

    /// Every mark, whenever it is of.
    pub(super) fn every_mark(&self) -> impl Iterator<Item = Marked<'_>> {
        let readings = self.scores.iter().chain(&self.values);
        self.whole.marks.all(None).chain(readings.flat_map(|reading| reading.marks.all(Some(&reading.of))))
    }

    /// Where the marks and the reply stand that were there by a day, each place once.
    pub fn sources(&self, as_of: Day) -> Vec<&Source> {
        let reply = self.reply(as_of).and_then(|reply| reply.source.as_ref());
        let mut sources: Vec<&Source> = Vec::new();
        for source in self.marks(as_of).filter_map(|marked| marked.mark.source.as_ref()).chain(reply) {
            if sources.iter().all(|known| known.url != source.url) {
                sources.push(source);
            }
        }
        sources
    }

    /// The day from which the reply is public, whenever that is.
    pub(super) fn replied(&self) -> Option<Day> {
        self.whole.reply.as_ref().map(|reply| reply.known)
    }

    /// What by a day became of the score that a value was given, while the value itself stands.
    pub fn score_doubt(&self, of: &CriterionId, as_of: Day) -> Option<Doubted<'_>> {
        self.value(of, as_of)?.plain()?;
        self.doubted_score(of, as_of)
    }

    /// Whether a total, a grade or a rank stands on a day.
    fn has_whole(&self, as_of: Day) -> bool {
        self.total(as_of).is_some() || self.grade(as_of).is_some() || self.rank(as_of).is_some()
    }

    /// Whether a grade was published, whatever became of it.
    pub fn was_graded(&self) -> bool {
        self.whole.grade.is_some()
    }

    /// The grade that stood on a day.
    pub fn grade(&self, as_of: Day) -> Option<&Localized<Plain>> {
        self.whole.grade.as_ref().filter(|_| self.withdrawn(as_of).is_none())
    }

    /// The rank that stood on a day.
    pub fn rank(&self, as_of: Day) -> Option<u32> {
        self.whole.rank.filter(|_| self.withdrawn(as_of).is_none())
    }
}

fn gravest_first<'m>(doubted: impl Iterator<Item = Doubted<'m>>) -> Vec<Doubted<'m>> {
    let mut doubted: Vec<_> = doubted.collect();
    doubted.sort_by_key(|doubted| (doubted.state != Gap::Withdrawn, doubted.mark.is_none()));
    doubted
}
