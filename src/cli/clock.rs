//! The clock: the only file that asks it.

use std::time::{Duration, Instant};

use crate::date::Day;
use crate::deploy::Clock;

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

/// This moment in UTC, such as `20261127T213000Z`.
pub(super) fn moment() -> String {
    jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The clock of this machine.
pub(super) struct Machine(Stopwatch);

impl Machine {
    /// Begins to count its seconds.
    pub(super) fn start() -> Self {
        Self(Stopwatch::start())
    }
}

impl Clock for Machine {
    fn seconds(&self) -> f64 {
        self.0.seconds()
    }

    fn now(&self) -> i64 {
        jiff::Timestamp::now().as_second()
    }

    fn wait(&self, seconds: f64) {
        std::thread::sleep(Duration::from_secs_f64(seconds.max(0.0)));
    }
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
