//! A release that a deploy made.

use std::collections::BTreeSet;
use std::path::Path;

use super::layout::{Layout, RELEASES};
use super::listing::{Before, Listing};
use crate::deploy::refusal::{about, disk_failure};
use crate::diagnostic::Failure;
use crate::disk::Kind;
use crate::route::FilePath;

/// A release that this program made in a folder.
pub(super) struct Made {
    pub(super) name: String,
    /// What it holds; for one that is gone, what it held as far as that is known.
    pub(super) listing: Listing,
    /// Whether its folder is there. Somebody may have removed it.
    pub(super) stands: bool,
}

impl Made {
    /// The release that is public, or was until somebody removed it; `None` if there was none yet.
    ///
    /// # Errors
    ///
    /// If something else stands where the link to it does, or it leads to what this program did not make; if the disk refuses.
    pub(super) fn public(layout: &Layout<'_>) -> Result<Option<Self>, Failure> {
        let link = layout.link();
        if layout.kind(&link)?.is_none() {
            return Ok(None);
        }
        let foreign = || Failure::new(about("failure-place-current", &link));
        let to = layout.attempt(&link, |disk| disk.pointed(&link))?;
        let name = to.as_deref().and_then(|to| to.strip_prefix(RELEASES).ok()?.to_str()).filter(|name| is_plain(name));
        let name = name.ok_or_else(foreign)?;
        if let Some(made) = Self::find(layout, name)? {
            return Ok(Some(made));
        }
        let is_gone = layout.kind(&layout.release(name))?.is_none() && layout.kind(&layout.list(name))?.is_none();
        if !is_gone {
            return Err(foreign());
        }
        let listing = Listing { before: Before::Unknown, ..Listing::default() };
        Ok(Some(Self { name: name.to_owned(), listing, stands: false }))
    }

    /// A release that this program made, whether or not its folder is there still; `None` if it made none of that name.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub(super) fn find(layout: &Layout<'_>, name: &str) -> Result<Option<Self>, Failure> {
        let (list, release) = (layout.list(name), layout.release(name));
        if !is_plain(name) || layout.kind(&list)? != Some(Kind::File) {
            return Ok(None);
        }
        let stands = match layout.kind(&release)? {
            Some(Kind::Folder) => true,
            Some(_) => return Ok(None),
            None => false,
        };
        let listing = Listing::read(layout.disk, &list, &release).map_err(|error| disk_failure(&error))?;
        Ok(Some(Self { name: name.to_owned(), listing, stands }))
    }

    /// The one that was public before this, of those that are there still.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub(super) fn before(&self, layout: &Layout<'_>) -> Result<Option<Self>, Failure> {
        let mut before = self.listing.before.clone();
        while let Before::Release(name) = before {
            match Self::find(layout, &name)? {
                Some(made) if made.stands => return Ok(Some(made)),
                Some(gone) => before = gone.listing.before,
                None => break,
            }
        }
        Ok(None)
    }

    /// The files that do not stand as they were made, byte for byte, compressed forms by their own paths.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub(super) fn spoiled(&self, layout: &Layout<'_>) -> Result<BTreeSet<FilePath>, Failure> {
        let spoiled = self.listing.spoiled(layout.disk, &layout.release(&self.name));
        spoiled.map_err(|error| disk_failure(&error))
    }

    /// What a release names that comes after this: this one, or what was public before it if it is gone.
    pub(super) fn as_before(&self) -> Before {
        if self.stands { Before::Release(self.name.clone()) } else { self.listing.before.clone() }
    }
}

/// Whether a name is one step of a path.
fn is_plain(name: &str) -> bool {
    FilePath::new(name).is_some_and(|path| path.folders().next().is_none()) && Path::new(name).is_relative()
}
