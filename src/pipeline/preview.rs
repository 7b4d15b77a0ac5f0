//! A site that is kept ready while it is edited: a page is made when it is asked for.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;

use super::beside;
use super::edition::{Earlier, Edition, PageError, Read};
use super::failure::search_failure;
use super::forward;
use super::judge;
use super::request::Options;
use super::run;
use super::theme_pages::{in_theme, theme_at};
use crate::bundle::Facts;
use crate::diagnostic::{Diagnostic, Failure};
use crate::lang::Lang;
use crate::load::Sources;
use crate::model::Waiting;
use crate::page::PageKind;
use crate::route::Route;
use crate::search::{Indexer, SearchError, Seen};
use crate::site::{Page, Site};
use crate::{assemble, audit, export, load, search};

/// The largest site whose pages are all made again after an edit, to see which differ and whether all links still lead
/// somewhere. Of a larger one, one page of each kind is made.
const EXAMINED: usize = 2_000;

/// A site that is read, and everything that its pages refer to.
pub struct Preview {
    edition: Edition,
    /// The pages of the main theme.
    pages: HashMap<Route, (PageKind, Lang)>,
    /// Where old addresses lead.
    redirects: HashMap<Route, Route>,
    /// Made when a reader first searches.
    index: OnceLock<Result<Index, SearchError>>,
}

type Index = HashMap<Route, Vec<u8>>;

/// A page that was made, with its facts.
type Printed = Result<(String, Facts), PageError>;

/// What an address of the site shows.
#[derive(Debug)]
pub enum Answer {
    /// A page.
    Page(String),
    /// A page that other sites show in theirs.
    Embed(String),
    /// Nothing: it leads to this one.
    Moved(Route),
    /// The not-found page.
    Missing(String),
    /// Another file.
    File(Vec<u8>),
    /// A page whose template fails.
    Broken(Box<Diagnostic>),
}

/// What making the pages showed: a digest of each, and what is wrong with them.
pub struct Examination {
    /// `None` if not all pages were made.
    digests: Option<HashMap<Route, blake3::Hash>>,
    /// What is wrong with the pages.
    pub diagnostics: Vec<Diagnostic>,
}

impl Examination {
    /// How many pages are not as they were, counting those that came and went; `None` if not all were made.
    pub fn changed_since(&self, before: &Self) -> Option<usize> {
        let (old, new) = (before.digests.as_ref()?, self.digests.as_ref()?);
        let changed = new.iter().filter(|(route, digest)| old.get(*route) != Some(*digest)).count();
        Some(changed + old.keys().filter(|route| !new.contains_key(*route)).count())
    }
}

impl Preview {
    /// Reads the site in a folder. `earlier` is what an earlier preview of it made.
    ///
    /// # Errors
    ///
    /// If there is no such folder.
    pub fn read(root: &Path, options: &Options<'_>, earlier: &Earlier) -> Result<Read<Self>, Failure> {
        run::make_ready(root)?;
        let Read { files, mut diagnostics, made: edition } = Edition::read(Sources::read(root), options, earlier);
        let made = edition.map(|edition| {
            let (mut site, found) = assemble::assemble(edition.scope());
            diagnostics.extend(found);
            diagnostics.extend(forward::lead(&edition, &mut site));
            diagnostics.extend(beside::conflicts(&edition, &site));
            let pages = site.pages.iter().map(|page| (page.route.clone(), (page.kind, page.lang))).collect();
            let redirects = site.redirects.into_iter().map(|redirect| (redirect.from, redirect.to)).collect();
            Self { edition, pages, redirects, index: OnceLock::new() }
        });
        Ok(Read { files, diagnostics, made })
    }

    /// What need not be made again when the site is read the next time.
    pub fn earlier(&self) -> Earlier {
        self.edition.earlier()
    }

    /// What is in the content and not in the preview.
    pub fn waiting(&self) -> Vec<Waiting> {
        self.edition.waiting()
    }

