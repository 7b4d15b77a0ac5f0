//! Adds to the addresses that were public.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::replace::{EditError, replace};
use crate::disk::{Disk, DiskError};
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
    let path = root.join(FILE);
    let text = match disk.read(&path) {
        Ok(bytes) => String::from_utf8(bytes)
            .map_err(|error| DiskError::io(&path, io::Error::new(ErrorKind::InvalidData, error.utf8_error())))?,
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => return Err(DiskError::io(&path, error).into()),
    };
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
