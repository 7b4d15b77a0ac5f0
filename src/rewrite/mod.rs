//! The one pass over each finished page: addresses become relative, assets get the names of their contents, links to
//! other hosts are marked, Chinese headings get places to break, and the page's facts are collected.

mod quick;
mod style;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use lol_html::html_content::{ContentType, Element};
use lol_html::{MemorySettings, Settings, element, rewrite_str, text};

use crate::address::WebAddress;
use crate::bundle::{Facts, SiteLink};
use crate::lang::{Lang, Phrases};
use crate::route::Route;

pub use style::minify;

/// The most memory that rewriting one page may take, in bytes.
const MEMORY: usize = 64 * 1024 * 1024;

/// Rewrites the pages of one site.
pub struct Rewriter<'a> {
    /// The published name of each asset, by the address that templates use.
    assets: &'a BTreeMap<Route, Route>,
    /// The address of the site.
    address: &'a WebAddress,
    phrases: Phrases,
    /// Pages that are there, if links to them need no further look.
    known: Option<&'a HashSet<&'a Route>>,
    /// Headings with their places to break: the same stand on many pages.
    headings: Mutex<HashMap<String, Option<String>>>,
}

/// What becomes of an address.
enum Address {
    AsWritten,
    Other(String),
    /// It leads to another host, which its link says.
    Elsewhere,
}

/// The relation of a link that leads to another host.
const ELSEWHERE: &str = "external noopener";

/// A page could not be rewritten: the HTML rewriter's own description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RewriteError(pub String);

impl<'a> Rewriter<'a> {
    /// A rewriter for a site whose assets are published under these names.
    pub fn new(assets: &'a BTreeMap<Route, Route>, address: &'a WebAddress) -> Self {
        Self { assets, address, known: None, phrases: Phrases::default(), headings: Mutex::default() }
    }

    /// The same, which notes no link to one of these pages as long as it leads to the page as a whole: it leads somewhere.
    pub fn knowing(self, pages: &'a HashSet<&'a Route>) -> Self {
        Self { known: Some(pages), ..self }
    }

    /// Rewrites a page. With `based`, for a page that a host shows at any address, addresses carry the site's base path
    /// instead of being relative.
    ///
    /// # Errors
    ///
    /// If the page is too large or too ambiguous to be read as HTML.
    pub fn rewrite(&self, html: &str, route: &Route, lang: Lang, based: bool) -> Result<(String, Facts), RewriteError> {
        let mut found = Facts::of(route, lang);
        match quick::rewrite(self, html, based, &mut found) {
            Some(rewritten) => {
                let made = Ok((rewritten, found));
                debug_assert_eq!(
                    made,
                    self.by_library(html, based, Facts::of(route, lang)),
                    "the quick pass makes another page of {html:?}"
                );
                made
            }
            None => self.by_library(html, based, Facts::of(route, lang)),
        }
    }

    /// Whether a page is written as templates usually write them, and so is rewritten without the library.
    pub fn is_plain(&self, html: &str, route: &Route, lang: Lang) -> bool {
        quick::rewrite(self, html, false, &mut Facts::of(route, lang)).is_some()
    }

