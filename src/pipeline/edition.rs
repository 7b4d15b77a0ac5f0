//! A site that was read, checked and put together: any of its pages can be made.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::approval::Approval;
use super::assets::Assets;
use super::ready_theme::{ReadyTheme, in_folder, left_to_main, pages_of};
use super::request::Options;
use crate::address::WebAddress;
use crate::bundle::{Facts, Owns};
use crate::config::{Levels, PageType, Site};
use crate::date::Day;
use crate::diagnostic::{Code, Diagnostic, Failure, Message};
use crate::forward::Known;
use crate::id::{Handle, OrganisationKind};
use crate::input::{Content, Input, Pictures};
use crate::lang::{Formats, Languages, Phrases};
use crate::load::Sources;
use crate::markup::escaped;
use crate::model::{Changes, Model, Public, State, Waiting};
use crate::page::{Icon, PageKind};
use crate::picture::Fonts;
use crate::render::Sheets;
use crate::rewrite::{PageAt, Places, Rewriter};
use crate::route::FilePath;
use crate::search::{self, Sight};
use crate::site::Page;
use crate::source::{Blob, FileId, Files};
use crate::theme::Theme;
use crate::view::{Drawn, MissingWords, Pixels, RecordTexts, Scope, ThemePages, View};
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

/// The plan as of a day in the themes of its site.
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
    /// Which pages each theme has and where they stand, the main one first.
    pub(super) themes: Vec<ThemePages>,
    /// The themes, in the same order.
    ready: Vec<ReadyTheme>,
    /// What pictures are drawn with.
    fonts: Fonts,
    pixels: Pixels,
    /// Those that are made of the main theme's mark.
    icons: Vec<Icon>,
    /// The day on which it was read, which decides about embargoes.
    pub(super) today: Day,
    state: State,
    formats: Vec<Formats>,
    /// By which headings are broken.
    phrases: Phrases,
    left_out: Vec<PageType>,
    address: WebAddress,
    search: bool,
    sight: Sight,
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
        let Input { site, languages, mut content, theme, other_themes, state: digest_of_state } = input;
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
        let all: Vec<&Theme> = std::iter::once(&theme).chain(&other_themes).collect();
        let pages = pages_of(site.placed_themes(), &all, &languages, &files);
        let assets = Assets::new(&all, &static_files, &snapshot, &pictures, &earlier.assets);
        let own = |icon: &Icon| theme.mark.is_some() && !static_files.contains_key(&icon.route().file_path());
        let icons = Icon::ALL.into_iter().filter(own).collect();
        let formats = languages.iter().map(|(lang, language)| {
            let formats = Formats::new(&language.tag).expect("the settings' tags were checked");
            formats.with(theme.strings.periods(lang))
        });
        let formats = formats.collect();
        let fonts = Fonts::new(&theme.fonts);
        let sight = Sight { is_marked: theme.mentions(search::BODY, &files) };
        let records = snapshot.records().places();
        let main = ReadyTheme::new(theme, |page| types.contains(&page), &languages, &files, records);
        let others = other_themes.into_iter().zip(site.other_themes()).map(|(theme, named)| {
            let left = left_to_main(&theme);
            let needs = |page| types.contains(&page) && !left.contains(&page);
            let ready = ReadyTheme::new(theme, needs, &languages, &files, records);
            ready.map_err(|found| in_folder(found, &named.name.value.0))
        });
        let ready = std::iter::once(main).chain(others).collect();
        let ready = all_or_findings(ready);
        let (themes, ready) = match (pages, ready) {
            (Ok(themes), Ok(ready)) => (themes, ready),
            (themes, ready) => {
                let findings = [themes.err(), ready.err()];
                return Err(findings.into_iter().flatten().flatten().collect());
            }
        };
        Ok(Self {
            phrases: Phrases::knowing(model.outline().names()),
            formats,
            address: options.address.as_ref().unwrap_or(site.address.web()).clone(),
            search: options.search,
            sight,
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
            fonts,
            themes,
            ready,
            today,
            state,
            left_out,
        })
    }

    /// What is not made again when the site is read the next time.
    pub(super) fn earlier(&self) -> Earlier {
        Earlier { pictures: Arc::clone(&self.pictures), assets: Arc::clone(&self.assets) }
    }

    /// What the views of the main theme are made from.
    pub fn scope(&self) -> Scope<'_> {
        self.scope_in(0)
    }

    /// What the views of each theme are made from, the main one first.
    pub fn scopes(&self) -> impl Iterator<Item = Scope<'_>> {
        (0..self.ready.len()).map(|theme| self.scope_in(theme))
    }

    /// What the views of the theme of this place are made from.
    fn scope_in(&self, theme: usize) -> Scope<'_> {
        let (main, own) = (&self.ready[0], &self.ready[theme]);
        let others = self.ready[1..].iter();
        let asked = others.fold(main.asked, |asked, other| asked.with_files_of(other.asked));
        Scope {
            snapshot: self.model.as_of(&self.state),
            site: &self.site,
            address: &self.address,
            languages: &self.languages,
            formats: &self.formats,
            themes: &self.themes,
            theme,
            strings: &own.theme.strings,
            drawn: Drawn { strings: &main.theme.strings, settings: &main.theme.settings, asked },
            settings: &own.theme.settings,
            fonts: &self.fonts,
            mark: main.theme.mark.as_ref(),
            icons: &self.icons,
            pixels: &self.pixels,
            record_texts: &own.record_texts,
            search: self.search,
            asked: own.asked,
            left_out: &self.left_out,
            assets: &self.assets.names[theme],
        }
    }

    /// Forgets what is kept of texts: some are others now.
    pub(super) fn forget_texts(&mut self) {
        let records = self.scope().snapshot.records().places();
        self.ready.iter_mut().for_each(|theme| theme.record_texts = RecordTexts::new(records));
        self.pixels = Pixels::default();
    }

    /// The day it speaks for.
    pub fn as_of(&self) -> Day {
        self.scope().snapshot.as_of
    }

    /// Documents that are no pages, from these templates.
    pub fn sheets(&self, templates: &[(&str, &str)]) -> Sheets {
        Sheets::new(templates, &self.languages, &self.ready[0].theme.strings)
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

    /// Whether its pages stand in several themes.
    pub(super) fn has_other_themes(&self) -> bool {
        self.themes.len() > 1
    }

    /// What rewrites the pages of the theme of this place. `page_at` knows the pages of the main theme.
    pub(super) fn rewriter<'e>(&'e self, theme: usize, page_at: PageAt<'e>) -> Rewriter<'e> {
        let rewriter = Rewriter::new(&self.assets.names[theme], &self.address, &self.phrases);
        if self.has_other_themes() {
            rewriter.placing(Places { themes: &self.themes, own: theme, page_at })
        } else {
            rewriter
        }
    }

    /// Makes a page in the theme of this place, whose rewriter this is: its HTML and its facts.
    ///
    /// # Errors
    ///
    /// What is wrong with its template, or a failure if the finished page cannot be read as HTML.
    pub(super) fn print(
        &self,
        theme: usize,
        page: &Page,
        rewriter: &Rewriter<'_>,
    ) -> Result<(String, Facts), PageError> {
        let own = &self.ready[theme];
        let missing =
            |missing: MissingWords| render::missing_words(&missing, &self.languages, self.named(theme), &self.files);
        let view = View::make(&self.scope_in(theme), page.kind, page.lang).map_err(missing)?;
        let html = own.renderer.render(&view, page.lang);
        let html = html.map_err(|error| render::finding(&error, &own.theme, &self.files))?;
        let based = page.kind == PageKind::NotFound;
        let rewritten = rewriter.rewrite(&html, &page.route, page.lang, based).map_err(|error| {
            let message = Message::new("failure-rewrite").with("path", page.route.to_string());
            PageError::Failure(Failure::new(message.with("reason", error.0)))
        });
        let (html, mut facts) = rewritten?;
        // A theme may shorten them, or write them in capitals.
        let begins = |own: &str| escaped(&own.chars().take(16).collect::<String>()).to_lowercase();
        let has = |words: &str, own: &str| words.to_lowercase().contains(&begins(own));
        facts.is_own = Owns {
            title: has(&facts.title, &view.page.title),
            description: has(&facts.description, &view.page.description),
        };
        if page.kind.embedded().is_some() {
            // It is called as the page whose gist it shows.
            facts.title.clear();
        }
        Ok((html, facts))
    }

    /// The theme of this place, with its name.
    fn named(&self, theme: usize) -> (&str, &Theme) {
        (&self.themes[theme].name, &self.ready[theme].theme)
    }

    /// The templates of the theme of this place, and whether each is the site's own.
    pub(super) fn templates(&self, theme: usize) -> impl Iterator<Item = (&str, FileId, bool)> {
        let theme = &self.ready[theme].theme;
        theme.templates.iter().map(|(name, file)| (name.as_str(), *file, theme.own.contains(file)))
    }

    /// The finding for interface words that the theme lacks.
    pub fn missing_words(&self, missing: &MissingWords) -> Diagnostic {
        render::missing_words(missing, &self.languages, self.named(0), &self.files)
    }
}

/// What all themes gave, or everything that is wrong with them.
fn all_or_findings<T>(results: Vec<Result<T, Vec<Diagnostic>>>) -> Result<Vec<T>, Vec<Diagnostic>> {
    let (mut all, mut findings) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(made) => all.push(made),
            Err(found) => findings.extend(found),
        }
    }
    if findings.is_empty() { Ok(all) } else { Err(findings) }
}
