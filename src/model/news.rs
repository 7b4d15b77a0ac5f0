//! What became public of evaluations, day by day: their rounds, and what became of the results.

use super::{Basis, Happened, Marked, RoundOf};
use crate::date::Day;

/// Something that became public of a round of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct News {
    /// The round.
    pub round: RoundOf,
    /// What it is.
    pub what: Told,
    /// The day from which it was public.
    pub day: Day,
    /// What that day follows from.
    pub basis: Basis,
    /// The day it came to the readers of the site.
    pub came: Day,
}

/// What news of a round tell of. Results go by their places in the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// The round itself, with what it made public.
    Round,
    /// What happened to a result, as far as it was told on one day.
    Mark(usize, Occasion),
    /// The reply to a result.
    Reply(usize),
}

/// That something happened to a result on a day, and when that was public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occasion {
    /// What happened.
    pub what: Happened,
    /// The day of it, as its source says.
    pub date: Day,
    /// The day from which it was public.
    pub known: Day,
}

impl Occasion {
    /// That of a mark.
    pub fn of(marked: &Marked<'_>) -> Self {
        let Marked { what, mark, .. } = *marked;
        Self { what, date: mark.date, known: mark.known }
    }
}

impl Told {
    /// The place of the result, if it is about one.
    pub fn result(self) -> Option<usize> {
        match self {
            Self::Round => None,
            Self::Mark(result, _) | Self::Reply(result) => Some(result),
        }
    }
}
