//! What views are made from.

use std::collections::BTreeMap;

use super::pictures::Pixels;
use super::record_texts::RecordTexts;
use super::theme::ThemePages;
use crate::address::WebAddress;
use crate::config::{DataPart, PageType, Site};
use crate::date::Day;
use crate::id::{Handle, RecordKind, Reference, StepKind};
use crate::lang::{Formats, Lang, Languages};
use crate::model::{Snapshot, Subject};
use crate::page::{Icon, PageKind};
use crate::picture::Fonts;
use crate::route::Route;
use crate::theme::{Insert, Settings, Strings, StringsError, ThemeMark};

/// Interface words that a view needs and the theme does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingWords {
    /// The key.
    pub key: String,
    /// The language.
    pub lang: Lang,
    /// What is wrong with it.
    pub error: StringsError,
}

/// The parts of a view that cost much to make, and whether the theme has any use for them. One that no template names is
/// left out of every view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// `page.citations`
    pub citations: bool,
    /// `page.structured_data`
    pub structured_data: bool,
    /// `page.qr`
    pub qr: bool,
    /// `sources` of a record
    pub sources: bool,
    /// `day` of a record in a list
    pub day: bool,
    /// `matrix` of organisations
    pub matrix: bool,
    /// `overview` of tasks along the term
    pub overview: bool,
    /// `answer` of home
    pub answer: bool,
    /// `page.card`
    pub card: bool,
}

impl Asked {
    /// The same, with the parts that are files of their own if another theme has a use for them.
    #[must_use]
    pub fn with_files_of(self, other: Self) -> Self {
        Self { overview: self.overview || other.overview, card: self.card || other.card, ..self }
    }

    /// Asks for the parts whose names `mentions` knows.
    pub fn by(mentions: impl Fn(&str) -> bool) -> Self {
        Self {
            citations: mentions("citations"),
            structured_data: mentions("structured_data"),
            qr: mentions("qr"),
            sources: mentions("sources"),
            day: mentions("day"),
            matrix: mentions("matrix"),
            overview: mentions("overview"),
            answer: mentions("answer"),
            card: mentions("page.card"),
        }
    }
}

/// What drawings are made by: the same in every theme, since each is one file.
#[derive(Clone, Copy)]
pub struct Drawn<'a> {
    /// The interface words of the main theme.
    pub strings: &'a Strings,
    /// What the main theme lets its sites set.
    pub settings: &'a Settings,
    /// What the main theme has use for; of cards and the overview of tasks, what any theme has.
    pub asked: Asked,
}

/// What views are made from: the plan as of a day, and how it is shown.
#[derive(Clone)]
pub struct Scope<'a> {
    /// The plan as of a day.
    pub snapshot: Snapshot<'a>,
    /// The settings.
    pub site: &'a Site,
    /// The address under which the site is published.
    pub address: &'a WebAddress,
    /// The languages.
    pub languages: &'a Languages,
    /// The formatters of each language, in order.
    pub formats: &'a [Formats],
    /// The themes in which the site is built, the main one first.
    pub themes: &'a [ThemePages],
    /// The place of the theme of the page among them.
    pub theme: usize,
    /// Its interface words.
    pub strings: &'a Strings,
    /// What it lets its sites set.
    pub settings: &'a Settings,
    /// What drawings are made by.
    pub drawn: Drawn<'a>,
    /// The main theme's fonts, with which pictures are drawn.
    pub fonts: &'a Fonts,
    /// The main theme's mark.
    pub mark: Option<&'a ThemeMark>,
    /// The icons that are made of it; the site has its own of the others.
    pub icons: &'a [Icon],
    /// What is known of the drawings that can be made pixels.
    pub pixels: &'a Pixels,
    /// What is kept of the texts of records, in the order of the snapshot, while pages are made.
    pub record_texts: &'a RecordTexts,
    /// Whether readers can search.
    pub search: bool,
    /// What the theme has use for.
    pub asked: Asked,
    /// The kinds of page that the main theme has no template for, and need not have: the site goes without them.
    pub left_out: &'a [PageType],
    /// The name under which each asset is published, by the address that templates use.
    pub assets: &'a BTreeMap<Route, Route>,
}

