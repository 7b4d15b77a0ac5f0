//! What became of a milestone: which record meets it, and by how long it was late.

use super::outcome::{End, Outcome};
use super::rows::Rows;
use super::{Milestone, Record};
use crate::date::{Date, Day};
use crate::id::{Handle, RecordKind, TaskKind};

/// What became of a milestone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneState {
    /// The record that meets it: the earliest that is more than a repost, or else the earliest.
    pub met_by: Option<Handle<RecordKind>>,
    /// By how long it was met after it was due; none also where the dates leave open whether it was.
    pub delay: Option<Delay>,
    /// The record that states that its task was stopped, if that is why it no longer applies: of several tasks, all of which were,
    /// the record that became known last.
    pub stopped_by: Option<Handle<RecordKind>>,
    /// What became of it by its date.
    pub outcome: Outcome,
    /// It is past due and not met.
    pub late: bool,
}

/// By how long something came after it was due. A due date that is a period is over with its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delay {
    /// So many days after the last day on which it was due.
    Days(u32),
    /// No fewer days than these: the day on which it came is not known.
    AtLeastDays(u32),
    /// So many months after the month in which it was due; of both dates only the month is known.
    Months(u32),
    /// So many years after the year in which it was due; of both dates only the year is known.
    Years(u32),
}

impl Delay {
    /// The delay of what was due by one date and came on another; none unless even the earliest day that it can have come
    /// lies after the last day on which it was due.
    pub fn between(due: Date, came: Date) -> Option<Self> {
        let days = u32::try_from(came.first().days_since(due.last())).ok().filter(|days| *days > 0)?;
        let month = |year: i16, month: i8| u32::from(year.unsigned_abs()) * 12 + u32::from(month.unsigned_abs());
        Some(match (due, came) {
            (_, Date::Day(_)) => Self::Days(days),
            (Date::Month(year, due), Date::Month(other, came)) => Self::Months(month(other, came) - month(year, due)),
            (Date::Year(due), Date::Year(came)) => Self::Years(u32::from(came.abs_diff(due))),
            _ => Self::AtLeastDays(days),
        })
    }

    /// The word for what is counted in views and interface words, and how many of it there are.
    pub fn parts(self) -> (&'static str, u32) {
        match self {
            Self::Days(days) => ("days", days),
            Self::AtLeastDays(days) => ("at-least-days", days),
            Self::Months(months) => ("months", months),
            Self::Years(years) => ("years", years),
        }
    }
}

/// Of the records that meet something, newest first, the one that counts: one that is more than a repost, if there is any; of these
/// the earliest, and of several that end on one day the one that can lie earliest, so that nothing is called late that may not have been.
pub(super) fn earliest(
    records: Rows<'_, RecordKind, Record>,
    meeting: impl Iterator<Item = Handle<RecordKind>>,
    as_of: Day,
) -> Option<Handle<RecordKind>> {
    let order = |handle: Handle<RecordKind>| {
        let record = records.row(handle);
        (!record.is_confirmed(as_of), record.counts_by().last(), record.counts_by().first(), record.known)
    };
    meeting.reduce(|earliest, handle| if order(handle) <= order(earliest) { handle } else { earliest })
}

impl MilestoneState {
    /// What became of a milestone by a day. `stopped` says which record states that a task was stopped.
    pub(super) fn new(
        milestone: &Milestone,
        met_by: Option<Handle<RecordKind>>,
        stopped: impl Fn(Handle<TaskKind>) -> Option<Handle<RecordKind>>,
        records: Rows<'_, RecordKind, Record>,
        as_of: Day,
    ) -> Self {
        let unmet = met_by.is_none();
        let stops: Option<Vec<_>> = milestone.tasks.iter().filter(|_| unmet).map(|task| stopped(*task)).collect();
        let stopped_by = stops.into_iter().flatten().max_by_key(|record| records.row(*record).known);
        let end = match (met_by, stopped_by) {
            (Some(record), _) => End::met(records.row(record)),
            (None, Some(_)) => End::Stopped,
            (None, None) => End::None,
        };
        let outcome = Outcome::of(Some(milestone.due), end, as_of);
        Self {
            met_by,
            delay: met_by.and_then(|record| Delay::between(milestone.due, records.row(record).date.date()?)),
            stopped_by,
            outcome,
            late: outcome == Outcome::Overdue && milestone.is_known(as_of),
        }
    }

    /// What became of it for one of its tasks, which was stopped if a record states so: what such a task left undone no longer applies
    /// to it, even if it still does to another.
    pub(super) fn of_task(&self, stopped: Option<Handle<RecordKind>>) -> Self {
        match stopped.filter(|_| self.met_by.is_none()) {
            Some(_) => Self { stopped_by: stopped, outcome: Outcome::Stopped, late: false, ..self.clone() },
            None => self.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_is_as_precise_as_its_dates_and_never_more_than_is_known() {
        let date = |text| Date::parse(text).expect("a date");
        let between = |due, came| Delay::between(date(due), date(came)).map(Delay::parts);
        assert_eq!(between("2025-06-30", "2025-08-14"), Some(("days", 45)));
        assert_eq!(between("2025", "2026-02-14"), Some(("days", 45)), "a year is over with its last day");
        assert_eq!(between("2025-06", "2025-08"), Some(("months", 2)));
        assert_eq!(between("2024-11", "2026-01"), Some(("months", 14)));
        assert_eq!(between("2024", "2026"), Some(("years", 2)));
        assert_eq!(between("2025-06-15", "2025-08"), Some(("at-least-days", 47)));
        assert_eq!(between("2025", "2026-02"), Some(("at-least-days", 32)));
        for (due, came) in [
            ("2025-06-30", "2025-06-30"),
            ("2025-06-15", "2025-06"),
            ("2025-06-15", "2025"),
            ("2025", "2025-12-31"),
            ("2025-06", "2024"),
        ] {
            assert_eq!(between(due, came), None, "{due}, {came}");
        }
    }
}
