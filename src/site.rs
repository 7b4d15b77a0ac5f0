//! The table of pages. Views are made on demand, one page at a time.

use crate::lang::Lang;
use crate::route::Route;
use crate::view::{MissingWords, PageKind, Scope, View};

/// A page of the site.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it shows.
    pub kind: PageKind,
    /// Its language.
    pub lang: Lang,
    /// Where it stands.
    pub route: Route,
}

/// The site: its pages, and what their views are made from.
pub struct Site<'a> {
    /// What views are made from.
    pub scope: Scope<'a>,
    /// The pages, by language and then in the order of the menu.
    pub pages: Vec<Page>,
}

impl Site<'_> {
    /// The view of a page.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn view(&self, page: &Page) -> Result<View, MissingWords> {
        View::make(&self.scope, page.kind, page.lang)
    }
}