impl Scope<'_> {
    /// The same with what single records say as of another day.
    pub(super) fn on(&self, day: Day) -> Self {
        Self { snapshot: self.snapshot.told_on(day), ..self.clone() }
    }

    /// The same, as drawings are made from it.
    pub(super) fn as_drawn(&self) -> Self {
        Self { strings: self.drawn.strings, asked: self.drawn.asked, ..self.clone() }
    }

    /// Interface words with values put in.
    ///
    /// # Errors
    ///
    /// If the theme lacks them.
    pub fn say<const N: usize>(
        &self,
        lang: Lang,
        key: &str,
        inserts: [(&str, Insert); N],
    ) -> Result<String, MissingWords> {
        self.strings.say(lang, key, inserts).map_err(|error| MissingWords { key: key.to_owned(), lang, error })
    }

    /// The page of a thing of the site, for a step that of its task; `None` if it is not public yet.
    pub fn page_of(&self, reference: &Reference) -> Option<PageKind> {
        let outline = self.snapshot.outline;
        Some(match reference {
            Reference::Action(id) => PageKind::Action(outline.actions.find(id)?),
            Reference::Task(id) => PageKind::Task(outline.tasks.find(id)?),
            Reference::Step(id) => {
                let step = outline.steps.find(id).filter(|step| self.is_known(*step))?;
                PageKind::Task(outline.steps[step].task)
            }
            Reference::Target(id) => PageKind::Target(outline.targets.find(id)?),
            Reference::Safeguard(id) => PageKind::Safeguard(outline.safeguards.find(id)?),
            Reference::Organisation(id) => PageKind::Organisation(outline.organisations.find(id)?),
            Reference::Record(id) => PageKind::of_record(self.snapshot.records().find_whole(id)?, &self.snapshot),
            Reference::Case(id) => PageKind::Case(self.snapshot.cases().find(id)?),
            Reference::Evaluation(id) => PageKind::Evaluation(self.snapshot.evaluations().find(id)?),
            Reference::Topic(id) => PageKind::Topic(outline.topics.find(id)?),
            Reference::Page(id) => match outline.pages.find(id) {
                Some(page) => PageKind::FreePage(page),
                None => PageKind::by_name(id.as_str())?,
            },
        })
    }

    /// The page of what a record is about, for a step that of its task.
    pub(super) fn page_about(&self, subject: Subject) -> PageKind {
        match subject {
            Subject::Task(task) => PageKind::Task(task),
            Subject::Step(step) => PageKind::Task(self.snapshot.outline.steps[step].task),
            Subject::Target(target) => PageKind::Target(target),
            Subject::Safeguard(safeguard) => PageKind::Safeguard(safeguard),
            Subject::Action(action) => PageKind::Action(action),
            Subject::Organisation(body) => PageKind::Organisation(body),
        }
    }

    /// The address of a thing of the site; `None` if it has no page or is not public yet.
    pub(super) fn resolve(&self, reference: &Reference, lang: Lang) -> Option<String> {
        let href = self.href(self.page_of(reference)?, lang)?;
        Some(match reference {
            Reference::Step(id) => format!("{href}#step-{id}"),
            _ => href,
        })
    }

    /// Whether somebody had stated a step by the day for which the site speaks.
    pub(super) fn is_known(&self, step: Handle<StepKind>) -> bool {
        self.snapshot.outline.steps[step].is_known(self.snapshot.as_of)
    }

    /// Whether a record is withdrawn by the day for which the site, or what is told of a month, speaks.
    pub(super) fn is_withdrawn(&self, record: Handle<RecordKind>) -> bool {
        self.snapshot.records().row(record).withdrawn_by(self.snapshot.as_of).is_some()
    }

    /// Whether a record is withdrawn today and was not yet by that day.
    pub(super) fn is_withdrawn_since(&self, record: Handle<RecordKind>) -> bool {
        let today = self.snapshot.public.today();
        !self.is_withdrawn(record) && self.snapshot.records().row(record).withdrawn_by(today).is_some()
    }

    /// The route of a page.
    pub fn route(&self, kind: PageKind, lang: Lang) -> Route {
        kind.route(lang, self.languages, &self.snapshot)
    }

    /// Whether the site has a page.
    pub fn has(&self, kind: PageKind) -> bool {
        !self.left_out.contains(&kind.page_type())
            && kind.exists(&self.snapshot, self.site)
            && (kind != PageKind::Search || self.search)
    }

    /// The address of a page; `None` if the site has no such page.
    pub(super) fn href(&self, kind: PageKind, lang: Lang) -> Option<String> {
        self.has(kind).then(|| self.route(kind, lang).to_string())
    }

    /// The address of a page that every site has.
    pub(super) fn href_of(&self, kind: PageKind, lang: Lang) -> String {
        self.route(kind, lang).to_string()
    }

    /// Whether search engines may list the site. A demonstration and a preview of drafts ask them not to.
    pub fn is_indexable(&self) -> bool {
        !self.site.demonstration && !self.snapshot.public.is_preview()
    }

    /// Whether the site publishes a part of its data.
    pub fn publishes(&self, part: DataPart) -> bool {
        // The other parts are the tables in other dress.
        self.has(PageKind::Data) && self.site.publishes(DataPart::Tables) && self.site.publishes(part)
    }

    /// A route as an absolute address.
    pub fn absolute(&self, route: &Route) -> String {
        format!("{}{route}", self.address.as_str().trim_end_matches('/'))
    }
}
