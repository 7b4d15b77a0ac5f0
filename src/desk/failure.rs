//! The messages for content that could not be made.

use crate::diagnostic::{Failure, Message};
use crate::edit::CreateError;

/// A file that could not be made, as a failure.
pub(super) fn failure(error: CreateError) -> Failure {
    match error {
        CreateError::Exists(path) => {
            Failure::new(Message::new("failure-exists").with("path", path.display().to_string()))
        }
        CreateError::Io(path, error) => Failure::io("failure-io", &path, &error),
    }
}
