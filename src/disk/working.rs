//! The working folder: where files are written aside, and from where they are moved to their target as one step.

use std::collections::HashSet;
use std::ffi::OsStr;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::error::DiskError;
use super::journal::{Journal, Step};
use super::operations::{Disk, Kind, Lock, Metadata};
use super::tree::{clear, walk};
use crate::route::FilePath;

/// The folder that holds the working folders of all targets that lie side by side.
pub const WORKING_FOLDER: &str = ".gongkai";

/// The folder among them that has a folder for each host that a site is sent to.
pub const HOSTS_FOLDER: &str = "hosts";

/// The folder in a working folder that holds the files which were written aside.
const STAGING: &str = "staging";

/// A folder beside a target in which files wait to be moved there. It is locked as long as this lives.
pub struct WorkingFolder<'d> {
    disk: &'d dyn Disk,
    target: PathBuf,
    folder: PathBuf,
    /// The folders that were made to write aside.
    made: Mutex<HashSet<PathBuf>>,
    _lock: Lock,
}

/// Whether steps are done for the first time, or finished after a process that was killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    /// Everything that was written aside waits to be moved.
    First,
    /// Some of it was moved already.
    Again,
}

impl<'d> WorkingFolder<'d> {
    /// Where the working folder of this name lies beside a target in `parent`.
    pub fn path(parent: &Path, name: &OsStr) -> PathBuf {
        parent.join(WORKING_FOLDER).join(name)
    }

