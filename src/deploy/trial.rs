//! Whether something may be written on a host: tried with something that nobody sees, of which nothing stays.

use std::path::{Path, PathBuf};

use super::fault::SoFar;
use super::refusal::disk_failure;
use super::store::{Fault, Store};
use crate::diagnostic::Failure;
use crate::disk::{Disk, DiskError, Kind};
use crate::route::FilePath;

/// How what is written for a moment is called.
const NAME: &str = ".gongkai-trial";

/// Tries whether a store takes files and lets them go again. Whoever tries at another `moment` is not in the way.
///
/// # Errors
///
/// If it cannot be reached, or refuses.
pub fn try_store(store: &dyn Store, moment: &str) -> Result<(), Failure> {
    let path = FilePath::new(&format!("{NAME}-{moment}")).expect("it is a path");
    let failed = |fault: Fault, so_far| fault.failure(&store.name(), so_far);
    if store.try_writing(&path).map_err(|fault| failed(fault, SoFar::Nothing))? {
        store.remove(&[&path], &|_| {}).map_err(|fault| failed(fault, SoFar::Some))?;
    }
    Ok(())
}

/// Tries whether a file can be made in a folder, or where that would be made.
pub(super) fn try_folder(disk: &dyn Disk, folder: &Path) -> Result<(), Failure> {
    let folder = nearest(disk, folder)?;
    let trial = free_name(disk, &folder)?;
    let failed = |error| disk_failure(&DiskError::io(&trial, error));
    let written = disk.write(&trial, &[]);
    // What a full disk took of it goes as well.
    let removed = disk.remove_file(&trial);
    written.map_err(failed)?;
    removed.map_err(failed)
}

/// A name at which nothing stands: what somebody else has there is not touched.
fn free_name(disk: &dyn Disk, folder: &Path) -> Result<PathBuf, Failure> {
    let mut trial = folder.join(NAME);
    let mut number = 1;
    while disk.metadata(&trial).map_err(|error| disk_failure(&DiskError::io(&trial, error)))?.is_some() {
        trial = folder.join(format!("{NAME}-{number}"));
        number += 1;
    }
    Ok(trial)
}

/// The folder itself, or the nearest above it that is there.
fn nearest(disk: &dyn Disk, folder: &Path) -> Result<PathBuf, Failure> {
    for place in folder.ancestors() {
        let place = if place == Path::new("") { Path::new(".") } else { place };
        match disk.metadata(place).map_err(|error| disk_failure(&DiskError::io(place, error)))? {
            Some(found) if found.kind == Kind::File => {
                return Err(disk_failure(&DiskError::NotAFolder { path: place.to_owned() }));
            }
            Some(_) => return Ok(place.to_owned()),
            None => {}
        }
    }
    Ok(PathBuf::from("."))
}