    /// The code of the language of record.
    pub fn language_of_record(&self) -> &str {
        &self.edition.languages.get(Lang::RECORD).code
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
        let (theme, page) = theme_at(&route, &self.edition.themes);
        if let Some((kind, _)) = self.pages.get(&page).filter(|(kind, _)| self.edition.themes[theme].has(*kind)) {
            return self.page(theme, &page, if kind.embedded().is_some() { Answer::Embed } else { Answer::Page });
        }
        let static_file = || self.edition.static_files.get(&route.file_path());
        if let Some(file) = self.edition.assets.files.get(&route).or_else(static_file) {
            return Ok(Answer::File(file.bytes.to_vec()));
        }
        if let Some(bytes) = self.export(&route) {
            return Ok(Answer::File(bytes));
        }
        let searched = self.edition.has_search() && route.as_str().starts_with(search::folder().as_str());
        match searched.then(|| self.index()).transpose()?.and_then(|index| index.get(&route)) {
            Some(bytes) => Ok(Answer::File(bytes.clone())),
            None => self.redirects.get(&route).map_or_else(|| self.missing(path), |to| Ok(Answer::Moved(to.clone()))),
        }
    }

    /// The not-found page, in the language of the address if there is one.
    fn missing(&self, path: &str) -> Result<Answer, Failure> {
        let in_main = Route::parse(path).map(|route| theme_at(&route, &self.edition.themes).1);
        let path = in_main.as_ref().map_or(path, Route::as_str);
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        let own = Route::file([first, "404.html"]);
        let route = if self.pages.contains_key(&own) { own } else { Route::file(["404.html"]) };
        if !self.pages.contains_key(&route) {
            return Ok(Answer::Missing(String::new()));
        }
        self.page(0, &route, Answer::Missing)
    }

    /// The page of the theme of a place that stands at `route` in the main one.
    fn page(&self, theme: usize, route: &Route, answer: fn(String) -> Answer) -> Result<Answer, Failure> {
        let (kind, lang) = self.pages[route];
        let page = Page { kind, lang, route: self.edition.themes[theme].place(kind, route) };
        let page_at = |route: &Route| self.kind_at(route);
        match self.edition.print(theme, &page, &self.edition.rewriter(theme, &page_at)) {
            Ok((html, _)) => Ok(answer(html)),
            Err(PageError::Finding(finding)) => Ok(Answer::Broken(finding)),
            Err(PageError::Failure(failure)) => Err(failure),
        }
    }

    /// The kind of the page of the main theme at an address.
    fn kind_at(&self, route: &Route) -> Option<PageKind> {
        self.pages.get(route).map(|(kind, _)| *kind)
    }

    fn export(&self, route: &Route) -> Option<Vec<u8>> {
        // Pages are listed for an export alone, not for every address that leads nowhere.
        let without_pages =
            Site { scope: self.edition.scope(), pages: Vec::new(), redirects: Vec::new(), gone: Vec::new() };
        if !export::routes(&without_pages).contains(route) {
            return None;
        }
        let (site, _) = assemble::assemble(self.edition.scope());
        Some(export::export_at(&site, route).ok()??.bytes)
    }

    /// The search index, made from all pages when it is first asked for.
    fn index(&self) -> Result<&Index, Failure> {
        let made = self.index.get_or_init(|| {
            let (mut pages, mut parts) = (search::Pages::default(), Vec::new());
            for (page, made) in self.all_pages() {
                if let Ok((html, _)) = made
                    && let Some(part) = self.edition.part(&page, &html)
                {
                    let tag = self.edition.tag(&page);
                    let seen = Seen::of(&part, tag);
                    pages.add(page.route.file_path(), tag, page.kind.name(), seen);
                    parts.push(part.into_owned());
                }
            }
            let (bundles, indexer) = (search::bundles(&pages.all), Indexer::new()?);
            let mut index: Index = search::shared(&pages, &bundles).into_iter().collect();
            for bundle in &bundles {
                let own = bundle.pages.iter().map(|place| std::mem::take(&mut parts[*place])).collect();
                index.extend(indexer.index(bundle, &pages.all, own)?);
            }
            Ok(index)
        });
        made.as_ref().map_err(|error| search_failure(error.clone()))
    }

    /// Every page of the main theme, made, in the order of the site.
    fn all_pages(&self) -> Vec<(Page, Printed)> {
        let (site, _) = assemble::assemble(self.edition.scope());
        let page_at = |route: &Route| self.kind_at(route);
        let rewriter = self.edition.rewriter(0, &page_at);
        site.pages.par_iter().map(|page| (page.clone(), self.edition.print(0, page, &rewriter))).collect()
    }

