//! The folders that are watched.

use std::path::{Path, PathBuf};

use super::links::Way;

/// A folder that was asked for.
#[derive(Debug)]
pub(super) struct Root {
    /// As the caller wrote it.
    pub(super) given: PathBuf,
    /// From the root of the file system.
    pub(super) path: PathBuf,
    /// How symbolic links lead to it, if any do. Some systems report what is at the end of them.
    pub(super) way: Way,
    /// It exists and is watched.
    pub(super) present: bool,
}

impl Root {
    fn new(given: &Path) -> Result<Self, notify::Error> {
        let path = std::path::absolute(given).map_err(notify::Error::io)?;
        Ok(Self { given: given.to_owned(), way: Way::from(&path), path, present: false })
    }

    /// Where a path lies below this folder.
    pub(super) fn below<'a>(&self, path: &'a Path) -> Option<&'a Path> {
        let real = || self.way.target().and_then(|target| path.strip_prefix(target).ok());
        path.strip_prefix(&self.path).ok().or_else(real)
    }

    /// Whether what happens to a path happens to this folder as a whole.
    pub(super) fn hangs_on(&self, path: &Path) -> bool {
        let is_above_target = self.way.target().is_some_and(|target| target.starts_with(path));
        self.path.starts_with(path) || is_above_target || self.way.passes(path)
    }
}

/// The folders that do not lie in another one.
pub(super) fn outermost(folders: &[PathBuf]) -> Result<Vec<Root>, notify::Error> {
    let mut roots = folders.iter().map(|folder| Root::new(folder)).collect::<Result<Vec<_>, _>>()?;
    roots.sort_by(|a, b| a.path.cmp(&b.path));
    roots.dedup_by(|inner, outer| inner.path.starts_with(&outer.path));
    Ok(roots)
}
