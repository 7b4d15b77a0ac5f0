//! The pages of a site in each of its themes.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::page::PageKind;
use crate::route::Route;
use crate::site::{Page, Site};
use crate::view::ThemePages;

/// The pages that the theme of this place has, where they stand in it, in the order of the site.
pub(super) fn in_theme<'s>(site: &'s Site<'_>, themes: &[ThemePages], theme: usize) -> Cow<'s, [Page]> {
    if theme == 0 {
        return Cow::Borrowed(&site.pages);
    }
    let own = &themes[theme];
    let pages = site.pages.iter().filter(|page| own.has(page.kind));
    pages.map(|page| Page { route: own.place(page.kind, &page.route), ..page.clone() }).collect()
}

/// Where the pages of all themes but the main one stand.
pub(super) fn other_routes(site: &Site<'_>, themes: &[ThemePages]) -> Vec<Route> {
    let routes = |theme| in_theme(site, themes, theme).iter().map(|page| page.route.clone()).collect::<Vec<_>>();
    (1..themes.len()).flat_map(routes).collect()
}

/// The pages of the main theme by their addresses; none for a site that has no other.
pub(super) fn by_route(site: &Site<'_>, themes: &[ThemePages]) -> HashMap<Route, PageKind> {
    let pages = site.pages.iter().filter(|_| themes.len() > 1);
    pages.map(|page| (page.route.clone(), page.kind)).collect()
}

/// The theme that has a page at an address, and the address of the same page in the main one; the main theme for an address in none of the others.
pub(super) fn theme_at(route: &Route, themes: &[ThemePages]) -> (usize, Route) {
    let others = themes.iter().enumerate().skip(1);
    let mut found = others.filter_map(|(place, theme)| Some((place, route.out_of(&theme.folder)?)));
    found.next().unwrap_or_else(|| (0, route.clone()))
}
