//! The state of a target: its values, and where it stands.
//!
//! The order of values follows from their dates and the days on which they became known, never from ids.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::rows::Rows;
use super::{Goal, Observation, Record, Series, Target};
use crate::date::Day;
use crate::id::{Handle, RecordKind};
use crate::number::Number;
use crate::schema::Direction;

/// An observation: its record, and its place among the record's observations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObservationHandle {
    /// The record.
    pub record: Handle<RecordKind>,
    /// The place.
    pub place: usize,
}

/// An observation among those of its series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The observation.
    pub observation: ObservationHandle,
    /// Why another value of the same series and date counts in its place, if one does.
    pub outranked: Option<Outranked>,
}

/// Why of two values of one series and date the other one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outranked {
    /// The other has a source that is more than a repost.
    ByConfirmed,
    /// Its source says that the other replaces an earlier one.
    ByRevised,
    /// The other became known later.
    ByNewer,
    /// The other is further from the goal, and nothing else tells them apart.
    ByCaution,
}

impl Outranked {
    /// Every reason.
    pub const ALL: [Self; 4] = [Self::ByConfirmed, Self::ByRevised, Self::ByNewer, Self::ByCaution];

    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::ByConfirmed => "by-confirmed",
            Self::ByRevised => "by-revised",
            Self::ByNewer => "by-newer",
            Self::ByCaution => "by-caution",
        }
    }
}

/// What is to be said of a target.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetState {
    /// The latest confirmed comparable value of the total.
    pub headline: Option<ObservationHandle>,
    /// A later comparable value of the total that only reposts give.
    pub reported: Option<ObservationHandle>,
    /// Where it stands.
    pub standing: Standing,
    /// The goal, if it was public.
    pub goal: Option<Goal>,
    /// Whether the baseline was public.
    pub has_baseline: bool,
    /// The places of the interim goals that were public.
    pub interim: Vec<usize>,
    /// The values of the total, oldest first.
    pub observations: Vec<Entry>,
    /// The parts that have values, each with them, oldest first.
    pub parts: Vec<(Series, Vec<Entry>)>,
    /// All its records, newest first.
    pub records: Vec<Handle<RecordKind>>,
}

/// Where a target stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No comparable value is public.
    NoData,
    /// Values of parts are public, but no total.
    NoTotal,
    /// It has no goal; its values are followed.
    Followed,
    /// The latest value does not reach the goal.
    NotYet,
    /// The goal is past due, and the latest value does not reach it.
    Overdue,
    /// The latest confirmed value reaches the goal.
    Reached,
    /// Only a value that reposts alone give reaches the goal.
    ReportedReached,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 7] = [
        Self::NoData,
        Self::NoTotal,
        Self::Followed,
        Self::NotYet,
        Self::Overdue,
        Self::Reached,
        Self::ReportedReached,
    ];

    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoData => "no-data",
            Self::NoTotal => "no-total",
            Self::Followed => "followed",
            Self::NotYet => "not-yet",
            Self::Overdue => "overdue",
            Self::Reached => "reached",
            Self::ReportedReached => "reported-reached",
        }
    }
}

/// An observation that is public.
#[derive(Clone, Copy)]
struct Found<'m> {
    handle: ObservationHandle,
    record: &'m Record,
    observation: &'m Observation,
}

impl Found<'_> {
    fn is_confirmed_value(&self) -> bool {
        self.comparable_value().is_some() && self.record.is_confirmed()
    }

    fn comparable_value(&self) -> Option<Number> {
        self.observation.value().filter(|_| self.observation.comparable)
    }

    /// Which of two observations of one series comes later, and so counts. Of one date, the one that is confirmed; then the one
    /// that its source calls revised; then the one that became known later; then, so that no goal is called reached on the better
    /// of two words, the one that is further from it.
    fn order(&self, other: &Self, target: &Target) -> Ordering {
        let date = |found: &Self| (found.observation.date.last(), found.observation.date.first());
        let ranks = self.ranks().cmp(&other.ranks());
        date(self).cmp(&date(other)).then(ranks).then_with(|| caution(target, self.observation, other.observation))
    }

    fn ranks(&self) -> (bool, bool, Day) {
        (self.record.is_confirmed(), self.observation.is_revised(), self.record.known)
    }

    /// Why a later value of the same date counts in place of this one, if they are two.
    fn outranked(&self, by: &Self) -> Option<Outranked> {
        let differ = |one: Number, other: Number| one != other && self.observation.date == by.observation.date;
        if !self.comparable_value().zip(by.comparable_value()).is_some_and(|(one, other)| differ(one, other)) {
            return None;
        }
        let ((confirmed, revised, known), (by_confirmed, by_revised, by_known)) = (self.ranks(), by.ranks());
        Some(match () {
            () if confirmed != by_confirmed => Outranked::ByConfirmed,
            () if revised != by_revised => Outranked::ByRevised,
            () if known != by_known => Outranked::ByNewer,
            () => Outranked::ByCaution,
        })
    }
}

