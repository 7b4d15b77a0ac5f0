//! Months of the calendar.

use super::day::Day;
use super::point::Point;

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

    /// Its year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// Its place in the year, from 1 to 12.
    pub fn month(self) -> i8 {
        self.month
    }

    /// Its year and its place in it, in the four and two digits of an address.
    pub fn steps(self) -> [String; 2] {
        [format!("{:04}", self.year), format!("{:02}", self.month)]
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
        assert_eq!(Month::of(day("2025-03-31")).steps(), ["2025", "03"]);
    }
}
