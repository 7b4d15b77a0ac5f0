//! The writer: takes finished files one by one, and makes them public together.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::disk::{Disk, Kind, Lock};
use super::error::WriteError;
use super::journal::{Journal, Round};
use super::manifest::{Class, Entry, Manifest};
use super::memory;
use super::places::Places;
use super::{Outcome, Summary};
use crate::route::{FilePath, Route};

/// Writes one site into one folder. Dropped without [`Writer::commit`], it leaves the public files as they were.
pub struct Writer<'d> {
    disk: &'d dyn Disk,
    places: Places,
    old: Manifest,
    new: BTreeMap<FilePath, Entry>,
    staged: BTreeSet<FilePath>,
    /// The folders in which the files lie that were put, by their paths in the output.
    folders: BTreeSet<String>,
    /// The folders that were made to write aside.
    made: Mutex<HashSet<PathBuf>>,
    /// Whether the output folder has anything in it.
    has_output: bool,
    /// Held as long as the writer lives, so that two builds do not mix.
    _lock: Lock,
}

/// A file that was written aside, or is public already.
#[derive(Debug)]
pub struct Aside {
    path: FilePath,
    entry: Entry,
    outcome: Outcome,
}

impl<'d> Writer<'d> {
    /// Opens an output folder: finishes the job of a build that was killed, or clears away what one left aside.
    ///
    /// # Errors
    ///
    /// If the folder cannot be used: another build is writing it, it holds somebody else's files, it is no folder, it lies
    /// on a file system of its own, what is known about it is damaged, or the disk refuses. Nothing public was changed
    /// then, except to finish an earlier job.
    pub fn open(disk: &'d dyn Disk, output: &Path) -> Result<Self, WriteError> {
        let places = Places::new(output)?;
        places.prepare(disk)?;
        let lock = disk.lock(&places.lock).map_err(|error| WriteError::io(&places.lock, error))?;
        let Some(lock) = lock else { return Err(WriteError::Locked { path: output.to_owned() }) };
        places.refuse_other_file_system(disk)?;
        places.refuse_links(disk, &places.working)?;
        if let Some(text) = read(disk, &places.journal)? {
            let journal =
                Journal::parse(&text).ok_or_else(|| WriteError::DamagedJournal { path: places.journal.clone() })?;
            places.refuse_links(disk, output)?;
            journal.carry_out(disk, &places, Round::Again)?;
        }
        clear(disk, &places.staging)?;
        let old = match read(disk, &places.manifest)? {
            Some(text) => {
                Manifest::parse(&text).ok_or_else(|| WriteError::DamagedManifest { path: places.manifest.clone() })?
            }
            None => Manifest::default(),
        };
        let has_output = places.refuse_foreign_files(disk, &old)?;
        Ok(Self {
            disk,
            places,
            old,
            new: BTreeMap::new(),
            staged: BTreeSet::new(),
            folders: BTreeSet::new(),
            made: Mutex::default(),
            has_output,
            _lock: lock,
        })
    }

    /// Takes a finished file. It is written aside, unless the same one is already public.
    ///
    /// # Errors
    ///
    /// Those of [`Writer::aside`] and [`Writer::admit`]. Nothing public was changed.
    pub fn put(&mut self, path: &FilePath, bytes: &[u8], class: Class) -> Result<Outcome, WriteError> {
        let aside = self.aside(path, bytes, class)?;
        self.admit(aside)
    }

    /// Writes a finished file aside, unless the same one is already public. Several threads may do so at once; the file
    /// belongs to the site once it was admitted.
    ///
    /// # Errors
    ///
    /// If the path cannot be written down, or a folder stands there; or if the disk refuses. Nothing public was changed.
    pub fn aside(&self, path: &FilePath, bytes: &[u8], class: Class) -> Result<Aside, WriteError> {
        if FilePath::new(path.as_str()).is_none() || path.as_str().contains(char::is_control) {
            return Err(WriteError::BadPath { path: path.clone() });
        }
        let is_file = |folder: &str| FilePath::new(folder).is_some_and(|folder| self.new.contains_key(&folder));
        if self.folders.contains(path.as_str()) || folders_above(path).any(is_file) {
            return Err(WriteError::PathConflict { path: self.places.output.join(path.as_str()) });
        }
        let digest = blake3::hash(bytes);
        let there = if self.has_output {
            let public = self.places.output.join(path.as_str());
            let there = self.disk.metadata(&public).map_err(|error| WriteError::io(&public, error))?;
            if there.is_some_and(|there| there.kind == Kind::Folder) {
                return Err(WriteError::PathConflict { path: public });
            }
            there
        } else {
            None
        };
        let known = self.old.entries.get(path);
        if let (Some(known), Some(there)) = (known, there)
            && known.digest == digest
            && known.is(&there)
        {
            let entry = Entry { class, ..*known };
            return Ok(Aside { path: path.clone(), entry, outcome: Outcome::Unchanged });
        }
        let outcome = if known.is_some() && there.is_some() { Outcome::Changed } else { Outcome::Added };
        let aside = self.places.staging.join(path.as_str());
        self.make_folder(aside.parent().unwrap_or(&self.places.staging))?;
        let written = self.disk.write(&aside, bytes).map_err(|error| WriteError::io(&aside, error))?;
        let entry = Entry { digest, size: written.size, modified: written.modified, class };
        Ok(Aside { path: path.clone(), entry, outcome })
    }

