//! Files that a command is given: one that it reads, one that it makes, a folder that it fills.

use std::io::ErrorKind;
use std::path::Path;

use crate::diagnostic::{Failure, Message};
use crate::disk::{Disk, Kind, NativeDisk};

/// The largest file that is read, in bytes.
pub(super) const LARGEST: u64 = 64 << 20;

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

/// Refuses to replace what this program did not make: a file whose first lines do not have a mark. `otherwise` is the key of the failure.
///
/// # Errors
///
/// If something else is there, or the system refuses.
pub(super) fn expect_own(path: &Path, mark: &str, otherwise: &'static str) -> Result<(), Failure> {
    expect(path, &|bytes| has_mark(bytes, mark), otherwise)
}

fn has_mark(bytes: &[u8], mark: &str) -> bool {
    memchr::memmem::find(&bytes[..bytes.len().min(1000)], mark.as_bytes()).is_some()
}

/// Refuses to replace a file if what it holds is not the program's own.
fn expect(path: &Path, is_own: &dyn Fn(&[u8]) -> bool, otherwise: &'static str) -> Result<(), Failure> {
    let refused = |error: std::io::Error| Failure::io("failure-io", path, &error);
    let Some(known) = NativeDisk.metadata(path).map_err(refused)? else { return Ok(()) };
    let is_own = || NativeDisk.read(path).is_ok_and(|bytes| is_own(&bytes));
    if known.kind == Kind::File && known.size <= LARGEST && is_own() {
        return Ok(());
    }
    Err(Failure::new(Message::new(otherwise).with("path", path.display().to_string())))
}

/// Makes a file, or replaces one that [`expect_own`] lets pass. Somebody who looks meanwhile sees the old one or the new one.
///
/// # Errors
///
/// If something else is there, or the system refuses.
pub(super) fn replace_own(path: &Path, mark: &str, otherwise: &'static str, bytes: &[u8]) -> Result<(), Failure> {
    replace(path, &|bytes| has_mark(bytes, mark), otherwise, bytes)
}

/// Makes a file, or replaces one if what it holds `is_own`. Somebody who looks meanwhile sees the old one or the new one.
///
/// # Errors
///
/// If something else is there, or the system refuses.
pub(super) fn replace(
    path: &Path,
    is_own: &dyn Fn(&[u8]) -> bool,
    otherwise: &'static str,
    bytes: &[u8],
) -> Result<(), Failure> {
    expect(path, is_own, otherwise)?;
    let refused = |error: std::io::Error| Failure::io("failure-io", path, &error);
    // What a run that was killed left aside is written over.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let aside = path.with_file_name(format!(".{name}.gongkai-aside"));
    NativeDisk.write(&aside, bytes).map_err(refused)?;
    NativeDisk.rename(&aside, path).map_err(refused)
}

/// Makes a folder with files where nothing is, or nothing but an empty folder. It is filled aside and then moved, so that it has all of
/// its files or is not there.
///
/// # Errors
///
/// If something is there, or the system refuses.
pub(super) fn write_new_folder(path: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Failure> {
    let refused = |error: std::io::Error| Failure::io("failure-io", path, &error);
    let is_free = match NativeDisk.metadata(path).map_err(refused)?.map(|known| known.kind) {
        None => true,
        Some(Kind::Folder) => NativeDisk.list(path).map_err(refused)?.is_none_or(|names| names.is_empty()),
        Some(_) => false,
    };
    let taken = || Failure::new(Message::new("failure-folder-exists").with("path", path.display().to_string()));
    let name = path.file_name().filter(|_| is_free).ok_or_else(taken)?;
    let aside = path.with_file_name(format!(".{}.gongkai-aside", name.to_string_lossy()));
    clear(&aside).map_err(refused)?;
    NativeDisk.create_folders(&aside).map_err(refused)?;
    for (name, bytes) in files {
        NativeDisk.write(&aside.join(name), bytes).map_err(refused)?;
    }
    NativeDisk.sync(&aside).map_err(refused)?;
    match NativeDisk.remove_folder(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(refused(error)),
        _ => {}
    }
    NativeDisk.rename(&aside, path).map_err(refused)
}

/// Removes what a run that was killed had filled aside.
fn clear(aside: &Path) -> std::io::Result<()> {
    let Some(names) = NativeDisk.list(aside)? else { return Ok(()) };
    for (name, _) in names {
        NativeDisk.remove_file(&aside.join(name))?;
    }
    NativeDisk.remove_folder(aside)
}