    /// Makes the pages of the site, of a large one a page of each kind, and says what is wrong with them; `None` as soon as
    /// nobody wants to know any more.
    ///
    /// # Errors
    ///
    /// If the machine or this program fails.
    pub fn examine(&self, is_wanted: &(dyn Fn() -> bool + Sync)) -> Result<Option<Examination>, Failure> {
        let (site, _) = assemble::assemble(self.edition.scope());
        let themes = &self.edition.themes;
        let all: Vec<_> = (0..themes.len()).map(|theme| in_theme(&site, themes, theme)).collect();
        let is_small = all.iter().map(|pages| pages.len()).sum::<usize>() <= EXAMINED;
        let chosen = |(theme, pages): (usize, &'_ Cow<'_, [Page]>)| -> Vec<(usize, Page)> {
            let pages = if is_small { pages.iter().collect() } else { one_of_each(pages) };
            pages.into_iter().map(|page| (theme, page.clone())).collect()
        };
        let pages: Vec<(usize, Page)> = all.iter().enumerate().flat_map(chosen).collect();
        let page_at = |route: &Route| self.kind_at(route);
        let rewriters: Vec<_> = (0..themes.len()).map(|theme| self.edition.rewriter(theme, &page_at)).collect();
        let print = |(theme, page): &(usize, Page)| self.edition.print(*theme, page, &rewriters[*theme]);
        let made: Vec<Result<(blake3::Hash, Facts), PageError>> = pages
            .par_iter()
            .filter(|_| is_wanted())
            .map(|page| print(page).map(|(html, facts)| (blake3::hash(html.as_bytes()), facts)))
            .collect();
        if made.len() < pages.len() {
            return Ok(None);
        }
        let (mut digests, mut diagnostics) = (HashMap::new(), Vec::<Diagnostic>::new());
        let mut facts: Vec<Vec<Facts>> = vec![Vec::new(); themes.len()];
        for ((theme, page), made) in pages.iter().zip(made) {
            match made {
                Ok((digest, own)) => {
                    digests.insert(page.route.clone(), digest);
                    facts[*theme].push(own);
                }
                // One mistake in a template fails many pages; it is told once.
                Err(PageError::Finding(finding))
                    if diagnostics.iter().any(|known| known.location == finding.location) => {}
                Err(PageError::Finding(finding)) => diagnostics.push(*finding),
                Err(PageError::Failure(failure)) => return Err(failure),
            }
        }
        if is_small && diagnostics.is_empty() {
            let found = audit::audit(&facts, &beside::addresses(&self.edition, &site));
            diagnostics.extend(judge::pages(&self.edition, &site, found));
        }
        Ok(Some(Examination { digests: is_small.then_some(digests), diagnostics }))
    }

    /// Takes an edit of texts alone into the site as it is, which is a matter of milliseconds however large the plan is.
    /// Says whether it did: any other edit has to be read anew, and so has this one, for the rules that look at all content.
    pub fn edit_texts(&mut self, root: &Path, paths: &BTreeSet<PathBuf>) -> bool {
        let Edition { files, languages, model, .. } = &mut self.edition;
        let edits: Option<Vec<load::TextEdit>> =
            paths.iter().map(|path| load::text_edit(root, path, files, languages)).collect();
        let Some(edits) = edits else { return false };
        for load::TextEdit { file, text, content } in edits {
            files.replace(file, text);
            content.tasks.into_iter().for_each(|(_, task)| model.set_task_texts(task));
            content.records.into_iter().for_each(|record| model.set_record_texts(record));
        }
        self.edition.forget_texts();
        self.index = OnceLock::new();
        true
    }

    /// The style sheets that differ from those of an earlier reading, if they have the same names.
    pub fn styles_since(&self, before: &Self) -> Vec<(Route, Route)> {
        let themes = before.edition.assets.names.iter().zip(&self.edition.assets.names);
        let changed = themes.flat_map(|(old, new)| {
            let sheets = new.iter().filter(|(route, _)| route.as_str().ends_with(".css"));
            sheets.filter_map(|(route, new)| old.get(route).map(|old| (old.clone(), new.clone())))
        });
        // Several themes may use the same.
        let changed: BTreeSet<_> = changed.filter(|(old, new)| old != new).collect();
        changed.into_iter().collect()
    }
}

/// The first page of each kind in each language.
fn one_of_each(pages: &[Page]) -> Vec<&Page> {
    let mut seen = BTreeSet::new();
    pages.iter().filter(|page| seen.insert((page.kind.name(), page.lang))).collect()
}
