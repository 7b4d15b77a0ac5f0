//! How long is waited, and how often something is tried.

use std::time::Duration;

use jiff::fmt::rfc2822;

use super::answer::Answer;
use super::fault::Fault;
use super::request::Method;

/// How long is waited, and how often something is tried.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// How often a request is made until it is given up, 1 at least.
    pub attempts: u32,
    /// The same for a host to which no connection can be made.
    pub connections: u32,
    /// The wait before the second attempt. Each further wait is twice as long.
    pub first_wait: Duration,
    /// The longest wait. A host that asks for a longer one is not asked again.
    pub longest_wait: Duration,
    /// How long a connection may take.
    pub connect: Duration,
    /// How long a host may take until it begins to answer.
    pub answer: Duration,
    /// How long nothing may move while something is sent or received. A slow transfer that moves is never broken off.
    pub stall: Duration,
}

impl Patience {
    /// For a site that is sent: a host that is busy for a quarter of a minute is waited for.
    pub const SENDING: Self = Self {
        attempts: 6,
        connections: 3,
        first_wait: Duration::from_millis(500),
        longest_wait: Duration::from_mins(1),
        connect: Duration::from_secs(15),
        answer: Duration::from_mins(1),
        stall: Duration::from_secs(30),
    };

    /// The wait before the attempt that follows one that got no answer; `None` if there is none.
    pub(super) fn after_fault(&self, fault: &Fault, attempt: u32) -> Option<Duration> {
        let attempts = if fault.kind.is_of_connecting() { self.connections } else { self.attempts };
        (fault.kind.may_pass() && attempt < attempts).then(|| self.wait(attempt))
    }

    /// The wait before the attempt that follows an answer; `None` if the answer stands.
    pub(super) fn after_answer(&self, method: Method, answer: &Answer, attempt: u32) -> Option<Duration> {
        let may_pass = match answer.status {
            // Of a move this says that the host takes its target for another host's (RFC 4918, 9.9.4), and will again.
            502 => method != Method::Move,
            429 | 500 | 503 | 504 => true,
            _ => false,
        };
        if !may_pass || attempt >= self.attempts {
            return None;
        }
        let asked = retry_after(answer).unwrap_or_default();
        (asked <= self.longest_wait).then(|| asked.max(self.wait(attempt)))
    }

    fn wait(&self, attempt: u32) -> Duration {
        self.first_wait.saturating_mul(1 << (attempt - 1).min(16)).min(self.longest_wait)
    }
}

/// How long a host asks to wait (RFC 9110, 10.2.3): in seconds, or until a moment, which its own clock measures.
fn retry_after(answer: &Answer) -> Option<Duration> {
    let value = answer.header("retry-after")?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = rfc2822::parse(value).ok()?;
    let now = rfc2822::parse(answer.header("date")?).ok()?;
    Some(Duration::try_from(until.duration_since(&now)).unwrap_or_default())
}
