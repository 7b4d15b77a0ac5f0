//! A host in memory that fails at any moment, and is looked at after each operation.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use gongkai::deploy::{Body, Clock, Fault, Store, Upload};
use gongkai::route::FilePath;

/// What a host in memory holds, and what it went through.
#[derive(Clone, Default)]
pub(super) struct State {
    pub(super) files: BTreeMap<String, Vec<u8>>,
    /// The operations, each as its name and path.
    pub(super) operations: Vec<String>,
    /// At which operation it breaks off, and stays broken.
    pub(super) killed_at: Option<usize>,
    /// What was false for a reader at some moment.
    pub(super) broken: Vec<String>,
}

impl State {
    /// An operation; says whether it can still be done.
    fn operate(&mut self, name: &str, path: &str) -> Result<(), Fault> {
        if self.killed_at.is_some_and(|moment| self.operations.len() >= moment) {
            return Err(Fault::Unreachable("killed".into()));
        }
        self.operations.push(format!("{name} {path}"));
        Ok(())
    }

    /// The files below a path, if it is that of a folder.
    fn below(&self, path: &str) -> Vec<String> {
        let folder = format!("{path}/");
        self.files.keys().filter(|file| file.starts_with(&folder)).cloned().collect()
    }

    /// Puts a file where there is room for one: like a server that keeps files, a folder in its place goes with all that is in it.
    fn put(&mut self, path: &str, bytes: Vec<u8>) {
        let above =
            path.match_indices('/').map(|(end, _)| &path[..end]).find(|folder| self.files.contains_key(*folder));
        let lost = above.map(str::to_owned).into_iter().chain(self.below(path)).collect::<Vec<_>>();
        for other in lost {
            self.broken.push(format!("{path} is put where {other} stands"));
            self.files.remove(&other);
        }
        self.files.insert(path.to_owned(), bytes);
    }

    /// Removes a file, or a folder with all that is in it.
    fn remove(&mut self, path: &str) {
        for file in self.below(path) {
            self.broken.push(format!("{file} goes with {path}"));
            self.files.remove(&file);
        }
        self.files.remove(path);
    }

    /// Looks as a reader does: each page that stands there finds the files that it names.
    fn look(&mut self) {
        for (path, bytes) in &self.files {
            let text = String::from_utf8_lossy(bytes);
            for needed in text.lines().filter_map(|line| line.strip_prefix("needs ")) {
                if path.ends_with(".html") && !self.files.contains_key(needed) {
                    let last = self.operations.last().cloned().unwrap_or_default();
                    self.broken.push(format!("{path} lacks {needed} after {last}"));
                }
            }
        }
    }
}

/// Is told of each operation before it is done.
type Watcher = Box<dyn Fn(&str, &mut State) + Sync + Send>;

/// A host in memory.
#[derive(Default)]
pub(super) struct Memory {
    pub(super) state: Mutex<State>,
    pub(super) watcher: Option<Watcher>,
}

impl Memory {
    /// One in a state.
    pub(super) fn of(state: State) -> Self {
        Self { state: Mutex::new(state), watcher: None }
    }

    /// The same, as it is, whole, with nothing told of it yet.
    pub(super) fn copy(&self) -> State {
        State { files: self.state().files, ..State::default() }
    }

    pub(super) fn state(&self) -> State {
        self.state.lock().expect("no test panicked").clone()
    }

    /// The files that readers see.
    pub(super) fn public(&self) -> BTreeMap<String, Vec<u8>> {
        self.state().files.into_iter().filter(|(path, _)| !path.starts_with(".gongkai/")).collect()
    }

    fn with<T>(&self, name: &str, path: &str, act: impl FnOnce(&mut State) -> T) -> Result<T, Fault> {
        let mut state = self.state.lock().expect("no test panicked");
        if let Some(watcher) = &self.watcher {
            watcher(&format!("{name} {path}"), &mut state);
        }
        state.operate(name, path)?;
        let done = act(&mut state);
        state.look();
        Ok(done)
    }
}

impl Store for Memory {
    fn name(&self) -> String {
        "memory".to_owned()
    }

    fn read(&self, path: &FilePath) -> Result<Option<Vec<u8>>, Fault> {
        self.with("read", path.as_str(), |state| state.files.get(path.as_str()).cloned())
    }

    fn names(&self) -> Result<Vec<String>, Fault> {
        self.with("names", "", |state| {
            let mut names: Vec<String> =
                state.files.keys().map(|path| path.split('/').next().unwrap_or_default().to_owned()).collect();
            names.dedup();
            names
        })
    }

    fn existing(&self, paths: &[&FilePath]) -> Result<Vec<FilePath>, Fault> {
        self.with("existing", "", |state| {
            let there = paths.iter().filter(|path| state.files.contains_key(path.as_str()));
            there.map(|path| (*path).clone()).collect()
        })
    }

    fn folders(&self, paths: &[&FilePath]) -> Result<BTreeSet<FilePath>, Fault> {
        self.with("folders", "", |state| {
            let folders = paths.iter().filter(|path| !state.below(path.as_str()).is_empty());
            folders.map(|path| (*path).clone()).collect()
        })
    }

    fn send(&self, files: &[Upload], sent: &(dyn Fn(u64) + Sync)) -> Result<(), Fault> {
        for file in files {
            let bytes = match &file.body {
                Body::File(path) => fs::read(path).expect("a file of the release"),
                Body::Bytes(bytes) => bytes.clone(),
            };
            let size = bytes.len() as u64;
            self.with("send", file.path.as_str(), |state| state.put(file.path.as_str(), bytes))?;
            sent(size);
        }
        Ok(())
    }

    fn remove(&self, paths: &[&FilePath], removed: &(dyn Fn(u64) + Sync)) -> Result<(), Fault> {
        for path in paths {
            self.with("remove", path.as_str(), |state| state.remove(path.as_str()))?;
            removed(0);
        }
        Ok(())
    }

    fn claim(&self, path: &FilePath, bytes: &[u8]) -> Result<bool, Fault> {
        self.with("claim", path.as_str(), |state| {
            let is_free = !state.files.contains_key(path.as_str());
            if is_free {
                state.files.insert(path.as_str().to_owned(), bytes.to_vec());
            }
            is_free
        })
    }
}

/// A clock that runs on by a little each time somebody looks at it, and at once when somebody waits.
#[derive(Default)]
pub(super) struct TestClock {
    seconds: AtomicU64,
    waited: AtomicU64,
}

impl TestClock {
    /// How many seconds were waited.
    pub(super) fn waited(&self) -> u64 {
        self.waited.load(Ordering::Relaxed)
    }
}

impl Clock for TestClock {
    fn seconds(&self) -> f64 {
        self.seconds.fetch_add(6, Ordering::Relaxed) as f64
    }

    fn now(&self) -> i64 {
        0
    }

    fn wait(&self, seconds: f64) {
        self.waited.fetch_add(seconds as u64, Ordering::Relaxed);
    }
}
