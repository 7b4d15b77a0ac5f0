//! An error of the machine or of this program, as opposed to a finding in the content.

use std::fmt;

use super::message::Message;

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

    /// A file operation that the system refused: what was tried, on which path, and the system's own words.
    pub fn io(key: &'static str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(Message::new(key).with("path", path.display().to_string()).with("reason", error.to_string()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.key)
    }
}

impl std::error::Error for Failure {}
