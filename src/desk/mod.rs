//! Helps those who write content: begins a site, and writes a new record or case from answers.
//!
//! Answers come from flags; what no flag answers is asked. Every answer is held to what the site has before anything is
//! written, and nothing that is there is ever changed.

mod case;
mod form;
mod init;
mod known;
mod record;

use crate::diagnostic::{Failure, Message};
use crate::edit::CreateError;

pub use case::new_case;
pub use form::{Answers, Ask};
pub use init::init;
pub use record::new_record;

/// A file that could not be made, as a failure.
fn failure(error: CreateError) -> Failure {
    match error {
        CreateError::Exists(path) => {
            Failure::new(Message::new("failure-exists").with("path", path.display().to_string()))
        }
        CreateError::Io(path, error) => Failure::io("failure-io", &path, &error),
    }
}
