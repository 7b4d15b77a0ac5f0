//! Why output could not be written.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::route::FilePath;

/// Why output could not be written. Everything but [`WriteError::Interrupted`] leaves the public files as they were.
#[derive(Debug)]
pub enum WriteError {
    /// Another build is writing this output.
    Locked {
        /// The output folder.
        path: PathBuf,
    },
    /// The output folder holds files that were not written by this program.
    ForeignFiles {
        /// The output folder.
        path: PathBuf,
        /// How many there are.
        count: usize,
        /// A few of them, by their paths in the folder.
        examples: Vec<String>,
    },
    /// The output, or the working folder beside it, is there but no folder; a symbolic link is none.
    NotAFolder {
        /// The output.
        path: PathBuf,
    },
    /// The output lies on another file system than the folder it lies in: no file can be moved there at once.
    OtherFileSystem {
        /// The output folder.
        path: PathBuf,
        /// The working folder beside it.
        working: PathBuf,
    },
    /// The output has no name of its own, such as `/` or `..`, or lies among the working folders.
    BadOutput {
        /// The output.
        path: PathBuf,
    },
    /// A path would have to be a file and a folder at once.
    PathConflict {
        /// The path.
        path: PathBuf,
    },
    /// A path has steps or characters that cannot be written down.
    BadPath {
        /// The path in the output.
        path: FilePath,
    },
    /// One path was put twice.
    PutTwice {
        /// The path in the output.
        path: FilePath,
    },
    /// The disk is full.
    DiskFull {
        /// What could not be written.
        path: PathBuf,
    },
    /// The place may not be written.
    ReadOnly {
        /// What could not be written.
        path: PathBuf,
    },
    /// The list of what was written cannot be read.
    DamagedManifest {
        /// The list.
        path: PathBuf,
    },
    /// The job of a build that was killed cannot be read.
    DamagedJournal {
        /// The job.
        path: PathBuf,
    },
    /// The files were being moved into place when the disk refused.
    Interrupted {
        /// What could not be moved or removed.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The disk refused for another reason.
    Io {
        /// What was being read or written.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

impl WriteError {
    /// Tells a full disk and a place that may not be written apart from other refusals.
    pub(super) fn io(path: &Path, error: io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull { path },
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            _ => Self::Io { path, error },
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Locked { path } => write!(formatter, "{}: another build is writing", path.display()),
            Self::ForeignFiles { path, count, .. } => write!(formatter, "{}: {count} foreign files", path.display()),
            Self::NotAFolder { path } => write!(formatter, "{}: no folder", path.display()),
            Self::OtherFileSystem { path, working } => {
                write!(formatter, "{}: on another file system than {}", path.display(), working.display())
            }
            Self::BadOutput { path } => write!(formatter, "{}: not usable as output", path.display()),
            Self::PathConflict { path } => write!(formatter, "{}: file and folder at once", path.display()),
            Self::BadPath { path } => write!(formatter, "{:?}: no path for a file of the site", path.as_str()),
            Self::PutTwice { path } => write!(formatter, "{path}: put twice"),
            Self::DiskFull { path } => write!(formatter, "{}: disk full", path.display()),
            Self::ReadOnly { path } => write!(formatter, "{}: may not be written", path.display()),
            Self::DamagedManifest { path } => write!(formatter, "{}: damaged manifest", path.display()),
            Self::DamagedJournal { path } => write!(formatter, "{}: damaged journal", path.display()),
            Self::Interrupted { path, error } | Self::Io { path, error } => {
                write!(formatter, "{}: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Interrupted { error, .. } | Self::Io { error, .. } => Some(error),
            _ => None,
        }
    }
}
