//! The order in which the files of a site are moved into place and removed.

use std::collections::BTreeSet;

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

/// Files that are to be moved or removed.
#[derive(Debug, Default)]
pub(super) struct Order {
    /// Each with its turn.
    turns: Vec<(Turn, FilePath)>,
    /// Those that are to be removed before another can come where they stand.
    obstacles: BTreeSet<FilePath>,
}

impl Order {
    /// Takes in a file that is to be moved into place; `replaces` says whether one by this name is public already.
    pub(super) fn place(&mut self, path: &FilePath, class: Class, replaces: bool) {
        let turn = match (class, replaces) {
            (Class::Asset, _) => Turn::PlaceAsset,
            (Class::Page, false) => Turn::AddPage,
            (Class::Page, true) => Turn::ChangePage,
        };
        self.turns.push((turn, path.clone()));
    }

    /// Takes in a file that is to be removed.
    pub(super) fn remove(&mut self, path: &FilePath, class: Class) {
        let turn = if class == Class::Asset { Turn::RemoveAsset } else { Turn::RemovePage };
        self.turns.push((turn, path.clone()));
    }

    /// Takes in a file that is to be removed right before the first that comes where it stands: one for which it is in the way.
    pub(super) fn make_way(&mut self, path: &FilePath) {
        self.obstacles.insert(path.clone());
    }

    /// Takes in a file that is to be removed before another one is moved to a name that differs only in case.
    pub(super) fn clear(&mut self, path: &FilePath) {
        self.turns.push((Turn::Clear, path.clone()));
    }

    /// The steps in their order.
    pub(super) fn into_steps(self) -> Vec<Step> {
        let Self { mut turns, obstacles } = self;
        turns.sort();
        let mut obstacles: BTreeSet<&FilePath> = obstacles.iter().collect();
        let mut steps = Vec::with_capacity(turns.len() + obstacles.len());
        for (turn, path) in turns {
            match turn {
                Turn::Clear => steps.push(Step::Clear(path)),
                Turn::PlaceAsset | Turn::AddPage | Turn::ChangePage => {
                    for obstacle in path.in_the_way(&obstacles) {
                        obstacles.remove(obstacle);
                        steps.push(Step::Remove(obstacle.clone()));
                    }
                    steps.push(Step::Place(path));
                }
                Turn::RemovePage | Turn::RemoveAsset => steps.push(Step::Remove(path)),
            }
        }
        steps
    }
}
