//! A folder of releases: `releases/` holds one folder each, and `current` is a link to the one that is public.
//!
//! A release is made beside the others, made sure of, and becomes public by one rename of the link: readers get the old site or
//! the new one, never a mixture, and a deploy that is killed changes nothing. A file that stayed the same since the release before is the
//! same file in both, under two names, so it keeps its time and costs no room.
//!
//! Each release knows which was public before it. Those that were public one after the other are kept, as many as were asked for; others
//! that this program made go once the new one is public. What it did not make is never touched.

mod listing;
mod making;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use self::listing::Listing;
use self::making::Making;
use super::difference::difference;
use super::refusal::{about, disk_failure, place};
use super::request::{Outcome, Request};
use crate::config::FolderHost;
use crate::diagnostic::{Failure, Message, reason};
use crate::disk::{Disk, DiskError, Kind, Lock, WORKING_FOLDER, clear};
use crate::route::FilePath;

/// How many releases are kept if nothing is said.
const KEPT: u32 = 5;

/// The folder of all releases.
const RELEASES: &str = "releases";

/// The link to the public one.
pub const CURRENT: &str = "current";

/// A folder of releases on a disk.
pub struct ReleaseFolder<'d> {
    disk: &'d dyn Disk,
    path: PathBuf,
    keep: u32,
    compressed: bool,
}

impl<'d> ReleaseFolder<'d> {
    /// The folder of a host; its path leads from `root`.
    pub fn new(disk: &'d dyn Disk, host: &FolderHost, root: &Path) -> Self {
        let keep = host.keep.as_ref().map_or(KEPT, |keep| keep.value.max(1));
        Self { disk, path: place(root, &host.path.value.0), keep, compressed: host.compressed }
    }

    /// Makes a release public. If the public one holds the same, nothing is made.
    ///
    /// # Errors
    ///
    /// If another deploy is at work; if the folder is somebody else's; if the disk refuses or knows no links. What was public still is
    /// then, whole.
    pub fn send(&self, request: &Request<'_>) -> Result<Outcome, Failure> {
        if request.dry_run {
            self.expect_own()?;
            return self.compare(request, self.current()?.as_ref());
        }
        let _lock = self.open()?;
        let current = self.current()?;
        let mut outcome = self.compare(request, current.as_ref())?;
        let current = match current {
            Some(current) if self.is_whole(request, &current)? => current,
            current => {
                let (made, bytes) = self.make(request, current)?;
                outcome.bytes = bytes;
                made
            }
        };
        outcome.place = self.release(&current.name).display().to_string();
        self.tidy(&current)
            .map_err(|error| Failure::new(Message::new("failure-place-untidy").with("reason", error.to_string())))?;
        Ok(outcome)
    }

    /// Makes the release public again that was before the present one. Done twice, it goes back twice; the next [`Self::send`] goes
    /// forward.
    ///
    /// # Errors
    ///
    /// If there is none; if another deploy is at work; if the disk refuses. What was public still is then.
    pub fn roll_back(&self) -> Result<Outcome, Failure> {
        let nothing = || Failure::new(about("failure-rollback-none", &self.path));
        self.expect_own()?;
        if self.current()?.is_none() {
            return Err(nothing());
        }
        let _lock = self.open()?;
        let current = self.current()?.ok_or_else(nothing)?;
        let before = current.listing.before.as_deref().ok_or_else(nothing)?;
        let before = self.made(before)?.ok_or_else(nothing)?;
        let mut outcome = difference(&current.digests(), &before.digests());
        outcome.place = self.release(&before.name).display().to_string();
        outcome.kept = self.kept()?;
        self.switch(&before.name)?;
        Ok(outcome)
    }

    fn release(&self, name: &str) -> PathBuf {
        self.path.join(RELEASES).join(name)
    }

    fn working(&self) -> PathBuf {
        self.path.join(WORKING_FOLDER)
    }

    fn lists(&self) -> PathBuf {
        self.working().join(RELEASES)
    }

    /// The link as it is made before it takes its place.
    fn aside(&self) -> PathBuf {
        self.working().join(CURRENT)
    }

    /// Where a release is made before it has its name.
    fn next(&self) -> PathBuf {
        self.working().join("next")
    }

    /// Takes the lock of the folder, and clears away what a killed deploy left. The folder is made if it is missing.
    fn open(&self) -> Result<Lock, Failure> {
        self.expect_own()?;
        for folder in [self.lists(), self.path.join(RELEASES)] {
            self.try_disk(&folder, |disk| disk.create_folders(&folder))?;
        }
        let file = self.working().join("lock");
        let lock = self.try_disk(&file, |disk| disk.lock(&file))?;
        let lock = lock.ok_or_else(|| disk_failure(&DiskError::Locked { path: self.path.clone() }))?;
        clear(self.disk, &self.next()).map_err(|error| disk_failure(&error))?;
        self.forget_aside()?;
        Ok(lock)
    }

