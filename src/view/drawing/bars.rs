//! Bars along years: from when to when something lasts.

use serde::Serialize;

use crate::date::{Date, Day};
use crate::described::{Described, derive};

/// Years along which bars lie. Every place is in thousandths of the whole.
#[derive(Clone, Copy, Debug)]
pub struct Years {
    first: Day,
    last: Day,
}

/// A bar along years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Described!, Serialize)]
pub struct Bar {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// Whether it is known when it begins; otherwise only its end is a place.
    pub begins: bool,
    /// Whether it is known when it ends.
    pub ends: bool,
}

/// Where a year begins.
#[derive(Clone, Copy, Debug, Described!, Serialize)]
pub struct YearMark {
    /// The year.
    pub year: i16,
    /// Where it begins.
    pub at: u32,
}

impl Years {
    /// The whole years that hold all of these days; `None` without any.
    pub(crate) fn holding(days: impl Iterator<Item = Day>) -> Option<Self> {
        let (from, to) = days.fold(None, |ends: Option<(Day, Day)>, day| match ends {
            Some((from, to)) => Some((from.min(day), to.max(day))),
            None => Some((day, day)),
        })?;
        Some(Self { first: Date::Year(from.year()).first(), last: Date::Year(to.year()).last() })
    }

    /// Whether a day lies in them.
    pub(crate) fn has(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// Whether a day from the first of these to the last lies in them.
    pub(crate) fn meet(self, first: Day, last: Day) -> bool {
        first <= self.last && self.first <= last
    }

    /// Where a day lies.
    pub(crate) fn place(self, day: Day) -> u32 {
        let whole = i64::from(self.last.days_since(self.first)) + 1;
        let part = i64::from(day.days_since(self.first)).clamp(0, whole);
        u32::try_from(part * 1000 / whole).unwrap_or(0)
    }

    /// The bar of what begins and ends, as far as both are known; `None` if neither is.
    pub(crate) fn bar(self, from: Option<Date>, due: Option<Date>) -> Option<Bar> {
        let start = from.map(|from| self.place(from.first()));
        let end = due.map(|due| self.place(due.last()));
        Some(Bar { start: start.or(end)?, end: end.unwrap_or(1000), begins: start.is_some(), ends: end.is_some() })
    }

    /// Where each year begins.
    pub(crate) fn marks(self) -> Vec<YearMark> {
        let years = self.first.year()..=self.last.year();
        years.map(|year| YearMark { year, at: self.place(Date::Year(year).first()) }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_lie_where_their_dates_do() {
        let date = |text: &str| Date::parse(text).expect("a date");
        let years = Years::holding([date("2025-03-01").first(), date("2026").last()].into_iter()).expect("years");
        let bar = |from: Option<&str>, due: Option<&str>| years.bar(from.map(date), due.map(date));
        assert_eq!(years.marks().iter().map(|mark| (mark.year, mark.at)).collect::<Vec<_>>(), [(2025, 0), (2026, 500)]);
        assert_eq!(bar(Some("2025-Q1"), Some("2026-06")), Some(Bar { start: 0, end: 746, begins: true, ends: true }));
        assert_eq!(bar(None, Some("2026")), Some(Bar { start: 998, end: 998, begins: false, ends: true }));
        assert_eq!(bar(Some("2026"), None), Some(Bar { start: 500, end: 1000, begins: true, ends: false }));
        assert_eq!(bar(None, None), None);
    }
}