    fn make_folder(&self, folder: &Path) -> Result<(), WriteError> {
        // A thread that stopped half-way would have told its own error.
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if !made.contains(folder) {
            self.disk.create_folders(folder).map_err(|error| WriteError::io(folder, error))?;
            made.insert(folder.to_owned());
        }
        Ok(())
    }

    /// Makes a file that was written aside a file of the site.
    ///
    /// # Errors
    ///
    /// If the path was put before, or would be a file and a folder at once. Nothing public was changed.
    pub fn admit(&mut self, aside: Aside) -> Result<Outcome, WriteError> {
        let Aside { path, entry, outcome } = aside;
        self.refuse_path(&path)?;
        for folder in folders_above(&path) {
            if !self.folders.contains(folder) {
                self.folders.insert(folder.to_owned());
            }
        }
        if outcome != Outcome::Unchanged {
            self.staged.insert(path.clone());
        }
        self.new.insert(path, entry);
        Ok(outcome)
    }

    /// Keeps every public file below a folder as if it had been put again, if `mark` is one of them with these bytes and
    /// all of them are as they were written. Says whether it did.
    ///
    /// It spares making files anew whose making costs much: their maker puts a mark among them that says what they were
    /// made from.
    ///
    /// # Errors
    ///
    /// If the disk refuses. Nothing public was changed.
    pub fn keep(&mut self, folder: &Route, mark: &FilePath, bytes: &[u8]) -> Result<bool, WriteError> {
        let below = format!("{}/", folder.as_str().trim_matches('/'));
        let own = self.old.entries.iter().filter(|(path, _)| path.as_str().starts_with(&below));
        let own: Vec<(FilePath, Entry)> = own.map(|(path, entry)| (path.clone(), *entry)).collect();
        let digest = blake3::hash(bytes);
        if !own.iter().any(|(path, entry)| path == mark && entry.digest == digest) {
            return Ok(false);
        }
        for (path, entry) in &own {
            let public = self.places.output.join(path.as_str());
            let there = self.disk.metadata(&public).map_err(|error| WriteError::io(&public, error))?;
            if !there.is_some_and(|there| entry.is(&there)) {
                return Ok(false);
            }
        }
        for (path, entry) in own {
            self.refuse_path(&path)?;
            self.folders.extend(folders_above(&path).map(str::to_owned));
            self.new.insert(path, entry);
        }
        Ok(true)
    }

