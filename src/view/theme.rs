//! The themes in which a site is built: which pages each has, and where they stand.

use crate::config::PageType;
use crate::page::PageKind;
use crate::route::Route;

/// Which pages a theme has, and where they stand.
#[derive(Clone, Debug)]
pub struct ThemePages {
    /// Its name.
    pub name: String,
    /// The folder below which its pages stand: `/` for the main theme.
    pub folder: Route,
    /// What readers know it by, in each language of the site; nothing in a site of one theme.
    pub labels: Vec<String>,
    /// The kinds of page that it leaves to the main theme.
    pub without: Vec<PageType>,
}

impl ThemePages {
    /// Whether the theme has pages of a kind, if the site has.
    pub fn has(&self, kind: PageKind) -> bool {
        !self.without.contains(&kind.page_type())
    }

    /// Where a page of the main theme stands in this one; where it stands there, if this one has no such page.
    pub fn place(&self, kind: PageKind, route: &Route) -> Route {
        if self.has(kind) { route.inside(&self.folder) } else { route.clone() }
    }
}
