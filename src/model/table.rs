//! Rows of one kind, each with its id.

use std::collections::HashMap;
use std::ops::Index;

use crate::id::{Handle, Id};

/// Rows in a fixed order, found by id or by handle.
#[derive(Debug)]
pub struct Table<K, T> {
    rows: Vec<(Id<K>, T)>,
    places: HashMap<Id<K>, Handle<K>>,
}

impl<K, T> Table<K, T> {
    /// Takes rows in their order. Of two rows with one id the first counts in look-ups.
    pub fn new(rows: Vec<(Id<K>, T)>) -> Self {
        let mut places = HashMap::with_capacity(rows.len());
        for (place, (id, _)) in rows.iter().enumerate() {
            places.entry(id.clone()).or_insert_with(|| Handle::new(place));
        }
        Self { rows, places }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The handle of an id.
    pub fn find(&self, id: &Id<K>) -> Option<Handle<K>> {
        self.places.get(id).copied()
    }

    /// The id of a row.
    pub fn id(&self, handle: Handle<K>) -> &Id<K> {
        &self.rows[handle.index()].0
    }

    /// A row, to be changed.
    pub(super) fn row_mut(&mut self, handle: Handle<K>) -> &mut T {
        &mut self.rows[handle.index()].1
    }

    /// Every row, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Handle<K>, &T)> {
        self.rows.iter().enumerate().map(|(place, (_, row))| (Handle::new(place), row))
    }

    /// Every handle, in order.
    pub fn handles(&self) -> impl DoubleEndedIterator<Item = Handle<K>> + use<K, T> {
        (0..self.rows.len()).map(Handle::new)
    }
}

impl<K, T> Index<Handle<K>> for Table<K, T> {
    type Output = T;

    fn index(&self, handle: Handle<K>) -> &T {
        &self.rows[handle.index()].1
    }
}
