//! Where everything lies: the output folder, and the working folder beside it.

use std::path::{Component, Path, PathBuf};

use super::WORKING_FOLDER;
use super::disk::{Disk, Kind};
use super::error::WriteError;
use super::manifest::Manifest;
use crate::route::FilePath;

/// The one file in an output folder that is neither ours nor in the way.
const PLACEHOLDER: &str = ".gitkeep";

/// How many foreign files are named to the reader.
const EXAMPLES: usize = 3;

/// The output folder and our own files beside it.
pub(super) struct Places {
    pub(super) output: PathBuf,
    /// The folder that holds the working folders of all outputs that lie side by side.
    pub(super) shared: PathBuf,
    pub(super) working: PathBuf,
    pub(super) lock: PathBuf,
    pub(super) staging: PathBuf,
    pub(super) journal: PathBuf,
    pub(super) next_journal: PathBuf,
    pub(super) manifest: PathBuf,
    pub(super) next_manifest: PathBuf,
    /// What the last build was made from.
    pub(super) cache: PathBuf,
}

impl Places {
    /// # Errors
    ///
    /// If the output has no name, or lies among the working folders, where the next build would clear it away.
    pub(super) fn new(output: &Path) -> Result<Self, WriteError> {
        let bad = || WriteError::BadOutput { path: output.to_owned() };
        let name = output.file_name().ok_or_else(bad)?;
        let absolute = std::path::absolute(output).map_err(|error| WriteError::io(output, error))?;
        let ours = |step: Component<'_>| step.as_os_str().eq_ignore_ascii_case(WORKING_FOLDER);
        if absolute.components().any(ours) {
            return Err(bad());
        }
        let shared = output.parent().unwrap_or(Path::new("")).join(WORKING_FOLDER);
        let working = shared.join(name);
        Ok(Self {
            output: output.to_owned(),
            lock: working.join("lock"),
            staging: working.join("staging"),
            journal: working.join("journal"),
            next_journal: working.join("journal.next"),
            manifest: working.join("manifest"),
            next_manifest: working.join("manifest.next"),
            cache: working.join("cache").join("last-build"),
            working,
            shared,
        })
    }

    /// Makes the working folder, if the places are missing or real folders.
    ///
    /// A checkout can bring links with it. Followed, they would let a build clear away or overwrite what lies elsewhere.
    pub(super) fn prepare(&self, disk: &dyn Disk) -> Result<(), WriteError> {
        for folder in [&self.output, &self.shared, &self.working] {
            let found = disk.metadata(folder).map_err(|error| WriteError::io(folder, error))?;
            if found.is_some_and(|found| found.kind != Kind::Folder) {
                return Err(WriteError::NotAFolder { path: folder.clone() });
            }
        }
        disk.create_folders(&self.working).map_err(|error| WriteError::io(&self.working, error))?;
        let lock = disk.metadata(&self.lock).map_err(|error| WriteError::io(&self.lock, error))?;
        match lock {
            Some(lock) if lock.kind != Kind::File => Err(self.foreign(&self.working, vec!["lock".to_owned()])),
            _ => Ok(()),
        }
    }

    /// Refuses an output that is a mount point: a file cannot be moved there at once.
    ///
    /// The move of a file that does not exist tells it without changing anything: Linux looks at the file systems first.
    pub(super) fn refuse_other_file_system(&self, disk: &dyn Disk) -> Result<(), WriteError> {
        let nothing = "gongkai-no-such-file";
        match disk.rename(&self.working.join(nothing), &self.output.join(nothing)) {
            Err(error) if error.kind() == std::io::ErrorKind::CrossesDevices => {
                Err(WriteError::OtherFileSystem { path: self.output.clone(), working: self.working.clone() })
            }
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(WriteError::io(&self.output, error)),
            _ => Ok(()),
        }
    }

    /// Refuses links in the output or the working folder, so that no job is finished through one.
    pub(super) fn refuse_links(&self, disk: &dyn Disk, folder: &Path) -> Result<(), WriteError> {
        self.refuse(disk, folder, |_, kind| kind == Kind::Other).map(|_| ())
    }

    /// Refuses an output folder with files that the manifest does not know. Tells whether there is anything in it at all.
    pub(super) fn refuse_foreign_files(&self, disk: &dyn Disk, manifest: &Manifest) -> Result<bool, WriteError> {
        self.refuse(disk, &self.output, |name, kind| match kind {
            Kind::Folder => false,
            Kind::File => {
                let known = FilePath::new(name).is_some_and(|path| manifest.entries.contains_key(&path));
                name != PLACEHOLDER && !known
            }
            Kind::Other => true,
        })
    }

    fn refuse(
        &self,
        disk: &dyn Disk,
        folder: &Path,
        is_foreign: impl Fn(&str, Kind) -> bool,
    ) -> Result<bool, WriteError> {
        let inside = disk.list(folder).map_err(|error| WriteError::io(folder, error))?.unwrap_or_default();
        let has_any = !inside.is_empty();
        let foreign: Vec<String> =
            inside.into_iter().filter(|(name, kind)| is_foreign(name, *kind)).map(|(name, _)| name).collect();
        if foreign.is_empty() { Ok(has_any) } else { Err(self.foreign(folder, foreign)) }
    }

    fn foreign(&self, folder: &Path, mut examples: Vec<String>) -> WriteError {
        let count = examples.len();
        examples.truncate(EXAMPLES);
        WriteError::ForeignFiles { path: folder.to_owned(), count, examples }
    }
}
