//! What became of a result after it was published: that it is looked at again, how that ended, or that it was withdrawn.

use crate::date::Day;
use crate::decode::Plain;
use crate::id::CriterionId;
use crate::lang::Localized;
use crate::schema::{Gap, Source};

/// Something that happened to a result after it was published.
#[derive(Clone, Debug)]
pub struct Mark {
    /// The day of it, as its source says.
    pub date: Day,
    /// The day from which it was public: its own, or that on which its source was there, if that is later.
    pub known: Day,
    /// The day it was put into the content, if that was after the round.
    pub added: Option<Day>,
    /// Why, or with which outcome.
    pub reason: Option<Localized<Plain>>,
    /// Where it stands, if not in the sources of the round.
    pub source: Option<Source>,
}

/// What became of a result or a number of it, whenever that was.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// Since when it is being looked at again.
    pub under_review: Option<Mark>,
    /// When that was over.
    pub review_ended: Option<Mark>,
    /// When it was withdrawn.
    pub withdrawn: Option<Mark>,
}

/// What a mark says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happened {
    /// It is looked at again.
    UnderReview,
    /// That is over.
    ReviewEnded,
    /// It was withdrawn.
    Withdrawn,
}

/// A mark of a result: what became of all of it, or of one number.
#[derive(Clone, Copy, Debug)]
pub struct Marked<'m> {
    /// The dimension or indicator; none of the whole.
    pub of: Option<&'m CriterionId>,
    /// What happened.
    pub what: Happened,
    /// When, why, and where that stands.
    pub mark: &'m Mark,
}

impl Happened {
    /// All that there are.
    pub const ALL: [Self; 3] = [Self::UnderReview, Self::ReviewEnded, Self::Withdrawn];

    /// Its code.
    pub fn name(self) -> &'static str {
        match self {
            Self::UnderReview => Gap::UnderReview.name(),
            Self::ReviewEnded => "review-ended",
            Self::Withdrawn => Gap::Withdrawn.name(),
        }
    }
}

impl Mark {
    /// The day it came to the readers of the site, who have its round since a day.
    pub(super) fn came(&self, round: Day) -> Day {
        self.known.max(self.added.unwrap_or(round)).max(round)
    }
}

impl Marks {
    /// Since when it is withdrawn, by a day.
    pub(super) fn withdrawn(&self, as_of: Day) -> Option<&Mark> {
        public(self.withdrawn.as_ref(), as_of)
    }

    /// Since when it is being looked at again, by a day on which that is not over.
    pub(super) fn under_review(&self, as_of: Day) -> Option<&Mark> {
        public(self.under_review.as_ref(), as_of).filter(|_| self.review_ended(as_of).is_none())
    }

    /// When a review of it ended, by a day.
    pub(super) fn review_ended(&self, as_of: Day) -> Option<&Mark> {
        public(self.review_ended.as_ref(), as_of)
    }

    /// All of them, whenever they are of.
    pub(super) fn all<'m>(&'m self, of: Option<&'m CriterionId>) -> impl Iterator<Item = Marked<'m>> {
        let all = [
            (Happened::UnderReview, &self.under_review),
            (Happened::ReviewEnded, &self.review_ended),
            (Happened::Withdrawn, &self.withdrawn),
        ];
        all.into_iter().filter_map(move |(what, mark)| Some(Marked { of, what, mark: mark.as_ref()? }))
    }
}

fn public(mark: Option<&Mark>, as_of: Day) -> Option<&Mark> {
    mark.filter(|mark| mark.known <= as_of)
}

/// The earlier of two marks.
pub(super) fn earlier<'m>(one: Option<&'m Mark>, other: Option<&'m Mark>) -> Option<&'m Mark> {
    one.into_iter().chain(other).min_by_key(|mark| mark.date)
}
