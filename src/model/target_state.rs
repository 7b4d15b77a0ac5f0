//! The state of a target: its values, and where it stands.
//!
//! The order of values follows from their dates and the days on which they became known, never from ids.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::rows::Rows;
use super::{Delay, Goal, Observation, Record, Series, Standing, Target};
use crate::date::{Date, Day};
use crate::id::{Handle, RecordKind};
use crate::number::Number;
use crate::schema::{Direction, Flag, Measure};

/// An observation: its record, and its place among the record's observations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObservationHandle {
    /// The record.
    pub record: Handle<RecordKind>,
    /// The place.
    pub place: usize,
}

impl<'m> Rows<'m, RecordKind, Record> {
    /// An observation of a record that is there.
    pub fn observation(&self, handle: ObservationHandle) -> &'m Observation {
        &self.row(handle.record).observations[handle.place]
    }
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
    /// The other is lower; nothing else tells them apart, and there is no goal.
    ByLower,
}

impl Outranked {
    /// Every reason.
    pub const ALL: [Self; 5] = [Self::ByConfirmed, Self::ByNewer, Self::ByRevised, Self::ByCaution, Self::ByLower];

    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::ByConfirmed => "by-confirmed",
            Self::ByRevised => "by-revised",
            Self::ByNewer => "by-newer",
            Self::ByCaution => "by-caution",
            Self::ByLower => "by-lower",
        }
    }
}

/// What is to be said of a target.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetState {
    /// The latest confirmed comparable value of the total.
    pub headline: Option<ObservationHandle>,
    /// Whether that value is an estimate.
    pub is_estimated: bool,
    /// A later comparable value of the total that only reposts give.
    pub reported: Option<ObservationHandle>,
    /// A value of the total that is newer than both of them, and cannot be compared with the others.
    pub incomparable: Option<ObservationHandle>,
    /// Where it stands.
    pub standing: Standing,
    /// The record that says without a value that it is reached, if its standing rests on that.
    pub met_by: Option<Handle<RecordKind>>,
    /// By how long it was certainly reached after it was due, as far as records and values tell.
    pub delay: Option<Delay>,
    /// Whether it is reached, but nothing tells whether it already was when it was due.
    pub is_untold_when_due: bool,
    /// The date of the latest confirmed value that reached the goal in time, or of a record that says so without a value, where the
    /// latest value of all does so no longer.
    pub lapsed: Option<Date>,
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

/// An observation that is public.
#[derive(Clone, Copy)]
struct Found<'m> {
    handle: ObservationHandle,
    record: &'m Record,
    observation: &'m Observation,
    /// Whether more than reposts give it.
    confirmed: bool,
}

