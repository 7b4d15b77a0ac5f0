//! What the list of targets can be narrowed by, besides topics, whose pages have more than targets.

use super::filter::{Filter, FilterName};
use crate::id::{Handle, TargetKind};
use crate::model::{Snapshot, Standing};

/// Where the targets of a list stand, in the order in which it is told: as a standing, but what only reposts call reached is one, and
/// those are set apart of which there are no figures that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum TargetFilter {
    Overdue,
    Exceeded,
    /// Past due, and no confirmed figure tells whether they were reached by then.
    Undecided,
    Lapsed,
    Reached,
    ReachedByEstimate,
    Met,
    /// Only reposts call them reached.
    Reported,
    NotYet,
    WithinLimit,
    Before,
    /// Not yet reached, by what only reposts give.
    Unconfirmed,
    GoalPending,
    Followed,
    NoTotal,
    /// There are figures, but none that can be compared.
    Incomparable,
    NoData,
}

impl TargetFilter {
    /// Every one, in order.
    pub const ALL: [Self; 17] = [
        Self::Overdue,
        Self::Exceeded,
        Self::Undecided,
        Self::Lapsed,
        Self::Reached,
        Self::ReachedByEstimate,
        Self::Met,
        Self::Reported,
        Self::NotYet,
        Self::WithinLimit,
        Self::Before,
        Self::Unconfirmed,
        Self::GoalPending,
        Self::Followed,
        Self::NoTotal,
        Self::Incomparable,
        Self::NoData,
    ];

    /// The word for it in addresses, views and interface words.
    pub fn word(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Exceeded => "exceeded",
            Self::Undecided => "undecided",
            Self::Lapsed => "lapsed",
            Self::Reached => "reached",
            Self::ReachedByEstimate => "reached-by-estimate",
            Self::Met => "met",
            Self::Reported => "reported",
            Self::NotYet => "not-yet",
            Self::WithinLimit => "within-limit",
            Self::Before => "before",
            Self::Unconfirmed => "unconfirmed",
            Self::GoalPending => "goal-pending",
            Self::Followed => "followed",
            Self::NoTotal => "no-total",
            Self::Incomparable => "incomparable",
            Self::NoData => "no-data",
        }
    }

    /// Where a target stands.
    pub fn of(snapshot: &Snapshot<'_>, target: Handle<TargetKind>) -> Self {
        let state = snapshot.target(target);
        match state.standing {
            Standing::Overdue => Self::Overdue,
            Standing::Exceeded => Self::Exceeded,
            Standing::Undecided => Self::Undecided,
            Standing::Lapsed => Self::Lapsed,
            Standing::Reached => Self::Reached,
            Standing::ReachedByEstimate => Self::ReachedByEstimate,
            Standing::Met => Self::Met,
            Standing::ReportedReached | Standing::ReportedMet => Self::Reported,
            Standing::NotYet if state.headline.is_none() => Self::Unconfirmed,
            Standing::NotYet => Self::NotYet,
            Standing::WithinLimit => Self::WithinLimit,
            Standing::Before => Self::Before,
            Standing::GoalPending => Self::GoalPending,
            Standing::Followed => Self::Followed,
            Standing::NoTotal => Self::NoTotal,
            Standing::NoData if state.incomparable.is_some() => Self::Incomparable,
            Standing::NoData => Self::NoData,
        }
    }

    /// The targets that stand there, in order.
    pub fn members(self, snapshot: &Snapshot<'_>) -> Vec<Handle<TargetKind>> {
        snapshot.outline.targets.handles().filter(|target| Self::of(snapshot, *target) == self).collect()
    }
}

impl Filter for TargetFilter {
    fn all(_: &Snapshot<'_>) -> Vec<Self> {
        Self::ALL.to_vec()
    }

    fn total(snapshot: &Snapshot<'_>) -> usize {
        snapshot.outline.targets.len()
    }

    fn by(self) -> &'static str {
        "state"
    }

    fn id<'m>(self, _: &Snapshot<'m>) -> &'m str {
        self.word()
    }

    fn name<'m>(self, _: &Snapshot<'m>) -> FilterName<'m> {
        match self {
            Self::Reported | Self::Unconfirmed | Self::Incomparable => FilterName::Word("filter-", self.word()),
            _ => FilterName::Word("standing-name-", self.word()),
        }
    }

    fn count(self, snapshot: &Snapshot<'_>) -> usize {
        self.members(snapshot).len()
    }
}
