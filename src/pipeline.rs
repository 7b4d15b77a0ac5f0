//! The sequence of a build: load, validate, take the plan as of a day, assemble, and then page by page view, render,
//! rewrite and write aside; at last audit, and move the finished site into place.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::address::WebAddress;
use crate::bundle::Facts;
use crate::date::Day;
use crate::diagnostic::{self, Diagnostic, Failure, Message, Severity};
use crate::input::Input;
use crate::lang::Formats;
use crate::model::{Model, Public, Snapshot};
use crate::render::Renderer;
use crate::rewrite::{Rewriter, minify};
use crate::route::{FilePath, Route};
use crate::site::{Page, Site};
use crate::source::Files;
use crate::theme::Theme;
use crate::view::{Asked, PageKind, Scope, picture_routes};
use crate::write::{Aside, Class, Disk, Summary, WriteError, Writer};
use crate::{assemble, audit, export, load, render, search, validate};

/// What is to be built.
pub struct Request<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// Where the finished site goes; `None` to check only.
    pub output: Option<Output<'a>>,
    /// The day the site speaks for; `None` for today in the site's time zone.
    pub as_of: Option<Day>,
    /// Which day today is in a time zone, given by its name in the IANA database. The only thing taken from the clock.
    pub today: &'a dyn Fn(&str) -> Day,
    /// The address under which the site is published, if it is not the one in the settings.
    pub address: Option<WebAddress>,
    /// Whether drafts and records under embargo are shown, marked on every page.
    pub drafts: bool,
    /// Whether the site has a search index.
    pub search: bool,
    /// Whether warnings count as errors.
    pub strict: bool,
    /// Is told how many of how many pages are done.
    pub progress: &'a dyn Fn(usize, usize),
}

/// Where a finished site goes.
#[derive(Clone, Copy)]
pub struct Output<'a> {
    /// The disk.
    pub disk: &'a dyn Disk,
    /// The folder.
    pub folder: &'a Path,
}

/// What became of a request.
pub struct Report {
    /// The files that were read.
    pub files: Files,
    /// Everything that was found, in reading order.
    pub diagnostics: Vec<Diagnostic>,
    /// The site, if it could be made.
    pub made: Option<Made>,
}

/// A site that was made.
pub struct Made {
    /// How many pages it has.
    pub pages: usize,
    /// The day it speaks for.
    pub as_of: Day,
    /// The address under which it is published.
    pub address: WebAddress,
    /// What was written; `None` if it was only checked, or is not written because of errors.
    pub written: Option<Summary>,
}

impl Report {
    /// Whether something found keeps the site from being built.
    pub fn has_errors(&self) -> bool {
        has_errors(&self.diagnostics)
    }
}