impl Found<'_> {
    fn is_confirmed_value(&self) -> bool {
        self.comparable_value().is_some() && self.confirmed
    }

    fn comparable_value(&self) -> Option<Number> {
        self.observation.value().filter(|_| self.observation.comparable)
    }

    /// The last day of which the value can speak: the end of its period, or the day it became known if that came before.
    fn speaks_of(&self) -> Day {
        self.observation.date.last().min(self.record.known)
    }

    /// The last day of which it certainly speaks: of a period that was not over when it became known, that is the first.
    fn certainly_speaks_of(&self) -> Day {
        let date = self.observation.date;
        if self.record.known < date.last() { date.first() } else { date.last() }
    }

    /// Whether it is an estimate: its source says so or calls it provisional, or asks for caution, or rounded it to just what the goal is, or it counts over a
    /// period that was not over when it became known.
    fn is_estimate(&self, target: &Target) -> bool {
        let flags = &self.observation.flags;
        let is_at_the_goal = || target.goal.map(|goal| goal.value) == self.observation.value();
        [Flag::Estimated, Flag::Provisional, Flag::LowReliability].iter().any(|flag| flags.contains(flag))
            || (flags.contains(&Flag::Rounded) && is_at_the_goal())
            || (counts_over_period(target) && self.record.known < self.observation.date.last())
    }

    /// Whether it may be a value of the time before a goal was due: of a stock its first day can be meant, what counts over a period
    /// is all of it.
    fn may_be_in_time(&self, due: Date, target: &Target) -> bool {
        let date = self.observation.date;
        let day = if counts_over_period(target) { date.last() } else { date.first() };
        day <= due.last()
    }

    /// Whether it tells what had become of a goal when that was due: it certainly speaks of the last day on which that was, or of a
    /// later one. A number in a year says nothing of another year.
    fn tells_of(&self, due: Date, target: &Target) -> bool {
        let is_of_another = target.measure == Measure::Annual && self.observation.date.first() > due.last();
        self.certainly_speaks_of() >= due.last() && !is_of_another
    }

    /// Whether it is more than a repost and no estimate, and reaches a goal or does not, as asked.
    fn certainly(&self, reaches: bool, goal: Goal, target: &Target) -> bool {
        let value = self.comparable_value().filter(|_| self.confirmed && !self.is_estimate(target));
        value.is_some_and(|value| target.reaches(value, goal.value) == reaches)
    }

    /// Whether it certainly tells that a goal was missed when it was due. What is missed later says nothing of that day, except that a
    /// running total was no higher before.
    fn misses_when_due(&self, goal: Goal, target: &Target) -> bool {
        let is_running_up = target.measure == Measure::Cumulative && target.direction == Direction::AtLeast;
        self.certainly(false, goal, target)
            && self.tells_of(goal.due, target)
            && (is_running_up || self.observation.date.first() <= goal.due.last())
    }

    /// What tells values of one day apart in the eyes of the measure: of a stock only the day itself, of what counts over a period
    /// the beginning as well.
    fn begins(&self, target: &Target) -> Day {
        let date = self.observation.date;
        if counts_over_period(target) { date.first() } else { date.last() }
    }

    /// Which of two observations of one series comes later, and so counts. Of one date, the one that is confirmed; then the one
    /// that became known later; then the one that its source calls revised; then, so that no goal is called reached on the better
    /// of two words, the one that is further from it.
    fn order(&self, other: &Self, target: &Target, goal: Option<Goal>) -> Ordering {
        // Of two periods that end on one day the longer counts: a quarter says less of a goal than its year.
        let length = || {
            let (one, other) = (self.begins(target), other.begins(target));
            if counts_over_period(target) { other.cmp(&one) } else { one.cmp(&other) }
        };
        let ranks = |found: &Self| (found.confirmed, found.record.known, found.observation.is_revised());
        let caution = || caution(target.direction, goal, self.observation, other.observation);
        self.speaks_of()
            .cmp(&other.speaks_of())
            .then_with(length)
            .then_with(|| ranks(self).cmp(&ranks(other)))
            .then_with(caution)
    }

    /// Why a later value of the same date counts in place of this one, if they are two.
    fn outranked(&self, by: &Self, target: &Target, goal: Option<Goal>) -> Option<Outranked> {
        let (one, other) = self.comparable_value().zip(by.comparable_value())?;
        let is_of_one_date =
            self.observation.date.last() == by.observation.date.last() && self.begins(target) == by.begins(target);
        if one == other || !is_of_one_date {
            return None;
        }
        let is_revised = by.observation.is_revised();
        Some(if self.confirmed != by.confirmed {
            Outranked::ByConfirmed
        } else if is_revised && (self.record.known < by.record.known || !self.observation.is_revised()) {
            Outranked::ByRevised
        } else if self.record.known != by.record.known {
            Outranked::ByNewer
        } else if goal.is_some() {
            Outranked::ByCaution
        } else {
            Outranked::ByLower
        })
    }
}

/// Whether a value is one of a period, and not of a day.
fn counts_over_period(target: &Target) -> bool {
    !matches!(target.measure, Measure::Stock | Measure::Cumulative)
}

/// Where a limit for a running total stands by the values that count, oldest first. What the total has become after the limit was due
/// says nothing of whether it was kept, and a value from before the term nothing of the plan. What was certainly exceeded is not kept by
/// an estimate.
fn limit_standing(values: &[Found<'_>], goal: Goal, target: &Target, start: Day, as_of: Day) -> Option<Standing> {
    let is_due = goal.due.last() < as_of;
    let stands = |found: &Found<'_>| {
        let is_kept = target.reaches(found.comparable_value()?, goal.value);
        match (is_kept, found.tells_of(goal.due, target)) {
            (true, true) if found.is_estimate(target) => Some(Standing::ReachedByEstimate),
            (true, true) => Some(Standing::Reached),
            (false, _) if found.speaks_of() > goal.due.last() => None,
            (false, _) if !found.is_estimate(target) => Some(Standing::Exceeded),
            (_, false) if !is_due => Some(if is_kept { Standing::WithinLimit } else { Standing::NotYet }),
            _ => Some(Standing::Undecided),
        }
    };
    let of_term = values.iter().rev().filter(|found| found.is_confirmed_value() && found.speaks_of() >= start);
    let mut newest_first = of_term.filter_map(|found| Some((found.is_estimate(target), stands(found)?)));
    let (is_estimate, newest) = newest_first.next()?;
    let mut certain = newest_first.filter(|(is_estimate, _)| !is_estimate).map(|(_, standing)| standing);
    let is_exceeded = is_estimate && certain.next() == Some(Standing::Exceeded);
    Some(if is_exceeded { Standing::Exceeded } else { newest })
}

