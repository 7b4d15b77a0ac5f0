//! Days, and dates that carry how precisely they are known.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// It does not have one of the forms `2025`, `2025-01`, `2025-01-31`.
    Form,
    /// It has the form, but the calendar has no such month or day.
    Impossible,
}

impl Day {
    /// Reads `2025-01-31`.
    ///
    /// # Errors
    ///
    /// If the text has another form, or the calendar has no such day.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        match Date::parse(text)? {
            Date::Day(day) => Ok(day),
            Date::Year(_) | Date::Month(_, _) => Err(DateError::Form),
        }
    }

    /// The day of these numbers, if the calendar has it.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, from 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, from 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// How many days lie from `earlier` to this day; negative if it is later.
    pub fn days_since(self, earlier: Day) -> i32 {
        earlier.0.until(self.0).map_or(0, |span| span.get_days())
    }

    /// The place of this day in its year as a number of years, such as 2025.5 for the middle of 2025.
    pub fn as_year(self) -> f64 {
        let length = f64::from(self.0.days_in_year());
        f64::from(self.year()) + (f64::from(self.0.day_of_year()) - 1.0) / length
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// A date as precise as it is known: a year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Date {
    /// Only the year is known.
    Year(i16),
    /// Year and month are known.
    Month(i16, i8),
    /// The day is known.
    Day(Day),
}

impl Date {
    /// Reads `2025`, `2025-01` or `2025-01-31` (the forms of ISO 8601 with hyphens).
    ///
    /// # Errors
    ///
    /// If the text has another form, or the calendar has no such day or month.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let numbers: Vec<&str> = text.split('-').collect();
        let widths: Vec<usize> = numbers.iter().map(|number| number.len()).collect();
        let digits = numbers.iter().all(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
        if !digits || !matches!(widths[..], [4] | [4, 2] | [4, 2, 2]) {
            return Err(DateError::Form);
        }
        let number = |place: usize| numbers.get(place).and_then(|number| number.parse::<i16>().ok());
        let year = number(0).filter(|year| *year > 0).ok_or(DateError::Impossible)?;
        let small = |place: usize| number(place).and_then(|number| i8::try_from(number).ok());
        match (small(1), small(2)) {
            (None, _) => Ok(Self::Year(year)),
            (Some(month), None) => {
                Day::new(year, month, 1).map(|_| Self::Month(year, month)).ok_or(DateError::Impossible)
            }
            (Some(month), Some(day)) => Day::new(year, month, day).map(Self::Day).ok_or(DateError::Impossible),
        }
    }

    /// The first day that the date can mean.
    pub fn first(self) -> Day {
        match self {
            Self::Year(year) => Day::new(year, 1, 1),
            Self::Month(year, month) => Day::new(year, month, 1),
            Self::Day(day) => Some(day),
        }
        .expect("a parsed date has a first day")
    }

    /// The last day that the date can mean: the end of its period.
    pub fn last(self) -> Day {
        match self {
            Self::Year(year) => Day::new(year, 12, 31).expect("each year has a last day"),
            Self::Month(..) => Day(self.first().0.last_of_month()),
            Self::Day(day) => day,
        }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.first().year()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(formatter, "{year:04}"),
            Self::Month(year, month) => write!(formatter, "{year:04}-{month:02}"),
            Self::Day(day) => day.fmt(formatter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_its_precision() {
        for text in ["2025", "2025-01", "2025-01-31"] {
            assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Ok(text));
        }
        let month = Date::parse("2024-02").expect("a month");
        assert_eq!(month.first().to_string(), "2024-02-01");
        assert_eq!(month.last().to_string(), "2024-02-29");
        assert_eq!(Date::parse("2025").map(|date| date.last().to_string()).as_deref(), Ok("2025-12-31"));
    }

    #[test]
    fn what_is_no_date_is_told_apart_from_what_cannot_be() {
        for text in ["", "25", "2025-1", "2025/01/31", "2025-01-31T00:00", "二〇二五", "2025-", "-2025"] {
            assert_eq!(Date::parse(text), Err(DateError::Form), "{text}");
        }
        for text in ["2025-13", "2025-02-30", "2023-02-29", "2025-00", "0000"] {
            assert_eq!(Date::parse(text), Err(DateError::Impossible), "{text}");
        }
    }

    #[test]
    fn days_are_counted() {
        let day = |text| Day::parse(text).expect("a day");
        assert_eq!(day("2026-11-23").days_since(day("2025-11-23")), 365);
        assert_eq!(day("2025-01-01").days_since(day("2025-01-02")), -1);
    }
}
