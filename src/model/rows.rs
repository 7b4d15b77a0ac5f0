//! Some rows of a table, in an order of their own.

use std::collections::BTreeSet;

use super::Table;
use crate::id::{Handle, Id};

/// Which rows of a table are there, and in which order. It holds places and no rows.
#[derive(Debug)]
pub(super) struct Order<K> {
    /// The handle in the table of each row that is there.
    rows: Vec<Handle<K>>,
    /// The handle in this order of each row of the table, if it is there.
    places: Vec<Option<Handle<K>>>,
    /// Those that were withdrawn: they keep their places in the order, so that what was said before can still be told.
    withdrawn: BTreeSet<Handle<K>>,
}

impl<K> Order<K> {
    /// An order of some rows of a table that has `all` rows.
    pub(super) fn new(rows: Vec<Handle<K>>, all: usize) -> Self {
        let mut places = vec![None; all];
        for (place, handle) in rows.iter().enumerate() {
            places[handle.index()] = Some(Handle::new(place));
        }
        Self { rows, places, withdrawn: BTreeSet::new() }
    }

    /// The same with some of its rows withdrawn, given by their handles in it.
    pub(super) fn withdrawing(self, withdrawn: BTreeSet<Handle<K>>) -> Self {
        Self { withdrawn, ..self }
    }
}

/// Rows of a table in an order of their own, which their handles follow. Those that were withdrawn are in no list and no count; whoever
/// has a handle of one can look at it.
#[derive(Debug)]
pub struct Rows<'m, K, T> {
    all: &'m Table<K, T>,
    order: &'m Order<K>,
    /// Whether those that were withdrawn are there as well.
    is_whole: bool,
}

impl<K, T> Clone for Rows<'_, K, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K, T> Copy for Rows<'_, K, T> {}

impl<'m, K, T> Rows<'m, K, T> {
    /// The rows of a table in this order.
    pub(super) fn new(all: &'m Table<K, T>, order: &'m Order<K>) -> Self {
        Self { all, order, is_whole: false }
    }

    /// The same with those that were withdrawn, each in its place: for what was so before.
    pub(super) fn whole(self) -> Self {
        Self { is_whole: true, ..self }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.places() - if self.is_whole { 0 } else { self.order.withdrawn.len() }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many handles there are: one more than the index of the last.
    pub fn places(&self) -> usize {
        self.order.rows.len()
    }

    /// A row.
    pub fn row(&self, handle: Handle<K>) -> &'m T {
        &self.all[self.order.rows[handle.index()]]
    }

    /// The id of a row.
    pub fn id(&self, handle: Handle<K>) -> &'m Id<K> {
        self.all.id(self.order.rows[handle.index()])
    }

    /// The handle of an id.
    pub fn find(&self, id: &Id<K>) -> Option<Handle<K>> {
        self.find_whole(id).filter(|handle| self.has(*handle))
    }

    /// The handle of an id, also of a row that was withdrawn: for its own page, and for links to it.
    pub fn find_whole(&self, id: &Id<K>) -> Option<Handle<K>> {
        self.order.places[self.all.find(id)?.index()]
    }

    /// Whether a row was withdrawn.
    pub fn is_withdrawn(&self, handle: Handle<K>) -> bool {
        self.order.withdrawn.contains(&handle)
    }

    fn has(&self, handle: Handle<K>) -> bool {
        self.is_whole || !self.is_withdrawn(handle)
    }

    /// Every row, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Handle<K>, &'m T)> + use<'m, K, T> {
        let rows = *self;
        self.handles().map(move |handle| (handle, rows.row(handle)))
    }

    /// Every handle, in order.
    pub fn handles(&self) -> impl DoubleEndedIterator<Item = Handle<K>> + use<'m, K, T> {
        let rows = *self;
        (0..self.places()).map(Handle::new).filter(move |handle| rows.has(*handle))
    }

    /// The rows that were withdrawn, in order.
    pub fn withdrawn(&self) -> impl Iterator<Item = (Handle<K>, &'m T)> + use<'m, K, T> {
        let rows = *self;
        self.order.withdrawn.iter().map(move |handle| (*handle, rows.row(*handle)))
    }

    /// The rows right before and after one in the order.
    pub fn beside(&self, handle: Handle<K>) -> [Option<Handle<K>>; 2] {
        let is_there = |handle: &Handle<K>| self.has(*handle);
        let before = (0..handle.index()).rev().map(Handle::new).find(is_there);
        [before, (handle.index() + 1..self.places()).map(Handle::new).find(is_there)]
    }
}
