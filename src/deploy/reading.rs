//! Reads the files of a release.

use super::refusal::{about, disk_failure};
use super::release::{Release, ReleaseFile};
use crate::diagnostic::Failure;
use crate::disk::{Disk, DiskError};
use crate::route::FilePath;

/// The bytes of a file of a release.
///
/// # Errors
///
/// If the disk refuses, or the file does not hold any more what was built and checked.
pub(super) fn read(
    disk: &dyn Disk,
    release: &Release,
    path: &FilePath,
    file: &ReleaseFile,
) -> Result<Vec<u8>, Failure> {
    let from = release.folder.join(path.as_str());
    let bytes = disk.read(&from).map_err(|error| disk_failure(&DiskError::io(&from, error)))?;
    if blake3::hash(&bytes) == file.digest {
        Ok(bytes)
    } else {
        Err(Failure::new(about("failure-release-changed", &from)))
    }
}
