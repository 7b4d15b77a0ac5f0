//! What the checks of the finished site read: the facts of each page, collected while it was rewritten.

use crate::lang::Lang;
use crate::route::Route;

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
    /// The ids of its elements, in order.
    pub ids: Vec<String>,
    /// Its links to addresses of the site, in order.
    pub links: Vec<SiteLink>,
    /// Addresses that are neither of the site nor of the web: a mistake of a template.
    pub strays: Vec<String>,
}

impl Facts {
    /// Those of a page of which nothing has been looked at yet.
    pub fn of(route: &Route, lang: Lang) -> Self {
        Self {
            route: route.clone(),
            lang,
            title: String::new(),
            description: String::new(),
            ids: Vec::new(),
            links: Vec::new(),
            strays: Vec::new(),
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
