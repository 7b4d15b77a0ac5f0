//! What stands at the addresses of a site.

use std::collections::{HashMap, HashSet};

use crate::lang::{Lang, Languages};
use crate::page::PageKind;
use crate::route::Route;
use crate::site::Page;

/// The addresses at which something stands.
#[derive(Debug)]
pub struct Standing {
    pages: HashMap<Route, (PageKind, Lang)>,
    files: HashSet<Route>,
}

impl Standing {
    /// The pages of a site, and what stands beside them.
    pub fn new(pages: &[Page], files: impl IntoIterator<Item = Route>) -> Self {
        let pages = pages.iter().map(|page| (page.route.clone(), (page.kind, page.lang))).collect();
        Self { pages, files: files.into_iter().collect() }
    }

    /// Whether something stands at an address.
    pub fn has(&self, route: &Route) -> bool {
        self.pages.contains_key(route) || self.files.contains(route)
    }

    /// The page at an address, and its language.
    pub(super) fn page(&self, route: &Route) -> Option<(PageKind, Lang)> {
        self.pages.get(route).copied()
    }

    /// Every address at which something stands, in no order.
    pub(super) fn all(&self) -> impl Iterator<Item = &Route> {
        self.pages.keys().chain(&self.files)
    }
}

/// The language of an address, and its steps below that of the language.
pub(super) fn steps<'r>(route: &'r Route, languages: &Languages) -> (Lang, Vec<&'r str>) {
    let mut steps: Vec<&str> = route.as_str().split('/').filter(|step| !step.is_empty()).collect();
    let lang = steps.first().and_then(|first| languages.find(first)).filter(|lang| !lang.is_record());
    if lang.is_some() {
        steps.remove(0);
    }
    (lang.unwrap_or(Lang::RECORD), steps)
}
