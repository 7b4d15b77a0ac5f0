//! A folder of releases: `releases/` holds one folder each, and `current` is a link to the one that is public.
//!
//! A release is made beside the others, made sure of, and becomes public by one rename of the link: readers get the old site or
//! the new one, never a mixture, and a deploy that is killed changes nothing. A file that stayed the same since the release before is the
//! same file in both, under two names, so it keeps its time and costs no room; what somebody changed there is not carried on.
//!
//! Each release knows which was public before it. Those that were public one after the other are kept, as many as were asked for; others
//! that this program made go once the new one is public. What it did not make is never touched.

mod layout;
mod listing;
mod made;
mod making;
mod tidying;

pub use layout::CURRENT;

use std::collections::BTreeSet;
use std::path::Path;

use self::layout::Layout;
use self::made::Made;
use self::making::{Earlier, Making};
use self::tidying::tidy;
use super::difference::difference;
use super::refusal::{about, place};
use super::request::{Outcome, Request};
use super::trial::try_folder;
use super::unpurged::Unpurged;
use crate::config::FolderHost;
use crate::diagnostic::{Failure, Message};
use crate::disk::{Disk, clear};
use crate::route::FilePath;

/// How many releases are kept if nothing is said.
const KEPT: u32 = 5;

/// A folder of releases on a disk.
pub struct ReleaseFolder<'d> {
    layout: Layout<'d>,
    keep: u32,
    compressed: bool,
}

/// What is public, looked at closely.
struct Public {
    made: Made,
    /// The files that do not stand as they were made.
    spoiled: BTreeSet<FilePath>,
}

impl<'d> ReleaseFolder<'d> {
    /// The folder of a host; its path leads from `root`.
    pub fn new(disk: &'d dyn Disk, host: &FolderHost, root: &Path) -> Self {
        let keep = host.keep.as_ref().map_or(KEPT, |keep| keep.value.max(1));
        let layout = Layout { disk, path: place(root, &host.path.value.0) };
        Self { layout, keep, compressed: host.compressed }
    }

    /// Makes a release public. If the public one holds the same, and stands as it was made, nothing is made.
    ///
    /// # Errors
    ///
    /// If another deploy is at work; if the folder is somebody else's; if the disk refuses or knows no links. What was public still is
    /// then, whole.
    pub fn send(&self, request: &Request<'_>) -> Result<Outcome, Failure> {
        if request.dry_run {
            self.layout.expect_own()?;
            return self.compare(request, self.public()?.as_ref());
        }
        let _lock = self.layout.open()?;
        let public = self.public()?;
        let mut outcome = self.compare(request, public.as_ref())?;
        let is_same = outcome.touched().next().is_none();
        let made = match public {
            Some(public) if is_same && public.made.listing.compressed == self.compressed => {
                self.layout.open_to_all(&self.layout.release(&public.made.name), &public.made.listing)?;
                public.made
            }
            public => {
                let (made, bytes) = self.make(request, public, &outcome)?;
                outcome.bytes = bytes;
                made
            }
        };
        outcome.place = self.layout.release(&made.name).display().to_string();
        // The site is public. What cannot be removed now is by the next deploy.
        outcome.untidy = tidy(&self.layout, &made, self.keep as usize)
            .err()
            .map(|error| Message::new("untidy-releases").with("reason", error.to_string()));
        Ok(outcome)
    }

    /// Makes the release public again that was before the present one. Done twice, it goes back twice; the next [`Self::send`] goes
    /// forward.
    ///
    /// # Errors
    ///
    /// If there is none; if another deploy is at work; if the disk refuses. What was public still is then.
    pub fn roll_back(&self, memory: &Path) -> Result<Outcome, Failure> {
        let layout = &self.layout;
        layout.expect_own()?;
        if Made::public(layout)?.is_none() {
            // No folder is made for nothing.
            return Err(Failure::new(about("failure-rollback-none", &layout.path)));
        }
        let _lock = layout.open()?;
        let (before, outcome) = self.before()?;
        // What is public for a moment may stay in a CDN: the next list names it.
        Unpurged::read(layout.disk, memory)?.add(outcome.touched())?;
        layout.open_to_all(&layout.release(&before.name), &before.listing)?;
        layout.point_aside(&before.name)?;
        layout.take_place()?;
        Ok(outcome)
    }

    /// Says what [`Self::roll_back`] would make public again. Nothing is changed.
    ///
    /// # Errors
    ///
    /// If there is nothing to go back to, or the folder is somebody else's.
    pub fn rehearse_roll_back(&self) -> Result<Outcome, Failure> {
        self.layout.expect_own()?;
        Ok(self.before()?.1)
    }

