//! The one pass over each finished page: addresses become relative, assets get the names of their contents, links to
//! other hosts are marked, Chinese headings get places to break, numbers stay with their units, and the page's facts are
//! collected.

mod library;
mod places;
mod portable;
mod quick;
mod style;
mod substitution;

use std::collections::{BTreeMap, HashSet};

use self::substitution::Substitutions;
use crate::address::WebAddress;
use crate::bundle::Facts;
use crate::lang::{Lang, Phrases};
use crate::route::{FilePath, Route};

pub use places::{PageAt, Places};
pub use style::minify;

/// A page whose links to other pages name their files, so that they lead there in a browser that opened the page from a folder:
/// `../tasks/#t1` becomes `../tasks/index.html#t1`. `None` if it has no such link. Whole addresses stay, those of feeds and
/// the canonical one among them, and so do links to what `is_file` does not know.
///
/// # Errors
///
/// If the page is too large or too ambiguous to be read as HTML.
pub fn portable(html: &str, page: &FilePath, is_file: &dyn Fn(&str) -> bool) -> Result<Option<String>, RewriteError> {
    portable::rewrite(html, page, is_file).map_err(|error| RewriteError(error.to_string()))
}

/// Rewrites the pages of one site.
pub struct Rewriter<'a>(Substitutions<'a>);

/// A page could not be rewritten: the HTML rewriter's own description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RewriteError(pub String);

impl<'a> Rewriter<'a> {
    /// A rewriter for a site whose assets are published under these names, and whose headings are broken by these phrases.
    pub fn new(assets: &'a BTreeMap<Route, Route>, address: &'a WebAddress, phrases: &'a Phrases) -> Self {
        Self(Substitutions::new(assets, address, phrases))
    }

    /// The same, which notes no link to one of these pages as long as it leads to the page as a whole: it leads somewhere.
    pub fn knowing(self, pages: &'a HashSet<&'a Route>) -> Self {
        Self(self.0.knowing(pages))
    }

    /// The same for the pages of one of several themes.
    pub fn placing(self, places: Places<'a>) -> Self {
        Self(self.0.placing(places))
    }

    /// Rewrites a page. With `based`, for a page that a host shows at any address, addresses carry the site's base path
    /// instead of being relative.
    ///
    /// # Errors
    ///
    /// If the page is too large or too ambiguous to be read as HTML.
    pub fn rewrite(&self, html: &str, route: &Route, lang: Lang, based: bool) -> Result<(String, Facts), RewriteError> {
        let mut found = Facts::of(route, lang);
        match quick::rewrite(&self.0, html, based, &mut found) {
            Some(rewritten) => {
                let made = Ok((rewritten, found));
                debug_assert_eq!(
                    made,
                    self.by_library(html, route, lang, based),
                    "the quick pass makes another page of {html:?}"
                );
                made
            }
            None => self.by_library(html, route, lang, based),
        }
    }

    /// Whether a page is written as templates usually write them, and so is rewritten without the library.
    pub fn is_plain(&self, html: &str, route: &Route, lang: Lang) -> bool {
        quick::rewrite(&self.0, html, false, &mut Facts::of(route, lang)).is_some()
    }

    fn by_library(&self, html: &str, route: &Route, lang: Lang, based: bool) -> Result<(String, Facts), RewriteError> {
        let made = library::rewrite(&self.0, html, based, Facts::of(route, lang));
        made.map_err(|error| RewriteError(error.to_string()))
    }
}
