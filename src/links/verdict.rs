//! What became of an address.

use crate::diagnostic::Argument;

/// What became of an address.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It answers, under another address if it moved there for good.
    Answers {
        /// The address that it moved to.
        moved: Option<String>,
    },
    /// It is gone: why.
    Gone(Argument),
    /// Whether it is there could not be found out: why.
    Unknown {
        /// Why.
        reason: Argument,
        /// Whether the host answered at all.
        answered: bool,
    },
    /// No host of its name was found, which a machine that is not connected says of every name.
    NoHost(Argument),
}

/// A copy that an archive keeps of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Where it stands.
    pub address: String,
    /// The day on which it was made, such as `2025-03-01`.
    pub day: String,
}

/// That an archive does not answer.
#[derive(Debug)]
pub struct Silent;
