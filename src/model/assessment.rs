//! Results of evaluations, as of a day.

use super::reading::by;
use super::{Doubted, Marked, Method, Reading, Shown};
use crate::date::Day;
use crate::decode::{Plain, Prose};
use crate::id::{CriterionId, RecordId};
use crate::lang::Localized;
use crate::number::Number;
use crate::schema::{Gap, Mark, Source};
use crate::source::Spanned;

/// The result of one of the evaluated.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The place of the subject among the evaluated.
    pub subject: usize,
    /// Values of indicators.
    pub values: Vec<Reading>,
    /// Scores of dimensions and indicators.
    pub scores: Vec<Reading>,
    /// The records that it rests on. They may not be public yet, so they are found by id in a snapshot.
    pub evidence: Vec<RecordId>,
    /// What the evaluators say of the subject, whatever became of the result.
    diagnosis: Option<Localized<Spanned<Prose>>>,
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
    /// Since when all of it is being looked at again.
    pub under_review: Option<Mark>,
    /// When all of it was withdrawn.
    pub withdrawn: Option<Mark>,
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
}

impl Assessment {
    /// The result of a subject, of which `diagnosis` and `whole` are reached as of a day only.
    pub fn new(
        subject: usize,
        values: Vec<Reading>,
        scores: Vec<Reading>,
        evidence: Vec<RecordId>,
        diagnosis: Option<Localized<Spanned<Prose>>>,
        whole: Whole,
    ) -> Self {
        Self { subject, values, scores, evidence, diagnosis, whole }
    }

    /// What the evaluators say of the subject, as long as the result stands: a withdrawn one takes it along.
    pub fn diagnosis(&self, as_of: Day) -> Option<&Localized<Spanned<Prose>>> {
        self.diagnosis.as_ref().filter(|_| self.withdrawn(as_of).is_none())
    }

    /// The reply that was there by a day.
    pub fn reply(&self, as_of: Day) -> Option<&Reply> {
        self.whole.reply.as_ref().filter(|reply| reply.date <= as_of)
    }

    /// Since when the whole result is withdrawn, by a day.
    pub fn withdrawn(&self, as_of: Day) -> Option<&Mark> {
        by([&self.whole.withdrawn], as_of)
    }

    /// Since when the whole result is being looked at again, by a day.
    pub fn under_review(&self, as_of: Day) -> Option<&Mark> {
        by([&self.whole.under_review], as_of).filter(|_| self.withdrawn(as_of).is_none())
    }

    /// What a reading says on a day.
    pub fn shown<'m>(&'m self, reading: &'m Reading, as_of: Day) -> Shown<'m> {
        match (reading.value, reading.missing) {
            (Some(value), _) => {
                let under_review = by([&reading.under_review, &self.whole.under_review], as_of);
                Shown::of(value, under_review, by([&reading.withdrawn, &self.whole.withdrawn], as_of))
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
        Some(Shown::of(self.whole.total?, by([&self.whole.under_review], as_of), by([&self.whole.withdrawn], as_of)))
    }

    /// Whether something of it was withdrawn by a day or is being looked at again: all of it, a score or a value.
    pub fn is_doubted(&self, as_of: Day) -> bool {
        let of_whole = self.withdrawn(as_of).or(self.under_review(as_of));
        of_whole.is_some() || self.scores.iter().chain(&self.values).any(|reading| reading.doubted(as_of).is_some())
    }

    /// The scores in doubt by a day that the total, the grade and the rank rest on, as long as they stand: those that were withdrawn
    /// first. An indicator goes without saying where its dimension is in doubt.
    pub fn rests_on(&self, method: Option<&Method>, as_of: Day) -> Vec<Doubted<'_>> {
        if !self.has_whole(as_of) || self.withdrawn(as_of).is_some() {
            return Vec::new();
        }
        let is_within = |id: &CriterionId| {
            let dimension = method.and_then(|method| method.dimension_over(id));
            dimension.is_some_and(|dimension| self.doubted(as_of).any(|other| *other.of == dimension.id))
        };
        gravest_first(self.doubted(as_of).filter(|doubted| !is_within(doubted.of)))
    }

    /// The same of the score of a dimension, if nothing is in doubt of that score itself: of the scores of its indicators.
    pub fn score_rests_on(&self, method: &Method, of: &CriterionId, as_of: Day) -> Vec<Doubted<'_>> {
        let Some(dimension) = method.dimension(of) else { return Vec::new() };
        let stands = self.score(of, as_of).is_some_and(|score| score.number().is_some());
        if !stands || self.doubted(as_of).any(|doubted| doubted.of == of) {
            return Vec::new();
        }
        let is_part = |id: &CriterionId| dimension.indicators.iter().any(|indicator| indicator.id == *id);
        gravest_first(self.doubted(as_of).filter(|doubted| is_part(doubted.of)))
    }

    /// The scores that are in doubt by a day, each for itself.
    fn doubted(&self, as_of: Day) -> impl Iterator<Item = Doubted<'_>> {
        self.scores.iter().filter_map(move |reading| reading.doubted(as_of))
    }

    /// Every mark that was there by a day, whatever came later: of the whole first, then of scores and of values.
    pub fn marks(&self, as_of: Day) -> impl Iterator<Item = Marked<'_>> {
        self.every_mark().filter(move |marked| marked.mark.date <= as_of)
    }

    /// Every mark, whenever it is of.
    pub(super) fn every_mark(&self) -> impl Iterator<Item = Marked<'_>> {
        let whole = std::iter::once((None, &self.whole.under_review, &self.whole.withdrawn));
        let readings = self.scores.iter().chain(&self.values);
        let all = whole.chain(readings.map(|row| (Some(&row.of), &row.under_review, &row.withdrawn)));
        all.flat_map(|(of, under_review, withdrawn)| {
            let under_review = under_review.iter().map(move |mark| Marked { of, state: Gap::UnderReview, mark });
            under_review.chain(withdrawn.iter().map(move |mark| Marked { of, state: Gap::Withdrawn, mark }))
        })
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

    /// The day of the reply, whenever that is.
    pub(super) fn replied(&self) -> Option<Day> {
        self.whole.reply.as_ref().map(|reply| reply.date)
    }

    /// What by a day became of the score that a value was given, while the value itself stands.
    pub fn score_doubt(&self, of: &CriterionId, as_of: Day) -> Option<Doubted<'_>> {
        self.value(of, as_of)?.plain()?;
        self.doubted(as_of).find(|doubted| doubted.of == of)
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
