//! A page that is written freely.

use serde::Serialize;

use super::common::Prose;
use super::page::{Body, Heading};
use super::scope::Scope;
use crate::id::{FreePageKind, Handle};
use crate::lang::Lang;

/// A free page.
#[derive(Debug, Serialize)]
pub struct FreePageBody {
    /// What it says.
    pub text: Prose,
}

impl FreePageBody {
    pub(super) fn make(scope: &Scope<'_>, page: Handle<FreePageKind>, lang: Lang) -> (Heading, Body) {
        let row = &scope.snapshot.outline.pages[page];
        let (title, description) = (scope.words(&row.title, lang), scope.words(&row.description, lang));
        let body = Self { text: scope.main_prose(&row.text, lang) };
        (Heading::below_home(title.to_owned(), description.to_owned()), Body::FreePage(body))
    }
}
