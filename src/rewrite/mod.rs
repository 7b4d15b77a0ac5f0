//! The one pass over each finished page: addresses become relative, assets get the names of their contents, links to
//! other hosts are marked, Chinese headings get places to break, and the page's facts are collected.

mod style;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use lol_html::html_content::{ContentType, Element, TextChunk};
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
    /// Headings with their places to break: the same stand on many pages.
    headings: Mutex<HashMap<String, Option<String>>>,
}

/// A page could not be rewritten: the HTML rewriter's own description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RewriteError(pub String);

impl<'a> Rewriter<'a> {
    /// A rewriter for a site whose assets are published under these names.
    pub fn new(assets: &'a BTreeMap<Route, Route>, address: &'a WebAddress) -> Self {
        Self { assets, address, phrases: Phrases::default(), headings: Mutex::default() }
    }

    /// Rewrites a page. With `based`, for a page that a host shows at any address, addresses carry the site's base path
    /// instead of being relative.
    ///
    /// # Errors
    ///
    /// If the page is too large or too ambiguous to be read as HTML.
    pub fn rewrite(&self, html: &str, route: &Route, lang: Lang, based: bool) -> Result<(String, Facts), RewriteError> {
        let facts = RefCell::new(Facts {
            route: route.clone(),
            lang,
            title: String::new(),
            description: String::new(),
            ids: Vec::new(),
            links: Vec::new(),
            strays: Vec::new(),
        });
        let titles = Cell::new(0);
        let settings = Settings::new()
            .with_memory_settings(MemorySettings::new().with_max_allowed_memory_usage(MEMORY))
            .append_element_content_handler(element!("[href]", |element| {
                self.address(element, "href", route, based, &facts)
            }))
            .append_element_content_handler(element!("[src]", |element| {
                self.address(element, "src", route, based, &facts)
            }))
            .append_element_content_handler(element!("[srcset]", |element| self.copies(element, route, based, &facts)))
            .append_element_content_handler(element!("form[action]", |element| {
                self.address(element, "action", route, based, &facts)
            }))
            .append_element_content_handler(element!("[data-index]", |element| {
                self.address(element, "data-index", route, based, &facts)
            }))
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
                self.break_heading(chunk);
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
    fn copies(
        &self,
        element: &mut Element<'_, '_>,
        route: &Route,
        based: bool,
        facts: &RefCell<Facts>,
    ) -> lol_html::HandlerResult {
        let written = element.get_attribute("srcset").unwrap_or_default();
        let copy = |copy: &str| {
            let (address, width) = copy.trim().split_once(' ').unwrap_or((copy.trim(), ""));
            let target = Route::parse(address)?;
            let target = self.assets.get(&target).cloned().unwrap_or(target);
            let address = self.to(&target, route, based);
            facts.borrow_mut().links.push(SiteLink { route: target, fragment: None });
            Some(format!("{address} {width}").trim_end().to_owned())
        };
        let copies: Vec<String> = written.split(',').filter_map(copy).collect();
        Ok(element.set_attribute("srcset", &copies.join(", "))?)
    }

    /// The address of a place of the site as a page writes it.
    fn to(&self, target: &Route, route: &Route, based: bool) -> String {
        if based { format!("{}{target}", self.address.path().trim_end_matches('/')) } else { route.relative(target) }
    }

    fn break_heading(&self, chunk: &mut TextChunk<'_>) {
        let mut headings = self.headings.lock().unwrap_or_else(PoisonError::into_inner);
        let marked = match headings.get(chunk.as_str()) {
            Some(known) => known.clone(),
            None => {
                let marked = self.phrases.mark(chunk.as_str());
                headings.insert(chunk.as_str().to_owned(), marked.clone());
                marked
            }
        };
        if let Some(marked) = marked {
            chunk.replace(&marked, ContentType::Html);
        }
    }

    fn address(
        &self,
        element: &mut Element<'_, '_>,
        name: &str,
        route: &Route,
        based: bool,
        facts: &RefCell<Facts>,
    ) -> lol_html::HandlerResult {
        let Some(written) = element.get_attribute(name) else { return Ok(()) };
        let (path, fragment) = match written.split_once('#') {
            Some((path, fragment)) => (path, Some(fragment.to_owned())),
            None => (written.as_str(), None),
        };
        if path.is_empty() {
            facts.borrow_mut().links.push(SiteLink { route: route.clone(), fragment });
        } else if let Some(target) = Route::parse(path) {
            let target = self.assets.get(&target).cloned().unwrap_or(target);
            let mut address = self.to(&target, route, based);
            if let Some(fragment) = &fragment {
                address.push('#');
                address.push_str(fragment);
            }
            element.set_attribute(name, &address)?;
            facts.borrow_mut().links.push(SiteLink { route: target, fragment });
        } else if let Some(elsewhere) = WebAddress::new(&written) {
            if element.tag_name() == "a" && elsewhere.host() != self.address.host() {
                element.set_attribute("rel", "external noopener")?;
            }
        } else if !written.starts_with("mailto:") {
            facts.borrow_mut().strays.push(written);
        }
        Ok(())
    }
}
