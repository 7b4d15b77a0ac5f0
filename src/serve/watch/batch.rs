//! Gathers single events into batches. It reads neither clock nor disk, so a test says what time it is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// What changed since the last time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that were written, made, moved or removed, below the folders as these were given. A folder stands here
    /// if it was removed or moved away; then everything that was in it has changed.
    pub paths: BTreeSet<PathBuf>,
    /// Events were lost or a watched folder vanished or came back: everything must be read again.
    pub lost: bool,
}

/// How long it must have been quiet around a finished file. An editor's own steps follow one another much faster.
const QUIET: Duration = Duration::from_millis(1);

/// How long a path that is gone may come back. An editor that moves the old file away first makes the new one at once.
const RETURN: Duration = Duration::from_millis(15);

/// How long a finished file waits at most for others.
const BURST: Duration = Duration::from_millis(25);

/// How long a file that somebody writes may rest before it is told although nobody has closed it. Links and program
/// logs never report a close.
const UNCLOSED: Duration = Duration::from_millis(250);

/// Changes that were seen and not told yet.
#[derive(Debug, Default)]
pub(super) struct Batch {
    entries: BTreeMap<PathBuf, Entry>,
    lost: Option<Instant>,
}

#[derive(Debug)]
struct Entry {
    state: State,
    /// When it got into this state.
    since: Instant,
    /// When it was seen last.
    touched: Instant,
    /// It did not exist before this batch. If it goes again, nothing has happened.
    born: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// It can be read.
    Whole,
    /// It does not exist any more.
    Gone,
    /// Somebody writes into it.
    Unclosed,
}

impl State {
    fn patience(self) -> Duration {
        match self {
            Self::Whole => QUIET,
            Self::Gone => RETURN,
            Self::Unclosed => UNCLOSED,
        }
    }
}

impl Entry {
    fn ready(&self) -> Instant {
        self.touched + self.state.patience()
    }

    fn may_be_told(&self, now: Instant) -> bool {
        self.state != State::Unclosed || self.ready() <= now
    }

    /// It came and went. It is remembered for a while, because the system may tell several times that it went.
    fn is_nothing(&self) -> bool {
        self.born && self.state == State::Gone
    }
}

impl Batch {
    /// A new file, which somebody is going to write and close.
    pub(super) fn made(&mut self, path: PathBuf, now: Instant) {
        self.enter(path, State::Unclosed, true, now);
    }

    /// Somebody writes into a file and is going to close it.
    pub(super) fn writing(&mut self, path: PathBuf, now: Instant) {
        self.enter(path, State::Unclosed, false, now);
    }

    /// The file can be read.
    pub(super) fn whole(&mut self, path: PathBuf, now: Instant) {
        self.enter(path, State::Whole, false, now);
    }

    /// Something about the file changed that says nothing about whether somebody is writing into it.
    pub(super) fn touched(&mut self, path: PathBuf, now: Instant) {
        let state = self.entries.get(&path).map_or(State::Whole, |entry| entry.state);
        self.enter(path, state, false, now);
    }

    /// The file or folder does not exist any more.
    pub(super) fn gone(&mut self, path: PathBuf, now: Instant) {
        self.enter(path, State::Gone, false, now);
    }

    /// It is no longer known what changed.
    pub(super) fn lose(&mut self, now: Instant) {
        self.lost = Some(now);
    }

    fn enter(&mut self, path: PathBuf, state: State, born: bool, now: Instant) {
        let entry = self.entries.entry(path).or_insert(Entry { state, since: now, touched: now, born });
        if entry.state != state {
            entry.state = state;
            entry.since = now;
        }
        entry.touched = now;
    }

    /// When the changes are to be told, if no others come; `None` if there are none.
    pub(super) fn due(&self) -> Option<Instant> {
        let entries = || self.entries.values().filter(|entry| !entry.is_nothing());
        let finished = entries().filter(|entry| entry.state != State::Unclosed).map(|entry| entry.since);
        match finished.chain(self.lost).min() {
            Some(first) => {
                let quiet = entries().map(Entry::ready).chain(self.lost.map(|at| at + RETURN)).max();
                quiet.map(|quiet| quiet.min(first + BURST))
            }
            None => entries().map(Entry::ready).min(),
        }
    }

