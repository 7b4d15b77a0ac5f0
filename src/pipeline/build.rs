//! A build: every page is made and written aside; then all are audited, and the finished site is moved into place.

use std::borrow::Cow;
use std::collections::HashSet;

use rayon::prelude::*;

use super::beside;
use super::cache::Cached;
use super::edition::{Edition, PageError};
use super::failure::write_failure;
use super::forward;
use super::index;
use super::judge;
use super::pictures;
use super::request::{Made, Request, has_errors};
use super::theme_pages;
use crate::bundle::Facts;
use crate::diagnostic::{self, Diagnostic, Failure, Severity};
use crate::export::Export;
use crate::lang::Languages;
use crate::page::Redirect;
use crate::rewrite::Rewriter;
use crate::route::Route;
use crate::site::Page;
use crate::source::{Blob, Files};
use crate::write::{Aside, Class, Writer};
use crate::{assemble, audit, export, search};

/// How many pages are made between two looks at the progress.
const BATCH: usize = 512;

/// A page that was made: its facts, and what is needed later.
struct Sheet {
    facts: Facts,
    aside: Option<Aside>,
    /// What the search sees of it, if it sees anything.
    seen: Option<search::Seen>,
}

/// Makes the whole site, and writes it if the request says where and nothing found is an error. Of the files that were read, those
/// that something was found in are kept.
pub(super) fn build(
    request: &Request<'_>,
    edition: Edition,
    mut writer: Option<Writer<'_>>,
    files: &mut Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Made, Failure> {
    let languages = edition.languages.clone();
    let Pages { count: pages, redirects, searched } =
        pages(request, &edition, &languages, writer.as_mut(), diagnostics)?;
    let (as_of, address, waiting) = (edition.as_of(), edition.address().clone(), edition.waiting());
    let mut made = Made { pages, as_of, address, redirects, waiting, written: None };
    let Some(mut writer) = writer.filter(|_| !is_stopped(request, diagnostics)) else { return Ok(made) };
    diagnostic::sort(diagnostics, &edition.files);
    let cached = Cached::new(request, &edition, &made, diagnostics).to_text();
    let sight = edition.has_search().then(|| edition.sight());
    // The index needs room of its own, and nothing asks any more what the pages were made from.
    drop(edition);
    files.keep(&diagnostics.iter().flat_map(Diagnostic::files).collect());
    if let Some(sight) = sight {
        index::publish(&searched, sight, &mut writer)?;
    }
    made.written = Some(writer.commit(Some(&cached)).map_err(write_failure)?);
    Ok(made)
}

/// Whether something found keeps the site from being written.
fn is_stopped(request: &Request<'_>, diagnostics: &[Diagnostic]) -> bool {
    has_errors(diagnostics) || (request.strict && diagnostic::count(diagnostics, Severity::Warning) > 0)
}

/// What became of the pages.
struct Pages<'l> {
    /// How many there are.
    count: usize,
    /// The addresses that lead to others now.
    redirects: Vec<Redirect>,
    /// What the search sees of them.
    searched: search::Pages<'l>,
}

