//! Replaces files of content, several as one step.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::disk::{Disk, DiskError, Journal, Kind, Step, WorkingFolder};
use crate::route::FilePath;

/// The name of the working folder of edits. No site is built into the folder of this name, which holds content.
const NAME: &str = "content";

/// Why files were not replaced.
#[derive(Debug)]
pub enum EditError {
    /// The disk refused, or what lies on it is in the way.
    Disk(DiskError),
    /// A path names something that is no file, such as a folder or a symbolic link.
    NotAFile(PathBuf),
    /// An edit was interrupted, and then somebody changed a file that it would have replaced.
    ChangedSince {
        /// The file.
        path: PathBuf,
        /// The folder that holds what the edit has still to put in place.
        working: PathBuf,
    },
}

impl From<DiskError> for EditError {
    fn from(error: DiskError) -> Self {
        Self::Disk(error)
    }
}

impl fmt::Display for EditError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disk(error) => error.fmt(formatter),
            Self::NotAFile(path) => write!(formatter, "{}: no file", path.display()),
            Self::ChangedSince { path, .. } => write!(formatter, "{}: changed since", path.display()),
        }
    }
}

impl std::error::Error for EditError {}

/// Replaces files of a site, or makes those that are missing, each given by its path below the site's folder: all of them, or
/// none. Killed at any moment, this leaves either the old files or steps that [`finish`] and the next edit finish; whole
/// files in any case.
///
/// # Errors
///
/// [`DiskError::Interrupted`] if the disk refused while files were being moved: the rest is still to be finished. Any other
/// error leaves all files as they were: an earlier edit that was interrupted cannot be finished, another process is editing, a path names no file or leads through a symbolic link, a
/// file lies on another file system than the site's folder, or the disk refuses.
pub fn replace(disk: &dyn Disk, root: &Path, files: &[(FilePath, &[u8])]) -> Result<(), EditError> {
    let working = open(disk, root)?;
    working.refuse_links_above(files.iter().map(|(path, _)| path))?;
    let mut folders = BTreeSet::new();
    for (path, _) in files {
        let file = root.join(path.as_str());
        let there = disk.metadata(&file).map_err(|error| DiskError::io(&file, error))?;
        if there.is_some_and(|there| there.kind != Kind::File) {
            return Err(EditError::NotAFile(file));
        }
        folders.extend(file.parent().map(Path::to_owned));
    }
    for folder in &folders {
        working.require_same_file_system(folder)?;
    }
    for (path, bytes) in files {
        working.write_aside(path, bytes)?;
    }
    let steps = files.iter().map(|(path, _)| Step::Place(path.clone())).collect();
    Ok(working.carry_out(&Journal { steps })?)
}

/// Finishes the edit of a site that was interrupted, if there is one. Whoever reads content does this first.
///
/// # Errors
///
/// If an edit is going on, what the interrupted one left is damaged, somebody changed a file since that it would replace, or
/// the disk refuses.
pub fn finish(disk: &dyn Disk, root: &Path) -> Result<Interrupted, EditError> {
    if WorkingFolder::is_unfinished(disk, &path(root))? {
        open(disk, root)?;
        return Ok(Interrupted::Finished);
    }
    let is_aside = WorkingFolder::has_aside(disk, &path(root))?;
    Ok(if is_aside { Interrupted::Undone } else { Interrupted::No })
}

/// What became of an edit that was interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interrupted {
    /// None was.
    No,
    /// It had changed nothing yet, or is still going on. What it wrote aside, the next edit clears away.
    Undone,
    /// It had begun to change files, and was finished just now.
    Finished,
}

/// Opens the working folder, which finishes an edit that was interrupted, unless that would undo what somebody did since.
fn open<'d>(disk: &'d dyn Disk, root: &Path) -> Result<WorkingFolder<'d>, EditError> {
    let working = path(root);
    if WorkingFolder::is_unfinished(disk, &working)?
        && let Some(path) = WorkingFolder::changed_since(disk, root, &working)?
    {
        return Err(EditError::ChangedSince { path, working });
    }
    // The step `.` leads through a link, by which the folder itself may be given.
    Ok(WorkingFolder::open(disk, &root.join("."), working)?)
}

fn path(root: &Path) -> PathBuf {
    WorkingFolder::path(root, OsStr::new(NAME))
}
