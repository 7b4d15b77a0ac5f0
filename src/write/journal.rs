//! The journal: what a commit is going to do, written down before it does it, so that it can be finished later.

use std::path::Path;

use super::disk::Disk;
use super::error::WriteError;
use super::manifest::Class;
use super::places::Places;
use super::sealed::{seal, unseal};
use super::writer::clear;
use crate::route::FilePath;

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai journal 2";

/// Moves and removals, in the order in which they are done.
#[derive(Debug, Default)]
pub(super) struct Journal {
    /// Whether the folder written aside becomes the output folder as it is, which had nothing in it.
    everything: bool,
    steps: Vec<(Step, FilePath)>,
}

/// Whether a job is done for the first time, or finished after a build that was killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Round {
    /// Everything that was put waits to be moved.
    First,
    /// Some of it was moved already.
    Again,
}

/// What is done with a file. The order of the variants is the order of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Clear,
    PlaceAsset,
    AddPage,
    ChangePage,
    RemovePage,
    RemoveAsset,
}

impl Step {
    const ALL: [Self; 6] =
        [Self::Clear, Self::PlaceAsset, Self::AddPage, Self::ChangePage, Self::RemovePage, Self::RemoveAsset];

    fn name(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::PlaceAsset => "place-asset",
            Self::AddPage => "add-page",
            Self::ChangePage => "change-page",
            Self::RemovePage => "remove-page",
            Self::RemoveAsset => "remove-asset",
        }
    }
}

/// The one line of a job that makes everything public at once.
const EVERYTHING: &str = "place-everything\n";

impl Journal {
    /// The job that makes everything written aside public at once. The output folder has nothing in it.
    pub(super) fn of_everything() -> Self {
        Self { everything: true, steps: Vec::new() }
    }

    /// Notes a file that is to be moved into place; `replaces` says whether one by this name is public already.
    pub(super) fn place(&mut self, path: &FilePath, class: Class, replaces: bool) {
        let step = match (class, replaces) {
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

    /// Notes a file that is to be removed before another one is moved to a name that differs only in case.
    pub(super) fn clear(&mut self, path: &FilePath) {
        self.steps.push((Step::Clear, path.clone()));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.steps.is_empty() && !self.everything
    }

    fn in_order(&self) -> Vec<&(Step, FilePath)> {
        let mut steps: Vec<&(Step, FilePath)> = self.steps.iter().collect();
        steps.sort();
        steps
    }

    pub(super) fn to_text(&self) -> String {
        if self.everything {
            return seal(HEAD, EVERYTHING);
        }
        let steps = self.in_order();
        let lines: String = steps.iter().map(|(step, path)| format!("{} {path}\n", step.name())).collect();
        seal(HEAD, &lines)
    }

    /// Reads a journal; `None` if any of it is not as it was written.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let step = |line: &str| {
            let (name, path) = line.split_once(' ')?;
            let step = Step::ALL.into_iter().find(|step| step.name() == name)?;
            Some((step, FilePath::new(path)?))
        };
        let lines = unseal(HEAD, text)?;
        if lines == EVERYTHING {
            return Some(Self::of_everything());
        }
        lines.lines().map(step).collect::<Option<Vec<_>>>().map(|steps| Self { everything: false, steps })
    }

    /// Does what is written down, as far as it is not done yet, and then forgets it.
    pub(super) fn carry_out(&self, disk: &dyn Disk, places: &Places, round: Round) -> Result<(), WriteError> {
        let interrupted = |path: &Path, error| WriteError::Interrupted { path: path.to_owned(), error };
        let stands = |path: &Path| Ok(disk.metadata(path).map_err(|error| interrupted(path, error))?.is_some());
        if self.everything && (round == Round::First || stands(&places.staging)?) {
            if stands(&places.output)? {
                disk.remove_folder(&places.output).map_err(|error| interrupted(&places.output, error))?;
            }
            disk.rename(&places.staging, &places.output).map_err(|error| interrupted(&places.output, error))?;
        }
        for (step, path) in self.in_order() {
            let public = places.output.join(path.as_str());
            match step {
                Step::PlaceAsset | Step::AddPage | Step::ChangePage => {
                    let aside = places.staging.join(path.as_str());
                    if round == Round::First || stands(&aside)? {
                        let folder = public.parent().unwrap_or(&places.output);
                        disk.create_folders(folder).map_err(|error| interrupted(folder, error))?;
                        disk.rename(&aside, &public).map_err(|error| interrupted(&public, error))?;
                    }
                }
                Step::Clear | Step::RemovePage | Step::RemoveAsset => {
                    // Once the twin has been moved, the old name is another name of the new file.
                    let twin = if *step == Step::Clear { self.twin(path) } else { None };
                    if let Some(twin) = twin
                        && !stands(&places.staging.join(twin.as_str()))?
                    {
                        continue;
                    }
                    if stands(&public)? {
                        disk.remove_file(&public).map_err(|error| interrupted(&public, error))?;
                    }
                    remove_empty_folders(disk, &public, &places.output).map_err(|error| interrupted(&public, error))?;
                }
            }
        }
        let next = &places.next_manifest;
        if round == Round::First || stands(next)? {
            disk.rename(next, &places.manifest).map_err(|error| interrupted(next, error))?;
        }
        disk.remove_file(&places.journal).map_err(|error| interrupted(&places.journal, error))?;
        // The job is done. Folders that cannot be cleared away now are cleared away by the next build.
        let _ = clear(disk, &places.staging);
        Ok(())
    }

    /// The file that is moved to a name that differs from `path` only in case.
    fn twin(&self, path: &FilePath) -> Option<&FilePath> {
        let placed = |step: Step| matches!(step, Step::PlaceAsset | Step::AddPage | Step::ChangePage);
        let same = |other: &FilePath| other.as_str().to_lowercase() == path.as_str().to_lowercase();
        self.steps.iter().find(|(step, other)| placed(*step) && same(other)).map(|(_, other)| other)
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
