//! What a record or case rests on, and since when.

use crate::date::Day;
use crate::schema::Source;

/// Sources in the order in which they are written, each with the day by which it was public.
#[derive(Clone, Debug)]
pub struct Sources(Vec<(Day, Source)>);

impl Sources {
    /// The sources of something that became known on a day. One is public with the last day of its date or once somebody looked at
    /// it, whichever is first; one without a date once somebody looked at it, or since that something is known. By then the earliest of
    /// them was there at any rate.
    pub fn new(sources: Vec<Source>, known: Day) -> Self {
        let mut dated: Vec<(Day, Source)> =
            sources.into_iter().map(|source| (public_by(&source, known), source)).collect();
        let earliest = dated.iter().map(|(day, _)| *day).min();
        for (day, _) in dated.iter_mut().filter(|(day, _)| Some(*day) == earliest) {
            *day = known.min(*day);
        }
        Self(dated)
    }

    /// Those that were public by a day.
    pub fn by(&self, day: Day) -> impl Iterator<Item = &Source> {
        self.0.iter().filter(move |(public, _)| *public <= day).map(|(_, source)| source)
    }

    /// Whether all of them were public by a day, so that somebody could tell how they disagree.
    pub fn are_public(&self, day: Day) -> bool {
        self.0.iter().all(|(public, _)| *public <= day)
    }

    /// The one that says most by a day: the first that is more than a repost, or else the first.
    pub fn main(&self, day: Day) -> Option<&Source> {
        self.by(day).find(|source| !source.mirror).or_else(|| self.by(day).next())
    }

    /// The day by which the first of them was public that is more than a repost.
    pub fn confirmed_by(&self) -> Option<Day> {
        self.0.iter().filter(|(_, source)| !source.mirror).map(|(day, _)| *day).min()
    }

    /// Whether one of them is more than a repost by a day.
    pub fn confirm(&self, day: Day) -> bool {
        self.confirmed_by().is_some_and(|confirmed| confirmed <= day)
    }
}

/// The day by which a source was public that tells of something known since a day: the last of its date or that on which somebody looked
/// at it, whichever is first; without a date, when somebody looked at it, or that day.
pub fn public_by(source: &Source, known: Day) -> Day {
    match source.published {
        Some(published) => {
            let seen = source.accessed.filter(|day| *day >= published.first());
            seen.map_or(published.last(), |day| day.min(published.last()))
        }
        None => source.accessed.map_or(known, |day| day.max(known)),
    }
}
