//! A site that was read, checked and put together: any of its pages can be made.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::address::WebAddress;
use crate::bundle::Facts;
use crate::config::{Levels, Site};
use crate::date::Day;
use crate::diagnostic::{Diagnostic, Failure, Message};
use crate::input::{Content, Input};
use crate::lang::{Formats, Languages};
use crate::model::{Model, Public, State};
use crate::picture;
use crate::render::Renderer;
use crate::rewrite::{Rewriter, minify};
use crate::route::Route;
use crate::site::Page;
use crate::source::Files;
use crate::theme::Theme;
use crate::view::{Asked, MissingWords, PageKind, Scope, View, picture_routes};
use crate::{load, render, validate};

/// How a site is shown.
#[derive(Clone)]
pub struct Options<'a> {
    /// The day the site speaks for; `None` for today in the site's time zone.
    pub as_of: Option<Day>,
    /// Which day today is in a time zone, given by its name in the IANA database. The only thing taken from the clock.
    pub today: &'a (dyn Fn(&str) -> Day + Sync),
    /// The address under which the site is published, if it is not the one in the settings.
    pub address: Option<WebAddress>,
    /// Whether drafts and records under embargo are shown, marked on every page.
    pub drafts: bool,
    /// Whether the site has a search index.
    pub search: bool,
}

/// What reading a site gave.
pub struct Read {
    /// The files that were read.
    pub files: Files,
    /// What is wrong with them.
    pub diagnostics: Vec<Diagnostic>,
    /// The digest of everything that was read, except what comes with the program.
    pub digest: blake3::Hash,
    /// The site, if nothing found is an error.
    pub edition: Option<Edition>,
}

/// The plan as of a day in a theme.
pub struct Edition {
    pub(super) files: Files,
    pub(super) site: Site,
    pub(super) languages: Languages,
    theme: Theme,
    pictures: BTreeMap<(String, String), picture::File>,
    pub(super) model: Model,
    /// The rules of the site, after they were put on the findings in the content.
    pub(super) levels: Levels,
    state: State,
    formats: Vec<Formats>,
    asked: Asked,
    address: WebAddress,
    search: bool,
    renderer: Renderer,
}

impl Edition {
    /// Reads and checks the site in a folder.
    pub fn read(root: &Path, options: &Options<'_>) -> Read {
        let load::Loaded { files, diagnostics, digest, input } = load::load(root);
        let Some(input) = input else { return Read { files, diagnostics, digest, edition: None } };
        let validate::Checked { model, mut diagnostics, levels } = validate::validate(&input, &files, diagnostics);
        let Some(model) = model else { return Read { files, diagnostics, digest, edition: None } };
        let edition = Self::new(files.clone(), input, model, levels, options);
        let edition = edition.map_err(|found| diagnostics.extend(found)).ok();
        Read { files, diagnostics, digest, edition }
    }

    fn new(
        files: Files,
        input: Input,
        model: Model,
        levels: Levels,
        options: &Options<'_>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let Input { site, languages, content, theme } = input;
        // The model has all that is needed of the rest, which takes as much room as the model itself.
        let Content { pictures, .. } = content;
        let renderer = Renderer::new(&theme, &site, &languages, &files)?;
        let today = (options.today)(&site.time_zone.value.0);
        let public = if options.drafts { Public::Preview } else { Public::On(today) };
        let state = model.state(options.as_of.unwrap_or(today), public, site.quiet_after_days());
        let tags = languages.iter().map(|(_, language)| Formats::new(&language.tag));
        Ok(Self {
            formats: tags.map(|formats| formats.expect("the settings' tags were checked")).collect(),
            asked: Asked::by(|word| theme.mentions(word, &files)),
            address: options.address.as_ref().unwrap_or(&site.address).clone(),
            search: options.search,
            files,
            site,
            languages,
            theme,
            pictures,
            model,
            levels,
            state,
            renderer,
        })
    }

    /// What views are made from.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            snapshot: self.model.as_of(&self.state),
            site: &self.site,
            address: &self.address,
            languages: &self.languages,
            formats: &self.formats,
            strings: &self.theme.strings,
            search: self.search,
            asked: self.asked,
        }
    }

    /// The day it speaks for.
    pub fn as_of(&self) -> Day {
        self.scope().snapshot.as_of
    }

    /// The address under which it is published.
    pub fn address(&self) -> &WebAddress {
        &self.address
    }

    /// Whether readers can search.
    pub fn has_search(&self) -> bool {
        self.search
    }

    /// Makes a page: its HTML and its facts, or what is wrong with its template.
    ///
    /// # Errors
    ///
    /// If the finished page cannot be read as HTML.
    pub fn print(&self, page: &Page, rewriter: &Rewriter<'_>) -> Result<Result<(String, Facts), Diagnostic>, Failure> {
        let view = match View::make(&self.scope(), page.kind, page.lang) {
            Ok(view) => view,
            Err(missing) => return Ok(Err(self.missing_words(&missing))),
        };
        let html = match self.renderer.render(&view, page.lang) {
            Ok(html) => html,
            Err(error) => return Ok(Err(render::finding(&error, &self.theme, &self.files))),
        };
        let based = page.kind == PageKind::NotFound;
        rewriter.rewrite(&html, &page.route, page.lang, based).map(Ok).map_err(|error| {
            Failure::new(Message::new("failure-rewrite").with("path", page.route.to_string()).with("reason", error.0))
        })
    }

    /// The finding for interface words that the theme lacks.
    pub(super) fn missing_words(&self, missing: &MissingWords) -> Diagnostic {
        render::missing_words(missing, &self.languages, self.site.theme())
    }

    /// Gives each asset of the theme and each copy of a public case's pictures: the address that templates use, the one
    /// under which it is published, whose name changes with the contents, and its bytes.
    ///
    /// # Errors
    ///
    /// Those of `take`.
    pub fn assets(&self, take: &mut dyn FnMut(Route, Route, Arc<[u8]>) -> Result<(), Failure>) -> Result<(), Failure> {
        let mut publish = |route: Route, bytes: Arc<[u8]>| {
            let digest = blake3::hash(&bytes).to_hex();
            let published = hashed(&route, &digest[..10]);
            take(route, published, bytes)
        };
        for (route, bytes) in &self.theme.assets {
            publish(route.clone(), small(route, bytes))?;
        }
        let snapshot = self.scope().snapshot;
        for (handle, case) in snapshot.cases().iter() {
            let id = snapshot.cases().id(handle);
            for (place, picture) in case.pictures.iter().enumerate() {
                let Some(read) = self.pictures.get(&(id.to_string(), picture.file.clone())) else { continue };
                // What cannot be read whole is in no case, so there is nothing that could fail here.
                let Ok(copies) = picture.size.make(&read.bytes) else { continue };
                for (route, copy) in picture_routes(id, place, picture.size).into_iter().zip(copies) {
                    publish(route, Arc::from(copy))?;
                }
            }
        }
        Ok(())
    }
}

/// An asset as it is published: a style sheet made smaller.
fn small(route: &Route, bytes: &Arc<[u8]>) -> Arc<[u8]> {
    match std::str::from_utf8(bytes) {
        Ok(css) if route.as_str().ends_with(".css") => Arc::from(minify(css).into_bytes()),
        _ => Arc::clone(bytes),
    }
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
