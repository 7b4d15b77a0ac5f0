//! A site that was read, checked and put together: any of its pages can be made.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::approval::Approval;
use super::assets::Assets;
use super::request::Options;
use crate::address::WebAddress;
use crate::bundle::Facts;
use crate::config::{Levels, PageType, Site};
use crate::date::Day;
use crate::diagnostic::{Code, Diagnostic, Failure, Message};
use crate::forward::Known;
use crate::id::{Handle, OrganisationKind};
use crate::input::{Content, Input, Pictures};
use crate::lang::{Formats, Languages, Phrases};
use crate::load::Sources;
use crate::model::{Changes, Model, Public, State, Waiting};
use crate::page::{Icon, PageKind};
use crate::picture::Fonts;
use crate::render::{Renderer, Sheets};
use crate::rewrite::Rewriter;
use crate::route::FilePath;
use crate::search::{self, Sight};
use crate::site::Page;
use crate::source::{Blob, Files};
use crate::theme::Theme;
use crate::view::{Asked, MissingWords, Pixels, RecordTexts, Scope, View};
use crate::{load, render, validate, view};

/// What reading a site gave: something that was made of it, and what is wrong with it.
pub struct Read<T> {
    /// The files that were read.
    pub files: Files,
    /// What is wrong with them.
    pub diagnostics: Vec<Diagnostic>,
    /// What was made, if nothing found is an error.
    pub made: Option<T>,
}

/// Why a page could not be made.
#[derive(Debug)]
pub enum PageError {
    /// The theme is at fault.
    Finding(Box<Diagnostic>),
    /// The machine or this program is at fault.
    Failure(Failure),
}

impl From<Diagnostic> for PageError {
    fn from(finding: Diagnostic) -> Self {
        Self::Finding(Box::new(finding))
    }
}

impl From<Failure> for PageError {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// What an earlier reading made of pictures and style sheets, which are not made again of files that are the same.
#[derive(Clone, Default)]
pub struct Earlier {
    pictures: Arc<Pictures>,
    assets: Arc<Assets>,
}

/// The plan as of a day in a theme.
pub struct Edition {
    pub(super) files: Files,
    pub(super) site: Site,
    pub(super) languages: Languages,
    pub(super) model: Model,
    /// The rules of the site, after they were put on the findings in the content.
    pub(super) levels: Levels,
    /// The digest of everything that was read, except what comes with the program.
    pub(super) digest: blake3::Hash,
    /// Who approved it as it is.
    pub(super) approval: Approval,
    /// What goes out beside the pages.
    pub(super) assets: Arc<Assets>,
    /// What goes out as it is.
    pub(super) static_files: BTreeMap<FilePath, Blob>,
    /// What is known of old addresses.
    pub(super) addresses: Known,
    pictures: Arc<Pictures>,
    theme: Theme,
    /// What pictures are drawn with.
    fonts: Fonts,
    pixels: Pixels,
    /// Those that are made of the theme's mark.
    icons: Vec<Icon>,
    /// The day on which it was read, which decides about embargoes.
    pub(super) today: Day,
    state: State,
    record_texts: RecordTexts,
    formats: Vec<Formats>,
    /// By which headings are broken.
    phrases: Phrases,
    asked: Asked,
    left_out: Vec<PageType>,
    address: WebAddress,
    search: bool,
    sight: Sight,
    renderer: Renderer,
}

impl Edition {
    /// Decodes and checks what was read of a site.
    pub fn read(sources: Sources, options: &Options<'_>, earlier: &Earlier) -> Read<Self> {
        let load::Loaded { files, diagnostics, digest, input } = load::decode(sources, &earlier.pictures);
        let Some(input) = input else { return Read { files, diagnostics, made: None } };
        let today = (options.today)(&input.site.time_zone.value.0);
        let validate::Checked { model, mut diagnostics, levels } =
            validate::validate(&input, &files, diagnostics, today);
        let Some(model) = model else { return Read { files, diagnostics, made: None } };
        let as_of = options.as_of.unwrap_or(today);
        if let Some(plan) = input.content.plan.as_ref().filter(|plan| as_of < plan.published) {
            let early = Diagnostic::at(Code::BeforePlan, plan.span).with("day", as_of.to_string());
            diagnostics.push(early.with("published", plan.published.to_string()));
        }
        let edition = Self::new(files.clone(), input, (model, levels), digest, options, today, earlier);
        let made = edition.map_err(|found| diagnostics.extend(found)).ok();
        Read { files, diagnostics, made }
    }

