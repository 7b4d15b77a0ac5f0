//! Time, as those need it who wait for another machine.

/// What knows the time. The program's own asks the machine; a test has one that stands still.
pub trait Clock: Sync {
    /// Seconds since some moment. They never run backwards.
    fn seconds(&self) -> f64;

    /// Seconds since 1970, by which requests are signed.
    fn now(&self) -> i64;

    /// Lets this many seconds pass.
    fn wait(&self, seconds: f64);
}
