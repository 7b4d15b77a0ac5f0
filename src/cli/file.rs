//! Files that a command is given: one that it reads, one that it makes.

use std::io::ErrorKind;
use std::path::Path;

use crate::diagnostic::{Failure, Message};
use crate::disk::{Disk, Kind, NativeDisk};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// What a file holds.
///
/// # Errors
///
/// If it is larger than anything that is taken, or the system refuses.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let refused = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => Failure::new(Message::new("failure-no-file").with("path", path.display().to_string())),
        _ => Failure::io("failure-io", path, &error),
    };
    let known = NativeDisk.metadata(path).map_err(refused)?;
    if known.is_some_and(|known| known.kind == Kind::File && known.size > LARGEST) {
        return Err(Failure::new(Message::new("failure-sheet-large").with("path", path.display().to_string())));
    }
    NativeDisk.read(path).map_err(refused)
}

/// Makes a file where nothing is.
///
/// # Errors
///
/// If something is there, or the system refuses.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let refused = |error: std::io::Error| Failure::io("failure-io", path, &error);
    if NativeDisk.metadata(path).map_err(refused)?.is_some() {
        return Err(Failure::new(Message::new("failure-sheet-exists").with("path", path.display().to_string())));
    }
    NativeDisk.write(path, bytes).map(drop).map_err(refused)
}

/// Makes files in a folder, which is made if need be: each of them, by its name and what it holds, or none.
///
/// # Errors
///
/// If one of them is there, or the system refuses.
pub(super) fn write_all_new(folder: &Path, files: &[(String, String)]) -> Result<(), Failure> {
    NativeDisk.create_folders(folder).map_err(|error| Failure::io("failure-io", folder, &error))?;
    for (name, _) in files {
        let path = folder.join(name);
        let there = NativeDisk.metadata(&path).map_err(|error| Failure::io("failure-io", &path, &error))?;
        if there.is_some() {
            return Err(Failure::new(Message::new("failure-exists").with("path", path.display().to_string())));
        }
    }
    files.iter().try_for_each(|(name, text)| write_new(&folder.join(name), text.as_bytes()))
}
