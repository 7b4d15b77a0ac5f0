//! What became public of evaluations, day by day: their rounds, and what became of the results.

use super::{Basis, Happened, RoundOf};
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
    /// What happened to a result on a day.
    Mark(usize, Happened, Day),
    /// The reply to a result.
    Reply(usize),
}

impl Told {
    /// The place of the result, if it is about one.
    pub fn result(self) -> Option<usize> {
        match self {
            Self::Round => None,
            Self::Mark(result, ..) | Self::Reply(result) => Some(result),
        }
    }
}
