//! The cache: what the last build has to say to the next one, kept in the working folder, so that the next build can see
//! that there is nothing to do.
//!
//! It is never more than a hint: it counts only together with the manifest that was written with it, and only if it is as
//! it was written. The folder may be removed at any time.

use std::path::{Path, PathBuf};

use crate::disk::{Disk, DiskError, seal, unseal};

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai cache 2";

/// Where the cache lies in a working folder.
pub(super) fn path(folder: &Path) -> PathBuf {
    folder.join("last-build")
}

/// Stores a text together with the manifest it belongs to.
///
/// # Errors
///
/// If the disk refuses.
pub(super) fn store(disk: &dyn Disk, folder: &Path, manifest: &str, text: &str) -> Result<(), DiskError> {
    disk.create_folders(folder).map_err(|error| DiskError::io(folder, error))?;
    let (path, text) = (path(folder), seal(HEAD, &format!("{}\n{text}\n", digest(manifest))));
    disk.write(&path, text.as_bytes()).map(|_| ()).map_err(|error| DiskError::io(&path, error))
}

/// The text that was stored together with this manifest; `None` if there is none that can be trusted.
pub(super) fn find(disk: &dyn Disk, folder: &Path, manifest: &str) -> Option<String> {
    let text = String::from_utf8(disk.read(&path(folder)).ok()?).ok()?;
    let (own, text) = unseal(HEAD, &text)?.split_once('\n')?;
    (own == digest(manifest)).then(|| text.trim_end().to_owned())
}

fn digest(manifest: &str) -> String {
    blake3::hash(manifest.as_bytes()).to_hex().to_string()
}