    fn forget_aside(&self) -> Result<(), Failure> {
        let aside = self.aside();
        match self.try_disk(&aside, |disk| disk.metadata(&aside))? {
            Some(_) => self.try_disk(&aside, |disk| disk.remove_file(&aside)),
            None => Ok(()),
        }
    }

    /// Refuses a folder that is for something else. Hidden files pass, and what a file system puts on a disk of its own.
    fn expect_own(&self) -> Result<(), Failure> {
        for folder in [self.working(), self.lists(), self.path.join(RELEASES)] {
            let found = self.try_disk(&folder, |disk| disk.metadata(&folder))?;
            if found.is_some_and(|found| found.kind != Kind::Folder) {
                return Err(disk_failure(&DiskError::NotAFolder { path: folder }));
            }
        }
        let inside = self.try_disk(&self.path, |disk| disk.list(&self.path))?;
        let Some(inside) = inside else {
            let there = self.try_disk(&self.path, |disk| disk.metadata(&self.path))?;
            let is_free = there.is_none();
            return if is_free {
                Ok(())
            } else {
                Err(disk_failure(&DiskError::NotAFolder { path: self.path.clone() }))
            };
        };
        let lists = self.lists();
        if self.try_disk(&lists, |disk| disk.metadata(&lists))?.is_some() {
            return Ok(());
        }
        let foreign =
            inside.into_iter().map(|(name, _)| name).filter(|name| !name.starts_with('.') && name != "lost+found");
        let foreign: Vec<String> = foreign.collect();
        if foreign.is_empty() { Ok(()) } else { Err(disk_failure(&DiskError::foreign(&self.path, foreign))) }
    }

    /// The release that is public; `None` if there is none yet.
    fn current(&self) -> Result<Option<Made>, Failure> {
        let link = self.path.join(CURRENT);
        if self.try_disk(&link, |disk| disk.metadata(&link))?.is_none() {
            return Ok(None);
        }
        let to = self.try_disk(&link, |disk| disk.pointed(&link))?;
        let name = to.as_deref().and_then(|to| to.strip_prefix(RELEASES).ok()?.to_str());
        let made = name.map(|name| self.made(name)).transpose()?.flatten();
        made.map(Some).ok_or_else(|| Failure::new(about("failure-place-current", &link)))
    }

    /// A release that this program made; `None` if there is none of that name.
    fn made(&self, name: &str) -> Result<Option<Made>, Failure> {
        let is_plain = FilePath::new(name).is_some_and(|path| path.folders().next().is_none());
        let (list, release) = (self.lists().join(name), self.release(name));
        let is = |path: &Path, kind| {
            let found = self.try_disk(path, |disk| disk.metadata(path))?;
            Ok(found.is_some_and(|found| found.kind == kind))
        };
        if !is_plain || !is(&list, Kind::File)? || !is(&release, Kind::Folder)? {
            return Ok(None);
        }
        let listing = Listing::read(self.disk, &list, &release).map_err(|error| disk_failure(&error))?;
        Ok(Some(Made { name: name.to_owned(), listing }))
    }

    /// What a request changes, seen from the public release.
    fn compare(&self, request: &Request<'_>, current: Option<&Made>) -> Result<Outcome, Failure> {
        let before = current.map(Made::digests).unwrap_or_default();
        let mut outcome = difference(&before, &digests(request));
        let sent = outcome.added.iter().chain(&outcome.changed).filter_map(|path| request.release.files.get(path));
        outcome.bytes = sent.map(|file| file.size).sum();
        outcome.place = self.path.join(CURRENT).display().to_string();
        outcome.kept = self.kept()?;
        Ok(outcome)
    }

    /// Whether the public release is what is asked for, and stands as it was made.
    fn is_whole(&self, request: &Request<'_>, current: &Made) -> Result<bool, Failure> {
        let is_same = current.digests() == digests(request) && current.listing.compressed == self.compressed;
        let release = self.release(&current.name);
        Ok(is_same && current.listing.stands(self.disk, &release).map_err(|error| disk_failure(&error))?)
    }

    /// Makes a release and switches to it; gives it and how many bytes were written.
    fn make(&self, request: &Request<'_>, current: Option<Made>) -> Result<(Made, u64), Failure> {
        let name = self.free_name(request.moment)?;
        // A system that knows no links is told before anything is copied.
        self.point_aside(&name)?;
        let next = self.next();
        let made = self.fill(request, &next, current, &name);
        if made.is_err() {
            // A full disk gets its room back. What cannot be cleared away now is by the next deploy.
            let _ = clear(self.disk, &next);
            let _ = self.forget_aside();
        }
        let (made, bytes) = made?;
        self.take_place()?;
        Ok((made, bytes))
    }

