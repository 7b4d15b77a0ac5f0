//! The messages for a host that is a disk of this machine, and for a release that cannot be read from it.

use std::path::Path;

use crate::diagnostic::{Argument, Failure, Message, reason};
use crate::disk::DiskError;

/// A failure about a path.
pub(super) fn about(key: &'static str, path: &Path) -> Message {
    Message::new(key).with("path", path.display().to_string())
}

/// The failure for a disk that refused. What is public is as it was.
pub(super) fn disk_failure(error: &DiskError) -> Failure {
    Failure::new(match error {
        DiskError::DiskFull { path } => about("failure-host-full", path),
        DiskError::ReadOnly { path } => about("failure-host-read-only", path),
        DiskError::Locked { path } => about("failure-host-locked", path),
        DiskError::NotAFolder { path } => about("failure-host-no-folder", path),
        DiskError::ForeignFiles { path, count, examples } => {
            about("failure-host-foreign", path).with("count", *count).with("examples", Argument::List(examples.clone()))
        }
        DiskError::Interrupted { path, error } | DiskError::Io { path, error } => {
            about("failure-host-io", path).with("reason", reason(error))
        }
        DiskError::OtherFileSystem { path, .. } | DiskError::DamagedJournal { path } => {
            about("failure-host-io", path).with("reason", error.to_string())
        }
    })
}