    /// Whether a process that was killed left steps to be finished in the working folder at `path`.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn is_unfinished(disk: &dyn Disk, path: &Path) -> Result<bool, DiskError> {
        let journal = path.join("journal");
        Ok(disk.metadata(&journal).map_err(|error| DiskError::io(&journal, error))?.is_some())
    }

    /// Whether something that was written aside lies in the working folder at `path`, and no steps are written down for it.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn has_aside(disk: &dyn Disk, path: &Path) -> Result<bool, DiskError> {
        let staging = path.join(STAGING);
        let waiting = walk(disk, &staging, &|_| true).map_err(|error| DiskError::io(&staging, error))?;
        let is_file = |(_, kind): &(_, Kind)| *kind == Kind::File;
        Ok(waiting.iter().any(is_file) && !Self::is_unfinished(disk, path)?)
    }

    /// A file of the target that was written after the one that waits in the working folder at `path` to replace it: somebody
    /// changed it since a process was killed.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn changed_since(disk: &dyn Disk, target: &Path, path: &Path) -> Result<Option<PathBuf>, DiskError> {
        let staging = path.join(STAGING);
        let waiting = walk(disk, &staging, &|_| true).map_err(|error| DiskError::io(&staging, error))?;
        let written = |path: &Path| disk.metadata(path).map_err(|error| DiskError::io(path, error));
        for (name, _) in waiting.into_iter().filter(|(_, kind)| *kind == Kind::File) {
            let file = target.join(&name);
            if let (Some(there), Some(waits)) = (written(&file)?, written(&staging.join(&name))?)
                && there.modified > waits.modified
            {
                return Ok(Some(file));
            }
        }
        Ok(None)
    }

    /// Opens the working folder at `path` for a target. Finishes the steps of a process that was killed, and clears away what
    /// one left aside.
    ///
    /// # Errors
    ///
    /// If another process holds it; if target or working folder are no real folders, lie on different file systems, or hold
    /// symbolic links where files are to be moved; if what a killed process left is damaged; or if the disk refuses. Nothing
    /// in the target was changed then, except to finish earlier steps.
    pub fn open(disk: &'d dyn Disk, target: &Path, path: PathBuf) -> Result<Self, DiskError> {
        prepare(disk, target, &path)?;
        let file = path.join("lock");
        let lock = disk.lock(&file).map_err(|error| DiskError::io(&file, error))?;
        let Some(lock) = lock else { return Err(DiskError::Locked { path: target.to_owned() }) };
        let working = Self { disk, target: target.to_owned(), folder: path, made: Mutex::default(), _lock: lock };
        match working.make_ready() {
            Ok(()) => Ok(working),
            Err(error) => {
                working.forget();
                Err(error)
            }
        }
    }

    fn make_ready(&self) -> Result<(), DiskError> {
        self.require_same_file_system(&self.target)?;
        self.refuse_links()?;
        self.finish()?;
        clear(self.disk, &self.staging())
    }

    /// Takes the working folder away, if nothing lies in it but its lock: whoever was refused leaves nothing behind.
    pub fn forget(self) {
        let is_empty = self.disk.list(&self.folder).is_ok_and(|found| found.is_some_and(|found| found.len() <= 1));
        // What cannot be taken away does no harm, and folders with anything in them stay.
        if is_empty && self.disk.remove_file(&self.folder.join("lock")).is_ok() {
            let _ = self.disk.remove_folder(&self.folder);
            let _ = self.folder.parent().map(|shared| self.disk.remove_folder(shared));
        }
    }

    fn staging(&self) -> PathBuf {
        self.folder.join(STAGING)
    }

    fn journal(&self) -> PathBuf {
        self.folder.join("journal")
    }

    /// A file of the working folder itself.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn next(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.next"))
    }

    /// The text of a file of the working folder; `None` if it is not there.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn read(&self, name: &str) -> Result<Option<String>, DiskError> {
        let path = self.file(name);
        match self.disk.read(&path) {
            // What is not text is damaged, and no damaged text has the first line that is asked for.
            Ok(bytes) => Ok(Some(String::from_utf8(bytes).unwrap_or_default())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(DiskError::io(&path, error)),
        }
    }

    /// Writes a file aside that is to be moved to this path in the target, and tells what is then known about it. Several
    /// threads may do so at once.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn write_aside(&self, path: &FilePath, bytes: &[u8]) -> Result<Metadata, DiskError> {
        let aside = self.staging().join(path.as_str());
        let folder = aside.parent().unwrap_or(&self.folder);
        // A thread that stopped half-way would have told its own error.
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if !made.contains(folder) {
            self.disk.create_folders(folder).map_err(|error| DiskError::io(folder, error))?;
            made.insert(folder.to_owned());
        }
        drop(made);
        self.disk.write(&aside, bytes).map_err(|error| DiskError::io(&aside, error))
    }

    /// What was written aside for a path in the target.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn read_aside(&self, path: &FilePath) -> Result<Vec<u8>, DiskError> {
        let aside = self.staging().join(path.as_str());
        self.disk.read(&aside).map_err(|error| DiskError::io(&aside, error))
    }

    /// Writes the next version of a file of the working folder itself, which [`Step::Keep`] puts in its place.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn write_next(&self, name: &FilePath, bytes: &[u8]) -> Result<(), DiskError> {
        let path = self.next(name.as_str());
        self.disk.write(&path, bytes).map(|_| ()).map_err(|error| DiskError::io(&path, error))
    }

    /// Writes down what is to be done, and does it.
    ///
    /// # Errors
    ///
    /// Before it was written down: the target is as it was. After it ([`DiskError::Interrupted`]): old and new files may mix,
    /// each is whole, and whoever opens the working folder next finishes the rest.
    pub fn carry_out(self, journal: &Journal) -> Result<(), DiskError> {
        let (announced, next) = (self.journal(), self.next("journal"));
        self.disk.write(&next, journal.to_text().as_bytes()).map_err(|error| DiskError::io(&next, error))?;
        // What the journal is about is on the medium before the journal is.
        self.disk.sync(&self.folder).map_err(|error| DiskError::io(&self.folder, error))?;
        self.disk.rename(&next, &announced).map_err(|error| DiskError::io(&announced, error))?;
        self.take_steps(journal, Round::First)
    }

    /// Refuses a folder of the target that no file can be moved into in one step, because it is a mount point.
    ///
    /// The move of a file that does not exist tells it without changing anything: Linux looks at the file systems first.
    ///
    /// # Errors
    ///
    /// [`DiskError::OtherFileSystem`], or that of a disk that refuses.
    pub fn require_same_file_system(&self, folder: &Path) -> Result<(), DiskError> {
        let nothing = "gongkai-no-such-file";
        match self.disk.rename(&self.folder.join(nothing), &folder.join(nothing)) {
            Err(error) if error.kind() == ErrorKind::CrossesDevices => {
                Err(DiskError::OtherFileSystem { path: folder.to_owned(), working: self.folder.clone() })
            }
            Err(error) if error.kind() != ErrorKind::NotFound => Err(DiskError::io(folder, error)),
            _ => Ok(()),
        }
    }

    /// Refuses links in the working folder, so that nothing is cleared away or published through one.
    fn refuse_links(&self) -> Result<(), DiskError> {
        let inside = walk(self.disk, &self.folder, &|_| true).map_err(|error| DiskError::io(&self.folder, error))?;
        let links = inside.into_iter().filter(|(_, kind)| *kind == Kind::Other).map(|(name, _)| name);
        let links: Vec<String> = links.collect();
        if links.is_empty() { Ok(()) } else { Err(DiskError::foreign(&self.folder, links)) }
    }

    /// Refuses paths that lead through a link out of the target.
    ///
    /// # Errors
    ///
    /// [`DiskError::ForeignFiles`] with the link, or that of a disk that refuses.
    pub fn refuse_links_above<'p>(&self, paths: impl IntoIterator<Item = &'p FilePath>) -> Result<(), DiskError> {
        let mut seen = HashSet::new();
        for folder in paths.into_iter().flat_map(FilePath::folders) {
            if !seen.insert(folder) {
                continue;
            }
            let path = self.target.join(folder);
            let there = self.disk.metadata(&path).map_err(|error| DiskError::io(&path, error))?;
            if there.is_some_and(|there| there.kind == Kind::Other) {
                return Err(DiskError::foreign(&self.target, vec![folder.to_owned()]));
            }
        }
        Ok(())
    }

    /// Finishes what a killed process had written down.
    fn finish(&self) -> Result<(), DiskError> {
        let Some(text) = self.read("journal")? else { return Ok(()) };
        let journal = Journal::parse(&text).ok_or_else(|| DiskError::DamagedJournal { path: self.journal() })?;
        let paths = journal.steps.iter().filter_map(|step| match step {
            Step::Place(path) | Step::Remove(path) | Step::Clear(path) => Some(path),
            Step::PlaceAll | Step::Keep(_) => None,
        });
        self.refuse_links_above(paths)?;
        self.take_steps(&journal, Round::Again)
    }

    /// Does what is written down, as far as it is not done yet, and then forgets it.
    fn take_steps(&self, journal: &Journal, round: Round) -> Result<(), DiskError> {
        for step in &journal.steps {
            self.take(step, journal, round)?;
        }
        let announced = self.journal();
        // What was done is on the medium before it is forgotten that it was to be done.
        self.disk.sync(&self.folder).map_err(|error| interrupted(&announced, error))?;
        self.disk.remove_file(&announced).map_err(|error| interrupted(&announced, error))?;
        // All is done. Folders that cannot be cleared away now are cleared away by whoever comes next.
        let _ = clear(self.disk, &self.staging());
        Ok(())
    }

    fn take(&self, step: &Step, journal: &Journal, round: Round) -> Result<(), DiskError> {
        let place = |from: &Path, to: &Path| {
            if round == Round::Again && !self.stands(from)? {
                return Ok(());
            }
            let folder = to.parent().unwrap_or(&self.target);
            self.disk.create_folders(folder).map_err(|error| interrupted(folder, error))?;
            self.disk.rename(from, to).map_err(|error| interrupted(to, error))
        };
        match step {
            Step::PlaceAll => {
                let staging = self.staging();
                if (round == Round::First || self.stands(&staging)?) && self.stands(&self.target)? {
                    self.disk.remove_folder(&self.target).map_err(|error| interrupted(&self.target, error))?;
                }
                place(&staging, &self.target)
            }
            Step::Place(path) => place(&self.staging().join(path.as_str()), &self.target.join(path.as_str())),
            Step::Keep(name) => place(&self.next(name.as_str()), &self.file(name.as_str())),
            Step::Remove(path) => self.remove(path),
            // Once the twin has been moved, the old name is another name of the new file.
            Step::Clear(path) => match journal.twin(path) {
                Some(twin) if !self.stands(&self.staging().join(twin.as_str()))? => Ok(()),
                _ => self.remove(path),
            },
        }
    }

    /// Removes a file of the target, if it is there, with the folders that it leaves empty.
    fn remove(&self, path: &FilePath) -> Result<(), DiskError> {
        let file = self.target.join(path.as_str());
        match self.disk.metadata(&file).map_err(|error| interrupted(&file, error))?.map(|found| found.kind) {
            // It went before, and what needed its place has come.
            Some(Kind::Folder) => return Ok(()),
            Some(_) => self.disk.remove_file(&file).map_err(|error| interrupted(&file, error))?,
            None => {}
        }
        let mut folder = file.parent();
        while let Some(path) = folder.filter(|path| *path != self.target && path.starts_with(&self.target)) {
            match self.disk.remove_folder(path) {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                // A file may stand there by now.
                Err(error) if matches!(error.kind(), ErrorKind::DirectoryNotEmpty | ErrorKind::NotADirectory) => break,
                Err(error) => return Err(interrupted(&file, error)),
            }
            folder = path.parent();
        }
        Ok(())
    }

    fn stands(&self, path: &Path) -> Result<bool, DiskError> {
        Ok(self.disk.metadata(path).map_err(|error| interrupted(path, error))?.is_some())
    }
}

fn interrupted(path: &Path, error: io::Error) -> DiskError {
    DiskError::Interrupted { path: path.to_owned(), error }
}

/// Makes the working folder, if target and working folder are missing or real folders.
///
/// A checkout can bring links with it. Followed, they would let a build clear away or overwrite what lies elsewhere.
fn prepare(disk: &dyn Disk, target: &Path, working: &Path) -> Result<(), DiskError> {
    let shared = working.parent().unwrap_or(working);
    for folder in [target, shared, working] {
        let found = disk.metadata(folder).map_err(|error| DiskError::io(folder, error))?;
        if found.is_some_and(|found| found.kind != Kind::Folder) {
            return Err(DiskError::NotAFolder { path: folder.to_owned() });
        }
    }
    disk.create_folders(working).map_err(|error| DiskError::io(working, error))?;
    let lock = working.join("lock");
    match disk.metadata(&lock).map_err(|error| DiskError::io(&lock, error))? {
        Some(found) if found.kind != Kind::File => Err(DiskError::foreign(working, vec!["lock".to_owned()])),
        _ => Ok(()),
    }
}
