//! What the last build was made from, kept in the cache folder, so that the next build can see that there is nothing to do.
//!
//! It is never more than a hint: it counts only together with the manifest that was written with it, and only if it is as
//! it was written. The folder may be removed at any time.

use super::disk::Disk;
use super::error::WriteError;
use super::places::Places;
use super::sealed::{seal, unseal};

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai cache 1";

/// Keeps a note beside the manifest with this digest.
///
/// # Errors
///
/// If the disk refuses.
pub(super) fn keep(disk: &dyn Disk, places: &Places, manifest: &str, note: &str) -> Result<(), WriteError> {
    let folder = places.cache.parent().unwrap_or(&places.working);
    disk.create_folders(folder).map_err(|error| WriteError::io(folder, error))?;
    let text = seal(HEAD, &format!("{}\n{note}\n", digest(manifest)));
    disk.write(&places.cache, text.as_bytes()).map(|_| ()).map_err(|error| WriteError::io(&places.cache, error))
}

/// The note that was kept beside this manifest; `None` if there is none that can be trusted.
pub(super) fn recall(disk: &dyn Disk, places: &Places, manifest: &str) -> Option<String> {
    let text = String::from_utf8(disk.read(&places.cache).ok()?).ok()?;
    let (own, note) = unseal(HEAD, &text)?.split_once('\n')?;
    (own == digest(manifest)).then(|| note.trim_end().to_owned())
}

fn digest(manifest: &str) -> String {
    blake3::hash(manifest.as_bytes()).to_hex().to_string()
}
