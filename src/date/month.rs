//! Months of the calendar.

use super::day::Day;
use super::{Date, Point};

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// The month in which a day lies.
    pub fn of(day: Day) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// The year, in the four digits of an address.
    pub fn year_digits(self) -> String {
        format!("{:04}", self.year)
    }

    /// The month in its year, in the two digits of an address.
    pub fn month_digits(self) -> String {
        format!("{:02}", self.month)
    }

    /// Its year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// Its last day.
    pub fn last(self) -> Day {
        self.point().last()
    }

    /// The last day of the month before.
    pub fn eve(self) -> Day {
        self.point().first().preceding()
    }

    fn point(self) -> Point {
        Point::Month(self.year, self.month)
    }
}

impl From<Month> for Date {
    fn from(month: Month) -> Self {
        Self::Month(month.year, month.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_lies_between_its_last_day_and_that_of_the_month_before() {
        let day = |text| Day::parse(text).expect("a day");
        let days = |text| (Month::of(day(text)).eve().to_string(), Month::of(day(text)).last().to_string());
        assert_eq!(days("2024-03-15"), ("2024-02-29".to_owned(), "2024-03-31".to_owned()));
        assert_eq!(days("2025-01-01"), ("2024-12-31".to_owned(), "2025-01-31".to_owned()));
        assert!(Month::of(day("2024-12-31")) < Month::of(day("2025-01-01")));
        assert_eq!(Month::of(day("2025-03-31")).month_digits(), "03");
        assert_eq!(Date::from(Month::of(day("2025-03-31"))).to_string(), "2025-03");
    }
}
