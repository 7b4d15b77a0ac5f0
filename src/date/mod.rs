//! Days, and dates that carry how precisely they are known.

mod day;
mod month;
mod point;
mod when;

pub use day::{DateError, Day};
pub use month::Month;
pub use when::When;

use std::fmt;

use point::Point;

/// A date as precise as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Date {
    /// Only the year is known.
    Year(i16),
    /// Half a year is known: 1 or 2.
    Half(i16, i8),
    /// A quarter is known, from 1 to 4.
    Quarter(i16, i8),
    /// Year and month are known.
    Month(i16, i8),
    /// The day is known.
    Day(Day),
    /// From one date to another.
    Range(Range),
}

/// A range of dates, both ends included. The first ends before the last begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Range {
    from: Point,
    to: Point,
}

impl Range {
    /// Reads `2022-04/2023-03`. An end is a year, a month or a day.
    fn parse(from: &str, to: &str) -> Result<Self, DateError> {
        let (from, to) = (Point::parse(from)?, Point::parse(to)?);
        if from.last() < to.first() { Ok(Self { from, to }) } else { Err(DateError::Order) }
    }

    /// The date at which it begins.
    pub fn from(self) -> Date {
        self.from.into()
    }

    /// The date at which it ends.
    pub fn to(self) -> Date {
        self.to.into()
    }
}

impl From<Point> for Date {
    fn from(point: Point) -> Self {
        match point {
            Point::Year(year) => Self::Year(year),
            Point::Month(year, month) => Self::Month(year, month),
            Point::Day(day) => Self::Day(day),
        }
    }
}

impl From<Month> for Date {
    fn from(month: Month) -> Self {
        Self::Month(month.year(), month.month())
    }
}

impl Date {
    /// Reads `2025`, `2025-01`, `2025-01-31` and a range of two of them, `2022-04/2023-03`, as ISO 8601 has them, and
    /// `2025-Q3` and `2025-H1`.
    ///
    /// # Errors
    ///
    /// If the text has another form, the calendar has no such day or part of a year, or a range does not begin before it ends.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        if let Some((from, to)) = text.split_once('/') {
            return Range::parse(from, to).map(Self::Range);
        }
        match text.split_once("-Q").or_else(|| text.split_once("-H")) {
            Some((year, part)) => part_of_year(year, part, text.contains('Q')),
            None => Point::parse(text).map(Self::from),
        }
    }

    /// The first day that the date can mean.
    pub fn first(self) -> Day {
        match self {
            Self::Year(year) => Point::Year(year).first(),
            Self::Half(year, half) => Point::Month(year, half * 6 - 5).first(),
            Self::Quarter(year, quarter) => Point::Month(year, quarter * 3 - 2).first(),
            Self::Month(year, month) => Point::Month(year, month).first(),
            Self::Day(day) => day,
            Self::Range(range) => range.from.first(),
        }
    }

    /// The last day that the date can mean: the end of its period.
    pub fn last(self) -> Day {
        match self {
            Self::Year(year) => Point::Year(year).last(),
            Self::Half(year, half) => Point::Month(year, half * 6).last(),
            Self::Quarter(year, quarter) => Point::Month(year, quarter * 3).last(),
            Self::Month(year, month) => Point::Month(year, month).last(),
            Self::Day(day) => day,
            Self::Range(range) => range.to.last(),
        }
    }

    /// The year, among whose dates it stands in a list: of a range the last.
    pub fn year(self) -> i16 {
        self.last().year()
    }

    /// The same period this many years later; `None` if the calendar has none.
    pub fn years_later(self, years: i16) -> Option<Self> {
        let later = |end: &str| {
            let (year, rest) = end.split_at_checked(4)?;
            Some(format!("{:04}{rest}", year.parse::<i16>().ok()?.checked_add(years)?))
        };
        let ends: Option<Vec<String>> = self.to_string().split('/').map(later).collect();
        Self::parse(&ends?.join("/")).ok()
    }

    /// Whether HTML has a form for it.
    pub fn has_datetime(self) -> bool {
        matches!(self, Self::Year(_) | Self::Month(..) | Self::Day(_))
    }

    /// The date as HTML's `<time datetime>` has it; `None` for what HTML has no form for.
    pub fn datetime(self) -> Option<String> {
        self.has_datetime().then(|| self.to_string())
    }

    /// The date in the forms of ISO 8601 alone: `2025-07-01/2025-09-30` for the third quarter.
    pub fn iso(self) -> String {
        match self {
            Self::Half(..) | Self::Quarter(..) => format!("{}/{}", self.first(), self.last()),
            _ => self.to_string(),
        }
    }
}

