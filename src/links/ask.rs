//! Asks an address whether it answers.

use std::time::Duration;

use super::archive::Archive;
use super::verdict::{Copy, Silent, Verdict};
use crate::diagnostic::{Argument, Message};
use crate::http::{Answer, Client, Fault, Kind, Method, Patience, Request};

/// Those who are asked.
pub trait Ask: Sync {
    /// What became of an address.
    fn ask(&self, address: &str) -> Verdict;

    /// The copy that an archive keeps of an address, the nearest to a day if one is given.
    ///
    /// # Errors
    ///
    /// If the archive does not answer.
    fn copy(&self, address: &str, day: Option<&str>) -> Result<Option<Copy>, Silent>;

    /// How long a host is left alone between two questions.
    fn pause(&self) -> Duration;
}

/// How hosts of others are asked: not often, and not for long.
const PATIENCE: Patience = Patience {
    attempts: 2,
    connections: 2,
    first_wait: Duration::from_secs(2),
    longest_wait: Duration::from_secs(10),
    connect: Duration::from_secs(10),
    answer: Duration::from_secs(20),
    stall: Duration::from_secs(10),
};

/// The hosts of the world.
#[derive(Debug)]
pub struct Network {
    client: Client,
    archive: Archive,
    pause: Duration,
}

impl Network {
    /// Asks hosts, each with a pause in between, and an archive for copies of what is gone.
    pub fn new(archive: Archive, pause: Duration) -> Self {
        Self { client: Client::new(PATIENCE), archive, pause }
    }

    fn send(&self, method: Method, address: &str) -> Result<Answer, Fault> {
        // Some hosts answer nothing to programs that do not say what they take.
        let request = Request::new(method, address).header("accept", "text/html,application/pdf;q=0.9,*/*;q=0.8");
        self.client.send(&request.following().reading(1))
    }
}

impl Ask for Network {
    fn ask(&self, address: &str) -> Verdict {
        // A question for the head alone is the cheapest; whatever it is refused with, only an answer to the usual question counts.
        match self.send(Method::Head, address) {
            Ok(answer) if answer.is_success() => of_answer(&answer),
            Err(fault) if is_settled(&fault.kind) => of_fault(&fault),
            _ => match self.send(Method::Get, address) {
                Ok(answer) => of_answer(&answer),
                Err(fault) => of_fault(&fault),
            },
        }
    }

    fn copy(&self, address: &str, day: Option<&str>) -> Result<Option<Copy>, Silent> {
        self.archive.copy(&self.client, address, day)
    }

    fn pause(&self) -> Duration {
        self.pause
    }
}

/// Whether another question would end the same way.
fn is_settled(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::BadAddress
            | Kind::UnknownHost
            | Kind::UnknownAuthority
            | Kind::ExpiredCertificate
            | Kind::ForeignCertificate
            | Kind::SlowConnection
    )
}

/// What an answer says.
fn of_answer(answer: &Answer) -> Verdict {
    match answer.status {
        200..=299 => Verdict::Answers { moved: moved(answer) },
        404 => Verdict::Gone(Argument::Message("link-not-found")),
        410 => Verdict::Gone(Argument::Message("link-removed")),
        status => Verdict::Unknown { reason: said(status), answered: true },
    }
}

/// Where an address moved for good: as far as every move was for good.
fn moved(answer: &Answer) -> Option<String> {
    let for_good = answer.moves.iter().take_while(|step| matches!(step.status, 301 | 308));
    for_good.last().map(|step| step.to.clone())
}

/// What a status says that leaves it open.
fn said(status: u16) -> Argument {
    Argument::Message(match status {
        401 | 403 | 407 | 412 | 418 | 451 => "link-refused",
        429 => "link-too-often",
        500..=599 => "link-host-fault",
        300..=399 => "link-led-nowhere",
        _ => "link-other-answer",
    })
}

/// What no answer says.
fn of_fault(fault: &Fault) -> Verdict {
    let reason = fault.kind.reason();
    match fault.kind {
        Kind::UnknownHost => Verdict::NoHost(Argument::Message("link-no-host")),
        Kind::ExpiredCertificate | Kind::ForeignCertificate => Verdict::Gone(reason),
        _ => Verdict::Unknown { reason, answered: false },
    }
}

/// A message about an address, for what is told of the whole.
pub(super) fn offline(count: usize) -> Message {
    Message::new("failure-links-offline").with("count", count)
}
