//! The table of pages. Views are made when they are asked for, one page at a time.

use crate::lang::Lang;
use crate::page::{PageKind, Redirect};
use crate::route::Route;
use crate::view::Scope;

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
    /// The pages, by language, and in each in the order of [`PageKind::all`].
    pub pages: Vec<Page>,
    /// The addresses that lead to others now, sorted.
    pub redirects: Vec<Redirect>,
    /// The files that were given up, sorted.
    pub gone: Vec<Route>,
}