/// Makes all pages and what goes out beside them, audits them, and writes them aside.
fn pages<'l>(
    request: &Request<'_>,
    edition: &Edition,
    languages: &'l Languages,
    mut writer: Option<&mut Writer<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Pages<'l>, Failure> {
    let (mut site, found) = assemble::assemble(edition.scope());
    diagnostics.extend(found);
    diagnostics.extend(forward::lead(edition, &mut site));
    let conflicts = beside::conflicts(edition, &site);
    if let Some(writer) = writer.as_mut().filter(|_| !has_errors(&conflicts)) {
        for (route, file) in &edition.assets.files {
            writer.put(&route.file_path(), file, Class::Asset).map_err(write_failure)?;
        }
        for (path, file) in &edition.static_files {
            writer.put(path, file, Class::Asset).map_err(write_failure)?;
        }
    }
    diagnostics.extend(conflicts);
    let by_route = theme_pages::by_route(&site, &edition.themes);
    let page_at = |route: &Route| by_route.get(route).copied();
    let all: Vec<Cow<'_, [Page]>> =
        (0..edition.themes.len()).map(|theme| theme_pages::in_theme(&site, &edition.themes, theme)).collect();
    let known: HashSet<&Route> = all.iter().flat_map(|pages| pages.iter()).map(|page| &page.route).collect();
    let total = all.iter().map(|pages| pages.len()).sum();
    let mut searched = search::Pages::default();
    let mut facts: Vec<Vec<Facts>> = Vec::new();
    for (theme, pages) in all.iter().enumerate() {
        let making = Making {
            edition,
            theme,
            rewriter: edition.rewriter(theme, &page_at).knowing(&known),
            // The index is made only for a site that is written, of the pages of its main theme.
            is_indexed: edition.has_search() && writer.is_some() && theme == 0,
        };
        let begun: usize = facts.iter().map(Vec::len).sum();
        let progress = |made: usize| (request.progress)(begun + made, total);
        let add = |page: &Page, seen| {
            searched.add(page.route.file_path(), &languages.get(page.lang).tag, page.kind.name(), seen);
        };
        facts.push(making.make(pages, writer.as_deref_mut(), &progress, add, diagnostics)?);
    }
    let aside = |export: &Export| {
        let (path, bytes) = (export.route.file_path(), export.bytes.as_slice());
        writer.as_ref().map(|writer| writer.aside(&path, bytes, blake3::hash(bytes), Class::Page)).transpose()
    };
    match export::export(&site, aside) {
        Ok(exports) => {
            for aside in exports {
                if let (Some(writer), Some(aside)) = (&mut writer, aside.map_err(write_failure)?) {
                    writer.admit(aside).map_err(write_failure)?;
                }
            }
        }
        Err(missing) => diagnostics.push(edition.missing_words(&missing)),
    }
    if let Some(writer) = &mut writer {
        // Before the old addresses, to which each deploy adds.
        let built = export::built(&site, writer.digest());
        writer.put(&built.route.file_path(), &Blob::new(built.bytes), Class::Page).map_err(write_failure)?;
    }
    for file in forward::files(edition, &site) {
        if let Some(writer) = &mut writer {
            writer.put(&file.route.file_path(), &Blob::new(file.bytes), Class::Page).map_err(write_failure)?;
        }
    }
    // What lacks words was told above.
    let drawn = export::pictures(&site).unwrap_or_default();
    if facts.iter().map(Vec::len).sum::<usize>() == total {
        let mut found = audit::audit(&facts, &beside::addresses(edition, &site));
        found.extend(audit::fonts(&edition.scope()).ok().flatten());
        diagnostics.extend(judge::pages(edition, &site, found));
    }
    if let Some(writer) = writer.filter(|_| !is_stopped(request, diagnostics)) {
        pictures::publish(&drawn, writer)?;
    }
    Ok(Pages { count: total, redirects: site.redirects, searched })
}

/// How the pages of a theme are made.
struct Making<'m> {
    edition: &'m Edition,
    /// The place of the theme.
    theme: usize,
    rewriter: Rewriter<'m>,
    /// Whether the search is to know its pages.
    is_indexed: bool,
}

impl Making<'_> {
    /// Makes the pages, writes them aside, and hands over what the search sees of them. Gives the facts of those that could be made.
    fn make(
        &self,
        pages: &[Page],
        mut writer: Option<&mut Writer<'_>>,
        progress: &dyn Fn(usize),
        mut add: impl FnMut(&Page, search::Seen),
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Vec<Facts>, Failure> {
        let mut facts: Vec<Facts> = Vec::with_capacity(pages.len());
        for batch in pages.chunks(BATCH) {
            progress(facts.len());
            let sheets: Vec<Result<Sheet, PageError>> =
                batch.par_iter().map(|page| self.sheet(page, writer.as_deref())).collect();
            for (page, sheet) in batch.iter().zip(sheets) {
                let sheet = match sheet {
                    Ok(sheet) => sheet,
                    Err(PageError::Failure(failure)) => return Err(failure),
                    Err(PageError::Finding(finding)) => {
                        // One mistake in a template fails many pages; it is told once.
                        let is_it =
                            |known: &Diagnostic| known.code == finding.code && known.location == finding.location;
                        if !diagnostics.iter().any(is_it) {
                            diagnostics.push(*finding);
                        }
                        continue;
                    }
                };
                if let (Some(writer), Some(aside)) = (&mut writer, sheet.aside) {
                    writer.admit(aside).map_err(write_failure)?;
                }
                if let Some(seen) = sheet.seen {
                    add(page, seen);
                }
                facts.push(sheet.facts);
            }
        }
        Ok(facts)
    }

    /// Makes a page, writes it aside, and lets go of its HTML. Many threads do so at once.
    fn sheet(&self, page: &Page, writer: Option<&Writer<'_>>) -> Result<Sheet, PageError> {
        let (html, facts) = self.edition.print(self.theme, page, &self.rewriter)?;
        let aside = writer.map(|writer| {
            let bytes = html.as_bytes();
            writer.aside(&page.route.file_path(), bytes, blake3::hash(bytes), Class::Page)
        });
        let aside = aside.transpose().map_err(write_failure)?;
        let part = if self.is_indexed { self.edition.part(page, &html) } else { None };
        Ok(Sheet { facts, aside, seen: part.map(|part| search::Seen::of(&part, self.edition.tag(page))) })
    }
}