/// The finished site never goes where its sources lie: it would be read as one of them the next time.
fn refuse_sources(root: &Path, output: &Path) -> Result<(), Failure> {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let output = absolute(output);
    let inside =
        [load::CONTENT_FOLDER, load::THEMES_FOLDER].iter().any(|name| output.starts_with(absolute(&root.join(name))));
    if inside {
        return Err(write_failure(WriteError::BadOutput { path: output }));
    }
    Ok(())
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// Carries out a request.
///
/// # Errors
///
/// If the machine or this program fails. What is wrong with the content is in the report instead.
pub fn run(request: &Request<'_>) -> Result<Report, Failure> {
    if !request.root.is_dir() {
        let path = request.root.display().to_string();
        return Err(Failure::new(Message::new("failure-read-folder").with("path", path)));
    }
    if let Some(output) = &request.output {
        refuse_sources(request.root, output.folder)?;
    }
    let load::Loaded { files, mut diagnostics, input } = load::load(request.root);
    let model = input.as_ref().and_then(|input| {
        let (model, found) = validate::validate(input, &files);
        diagnostics.extend(found);
        model
    });
    let mut made = None;
    if let (Some(input), Some(model)) = (&input, &model)
        && !has_errors(&diagnostics)
    {
        made = Some(make(request, input, model, &files, &mut diagnostics)?);
    }
    if request.strict {
        diagnostics.iter_mut().for_each(|diagnostic| diagnostic.severity = Severity::Error);
    }
    diagnostic::sort(&mut diagnostics, &files);
    Ok(Report { files, diagnostics, made })
}

fn make(
    request: &Request<'_>,
    input: &Input,
    model: &Model,
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Made, Failure> {
    let today = (request.today)(&input.site.time_zone.value.0);
    let as_of = request.as_of.unwrap_or(today);
    let public = if request.drafts { Public::Preview } else { Public::On(today) };
    let state = model.state(as_of, public, input.site.quiet_after_days());
    let snapshot = model.as_of(&state);
    let address = request.address.as_ref().unwrap_or(&input.site.address);
    let tags = input.languages.iter().map(|(_, language)| Formats::new(&language.tag));
    let formats: Vec<Formats> = tags.map(|formats| formats.expect("the settings' tags were checked")).collect();
    let scope = Scope {
        snapshot: &snapshot,
        site: &input.site,
        address,
        languages: &input.languages,
        formats: &formats,
        strings: &input.theme.strings,
        search: request.search,
        asked: Asked::by(|word| input.theme.mentions(word, files)),
    };
    let (site, found) = assemble::assemble(scope);
    diagnostics.extend(found);
    let mut made = Made { pages: site.pages.len(), as_of, address: address.clone(), written: None };
    let renderer = match Renderer::new(&input.theme, &input.site, &input.languages, files) {
        Ok(renderer) => renderer,
        Err(found) => {
            diagnostics.extend(found);
            return Ok(made);
        }
    };
    let mut writer =
        request.output.map(|output| Writer::open(output.disk, output.folder)).transpose().map_err(write_failure)?;
    let assets = publish_assets(input, &snapshot, &mut writer)?;
    let rewriter = Rewriter::new(&assets, address);
    let mut facts: Vec<Facts> = Vec::with_capacity(site.pages.len());
    // The index is made from all pages at once, and only for a site that is written.
    let mut indexed: Vec<(FilePath, String)> = Vec::new();
    let keeps_html = request.search && writer.is_some();
    let press = Press { site: &site, renderer: &renderer, rewriter: &rewriter, theme: &input.theme, files };
    for batch in site.pages.chunks(BATCH) {
        (request.progress)(facts.len(), site.pages.len());
        let finished: Vec<Result<Printed, Failure>> =
            batch.par_iter().map(|page| press.print(page, writer.as_ref(), keeps_html)).collect();
        for (page, printed) in batch.iter().zip(finished) {
            let printed = match printed? {
                Ok(printed) => printed,
                Err(finding) => {
                    // One mistake in a template fails many pages; it is told once.
                    if !diagnostics.iter().any(|known| known.code == finding.code && known.place == finding.place) {
                        diagnostics.push(finding);
                    }
                    continue;
                }
            };
            if let (Some(writer), Some(aside)) = (&mut writer, printed.aside) {
                writer.admit(aside).map_err(write_failure)?;
            }
            if let Some(html) = printed.html.filter(|_| page.kind != PageKind::NotFound) {
                indexed.push((page.route.file_path(), html));
            }
            facts.push(printed.facts);
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
        Err(missing) => diagnostics.push(render::missing_words(&missing, &input.languages, input.site.theme())),
    }
    if facts.len() == site.pages.len() {
        let mut exports = export::routes(&site);
        exports.extend(request.search.then(search::route));
        diagnostics.extend(audit::audit(&facts, assets.values().chain(&exports)));
    }
    let stopped = has_errors(diagnostics) || (request.strict && !diagnostics.is_empty());
    if let Some(writer) = writer.as_mut().filter(|_| request.search && !stopped) {
        publish_index(&indexed, writer)?;
    }
    if let Some(writer) = writer.filter(|_| !stopped) {
        made.written = Some(writer.commit().map_err(write_failure)?);
    }
    Ok(made)
}

/// How many pages are made between two looks at the progress.
const BATCH: usize = 512;

/// What every page is made with.
struct Press<'a> {
    site: &'a Site<'a>,
    renderer: &'a Renderer,
    rewriter: &'a Rewriter<'a>,
    theme: &'a Theme,
    files: &'a Files,
}

/// A page that was made: its facts, and what is needed later.
struct Sheet {
    facts: Facts,
    aside: Option<Aside>,
    html: Option<String>,
}

/// A page, or what is wrong with its template.
type Printed = Result<Sheet, Diagnostic>;

impl Press<'_> {
    /// Makes a page, writes it aside, and lets go of its HTML unless that is wanted later. Many threads do so at once.
    fn print(&self, page: &Page, writer: Option<&Writer<'_>>, keeps_html: bool) -> Result<Printed, Failure> {
        let view = match self.site.view(page) {
            Ok(view) => view,
            Err(missing) => {
                let scope = &self.site.scope;
                return Ok(Err(render::missing_words(&missing, scope.languages, scope.site.theme())));
            }
        };
        let html = match self.renderer.render(&view, page.lang) {
            Ok(html) => html,
            Err(error) => return Ok(Err(render::finding(&error, self.theme, self.files))),
        };
        let based = page.kind == PageKind::NotFound;
        let (html, facts) = self.rewriter.rewrite(&html, &page.route, page.lang, based).map_err(|error| {
            Failure::new(Message::new("failure-rewrite").with("path", page.route.to_string()).with("reason", error.0))
        })?;
        let aside = writer.map(|writer| writer.aside(&page.route.file_path(), html.as_bytes(), Class::Page));
        let aside = aside.transpose().map_err(write_failure)?;
        Ok(Ok(Sheet { facts, aside, html: keeps_html.then_some(html) }))
    }
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

/// Writes the theme's assets and the pictures of public cases under names that change with their contents, and tells
/// those names.
fn publish_assets(
    input: &Input,
    snapshot: &Snapshot<'_>,
    writer: &mut Option<Writer<'_>>,
) -> Result<BTreeMap<Route, Route>, Failure> {
    let small = |route: &Route, bytes: &Arc<[u8]>| match std::str::from_utf8(bytes) {
        Ok(css) if route.as_str().ends_with(".css") => Arc::from(minify(css).into_bytes()),
        _ => bytes.clone(),
    };
    let mut assets: Vec<(Route, Arc<[u8]>)> =
        input.theme.assets.iter().map(|(route, bytes)| (route.clone(), small(route, bytes))).collect();
    for (handle, case) in snapshot.cases().iter() {
        let id = snapshot.cases().id(handle);
        for (place, picture) in case.pictures.iter().enumerate() {
            let Some(read) = input.content.pictures.get(&(id.to_string(), picture.file.clone())) else { continue };
            // What cannot be read whole is in no case, so there is nothing that could fail here.
            let Ok(copies) = picture.size.make(&read.bytes) else { continue };
            let routes = picture_routes(id, place, picture.size);
            assets.extend(routes.into_iter().zip(copies.into_iter().map(Arc::from)));
        }
    }
    let mut names = BTreeMap::new();
    for (route, bytes) in assets {
        let digest = blake3::hash(&bytes).to_hex();
        let published = hashed(&route, &digest[..10]);
        if let Some(writer) = writer {
            writer.put(&published.file_path(), &bytes, Class::Asset).map_err(write_failure)?;
        }
        names.insert(route, published);
    }
    Ok(names)
}

/// Puts a digest before the ending of a file's name: `/assets/civic.0123456789.css`.
fn hashed(route: &Route, digest: &str) -> Route {
    let path = route.as_str();
    let name = match path.rsplit_once('.') {
        Some((stem, ending)) if !ending.contains('/') => format!("{stem}.{digest}.{ending}"),
        _ => format!("{path}.{digest}"),
    };
    Route::parse(&name).expect("a name with a digest is still a route")
}

/// The message for output that could not be written.
fn write_failure(error: WriteError) -> Failure {
    let about = |key: &'static str, path: &Path| Message::new(key).with("path", path.display().to_string());
    Failure::new(match &error {
        WriteError::Locked { path } => about("failure-locked", path),
        WriteError::ForeignFiles { path, count, examples } => {
            about("failure-foreign-files", path).with("count", *count).with("examples", examples.join(", "))
        }
        WriteError::NotAFolder { path } => about("failure-not-a-folder", path),
        WriteError::OtherFileSystem { path, working } => {
            about("failure-other-file-system", path).with("working", working.display().to_string())
        }
        WriteError::BadOutput { path } => about("failure-bad-output", path),
        WriteError::PathConflict { path } => about("failure-path-conflict", path),
        WriteError::BadPath { path } => {
            Message::new("failure-bad-path").with("path", path.as_str().escape_debug().to_string())
        }
        WriteError::PutTwice { path } => about("failure-path-conflict", Path::new(path.as_str())),
        WriteError::DiskFull { path } => about("failure-disk-full", path),
        WriteError::ReadOnly { path } => about("failure-read-only", path),
        WriteError::DamagedManifest { path } => about("failure-manifest", path),
        WriteError::DamagedJournal { path } => about("failure-journal", path),
        WriteError::Interrupted { path, error } => about("failure-interrupted", path).with("reason", error.to_string()),
        WriteError::Io { path, error } => about("failure-io", path).with("reason", error.to_string()),
    })
}
