//! A build: every page is made and written aside; then all are audited, and the finished site is moved into place.

use std::collections::HashSet;

use rayon::prelude::*;

use super::beside;
use super::cache::Cached;
use super::edition::{Edition, PageError};
use super::failure::write_failure;
use super::judge;
use super::request::{Made, Request, has_errors};
use crate::bundle::Facts;
use crate::diagnostic::{self, Diagnostic, Failure, Message, Severity};
use crate::export::Export;
use crate::rewrite::Rewriter;
use crate::route::Route;
use crate::site::Page;
use crate::source::Blob;
use crate::write::{Aside, Class, Writer};
use crate::{assemble, audit, export, search};

/// How many pages are made between two looks at the progress.
const BATCH: usize = 512;

/// A page that was made: its facts, and what is needed later.
struct Sheet {
    facts: Facts,
    aside: Option<Aside>,
    html: Option<String>,
}

/// Makes the whole site, and writes it if the request says where and nothing found is an error.
pub(super) fn build(
    request: &Request<'_>,
    edition: &Edition,
    mut writer: Option<Writer<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Made, Failure> {
    let (site, found) = assemble::assemble(edition.scope());
    diagnostics.extend(found);
    let conflicts = beside::conflicts(edition, &site);
    if let Some(writer) = writer.as_mut().filter(|_| conflicts.is_empty()) {
        for (route, file) in &edition.assets.files {
            writer.put(&route.file_path(), file, Class::Asset).map_err(write_failure)?;
        }
        for (path, file) in &edition.static_files {
            writer.put(path, file, Class::Asset).map_err(write_failure)?;
        }
    }
    diagnostics.extend(conflicts);
    let known: HashSet<&Route> = site.pages.iter().map(|page| &page.route).collect();
    let rewriter = edition.rewriter().knowing(&known);
    // The index is made from all pages at once, and only for a site that is written.
    let keeps_html = edition.has_search() && writer.is_some();
    let mut indexed: Vec<search::Page<'_>> = Vec::new();
    let mut facts: Vec<Facts> = Vec::with_capacity(site.pages.len());
    for batch in site.pages.chunks(BATCH) {
        (request.progress)(facts.len(), site.pages.len());
        let sheets: Vec<Result<Sheet, PageError>> =
            batch.par_iter().map(|page| sheet(edition, page, &rewriter, writer.as_ref(), keeps_html)).collect();
        for (page, sheet) in batch.iter().zip(sheets) {
            let sheet = match sheet {
                Ok(sheet) => sheet,
                Err(PageError::Failure(failure)) => return Err(failure),
                Err(PageError::Finding(finding)) => {
                    // One mistake in a template fails many pages; it is told once.
                    if !diagnostics.iter().any(|known| known.code == finding.code && known.location == finding.location)
                    {
                        diagnostics.push(*finding);
                    }
                    continue;
                }
            };
            if let (Some(writer), Some(aside)) = (&mut writer, sheet.aside) {
                writer.admit(aside).map_err(write_failure)?;
            }
            if let Some(html) = sheet.html.filter(|_| page.kind.is_listed()) {
                let tag = &edition.languages.get(page.lang).tag;
                indexed.push(search::Page { path: page.route.file_path(), tag, html });
            }
            facts.push(sheet.facts);
        }
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
    if facts.len() == site.pages.len() {
        let found = audit::audit(&facts, &beside::addresses(edition, &site));
        diagnostics.extend(judge::pages(edition, &site, found));
    }
    let stopped = has_errors(diagnostics) || (request.strict && diagnostic::count(diagnostics, Severity::Warning) > 0);
    if let Some(writer) = writer.as_mut().filter(|_| edition.has_search() && !stopped) {
        publish_index(&indexed, writer)?;
    }
    let waiting = edition.waiting();
    let written = match writer.filter(|_| !stopped) {
        Some(writer) => {
            diagnostic::sort(diagnostics, &edition.files);
            let cached = Cached::new(request, edition, site.pages.len(), diagnostics, &waiting).to_text();
            Some(writer.commit(Some(&cached)).map_err(write_failure)?)
        }
        None => None,
    };
    Ok(Made { pages: site.pages.len(), as_of: edition.as_of(), address: edition.address().clone(), waiting, written })
}

/// Makes a page, writes it aside, and lets go of its HTML unless that is wanted later. Many threads do so at once.
fn sheet(
    edition: &Edition,
    page: &Page,
    rewriter: &Rewriter<'_>,
    writer: Option<&Writer<'_>>,
    keeps_html: bool,
) -> Result<Sheet, PageError> {
    let (html, facts) = edition.print(page, rewriter)?;
    let aside = writer.map(|writer| {
        let bytes = html.as_bytes();
        writer.aside(&page.route.file_path(), bytes, blake3::hash(bytes), Class::Page)
    });
    let aside = aside.transpose().map_err(write_failure)?;
    Ok(Sheet { facts, aside, html: keeps_html.then_some(html) })
}

/// Writes the search index, unless the one that is public was made from the same pages.
fn publish_index(pages: &[search::Page<'_>], writer: &mut Writer<'_>) -> Result<(), Failure> {
    let (route, mark) = search::mark(pages);
    if writer.keep(&search::folder(), &route.file_path(), &mark).map_err(write_failure)? {
        return Ok(());
    }
    let mut files =
        search::index(pages).map_err(|error| Failure::new(Message::new("failure-search").with("reason", error.0)))?;
    files.push((route, mark));
    for (route, bytes) in files {
        writer.put(&route.file_path(), &Blob::new(bytes), Class::Page).map_err(write_failure)?;
    }
    Ok(())
}
