//! What the checks of the finished site read: the facts of each page, collected while it was rewritten.

use crate::lang::Lang;
use crate::route::Route;
use crate::theme::Target;

/// The facts of a finished page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Where it stands.
    pub route: Route,
    /// Its language.
    pub lang: Lang,
    /// The words of its `<title>`; empty if another page is called so as well and may be.
    pub title: String,
    /// What its `<meta name="description">` says.
    pub description: String,
    /// Whether the two say what the page is called and what it is about, as far as they say anything.
    pub is_own: Owns,
    /// The ids of its elements, in order.
    pub ids: Vec<String>,
    /// Its links to addresses of the site, in order.
    pub links: Vec<SiteLink>,
    /// Addresses that are neither of the site nor of the web: a mistake of a template.
    pub strays: Vec<String>,
    /// Addresses in `style` attributes that lead into the site, above it or to another host, as they were written, with where they lead.
    pub styles: Vec<(String, Target)>,
}

/// Whether the head of a page has the page's own words in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owns {
    /// Its `<title>` has the title of the page.
    pub title: bool,
    /// Its description has that of the page.
    pub description: bool,
}

impl Facts {
    /// Those of a page of which nothing has been looked at yet.
    pub fn of(route: &Route, lang: Lang) -> Self {
        Self {
            route: route.clone(),
            lang,
            title: String::new(),
            description: String::new(),
            is_own: Owns { title: true, description: true },
            ids: Vec::new(),
            links: Vec::new(),
            strays: Vec::new(),
            styles: Vec::new(),
        }
    }
}

/// A link to an address of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteLink {
    /// The page or file.
    pub route: Route,
    /// The id of the element it points to, without `#`.
    pub fragment: Option<String>,
}
