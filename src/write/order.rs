//! The order in which the files of a site are moved into place and removed.

use super::manifest::Class;
use crate::disk::Step;
use crate::route::FilePath;

/// When a file's turn comes. The order of the variants is the order of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Clear,
    PlaceAsset,
    AddPage,
    ChangePage,
    RemovePage,
    RemoveAsset,
}

/// Files that are to be moved or removed, each with its turn.
#[derive(Debug, Default)]
pub(super) struct Order(Vec<(Turn, FilePath)>);

impl Order {
    /// Takes in a file that is to be moved into place; `replaces` says whether one by this name is public already.
    pub(super) fn place(&mut self, path: &FilePath, class: Class, replaces: bool) {
        let turn = match (class, replaces) {
            (Class::Asset, _) => Turn::PlaceAsset,
            (Class::Page, false) => Turn::AddPage,
            (Class::Page, true) => Turn::ChangePage,
        };
        self.0.push((turn, path.clone()));
    }

    /// Takes in a file that is to be removed.
    pub(super) fn remove(&mut self, path: &FilePath, class: Class) {
        let turn = if class == Class::Asset { Turn::RemoveAsset } else { Turn::RemovePage };
        self.0.push((turn, path.clone()));
    }

    /// Takes in a file that is to be removed before another one is moved to a name that differs only in case.
    pub(super) fn clear(&mut self, path: &FilePath) {
        self.0.push((Turn::Clear, path.clone()));
    }

    /// The steps in their order.
    pub(super) fn into_steps(mut self) -> Vec<Step> {
        self.0.sort();
        let step = |(turn, path): (Turn, FilePath)| match turn {
            Turn::Clear => Step::Clear(path),
            Turn::PlaceAsset | Turn::AddPage | Turn::ChangePage => Step::Place(path),
            Turn::RemovePage | Turn::RemoveAsset => Step::Remove(path),
        };
        self.0.into_iter().map(step).collect()
    }
}
