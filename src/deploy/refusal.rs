//! Hosts that are a disk of this machine: where they are, and the messages for one that refuses.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Argument, Failure, Message, reason};
use crate::disk::DiskError;

/// A path of the settings, which leads from the site's folder, as people would write it.
pub(super) fn place(root: &Path, path: &str) -> PathBuf {
    if root == Path::new(".") { PathBuf::from(path) } else { root.join(path) }
}

/// A failure about a path.
pub(super) fn about(key: &'static str, path: &Path) -> Message {
    Message::new(key).with("path", path.display().to_string())
}

/// The failure for a disk that refused. What is public is as it was.
pub(super) fn disk_failure(error: &DiskError) -> Failure {
    Failure::new(match error {
        DiskError::DiskFull { path } => about("failure-place-full", path),
        DiskError::ReadOnly { path } => about("failure-place-read-only", path),
        DiskError::Locked { path } => about("failure-place-locked", path),
        DiskError::NotAFolder { path } => about("failure-place-no-folder", path),
        DiskError::ForeignFiles { path, count, examples } => about("failure-place-foreign", path)
            .with("count", *count)
            .with("examples", Argument::List(examples.clone())),
        DiskError::Interrupted { path, error } | DiskError::Io { path, error } => {
            about("failure-place-io", path).with("reason", reason(error))
        }
        DiskError::OtherFileSystem { path, .. } | DiskError::DamagedJournal { path } => {
            about("failure-place-io", path).with("reason", error.to_string())
        }
    })
}
