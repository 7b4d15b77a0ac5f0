//! How many records each month has, as bars that lead to them.

use serde::Serialize;

use super::month;
use crate::date::{Date, When};
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::drawing::lane::{self, Stretch};
use crate::view::scope::Scope;
use crate::view::text::DateText;

/// The records of each month.
#[derive(Debug, Described!, Serialize)]
pub struct MonthBars {
    /// How many records the highest bar stands for.
    pub most: usize,
    /// The years that have records, the earliest first.
    pub years: Vec<YearBars>,
}

/// The records of a year by month.
#[derive(Debug, Described!, Serialize)]
pub struct YearBars {
    /// The year.
    pub year: String,
    /// The address of its records.
    pub href: Option<String>,
    /// How many there are.
    pub count: usize,
    /// The months that have records, the earliest first.
    pub months: Vec<MonthBar>,
    /// How many records have no bar, because no source says in which month they happened.
    pub unplaced: usize,
}

/// The records of a month.
#[derive(Debug, Described!, Serialize)]
pub struct MonthBar {
    /// Which month of the year it is, from 1.
    pub month: i8,
    /// The month.
    pub date: DateText,
    /// Where its records stand on the page of the year.
    pub href: Option<String>,
    /// How many there are.
    pub count: usize,
    /// The bar, as a path in a drawing 1000 units wide and 20 high. All bars of a page have one scale.
    pub bar: String,
}

/// A month, by year and number, and how many records it has.
type MonthCount = ((i16, i8), usize);

impl MonthBars {
    /// All public records.
    pub(crate) fn new(scope: &Scope<'_>, lang: Lang) -> Self {
        let records = scope.snapshot.records();
        let mut years = Vec::new();
        for (year, own) in scope.snapshot.years().into_iter().rev() {
            let counts = month::counts(own.iter().filter_map(|record| records.row(*record).date.date()));
            years.push((year, own.len(), counts));
        }
        let most = years.iter().flat_map(|(_, _, counts)| counts).map(|(_, count)| *count).max().unwrap_or_default();
        let bar = |page: Option<&String>, (at, count): MonthCount| MonthBar {
            month: at.1,
            date: scope.when(When::On(Date::Month(at.0, at.1)), lang),
            href: page.map(|page| format!("{page}#{}", month::anchor(at))),
            count,
            bar: lane::bars(&[(Stretch { start: 0, end: 1000 }, count)], most),
        };
        let year = |(year, count, counts): (i16, usize, Vec<MonthCount>)| {
            let href = scope.href(PageKind::Year(year), lang);
            YearBars {
                year: year.to_string(),
                count,
                unplaced: count - counts.iter().map(|(_, count)| count).sum::<usize>(),
                months: counts.into_iter().map(|counted| bar(href.as_ref(), counted)).collect(),
                href,
            }
        };
        Self { most, years: years.into_iter().map(year).collect() }
    }
}