    /// The release that was public before the present one, and what differs in it.
    fn before(&self) -> Result<(Made, Outcome), Failure> {
        let layout = &self.layout;
        let nothing = || Failure::new(about("failure-rollback-none", &layout.path));
        let current = Made::public(layout)?.ok_or_else(nothing)?;
        let before = current.before(layout)?.ok_or_else(nothing)?;
        let mut outcome = difference(&current.listing.digests(), &before.listing.digests());
        outcome.place = layout.release(&before.name).display().to_string();
        outcome.kept = layout.kept()?;
        Ok((before, outcome))
    }

    /// Tries whether a release may be written here, and leaves nothing of it.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn try_writing(&self) -> Result<(), Failure> {
        self.layout.parts().iter().try_for_each(|folder| try_folder(self.layout.disk, folder))
    }

    /// The release that is public; `None` if there is none yet.
    fn public(&self) -> Result<Option<Public>, Failure> {
        let Some(made) = Made::public(&self.layout)? else { return Ok(None) };
        let spoiled = made.spoiled(&self.layout)?;
        Ok(Some(Public { made, spoiled }))
    }

    /// What a request changes, seen from the public release. What does not stand there as it was made counts as another file.
    fn compare(&self, request: &Request<'_>, public: Option<&Public>) -> Result<Outcome, Failure> {
        let before = public.map(|Public { made, spoiled }| {
            let digests = made.listing.digests().into_iter();
            digests.map(|(path, digest)| {
                let is_spoiled = made.listing.forms(&path).any(|form| spoiled.contains(&form));
                (path, (digest, is_spoiled))
            })
        });
        let before = before.map(Iterator::collect).unwrap_or_default();
        let after = request.release.digests().into_iter().map(|(path, digest)| (path, (digest, false))).collect();
        let mut outcome = difference(&before, &after);
        let sent = outcome.added.iter().chain(&outcome.changed).filter_map(|path| request.release.files.get(path));
        outcome.bytes = sent.map(|file| file.size).sum();
        outcome.place = self.layout.link().display().to_string();
        outcome.kept = self.layout.kept()?;
        outcome.mended = public
            .filter(|public| !public.made.stands)
            .map(|public| about("mended-release", &self.layout.release(&public.made.name)));
        Ok(outcome)
    }

    /// Makes a release and switches to it; gives it and how many bytes were written.
    fn make(&self, request: &Request<'_>, public: Option<Public>, outcome: &Outcome) -> Result<(Made, u64), Failure> {
        let name = self.layout.free_name(request.moment)?;
        // A system that knows no links is told before anything is copied.
        self.layout.point_aside(&name)?;
        let made = self.fill(request, public, name).and_then(|made| {
            Unpurged::read(self.layout.disk, request.memory)?.add(outcome.touched())?;
            Ok(made)
        });
        if made.is_err() {
            // A full disk gets its room back. What cannot be cleared away now is by the next deploy.
            let _ = clear(self.layout.disk, &self.layout.next());
            let _ = self.layout.forget_aside();
        }
        let (made, bytes) = made?;
        self.layout.take_place()?;
        Ok((made, bytes))
    }

    fn fill(&self, request: &Request<'_>, public: Option<Public>, name: String) -> Result<(Made, u64), Failure> {
        let layout = &self.layout;
        let next = layout.next();
        layout.attempt(&next, |disk| disk.create_folders(&next))?;
        let earlier = public.as_ref().filter(|public| public.made.stands).map(|public| Earlier {
            listing: &public.made.listing,
            folder: layout.release(&public.made.name),
            spoiled: &public.spoiled,
        });
        let making = Making { disk: layout.disk, folder: &next, earlier, compressed: self.compressed };
        let (mut listing, bytes) = making.make(request)?;
        listing.before = public.map(|public| public.made.as_before()).unwrap_or_default();
        // The list comes first: a release without one would be nobody's.
        let list = layout.list(&name);
        layout.attempt(&list, |disk| disk.write(&list, listing.to_text().as_bytes()))?;
        layout.open_to_all(&next, &listing)?;
        // What becomes public is on the medium before it does.
        layout.attempt(&next, |disk| disk.sync(&next))?;
        let release = layout.release(&name);
        layout.attempt(&release, |disk| disk.rename(&next, &release))?;
        Ok((Made { name, listing, stands: true }, bytes))
    }
}
