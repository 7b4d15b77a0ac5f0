//! A site that is kept ready while it is edited: a page is made when it is asked for.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::edition::{Edition, Options, Read};
use super::judge;
use crate::bundle::Facts;
use crate::diagnostic::{Diagnostic, Failure, Message};
use crate::lang::Lang;
use crate::rewrite::Rewriter;
use crate::route::{FilePath, Route};
use crate::search::SearchError;
use crate::site::{Page, Site};
use crate::source::Files;
use crate::view::PageKind;
use crate::{assemble, audit, export, load, search, validate};

/// The largest site whose pages are all made again after an edit, to see which differ and whether all links still lead
/// somewhere. Of a larger one, one page of each kind is made.
const LOOKED_THROUGH: usize = 2_000;

/// A site that is read, and everything that its pages refer to.
pub struct Preview {
    edition: Edition,
    pages: HashMap<Route, (PageKind, Lang)>,
    /// The published name of each asset, by the address that templates use.
    assets: BTreeMap<Route, Route>,
    /// What the published names hold.
    bytes: HashMap<Route, Arc<[u8]>>,
    /// Made when a reader first searches.
    index: OnceLock<Result<Index, SearchError>>,
}

type Index = HashMap<Route, Vec<u8>>;

/// What an address of the site shows.
#[derive(Debug)]
pub enum Answer {
    /// A page.
    Page(String),
    /// The page of missing addresses.
    Missing(String),
    /// Another file.
    File(Vec<u8>),
    /// A page whose template fails.
    Broken(Box<Diagnostic>),
}

/// What all pages are at one time: a digest of each, and what is wrong with them.
pub struct Look {
    digests: Option<HashMap<Route, blake3::Hash>>,
    /// What is wrong with the pages.
    pub diagnostics: Vec<Diagnostic>,
}

impl Look {
    /// How many pages are not as they were, counting those that came and went; `None` if not all were looked at.
    pub fn touched(&self, before: &Self) -> Option<usize> {
        let (old, new) = (before.digests.as_ref()?, self.digests.as_ref()?);
        let changed = new.iter().filter(|(route, digest)| old.get(*route) != Some(*digest)).count();
        Some(changed + old.keys().filter(|route| !new.contains_key(*route)).count())
    }
}

/// What reading a site for a preview gave.
pub struct Reread {
    /// The files that were read.
    pub files: Files,
    /// What is wrong with them.
    pub diagnostics: Vec<Diagnostic>,
    /// The site, if nothing found is an error.
    pub preview: Option<Preview>,
}

impl Preview {
    /// Reads the site in a folder.
    ///
    /// # Errors
    ///
    /// If there is no such folder.
    pub fn read(root: &Path, options: &Options<'_>) -> Result<Reread, Failure> {
        super::require_folder(root)?;
        let Read { files, mut diagnostics, edition, .. } = Edition::read(root, options);
        let Some(edition) = edition else { return Ok(Reread { files, diagnostics, preview: None }) };
        let (mut assets, mut bytes) = (BTreeMap::new(), HashMap::new());
        edition.assets(&mut |route, published, content| {
            bytes.insert(published.clone(), content);
            assets.insert(route, published);
            Ok(())
        })?;
        let (site, found) = assemble::assemble(edition.scope());
        diagnostics.extend(found);
        let pages = site.pages.iter().map(|page| (page.route.clone(), (page.kind, page.lang))).collect();
        let preview = Self { edition, pages, assets, bytes, index: OnceLock::new() };
        Ok(Reread { files, diagnostics, preview: Some(preview) })
    }

    /// The path under which the site is published, without a slash at its end: empty, or `/plan`.
    pub fn base(&self) -> &str {
        self.edition.address().path().trim_end_matches('/')
    }

    /// What an address below the base shows.
    ///
    /// # Errors
    ///
    /// If the machine or this program fails.
    pub fn answer(&self, path: &str) -> Result<Answer, Failure> {
        let Some(route) = Route::parse(path) else { return self.missing(path) };
        if self.pages.contains_key(&route) {
            return self.page(&route).map(|made| match made {
                Ok(html) => Answer::Page(html),
                Err(finding) => Answer::Broken(Box::new(finding)),
            });
        }
        if let Some(bytes) = self.bytes.get(&route) {
            return Ok(Answer::File(bytes.to_vec()));
        }
        if let Some(bytes) = self.export(&route) {
            return Ok(Answer::File(bytes));
        }
        let searched = self.edition.has_search() && route.as_str().starts_with(search::folder().as_str());
        match searched.then(|| self.index()).transpose()?.and_then(|index| index.get(&route)) {
            Some(bytes) => Ok(Answer::File(bytes.clone())),
            None => self.missing(path),
        }
    }

    /// The page of missing addresses, in the language of the address if there is one.
    fn missing(&self, path: &str) -> Result<Answer, Failure> {
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let own = Route::file([first, "404.html"]);
        let route = if self.pages.contains_key(&own) { own } else { Route::file(["404.html"]) };
        if !self.pages.contains_key(&route) {
            return Ok(Answer::Missing(String::new()));
        }
        self.page(&route).map(|made| match made {
            Ok(html) => Answer::Missing(html),
            Err(finding) => Answer::Broken(Box::new(finding)),
        })
    }

