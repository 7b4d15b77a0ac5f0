//! The records of a year by month.

use serde::Serialize;

use super::record::RecordSummary;
use super::record_line::RecordLine;
use crate::date::{Date, Day, When};
use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::scope::Scope;
use crate::view::text::DateText;

/// The most records that stand in one list.
const MOST_UNFOLDED: usize = 40;

/// The records of a month, or of a longer period of which no month is known.
#[derive(Debug, Described!, Serialize)]
pub struct MonthGroup<R = RecordSummary> {
    /// The month or period.
    pub date: DateText,
    /// The anchor of a month on the page of its year.
    pub anchor: Option<String>,
    /// Whether its records show at first: those of the newest do, unless they are many themselves.
    pub open: bool,
    /// How many records it has.
    pub count: usize,
    /// Its records, newest first.
    pub records: Vec<R>,
}

/// The records of one year by month, a line each.
#[derive(Debug, Described!, Serialize)]
pub struct YearFold {
    /// The year.
    pub year: String,
    /// The address of all records of the year.
    pub href: Option<String>,
    /// How many of the list it has.
    pub count: usize,
    /// Its months, newest first.
    pub months: Vec<MonthGroup<RecordLine>>,
}

/// Whether records are so many that they fold by month.
pub(crate) fn are_many(records: &[Handle<RecordKind>]) -> bool {
    records.len() > MOST_UNFOLDED
}

impl MonthGroup {
    /// The records of a year, which come newest first, if they are many.
    pub(crate) fn groups(scope: &Scope<'_>, records: &[Handle<RecordKind>], lang: Lang) -> Vec<Self> {
        if !are_many(records) {
            return Vec::new();
        }
        MonthGroup::all(scope, records, |record| RecordSummary::new(scope, record, lang), lang)
    }
}

impl<R> MonthGroup<R> {
    fn all(
        scope: &Scope<'_>,
        records: &[Handle<RecordKind>],
        each: impl Fn(Handle<RecordKind>) -> R,
        lang: Lang,
    ) -> Vec<Self> {
        // A quarter ends with a month, among whose records those of the quarter stand: they do not follow each other.
        let mut groups: Vec<(When, Vec<Handle<RecordKind>>)> = Vec::new();
        for record in records {
            let period = period(scope.snapshot.records().row(*record).date);
            match groups.iter_mut().find(|(own, _)| *own == period) {
                Some((_, records)) => records.push(*record),
                None => groups.push((period, vec![*record])),
            }
        }
        let group = |(place, (period, records)): (usize, (When, Vec<Handle<RecordKind>>))| Self {
            date: scope.when(period, lang),
            anchor: period.date().and_then(month).map(anchor),
            open: place == 0 && !are_many(&records),
            count: records.len(),
            records: records.iter().map(|record| each(*record)).collect(),
        };
        groups.into_iter().enumerate().map(group).collect()
    }
}

impl YearFold {
    /// Records that come newest first, by year and month.
    pub(crate) fn all(scope: &Scope<'_>, records: &[Handle<RecordKind>], lang: Lang) -> Vec<Self> {
        let year = |handle: &Handle<RecordKind>| scope.snapshot.records().row(*handle).counts_by().year();
        let years = records.chunk_by(|left, right| year(left) == year(right)).map(|own| Self {
            year: year(&own[0]).to_string(),
            href: scope.href(PageKind::Year(year(&own[0])), lang),
            count: own.len(),
            months: MonthGroup::all(scope, own, |record| RecordLine::new(scope, record, lang), lang),
        });
        years.collect()
    }
}

/// The anchor of a month on the page of its year.
pub(crate) fn anchor((year, month): (i16, i8)) -> String {
    format!("m{year}-{month:02}")
}

/// The month in which a date lies whole.
pub(crate) fn month(date: Date) -> Option<(i16, i8)> {
    let of = |day: Day| (day.year(), day.month());
    (of(date.first()) == of(date.last())).then(|| of(date.first()))
}

/// How many of the dates each month has that has any, the earliest first. What is not known to the month counts in none.
pub(crate) fn counts(dates: impl Iterator<Item = Date>) -> Vec<((i16, i8), usize)> {
    let mut months: Vec<(i16, i8)> = dates.filter_map(month).collect();
    months.sort_unstable();
    months.chunk_by(|left, right| left == right).map(|alike| (alike[0], alike.len())).collect()
}

/// The period under which a record stands: the month, if it lies in one.
fn period(when: When) -> When {
    when.date().and_then(month).map_or(when, |(year, month)| When::On(Date::Month(year, month)))
}
