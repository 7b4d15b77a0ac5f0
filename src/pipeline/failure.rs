//! The messages for output that could not be written.

use std::path::Path;

use crate::diagnostic::{Failure, Message};
use crate::write::WriteError;

/// The message for output that could not be written.
pub(super) fn write_failure(error: WriteError) -> Failure {
    let about = |key: &'static str, path: &Path| Message::new(key).with("path", path.display().to_string());
    Failure::new(match &error {
        WriteError::Locked { path } => about("failure-locked", path),
        WriteError::ForeignFiles { path, count, examples } => {
            about("failure-foreign-files", path).with("count", *count).with("examples", examples.join(", "))
        }
        WriteError::NotAFolder { path } => about("failure-not-a-folder", path),
        WriteError::OtherFileSystem { path, working } => {
            about("failure-other-file-system", path).with("working", working.display().to_string())
        }
        WriteError::BadOutput { path } => about("failure-bad-output", path),
        WriteError::PathConflict { path } => about("failure-path-conflict", path),
        WriteError::BadPath { path } => {
            Message::new("failure-bad-path").with("path", path.as_str().escape_debug().to_string())
        }
        WriteError::PutTwice { path } => about("failure-path-conflict", Path::new(path.as_str())),
        WriteError::DiskFull { path } => about("failure-disk-full", path),
        WriteError::ReadOnly { path } => about("failure-read-only", path),
        WriteError::DamagedManifest { path } => about("failure-manifest", path),
        WriteError::DamagedJournal { path } => about("failure-journal", path),
        WriteError::Interrupted { path, error } => about("failure-interrupted", path).with("reason", error.to_string()),
        WriteError::Io { path, error } => about("failure-io", path).with("reason", error.to_string()),
    })
}
