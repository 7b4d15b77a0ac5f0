//! A page that is written freely.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{FreePageKind, Handle};
use crate::lang::Lang;
use crate::view::heading::Heading;
use crate::view::prose::Prose;
use crate::view::scope::Scope;

/// A free page.
#[derive(Debug, Described!, Serialize)]
pub struct FreePageBody {
    /// What it says.
    pub text: Prose,
}

impl FreePageBody {
    pub(super) fn make(scope: &Scope<'_>, page: Handle<FreePageKind>, lang: Lang) -> (Heading, Self) {
        let row = &scope.snapshot.outline.pages[page];
        let (title, description) = (scope.words(&row.title, lang), scope.words(&row.description, lang));
        let body = Self { text: scope.main_prose(&row.text, lang) };
        (Heading::below_home(title.to_owned(), description.to_owned()), body)
    }
}