    fn new(
        files: Files,
        input: Input,
        (model, levels): (Model, Levels),
        digest: blake3::Hash,
        options: &Options<'_>,
        today: Day,
        earlier: &Earlier,
    ) -> Result<Self, Vec<Diagnostic>> {
        let Input { site, languages, mut content, theme, state: digest_of_state } = input;
        let approval = Approval::new(&site, &content.signatures, digest_of_state, today);
        let addresses = Known::take(&mut content);
        // The model has all that is needed of the rest, which takes as much room as the model itself.
        let Content { pictures, static_files, .. } = content;
        let public = if options.drafts { Public::Preview(today) } else { Public::On(today) };
        let state = model.state(options.as_of.unwrap_or(today), public, site.quiet_after_days());
        let left_out: Vec<PageType> =
            PageType::OPTIONAL.into_iter().filter(|page| !render::has_template(&theme, *page)).collect();
        // Months are compared for their pages alone.
        let state = if site.builds(PageType::Changes) && !left_out.contains(&PageType::Changes) {
            let changes = model.changes(&state, view::news::has_words(&left_out));
            state.with_changes(changes)
        } else {
            state
        };
        let snapshot = model.as_of(&state);
        let types = LazyCell::new(|| {
            let known = |kind: &PageKind| !left_out.contains(&kind.page_type());
            let pages = PageKind::all(&snapshot).into_iter().filter(known).filter(|kind| kind.exists(&snapshot, &site));
            pages.map(PageKind::page_type).collect::<BTreeSet<_>>()
        });
        let renderer = Renderer::new(&theme, |page| types.contains(&page), &languages, &files)?;
        let own = |icon: &Icon| theme.mark.is_some() && !static_files.contains_key(&icon.route().file_path());
        let icons = Icon::ALL.into_iter().filter(own).collect();
        let assets = Assets::new(&theme, &snapshot, &pictures, &earlier.assets);
        let tags = languages.iter().map(|(_, language)| Formats::new(&language.tag));
        let record_texts = RecordTexts::new(snapshot.records().places());
        Ok(Self {
            phrases: Phrases::knowing(model.outline().names()),
            formats: tags.map(|formats| formats.expect("the settings' tags were checked")).collect(),
            asked: Asked::by(|word| theme.mentions(word, &files)),
            address: options.address.as_ref().unwrap_or(site.address.web()).clone(),
            search: options.search,
            sight: Sight { is_marked: theme.mentions(search::BODY, &files) },
            files,
            site,
            languages,
            model,
            levels,
            digest,
            approval,
            assets: Arc::new(assets),
            static_files,
            addresses,
            pictures: Arc::new(pictures),
            pixels: Pixels::default(),
            icons,
            fonts: Fonts::new(&theme.fonts),
            theme,
            today,
            state,
            record_texts,
            left_out,
            renderer,
        })
    }

    /// What is not made again when the site is read the next time.
    pub(super) fn earlier(&self) -> Earlier {
        Earlier { pictures: Arc::clone(&self.pictures), assets: Arc::clone(&self.assets) }
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
            settings: &self.theme.settings,
            fonts: &self.fonts,
            mark: self.theme.mark.as_ref(),
            icons: &self.icons,
            pixels: &self.pixels,
            record_texts: &self.record_texts,
            search: self.search,
            asked: self.asked,
            left_out: &self.left_out,
            assets: &self.assets.names,
        }
    }

    /// Forgets what is kept of texts: some are others now.
    pub(super) fn forget_texts(&mut self) {
        self.record_texts = RecordTexts::new(self.scope().snapshot.records().places());
        self.pixels = Pixels::default();
    }

    /// The day it speaks for.
    pub fn as_of(&self) -> Day {
        self.scope().snapshot.as_of
    }

    /// Documents that are no pages, from these templates.
    pub fn sheets(&self, templates: &[(&str, &str)]) -> Sheets {
        Sheets::new(templates, &self.languages, &self.theme.strings)
    }

    /// What is in the content and not on the site.
    pub fn waiting(&self) -> Vec<Waiting> {
        let snapshot = self.model.as_of(&self.state);
        self.model.waiting(snapshot.as_of, snapshot.public)
    }

    /// The organisations that answer for what waits.
    pub fn answering_for(&self, waiting: &Waiting) -> Vec<Handle<OrganisationKind>> {
        self.model.answering_for(waiting)
    }

    /// What changed from a day on up to the day it speaks for, or from the first month of the plan's term if that is later.
    pub fn changes_since(&self, since: Day) -> Option<Changes> {
        self.model.changes_since(since, &self.state, view::news::has_words(&self.left_out))
    }

    /// The languages of the site.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// The address under which it is published.
    pub fn address(&self) -> &WebAddress {
        &self.address
    }

    /// Whether readers can search.
    pub fn has_search(&self) -> bool {
        self.search
    }

    /// How the search looks at its pages.
    pub(super) fn sight(&self) -> Sight {
        self.sight
    }

    /// What the search sees of a page.
    pub(super) fn part<'h>(&self, page: &Page, html: &'h str) -> Option<Cow<'h, str>> {
        if page.kind.is_listed() { self.sight.part(html) } else { None }
    }

    /// The BCP 47 tag of a page's language.
    pub(super) fn tag(&self, page: &Page) -> &str {
        &self.languages.get(page.lang).tag
    }

    /// What rewrites its pages.
    pub(super) fn rewriter(&self) -> Rewriter<'_> {
        Rewriter::new(&self.assets.names, &self.address, &self.phrases)
    }

    /// Makes a page: its HTML and its facts.
    ///
    /// # Errors
    ///
    /// What is wrong with its template, or a failure if the finished page cannot be read as HTML.
    pub fn print(&self, page: &Page, rewriter: &Rewriter<'_>) -> Result<(String, Facts), PageError> {
        let view = View::make(&self.scope(), page.kind, page.lang).map_err(|missing| self.missing_words(&missing))?;
        let html = self.renderer.render(&view, page.lang);
        let html = html.map_err(|error| render::finding(&error, &self.theme, &self.files))?;
        let based = page.kind == PageKind::NotFound;
        let rewritten = rewriter.rewrite(&html, &page.route, page.lang, based).map_err(|error| {
            let message = Message::new("failure-rewrite").with("path", page.route.to_string());
            PageError::Failure(Failure::new(message.with("reason", error.0)))
        });
        let (html, mut facts) = rewritten?;
        if page.kind.embedded().is_some() {
            // It is called as the page whose gist it shows.
            facts.title.clear();
        }
        Ok((html, facts))
    }

    /// The finding for interface words that the theme lacks.
    pub fn missing_words(&self, missing: &MissingWords) -> Diagnostic {
        render::missing_words(missing, &self.languages, self.site.theme())
    }
}