    /// Takes out what may be told; `None` if that is nothing. What somebody is still writing stays.
    pub(super) fn take(&mut self, now: Instant) -> Option<Changes> {
        let (told, kept) = std::mem::take(&mut self.entries).into_iter().partition(|(_, entry)| entry.may_be_told(now));
        let told: BTreeMap<PathBuf, Entry> = told;
        self.entries = kept;
        let lost = self.lost.take().is_some();
        let paths: BTreeSet<PathBuf> =
            told.into_iter().filter(|(_, entry)| !entry.is_nothing()).map(|(path, _)| path).collect();
        (lost || !paths.is_empty()).then_some(Changes { paths, lost })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MILLISECOND: Duration = Duration::from_millis(1);

    fn path(name: &str) -> PathBuf {
        PathBuf::from(name)
    }

    fn told(batch: &mut Batch, now: Instant) -> Vec<String> {
        let paths = batch.take(now).map(|changes| changes.paths).unwrap_or_default();
        paths.into_iter().map(|path| path.display().to_string()).collect()
    }

    #[test]
    fn a_finished_file_is_told_after_a_short_quiet() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        assert_eq!(batch.due(), None);
        batch.writing(path("a"), start);
        batch.whole(path("a"), start + MILLISECOND);
        assert_eq!(batch.due(), Some(start + MILLISECOND + QUIET));
        assert_eq!(told(&mut batch, start + 4 * MILLISECOND), ["a"]);
        assert_eq!(batch.due(), None);
    }

    #[test]
    fn a_burst_does_not_wait_for_its_end() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        for step in 0..100 {
            batch.whole(path(&step.to_string()), start + step * MILLISECOND);
        }
        assert_eq!(batch.due(), Some(start + BURST));
    }

    #[test]
    fn a_file_that_is_being_written_is_held_back_and_the_others_are_not() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        batch.writing(path("open"), start);
        batch.whole(path("other"), start);
        assert_eq!(batch.due(), Some(start + BURST));
        assert_eq!(told(&mut batch, start + BURST), ["other"]);
        assert_eq!(batch.due(), Some(start + UNCLOSED));
        batch.touched(path("open"), start + BURST);
        batch.whole(path("open"), start + 2 * BURST);
        assert_eq!(batch.due(), Some(start + 2 * BURST + QUIET));
        assert_eq!(told(&mut batch, start + 3 * BURST), ["open"]);
    }

    #[test]
    fn a_file_that_nobody_closes_is_told_in_the_end() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        batch.writing(path("log"), start);
        assert_eq!(told(&mut batch, start + UNCLOSED / 2), Vec::<String>::new());
        assert_eq!(batch.due(), Some(start + UNCLOSED));
        assert_eq!(told(&mut batch, start + UNCLOSED), ["log"]);
    }

    #[test]
    fn what_came_and_went_is_not_told() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        batch.made(path("sedXYZ"), start);
        batch.whole(path("sedXYZ"), start);
        batch.gone(path("sedXYZ"), start);
        // The system tells both that it was closed and that it was moved away, when it is gone already.
        batch.gone(path("sedXYZ"), start);
        assert_eq!(batch.due(), None);
        assert_eq!(batch.take(start + BURST), None);
    }

    #[test]
    fn what_went_and_came_back_is_told_once() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        batch.gone(path("a"), start);
        assert_eq!(batch.due(), Some(start + RETURN));
        batch.made(path("a"), start + MILLISECOND);
        batch.whole(path("a"), start + 2 * MILLISECOND);
        assert_eq!(batch.due(), Some(start + 2 * MILLISECOND + QUIET));
        assert_eq!(told(&mut batch, start + BURST), ["a"]);
        batch.gone(path("a"), start + BURST);
        assert_eq!(told(&mut batch, start + 2 * BURST), ["a"], "it is not new any more");
    }

    #[test]
    fn a_loss_is_told_once_even_without_paths() {
        let (mut batch, start) = (Batch::default(), Instant::now());
        batch.lose(start);
        assert_eq!(batch.due(), Some(start + RETURN));
        let changes = Changes { paths: BTreeSet::new(), lost: true };
        assert_eq!(batch.take(start + RETURN), Some(changes));
        assert_eq!(batch.take(start + RETURN), None);
    }
}