    fn page(&self, route: &Route) -> Result<Result<String, Diagnostic>, Failure> {
        let (kind, lang) = self.pages[route];
        let rewriter = Rewriter::new(&self.assets, self.edition.address());
        let page = Page { kind, lang, route: route.clone() };
        Ok(self.edition.print(&page, &rewriter)?.map(|(html, _)| html))
    }

    fn export(&self, route: &Route) -> Option<Vec<u8>> {
        let (site, _) = assemble::assemble(self.edition.scope());
        if !export::routes(&site).contains(route) {
            return None;
        }
        let exports = export::export(&site).unwrap_or_default();
        exports.into_iter().find(|export| export.route == *route).map(|export| export.bytes)
    }

    /// The search index, made from all pages when it is first asked for.
    fn index(&self) -> Result<&Index, Failure> {
        let made = self.index.get_or_init(|| {
            let mut pages: Vec<(FilePath, String)> = Vec::with_capacity(self.pages.len());
            for (page, made) in self.all_pages() {
                if let Ok(Ok((html, _))) = made
                    && page.kind != PageKind::NotFound
                {
                    pages.push((page.route.file_path(), html));
                }
            }
            let files = search::index(pages.iter().map(|(path, html)| (path.clone(), html.as_str())))?;
            Ok(files.into_iter().collect())
        });
        let failed = |error: &SearchError| Failure::new(Message::new("failure-search").with("reason", error.0.clone()));
        made.as_ref().map_err(failed)
    }

    /// Every page, made, in the order of the site.
    fn all_pages(&self) -> Vec<(Page, Printed)> {
        let (site, _) = assemble::assemble(self.edition.scope());
        let rewriter = Rewriter::new(&self.assets, self.edition.address());
        site.pages.par_iter().map(|page| (page.clone(), self.edition.print(page, &rewriter))).collect()
    }

    /// Makes the pages of the site, of a large one a page of each kind, and says what is wrong with them; `None` as soon as
    /// nobody wants to know any more.
    ///
    /// # Errors
    ///
    /// If the machine or this program fails.
    pub fn look(&self, is_wanted: &(dyn Fn() -> bool + Sync)) -> Result<Option<Look>, Failure> {
        let (site, _) = assemble::assemble(self.edition.scope());
        let is_small = site.pages.len() <= LOOKED_THROUGH;
        let pages: Vec<&Page> = if is_small { site.pages.iter().collect() } else { one_of_each(&site) };
        let rewriter = Rewriter::new(&self.assets, self.edition.address());
        let made: Vec<_> = pages
            .par_iter()
            .filter(|_| is_wanted())
            .map(|page| Ok(self.edition.print(page, &rewriter)?.map(|(html, facts)| (digest(&html), facts))))
            .collect::<Vec<Result<_, Failure>>>();
        if made.len() < pages.len() {
            return Ok(None);
        }
        let (mut digests, mut facts, mut diagnostics) = (HashMap::new(), Vec::new(), Vec::<Diagnostic>::new());
        for (page, made) in pages.iter().zip(made) {
            match made? {
                Ok((digest, own)) => {
                    digests.insert(page.route.clone(), digest);
                    facts.push(own);
                }
                // One mistake in a template fails many pages; it is told once.
                Err(finding) if diagnostics.iter().any(|known| known.location == finding.location) => {}
                Err(finding) => diagnostics.push(finding),
            }
        }
        if is_small && diagnostics.is_empty() {
            let mut exports = export::routes(&site);
            exports.extend(self.edition.has_search().then(search::route));
            let found = audit::audit(&facts, self.assets.values().chain(&exports));
            diagnostics.extend(judge::pages(&self.edition, &site, found));
        }
        Ok(Some(Look { digests: is_small.then_some(digests), diagnostics }))
    }

    /// Takes an edit of texts alone into the site as it is, which is a matter of milliseconds however large the plan is.
    /// Says whether it did: any other edit has to be read anew, and so has this one, for the rules that look at all content.
    pub fn retell(&mut self, root: &Path, paths: &BTreeSet<PathBuf>) -> bool {
        let retold: Option<Vec<load::Retold>> =
            paths.iter().map(|path| load::retell(root, path, &self.edition.files, &self.edition.languages)).collect();
        let Some(retold) = retold else { return false };
        for load::Retold { file, text, content } in retold {
            self.edition.files.replace(file, text);
            validate::retell(&mut self.edition.model, content);
        }
        self.index = OnceLock::new();
        true
    }

    /// The style sheets that differ from those of an earlier reading, if they have the same names.
    pub fn styles_since(&self, before: &Self) -> Vec<(Route, Route)> {
        let sheets = self.assets.iter().filter(|(route, _)| route.as_str().ends_with(".css"));
        let changed = sheets.filter_map(|(route, new)| before.assets.get(route).map(|old| (old.clone(), new.clone())));
        changed.filter(|(old, new)| old != new).collect()
    }
}

type Printed = Result<Result<(String, Facts), Diagnostic>, Failure>;

fn digest(html: &str) -> blake3::Hash {
    blake3::hash(html.as_bytes())
}

/// The first page of each kind in each language.
fn one_of_each<'s>(site: &'s Site<'_>) -> Vec<&'s Page> {
    let mut seen = BTreeSet::new();
    site.pages.iter().filter(|page| seen.insert((page.kind.name(), page.lang))).collect()
}
