//! The only room that writes output.
//!
//! A finished file is first written aside, into a working folder beside the output. Nothing public changes until
//! [`Writer::commit`]: it writes down what it is going to do, and then moves the files into place. A move is a rename
//! within one file system, so each public file is at every moment either the old one or the new one, whole.
//!
//! # What holds when a build is killed
//!
//! Files are moved in this order: assets, added pages, changed pages; then pages and assets that are no longer wanted are
//! removed. So at every moment each page that was there before, and each page that can be reached from one, has only links
//! that lead somewhere: added pages are linked from nowhere until all of them stand, and what is removed is linked from
//! nowhere any more. Old and new pages may mix until the next build, which finishes the job first. This holds for a killed
//! process; after a loss of power the file system decides.
//!
//! # Whose files
//!
//! A list of what was written, the manifest, lies in the working folder. An output folder that holds anything else, the
//! placeholder `.gitkeep` apart, is refused untouched.

mod disk;
mod error;
mod journal;
mod manifest;

pub use disk::{Disk, Kind, Lock, Metadata, NativeDisk};
pub use error::WriteError;
pub use manifest::Class;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use journal::Journal;
use manifest::{Entry, Manifest};

use crate::route::FilePath;

/// The folder beside the output that holds the working folders.
pub const WORKING_FOLDER: &str = ".gongkai";

/// The one file in an output folder that is neither ours nor in the way.
const PLACEHOLDER: &str = ".gitkeep";

/// Writes one site into one folder.
pub struct Writer<'d> {
    disk: &'d dyn Disk,
    places: Places,
    old: Manifest,
    new: BTreeMap<FilePath, Entry>,
    staged: BTreeSet<FilePath>,
    folders: BTreeSet<PathBuf>,
    /// Held as long as the writer lives, so that two builds do not mix.
    _lock: Lock,
}

/// What a file that was put is, compared with what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The same; nothing was written.
    Unchanged,
    /// There is none yet.
    Added,
    /// There is another.
    Changed,
}

/// What a build wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// All files of the site.
    pub files: usize,
    /// Files that were not there before.
    pub added: usize,
    /// Files that were replaced.
    pub changed: usize,
    /// Files that were there before and are not wanted any more.
    pub removed: usize,
    /// Files that were left as they are.
    pub unchanged: usize,
}

/// Where everything lies.
struct Places {
    output: PathBuf,
    working: PathBuf,
    staging: PathBuf,
    journal: PathBuf,
    manifest: PathBuf,
    next_manifest: PathBuf,
}

impl Places {
    fn new(output: &Path) -> Result<Self, WriteError> {
        let name = output.file_name().ok_or_else(|| WriteError::BadOutput { path: output.to_owned() })?;
        let working = output.parent().unwrap_or(Path::new("")).join(WORKING_FOLDER).join(name);
        Ok(Self {
            output: output.to_owned(),
            staging: working.join("staging"),
            journal: working.join("journal"),
            manifest: working.join("manifest"),
            next_manifest: working.join("manifest.next"),
            working,
        })
    }
}

impl<'d> Writer<'d> {
    /// Opens an output folder: finishes the job of a build that was killed, or clears away what one left aside.
    ///
    /// # Errors
    ///
    /// If the folder cannot be used: another build is writing it, it holds somebody else's files, it is no folder, what is
    /// known about it is damaged, or the disk refuses. Nothing public was changed then, except to finish an earlier job.
    pub fn open(disk: &'d dyn Disk, output: &Path) -> Result<Self, WriteError> {
        let places = Places::new(output)?;
        let kind = disk.metadata(output).map_err(|error| WriteError::io(output, error))?.map(|found| found.kind);
        if kind.is_some_and(|kind| kind != Kind::Folder) {
            return Err(WriteError::NotAFolder { path: output.to_owned() });
        }
        disk.create_folders(&places.working).map_err(|error| WriteError::io(&places.working, error))?;
        let lock_file = places.working.join("lock");
        let lock = disk.lock(&lock_file).map_err(|error| WriteError::io(&lock_file, error))?;
        let Some(lock) = lock else { return Err(WriteError::Locked { path: output.to_owned() }) };
        if let Some(text) = read(disk, &places.journal)? {
            let journal =
                Journal::parse(&text).ok_or_else(|| WriteError::DamagedJournal { path: places.journal.clone() })?;
            journal.carry_out(disk, &places)?;
        }
        clear(disk, &places.staging)?;
        let old = match read(disk, &places.manifest)? {
            Some(text) => {
                Manifest::parse(&text).ok_or_else(|| WriteError::DamagedManifest { path: places.manifest.clone() })?
            }
            None => Manifest::default(),
        };
        refuse_foreign_files(disk, output, &old)?;
        Ok(Self {
            disk,
            places,
            old,
            new: BTreeMap::new(),
            staged: BTreeSet::new(),
            folders: BTreeSet::new(),
            _lock: lock,
        })
    }

