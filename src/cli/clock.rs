//! The clock: the only file that asks it.

use std::time::Instant;

use crate::date::Day;

/// Which day today is in a time zone, given by its name in the IANA database; in UTC if the name is not known.
pub(super) fn today(zone: &str) -> Day {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let date = jiff::Timestamp::now().to_zoned(zone).date();
    Day::new(date.year(), date.month(), date.day()).expect("today exists")
}

/// A word that no other run of the program has, as far as the clock can tell.
pub(super) fn stamp() -> String {
    jiff::Timestamp::now().as_nanosecond().to_string()
}

/// A running stopwatch.
pub(super) struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts it.
    pub(super) fn start() -> Self {
        Self(Instant::now())
    }

    /// The seconds since it was started.
    pub(super) fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}
