//! Brings a store of files to a release, so that at every moment each public page finds what it needs.
//!
//! On the host stands a manifest of what was sent there. Before the first file is touched, all that are going to be are marked in it as
//! not known: so whoever comes after a deploy that was killed sends or removes them again, whatever release he has. With nothing to do,
//! nothing is written there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use super::claim::{Held, RENEWED, own_file};
use super::fault::SoFar;
use super::foreign::refuse_foreign;
use super::holder::Holder;
use super::manifest::{Entry, Manifest};
use super::manner::{as_kept, redirects};
use super::plan::{Plan, Turn};
use super::request::{Outcome, Progress, Request};
use super::store::{Body, Fault, Store, Upload};
use super::unpurged::Unpurged;
use crate::delivery::{cache_control, content_type};
use crate::diagnostic::{Failure, Message};
use crate::disk::NativeDisk;
use crate::route::FilePath;

/// How many files are sent or removed between two looks at the lock.
const CHUNK: usize = 500;

/// How many bytes are sent between them, unless a single file has more.
const CHUNK_BYTES: u64 = 32 << 20;

/// After how many seconds it is written down on the host what was done.
const CHECKPOINT: f64 = 10.0;

/// Brings a store to the release of a request.
///
/// # Errors
///
/// If somebody else deploys to it, it holds what is somebody else's, or it fails. What is public there is sound, and the next deploy
/// finishes the work.
pub fn in_place(store: &dyn Store, request: &Request<'_>) -> Result<Outcome, Failure> {
    let release = &as_kept(store, request.release);
    let request = &Request { release, ..*request };
    let known = read(store)?;
    let nothing = Manifest::default();
    let plan = Plan::new(release, known.as_ref().unwrap_or(&nothing));
    if plan.work.is_empty() && known.is_some() {
        if !request.dry_run && Holder::was_killed(&NativeDisk, request.memory) {
            // All was done but to give the lock back.
            let holder = Holder::begin(&NativeDisk, request.memory)?;
            if Held::take(store, request, &holder.id)?.release() {
                holder.end();
            }
        }
        return Ok(outcome(&plan, store, Vec::new(), 0));
    }
    let kept = refuse_foreign(store, known.as_ref(), &plan)?;
    if request.dry_run {
        return Ok(outcome(&plan, store, kept, plan.bytes));
    }
    let holder = Holder::begin(&NativeDisk, request.memory)?;
    let held = Held::take(store, request, &holder.id)?;
    let done = locked(store, request, &held, known, kept);
    if held.release() {
        holder.end();
    }
    done
}

/// Does the work of a deploy that holds the lock. `before` is what was known of the host when it was not held yet.
fn locked(
    store: &dyn Store,
    request: &Request<'_>,
    held: &Held<'_>,
    before: Option<Manifest>,
    kept: Vec<String>,
) -> Result<Outcome, Failure> {
    let known = read(store)?;
    let is_same = known == before;
    let known_files = known.clone().unwrap_or_default();
    let plan = Plan::new(request.release, &known_files);
    // Somebody else has deployed since.
    let kept = if is_same { kept } else { refuse_foreign(store, known.as_ref(), &plan)? };
    Unpurged::read(&NativeDisk, request.memory)?.add(plan.work.iter().map(|(_, path)| *path))?;
    let mut work = Work::new(store, request, held, &plan, known_files.clone());
    let (stop, stopped) = mpsc::channel::<()>();
    let done = thread::scope(|scope| {
        scope.spawn(move || {
            while stopped.recv_timeout(Duration::from_secs(RENEWED)) == Err(RecvTimeoutError::Timeout) {
                held.renew();
            }
        });
        let done = work.carry_out(&plan);
        drop(stop);
        done
    });
    done.map(|()| outcome(&plan, store, kept, work.bytes.into_inner()))
}

/// What is known of a host; `None` if nothing was sent there.
fn read(store: &dyn Store) -> Result<Option<Manifest>, Failure> {
    let bytes = store.read(&Manifest::path()).map_err(|fault| fault.failure(&store.name(), SoFar::Nothing))?;
    let damaged = || Failure::new(Message::new("failure-host-manifest").with("host", store.name()));
    bytes.map(|bytes| Manifest::parse(&bytes).ok_or_else(damaged)).transpose()
}

fn outcome(plan: &Plan<'_>, store: &dyn Store, kept: Vec<String>, bytes: u64) -> Outcome {
    let paths = |paths: &[&FilePath]| paths.iter().map(|path| (*path).clone()).collect();
    Outcome {
        added: paths(&plan.added),
        changed: paths(&plan.changed),
        removed: paths(&plan.removed),
        unchanged: plan.unchanged,
        bytes,
        kept,
        place: store.name(),
        ..Outcome::default()
    }
}

/// The work on a host, and how far it is.
struct Work<'w> {
    store: &'w dyn Store,
    request: &'w Request<'w>,
    held: &'w Held<'w>,
    /// What is known of the host as far as the work is done.
    known: Manifest,
    /// The paths among them that are those of folders as well, in another release.
    folders: BTreeSet<FilePath>,
    /// Where readers are led who ask for a file of the release.
    redirects: BTreeMap<FilePath, String>,
    files: AtomicUsize,
    of_files: usize,
    bytes: AtomicU64,
    of_bytes: u64,
    /// When it was last written down what was done.
    written: f64,
}

