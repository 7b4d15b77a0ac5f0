//! Adds to the addresses that were public.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::replace::{EditError, replace};
use crate::disk::{Disk, DiskError, Kind};
use crate::route::{FilePath, Route};

/// The file, below the site's folder.
const FILE: &str = "content/published.txt";

/// Adds addresses that are public to those that were, and says how many were not among them. The file is made if there is none; nothing is taken
/// out of it, a line that is no address included. What is written is sorted bytewise, one address a line, each once, and each line ends with
/// `\n`. A file that would stay as it is is not touched.
///
/// # Errors
///
/// What [`replace`] says, or if the file cannot be read as text.
pub fn add_published(disk: &dyn Disk, root: &Path, addresses: &BTreeSet<Route>) -> Result<usize, EditError> {
    let text = text(disk, &root.join(FILE))?;
    let known = text.trim_start_matches('\u{feff}').lines().map(str::trim_end).filter(|line| !line.is_empty());
    let written = |line: &str| Route::read(line).map_or_else(|| line.to_owned(), |route| route.written());
    let mut lines: BTreeSet<String> = known.map(written).collect();
    let before = lines.len();
    lines.extend(addresses.iter().map(Route::written));
    let added = lines.len() - before;
    let new: String = lines.iter().flat_map(|line| [line, "\n"]).collect();
    if new != text {
        let file = FilePath::new(FILE).expect("it is a path");
        replace(disk, root, &[(file, new.as_bytes())])?;
    }
    Ok(added)
}

/// Sees to it that addresses can be added, for whoever is about to make them public. Nothing is left changed.
///
/// # Errors
///
/// If the file is none, or no text, or none can be put in its place.
pub fn expect_published(disk: &dyn Disk, root: &Path) -> Result<(), EditError> {
    let path = root.join(FILE);
    let there = disk.metadata(&path).map_err(|error| DiskError::io(&path, error))?;
    if there.is_some_and(|there| there.kind != Kind::File) {
        return Err(EditError::NotAFile(path));
    }
    text(disk, &path)?;
    // Whoever replaces a file needs leave to write beside it. Its name is hidden: it is no content, for the moment that it is there.
    let trial = path.with_file_name(".published.txt.trial");
    let failed = |error| DiskError::io(&trial, error);
    disk.write(&trial, &[]).map_err(failed)?;
    Ok(disk.remove_file(&trial).map_err(failed)?)
}

/// What the file says; nothing if there is none.
fn text(disk: &dyn Disk, path: &Path) -> Result<String, EditError> {
    match disk.read(path) {
        Ok(bytes) => Ok(String::from_utf8(bytes)
            .map_err(|error| DiskError::io(path, io::Error::new(ErrorKind::InvalidData, error.utf8_error())))?),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(DiskError::io(path, error).into()),
    }
}
