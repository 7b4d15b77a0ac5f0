//! Why files could not be written.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Why files could not be written. Everything but [`DiskError::Interrupted`] leaves the files of the target as they were.
#[derive(Debug)]
pub enum DiskError {
    /// Another process is writing to the same target.
    Locked {
        /// The target.
        path: PathBuf,
    },
    /// A folder holds files that this program did not put there.
    ForeignFiles {
        /// The folder.
        path: PathBuf,
        /// How many there are.
        count: usize,
        /// A few of them, by their paths in the folder.
        examples: Vec<String>,
    },
    /// The target, or the working folder beside it, exists but is not a folder; a symbolic link does not count as one.
    NotAFolder {
        /// The path that is not a folder.
        path: PathBuf,
    },
    /// The target lies on another file system than the working folder: no file can be moved there in one step.
    OtherFileSystem {
        /// The target.
        path: PathBuf,
        /// The working folder.
        working: PathBuf,
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
    /// The journal of a process that was killed cannot be read.
    DamagedJournal {
        /// The journal.
        path: PathBuf,
    },
    /// The disk refused while files were being moved into place. Old and new files may mix; each is whole.
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

impl DiskError {
    /// How many foreign files are named to the reader.
    const EXAMPLES: usize = 3;

    /// The error for an operation that the system refused: a full disk and a place that may not be written are told apart from
    /// other refusals.
    pub fn io(path: &Path, error: io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull { path },
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            _ => Self::Io { path, error },
        }
    }

    /// The error for foreign files in a folder, given by their paths in it.
    pub fn foreign(folder: &Path, mut files: Vec<String>) -> Self {
        let count = files.len();
        files.truncate(Self::EXAMPLES);
        Self::ForeignFiles { path: folder.to_owned(), count, examples: files }
    }
}

impl fmt::Display for DiskError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Locked { path } => write!(formatter, "{}: another process is writing", path.display()),
            Self::ForeignFiles { path, count, .. } => write!(formatter, "{}: {count} foreign files", path.display()),
            Self::NotAFolder { path } => write!(formatter, "{}: no folder", path.display()),
            Self::OtherFileSystem { path, working } => {
                write!(formatter, "{}: on another file system than {}", path.display(), working.display())
            }
            Self::DiskFull { path } => write!(formatter, "{}: disk full", path.display()),
            Self::ReadOnly { path } => write!(formatter, "{}: may not be written", path.display()),
            Self::DamagedJournal { path } => write!(formatter, "{}: damaged journal", path.display()),
            Self::Interrupted { path, error } | Self::Io { path, error } => {
                write!(formatter, "{}: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for DiskError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Interrupted { error, .. } | Self::Io { error, .. } => Some(error),
            _ => None,
        }
    }
}
