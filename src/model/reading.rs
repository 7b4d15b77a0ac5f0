//! What a result says in one place: a number as published, what became of it by a day, or why there is none.

use super::{Mark, Marks};
use crate::date::Day;
use crate::id::CriterionId;
use crate::number::Number;
use crate::schema::Gap;

/// A value or score, or why there is none.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The indicator or dimension.
    pub of: CriterionId,
    /// The value as published.
    pub(super) value: Option<Number>,
    /// Why there is none.
    pub(super) missing: Option<Gap>,
    /// What became of it.
    pub(super) marks: Marks,
}

/// A value or score in doubt: withdrawn, or being looked at again.
#[derive(Clone, Copy, Debug)]
pub struct Doubted<'m> {
    /// The dimension or indicator.
    pub of: &'m CriterionId,
    /// Whether it is the value of an indicator; a score if not.
    pub is_value: bool,
    /// Which of the two.
    pub state: Gap,
    /// Since when, and why; none if the source gives no number, and says no more than that.
    pub mark: Option<&'m Mark>,
}

impl Doubted<'_> {
    /// Whether it is worse than another: what was withdrawn is worse than what is looked at again.
    pub fn is_graver_than(self, other: Self) -> bool {
        self.state == Gap::Withdrawn && other.state != Gap::Withdrawn
    }

    /// What is said of a number, grade or rank that rests on it, as a code. Where there never was a number, nobody says that it rests on it.
    pub fn rests_on(self) -> &'static str {
        match (self.mark, self.state) {
            (Some(_), Gap::Withdrawn) => "rests-on-withdrawn",
            (Some(_), _) => "rests-on-under-review",
            (None, Gap::Withdrawn) => "beside-withdrawn",
            (None, _) => "beside-under-review",
        }
    }

    /// What is said of the value that it was given for, as a code.
    pub fn of_value(self) -> &'static str {
        if self.state == Gap::Withdrawn { "its-score-withdrawn" } else { "its-score-under-review" }
    }
}

/// What a result says on a day.
#[derive(Clone, Copy, Debug)]
pub enum Shown<'m> {
    /// A number that nobody doubts.
    Plain(Number),
    /// A number that is being looked at again.
    UnderReview(Number, &'m Mark),
    /// Nothing, and why.
    Missing(Gap, Option<&'m Mark>),
}

impl<'m> Shown<'m> {
    /// The number, if nobody doubts it.
    pub fn plain(self) -> Option<Number> {
        match self {
            Self::Plain(number) => Some(number),
            Self::UnderReview(..) | Self::Missing(..) => None,
        }
    }

    /// The number, doubted or not.
    pub fn number(self) -> Option<Number> {
        match self {
            Self::Plain(number) | Self::UnderReview(number, _) => Some(number),
            Self::Missing(..) => None,
        }
    }

    /// What became of a number by a day.
    pub(super) fn of(number: Number, under_review: Option<&'m Mark>, withdrawn: Option<&'m Mark>) -> Self {
        match (withdrawn, under_review) {
            (Some(mark), _) => Self::Missing(Gap::Withdrawn, Some(mark)),
            (None, Some(mark)) => Self::UnderReview(number, mark),
            (None, None) => Self::Plain(number),
        }
    }
}

impl Reading {
    /// Puts together what a rule has found sound: a value, or why there is none.
    pub fn new(of: CriterionId, value: Option<Number>, missing: Option<Gap>, marks: Marks) -> Self {
        Self { of, value, missing, marks }
    }

    /// When a review of it ended, and with which outcome, by a day.
    pub fn review_ended(&self, as_of: Day) -> Option<&Mark> {
        self.marks.review_ended(as_of)
    }

    /// What by a day became of it alone, whatever became of the result as a whole: a number that was marked, or a gap that says as much.
    pub fn doubted(&self, as_of: Day) -> Option<Doubted<'_>> {
        let doubted = |state, mark| Doubted { of: &self.of, is_value: false, state, mark };
        if self.value.is_none() {
            let gap = self.missing.filter(|gap| matches!(gap, Gap::Withdrawn | Gap::UnderReview))?;
            return Some(doubted(gap, None));
        }
        let withdrawn = self.marks.withdrawn(as_of).map(|mark| doubted(Gap::Withdrawn, Some(mark)));
        withdrawn.or_else(|| self.marks.under_review(as_of).map(|mark| doubted(Gap::UnderReview, Some(mark))))
    }
}
