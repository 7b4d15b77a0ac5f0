//! The days on which records and cases became public.

use crate::date::Day;
use crate::schema::{Case, Record};

/// The day a record became known: as stated, or else the publication of its earliest source, or else the end of the
/// period of its date.
pub(super) fn record(record: &Record) -> Day {
    let stated = record.known.as_ref().map(|known| known.value);
    let published = record.sources.iter().filter_map(|source| source.published).map(|date| date.last()).min();
    stated.or(published).unwrap_or_else(|| record.date.value.last())
}

/// The day from which all of a case was public: as stated, or else the publication of its latest source. A source
/// without a date counts from the day on which the case was put in, since nothing says that it was there earlier.
pub(super) fn case(case: &Case) -> Day {
    let stated = case.known.as_ref().map(|known| known.value);
    let published = case.sources.iter().map(|source| source.published.map_or(case.added, |date| date.last())).max();
    stated.or(published).unwrap_or(case.added)
}