/// A quarter or half of a year.
fn part_of_year(year: &str, part: &str, is_quarter: bool) -> Result<Date, DateError> {
    let Point::Year(year) = Point::parse(year)? else { return Err(DateError::Form) };
    match part.as_bytes() {
        [digit @ b'1'..=b'4'] if is_quarter => Ok(Date::Quarter(year, (digit - b'0').cast_signed())),
        [digit @ b'1'..=b'2'] if !is_quarter => Ok(Date::Half(year, (digit - b'0').cast_signed())),
        [b'0'..=b'9'] => Err(DateError::Impossible),
        _ => Err(DateError::Form),
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Year(year) => Point::Year(year).fmt(formatter),
            Self::Half(year, half) => write!(formatter, "{year:04}-H{half}"),
            Self::Quarter(year, quarter) => write!(formatter, "{year:04}-Q{quarter}"),
            Self::Month(year, month) => Point::Month(year, month).fmt(formatter),
            Self::Day(day) => day.fmt(formatter),
            Self::Range(Range { from, to }) => write!(formatter, "{from}/{to}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
    }

    fn ends(text: &str) -> (String, String) {
        (date(text).first().to_string(), date(text).last().to_string())
    }

    #[test]
    fn a_date_keeps_its_precision() {
        let forms = ["2025", "2025-H1", "2025-Q3", "2025-01", "2025-01-31", "2022-04/2023-03", "2022/2024-06-30"];
        for text in forms {
            assert_eq!(date(text).to_string(), text);
        }
    }

    #[test]
    fn a_date_lasts_from_its_first_to_its_last_day() {
        let day = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(ends("2025"), day("2025-01-01", "2025-12-31"));
        assert_eq!(ends("2025-H1"), day("2025-01-01", "2025-06-30"));
        assert_eq!(ends("2025-H2"), day("2025-07-01", "2025-12-31"));
        assert_eq!(ends("2024-Q1"), day("2024-01-01", "2024-03-31"));
        assert_eq!(ends("2025-Q3"), day("2025-07-01", "2025-09-30"));
        assert_eq!(ends("2025-Q4"), day("2025-10-01", "2025-12-31"));
        assert_eq!(ends("2024-02"), day("2024-02-01", "2024-02-29"));
        assert_eq!(ends("2022-04/2023-03"), day("2022-04-01", "2023-03-31"));
        assert_eq!(ends("2022/2024-06-30"), day("2022-01-01", "2024-06-30"));
        assert_eq!(date("2022-04/2023-03").year(), 2023, "it stands in the year of its end");
    }

    #[test]
    fn what_is_no_date_is_told_apart_from_what_cannot_be() {
        let formless = [
            "",
            "25",
            "2025-1",
            "2025/01/31",
            "2026/3/5",
            "2026年3月",
            "2025-01-31T00:00",
            "二〇二五",
            "2025-",
            "-2025",
            "2025Q3",
            "2025-q3",
            "Q3",
            "2025-01-Q3",
            "2025-Q",
            "2025-Q11",
            "2022-04/",
            "/2023",
            "2022-04/05",
            "2022/2023/2024",
            "2022-Q1/2022-Q3",
            "2022-04 / 2023-03",
        ];
        for text in formless {
            assert_eq!(Date::parse(text), Err(DateError::Form), "{text}");
        }
        let impossible = [
            "2025-13",
            "2025-02-30",
            "2023-02-29",
            "2025-00",
            "0000",
            "2025-Q5",
            "2025-Q0",
            "2025-H3",
            "2022-04/2023-13",
        ];
        for text in impossible {
            assert_eq!(Date::parse(text), Err(DateError::Impossible), "{text}");
        }
        for text in ["2023/2022", "2022-04/2022-04", "2022/2022-06", "2022-04/2022-04-15"] {
            assert_eq!(Date::parse(text), Err(DateError::Order), "{text}");
        }
    }

    #[test]
    fn machines_are_given_only_forms_that_they_know() {
        assert_eq!(date("2025-01").datetime().as_deref(), Some("2025-01"));
        for text in ["2025-Q3", "2025-H1", "2022/2023"] {
            assert_eq!(date(text).datetime(), None, "{text}");
        }
        assert_eq!(date("2025-Q3").iso(), "2025-07-01/2025-09-30");
        assert_eq!(date("2022-04/2023-03").iso(), "2022-04/2023-03");
    }
}