    /// What the library makes of a page: the measure of the quick pass, and the way for all that it does not take.
    fn by_library(&self, html: &str, based: bool, facts: Facts) -> Result<(String, Facts), RewriteError> {
        let facts = RefCell::new(facts);
        let titles = Cell::new(0);
        let address = |element: &mut Element<'_, '_>, name: &str| {
            let Some(written) = element.get_attribute(name) else { return Ok(()) };
            match self.address(&written, element.tag_name() == "a", based, &mut facts.borrow_mut()) {
                Address::AsWritten => Ok(()),
                Address::Other(address) => Ok(element.set_attribute(name, &address)?),
                Address::Elsewhere => Ok(element.set_attribute("rel", ELSEWHERE)?),
            }
        };
        let settings = Settings::new()
            .with_memory_settings(MemorySettings::new().with_max_allowed_memory_usage(MEMORY))
            .append_element_content_handler(element!("[href]", |element| address(element, "href")))
            .append_element_content_handler(element!("[src]", |element| address(element, "src")))
            .append_element_content_handler(element!("[srcset]", |element| {
                let written = element.get_attribute("srcset").unwrap_or_default();
                Ok(element.set_attribute("srcset", &self.copies(&written, based, &mut facts.borrow_mut()))?)
            }))
            .append_element_content_handler(element!("form[action]", |element| address(element, "action")))
            .append_element_content_handler(element!("[data-index]", |element| address(element, "data-index")))
            .append_element_content_handler(element!("[id]", |element| {
                facts.borrow_mut().ids.extend(element.get_attribute("id"));
                Ok(())
            }))
            .append_element_content_handler(element!("meta[name=description]", |element| {
                facts.borrow_mut().description = element.get_attribute("content").unwrap_or_default();
                Ok(())
            }))
            .append_element_content_handler(element!("title", |_| {
                titles.set(titles.get() + 1);
                Ok(())
            }))
            .append_element_content_handler(text!("h1, h2, h3", |chunk| {
                if let Some(marked) = self.broken(chunk.as_str()) {
                    chunk.replace(&marked, ContentType::Html);
                }
                Ok(())
            }))
            .append_element_content_handler(text!("title", |chunk| {
                // The first is the page's; any other names a picture.
                if titles.get() == 1 {
                    facts.borrow_mut().title.push_str(chunk.as_str());
                }
                Ok(())
            }));
        let rewritten = rewrite_str(html, settings).map_err(|error| RewriteError(error.to_string()))?;
        Ok((rewritten, facts.into_inner()))
    }

    /// The addresses of a picture's copies: `/a.jpg 480w, /b.jpg 960w`.
    fn copies(&self, written: &str, based: bool, facts: &mut Facts) -> String {
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

    /// The address of a place of the site as a page writes it.
    fn to(&self, target: &Route, route: &Route, based: bool) -> String {
        if based { format!("{}{target}", self.address.path().trim_end_matches('/')) } else { route.relative(target) }
    }

    /// Words of a heading with their places to break; `None` if there are none.
    fn broken(&self, words: &str) -> Option<String> {
        let mut headings = self.headings.lock().unwrap_or_else(PoisonError::into_inner);
        match headings.get(words) {
            Some(known) => known.clone(),
            None => {
                let marked = self.phrases.mark(words);
                headings.insert(words.to_owned(), marked.clone());
                marked
            }
        }
    }

    /// What becomes of an address that a template wrote. `is_anchor` says whether it is that of an `a`.
    fn address(&self, written: &str, is_anchor: bool, based: bool, facts: &mut Facts) -> Address {
        let (path, fragment) = match written.split_once('#') {
            Some((path, fragment)) => (path, Some(fragment)),
            None => (written, None),
        };
        if path.is_empty() {
            let fragment = fragment.map(str::to_owned);
            facts.links.push(SiteLink { route: facts.route.clone(), fragment });
            return Address::AsWritten;
        }
        if let Some(target) = Route::parse(path) {
            let target = self.assets.get(&target).cloned().unwrap_or(target);
            let mut address = self.to(&target, &facts.route, based);
            if let Some(fragment) = fragment {
                address.push('#');
                address.push_str(fragment);
            }
            if fragment.is_some() || self.known.is_none_or(|known| !known.contains(&target)) {
                facts.links.push(SiteLink { route: target, fragment: fragment.map(str::to_owned) });
            }
            return Address::Other(address);
        }
        if let Some(elsewhere) = WebAddress::new(written) {
            return match is_anchor && elsewhere.host() != self.address.host() {
                true => Address::Elsewhere,
                false => Address::AsWritten,
            };
        }
        if !written.starts_with("mailto:") {
            facts.strays.push(written.to_owned());
        }
        Address::AsWritten
    }
}
