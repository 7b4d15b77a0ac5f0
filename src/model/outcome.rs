//! What became of what was due.

use super::Record;
use crate::date::{Date, Day};

/// What became of a milestone or a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It is past due and not done.
    Overdue,
    /// A record says that it was done, and a later one that it is not.
    Disputed,
    /// It is not done, and its date is not past, or it has none.
    Ahead,
    /// It was done before the day or period in which it was due.
    Early,
    /// It was done by the last day on which it was due.
    OnTime,
    /// It was done after it was due, even if it was done on the earliest day that its date can mean.
    Late,
    /// It was done; its dates leave open whether that was in time.
    Done,
    /// It was given up.
    Stopped,
}

/// What is known of the end of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Nothing says that it came.
    None,
    /// It is done.
    Done {
        /// The earliest day on which that can have come about, if a record gives it.
        from: Option<Day>,
        /// The day by which it had.
        by: Day,
    },
    /// It was given up.
    Stopped,
    /// Records disagree on whether it is done.
    Disputed,
}

impl End {
    /// What a record says that meets something: it came about on the date of the record, and not after it was told.
    pub(super) fn met(record: &Record) -> Self {
        Self::Done { from: record.date.date().map(Date::first), by: record.told() }
    }

    /// What a record says that states a status: that something is done, and not when that came about.
    pub(super) fn stated_done(record: &Record) -> Self {
        Self::Done { from: None, by: record.told() }
    }
}

impl Outcome {
    /// Every outcome, in the order in which lists show them.
    pub const ALL: [Self; 8] =
        [Self::Overdue, Self::Disputed, Self::Ahead, Self::Early, Self::OnTime, Self::Late, Self::Done, Self::Stopped];

    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Disputed => "disputed",
            Self::Ahead => "ahead",
            Self::Early => "early",
            Self::OnTime => "on-time",
            Self::Late => "late",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }

    /// Whether it is done, in time or not.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Early | Self::OnTime | Self::Late | Self::Done)
    }

    /// What became by a day of what was due by a date.
    pub(super) fn of(due: Option<Date>, end: End, as_of: Day) -> Self {
        match (end, due) {
            (End::Stopped, _) => Self::Stopped,
            (End::Disputed, _) => Self::Disputed,
            (End::Done { from, by }, Some(due)) => Self::came(due, from, by),
            (End::Done { .. }, None) => Self::Done,
            (End::None, Some(due)) if due.last() < as_of => Self::Overdue,
            (End::None, _) => Self::Ahead,
        }
    }

    /// What is certain of something that was due by a date and came about between two days, the first of which nobody may know.
    fn came(due: Date, from: Option<Day>, by: Day) -> Self {
        if from.is_some_and(|from| from > due.last()) {
            Self::Late
        } else if by < due.first() {
            Self::Early
        } else if by <= due.last() {
            Self::OnTime
        } else {
            Self::Done
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_certain_is_called_early_on_time_or_late() {
        let date = |text| Date::parse(text).expect("a date");
        let outcome = |due, came| Outcome::came(date(due), Some(date(came).first()), date(came).last()).name();
        assert_eq!(outcome("2025-06-30", "2025-06-29"), "early");
        assert_eq!(outcome("2025-06-30", "2025-06-30"), "on-time");
        assert_eq!(outcome("2025-06-30", "2025-07-01"), "late");
        assert_eq!(outcome("2025-06-30", "2025-06"), "on-time", "by the last day of the month at the latest");
        assert_eq!(outcome("2025-06-15", "2025-06"), "done", "before or after the day");
        assert_eq!(outcome("2025-Q2", "2025-03"), "early");
        assert_eq!(outcome("2025-Q2", "2025-H1"), "on-time");
        assert_eq!(outcome("2025-Q2", "2025"), "done");
        assert_eq!(outcome("2025", "2026-01"), "late");
        // A status says by when it was done, and not since when.
        let stated = |due, by| Outcome::came(date(due), None, date(by).last()).name();
        assert_eq!(stated("2025-Q3", "2025-Q2"), "early");
        assert_eq!(stated("2025-06-30", "2025-Q2"), "on-time");
        assert_eq!(stated("2025-06-30", "2025"), "done");
        assert_eq!(stated("2025-06-30", "2026"), "done", "it may have been done long before");
    }

    #[test]
    fn what_is_not_done_is_overdue_after_the_last_day_on_which_it_was_due() {
        let day = |text| Day::parse(text).expect("a day");
        let due = Date::parse("2025-06").ok();
        let by = |as_of, end| Outcome::of(due, end, day(as_of));
        assert_eq!(by("2025-06-30", End::None), Outcome::Ahead);
        assert_eq!(by("2025-07-01", End::None), Outcome::Overdue);
        let done = |by| End::Done { from: None, by: day(by) };
        assert_eq!(by("2025-07-01", done("2025-07-01")), Outcome::Done);
        assert_eq!(by("2025-07-01", done("2025-06-30")), Outcome::OnTime);
        assert_eq!(by("2025-07-01", End::Disputed), Outcome::Disputed);
        assert_eq!(by("2025-07-01", End::Stopped), Outcome::Stopped);
        assert_eq!(Outcome::of(None, End::None, day("2099-01-01")), Outcome::Ahead, "without a date nothing is late");
    }
}
