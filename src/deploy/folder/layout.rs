//! Where the parts of a folder of releases stand, and what is done with them one by one.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::listing::Listing;
use crate::deploy::refusal::{about, disk_failure};
use crate::diagnostic::{Failure, reason};
use crate::disk::{Disk, DiskError, Kind, Lock, WORKING_FOLDER, clear};
use crate::route::FilePath;

/// The folder of all releases.
pub(super) const RELEASES: &str = "releases";

/// The link to the public one.
pub const CURRENT: &str = "current";

/// A folder of releases on a disk.
pub(super) struct Layout<'d> {
    pub(super) disk: &'d dyn Disk,
    pub(super) path: PathBuf,
}

impl Layout<'_> {
    /// The folder of a release.
    pub(super) fn release(&self, name: &str) -> PathBuf {
        self.path.join(RELEASES).join(name)
    }

    /// The lists of what releases hold.
    pub(super) fn lists(&self) -> PathBuf {
        self.working().join(RELEASES)
    }

    /// The list of what a release holds.
    pub(super) fn list(&self, name: &str) -> PathBuf {
        self.lists().join(name)
    }

    /// The link to the public release.
    pub(super) fn link(&self) -> PathBuf {
        self.path.join(CURRENT)
    }

    /// Where a release is made before it has its name.
    pub(super) fn next(&self) -> PathBuf {
        self.working().join("next")
    }

    /// The folders in which a deploy writes.
    pub(super) fn parts(&self) -> [PathBuf; 4] {
        [self.path.clone(), self.working(), self.lists(), self.path.join(RELEASES)]
    }

    fn working(&self) -> PathBuf {
        self.path.join(WORKING_FOLDER)
    }

    /// The link as it is made before it takes its place.
    fn aside(&self) -> PathBuf {
        self.working().join(CURRENT)
    }

    /// Takes the lock of the folder, and clears away what a killed deploy left. The folder is made if it is missing.
    pub(super) fn open(&self) -> Result<Lock, Failure> {
        self.expect_own()?;
        let mut new = Vec::new();
        for folder in self.path.ancestors().filter(|folder| *folder != Path::new("")) {
            if self.kind(folder)?.is_some() {
                break;
            }
            new.push(folder);
        }
        for folder in [self.lists(), self.path.join(RELEASES)] {
            self.attempt(&folder, |disk| disk.create_folders(&folder))?;
        }
        // One that was there is as somebody made it, who may have given it to the web server alone.
        for folder in new {
            self.attempt(folder, |disk| disk.open_to_all(folder))?;
        }
        let file = self.working().join("lock");
        let lock = self.attempt(&file, |disk| disk.lock(&file))?;
        let lock = lock.ok_or_else(|| disk_failure(&DiskError::Locked { path: self.path.clone() }))?;
        clear(self.disk, &self.next()).map_err(|error| disk_failure(&error))?;
        self.forget_aside()?;
        Ok(lock)
    }

    /// Refuses a folder that is for something else. Hidden files pass, and what a file system puts on a disk of its own.
    pub(super) fn expect_own(&self) -> Result<(), Failure> {
        for folder in [self.working(), self.lists(), self.path.join(RELEASES)] {
            if self.kind(&folder)?.is_some_and(|kind| kind != Kind::Folder) {
                return Err(disk_failure(&DiskError::NotAFolder { path: folder }));
            }
        }
        let Some(inside) = self.attempt(&self.path, |disk| disk.list(&self.path))? else {
            return match self.kind(&self.path)? {
                None => Ok(()),
                Some(_) => Err(disk_failure(&DiskError::NotAFolder { path: self.path.clone() })),
            };
        };
        if self.kind(&self.lists())?.is_some() {
            return Ok(());
        }
        let foreign =
            inside.into_iter().map(|(name, _)| name).filter(|name| !name.starts_with('.') && name != "lost+found");
        let foreign: Vec<String> = foreign.collect();
        if foreign.is_empty() { Ok(()) } else { Err(disk_failure(&DiskError::foreign(&self.path, foreign))) }
    }

    /// What stands in the folder and is not of this program.
    pub(super) fn kept(&self) -> Result<Vec<String>, Failure> {
        let list = |folder: &Path| Ok(self.attempt(folder, |disk| disk.list(folder))?.unwrap_or_default());
        let (top, releases, lists) = (list(&self.path)?, list(&self.path.join(RELEASES))?, list(&self.lists())?);
        let is_own = |name: &str| [WORKING_FOLDER, RELEASES, CURRENT].contains(&name);
        let top = top.into_iter().map(|(name, _)| name).filter(|name| !is_own(name));
        let releases = releases.into_iter().map(|(name, _)| name);
        let foreign = releases.filter(|name| !lists.iter().any(|(known, _)| known == name));
        Ok(top.chain(foreign.map(|name| format!("{RELEASES}/{name}"))).collect())
    }

    /// A name for a release that nothing has yet.
    pub(super) fn free_name(&self, moment: &str) -> Result<String, Failure> {
        let mut name = moment.to_owned();
        for number in 2.. {
            if self.kind(&self.release(&name))?.is_none() && self.kind(&self.list(&name))?.is_none() {
                break;
            }
            name = format!("{moment}-{number}");
        }
        Ok(name)
    }

    /// Makes the link to a release where nobody looks.
    pub(super) fn point_aside(&self, name: &str) -> Result<(), Failure> {
        let aside = self.aside();
        // Relative, so that the folder can be mounted elsewhere.
        self.disk.point(&aside, &Path::new(RELEASES).join(name)).map_err(|error| match error.kind() {
            ErrorKind::Unsupported => {
                Failure::new(about("failure-place-no-links", &self.path).with("reason", reason(&error)))
            }
            _ => disk_failure(&DiskError::io(&aside, error)),
        })
    }

    /// Makes public what the link that was made aside leads to.
    pub(super) fn take_place(&self) -> Result<(), Failure> {
        let link = self.link();
        self.attempt(&link, |disk| disk.rename(&self.aside(), &link))
    }

    /// Removes the link that was made aside, if there is one.
    pub(super) fn forget_aside(&self) -> Result<(), Failure> {
        let aside = self.aside();
        match self.kind(&aside)? {
            Some(_) => self.attempt(&aside, |disk| disk.remove_file(&aside)),
            None => Ok(()),
        }
    }

    /// Lets the web server read a release, whatever the mask of who publishes is.
    pub(super) fn open_to_all(&self, release: &Path, listing: &Listing) -> Result<(), Failure> {
        let releases = self.path.join(RELEASES);
        let folders: BTreeSet<&str> = listing.files.keys().flat_map(FilePath::folders).collect();
        let files = listing.files.keys().flat_map(|path| listing.forms(path));
        let inside = folders.into_iter().map(|folder| release.join(folder));
        let inside = inside.chain(files.map(|path| release.join(path.as_str())));
        [releases, release.to_owned()]
            .into_iter()
            .chain(inside)
            .try_for_each(|path| self.attempt(&path, |disk| disk.open_to_all(&path)))
    }

    /// What stands at a path; `None` if nothing does.
    pub(super) fn kind(&self, path: &Path) -> Result<Option<Kind>, Failure> {
        Ok(self.attempt(path, |disk| disk.metadata(path))?.map(|found| found.kind))
    }

    /// Does something with what stands at a path.
    pub(super) fn attempt<T>(&self, path: &Path, act: impl FnOnce(&dyn Disk) -> io::Result<T>) -> Result<T, Failure> {
        act(self.disk).map_err(|error| disk_failure(&DiskError::io(path, error)))
    }
}
