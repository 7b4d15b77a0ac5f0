//! What was written to an output, for those who carry it elsewhere.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::error::WriteError;
use super::manifest::{Class, Manifest};
use super::writer::{MANIFEST, working_path};
use crate::disk::{Disk, DiskError};
use crate::route::FilePath;

/// A file of a finished site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The digest of its bytes.
    pub digest: blake3::Hash,
    /// Its size in bytes.
    pub size: u64,
    /// What kind of file it is.
    pub class: Class,
}

/// The files of the finished site in an output, as the last build wrote them down. None of them is read.
///
/// # Errors
///
/// If nothing was built there, what is known about it is damaged, or the disk refuses.
pub fn written(disk: &dyn Disk, output: &Path) -> Result<BTreeMap<FilePath, Written>, WriteError> {
    let output: PathBuf = output.components().collect();
    let path = working_path(&output)?.join(MANIFEST);
    let bytes = disk.read(&path).map_err(|error| DiskError::io(&path, error))?;
    let manifest = String::from_utf8(bytes).ok().and_then(|text| Manifest::parse(&text));
    let manifest = manifest.ok_or(WriteError::DamagedManifest { path })?;
    let entries = manifest.entries.into_iter();
    Ok(entries
        .map(|(path, entry)| (path, Written { digest: entry.digest, size: entry.size, class: entry.class }))
        .collect())
}