    fn fill(
        &self,
        request: &Request<'_>,
        next: &Path,
        current: Option<Made>,
        name: &str,
    ) -> Result<(Made, u64), Failure> {
        self.try_disk(next, |disk| disk.create_folders(next))?;
        let earlier = current.as_ref().map(|current| (&current.listing, self.release(&current.name)));
        let making = Making { disk: self.disk, folder: next, earlier, compressed: self.compressed };
        let (mut listing, bytes) = making.make(request)?;
        listing.before = current.map(|current| current.name);
        // The list comes first: a release without one would be nobody's.
        let list = self.lists().join(name);
        self.try_disk(&list, |disk| disk.write(&list, listing.to_text().as_bytes()))?;
        // What becomes public is on the medium before it does.
        self.try_disk(next, |disk| disk.sync(next))?;
        let release = self.release(name);
        self.try_disk(&release, |disk| disk.rename(next, &release))?;
        Ok((Made { name: name.to_owned(), listing }, bytes))
    }

    /// A name for a release that nothing has yet.
    fn free_name(&self, moment: &str) -> Result<String, Failure> {
        let mut name = moment.to_owned();
        for number in 2.. {
            let (release, list) = (self.release(&name), self.lists().join(&name));
            let stands = self.try_disk(&release, |disk| disk.metadata(&release))?.is_some();
            if !stands && self.try_disk(&list, |disk| disk.metadata(&list))?.is_none() {
                break;
            }
            name = format!("{moment}-{number}");
        }
        Ok(name)
    }

    fn point_aside(&self, name: &str) -> Result<(), Failure> {
        let aside = self.aside();
        // Relative, so that the folder can be mounted elsewhere.
        self.disk.point(&aside, &Path::new(RELEASES).join(name)).map_err(|error| match error.kind() {
            std::io::ErrorKind::Unsupported => {
                Failure::new(about("failure-place-no-links", &self.path).with("reason", reason(&error)))
            }
            _ => disk_failure(&DiskError::io(&aside, error)),
        })
    }

    /// Makes public what the link that was made aside leads to.
    fn take_place(&self) -> Result<(), Failure> {
        let link = self.path.join(CURRENT);
        self.try_disk(&link, |disk| disk.rename(&self.aside(), &link))
    }

    fn switch(&self, name: &str) -> Result<(), Failure> {
        self.point_aside(name)?;
        self.take_place()
    }

    /// Removes the releases that are not among the last that were public.
    fn tidy(&self, current: &Made) -> Result<(), DiskError> {
        let lists = self.lists();
        let known = self.disk.list(&lists).map_err(|error| DiskError::io(&lists, error))?.unwrap_or_default();
        let is_known = |name: &String| known.iter().any(|(known, _)| known == name);
        let mut wanted = vec![current.name.clone()];
        let mut before = current.listing.before.clone();
        while let Some(name) = before.filter(|name| is_known(name) && !wanted.contains(name)) {
            if wanted.len() >= self.keep as usize {
                break;
            }
            before = Listing::read(self.disk, &lists.join(&name), &self.release(&name))?.before;
            wanted.push(name);
        }
        for (name, _) in known.iter().filter(|(name, _)| !wanted.contains(name)) {
            // The list goes last, so that a release is never left without one.
            clear(self.disk, &self.release(name))?;
            let list = lists.join(name);
            self.disk.remove_file(&list).map_err(|error| DiskError::io(&list, error))?;
        }
        Ok(())
    }

    /// What stands in the folder and is not of this program.
    fn kept(&self) -> Result<Vec<String>, Failure> {
        let list = |folder: &Path| Ok(self.try_disk(folder, |disk| disk.list(folder))?.unwrap_or_default());
        let (top, releases, lists) = (list(&self.path)?, list(&self.path.join(RELEASES))?, list(&self.lists())?);
        let is_own = |name: &str| [WORKING_FOLDER, RELEASES, CURRENT].contains(&name);
        let top = top.into_iter().map(|(name, _)| name).filter(|name| !is_own(name));
        let releases = releases.into_iter().map(|(name, _)| name);
        let foreign = releases.filter(|name| !lists.iter().any(|(known, _)| known == name));
        Ok(top.chain(foreign.map(|name| format!("{RELEASES}/{name}"))).collect())
    }

    fn try_disk<T>(&self, path: &Path, act: impl FnOnce(&dyn Disk) -> std::io::Result<T>) -> Result<T, Failure> {
        act(self.disk).map_err(|error| disk_failure(&DiskError::io(path, error)))
    }
}

/// A release that stands in the folder.
struct Made {
    name: String,
    listing: Listing,
}

impl Made {
    fn digests(&self) -> BTreeMap<FilePath, blake3::Hash> {
        self.listing.files.iter().map(|(path, listed)| (path.clone(), listed.digest)).collect()
    }
}

fn digests(request: &Request<'_>) -> BTreeMap<FilePath, blake3::Hash> {
    request.release.files.iter().map(|(path, file)| (path.clone(), file.digest)).collect()
}
