//! The messages for a host that does not do what it is asked for.

use super::store::Fault;
use crate::diagnostic::{Argument, Failure, Message};

/// How far a deploy was when a host failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SoFar {
    /// Nothing was changed there.
    Nothing,
    /// Something may have been.
    Some,
}

impl Fault {
    /// The failure for a deploy to a host that had come so far.
    pub(super) fn failure(self, host: &str, so_far: SoFar) -> Failure {
        let message = |key, reason: Argument| {
            let so_far = match so_far {
                SoFar::Nothing => "deploy-nothing-sent",
                SoFar::Some => "deploy-sent-so-far",
            };
            let message = Message::new(key).with("host", host).with("reason", reason);
            Failure::new(message.with("so_far", Argument::Message(so_far)))
        };
        match self {
            Self::Unreachable(reason) => message("failure-host-unreachable", reason),
            Self::Denied(reason) => message("failure-host-denied", reason),
            Self::Full(reason) => message("failure-host-full", reason),
            Self::Missing(reason) => message("failure-host-missing", reason),
            Self::Failed(failure) => failure,
        }
    }
}
