//! A day of the calendar.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// It has none of the forms.
    Form,
    /// It has the form, but the calendar has no such part of a year, month or day.
    Impossible,
    /// It is a range whose first date does not end before its second begins.
    Order,
}

impl Day {
    /// The last day that there is: by then everything with a date has come.
    pub const LAST: Self = Self(jiff::civil::Date::MAX);

    /// Reads `2025-01-31`.
    ///
    /// # Errors
    ///
    /// If the text has another form, or the calendar has no such day.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        match *numbers(text)? {
            [year, month, day] => Self::new(year, small(month), small(day)).ok_or(DateError::Impossible),
            _ => Err(DateError::Form),
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

    /// The day after it; the last day of the calendar has none and stands for itself.
    pub fn following(self) -> Self {
        Self(self.0.tomorrow().unwrap_or(self.0))
    }

    /// The day before; of the first day that there is, itself.
    pub fn preceding(self) -> Self {
        Self(self.0.yesterday().unwrap_or(self.0))
    }

    /// The last day of its month.
    pub(super) fn last_of_month(self) -> Self {
        Self(self.0.last_of_month())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// The numbers of `2025`, `2025-01` or `2025-01-31`, of which the first is the year.
///
/// # Errors
///
/// If the text has another form, or the year is 0.
pub(super) fn numbers(text: &str) -> Result<Vec<i16>, DateError> {
    let parts: Vec<&str> = text.split('-').collect();
    let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !digits || !matches!(widths[..], [4] | [4, 2] | [4, 2, 2]) {
        return Err(DateError::Form);
    }
    let numbers: Vec<i16> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    if numbers[0] == 0 { Err(DateError::Impossible) } else { Ok(numbers) }
}

/// A number of at most two digits.
pub(super) fn small(number: i16) -> i8 {
    i8::try_from(number).unwrap_or(i8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted() {
        let day = |text| Day::parse(text).expect("a day");
        assert_eq!(day("2026-11-23").days_since(day("2025-11-23")), 365);
        assert_eq!(day("2025-01-01").days_since(day("2025-01-02")), -1);
    }

    #[test]
    fn a_month_is_no_day() {
        for text in ["2025", "2025-01", "2025-Q1", "2025-01-01/2025-01-02", "unknown"] {
            assert_eq!(Day::parse(text), Err(DateError::Form), "{text}");
        }
        assert_eq!(Day::parse("2025-02-30"), Err(DateError::Impossible));
    }
}
