//! Some rows of a table, in an order of their own.

use super::Table;
use crate::id::{Handle, Id};

/// Which rows of a table are there, and in which order. It holds places and no rows.
#[derive(Debug)]
pub(super) struct Order<K> {
    /// The handle in the table of each row that is there.
    rows: Vec<Handle<K>>,
    /// The handle in this order of each row of the table, if it is there.
    places: Vec<Option<Handle<K>>>,
}

impl<K> Order<K> {
    /// An order of some rows of a table that has `all` rows.
    pub(super) fn new(rows: Vec<Handle<K>>, all: usize) -> Self {
        let mut places = vec![None; all];
        for (place, handle) in rows.iter().enumerate() {
            places[handle.index()] = Some(Handle::new(place));
        }
        Self { rows, places }
    }
}

/// Rows of a table in an order of their own, which their handles follow.
#[derive(Debug)]
pub struct Rows<'m, K, T> {
    pub(super) all: &'m Table<K, T>,
    pub(super) order: &'m Order<K>,
}

impl<K, T> Clone for Rows<'_, K, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K, T> Copy for Rows<'_, K, T> {}

impl<'m, K, T> Rows<'m, K, T> {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.order.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.order.rows.is_empty()
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
        self.order.places[self.all.find(id)?.index()]
    }

    /// Every row, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Handle<K>, &'m T)> + use<'m, K, T> {
        let all = self.all;
        self.order.rows.iter().enumerate().map(move |(place, row)| (Handle::new(place), &all[*row]))
    }

    /// Every handle, in order.
    pub fn handles(&self) -> impl DoubleEndedIterator<Item = Handle<K>> + use<K, T> {
        (0..self.len()).map(Handle::new)
    }
}