/// By how long a goal was certainly reached after it was due, by the values that count, oldest first, none of which can have reached it
/// in time, and the earliest word that it was reached. The day for which a value is the first to reach it need not be the day on which
/// it did, which can be any after the last that missed it.
fn delay_by_values(values: &[Found<'_>], goal: Goal, target: &Target, word: Option<Date>) -> Option<Delay> {
    let missed = values.iter().position(|found| found.misses_when_due(goal, target))?;
    let (before, since) = values.split_at(missed);
    let reaches = |found: &Found<'_>| found.comparable_value().is_some_and(|value| target.reaches(value, goal.value));
    let reached = since.iter().position(reaches)?;
    let last = since[..reached].iter().rev().find(|found| found.certainly(false, goal, target))?;
    let earliest = last.certainly_speaks_of().following();
    let is_said_before = word.is_some_and(|word| word.first() < earliest);
    if is_said_before || before.iter().any(|found| found.certainly(true, goal, target)) {
        return None;
    }
    let first = &since[reached];
    if first.observation.date.first() == earliest && first.certainly(true, goal, target) {
        return Delay::between(goal.due, first.observation.date);
    }
    u32::try_from(earliest.days_since(goal.due.last())).ok().map(Delay::AtLeastDays)
}

/// The observation that is further from reaching the goal counts more, without a goal the lower one, and no value more than any.
fn caution(direction: Direction, goal: Option<Goal>, left: &Observation, right: &Observation) -> Ordering {
    let (Some(one), Some(other)) = (left.value(), right.value()) else {
        return left.value().is_none().cmp(&right.value().is_none());
    };
    let distance = |value: Number| goal.and_then(|goal| value.minus(goal.value)).map(Number::magnitude);
    match (goal, direction) {
        (Some(_), Direction::AtMost) => one.cmp(&other),
        (Some(_), Direction::Exactly) => distance(one).cmp(&distance(other)).then_with(|| other.cmp(&one)),
        _ => other.cmp(&one),
    }
}

/// What is to be said of a target on a day. `term` is the first day of the plan's term, `observed` its public values, `own` its
/// public records, newest first, and `meeting` those of them that say without a value that it is reached.
pub(super) fn target_state(
    target: &Target,
    term: Day,
    records: Rows<'_, RecordKind, Record>,
    observed: &[ObservationHandle],
    own: Vec<Handle<RecordKind>>,
    meeting: &[Handle<RecordKind>],
    as_of: Day,
) -> TargetState {
    let mut by_series: BTreeMap<&Series, Vec<Found<'_>>> = BTreeMap::new();
    for handle in observed.iter().copied() {
        let record = records.row(handle.record);
        let observation = records.observation(handle);
        by_series.entry(&observation.series).or_default().push(Found {
            handle,
            record,
            observation,
            confirmed: record.is_confirmed(as_of),
        });
    }
    // The newest word counts that is more than a repost, and then the newest of all.
    let met_by = [meeting.iter().find(|record| records.row(**record).is_confirmed(as_of)), meeting.first()];
    let met_by = met_by.map(Option::<&Handle<RecordKind>>::copied);
    let has_baseline = target.baseline.as_ref().is_some_and(|baseline| baseline.basis.day() <= as_of);
    // A change is no goal before that from which it is counted was known.
    let goal = target.goal.filter(|goal| goal.change.is_none() || has_baseline);
    for found in by_series.values_mut() {
        found.sort_by(|left, right| left.order(right, target, goal));
    }
    let total = by_series.remove(&Series::default()).unwrap_or_default();
    // What a later value of its date replaces says nothing.
    let counts =
        |place: &usize| total[place + 1..].iter().all(|by| total[*place].outranked(by, target, goal).is_none());
    let counting: Vec<Found<'_>> = (0..total.len()).filter(counts).map(|place| total[place]).collect();
    let newest_first = || total.iter().rev();
    let headline = newest_first().find(|found| found.is_confirmed_value());
    let reported = newest_first()
        .find(|found| found.comparable_value().is_some())
        .filter(|found| headline.is_none_or(|headline| found.speaks_of() > headline.speaks_of()));
    let is_limit = target.measure == Measure::Cumulative && target.direction == Direction::AtMost;
    let reaches = |found: Option<&Found<'_>>| {
        let value = found.and_then(Found::comparable_value);
        // A running total that must not exceed a limit keeps it once the limit is due.
        let is_early = |goal: Goal| is_limit && found.is_some_and(|found| !found.tells_of(goal.due, target));
        value.is_some_and(|value| goal.is_some_and(|goal| target.reaches(value, goal.value) && !is_early(goal)))
    };
    // What was so before the way to the goal began says nothing of whether it was gone.
    let baseline = target.baseline.as_ref().filter(|_| has_baseline).map(|baseline| baseline.date.first());
    let start = baseline.map_or(term, |day| day.max(term));
    let is_before = |found: Option<&Found<'_>>| found.is_some_and(|found| found.speaks_of() < start);
    let by_limit = goal.filter(|_| is_limit).and_then(|goal| limit_standing(&counting, goal, target, start, as_of));
    let may_lapse = goal.filter(|_| !is_limit && !reaches(headline));
    let lapsed = may_lapse.and_then(|goal| {
        let in_time = |found: &Found<'_>| found.speaks_of() <= goal.due.last() && !is_before(Some(found));
        // What the latest value says otherwise of the same day reached nothing.
        let is_of_then = |found: &Found<'_>| headline.is_some_and(|headline| headline.speaks_of() == found.speaks_of());
        let is_it = |found: &&Found<'_>| found.certainly(true, goal, target) && in_time(found) && !is_of_then(found);
        counting.iter().rev().find(is_it)
    });
    // So says a record without a value.
    let lapsed_word = may_lapse.and_then(|goal| {
        let stating = met_by.into_iter().flatten().map(|record| records.row(record));
        let in_time = |record: &&Record| record.counts_by().last() <= goal.due.last() && record.told() >= start;
        // A figure of the same time weighs more than a word.
        let is_contradicted = |record: &&Record| {
            let date = record.counts_by();
            let is_of_then = |found: &Found<'_>| (date.first()..=date.last()).contains(&found.observation.date.last());
            let misses =
                |found: &Found<'_>| found.comparable_value().is_some_and(|value| !target.reaches(value, goal.value));
            total.iter().any(|found| found.is_confirmed_value() && misses(found) && is_of_then(found))
        };
        let counts = |record: &&Record| record.is_confirmed(as_of) && in_time(record) && !is_contradicted(record);
        stating.filter(counts).map(Record::counts_by).next()
    });
    let lapsed =
        lapsed.map(|found| found.observation.date).into_iter().chain(lapsed_word).max_by_key(|date| date.last());
    // What was lost again before it was due was not reached when it was.
    let lapsed = lapsed.filter(|date| {
        let due = goal.map(|goal| goal.due.last()).filter(|due| *due < as_of);
        let last =
            due.and_then(|due| newest_first().find(|found| found.is_confirmed_value() && found.speaks_of() <= due));
        last.is_none_or(|last| last.speaks_of() <= date.last())
    });
    let newest = newest_first().find(|found| found.comparable_value().is_some()).map(Found::speaks_of);
    let incomparable = newest_first()
        .find(|found| found.observation.value().is_some() && !found.observation.comparable)
        .filter(|found| newest.is_none_or(|newest| found.speaks_of() > newest));
    let has_value = |found: &Found<'_>| found.observation.value().is_some();
    let has_parts_alone = !total.iter().any(has_value) && by_series.values().flatten().any(has_value);
    // A value speaks louder than a statement without one, unless it is older; one that reaches the goal speaks loudest. What only
    // reposts give takes nothing from what more than those say.
    let is_estimated = headline.is_some_and(|headline| headline.is_estimate(target));
    let is_reached = match by_limit {
        Some(standing) => matches!(standing, Standing::Reached | Standing::ReachedByEstimate),
        None => reaches(headline) && !is_before(headline),
    };
    let by_estimate = by_limit.map_or(is_estimated, |standing| standing == Standing::ReachedByEstimate);
    // A total that has passed its limit since says nothing of whether it had by then.
    let has_passed_since = |found: &Found<'_>, due: Date| is_limit && found.speaks_of() > due.last();
    let met_by = met_by.into_iter().flatten().filter(|_| !is_reached || by_estimate).find(|record| {
        let record = records.row(*record);
        let date = record.counts_by().last().min(record.known);
        let reported = reported.filter(|_| !record.is_confirmed(as_of));
        let has_passed = |found: &&Found<'_>| goal.is_some_and(|goal| has_passed_since(found, goal.due));
        let values = headline.into_iter().chain(reported).filter(|found| !has_passed(found));
        let latest = values.map(Found::speaks_of).max();
        target.goal.is_some() && date >= start && latest.is_none_or(|latest| latest < date)
    });
    // It was late only if nothing says or shows that it was reached before. A limit is kept or not, and never late.
    let first_met = meeting.iter().map(|record| records.row(*record)).min_by_key(|record| record.counts_by().first());
    let in_time = |goal: Goal| move |found: &Found<'_>| reaches(Some(found)) && found.may_be_in_time(goal.due, target);
    let may_be_late = goal.filter(|goal| !is_limit && !total.iter().any(in_time(*goal)));
    let word = first_met.filter(|record| met_by.is_some() && record.is_confirmed(as_of));
    let delay = may_be_late.zip(word.and_then(|record| record.date.date())).and_then(|(goal, first)| {
        let is_shown_before =
            |found: &Found<'_>| reaches(Some(found)) && found.observation.date.first() < first.first();
        Delay::between(goal.due, first).filter(|_| !total.iter().any(is_shown_before))
    });
    let delay = delay.or_else(|| {
        let goal = may_be_late.filter(|_| is_reached && met_by.is_none())?;
        delay_by_values(&counting, goal, target, first_met.map(Record::counts_by))
    });
    let is_told = |goal: Goal| {
        let tells = |found: &Found<'_>| found.certainly(false, goal, target) && found.tells_of(goal.due, target);
        !is_limit && counting.iter().any(tells)
    };
    let standing = match goal {
        _ if met_by.is_some_and(|record| records.row(record).is_confirmed(as_of)) => Standing::Met,
        _ if met_by.is_some() => Standing::ReportedMet,
        _ if has_parts_alone => Standing::NoTotal,
        _ if headline.is_none() && reported.is_none() => Standing::NoData,
        Some(_) if is_reached && by_estimate => Standing::ReachedByEstimate,
        Some(_) if is_reached => Standing::Reached,
        Some(_) if by_limit == Some(Standing::Exceeded) => Standing::Exceeded,
        Some(_) if reaches(reported) && !is_before(reported) => Standing::ReportedReached,
        Some(_) if reaches(headline) || reaches(reported) || (is_limit && is_before(headline)) => Standing::Before,
        Some(_) if by_limit.is_some() => by_limit.expect("where a limit stands"),
        Some(_) if lapsed.is_some() => Standing::Lapsed,
        Some(goal) if goal.due.last() < as_of && is_told(goal) => Standing::Overdue,
        Some(goal) if goal.due.last() < as_of => Standing::Undecided,
        Some(_) => Standing::NotYet,
        None if target.goal.is_some() => Standing::GoalPending,
        None => Standing::Followed,
    };
    // A limit that was kept is known to have been kept when it was due.
    let is_untold = |goal: Goal| {
        let is_in_time = |found: &Found<'_>| reaches(Some(found)) && found.speaks_of() <= goal.due.last();
        let is_said = |record: &Handle<RecordKind>| records.row(*record).told() <= goal.due.last();
        let is_missed = |found: &Found<'_>| found.misses_when_due(goal, target);
        let is_told = total.iter().any(is_in_time) || meeting.iter().any(is_said) || counting.iter().any(is_missed);
        goal.due.last() < as_of && !is_told
    };
    let is_untold_when_due = matches!(standing, Standing::Reached | Standing::ReachedByEstimate)
        && delay.is_none()
        && goal.is_some_and(|goal| !is_limit && is_untold(goal));
    TargetState {
        headline: headline.map(|found| found.handle),
        is_estimated,
        reported: reported.map(|found| found.handle),
        incomparable: incomparable.map(|found| found.handle),
        lapsed: lapsed.filter(|_| standing == Standing::Lapsed),
        standing,
        met_by,
        delay,
        is_untold_when_due,
        goal,
        has_baseline,
        interim: (0..target.interim.len()).filter(|place| target.interim[*place].basis.day() <= as_of).collect(),
        observations: entries(&total, target, goal),
        parts: by_series.into_iter().map(|(series, found)| (series.clone(), entries(&found, target, goal))).collect(),
        records: own,
    }
}

/// The observations of a series, oldest first, each with why another counts in its place.
fn entries(found: &[Found<'_>], target: &Target, goal: Option<Goal>) -> Vec<Entry> {
    let entry = |(place, one): (usize, &Found<'_>)| Entry {
        observation: one.handle,
        outranked: found[place + 1..].iter().rev().find_map(|later| one.outranked(later, target, goal)),
    };
    found.iter().enumerate().map(entry).collect()
}