impl<'w> Work<'w> {
    fn new(
        store: &'w dyn Store,
        request: &'w Request<'w>,
        held: &'w Held<'w>,
        plan: &Plan<'_>,
        known: Manifest,
    ) -> Self {
        let redirects = redirects(request.release);
        let (files, bytes) = (AtomicUsize::default(), AtomicU64::default());
        let (of_files, of_bytes, written) = (plan.work.len(), plan.bytes, request.clock.seconds());
        let folders = BTreeSet::new();
        Self { store, request, held, known, folders, redirects, files, of_files, bytes, of_bytes, written }
    }

    fn carry_out(&mut self, plan: &Plan<'_>) -> Result<(), Failure> {
        let known = std::mem::take(&mut self.known);
        self.known = known.doubting(plan.work.iter().map(|(_, path)| *path), self.request.release);
        self.folders = self.known.folders();
        self.write_down()?;
        for (turn, paths) in plan.turns() {
            for chunk in self.chunks(turn, &paths) {
                self.held.expect()?;
                if turn.places() {
                    self.expect_room(chunk)?;
                }
                self.take(turn, chunk).map_err(|fault| self.failure(fault))?;
                self.know(turn, chunk);
                if self.request.clock.seconds() - self.written > CHECKPOINT {
                    self.write_down()?;
                }
            }
        }
        self.held.expect()?;
        self.write_down()
    }

    /// The files of a turn in parts that do not take long.
    fn chunks<'p>(&self, turn: Turn, paths: &'p [&'p FilePath]) -> Vec<&'p [&'p FilePath]> {
        let mut chunks = Vec::new();
        let (mut start, mut bytes) = (0, 0);
        for (place, path) in paths.iter().enumerate() {
            let size =
                if turn.removes() { 0 } else { self.request.release.files.get(*path).map_or(0, |file| file.size) };
            if place > start && (place - start >= CHUNK || bytes + size > CHUNK_BYTES) {
                chunks.push(&paths[start..place]);
                (start, bytes) = (place, 0);
            }
            bytes += size;
        }
        if start < paths.len() {
            chunks.push(&paths[start..]);
        }
        chunks
    }

    fn take(&self, turn: Turn, paths: &[&FilePath]) -> Result<(), Fault> {
        let tell = |bytes: u64| {
            let files = self.files.fetch_add(1, Ordering::Relaxed) + 1;
            let bytes = self.bytes.fetch_add(bytes, Ordering::Relaxed) + bytes;
            let (of_files, of_bytes) = (self.of_files, self.of_bytes);
            (self.request.progress)(Progress { files, of_files, bytes, of_bytes });
        };
        if turn.removes() {
            return self.store.remove(&self.files_among(paths)?, &|_| tell(0));
        }
        let uploads: Vec<Upload> = paths.iter().map(|path| self.upload(path)).collect();
        self.store.send(&uploads, &tell)
    }

    /// Those of some paths that do not name a folder. A deploy that was killed leaves it open whether a file stands there still or has made
    /// way for a folder, and that would go with all that is in it.
    fn files_among<'p>(&self, paths: &[&'p FilePath]) -> Result<Vec<&'p FilePath>, Fault> {
        let doubtful: Vec<&FilePath> = paths.iter().copied().filter(|path| self.folders.contains(*path)).collect();
        let folders = self.folders_among(&doubtful)?;
        Ok(paths.iter().copied().filter(|path| !folders.contains(*path)).collect())
    }

    /// Those of some paths at which a folder stands. The host is asked once for all of them, and not at all for none.
    fn folders_among(&self, paths: &[&FilePath]) -> Result<BTreeSet<FilePath>, Fault> {
        if paths.is_empty() { Ok(BTreeSet::new()) } else { self.store.folders(paths) }
    }

    /// Refuses to put files where a folder is left that holds what is somebody else's.
    fn expect_room(&self, paths: &[&FilePath]) -> Result<(), Failure> {
        let folders = self.folders_among(paths).map_err(|fault| self.failure(fault))?;
        let Some(path) = folders.first() else { return Ok(()) };
        let message = Message::new("failure-host-folder").with("host", self.store.name());
        Err(Failure::new(message.with("path", path.as_str())))
    }

    fn upload(&self, path: &FilePath) -> Upload {
        Upload {
            path: path.clone(),
            body: Body::File(self.request.release.folder.join(path.as_str())),
            content_type: content_type(path),
            cache_control: cache_control(path),
            redirect: self.redirects.get(path).cloned(),
        }
    }

    /// Knows what was done.
    fn know(&mut self, turn: Turn, paths: &[&FilePath]) {
        for path in paths {
            match self.request.release.files.get(*path).filter(|_| !turn.removes()) {
                Some(file) => drop(self.known.entries.insert((*path).clone(), Entry::sent(file))),
                None => drop(self.known.entries.remove(*path)),
            }
        }
    }

    fn write_down(&mut self) -> Result<(), Failure> {
        let manifest = own_file(Manifest::path(), self.known.to_bytes());
        self.store.send(&[manifest], &|_| {}).map_err(|fault| self.failure(fault))?;
        self.written = self.request.clock.seconds();
        Ok(())
    }

    fn failure(&self, fault: Fault) -> Failure {
        fault.failure(&self.store.name(), SoFar::Some)
    }
}