    /// Takes a finished file. It is written aside, unless the same one is already public.
    ///
    /// # Errors
    ///
    /// If the path was put before, or the disk refuses. Nothing public was changed.
    pub fn put(&mut self, path: &FilePath, bytes: &[u8], class: Class) -> Result<Outcome, WriteError> {
        if self.new.contains_key(path) {
            return Err(WriteError::PutTwice { path: path.clone() });
        }
        let digest = blake3::hash(bytes);
        let public = self.places.output.join(path.as_str());
        let there = self.disk.metadata(&public).map_err(|error| WriteError::io(&public, error))?;
        let known = self.old.entries.get(path);
        if let (Some(known), Some(there)) = (known, there)
            && known.digest == digest
            && known.is(&there)
        {
            self.new.insert(path.clone(), Entry { class, ..*known });
            return Ok(Outcome::Unchanged);
        }
        let aside = self.places.staging.join(path.as_str());
        let folder = aside.parent().unwrap_or(&self.places.staging).to_owned();
        if !self.folders.contains(&folder) {
            self.disk.create_folders(&folder).map_err(|error| WriteError::io(&folder, error))?;
            self.folders.insert(folder);
        }
        self.disk.write(&aside, bytes).map_err(|error| WriteError::io(&aside, error))?;
        let written = self.disk.metadata(&aside).map_err(|error| WriteError::io(&aside, error))?;
        let written = written.ok_or_else(|| WriteError::io(&aside, std::io::ErrorKind::NotFound.into()))?;
        let entry = Entry { digest, size: written.size, modified: written.modified, class };
        self.new.insert(path.clone(), entry);
        self.staged.insert(path.clone());
        Ok(if there.is_some() { Outcome::Changed } else { Outcome::Added })
    }

    /// Makes public what was put, and removes what was not.
    ///
    /// # Errors
    ///
    /// Before the job was written down: nothing public was changed. After it ([`WriteError::Interrupted`]): old and new
    /// files may mix, every one is whole, and the next build finishes the job.
    pub fn commit(self) -> Result<Summary, WriteError> {
        self.refuse_conflicts()?;
        let (mut journal, mut summary) = (Journal::default(), Summary::default());
        summary.files = self.new.len();
        summary.unchanged = self.new.len() - self.staged.len();
        for path in &self.staged {
            let public = self.places.output.join(path.as_str());
            let there = self.disk.metadata(&public).map_err(|error| WriteError::io(&public, error))?.is_some();
            journal.place(path, self.new[path].class, there);
            *(if there { &mut summary.changed } else { &mut summary.added }) += 1;
        }
        for (path, entry) in self.old.entries.iter().filter(|(path, _)| !self.new.contains_key(path)) {
            journal.remove(path, entry.class);
            summary.removed += 1;
        }
        let manifest = Manifest { entries: self.new };
        if journal.is_empty() && manifest == self.old {
            return Ok(summary);
        }
        let write = |path: &Path, text: String| {
            self.disk.write(path, text.as_bytes()).map_err(|error| WriteError::io(path, error))
        };
        write(&self.places.next_manifest, manifest.to_text())?;
        let unfinished = self.places.working.join("journal.next");
        write(&unfinished, journal.to_text())?;
        let journal_path = &self.places.journal;
        self.disk.rename(&unfinished, journal_path).map_err(|error| WriteError::io(journal_path, error))?;
        journal.carry_out(self.disk, &self.places)?;
        Ok(summary)
    }

    /// A path cannot be a file and a folder at once, neither in the new site nor where the old one has the other.
    fn refuse_conflicts(&self) -> Result<(), WriteError> {
        let conflict = |path: &FilePath, taken: &dyn Fn(&str) -> bool| {
            let places = path.as_str().match_indices('/').map(|(end, _)| &path.as_str()[..end]);
            places.into_iter().find(|folder| taken(folder)).map(str::to_owned)
        };
        let is_file = |path: &str| {
            let known = FilePath::new(path);
            known.is_some_and(|path| self.new.contains_key(&path) || self.old.entries.contains_key(&path))
        };
        let mut all = self.new.keys().chain(self.old.entries.keys());
        match all.find_map(|path| conflict(path, &is_file)) {
            Some(path) => Err(WriteError::PathConflict { path: self.places.output.join(path) }),
            None => Ok(()),
        }
    }
}

fn read(disk: &dyn Disk, path: &Path) -> Result<Option<String>, WriteError> {
    match disk.read(path) {
        // What is not text is damaged, and no damaged text has the first line that is asked for.
        Ok(bytes) => Ok(Some(String::from_utf8(bytes).unwrap_or_default())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(WriteError::io(path, error)),
    }
}

/// Removes a folder of our own with everything in it.
fn clear(disk: &dyn Disk, folder: &Path) -> Result<(), WriteError> {
    let inside = disk.list(folder).map_err(|error| WriteError::io(folder, error))?;
    let Some(inside) = inside else { return Ok(()) };
    // Deeper ones come later in the list, so going backwards empties a folder before it is removed.
    for (name, kind) in inside.iter().rev() {
        let path = folder.join(name);
        let removed = if *kind == Kind::Folder { disk.remove_folder(&path) } else { disk.remove_file(&path) };
        removed.map_err(|error| WriteError::io(&path, error))?;
    }
    disk.remove_folder(folder).map_err(|error| WriteError::io(folder, error))
}

fn refuse_foreign_files(disk: &dyn Disk, output: &Path, manifest: &Manifest) -> Result<(), WriteError> {
    let inside = disk.list(output).map_err(|error| WriteError::io(output, error))?.unwrap_or_default();
    let ours = |name: &str, kind: Kind| match kind {
        Kind::Folder => true,
        Kind::File => {
            name == PLACEHOLDER || FilePath::new(name).is_some_and(|path| manifest.entries.contains_key(&path))
        }
        Kind::Other => false,
    };
    let foreign: Vec<&String> = inside.iter().filter(|(name, kind)| !ours(name, *kind)).map(|(name, _)| name).collect();
    if foreign.is_empty() {
        return Ok(());
    }
    Err(WriteError::ForeignFiles {
        path: output.to_owned(),
        count: foreign.len(),
        examples: foreign.into_iter().take(3).cloned().collect(),
    })
}
