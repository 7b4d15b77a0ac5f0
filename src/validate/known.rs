//! The days on which records, cases, evaluations and what else is sourced became public.

use crate::date::{Date, Day};
use crate::model::{Basis, public_by};
use crate::schema::{Case, Evaluation, Plan, Record, Round, Source};

/// When a record became known: as stated, or else at the publication of its earliest source, or else at the end of the period of
/// its date. A stated day that no source with a date bears out says by when: a record that was put in on that very day says no more
/// than that it was there then.
///
/// One of which no source gives a date has to state it, or have a source with a date; a rule holds it to that.
pub(super) fn record(record: &Record) -> Basis {
    let published = record.sources.iter().filter_map(|source| source.published).min_by_key(|date| date.last());
    let stated = record.known.as_ref().map(|known| match known.value {
        day if published.is_some() => Basis::Stated(day),
        day if day == record.added.value => Basis::Added(day),
        day => Basis::By(day),
    });
    let own = || record.date.value.date().map_or(Basis::Added(record.added.value), Basis::Own);
    stated.or(published.map(Basis::SourcePublished)).unwrap_or_else(own)
}

/// When all of a case was public: as stated, or else at the publication of its latest source. A source without a date counts
/// from the day on which the case was put in, since nothing says that it was there earlier.
pub(super) fn case(case: &Case) -> Basis {
    let stated = case.known.as_ref().map(|known| Basis::Stated(known.value));
    let added = Basis::Added(case.added.value);
    stated.or_else(|| latest(&case.sources, added)).unwrap_or(added)
}

/// When an evaluation became known: as stated, or else at the publication of its earliest source; without one that has a date, on the
/// day on which it was put in.
pub(super) fn evaluation(evaluation: &Evaluation) -> Basis {
    let stated = evaluation.known.as_ref().map(|known| Basis::Stated(known.value));
    stated.or(earliest(&evaluation.sources)).unwrap_or(Basis::Added(evaluation.added.value))
}

/// When a round became known: as stated, or else when its results were published. Without either, one with results counts as a case does,
/// since nothing says which of its sources has them; one without from its earliest source, or from the day on which it was put in.
pub(super) fn round(round: &Round) -> Basis {
    let stated = round.known.as_ref().or(round.published.as_ref()).map(|known| Basis::Stated(known.value));
    let added = Basis::Added(round.added.value);
    let of_sources = || if round.results.is_empty() { earliest(&round.sources) } else { latest(&round.sources, added) };
    stated.or_else(of_sources).unwrap_or(added)
}

/// The day from which it was public what became of a result, or what was replied to it, on a day: that day, or when the source was there,
/// if that is later. Without a source of its own, the earliest of the round that was published on that day or later is meant; a repost is
/// none.
pub(super) fn told(date: Day, own: Option<&Source>, of_round: &[Source]) -> Option<Day> {
    if let Some(own) = own {
        return Some(public_by(own, date).max(date));
    }
    let originals = of_round.iter().filter(|source| !source.mirror);
    originals.map(|source| public_by(source, date)).filter(|day| *day >= date).min()
}

/// The latest publication of these sources, of which one without a date counts from the day on which it was put in.
fn latest(sources: &[Source], added: Basis) -> Option<Basis> {
    let published = sources.iter().map(|source| source.published.map_or(added, Basis::SourcePublished));
    published.max_by_key(|basis| basis.day())
}

/// The earliest publication of these sources.
fn earliest(sources: &[Source]) -> Option<Basis> {
    sources.iter().filter_map(|source| source.published).min_by_key(|date| date.last()).map(Basis::SourcePublished)
}

/// When a fact outside records was public: at the publication of its source or of the plan that states it, whichever was first.
/// A source without a date counts from the day on which it was looked at, or else from the end of the fact's own date.
pub(super) fn fact(source: Option<&Source>, plan: Option<&Plan>, date: Date) -> Basis {
    let seen =
        |source: &Source| source.published.map(Basis::SourcePublished).or(source.accessed.map(Basis::SourceAccessed));
    let of_source = source.and_then(seen);
    let of_plan = plan.map(|plan| Basis::PlanPublished(plan.published));
    of_source.into_iter().chain(of_plan).min_by_key(|basis| basis.day()).unwrap_or(Basis::Own(date))
}
