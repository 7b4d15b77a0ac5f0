//! Removes releases that are too old.

use std::collections::BTreeSet;

use super::layout::Layout;
use super::listing::{Before, Listing};
use super::made::Made;
use crate::disk::{DiskError, clear};

/// Removes the releases that are not among the last that were public. Where it is not known which were, all of them stay.
///
/// # Errors
///
/// If the disk refuses.
pub(super) fn tidy(layout: &Layout<'_>, current: &Made, keep: usize) -> Result<(), DiskError> {
    let disk = layout.disk;
    let lists = layout.lists();
    let known = disk.list(&lists).map_err(|error| DiskError::io(&lists, error))?.unwrap_or_default();
    let known: BTreeSet<String> = known.into_iter().map(|(name, _)| name).collect();
    let mut wanted = BTreeSet::from([current.name.clone()]);
    let mut before = current.listing.before.clone();
    let mut standing = 1;
    while standing < keep {
        let name = match before {
            Before::Nothing => break,
            Before::Unknown => return Ok(()),
            Before::Release(name) if wanted.contains(&name) => break,
            Before::Release(name) => name,
        };
        let is_there = stands(layout, &name)?;
        if !known.contains(&name) {
            // One that was removed for its age ends the row. Another may have lost its list.
            if is_there {
                return Ok(());
            }
            break;
        }
        before = Listing::read(disk, &layout.list(&name), &layout.release(&name))?.before;
        standing += usize::from(is_there);
        wanted.insert(name);
    }
    for name in known.difference(&wanted) {
        // The list goes last, so that a release is never left without one.
        clear(disk, &layout.release(name))?;
        let list = layout.list(name);
        disk.remove_file(&list).map_err(|error| DiskError::io(&list, error))?;
    }
    Ok(())
}

fn stands(layout: &Layout<'_>, name: &str) -> Result<bool, DiskError> {
    let release = layout.release(name);
    Ok(layout.disk.metadata(&release).map_err(|error| DiskError::io(&release, error))?.is_some())
}
