//! The axis of time: whole years, the middle of each named.

use crate::date::Date;
use crate::view::drawing::text;

/// An axis of years.
#[derive(Debug)]
pub(super) struct Years {
    first: i16,
    /// The year after the last one.
    end: i16,
}

impl Years {
    /// The years of these dates.
    pub(super) fn of(dates: impl Iterator<Item = Date>) -> Self {
        let (mut first, mut last) = (i16::MAX, i16::MIN);
        for date in dates {
            first = first.min(date.first().year());
            last = last.max(date.last().year());
        }
        if first > last { Self { first: 0, end: 1 } } else { Self { first, end: last + 1 } }
    }

    /// The same years with those of a stretch of which some lies among them, unless that would make them more than twice as many.
    pub(super) fn reaching(self, from: Date, until: Date) -> Self {
        let (first, end) = (from.first().year(), until.last().year() + 1);
        if end <= self.first || self.end <= first {
            return self;
        }
        let longer = Self { first: self.first.min(first), end: self.end.max(end) };
        if longer.end - longer.first <= 2 * (self.end - self.first) { longer } else { self }
    }

    /// How far along the axis the middle of a date's period lies, from 0 to 1.
    pub(super) fn middle(&self, date: Date) -> f64 {
        self.share(f64::midpoint(date.first().as_year(), date.last().as_year()))
    }

    /// How far along the axis the beginning of a date's period lies; outside, that is below 0 or above 1.
    pub(super) fn beginning(&self, date: Date) -> f64 {
        self.share(date.first().as_year())
    }

    /// How far along the axis the end of a date's period lies, from 0 to 1.
    pub(super) fn end(&self, date: Date) -> f64 {
        self.share(date.last().as_year())
    }

    /// The years that are named on an axis of this length: how far along their middle lies, and the year.
    pub(super) fn named(&self, length: f64) -> impl Iterator<Item = (f64, i16)> {
        let every = self.every(length, text::width("2000") + text::GAP);
        // Every other year is counted from the last, which is the goal's as a rule; otherwise round years are named.
        let from = if every == 2 { self.end - 1 } else { 0 };
        (self.first..self.end)
            .filter(move |year| (year - from).rem_euclid(every) == 0)
            .map(|year| (self.share(f64::from(year) + 0.5), year))
    }

    /// Where the years of an axis of this length are told apart: the beginning of each, as far as there is room.
    pub(super) fn notches(&self, length: f64) -> impl Iterator<Item = f64> {
        let every = self.every(length, 6.0);
        (self.first..=self.end).filter(move |year| year.rem_euclid(every) == 0).map(|year| self.share(f64::from(year)))
    }

    /// How long a year is on an axis of this length.
    pub(super) fn a_year(&self, length: f64) -> f64 {
        length / f64::from(self.end - self.first)
    }

    /// How many years one mark must serve, so that marks stand this far apart.
    fn every(&self, length: f64, apart: f64) -> i16 {
        let a_year = self.a_year(length);
        [1, 2, 5, 10, 20, 50, 100, 200, 500]
            .into_iter()
            .find(|years| f64::from(*years) * a_year >= apart)
            .unwrap_or(1000)
    }

    fn share(&self, year: f64) -> f64 {
        (year - f64::from(self.first)) / f64::from(self.end - self.first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn years(texts: &[&str]) -> Years {
        Years::of(texts.iter().map(|text| Date::parse(text).expect("a date")))
    }

    #[test]
    fn the_axis_ends_with_the_last_year_and_names_the_middle_of_each() {
        let years = years(&["2022-09-13", "2027"]);
        let named: Vec<i16> = years.named(600.0).map(|(_, year)| year).collect();
        assert_eq!(named, [2022, 2023, 2024, 2025, 2026, 2027]);
        assert_eq!(years.notches(600.0).count(), 7);
        let (at, _) = years.named(600.0).next().expect("a year");
        assert!((at - 1.0 / 12.0).abs() < 1e-9);
        assert!(years.end(Date::Year(2027)) <= 1.0 && years.end(Date::Year(2027)) > 0.99);
    }

    #[test]
    fn the_axis_reaches_the_ends_of_a_stretch_that_is_not_much_longer() {
        let reaching = |from: &str, until: &str| {
            let date = |text: &str| Date::parse(text).expect("a date");
            let years = years(&["2021", "2024"]).reaching(date(from), date(until));
            (years.first, years.end - 1)
        };
        assert_eq!(reaching("2024", "2027"), (2021, 2027));
        assert_eq!(reaching("2019", "2022"), (2019, 2024));
        assert_eq!(reaching("2025", "2027"), (2021, 2024), "none of it lies there");
        assert_eq!(reaching("2023", "2049"), (2021, 2024), "what is drawn would be squeezed");
    }

    #[test]
    fn years_without_room_are_not_named() {
        let named: Vec<i16> = years(&["1991", "2030"]).named(300.0).map(|(_, year)| year).collect();
        assert_eq!(named, [2000, 2010, 2020, 2030]);
        let named: Vec<i16> = years(&["2021", "2027"]).named(300.0).map(|(_, year)| year).collect();
        assert_eq!(named, [2021, 2023, 2025, 2027]);
        assert!(years(&["0001", "9999"]).notches(300.0).count() < 60);
    }
}