/// The observation that is further from reaching the goal counts more, and no value more than any.
fn caution(target: &Target, left: &Observation, right: &Observation) -> Ordering {
    let (Some(one), Some(other)) = (left.value(), right.value()) else {
        return left.value().is_none().cmp(&right.value().is_none());
    };
    match target.direction {
        Direction::AtLeast => other.cmp(&one),
        Direction::AtMost => one.cmp(&other),
        Direction::Exactly => {
            let distance = |value: Number| target.goal.and_then(|goal| value.minus(goal.value)).map(Number::magnitude);
            distance(one).cmp(&distance(other)).then_with(|| one.cmp(&other))
        }
    }
}

/// What is to be said of a target on a day, from its public records, newest first.
pub(super) fn target_state(
    target: &Target,
    records: Rows<'_, RecordKind, Record>,
    of_target: impl Fn(&Observation) -> bool,
    own: Vec<Handle<RecordKind>>,
    as_of: Day,
) -> TargetState {
    let mut by_series: BTreeMap<&Series, Vec<Found<'_>>> = BTreeMap::new();
    for handle in own.iter().rev() {
        let record = records.row(*handle);
        for (place, observation) in record.observations.iter().enumerate() {
            if of_target(observation) && !record.is_announcement() {
                let handle = ObservationHandle { record: *handle, place };
                by_series.entry(&observation.series).or_default().push(Found { handle, record, observation });
            }
        }
    }
    for found in by_series.values_mut() {
        found.sort_by(|left, right| left.order(right, target));
    }
    let total = by_series.remove(&Series::default()).unwrap_or_default();
    let newest_first = || total.iter().rev();
    let headline = newest_first().find(|found| found.is_confirmed_value());
    let date = |found: &Found<'_>| found.observation.date.last();
    let reported = newest_first()
        .find(|found| found.comparable_value().is_some())
        .filter(|found| headline.is_none_or(|headline| date(found) > date(headline)));
    let has_baseline = target.baseline.as_ref().is_some_and(|baseline| baseline.known <= as_of);
    // A change is no goal before that from which it is counted was known.
    let goal = target.goal.filter(|goal| goal.change.is_none() || has_baseline);
    let reaches = |found: Option<&Found<'_>>| {
        let value = found.and_then(Found::comparable_value);
        value.is_some_and(|value| goal.is_some_and(|goal| target.reaches(value, goal.value)))
    };
    let has_values = headline.is_some() || reported.is_some();
    let is_past = goal.is_some_and(|goal| goal.due.last() < as_of);
    let standing = match goal {
        _ if !has_values && !by_series.is_empty() => Standing::NoTotal,
        _ if !has_values => Standing::NoData,
        Some(_) if reaches(headline) => Standing::Reached,
        Some(_) if reaches(reported) => Standing::ReportedReached,
        Some(_) if is_past => Standing::Overdue,
        Some(_) => Standing::NotYet,
        None => Standing::Followed,
    };
    TargetState {
        headline: headline.map(|found| found.handle),
        reported: reported.map(|found| found.handle),
        standing,
        goal,
        has_baseline,
        interim: (0..target.interim.len()).filter(|place| target.interim[*place].known <= as_of).collect(),
        observations: entries(&total),
        parts: by_series.into_iter().map(|(series, found)| (series.clone(), entries(&found))).collect(),
        records: own,
    }
}

/// The observations of a series, oldest first, each with why another counts in its place.
fn entries(found: &[Found<'_>]) -> Vec<Entry> {
    let entry = |(place, one): (usize, &Found<'_>)| Entry {
        observation: one.handle,
        outranked: found[place + 1..].iter().rev().find_map(|later| one.outranked(later)),
    };
    found.iter().enumerate().map(entry).collect()
}
