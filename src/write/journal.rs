//! The journal: what a commit is going to do, written down before it does it, so that it can be finished later.

use std::path::Path;

use super::disk::Disk;
use super::error::WriteError;
use super::manifest::Class;
use super::{Places, clear};
use crate::route::FilePath;

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai journal 1";

/// The last line: without it the journal is not whole.
const END: &str = "end";

/// Moves and removals, in the order in which they are done.
#[derive(Debug, Default)]
pub(super) struct Journal {
    steps: Vec<(Step, FilePath)>,
}

/// What is done with a file. The order of the variants is the order of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    PlaceAsset,
    AddPage,
    ChangePage,
    RemovePage,
    RemoveAsset,
}

impl Step {
    const ALL: [Self; 5] = [Self::PlaceAsset, Self::AddPage, Self::ChangePage, Self::RemovePage, Self::RemoveAsset];

    fn name(self) -> &'static str {
        match self {
            Self::PlaceAsset => "place-asset",
            Self::AddPage => "add-page",
            Self::ChangePage => "change-page",
            Self::RemovePage => "remove-page",
            Self::RemoveAsset => "remove-asset",
        }
    }
}

impl Journal {
    /// Notes a file that is to be moved into place; `there` says whether one is public already.
    pub(super) fn place(&mut self, path: &FilePath, class: Class, there: bool) {
        let step = match (class, there) {
            (Class::Asset, _) => Step::PlaceAsset,
            (Class::Page, false) => Step::AddPage,
            (Class::Page, true) => Step::ChangePage,
        };
        self.steps.push((step, path.clone()));
    }

    /// Notes a file that is to be removed.
    pub(super) fn remove(&mut self, path: &FilePath, class: Class) {
        let step = if class == Class::Asset { Step::RemoveAsset } else { Step::RemovePage };
        self.steps.push((step, path.clone()));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    fn in_order(&self) -> Vec<&(Step, FilePath)> {
        let mut steps: Vec<&(Step, FilePath)> = self.steps.iter().collect();
        steps.sort();
        steps
    }

    pub(super) fn to_text(&self) -> String {
        let steps = self.in_order();
        let lines: String = steps.iter().map(|(step, path)| format!("{} {path}\n", step.name())).collect();
        format!("{HEAD}\n{lines}{END}\n")
    }

    /// Reads a journal; `None` if any of it is not as it was written.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let lines = text.strip_prefix(HEAD)?.strip_prefix('\n')?.strip_suffix('\n')?.strip_suffix(END)?;
        let step = |line: &str| {
            let (name, path) = line.split_once(' ')?;
            let step = Step::ALL.into_iter().find(|step| step.name() == name)?;
            Some((step, FilePath::new(path)?))
        };
        lines.lines().map(step).collect::<Option<Vec<_>>>().map(|steps| Self { steps })
    }

    /// Does what is written down, as far as it is not done yet, and then forgets it.
    pub(super) fn carry_out(&self, disk: &dyn Disk, places: &Places) -> Result<(), WriteError> {
        let interrupted = |path: &Path, error| WriteError::Interrupted { path: path.to_owned(), error };
        for (step, path) in self.in_order() {
            let public = places.output.join(path.as_str());
            match step {
                Step::PlaceAsset | Step::AddPage | Step::ChangePage => {
                    let aside = places.staging.join(path.as_str());
                    let waits = disk.metadata(&aside).map_err(|error| interrupted(&aside, error))?.is_some();
                    if waits {
                        let folder = public.parent().unwrap_or(&places.output);
                        disk.create_folders(folder).map_err(|error| interrupted(folder, error))?;
                        disk.rename(&aside, &public).map_err(|error| interrupted(&public, error))?;
                    }
                }
                Step::RemovePage | Step::RemoveAsset => {
                    let stands = disk.metadata(&public).map_err(|error| interrupted(&public, error))?.is_some();
                    if stands {
                        disk.remove_file(&public).map_err(|error| interrupted(&public, error))?;
                    }
                    remove_empty_folders(disk, &public, &places.output).map_err(|error| interrupted(&public, error))?;
                }
            }
        }
        let next = &places.next_manifest;
        if disk.metadata(next).map_err(|error| interrupted(next, error))?.is_some() {
            disk.rename(next, &places.manifest).map_err(|error| interrupted(next, error))?;
        }
        disk.remove_file(&places.journal).map_err(|error| interrupted(&places.journal, error))?;
        // The job is done. Folders that cannot be cleared away now are cleared away by the next build.
        let _ = clear(disk, &places.staging);
        Ok(())
    }
}

/// Removes the folders that a removed file leaves empty, up to the output folder, which stays.
fn remove_empty_folders(disk: &dyn Disk, removed: &Path, output: &Path) -> std::io::Result<()> {
    let mut folder = removed.parent();
    while let Some(path) = folder.filter(|path| *path != output && path.starts_with(output)) {
        match disk.remove_folder(path) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) if error.kind() == std::io::ErrorKind::DirectoryNotEmpty => break,
            Err(error) => return Err(error),
        }
        folder = path.parent();
    }
    Ok(())
}
