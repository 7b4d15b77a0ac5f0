//! Words for parts of a year, for ranges of dates, and for a date that nobody knows.

use crate::date::Date;

/// How a language says what ICU has no words for: texts with names in braces, in whose place dates stand.
#[derive(Clone, Debug)]
pub struct Periods {
    quarters: [String; 4],
    halves: [String; 2],
    part: String,
    range: String,
    range_in_year: String,
    years: String,
    unknown: String,
}

impl Periods {
    /// The words that `say` gives for a key and its values; signs that need no words, where it gives none.
    pub fn said(say: impl Fn(&str, &[(&str, &str)]) -> Option<String>) -> Self {
        let words = |key: &str, values: &[(&str, &str)], signs: &str| say(key, values).unwrap_or(signs.to_owned());
        let quarter = |place, signs| words("date-quarter", &[("quarter", place)], signs);
        let half = |place, signs| words("date-half", &[("half", place)], signs);
        let dates = [("from", "{from}"), ("to", "{to}"), ("begin", "{begin}"), ("end", "{end}")];
        Self {
            quarters: [
                quarter("first", "Q1"),
                quarter("second", "Q2"),
                quarter("third", "Q3"),
                quarter("fourth", "Q4"),
            ],
            halves: [half("first", "H1"), half("second", "H2")],
            part: words("date-part", &[("part", "{part}"), ("year", "{year}")], "{year}-{part}"),
            range: words("date-range", &dates[..2], "{from} – {to}"),
            range_in_year: words("date-range-in-year", &dates, "{from} – {to}"),
            years: words("date-years", &dates[..2], "{from}–{to}"),
            unknown: words("date-unknown", &[], "—"),
        }
    }

    /// The name of a half or a quarter; empty for anything else.
    pub(super) fn part(&self, date: Date) -> &str {
        match date {
            Date::Half(_, half) => &self.halves[at(half)],
            Date::Quarter(_, quarter) => &self.quarters[at(quarter)],
            _ => "",
        }
    }

    /// A half or a quarter with its year.
    pub(super) fn part_of_year(&self, date: Date, year: &str) -> String {
        self.part.replace("{part}", self.part(date)).replace("{year}", year)
    }

    /// From one date to another.
    pub(super) fn range(&self, from: &str, to: &str) -> String {
        self.range.replace("{from}", from).replace("{to}", to)
    }

    /// From one date to another of the same year; the second of each pair is without its year.
    pub(super) fn range_in_year(&self, [from, begin]: [&str; 2], [to, end]: [&str; 2]) -> String {
        let dates = [("{from}", from), ("{begin}", begin), ("{to}", to), ("{end}", end)];
        dates.iter().fold(self.range_in_year.clone(), |words, (name, date)| words.replace(name, date))
    }

    /// From one year to another, in figures.
    pub(super) fn years(&self, from: i16, to: i16) -> String {
        self.years.replace("{from}", &from.to_string()).replace("{to}", &to.to_string())
    }

    /// What stands where no date is known.
    pub(super) fn unknown(&self) -> &str {
        &self.unknown
    }
}

/// The place in a list of what is counted from one.
fn at(number: i8) -> usize {
    usize::from(number.unsigned_abs()) - 1
}
