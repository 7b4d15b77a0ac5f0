//! What stands on a finished page in place of what a template wrote: addresses, headings with places to break, and numbers that
//! stay with their units.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use super::places::Places;
use crate::address::WebAddress;
use crate::bundle::{Facts, SiteLink};
use crate::lang::{Phrases, unparted};
use crate::markup;
use crate::route::Route;
use crate::theme::{Target, references, with_addresses};

/// What becomes of an address.
pub(super) enum Address {
    /// It stays.
    AsWritten,
    /// Another takes its place.
    Other(String),
    /// It leads to another host, which its link says.
    Elsewhere,
}

/// The relation of a link that leads to another host.
pub(super) const ELSEWHERE: &str = "external noopener";

/// What the pages of one site are rewritten by.
pub(super) struct Substitutions<'a> {
    /// The published name of each asset, by the address that templates use.
    assets: &'a BTreeMap<Route, Route>,
    /// The address of the site.
    address: &'a WebAddress,
    phrases: &'a Phrases,
    /// Where links lead, if the site has several themes.
    places: Option<Places<'a>>,
    /// Pages that are there, if links to them need no further look.
    known: Option<&'a HashSet<&'a Route>>,
    /// What became of the words of headings: the same stand on many pages.
    headings: Mutex<HashMap<String, Option<String>>>,
}

impl<'a> Substitutions<'a> {
    pub(super) fn new(assets: &'a BTreeMap<Route, Route>, address: &'a WebAddress, phrases: &'a Phrases) -> Self {
        Self { assets, address, places: None, known: None, phrases, headings: Mutex::default() }
    }

    /// The same, which notes no link to one of these pages as long as it leads to the page as a whole.
    pub(super) fn knowing(self, pages: &'a HashSet<&'a Route>) -> Self {
        Self { known: Some(pages), ..self }
    }

    /// The same for the pages of one of several themes.
    pub(super) fn placing(self, places: Places<'a>) -> Self {
        Self { places: Some(places), ..self }
    }

    /// The addresses of a picture's copies: `/a.jpg 480w, /b.jpg 960w`.
    pub(super) fn copies(&self, written: &str, based: bool, facts: &mut Facts) -> String {
        let copy = |copy: &str| {
            let (address, width) = copy.trim().split_once(' ').unwrap_or((copy.trim(), ""));
            let target = Route::parse(address)?;
            let target = self.assets.get(&target).cloned().unwrap_or(target);
            let address = self.to(&target, &facts.route, based);
            facts.links.push(SiteLink { route: target, fragment: None });
            Some(format!("{address} {width}").trim_end().to_owned())
        };
        let copies: Vec<String> = written.split(',').filter_map(copy).collect();
        copies.join(", ")
    }

    /// A `style` attribute with the published names of the files that it refers to; `None` if it refers to none.
    pub(super) fn style(&self, written: &str, based: bool, facts: &mut Facts) -> Option<String> {
        // What has a reference that is not understood stays as it is: written again it would mean something else.
        if !written.contains('(') || !markup::is_understood(written) {
            return None;
        }
        let css = markup::unescaped(written);
        let found = references(&css);
        if found.is_empty() {
            return None;
        }
        let route = facts.route.clone();
        // A page stands in the folder that its address names.
        let from = if route.as_str().ends_with('/') { route.clone().below("index.html") } else { route.clone() };
        for reference in found {
            let target = match reference.target(&from) {
                Target::Itself => continue,
                Target::Elsewhere if self.is_own_host(&reference.address) => continue,
                Target::Place(places, behind) => Target::Place(places.map(|place| self.published(place)), behind),
                other => other,
            };
            facts.styles.push((reference.address, target));
        }
        let css = with_addresses(&css, |reference| {
            let Target::Place([place, decoded], behind) = reference.target(&from) else { return None };
            let known = [&place, &decoded].into_iter().find_map(|place| self.assets.get(place));
            Some(format!("{}{behind}", self.to(known.unwrap_or(&place), &route, based)))
        });
        Some(markup::escaped(&css).into_owned())
    }

    /// The published address of what stands at one.
    fn published(&self, place: Route) -> Route {
        self.assets.get(&place).cloned().unwrap_or(place)
    }

    fn is_own_host(&self, address: &str) -> bool {
        WebAddress::new(address).is_some_and(|elsewhere| elsewhere.host() == self.address.host())
    }

    /// The address of a place of the site as a page writes it.
    fn to(&self, target: &Route, route: &Route, based: bool) -> String {
        if based { format!("{}{target}", self.address.path().trim_end_matches('/')) } else { route.relative(target) }
    }

    /// Words of a heading, Chinese ones with their places to break; `None` if they stay as they are.
    pub(super) fn heading(&self, words: &str) -> Option<String> {
        if words.is_ascii() {
            return kept_whole(words);
        }
        let mut headings = self.headings.lock().unwrap_or_else(PoisonError::into_inner);
        match headings.get(words) {
            Some(known) => known.clone(),
            None => {
                let marked = self.phrases.mark(words).or_else(|| kept_whole(words));
                headings.insert(words.to_owned(), marked.clone());
                marked
            }
        }
    }

    /// What becomes of an address that a template wrote. `is_anchor` says whether it is that of an `a`.
    pub(super) fn address(&self, written: &str, is_anchor: bool, based: bool, facts: &mut Facts) -> Address {
        let meant = markup::unescaped(written);
        let (path, fragment) = match meant.split_once('#') {
            Some((path, fragment)) => (path, Some(fragment)),
            None => (&*meant, None),
        };
        if path.is_empty() {
            let fragment = fragment.map(str::to_owned);
            facts.links.push(SiteLink { route: facts.route.clone(), fragment });
            return Address::AsWritten;
        }
        if let Some(target) = Route::parse(path) {
            let target = match (self.assets.get(&target), &self.places) {
                (Some(published), _) => published.clone(),
                (None, Some(places)) => places.place(target),
                (None, None) => target,
            };
            let mut address = self.to(&target, &facts.route, based);
            address.push_str(path.find('?').map_or("", |query| &path[query..]));
            if let Some(fragment) = fragment {
                address.push('#');
                address.push_str(fragment);
            }
            if address.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'>')) {
                address = markup::escaped(&address).into_owned();
            }
            if fragment.is_some() || self.known.is_none_or(|known| !known.contains(&target)) {
                facts.links.push(SiteLink { route: target, fragment: fragment.map(str::to_owned) });
            }
            return Address::Other(address);
        }
        if let Some(elsewhere) = WebAddress::new(written) {
            let leaves = is_anchor && elsewhere.host() != self.address.host();
            return if leaves { Address::Elsewhere } else { Address::AsWritten };
        }
        if !written.starts_with("mailto:") && !written.starts_with("tel:") {
            facts.strays.push(written.to_owned());
        }
        Address::AsWritten
    }
}

/// Words in which each number stays with its unit on one line, and each dash with what it follows; `None` if they stay as they
/// are. An element changes neither what a reader copies nor what a search finds, as a joining character would.
pub(super) fn kept_whole(words: &str) -> Option<String> {
    let ranges = unparted(words);
    if ranges.is_empty() {
        return None;
    }
    let mut kept = String::with_capacity(words.len() + 64);
    let mut from = 0;
    for range in ranges {
        kept.push_str(&words[from..range.start]);
        kept.push_str("<span class=\"whole\">");
        kept.push_str(&words[range.clone()]);
        kept.push_str("</span>");
        from = range.end;
    }
    kept.push_str(&words[from..]);
    Some(kept)
}
