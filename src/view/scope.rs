//! What views are made from, and the small steps that all of them need.

use super::common::{Adjacent, DateText, Link, Neighbour, Official, Part, Prose, SourceView, Text};
use super::kind::PageKind;
use crate::address::WebAddress;
use crate::config::Site;
use crate::date::Date;
use crate::decode::{self, Plain};
use crate::id::{Handle, RecordKind, Reference};
use crate::lang::{Direction, Formats, Lang, Languages, Localized};
use crate::markdown;
use crate::model::{self, Snapshot, Subject};
use crate::number::Number;
use crate::route::Route;
use crate::schema::Source;
use crate::source::Spanned;
use crate::theme::{Insert, Strings, StringsError};

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
    /// `page.structured_data`
    pub structured_data: bool,
    /// `page.qr`
    pub qr: bool,
    /// `sources` of a record
    pub sources: bool,
    /// `day` of a record in a list
    pub day: bool,
}

impl Asked {
    /// Asks for the parts whose names `mentions` knows.
    pub fn by(mentions: impl Fn(&str) -> bool) -> Self {
        Self {
            structured_data: mentions("structured_data"),
            qr: mentions("qr"),
            sources: mentions("sources"),
            day: mentions("day"),
        }
    }
}

/// What views are made from: the plan as of a day, and how it is shown.
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
    /// The theme's interface words.
    pub strings: &'a Strings,
    /// Whether readers can search.
    pub search: bool,
    /// What the theme has use for.
    pub asked: Asked,
}

