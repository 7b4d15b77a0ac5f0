//! What a calendar counts: years, months and days.

use std::fmt;

use super::day::{DateError, Day, numbers, small};

/// A year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Point {
    Year(i16),
    Month(i16, i8),
    Day(Day),
}

impl Point {
    /// Reads `2025`, `2025-01` or `2025-01-31` (the forms of ISO 8601 with hyphens).
    ///
    /// # Errors
    ///
    /// If the text has another form, or the calendar has no such day or month.
    pub(super) fn parse(text: &str) -> Result<Self, DateError> {
        let point = match *numbers(text)? {
            [year] => Some(Self::Year(year)),
            [year, month] => Day::new(year, small(month), 1).map(|_| Self::Month(year, small(month))),
            [year, month, day] => Day::new(year, small(month), small(day)).map(Self::Day),
            _ => return Err(DateError::Form),
        };
        point.ok_or(DateError::Impossible)
    }

    /// The first day that it can mean.
    pub(super) fn first(self) -> Day {
        match self {
            Self::Year(year) => Day::new(year, 1, 1),
            Self::Month(year, month) => Day::new(year, month, 1),
            Self::Day(day) => Some(day),
        }
        .expect("a parsed date has a first day")
    }

    /// The last day that it can mean: the end of its period.
    pub(super) fn last(self) -> Day {
        match self {
            Self::Year(year) => Day::new(year, 12, 31).expect("each year has a last day"),
            Self::Month(..) => self.first().last_of_month(),
            Self::Day(day) => day,
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(formatter, "{year:04}"),
            Self::Month(year, month) => write!(formatter, "{year:04}-{month:02}"),
            Self::Day(day) => day.fmt(formatter),
        }
    }
}
