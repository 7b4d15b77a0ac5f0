//! A site of which every page of the main theme was made once, in memory, to be looked at: nothing is written.

use std::collections::HashMap;

use rayon::prelude::*;

use super::approval::Approval;
use super::beside;
use super::edition::{Earlier, Edition, PageError, Read};
use super::forward;
use super::judge;
use super::request::Options;
use super::theme_pages;
use crate::bundle::Facts;
use crate::config::Site;
use crate::diagnostic::{self, Diagnostic, Failure};
use crate::lang::Languages;
use crate::load::Sources;
use crate::page::PageKind;
use crate::route::{FilePath, Route};
use crate::site::Page;
use crate::source::Blob;
use crate::view::Scope;
use crate::{assemble, audit};

/// A site as it would be built, and what was taken down of each page of its main theme.
pub struct Proof<T> {
    edition: Edition,
    /// The pages by their addresses, if the site has other themes.
    by_route: HashMap<Route, PageKind>,
    /// The pages in the order of the site, each with what was taken down of it.
    pub pages: Vec<(Page, T)>,
}

impl<T: Send> Proof<T> {
    /// Reads a site, makes every page of its main theme, audits them, and keeps what `take` takes down of the HTML of each.
    ///
    /// # Errors
    ///
    /// If the machine or this program fails. What is wrong with the site is among the findings; there is no proof if it keeps a page from being made.
    pub fn read(
        sources: Sources,
        options: &Options<'_>,
        take: &(dyn Fn(&Page, &str) -> T + Sync),
    ) -> Result<Read<Self>, Failure> {
        let Read { files, mut diagnostics, made } = Edition::read(sources, options, &Earlier::default());
        let made = made.map(|edition| Self::of(edition, take, &mut diagnostics)).transpose()?.flatten();
        diagnostic::sort(&mut diagnostics, &files);
        Ok(Read { files, diagnostics, made })
    }

    fn of(
        edition: Edition,
        take: &(dyn Fn(&Page, &str) -> T + Sync),
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Option<Self>, Failure> {
        let (mut site, found) = assemble::assemble(edition.scope());
        diagnostics.extend(found);
        diagnostics.extend(forward::lead(&edition, &mut site));
        diagnostics.extend(beside::conflicts(&edition, &site));
        let by_route = theme_pages::by_route(&site, &edition.themes);
        let page_at = |route: &Route| by_route.get(route).copied();
        let rewriter = edition.rewriter(0, &page_at);
        let print = |page: &Page| edition.print(0, page, &rewriter).map(|(html, facts)| (take(page, &html), facts));
        let printed: Vec<Result<(T, Facts), PageError>> = site.pages.par_iter().map(print).collect();
        let (mut pages, mut facts) = (Vec::with_capacity(printed.len()), Vec::with_capacity(printed.len()));
        for (page, printed) in site.pages.iter().zip(printed) {
            match printed {
                Ok((taken, own)) => {
                    pages.push((page.clone(), taken));
                    facts.push(own);
                }
                Err(PageError::Failure(failure)) => return Err(failure),
                // One mistake in a template fails many pages; it is told once.
                Err(PageError::Finding(finding))
                    if diagnostics.iter().any(|known| known.location == finding.location) => {}
                Err(PageError::Finding(finding)) => diagnostics.push(*finding),
            }
        }
        if facts.len() < site.pages.len() {
            return Ok(None);
        }
        let mut beside = beside::addresses(&edition, &site);
        beside.extend(theme_pages::other_routes(&site, &edition.themes));
        let found = audit::audit(&[facts], &beside);
        diagnostics.extend(judge::pages(&edition, &site, found));
        Ok(Some(Self { edition, by_route, pages }))
    }

    /// Makes a page again.
    ///
    /// # Errors
    ///
    /// If the machine or this program fails, which it did not when the page was made first.
    pub fn html(&self, page: &Page) -> Result<String, Failure> {
        let by_route = &self.by_route;
        let page_at = |route: &Route| by_route.get(route).copied();
        match self.edition.print(0, page, &self.edition.rewriter(0, &page_at)) {
            Ok((html, _)) => Ok(html),
            Err(PageError::Failure(failure)) => Err(failure),
            Err(PageError::Finding(_)) => Ok(String::new()),
        }
    }

    /// What its pages are made from.
    pub fn scope(&self) -> Scope<'_> {
        self.edition.scope()
    }

    /// The settings.
    pub fn site(&self) -> &Site {
        &self.edition.site
    }

    /// Who approved it as it is.
    pub fn approval(&self) -> &Approval {
        &self.edition.approval
    }

    /// The languages.
    pub fn languages(&self) -> &Languages {
        &self.edition.languages
    }

    /// The file of this name that pages refer to, such as a picture. The name has a digest of what it holds.
    pub fn asset_named(&self, name: &str) -> Option<&Blob> {
        let is_it = |route: &&Route| route.as_str().rsplit('/').next() == Some(name);
        self.edition.assets.files.keys().find(is_it).map(|route| &self.edition.assets.files[route])
    }

    /// The files that go out as they are.
    pub fn static_files(&self) -> impl Iterator<Item = (&FilePath, &Blob)> {
        self.edition.static_files.iter()
    }
}