impl Scope<'_> {
    /// Interface words with values put in.
    pub(super) fn say<const N: usize>(
        &self,
        lang: Lang,
        key: &str,
        inserts: [(&str, Insert); N],
    ) -> Result<String, MissingWords> {
        self.strings.say(lang, key, inserts).map_err(|error| MissingWords { key: key.to_owned(), lang, error })
    }

    /// Words of the interface as a text of the page's own language.
    pub(super) fn own(&self, text: String) -> Text {
        Text { text, lang: None, dir: None }
    }

    /// A text for a page in `lang`.
    pub(super) fn text(&self, text: &Localized<Plain>, lang: Lang) -> Text {
        let shown = text.shown(lang);
        let (tag, dir) = self.foreign(shown.lang, lang);
        Text { text: shown.value.0.clone(), lang: tag, dir }
    }

    /// Words in one language for a page in another.
    pub(super) fn text_in(&self, words: &Plain, written: Lang, lang: Lang) -> Text {
        let (tag, dir) = self.foreign(written, lang);
        Text { text: words.0.clone(), lang: tag, dir }
    }

    /// The words alone, for titles and descriptions, which cannot carry a language of their own.
    pub(super) fn words<'t>(&self, text: &'t Localized<Plain>, lang: Lang) -> &'t str {
        &text.shown(lang).value.0
    }

    /// Markdown for a page in `lang`, below a heading of the second level.
    pub(super) fn prose(&self, text: &Localized<Spanned<decode::Prose>>, lang: Lang) -> Prose {
        self.prose_from(3, text, lang)
    }

    /// Markdown for a page in `lang` that is right below the page's own title.
    pub(super) fn main_prose(&self, text: &Localized<Spanned<decode::Prose>>, lang: Lang) -> Prose {
        self.prose_from(2, text, lang)
    }

    fn prose_from(&self, top: u8, text: &Localized<Spanned<decode::Prose>>, lang: Lang) -> Prose {
        let shown = text.shown(lang);
        let (tag, dir) = self.foreign(shown.lang, lang);
        let html = markdown::render(&shown.value.value.0, top, &|reference| self.resolve(reference, lang));
        Prose { html, lang: tag, dir }
    }

    /// Markdown in the language nearest to `lang`, with absolute addresses, for files that are read elsewhere.
    pub(super) fn absolute_prose(&self, text: &Localized<Spanned<decode::Prose>>, lang: Lang) -> String {
        let absolute = |reference: &Reference| {
            let address = self.resolve(reference, lang)?;
            Route::parse(&address).map(|route| self.absolute(&route))
        };
        markdown::render(&text.shown(lang).value.value.0, 3, &absolute)
    }

    /// The name of what a record is about.
    pub(super) fn subject_name(&self, subject: Subject, lang: Lang) -> &str {
        let outline = self.snapshot.outline;
        let name = match subject {
            Subject::Task(task) => &outline.tasks[task].name,
            Subject::Target(target) => &outline.targets[target].name,
            Subject::Safeguard(safeguard) => &outline.safeguards[safeguard].name,
        };
        self.words(name, lang)
    }

    /// The `lang` and `dir` of words in one language on a page in another.
    fn foreign(&self, words: Lang, page: Lang) -> (Option<String>, Option<&'static str>) {
        if words == page {
            return (None, None);
        }
        let language = self.languages.get(words);
        (Some(language.tag.clone()), Some(language.direction().as_str()))
    }

    /// The page of a thing of the site; `None` if it is not public yet.
    pub(super) fn page_of(&self, reference: &Reference) -> Option<PageKind> {
        let outline = self.snapshot.outline;
        Some(match reference {
            Reference::Action(id) => PageKind::Action(outline.actions.find(id)?),
            Reference::Task(id) => PageKind::Task(outline.tasks.find(id)?),
            Reference::Target(id) => PageKind::Target(outline.targets.find(id)?),
            Reference::Safeguard(id) => PageKind::Safeguard(outline.safeguards.find(id)?),
            Reference::Organisation(id) => PageKind::Organisation(outline.organisations.find(id)?),
            Reference::Record(id) => PageKind::Record(self.snapshot.records().find(id)?),
            Reference::Case(id) => PageKind::Case(self.snapshot.cases().find(id)?),
            Reference::Page(id) => match outline.pages.find(id) {
                Some(page) => PageKind::FreePage(page),
                None => PageKind::by_name(id.as_str())?,
            },
        })
    }

    /// The address of a thing of the site; `None` if it has no page or is not public yet.
    fn resolve(&self, reference: &Reference, lang: Lang) -> Option<String> {
        self.href(self.page_of(reference)?, lang)
    }

    /// A link to a thing of the site, by its own name; `None` if it has no name of its own or is not public yet.
    pub(super) fn reference_link(&self, reference: &Reference, lang: Lang) -> Option<Link> {
        let outline = self.snapshot.outline;
        let page = self.page_of(reference)?;
        let name = match page {
            PageKind::Action(action) => &outline.actions[action].name,
            PageKind::Task(task) => &outline.tasks[task].name,
            PageKind::Target(target) => &outline.targets[target].name,
            PageKind::Safeguard(safeguard) => &outline.safeguards[safeguard].name,
            PageKind::Organisation(organisation) => &outline.organisations[organisation].name,
            PageKind::Record(record) => &self.snapshot.records().row(record).title,
            PageKind::Case(case) => &self.snapshot.cases().row(case).title,
            PageKind::FreePage(page) => &outline.pages[page].title,
            _ => return None,
        };
        Some(Link { text: self.text(name, lang), href: self.href(page, lang) })
    }

    /// The route of a page.
    pub fn route(&self, kind: PageKind, lang: Lang) -> Route {
        kind.route(lang, self.languages, &self.snapshot)
    }

    /// Whether the site has a page.
    pub fn has(&self, kind: PageKind) -> bool {
        kind.exists(&self.snapshot, self.site) && (kind != PageKind::Search || self.search)
    }

    /// The address of a page; `None` if the site has no such page.
    pub(super) fn href(&self, kind: PageKind, lang: Lang) -> Option<String> {
        self.has(kind).then(|| self.route(kind, lang).to_string())
    }

    /// The address of a page that every site has.
    pub(super) fn href_of(&self, kind: PageKind, lang: Lang) -> String {
        self.route(kind, lang).to_string()
    }

    /// A route as an absolute address.
    pub fn absolute(&self, route: &Route) -> String {
        format!("{}{route}", self.address.as_str().trim_end_matches('/'))
    }

    /// A date in words.
    pub(super) fn date(&self, date: Date, lang: Lang) -> DateText {
        DateText { text: self.formats[lang.index()].date(date), iso: date.to_string() }
    }

    /// A date in words, without its year.
    pub(super) fn date_in_year(&self, date: Date, lang: Lang) -> DateText {
        DateText { text: self.formats[lang.index()].date_in_year(date), iso: date.to_string() }
    }

    /// A number in the digits and grouping of a language.
    pub(super) fn number(&self, number: Number, lang: Lang) -> String {
        self.formats[lang.index()].number(number)
    }

    /// The plan's term in figures: `2024–2027`.
    pub(super) fn term(&self) -> String {
        let (from, to) = self.snapshot.plan().term;
        if from.year() == to.year() { from.year().to_string() } else { format!("{}–{}", from.year(), to.year()) }
    }

    /// A paragraph of the official text quoted on a page in `lang`, in the language nearest to it.
    pub(super) fn official(&self, parts: &Localized<Vec<model::Part>>, place: Option<usize>, lang: Lang) -> Official {
        let shown = parts.shown(lang);
        self.quoted(shown.value, shown.lang, place, lang)
    }

    /// The same paragraph in the language of record, for pages in another language.
    pub(super) fn original(
        &self,
        parts: &Localized<Vec<model::Part>>,
        place: Option<usize>,
        lang: Lang,
    ) -> Option<Official> {
        let translated = parts.shown(lang).lang != Lang::RECORD;
        translated.then(|| self.quoted(parts.of_record(), Lang::RECORD, place, lang))
    }

    fn quoted(&self, parts: &[model::Part], words: Lang, place: Option<usize>, lang: Lang) -> Official {
        let (tag, dir) = self.foreign(words, lang);
        let paragraph = place.map(|place| self.snapshot.plan().paragraphs[place].number);
        let plan = self.href(PageKind::Plan, lang);
        Official {
            parts: parts.iter().map(part).collect(),
            paragraph,
            href: paragraph.and_then(|number| Some(format!("{}#p{number}", plan?))),
            lang: tag,
            dir,
        }
    }

    /// A link to a record that is public.
    pub(super) fn record_link(&self, record: Handle<RecordKind>, lang: Lang) -> Link {
        let title = &self.snapshot.records().row(record).title;
        Link { text: self.text(title, lang), href: self.href(PageKind::Record(record), lang) }
    }

    /// Words in a language that their document names, on a page in `lang`.
    pub(super) fn tagged(&self, words: &Plain, written: &Plain, lang: Lang) -> Text {
        let tag = self.languages.tag_of(&written.0);
        let is_foreign = tag != self.languages.get(lang).tag;
        Text {
            text: words.0.clone(),
            lang: is_foreign.then(|| tag.to_owned()),
            dir: is_foreign.then(|| Direction::of_tag(tag).as_str()),
        }
    }

    /// The sources of something in a list, if the theme has use for them.
    pub(super) fn sources(&self, sources: &[Source], lang: Lang) -> Vec<SourceView> {
        let shown = if self.asked.sources { sources } else { &[] };
        shown.iter().map(|source| self.source(source, lang)).collect()
    }

    /// A source. A repost is named but not linked.
    pub(super) fn source(&self, source: &Source, lang: Lang) -> SourceView {
        SourceView {
            title: self.tagged(&source.title, &source.lang, lang),
            publisher: self.text(&source.publisher.0, lang),
            href: (!source.mirror).then(|| source.url.to_string()),
            host: source.url.host().to_owned(),
            published: source.published.map(|date| self.date(date, lang)),
            accessed: source.accessed.map(|day| self.date(Date::Day(day), lang)),
            archived: source.archived.as_ref().map(ToString::to_string),
            mirror: source.mirror,
            title_inferred: source.title_inferred,
            note: source.note.as_ref().map(|note| self.text(note, lang)),
        }
    }

    /// The neighbours of a page among all pages of its kind, in the order of their rows.
    pub(super) fn adjacent<K>(
        &self,
        count: usize,
        own: Handle<K>,
        neighbour: impl Fn(Handle<K>) -> Neighbour,
    ) -> Adjacent {
        let at = |place: Option<usize>| place.filter(|place| *place < count).map(|place| neighbour(Handle::new(place)));
        Adjacent { previous: at(own.index().checked_sub(1)), next: at(Some(own.index() + 1)) }
    }

    /// The same where the last row comes first.
    pub(super) fn adjacent_backwards<K>(
        &self,
        count: usize,
        own: Handle<K>,
        neighbour: impl Fn(Handle<K>) -> Neighbour,
    ) -> Adjacent {
        let Adjacent { previous, next } = self.adjacent(count, own, neighbour);
        Adjacent { previous: next, next: previous }
    }
}

/// A part of a paragraph for templates.
pub(super) fn part(part: &model::Part) -> Part {
    let role = match part.role {
        model::Role::Words => None,
        model::Role::Number => Some("number"),
        model::Role::Name => Some("name"),
        model::Role::Text => Some("text"),
        model::Role::Leads => Some("leads"),
    };
    Part { role, text: part.text.clone() }
}
