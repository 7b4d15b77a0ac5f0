//! The messages for files that could not be written.

use std::path::Path;

use crate::diagnostic::{Argument, Failure, Message, reason};
use crate::disk::DiskError;
use crate::edit::EditError;
use crate::search::SearchError;
use crate::write::WriteError;

/// The message for output that could not be written.
pub fn write_failure(error: WriteError) -> Failure {
    Failure::new(match error {
        WriteError::Disk(error) => disk_message(&error),
        WriteError::BadOutput { path } => about("failure-bad-output", &path),
        WriteError::PathConflict { path } => about("failure-path-conflict", &path),
        WriteError::Occupied { path } => about("failure-occupied", &path),
        WriteError::BadPath { path } => {
            Message::new("failure-bad-path").with("path", path.as_str().escape_debug().to_string())
        }
        WriteError::PutTwice { path } => about("failure-path-conflict", Path::new(path.as_str())),
        WriteError::DamagedManifest { path } => about("failure-manifest", &path),
    })
}

/// The message for a search index that could not be made.
pub(super) fn search_failure(error: SearchError) -> Failure {
    Failure::new(Message::new("failure-search").with("reason", error.0))
}

/// The message for an edit that could not be finished.
pub fn edit_failure(error: EditError) -> Failure {
    Failure::new(match error {
        EditError::Disk(DiskError::DamagedJournal { path }) => about("failure-edit-journal", &path),
        EditError::Disk(DiskError::Interrupted { path, error }) => {
            about("failure-edit-interrupted", &path).with("reason", reason(&error))
        }
        EditError::Disk(error) => disk_message(&error),
        EditError::NotAFile(path) => about("failure-not-a-file", &path),
        EditError::ChangedSince { path, working } => {
            about("failure-edit-changed", &path).with("working", working.display().to_string())
        }
    })
}

fn about(key: &'static str, path: &Path) -> Message {
    Message::new(key).with("path", path.display().to_string())
}

fn disk_message(error: &DiskError) -> Message {
    match error {
        DiskError::Locked { path } => about("failure-locked", path),
        DiskError::ForeignFiles { path, count, examples } => about("failure-foreign-files", path)
            .with("count", *count)
            .with("examples", Argument::List(examples.clone())),
        DiskError::NotAFolder { path } => about("failure-not-a-folder", path),
        DiskError::OtherFileSystem { path, working } => {
            about("failure-other-file-system", path).with("working", working.display().to_string())
        }
        DiskError::DiskFull { path } => about("failure-disk-full", path),
        DiskError::ReadOnly { path } => about("failure-read-only", path),
        DiskError::DamagedJournal { path } => about("failure-journal", path),
        DiskError::Interrupted { path, error } => about("failure-interrupted", path).with("reason", reason(error)),
        DiskError::Io { path, error } => about("failure-io", path).with("reason", reason(error)),
    }
}
