//! Watches folders and tells in batches which files changed.
//!
//! This stands on plain `notify` and not on `notify-debouncer-full`: that one looks at its queue on a timer (a quarter
//! of its timeout) and holds every event for the whole timeout, and it drops the `Close(Write)` events that say when a
//! file is finished. Here one thread sleeps until the moment at which the batch is due, so that a saved file is told
//! about a millisecond after it was closed.

mod batch;
mod event;
mod links;
mod root;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Instant;

use notify::event::{Event, EventKind, MetadataKind, ModifyKind};
use notify::{ErrorKind, RecommendedWatcher, RecursiveMode, Watcher};
use walkdir::WalkDir;

use self::batch::Batch;
pub(super) use self::batch::Changes;
use self::event::{is_arrival, is_move, says_nothing, says_when_closed, watches_folders};
use self::links::{Links, Way};
use self::root::{Root, outermost};

/// How many events are handled before it is checked whether a batch is due.
const HANDFUL: usize = 256;

/// Folders that are being watched until this is dropped.
#[derive(Debug)]
pub(super) struct Watch {
    sender: Sender<Message>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
enum Message {
    Seen(notify::Result<Event>),
    Stop,
}

impl Watch {
    /// Watches folders with everything in them, symbolic links included. A folder that does not exist yet is watched
    /// as soon as it does; its files are then told as changed. Nothing is told of paths for which `is_passed_over` holds; they
    /// begin with the folder as given.
    ///
    /// Whatever is changed after this returned is told: a file about 1 ms after it was closed (25 ms at the latest if
    /// other changes keep coming), a removal about 15 ms after. Where the system says when a file is closed (Linux),
    /// a file that somebody is writing is held back until then. The same change may be told twice.
    ///
    /// `told` runs on the watching thread. As long as it works, changes are gathered and none is lost.
    ///
    /// # Errors
    ///
    /// If a folder that exists cannot be watched, as when the system's limit of watches is reached.
    pub(super) fn start(
        folders: &[PathBuf],
        is_passed_over: impl Fn(&Path) -> bool + Send + 'static,
        told: impl Fn(Changes) + Send + 'static,
    ) -> Result<Self, notify::Error> {
        let (sender, receiver) = channel();
        let seen = sender.clone();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.as_ref().is_ok_and(says_nothing) {
                return;
            }
            // After the end nobody listens any more.
            let _ = seen.send(Message::Seen(event));
        })?;
        let mut gatherer = Gatherer {
            watcher,
            roots: outermost(folders)?,
            links: Links::default(),
            batch: Batch::default(),
            is_passed_over: Box::new(is_passed_over),
        };
        gatherer.begin()?;
        let thread = std::thread::Builder::new()
            .name("watch".to_owned())
            .spawn(move || gatherer.run(&receiver, &told))
            .map_err(notify::Error::io)?;
        Ok(Self { sender, thread: Some(thread) })
    }
}

impl Drop for Watch {
    /// Ends the watching. Nothing is told afterwards.
    fn drop(&mut self) {
        // If the thread has ended already, that is as well.
        let _ = self.sender.send(Message::Stop);
        if let Some(thread) = self.thread.take().filter(|thread| thread.thread().id() != std::thread::current().id()) {
            let _ = thread.join();
        }
    }
}

struct Gatherer {
    watcher: RecommendedWatcher,
    roots: Vec<Root>,
    links: Links,
    batch: Batch,
    is_passed_over: Box<dyn Fn(&Path) -> bool + Send>,
}

impl Gatherer {
    fn run(mut self, receiver: &Receiver<Message>, told: &impl Fn(Changes)) {
        loop {
            let now = Instant::now();
            let due = self.batch.due();
            if due.is_some_and(|due| due <= now) {
                if let Some(changes) = self.batch.take(now) {
                    told(changes);
                }
                continue;
            }
            let received = match due {
                None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(due) => receiver.recv_timeout(due - now),
            };
            match received {
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
                Ok(message) => {
                    for message in std::iter::once(message).chain(receiver.try_iter().take(HANDFUL)) {
                        match message {
                            Message::Seen(event) => self.sort_in(event),
                            Message::Stop => return,
                        }
                    }
                }
            }
        }
    }

