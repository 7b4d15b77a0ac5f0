//! When what a page is about came to the site.

use crate::date::Day;
use crate::model::{Case, Evaluation, Hold, Record, Round};

/// When something that those who write put in by itself came to the site, and what holds it back.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The day on which it was put in, or last changed in a way that matters.
    pub edited: Day,
    /// The day from which it was known.
    pub known: Day,
    /// What keeps it out of public builds.
    pub hold: Hold,
}

impl Entry {
    pub(super) fn of_record(row: &Record) -> Self {
        Self { edited: row.changed.map_or(row.added, |day| day.max(row.added)), known: row.known, hold: row.hold }
    }

    pub(super) fn of_case(row: &Case) -> Self {
        Self { edited: row.added, known: row.known, hold: row.hold }
    }

    pub(super) fn of_evaluation(row: &Evaluation) -> Self {
        Self { edited: row.added, known: row.known, hold: row.hold }
    }

    pub(super) fn of_round(row: &Round) -> Self {
        Self { edited: row.changed.map_or(row.added, |day| day.max(row.added)), known: row.known, hold: row.hold }
    }

    /// The day from which the public has it: the end of its embargo, or the day from which it was known, if that is later.
    pub fn public(&self) -> Day {
        self.hold.publish_at.map_or(self.known, |day| day.max(self.known))
    }
}
