//! The writer: takes finished files one by one, and makes them public together.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use super::cache;
use super::error::WriteError;
use super::foreign::Foreign;
use super::manifest::{Class, Entry, Manifest};
use super::order::Order;
use super::summary::{Outcome, Summary};
use crate::disk::{Disk, DiskError, HOSTS_FOLDER, Journal, Kind, Metadata, Step, WORKING_FOLDER, WorkingFolder, walk};
use crate::route::FilePath;
use crate::source::Blob;

/// The name of the list of what was written, in the working folder.
pub(super) const MANIFEST: &str = "manifest";

/// Writes one site into one folder. Dropped without [`Writer::commit`], it leaves the public files as they were.
pub struct Writer<'d> {
    disk: &'d dyn Disk,
    output: PathBuf,
    working: WorkingFolder<'d>,
    old: Manifest,
    new: BTreeMap<FilePath, Entry>,
    staged: BTreeSet<FilePath>,
    /// The folders in which the files lie that were put, by their paths in the output.
    folders: BTreeSet<String>,
    foreign: Foreign,
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
    /// If the folder cannot be used: another build is writing it, it is not meant for a site, it is no folder, it lies on a
    /// file system of its own, what is known about it is damaged, or the disk refuses. Nothing public was changed then, except
    /// to finish an earlier job.
    pub fn open(disk: &'d dyn Disk, output: &Path) -> Result<Self, WriteError> {
        // A slash at the end would follow a link, and `new/.` is `new` only once that is there.
        let output: &Path = &output.components().collect::<PathBuf>();
        let working = WorkingFolder::open(disk, output, working_path(output)?)?;
        let (old, foreign) = match Self::look(disk, output, &working) {
            Ok(found) => found,
            Err(error) => {
                working.forget();
                return Err(error);
            }
        };
        Ok(Self {
            disk,
            output: output.to_owned(),
            working,
            old,
            new: BTreeMap::new(),
            staged: BTreeSet::new(),
            folders: BTreeSet::new(),
            foreign,
        })
    }

    /// What was written to an output before, and what else stands there.
    fn look(disk: &dyn Disk, output: &Path, working: &WorkingFolder<'_>) -> Result<(Manifest, Foreign), WriteError> {
        let old = match working.read(MANIFEST)? {
            Some(text) => {
                Manifest::parse(&text).ok_or_else(|| WriteError::DamagedManifest { path: working.file(MANIFEST) })?
            }
            None => Manifest::default(),
        };
        let foreign = Foreign::find(disk, output, &old)?;
        Ok((old, foreign))
    }

    /// Takes a finished file. It is written aside, unless the same one is already public.
    ///
    /// # Errors
    ///
    /// Those of [`Writer::aside`] and [`Writer::admit`]. Nothing public was changed.
    pub fn put(&mut self, path: &FilePath, file: &Blob, class: Class) -> Result<Outcome, WriteError> {
        let aside = self.aside(path, &file.bytes, file.digest, class)?;
        self.admit(aside)
    }

    /// Writes a finished file with this digest aside, unless the same one is already public. Several threads may do so at
    /// once; the file belongs to the site once it was admitted.
    ///
    /// # Errors
    ///
    /// If the path cannot be written down, or something else stands there; or if the disk refuses. Nothing public was changed.
    pub fn aside(
        &self,
        path: &FilePath,
        bytes: &[u8],
        digest: blake3::Hash,
        class: Class,
    ) -> Result<Aside, WriteError> {
        if FilePath::new(path.as_str()).is_none() || path.as_str().contains(char::is_control) {
            return Err(WriteError::BadPath { path: path.clone() });
        }
        self.refuse_conflict(path)?;
        let known = self.old.entries.get(path);
        let there = if self.foreign.has_any { self.metadata(path)? } else { None };
        if let (Some(known), Some(there)) = (known, there)
            && known.digest == digest
            && known.is(&there)
        {
            let entry = Entry { class, ..*known };
            return Ok(Aside { path: path.clone(), entry, outcome: Outcome::Unchanged });
        }
        self.refuse_occupied(path, there)?;
        let outcome = if known.is_some() && there.is_some() { Outcome::Changed } else { Outcome::Added };
        let written = self.working.write_aside(path, bytes)?;
        let entry = Entry { digest, size: written.size, modified: written.modified, class };
        Ok(Aside { path: path.clone(), entry, outcome })
    }

    /// Makes a file that was written aside a file of the site.
    ///
    /// # Errors
    ///
    /// If the path was put before, or would be a file and a folder at once. Nothing public was changed.
    pub fn admit(&mut self, aside: Aside) -> Result<Outcome, WriteError> {
        let Aside { path, entry, outcome } = aside;
        self.refuse_path(&path)?;
        for folder in path.folders() {
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

    /// The digest of all files of the site that were put so far, their paths included.
    pub fn digest(&self) -> blake3::Hash {
        let mut all = blake3::Hasher::new();
        for (path, entry) in &self.new {
            all.update(path.as_str().as_bytes()).update(b"\n").update(entry.digest.as_bytes());
        }
        all.finalize()
    }

    /// What a file of the site holds that was put, whether it waits to be made public or is public already.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn read(&self, path: &FilePath) -> Result<Vec<u8>, WriteError> {
        if self.staged.contains(path) {
            return Ok(self.working.read_aside(path)?);
        }
        let public = self.output.join(path.as_str());
        Ok(self.disk.read(&public).map_err(|error| DiskError::io(&public, error))?)
    }

    /// Whether an earlier build wrote anything into the output folder.
    pub fn has_site(&self) -> bool {
        !self.old.entries.is_empty()
    }

    /// What a file holds that an earlier build wrote, as it is now; `None` if none wrote it or it is gone.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn earlier(&self, path: &FilePath) -> Result<Option<Vec<u8>>, WriteError> {
        if !self.old.entries.contains_key(path) || self.metadata(path)?.is_none() {
            return Ok(None);
        }
        let public = self.output.join(path.as_str());
        self.disk.read(&public).map(Some).map_err(|error| DiskError::io(&public, error).into())
    }

    /// Keeps every public file that is `own` as if it had been put again, if `mark` is one of them with these bytes and all of
    /// them are as they were written. Says whether it did.
    ///
    /// It spares making files anew whose making costs much: their maker puts a mark among them that says what they were
    /// made from.
    ///
    /// # Errors
    ///
    /// If the disk refuses. Nothing public was changed.
    pub fn keep(&mut self, own: impl Fn(&FilePath) -> bool, mark: &FilePath, bytes: &[u8]) -> Result<bool, WriteError> {
        let own = self.old.entries.iter().filter(|(path, _)| own(path));
        let own: Vec<(FilePath, Entry)> = own.map(|(path, entry)| (path.clone(), *entry)).collect();
        let digest = blake3::hash(bytes);
        if !own.iter().any(|(path, entry)| path == mark && entry.digest == digest) {
            return Ok(false);
        }
        for (path, entry) in &own {
            if !self.is_as_written(path, entry)? {
                return Ok(false);
            }
        }
        for (path, entry) in own {
            self.refuse_path(&path)?;
            self.folders.extend(path.folders().map(str::to_owned));
            self.new.insert(path, entry);
        }
        Ok(true)
    }

    /// Keeps a public file as if it had been put again, if it is as it was written and was made of these bytes, which are public at
    /// `source`. Says whether it did.
    ///
    /// # Errors
    ///
    /// If the disk refuses. Nothing public was changed.
    pub fn keep_made_of(&mut self, path: &FilePath, source: &FilePath, bytes: &[u8]) -> Result<bool, WriteError> {
        let is_same = self.old.entries.get(source).is_some_and(|entry| entry.digest == blake3::hash(bytes));
        let Some(entry) = self.old.entries.get(path).copied().filter(|_| is_same) else { return Ok(false) };
        if !self.is_as_written(path, &entry)? {
            return Ok(false);
        }
        self.refuse_path(path)?;
        self.folders.extend(path.folders().map(str::to_owned));
        self.new.insert(path.clone(), entry);
        Ok(true)
    }

    /// What the last build stored for the next one, if everything it wrote still stands as it was written: whoever finds that
    /// it would write the same again need not.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn cached(&self) -> Result<Option<(String, Summary)>, WriteError> {
        if self.old.entries.is_empty() {
            return Ok(None);
        }
        let cached = cache::find(self.disk, &self.working.file("cache"), &self.old.to_text());
        let Some(cached) = cached else { return Ok(None) };
        let all: Result<Vec<bool>, WriteError> =
            self.old.entries.par_iter().map(|(path, entry)| self.is_as_written(path, entry)).collect();
        let files = self.old.entries.len();
        let bytes = self.old.entries.values().map(|entry| entry.size).sum();
        let summary = Summary { files, bytes, unchanged: files, kept: self.foreign.named(), ..Summary::default() };
        Ok(all?.into_iter().all(|stands| stands).then_some((cached, summary)))
    }

    /// Makes public what was put, and removes what was not. `cached` is stored for [`Writer::cached`].
    ///
    /// # Errors
    ///
    /// Before the job was written down: nothing public was changed. After it ([`DiskError::Interrupted`]): old and new
    /// files may mix, every one is whole, and the next build finishes the job.
    pub fn commit(self, cached: Option<&str>) -> Result<Summary, WriteError> {
        let (mut steps, summary) = if self.is_empty()? { self.one_step() } else { self.steps()? };
        let Self { disk, working, old, new, .. } = self;
        let manifest = Manifest { entries: new };
        let text = manifest.to_text();
        let cache_folder = working.file("cache");
        if !steps.is_empty() || manifest != old {
            let name = FilePath::new(MANIFEST).expect("it is a name");
            working.write_next(&name, text.as_bytes())?;
            steps.push(Step::Keep(name));
            working.carry_out(&Journal { steps })?;
        }
        if let Some(cached) = cached {
            // The site is public whether or not the next build can be spared.
            let _ = cache::store(disk, &cache_folder, &text, cached);
        }
        Ok(summary)
    }

    /// Whether the output was empty, and still is.
    fn is_empty(&self) -> Result<bool, WriteError> {
        let inside = self.disk.list(&self.output).map_err(|error| DiskError::io(&self.output, error))?;
        Ok(!self.foreign.has_any && inside.is_none_or(|inside| inside.is_empty()))
    }

    /// Into an empty folder goes everything in one step.
    fn one_step(&self) -> (Vec<Step>, Summary) {
        let summary = Summary {
            added: self.new.len(),
            removed: self.old.entries.keys().filter(|path| !self.new.contains_key(path)).count(),
            ..self.summary()
        };
        let steps = if self.staged.is_empty() { Vec::new() } else { vec![Step::PlaceAll] };
        (steps, summary)
    }

    /// What has to be done to make public what was put.
    fn steps(&self) -> Result<(Vec<Step>, Summary), WriteError> {
        let mut order = Order::default();
        let mut summary = Summary { unchanged: self.new.len() - self.staged.len(), ..self.summary() };
        let mut twins = BTreeSet::new();
        let leaving: BTreeSet<&FilePath> =
            self.old.entries.keys().filter(|path| !self.new.contains_key(path)).collect();
        let mut obstacles = BTreeSet::new();
        for path in &self.staged {
            let there = self.metadata(path)?;
            // Somebody may have put a file there since the page was written aside.
            self.refuse_occupied(path, there)?;
            obstacles.extend(path.in_the_way(&leaving));
            let there = there.is_some_and(|there| there.kind != Kind::Folder);
            let replaces = there && self.old.entries.contains_key(path);
            if there && !replaces {
                // A file of ours, on a disk where case does not count: what is foreign was refused.
                twins.insert(path.as_str().to_lowercase());
            }
            order.place(path, self.new[path].class, replaces);
            *(if replaces { &mut summary.changed } else { &mut summary.added }) += 1;
        }
        for path in leaving {
            let entry = &self.old.entries[path];
            if twins.contains(&path.as_str().to_lowercase()) {
                order.clear(path);
            } else if self.is_ours(path, entry)? {
                if obstacles.contains(path) { order.make_way(path) } else { order.remove(path, entry.class) }
            } else if obstacles.contains(path) {
                return Err(WriteError::Occupied { path: self.output.join(path.as_str()) });
            } else {
                summary.kept.push(path.as_str().to_owned());
                continue;
            }
            summary.removed += 1;
        }
        summary.kept.sort_unstable();
        Ok((order.into_steps(), summary))
    }

    fn summary(&self) -> Summary {
        Summary {
            files: self.new.len(),
            bytes: self.new.values().map(|entry| entry.size).sum(),
            kept: self.foreign.named(),
            ..Summary::default()
        }
    }

    /// What stands in the output at a path of the site.
    fn metadata(&self, path: &FilePath) -> Result<Option<Metadata>, WriteError> {
        let public = self.output.join(path.as_str());
        Ok(self.disk.metadata(&public).map_err(|error| DiskError::io(&public, error))?)
    }

    /// Whether nobody has touched a file since it was written.
    fn is_as_written(&self, path: &FilePath, entry: &Entry) -> Result<bool, WriteError> {
        Ok(self.metadata(path)?.is_some_and(|there| entry.is(&there)))
    }

    /// Whether what stands at a path is still what was written there, or nothing. A copy, such as one from a repository, has
    /// other times but the same bytes.
    fn is_ours(&self, path: &FilePath, entry: &Entry) -> Result<bool, WriteError> {
        let Some(there) = self.metadata(path)? else { return Ok(true) };
        if entry.is(&there) {
            return Ok(true);
        }
        let public = self.output.join(path.as_str());
        let bytes = || self.disk.read(&public).map_err(|error| DiskError::io(&public, error));
        Ok(there.kind == Kind::File && there.size == entry.size && blake3::hash(&bytes()?) == entry.digest)
    }

    /// A file never replaces what somebody else put into the output, nor a folder.
    fn refuse_occupied(&self, path: &FilePath, there: Option<Metadata>) -> Result<(), WriteError> {
        let public = self.output.join(path.as_str());
        if let Some(foreign) = self.foreign.in_the_way_of(path) {
            return Err(WriteError::Occupied { path: self.output.join(foreign) });
        }
        match there {
            Some(there) if there.kind == Kind::Folder => self.refuse_folder(path),
            Some(_) if !self.old.entries.contains_key(path) && !self.has_twin(path) => {
                Err(WriteError::Occupied { path: public })
            }
            _ => Ok(()),
        }
    }

    /// A file takes the place of a folder only if that holds nothing but files of the site. Those go: none of them can be put as well.
    fn refuse_folder(&self, path: &FilePath) -> Result<(), WriteError> {
        let folder = self.output.join(path.as_str());
        let inside = walk(self.disk, &folder, &|_| true).map_err(|error| DiskError::io(&folder, error))?;
        let own: BTreeSet<&FilePath> = self.old.entries.keys().collect();
        let own = path.in_the_way(&own);
        let folders: BTreeSet<&str> = own.iter().flat_map(|file| file.folders()).collect();
        let is_own = |name: &str, kind: Kind| {
            let name = format!("{path}/{name}");
            match kind {
                Kind::Folder => folders.contains(&*name),
                _ => own.iter().any(|file| file.as_str() == name),
            }
        };
        if own.is_empty() {
            return Err(WriteError::PathConflict { path: folder });
        }
        match inside.into_iter().find(|(name, kind)| !is_own(name, *kind)) {
            Some((name, _)) => Err(WriteError::Occupied { path: folder.join(name) }),
            None => Ok(()),
        }
    }

    /// Whether a file that was written before has a name that differs only in case.
    fn has_twin(&self, path: &FilePath) -> bool {
        let lower = path.as_str().to_lowercase();
        self.old.entries.keys().any(|old| old.as_str().to_lowercase() == lower)
    }

    /// What cannot be told from a put file is refused.
    fn refuse_path(&self, path: &FilePath) -> Result<(), WriteError> {
        if self.new.contains_key(path) {
            return Err(WriteError::PutTwice { path: path.clone() });
        }
        self.refuse_conflict(path)
    }

    /// A path cannot be a folder of files that were put, nor lie below one of them.
    fn refuse_conflict(&self, path: &FilePath) -> Result<(), WriteError> {
        let is_file = |folder: &str| FilePath::new(folder).is_some_and(|folder| self.new.contains_key(&folder));
        if self.folders.contains(path.as_str()) || path.folders().any(is_file) {
            return Err(WriteError::PathConflict { path: self.output.join(path.as_str()) });
        }
        Ok(())
    }
}

/// Where the working folder of an output lies: beside it.
///
/// # Errors
///
/// If the output has no name, or lies among the working folders, where the next build would clear it away. What is built for a host
/// lies in a folder of its own among them, where no build clears anything away.
pub(super) fn working_path(output: &Path) -> Result<PathBuf, WriteError> {
    let bad = || WriteError::BadOutput { path: output.to_owned() };
    let name = output.file_name().ok_or_else(bad)?;
    let absolute = std::path::absolute(output).map_err(|error| DiskError::io(output, error))?;
    let ours = |step: Component<'_>| step.as_os_str().eq_ignore_ascii_case(WORKING_FOLDER);
    let inside: Vec<_> = absolute.components().skip_while(|step| !ours(*step)).map(Component::as_os_str).collect();
    let is_fit = match inside[..] {
        // Beside it, the working folder would be the one that holds those of hosts.
        [] => !name.eq_ignore_ascii_case(HOSTS_FOLDER),
        [_, hosts, _, _] => hosts == HOSTS_FOLDER,
        _ => false,
    };
    if !is_fit {
        return Err(bad());
    }
    Ok(WorkingFolder::path(output.parent().unwrap_or(Path::new("")), name))
}
