//! Why output could not be written.

use std::fmt;
use std::path::PathBuf;

use crate::disk::DiskError;
use crate::route::FilePath;

/// Why output could not be written. Everything but [`DiskError::Interrupted`] leaves the public files as they were.
#[derive(Debug)]
pub enum WriteError {
    /// The disk refused, or what lies on it is in the way.
    Disk(DiskError),
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
    /// Something that is not of the site stands where one of its files would.
    Occupied {
        /// What stands there.
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
    /// The list of what was written cannot be read.
    DamagedManifest {
        /// The list.
        path: PathBuf,
    },
}

impl From<DiskError> for WriteError {
    fn from(error: DiskError) -> Self {
        Self::Disk(error)
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disk(error) => error.fmt(formatter),
            Self::BadOutput { path } => write!(formatter, "{}: not usable as output", path.display()),
            Self::PathConflict { path } => write!(formatter, "{}: file and folder at once", path.display()),
            Self::Occupied { path } => write!(formatter, "{}: not of the site", path.display()),
            Self::BadPath { path } => write!(formatter, "{:?}: no path for a file of the site", path.as_str()),
            Self::PutTwice { path } => write!(formatter, "{path}: put twice"),
            Self::DamagedManifest { path } => write!(formatter, "{}: damaged manifest", path.display()),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Disk(error) => error.source(),
            _ => None,
        }
    }
}
