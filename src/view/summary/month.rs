//! The records of a year by month.

use serde::Serialize;

use super::record::RecordSummary;
use crate::date::{Date, Day, When};
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::view::scope::Scope;
use crate::view::text::DateText;

/// The most records of a year that stand in one list.
const MOST_UNFOLDED: usize = 40;

/// The records of a month, or of a longer period of which no month is known.
#[derive(Debug, Serialize)]
pub struct MonthGroup {
    /// The month or period.
    pub date: DateText,
    /// Whether its records show at first: those of the newest do, unless they are many themselves.
    pub open: bool,
    /// How many records it has.
    pub count: usize,
    /// Its records, newest first.
    pub records: Vec<RecordSummary>,
}

impl MonthGroup {
    /// The records of a year, which come newest first, if they are many.
    pub(crate) fn groups(scope: &Scope<'_>, records: &[Handle<RecordKind>], lang: Lang) -> Vec<Self> {
        if records.len() <= MOST_UNFOLDED {
            return Vec::new();
        }
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
            open: place == 0 && records.len() <= MOST_UNFOLDED,
            count: records.len(),
            records: records.iter().map(|record| RecordSummary::new(scope, *record, lang)).collect(),
        };
        groups.into_iter().enumerate().map(group).collect()
    }
}

/// The period under which a record stands: the month, if it lies in one.
fn period(when: When) -> When {
    let Some(date) = when.date() else { return when };
    let month = |day: Day| Date::Month(day.year(), day.month());
    let (first, last) = (month(date.first()), month(date.last()));
    if first == last { When::On(first) } else { when }
}