    /// The note that the last build left, if everything it wrote still stands as it was written: whoever finds that it would
    /// write the same again need not.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn recall(&self) -> Result<Option<(String, Summary)>, WriteError> {
        if !self.has_output {
            return Ok(None);
        }
        let Some(note) = memory::recall(self.disk, &self.places, &self.old.to_text()) else { return Ok(None) };
        let stands = |(path, entry): (&FilePath, &Entry)| {
            let public = self.places.output.join(path.as_str());
            let there = self.disk.metadata(&public).map_err(|error| WriteError::io(&public, error))?;
            Ok(there.is_some_and(|there| entry.is(&there)))
        };
        let all: Result<Vec<bool>, WriteError> = self.old.entries.par_iter().map(stands).collect();
        let files = self.old.entries.len();
        let bytes = self.old.entries.values().map(|entry| entry.size).sum();
        let summary = Summary { files, bytes, unchanged: files, ..Summary::default() };
        Ok(all?.into_iter().all(|stands| stands).then_some((note, summary)))
    }

    /// Makes public what was put, and removes what was not. `note` is kept for [`Writer::recall`].
    ///
    /// # Errors
    ///
    /// Before the job was written down: nothing public was changed. After it ([`WriteError::Interrupted`]): old and new
    /// files may mix, every one is whole, and the next build finishes the job.
    pub fn commit(self, note: Option<&str>) -> Result<Summary, WriteError> {
        self.refuse_conflicts()?;
        let (journal, summary) = match self.has_output {
            true => self.plan()?,
            false => self.plan_whole(),
        };
        let manifest = Manifest { entries: self.new };
        let text = manifest.to_text();
        if !journal.is_empty() || manifest != self.old {
            let write = |path: &Path, text: &str| {
                self.disk.write(path, text.as_bytes()).map(|_| ()).map_err(|error| WriteError::io(path, error))
            };
            write(&self.places.next_manifest, &text)?;
            write(&self.places.next_journal, &journal.to_text())?;
            let announced = &self.places.journal;
            self.disk.rename(&self.places.next_journal, announced).map_err(|error| WriteError::io(announced, error))?;
            journal.carry_out(self.disk, &self.places, Round::First)?;
        }
        if let Some(note) = note {
            // The site is public whether or not the next build can be spared.
            let _ = memory::keep(self.disk, &self.places, &text, note);
        }
        Ok(summary)
    }

    /// Into an empty folder goes everything at once.
    fn plan_whole(&self) -> (Journal, Summary) {
        let summary = Summary {
            files: self.new.len(),
            bytes: self.new.values().map(|entry| entry.size).sum(),
            added: self.new.len(),
            removed: self.old.entries.keys().filter(|path| !self.new.contains_key(path)).count(),
            ..Summary::default()
        };
        let journal = if self.staged.is_empty() { Journal::default() } else { Journal::of_everything() };
        (journal, summary)
    }

    /// What has to be done to make public what was put.
    fn plan(&self) -> Result<(Journal, Summary), WriteError> {
        let (mut journal, mut summary) = (Journal::default(), Summary::default());
        summary.files = self.new.len();
        summary.bytes = self.new.values().map(|entry| entry.size).sum();
        summary.unchanged = self.new.len() - self.staged.len();
        let mut twins = BTreeSet::new();
        for path in &self.staged {
            let public = self.places.output.join(path.as_str());
            let there = self.disk.metadata(&public).map_err(|error| WriteError::io(&public, error))?.is_some();
            let replaces = there && self.old.entries.contains_key(path);
            if there && !replaces {
                // A file that nobody wrote stands there: one of ours, on a disk where case does not count.
                twins.insert(path.as_str().to_lowercase());
            }
            journal.place(path, self.new[path].class, replaces);
            *(if replaces { &mut summary.changed } else { &mut summary.added }) += 1;
        }
        for (path, entry) in self.old.entries.iter().filter(|(path, _)| !self.new.contains_key(path)) {
            if twins.contains(&path.as_str().to_lowercase()) {
                journal.clear(path);
            } else {
                journal.remove(path, entry.class);
            }
            summary.removed += 1;
        }
        Ok((journal, summary))
    }

    /// What cannot be told from a put file is refused.
    fn refuse_path(&self, path: &FilePath) -> Result<(), WriteError> {
        if self.new.contains_key(path) {
            return Err(WriteError::PutTwice { path: path.clone() });
        }
        let is_file = |folder: &str| FilePath::new(folder).is_some_and(|folder| self.new.contains_key(&folder));
        if self.folders.contains(path.as_str()) || folders_above(path).any(is_file) {
            return Err(WriteError::PathConflict { path: self.places.output.join(path.as_str()) });
        }
        Ok(())
    }

    /// A path cannot be a folder of the new site where the old one has a file, or the other way round.
    fn refuse_conflicts(&self) -> Result<(), WriteError> {
        let is_file = |folder: &&str| {
            let folder = FilePath::new(folder);
            folder.is_some_and(|path| self.new.contains_key(&path) || self.old.entries.contains_key(&path))
        };
        match self.new.keys().chain(self.old.entries.keys()).find_map(|path| folders_above(path).find(is_file)) {
            Some(path) => Err(WriteError::PathConflict { path: self.places.output.join(path) }),
            None => Ok(()),
        }
    }
}

/// The folders in which a file lies, by their paths in the output, the outermost first.
fn folders_above(path: &FilePath) -> impl Iterator<Item = &str> {
    let path = path.as_str();
    path.match_indices('/').map(|(end, _)| &path[..end])
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
pub(super) fn clear(disk: &dyn Disk, folder: &Path) -> Result<(), WriteError> {
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
