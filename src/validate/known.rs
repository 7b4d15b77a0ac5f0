//! The days on which records and cases became public.

use crate::date::{Date, Day};
use crate::schema::{Case, Plan, Record, Source};

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

/// The day from which a fact outside records was public: the publication of its source, or else of the plan that states it. A
/// source without a date counts from the day on which it was looked at, or else from the end of the fact's own date.
pub(super) fn fact(source: Option<&Source>, plan: Option<&Plan>, date: Date) -> Day {
    let of_source = source.and_then(|source| source.published.map(Date::last).or(source.accessed));
    of_source.or(plan.map(|plan| plan.published)).unwrap_or_else(|| date.last())
}