    /// Starts to watch. What exists already is no change.
    fn begin(&mut self) -> Result<(), notify::Error> {
        for number in 0..self.roots.len() {
            let path = self.roots[number].path.clone();
            self.watch_above(&path)?;
            self.roots[number].present = self.watch(&path)?;
            self.read_folder(&path, None);
        }
        self.watch_ways()
    }

    /// Watches a folder with everything in it, unless it does not exist.
    fn watch(&mut self, folder: &Path) -> Result<bool, notify::Error> {
        if !folder.is_dir() {
            return Ok(false);
        }
        match self.watcher.watch(folder, RecursiveMode::Recursive) {
            Ok(()) => Ok(true),
            // It vanished in between.
            Err(_) if !folder.is_dir() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Watches the nearest folder above, so that it is seen when the folder itself comes, goes or is replaced; and what leads to
    /// it, if links do.
    fn watch_above(&mut self, folder: &Path) -> Result<(), notify::Error> {
        for on_the_way in Way::from(folder).folders() {
            self.watch_alone(on_the_way)?;
        }
        let nearest = || folder.ancestors().skip(1).find(|above| above.is_dir());
        let mut above = nearest();
        while let Some(folder) = above {
            let watched = self.watcher.watch(folder, RecursiveMode::NonRecursive);
            // The next one may have come before this one was watched, or this one may have vanished.
            let now = nearest();
            if now == above {
                return watched;
            }
            above = now;
        }
        Ok(())
    }

    /// Watches the folders from which it is seen when a link leads to something else.
    fn watch_ways(&mut self) -> Result<(), notify::Error> {
        let folders: Vec<PathBuf> = self.links.folders().into_iter().map(Path::to_owned).collect();
        folders.iter().try_for_each(|folder| self.watch_alone(folder))
    }

    /// Watches a folder without what is in the folders in it, unless it is watched with that already. One that may not be read is
    /// none of the site's.
    fn watch_alone(&mut self, folder: &Path) -> Result<(), notify::Error> {
        if self.roots.iter().any(|root| root.present && root.below(folder).is_some()) {
            return Ok(());
        }
        match self.watcher.watch(folder, RecursiveMode::NonRecursive) {
            Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => Err(error),
            _ => Ok(()),
        }
    }

    fn sort_in(&mut self, event: notify::Result<Event>) {
        let now = Instant::now();
        match event {
            Ok(event) if event.need_rescan() => self.batch.lose(now),
            Ok(event) => event.paths.iter().for_each(|path| self.sort_in_path(event.kind, path, now)),
            Err(_) => self.batch.lose(now),
        }
    }

    fn sort_in_path(&mut self, kind: EventKind, path: &Path, now: Instant) {
        if is_move(kind) {
            self.follow_roots(path, now);
        }
        for name in self.links.names(path) {
            self.sort_in_name(kind, path, &name, now);
        }
        if is_move(kind) {
            self.follow_links(path, now);
        }
    }

    /// Sorts in what happened to what is at a path, under one of its names.
    fn sort_in_name(&mut self, kind: EventKind, path: &Path, name: &Path, now: Instant) {
        let Some(told) = self.told_path(name) else { return };
        if is_move(kind) && name.is_dir() {
            if !is_arrival(kind) {
                // It was replaced, and what was in the old one has gone with it.
                self.batch.touched(told, now);
            }
            self.enter_folder(name, now);
            return;
        }
        match kind {
            EventKind::Create(_) if says_when_closed() && !path.is_symlink() => self.batch.made(told, now),
            EventKind::Modify(ModifyKind::Data(_)) if says_when_closed() => self.batch.writing(told, now),
            EventKind::Modify(ModifyKind::Metadata(MetadataKind::AccessTime | MetadataKind::Extended)) => {}
            // On Linux, a folder's own data are its list of names, and each change of that is told by itself.
            EventKind::Modify(ModifyKind::Metadata(_)) if !name.is_dir() => self.batch.touched(told, now),
            _ if name.is_dir() => {}
            _ if path.symlink_metadata().is_err() => self.batch.gone(told, now),
            _ => self.batch.whole(told, now),
        }
    }

    /// Sees where links lead now, after another thing came to stand at a path or went from it.
    fn follow_links(&mut self, path: &Path, now: Instant) {
        let over = self.links.over(path);
        let gone = self.links.forget(path);
        let come = path.is_symlink() && self.told_path(path).is_some();
        for link in &over {
            if let Some(told) = self.told_path(link) {
                self.batch.touched(told, now);
            }
            // What it led to is in the site no more.
            let _ = self.watcher.unwatch(link);
            self.links.forget(link);
            if link.is_symlink() {
                self.links.follow(link);
                if link.is_dir() {
                    self.enter_folder(link, now);
                }
            }
        }
        if come {
            self.links.follow(path);
        }
        // A system may have one watch for a folder, however many names it has.
        if (gone || come || !over.is_empty()) && self.watch_ways().is_err() {
            self.batch.lose(now);
        }
    }

    /// The path as the caller knows it, if it lies in a watched folder and is not passed over.
    fn told_path(&self, path: &Path) -> Option<PathBuf> {
        let (root, below) = self.roots.iter().find_map(|root| Some((root, root.below(path)?)))?;
        let told = root.given.join(below);
        (below.components().next().is_some() && !(self.is_passed_over)(&told)).then_some(told)
    }

    /// Sees whether the watched folders still exist, or exist now, after something happened to a path at or above them.
    fn follow_roots(&mut self, path: &Path, now: Instant) {
        for number in 0..self.roots.len() {
            if self.roots[number].hangs_on(path) && self.follow_root(number, now).is_err() {
                self.batch.lose(now);
            }
        }
    }

    fn follow_root(&mut self, number: usize, now: Instant) -> Result<(), notify::Error> {
        let root = &mut self.roots[number];
        let path = root.path.clone();
        if std::mem::take(&mut root.present) {
            self.batch.lose(now);
            // If the folder was moved, its watch would go with it and tell its changes under the old name.
            let _ = self.watcher.unwatch(&path);
            self.links.forget(&path);
        }
        self.watch_above(&path)?;
        let present = self.watch(&path)?;
        let root = &mut self.roots[number];
        root.present = present;
        root.way = Way::from(&path);
        if present {
            self.read_folder(&path, Some(now));
        }
        self.watch_ways()
    }

    /// Reads a folder that is new. Files may have come into it before it was watched.
    fn enter_folder(&mut self, folder: &Path, now: Instant) {
        // This call returns when the folder is watched, so that no file can come between the watching and the reading.
        if watches_folders() && self.watch(folder).is_err() {
            self.batch.lose(now);
        }
        self.read_folder(folder, Some(now));
    }

    /// Follows the links in a folder, and tells of the files in it as of what was touched at a moment, if one is given.
    fn read_folder(&mut self, folder: &Path, touched: Option<Instant>) {
        for entry in WalkDir::new(folder).follow_links(true) {
            let (path, is_link, is_folder) = match &entry {
                Ok(entry) => (entry.path(), entry.path_is_symlink(), entry.file_type().is_dir()),
                // What a link leads to may come later.
                Err(error) => match error.path().filter(|path| error.io_error().is_some() && path.is_symlink()) {
                    Some(path) => (path, true, false),
                    None => continue,
                },
            };
            let Some(told) = self.told_path(path) else { continue };
            if is_link {
                self.links.follow(path);
            }
            if let Some(now) = touched.filter(|_| !is_folder) {
                self.batch.touched(told, now);
            }
        }
    }
}

#[cfg(test)]
mod tests;
