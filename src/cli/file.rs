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

/// Refuses to replace what this program did not make: a file whose first lines do not have a mark.
///
/// # Errors
///
/// If something else is there, or the system refuses.
pub(super) fn expect_own(path: &Path, mark: &str) -> Result<(), Failure> {
    let refused = |error: std::io::Error| Failure::io("failure-io", path, &error);
    let Some(known) = NativeDisk.metadata(path).map_err(refused)? else { return Ok(()) };
    let is_own = || {
        NativeDisk
            .read(path)
            .is_ok_and(|bytes| memchr::memmem::find(&bytes[..bytes.len().min(1000)], mark.as_bytes()).is_some())
    };
    if known.kind == Kind::File && known.size <= LARGEST && is_own() {
        return Ok(());
    }
    Err(Failure::new(Message::new("failure-review-exists").with("path", path.display().to_string())))
}

/// Makes a file, or replaces one that [`expect_own`] lets pass. Somebody who looks meanwhile sees the old one or the new one.
///
/// # Errors
///
/// If something else is there, or the system refuses.
pub(super) fn replace_own(path: &Path, mark: &str, bytes: &[u8]) -> Result<(), Failure> {
    expect_own(path, mark)?;
    let refused = |error: std::io::Error| Failure::io("failure-io", path, &error);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let aside = path.with_file_name(name);
    write_new(&aside, bytes)?;
    NativeDisk.rename(&aside, path).map_err(refused)
}
