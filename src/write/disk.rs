//! The disk as this room uses it, so that a test can stand in for one that fails.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::time::UNIX_EPOCH;

use walkdir::WalkDir;

/// What a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// Something else, such as a symbolic link.
    Other,
}

/// What the disk says about a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// What the path names.
    pub kind: Kind,
    /// The size in bytes.
    pub size: u64,
    /// When it was last changed, in nanoseconds since 1970 by the disk's own clock.
    pub modified: u128,
}

/// Held while a build writes; letting go of it ends the lock.
pub struct Lock(#[allow(dead_code)] Box<dyn Send + Sync>);

impl Lock {
    /// A lock that ends when `held` is dropped.
    pub fn new(held: impl Send + Sync + 'static) -> Self {
        Self(Box::new(held))
    }
}

/// Everything this room does with a disk. Several threads write aside at once.
pub trait Disk: Sync {
    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Writes a file, replacing one that is there, and tells what is then known about it. The folder exists.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<Metadata>;

    /// Moves a file to another path at once, replacing a file that is there; or a folder with everything in it, to where
    /// nothing is.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file or symbolic link.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn remove_file(&self, path: &Path) -> io::Result<()>;

    /// Removes an empty folder.
    ///
    /// # Errors
    ///
    /// The system's own; one of the kind `DirectoryNotEmpty` if it is not empty.
    fn remove_folder(&self, path: &Path) -> io::Result<()>;

    /// Makes a folder and the folders it lies in, as far as they are missing.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn create_folders(&self, path: &Path) -> io::Result<()>;

    /// What is known about a path; `None` if there is nothing. Symbolic links are not followed.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn metadata(&self, path: &Path) -> io::Result<Option<Metadata>>;

    /// Everything below a folder, each by its path with `/` between steps, a folder before what lies in it; `None` if there
    /// is no such folder. Symbolic links are not followed.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn list(&self, folder: &Path) -> io::Result<Option<Vec<(String, Kind)>>>;

    /// Takes the lock of a file, which is made if it is missing; `None` if another process holds it. A lock ends with its
    /// process, however that ends.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>>;
}

/// The disk of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct NativeDisk;

impl Disk for NativeDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<Metadata> {
        let mut file = fs::File::create(path)?;
        file.write_all(bytes)?;
        metadata(&file.metadata()?)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn create_folders(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn metadata(&self, path: &Path) -> io::Result<Option<Metadata>> {
        match fs::symlink_metadata(path) {
            Ok(found) => metadata(&found).map(Some),
            // A path through a file names nothing, as far as this room is concerned.
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Option<Vec<(String, Kind)>>> {
        if !folder.is_dir() {
            return Ok(None);
        }
        let mut found = Vec::new();
        for entry in WalkDir::new(folder).min_depth(1).sort_by_file_name() {
            let entry = entry.map_err(io::Error::from)?;
            let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let steps: Vec<_> = below.iter().map(|step| step.to_string_lossy()).collect();
            found.push((steps.join("/"), kind(entry.file_type())));
        }
        Ok(Some(found))
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        let file = fs::File::options().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock::new(Held(file)))),
            Err(fs::TryLockError::WouldBlock) => Ok(None),
            Err(fs::TryLockError::Error(error)) => Err(error),
        }
    }
}

/// A locked file.
///
/// Closing it is not enough: a process that is just being started still has it open, and would keep the lock for a moment.
struct Held(fs::File);

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

fn metadata(found: &fs::Metadata) -> io::Result<Metadata> {
    let modified = found.modified()?.duration_since(UNIX_EPOCH).map_or(0, |age| age.as_nanos());
    Ok(Metadata { kind: kind(found.file_type()), size: found.len(), modified })
}

fn kind(found: fs::FileType) -> Kind {
    match found {
        found if found.is_file() => Kind::File,
        found if found.is_dir() => Kind::Folder,
        _ => Kind::Other,
    }
}
