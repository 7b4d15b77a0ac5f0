//! An error of the machine or of this program, as opposed to a finding in the content.

use std::fmt;
use std::io::{Error, ErrorKind};

use super::message::{Argument, Message};

/// Something that kept the program from doing its work: a disk that is full, a port that is taken, wrong use.
///
/// It ends the command with exit code 2. Like a finding it is a message without words.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure(pub Box<Message>);

impl Failure {
    /// A failure told by a message of the catalogue.
    pub fn new(message: Message) -> Self {
        Self(Box::new(message))
    }

    /// A file operation that the system refused: what was tried, on which path, and why not.
    pub fn io(key: &'static str, path: &std::path::Path, error: &Error) -> Self {
        Self::new(Message::new(key).with("path", path.display().to_string()).with("reason", reason(error)))
    }
}

/// Why the system refused, in the reader's language where the catalogue has words for it, else in the system's own.
pub fn reason(error: &Error) -> Argument {
    let key = match error.kind() {
        ErrorKind::NotFound => "system-not-found",
        ErrorKind::PermissionDenied => "system-denied",
        ErrorKind::AlreadyExists => "system-exists",
        ErrorKind::AddrInUse => "system-in-use",
        ErrorKind::AddrNotAvailable => "system-no-address",
        ErrorKind::IsADirectory => "system-folder",
        ErrorKind::NotADirectory => "system-no-folder",
        ErrorKind::ReadOnlyFilesystem => "system-read-only",
        ErrorKind::StorageFull => "system-full",
        _ => return Argument::Text(error.to_string()),
    };
    Argument::Message(key)
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.key)
    }
}

impl std::error::Error for Failure {}
