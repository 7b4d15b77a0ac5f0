//! What lists can be narrowed by, one thing at a time: each such list is a page.

use crate::decode::Plain;
use crate::lang::Localized;
use crate::model::Snapshot;

/// What the members of a narrowed list have in common.
pub trait Filter: Copy + PartialEq + Sized {
    /// Every filter of the list, whether it has members or not.
    fn all(snapshot: &Snapshot<'_>) -> Vec<Self>;

    /// How many members the whole list has.
    fn total(snapshot: &Snapshot<'_>) -> usize;

    /// What it narrows by, as it stands in addresses.
    fn by(self) -> &'static str;

    /// The id of that by which it narrows, likewise.
    fn id<'m>(self, snapshot: &Snapshot<'m>) -> &'m str;

    /// What that is called.
    fn name<'m>(self, snapshot: &Snapshot<'m>) -> FilterName<'m>;

    /// How many members it has.
    fn count(self, snapshot: &Snapshot<'_>) -> usize;

    /// Whether there is a page for it: it has members, and leaves others out.
    fn exists(self, snapshot: &Snapshot<'_>) -> bool {
        (1..Self::total(snapshot)).contains(&self.count(snapshot))
    }
}

/// What a filter is called.
#[derive(Clone, Copy, Debug)]
pub enum FilterName<'m> {
    /// The name of a thing of the plan, and its number if it has one of its own.
    Thing {
        /// The name in full.
        name: &'m Localized<Plain>,
        /// A shorter name for lists of filters.
        short: &'m Localized<Plain>,
        /// The number as printed.
        number: Option<&'m Localized<Plain>>,
    },
    /// A word of the interface: what its key begins with, and the rest of it.
    Word(&'static str, &'static str),
}

impl<'m> FilterName<'m> {
    /// The name of a thing that has only one.
    pub(super) fn thing(name: &'m Localized<Plain>) -> Self {
        Self::Thing { name, short: name, number: None }
    }
}
