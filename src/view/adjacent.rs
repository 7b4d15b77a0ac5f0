//! The neighbours of a page in its list.

use serde::Serialize;

use super::scope::Scope;
use super::text::Text;
use crate::described::{Described, derive};
use crate::id::Handle;

/// The neighbours of a page in its list.
#[derive(Clone, Debug, Default, Described!, Serialize)]
pub struct Adjacent {
    /// The one before.
    pub previous: Option<Neighbour>,
    /// The one after.
    pub next: Option<Neighbour>,
}

/// A neighbouring page.
#[derive(Clone, Debug, Described!, Serialize)]
pub struct Neighbour {
    /// Its name.
    pub text: Text,
    /// Its number, if it has one.
    pub number: Option<String>,
    /// Its address.
    pub href: String,
}

impl Scope<'_> {
    /// The neighbours of a page among all pages of its kind, in the order of their rows.
    pub(super) fn adjacent<K>(
        &self,
        count: usize,
        own: Handle<K>,
        neighbour: impl Fn(Handle<K>) -> Neighbour,
    ) -> Adjacent {
        let at = |place: Option<usize>| place.filter(|place| *place < count).map(|place| neighbour(Handle::new(place)));
        Adjacent { previous: at(own.index().checked_sub(1)), next: at(Some(own.index() + 1)) }
    }

    /// The same where the last row comes first.
    pub(super) fn adjacent_backwards<K>(
        &self,
        count: usize,
        own: Handle<K>,
        neighbour: impl Fn(Handle<K>) -> Neighbour,
    ) -> Adjacent {
        let Adjacent { previous, next } = self.adjacent(count, own, neighbour);
        Adjacent { previous: next, next: previous }
    }
}
