//! A build: every page is made and written aside; then all are audited, and the finished site is moved into place.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use super::failure::write_failure;
use super::memory::Memory;
use super::{Made, Request, has_errors, judge};
use crate::bundle::Facts;
use crate::diagnostic::{self, Diagnostic, Failure, Message, Severity};
use crate::rewrite::Rewriter;
use crate::route::{FilePath, Route};
use crate::site::Page;
use crate::view::PageKind;
use crate::write::{Aside, Class, Writer};
use crate::{assemble, audit, export, search};

use super::edition::Edition;

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
    digest: &blake3::Hash,
    mut writer: Option<Writer<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Made, Failure> {
    let (site, found) = assemble::assemble(edition.scope());
    diagnostics.extend(found);
    let mut assets: BTreeMap<Route, Route> = BTreeMap::new();
    edition.assets(&mut |route, published, bytes| {
        if let Some(writer) = &mut writer {
            writer.put(&published.file_path(), &bytes, Class::Asset).map_err(write_failure)?;
        }
        assets.insert(route, published);
        Ok(())
    })?;
    let known: HashSet<&Route> = site.pages.iter().map(|page| &page.route).collect();
    let rewriter = Rewriter::new(&assets, edition.address()).knowing(&known);
    // The index is made from all pages at once, and only for a site that is written.
    let keeps_html = edition.has_search() && writer.is_some();
    let mut indexed: Vec<(FilePath, String)> = Vec::new();
    let mut facts: Vec<Facts> = Vec::with_capacity(site.pages.len());
    for batch in site.pages.chunks(BATCH) {
        (request.progress)(facts.len(), site.pages.len());
        let sheets: Vec<Result<Result<Sheet, Diagnostic>, Failure>> =
            batch.par_iter().map(|page| sheet(edition, page, &rewriter, writer.as_ref(), keeps_html)).collect();
        for (page, sheet) in batch.iter().zip(sheets) {
            let sheet = match sheet? {
                Ok(sheet) => sheet,
                Err(finding) => {
                    // One mistake in a template fails many pages; it is told once.
                    if !diagnostics.iter().any(|known| known.code == finding.code && known.location == finding.location)
                    {
                        diagnostics.push(finding);
                    }
                    continue;
                }
            };
            if let (Some(writer), Some(aside)) = (&mut writer, sheet.aside) {
                writer.admit(aside).map_err(write_failure)?;
            }
            if let Some(html) = sheet.html.filter(|_| page.kind != PageKind::NotFound) {
                indexed.push((page.route.file_path(), html));
            }
            facts.push(sheet.facts);
        }
    }
    match export::export(&site) {
        Ok(exports) => {
            for export in exports {
                if let Some(writer) = &mut writer {
                    writer.put(&export.route.file_path(), &export.bytes, Class::Page).map_err(write_failure)?;
                }
            }
        }
        Err(missing) => diagnostics.push(edition.missing_words(&missing)),
    }
    if facts.len() == site.pages.len() {
        let mut exports = export::routes(&site);
        exports.extend(edition.has_search().then(search::route));
        diagnostics.extend(judge::pages(edition, &site, audit::audit(&facts, assets.values().chain(&exports))));
    }
    let stopped = has_errors(diagnostics) || (request.strict && diagnostic::count(diagnostics, Severity::Warning) > 0);
    if let Some(writer) = writer.as_mut().filter(|_| edition.has_search() && !stopped) {
        publish_index(&indexed, writer)?;
    }
    let written = match writer.filter(|_| !stopped) {
        Some(writer) => {
            // Findings are told at every build, so a site that has any is made again.
            let memory = Memory::of(request, edition, digest, site.pages.len()).to_text();
            Some(writer.commit(Some(&*memory).filter(|_| diagnostics.is_empty())).map_err(write_failure)?)
        }
        None => None,
    };
    Ok(Made { pages: site.pages.len(), as_of: edition.as_of(), address: edition.address().clone(), written })
}

/// Makes a page, writes it aside, and lets go of its HTML unless that is wanted later. Many threads do so at once.
fn sheet(
    edition: &Edition,
    page: &Page,
    rewriter: &Rewriter<'_>,
    writer: Option<&Writer<'_>>,
    keeps_html: bool,
) -> Result<Result<Sheet, Diagnostic>, Failure> {
    let (html, facts) = match edition.print(page, rewriter)? {
        Ok(made) => made,
        Err(finding) => return Ok(Err(finding)),
    };
    let aside = writer.map(|writer| writer.aside(&page.route.file_path(), html.as_bytes(), Class::Page));
    let aside = aside.transpose().map_err(write_failure)?;
    Ok(Ok(Sheet { facts, aside, html: keeps_html.then_some(html) }))
}

/// Writes the search index, unless the one that is public was made from the same pages.
fn publish_index(pages: &[(FilePath, String)], writer: &mut Writer<'_>) -> Result<(), Failure> {
    let (route, mark) = search::mark(pages.iter().map(|(path, html)| (path, html.as_str())));
    if writer.keep(&search::folder(), &route.file_path(), &mark).map_err(write_failure)? {
        return Ok(());
    }
    let files = search::index(pages.iter().map(|(path, html)| (path.clone(), html.as_str())))
        .map_err(|error| Failure::new(Message::new("failure-search").with("reason", error.0)))?;
    for (route, bytes) in files.iter().chain([&(route, mark)]) {
        writer.put(&route.file_path(), bytes, Class::Page).map_err(write_failure)?;
    }
    Ok(())
}
