//! What is done with a disk.

use std::io;
use std::path::{Path, PathBuf};

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

/// Held by whoever writes; dropping it releases the lock.
pub struct Lock(#[allow(dead_code)] Box<dyn Send + Sync>);

impl Lock {
    /// A lock that ends when `held` is dropped.
    pub fn new(held: impl Send + Sync + 'static) -> Self {
        Self(Box::new(held))
    }
}

/// Every operation on a disk that the program needs to write. Several threads use it at once.
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

    /// What lies in a folder, by name and in the order of the names; `None` if there is no such folder. Symbolic links in it
    /// are not followed.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn list(&self, folder: &Path) -> io::Result<Option<Vec<(String, Kind)>>>;

    /// Gives a file a second name, on the same file system, where nothing is.
    ///
    /// # Errors
    ///
    /// The system's own; one of the kind `Unsupported` or `CrossesDevices` where files have one name.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Makes a symbolic link to a folder, where nothing is; it holds the path as it is given.
    ///
    /// # Errors
    ///
    /// The system's own; one of the kind `Unsupported` if links cannot be replaced as one step there.
    fn point(&self, link: &Path, to: &Path) -> io::Result<()>;

    /// The path that a symbolic link holds; `None` if there is none.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn pointed(&self, link: &Path) -> io::Result<Option<PathBuf>>;

    /// Lets everybody read a file, or enter and list a folder, whatever the mask of the process is; as far as the disk knows of that. What may
    /// be done besides stays.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn open_to_all(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    /// Says that a file was last changed at this time, in nanoseconds since 1970.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn set_modified(&self, path: &Path, modified: u128) -> io::Result<()>;

    /// Lets a file be read, written and run by those who may do so with another one, as far as the disk knows of that.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn permit_like(&self, _path: &Path, _other: &Path) -> io::Result<()> {
        Ok(())
    }

    /// Waits until everything that was written before, to any file of the file system that a folder lies on, has reached the
    /// medium: a loss of power does not undo it then. A system that cannot do so promises nothing.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn sync(&self, folder: &Path) -> io::Result<()>;

    /// Takes the lock of a file, which is made if it is missing; `None` if another process holds it. A lock ends with its
    /// process, however that ends.
    ///
    /// # Errors
    ///
    /// The system's own.
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>>;
}
