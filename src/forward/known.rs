//! What is known of old addresses.

use std::collections::BTreeSet;

use crate::id::{Kind, Reference};
use crate::input::Content;
use crate::route::Route;
use crate::schema;
use crate::source::Spanned;

/// What the content says of old addresses, and which things it declares.
#[derive(Debug, Default)]
pub struct Known {
    /// The redirects as they are written.
    pub(super) redirects: Vec<schema::Redirect>,
    /// The addresses that were public.
    pub(super) public: Vec<Spanned<Route>>,
    /// Every thing that the content declares, public or not.
    pub(super) declared: BTreeSet<Reference>,
}

impl Known {
    /// Takes it out of the content.
    pub fn take(content: &mut Content) -> Self {
        let redirects = std::mem::take(&mut content.redirects);
        let public = std::mem::take(&mut content.public_addresses);
        if redirects.is_empty() && public.is_empty() {
            return Self::default();
        }
        let kinds = Kind::ALL.iter().filter(|kind| Reference::KINDS.contains(&kind.name()));
        let ids = kinds.flat_map(|kind| content.declared(*kind).into_iter().map(|row| (kind.name(), row.id)));
        let declared = ids.filter_map(|(kind, id)| Reference::parse(&format!("{kind}:{id}"))).collect();
        Self { redirects, public, declared }
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.redirects.is_empty() && self.public.is_empty()
    }
}
