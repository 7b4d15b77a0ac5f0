//! What a day of becoming known follows from.

use crate::date::{Date, Day};

/// What the day follows from on which something became known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The content says so.
    Stated(Day),
    /// The publication of its source.
    Source(Date),
    /// Its own date, for want of anything else.
    Own(Date),
}

impl Basis {
    /// When it became known, as precisely as somebody says so; `None` if nobody does.
    pub fn date(self) -> Option<Date> {
        match self {
            Self::Stated(day) => Some(Date::Day(day)),
            Self::Source(date) => Some(date),
            Self::Own(_) => None,
        }
    }

    /// The day: of a date that is less precise, the last, by which it was known for certain.
    pub fn day(self) -> Day {
        match self {
            Self::Stated(day) => day,
            Self::Source(date) | Self::Own(date) => date.last(),
        }
    }
}
