//! Folders with everything below them.

use std::io;
use std::path::Path;

use super::error::DiskError;
use super::operations::{Disk, Kind};

/// Everything below a folder, each by its path with `/` between steps, a folder before what lies in it; empty if there is no
/// such folder. Folders whose paths `enter` refuses are listed without what lies in them. Symbolic links are not followed.
///
/// # Errors
///
/// The system's own.
pub fn walk(disk: &dyn Disk, folder: &Path, enter: &dyn Fn(&str) -> bool) -> io::Result<Vec<(String, Kind)>> {
    let mut found = Vec::new();
    // The folders that are still to be listed, the next one last.
    let mut folders = vec![String::new()];
    while let Some(below) = folders.pop() {
        let path = |name: &str| if below.is_empty() { name.to_owned() } else { format!("{below}/{name}") };
        let inside = disk.list(&folder.join(&below))?.unwrap_or_default();
        for (name, kind) in inside {
            let path = path(&name);
            if kind == Kind::Folder && enter(&path) {
                folders.push(path.clone());
            }
            found.push((path, kind));
        }
    }
    Ok(found)
}

/// Removes a folder with everything in it, if it is there. No symbolic link is followed.
///
/// # Errors
///
/// If it is no folder, or the disk refuses; what was removed by then is gone.
pub fn clear(disk: &dyn Disk, folder: &Path) -> Result<(), DiskError> {
    let there = disk.metadata(folder).map_err(|error| DiskError::io(folder, error))?;
    match there {
        None => return Ok(()),
        Some(found) if found.kind != Kind::Folder => return Err(DiskError::NotAFolder { path: folder.to_owned() }),
        Some(_) => {}
    }
    let inside = walk(disk, folder, &|_| true).map_err(|error| DiskError::io(folder, error))?;
    // Deeper ones come later in the list, so going backwards empties a folder before it is removed.
    for (name, kind) in inside.iter().rev() {
        let path = folder.join(name);
        let removed = if *kind == Kind::Folder { disk.remove_folder(&path) } else { disk.remove_file(&path) };
        removed.map_err(|error| DiskError::io(&path, error))?;
    }
    disk.remove_folder(folder).map_err(|error| DiskError::io(folder, error))
}
