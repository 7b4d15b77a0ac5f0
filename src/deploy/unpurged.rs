//! What was sent to a host and no list for a CDN has named yet, remembered on this machine: a deploy that failed may have sent some of it.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::refusal::disk_failure;
use crate::diagnostic::Failure;
use crate::disk::{Disk, DiskError};
use crate::route::FilePath;

/// The files that were sent to a host, or perhaps were, and that no list has named since.
pub struct Unpurged<'d> {
    disk: &'d dyn Disk,
    path: PathBuf,
    paths: BTreeSet<FilePath>,
}

impl<'d> Unpurged<'d> {
    /// What is remembered in a folder about its host.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub fn read(disk: &'d dyn Disk, memory: &Path) -> Result<Self, Failure> {
        let path = memory.join("unpurged");
        let text = match disk.read(&path) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(disk_failure(&DiskError::io(&path, error))),
        };
        let paths = text.lines().filter_map(FilePath::new).collect();
        Ok(Self { disk, path, paths })
    }

    /// The files.
    pub fn paths(&self) -> &BTreeSet<FilePath> {
        &self.paths
    }

    /// Remembers more of them. Whoever sends does it before the first is touched.
    ///
    /// # Errors
    ///
    /// If the disk refuses. What was remembered still is then.
    pub fn add<'p>(&mut self, paths: impl Iterator<Item = &'p FilePath>) -> Result<(), Failure> {
        let known = self.paths.len();
        self.paths.extend(paths.cloned());
        if self.paths.len() == known {
            return Ok(());
        }
        let text: String = self.paths.iter().map(|path| format!("{path}\n")).collect();
        let aside = self.path.with_extension("next");
        let failed = |error| disk_failure(&DiskError::io(&self.path, error));
        self.disk.write(&aside, text.as_bytes()).map_err(failed)?;
        self.disk.rename(&aside, &self.path).map_err(failed)
    }

    /// Forgets them all: a list names them.
    ///
    /// # Errors
    ///
    /// If the disk refuses. The next list names them again then, which does no harm.
    pub fn forget(self) -> Result<(), Failure> {
        match self.disk.remove_file(&self.path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(disk_failure(&DiskError::io(&self.path, error))),
            _ => Ok(()),
        }
    }
}
