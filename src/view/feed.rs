//! A feed: the records that were put in or changed last, and what became public of evaluations, for those who follow the plan.

use std::borrow::Cow;
use std::cmp::Reverse;

use super::prose::Prose;
use super::scope::{MissingWords, Scope};
use super::source::SourceView;
use super::text::Text;
use crate::config::PageType;
use crate::date::{Date, Day};
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::markup::escaped;
use crate::model::{Belongs, Snapshot, Withdrawal};
use crate::page::{FeedOf, PageKind, feed_route};
use crate::route::Route;
use crate::schema::Source;
use crate::theme::{ASSET_FOLDER, SETTINGS_STYLE};

/// How many records a feed holds.
const LONGEST: usize = 50;

/// The style sheet in which a browser shows a feed, by the address that templates use.
const STYLE: &str = "/assets/feed.css";

/// That of the colours which the site sets, below it.
fn settings_style() -> Option<Route> {
    Route::parse(&format!("/{ASSET_FOLDER}/{SETTINGS_STYLE}"))
}

/// A feed of the latest records in one language. Every address is absolute, but those for browsers.
#[derive(Debug)]
pub struct Feed {
    /// Where it stands.
    pub route: Route,
    /// The BCP 47 tag of its language.
    pub tag: String,
    /// Its title.
    pub title: String,
    /// What it is, and whether it is a demonstration.
    pub subtitle: String,
    /// Its id, which does not change with the address of a preview.
    pub id: String,
    /// Its own address.
    pub own_address: String,
    /// The address of the page that it belongs to.
    pub page: String,
    /// Who publishes the site.
    pub publisher: String,
    /// The time zone of the site's days, by its name in the IANA database.
    pub time_zone: String,
    /// The day on which an entry last came or changed; without one, the plan's publication.
    pub updated: Day,
    /// What a browser shows it with, if the theme has a style sheet for that.
    pub display: Option<FeedDisplay>,
    /// The records and the news of evaluations, those put in or changed last first, whatever their age.
    pub entries: Vec<FeedEntry>,
}

/// What readers see who open a feed in a browser.
#[derive(Debug)]
pub struct FeedDisplay {
    /// The addresses of its style sheets, relative to the feed: that of the theme, and that of what the site sets of it.
    pub styles: Vec<String>,
    /// What a feed is and what to do with it.
    pub note: String,
    /// The words of the links, and where they lead from the feed: to the page that it belongs to, and to the one that explains feeds, if there is one.
    pub links: Vec<(String, String)>,
}

/// A record in a feed, or news of an evaluation.
#[derive(Debug)]
pub struct FeedEntry {
    /// Its id, which never changes.
    pub id: String,
    /// Its headline, with its own language; in previews marked if it is not public yet.
    pub title: Text,
    /// Its page, or without one the list of records.
    pub href: String,
    /// The day it became public.
    pub published: Day,
    /// The day it came to the readers of the feed: when it was put in, or its embargo ended, or it last changed in a way
    /// that matters.
    pub updated: Day,
    /// What kind of statement it is, in words.
    pub kind: String,
    /// What is reported, with its own language.
    pub html: Prose,
    /// How its sources disagree, and what a reader should know about it.
    pub remarks: Vec<Text>,
    /// Where it comes from.
    pub sources: Vec<FeedSource>,
    /// The names of what it is about, and of the topics that it names.
    pub about: Vec<String>,
}

/// A source in a feed.
#[derive(Debug)]
pub struct FeedSource {
    /// Its title, with the title's own language.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// That it is a repost, in words, if it is one.
    pub repost: Option<String>,
    /// Its address; none for a repost.
    pub href: Option<String>,
}

impl Feed {
    /// The feeds of a site: that of all records, and those of things that have a page.
    pub fn all(scope: &Scope<'_>) -> Vec<FeedOf> {
        FeedOf::all(&scope.snapshot).filter(|of| scope.has_feed(*of)).collect()
    }

    /// A feed in a language.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn make(scope: &Scope<'_>, of: FeedOf, lang: Lang) -> Result<Self, MissingWords> {
        let latest = latest(&scope.snapshot, of);
        let withdrawn = withdrawn(&scope.snapshot, of);
        let records = latest.iter().chain(&withdrawn).map(|handle| entry(scope, *handle, lang));
        let news: Vec<_> = scope.news().iter().filter(|news| scope.is_news_of(news, of)).take(LONGEST).collect();
        // The feed of a thing tells of evaluations once one tells of the thing.
        let evaluations = if of == FeedOf::All || !news.is_empty() { scope.follows_evaluations() } else { "no" };
        let news = news.into_iter().map(|news| scope.news_entry(news, lang));
        let mut entries: Vec<FeedEntry> = records.chain(news).collect::<Result<_, MissingWords>>()?;
        // What was withdrawn is told as the news that it is, the others come in this order already.
        entries.sort_by_key(|entry| Reverse((entry.updated, entry.published)));
        entries.truncate(LONGEST);
        let route = feed_route(of, lang, scope.languages, &scope.snapshot);
        let page = scope.route(of.page(), lang);
        let subtitle = if scope.site.demonstration { "feed-subtitle-demonstration" } else { "feed-subtitle" };
        // Of a demonstration, the publisher is no more than that it is one.
        let publisher = if scope.site.demonstration { &scope.site.name } else { &scope.site.publisher };
        let name = name(scope, of, lang)?;
        let about = if of == FeedOf::All { "plan" } else { "thing" };
        let thing = of.page().reference(&scope.snapshot).filter(|_| of != FeedOf::All);
        let id = thing.map_or("feed".to_owned(), |thing| format!("feed:{thing}"));
        Ok(Self {
            tag: scope.languages.get(lang).tag.clone(),
            title: title(scope, of, &name, lang)?,
            subtitle: scope.say(
                lang,
                subtitle,
                [("about", about.into()), ("name", name.as_str().into()), ("evaluations", evaluations.into())],
            )?,
            id: scope.permanent_id(lang, &id),
            own_address: scope.absolute(&route),
            publisher: scope.words(publisher, lang).to_owned(),
            time_zone: scope.site.time_zone.value.0.clone(),
            updated: entries.iter().map(|entry| entry.updated).max().unwrap_or(scope.snapshot.plan().published),
            display: FeedDisplay::new(scope, (&route, &page), evaluations, lang)?,
            page: scope.absolute(&page),
            entries,
            route,
        })
    }
}

impl FeedDisplay {
    fn new(
        scope: &Scope<'_>,
        (feed, page): (&Route, &Route),
        evaluations: &'static str,
        lang: Lang,
    ) -> Result<Option<Self>, MissingWords> {
        let published = |style: Option<Route>| style.and_then(|style| scope.assets.get(&style));
        let Some(sheet) = published(Route::parse(STYLE)) else { return Ok(None) };
        let styles = std::iter::once(sheet).chain(published(settings_style()));
        let mut links = vec![(scope.say(lang, "feed-page", [])?, feed.relative(page))];
        if scope.has(PageKind::Feeds) {
            links.push((scope.say(lang, "feed-how", [])?, feed.relative(&scope.route(PageKind::Feeds, lang))));
        }
        let note = scope.say(lang, "feed-note", [("evaluations", evaluations.into())])?;
        Ok(Some(Self { styles: styles.map(|style| feed.relative(style)).collect(), note, links }))
    }
}

/// The records of a feed, those put in or changed last first.
fn latest<'m>(snapshot: &Snapshot<'m>, of: FeedOf) -> Cow<'m, [Handle<RecordKind>]> {
    let records = match of {
        FeedOf::All => return Cow::Borrowed(snapshot.updated(LONGEST)),
        FeedOf::Action(action) => snapshot.records_of_action(action),
        FeedOf::Task(task) => &snapshot.task(task).records,
        FeedOf::Target(target) => &snapshot.target(target).records,
        FeedOf::Organisation(organisation) => snapshot.records_of_organisation(organisation),
        FeedOf::Topic(topic) => snapshot.topic_records(topic),
    };
    Cow::Owned(snapshot.updated_of(records, LONGEST))
}

/// The records of a feed that were withdrawn: those who read them there learn of it there.
fn withdrawn(snapshot: &Snapshot<'_>, of: FeedOf) -> Vec<Handle<RecordKind>> {
    let of = match of {
        FeedOf::All => None,
        FeedOf::Action(action) => Some(Belongs::Action(action)),
        FeedOf::Task(task) => Some(Belongs::Task(task)),
        FeedOf::Target(target) => Some(Belongs::Target(target)),
        FeedOf::Organisation(organisation) => Some(Belongs::Organisation(organisation)),
        FeedOf::Topic(topic) => Some(Belongs::Topic(topic)),
    };
    let all = snapshot.withdrawn().map(|(record, _)| record);
    all.filter(|record| of.is_none_or(|of| snapshot.belongs(*record, of))).collect()
}

/// What the records of a feed are about.
fn name(scope: &Scope<'_>, of: FeedOf, lang: Lang) -> Result<String, MissingWords> {
    let outline = scope.snapshot.outline;
    let name = match of {
        FeedOf::All => &scope.snapshot.plan().name,
        FeedOf::Action(action) => return scope.action_title(action, lang),
        FeedOf::Task(task) => return scope.task_title(task, lang),
        FeedOf::Topic(topic) => &outline.topics[topic].name,
        FeedOf::Target(target) => &outline.targets[target].name,
        FeedOf::Organisation(organisation) => &outline.organisations[organisation].name,
    };
    Ok(scope.words(name, lang).to_owned())
}

fn title(scope: &Scope<'_>, of: FeedOf, name: &str, lang: Lang) -> Result<String, MissingWords> {
    let site = scope.words(&scope.site.name, lang).into();
    match of {
        FeedOf::All => scope.say(lang, "feed-title", [("site", site)]),
        FeedOf::Topic(_) => scope.say(lang, "feed-title-topic", [("site", site), ("topic", name.into())]),
        _ => scope.say(lang, "feed-title-thing", [("site", site), ("thing", name.into())]),
    }
}

/// A record as an entry of a feed. Of one that was withdrawn nothing is told but that.
pub(super) fn entry(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Result<FeedEntry, MissingWords> {
    let records = scope.snapshot.records();
    let record = records.row(handle);
    let pages =
        [PageKind::of_record(handle, &scope.snapshot), PageKind::Year(record.counts_by().year()), PageKind::Records];
    let page = pages.into_iter().find(|page| scope.has(*page)).unwrap_or(PageKind::Home);
    let href = scope.absolute(&scope.route(page, lang));
    let title = scope.words(&record.title, lang);
    let names = || {
        (record.about.iter().filter_map(|about| scope.subject_name(*about, lang)))
            .chain(record.topics.iter().filter_map(|topic| scope.name(PageKind::Topic(*topic), lang)))
            .map(str::to_owned)
            .collect()
    };
    if scope.is_withdrawn(handle) {
        return Ok(FeedEntry {
            id: scope.permanent_id(lang, &format!("record:{}", records.id(handle))),
            title: scope.own(scope.say(lang, "withdrawn-title", [("title", title.into())])?),
            href,
            published: record.known,
            updated: record.updated(scope.snapshot.as_of),
            kind: scope.say(lang, &format!("kind-{}", record.kind.name()), [])?,
            html: Prose::own(format!("<p>{}</p>", scope.withdrawn_markup(handle, lang)?)),
            remarks: Vec::new(),
            sources: Vec::new(),
            about: names(),
        });
    }
    let remarks = [record.disagreement(scope.snapshot.as_of), record.note.as_ref()];
    let is_held = record.hold.on(scope.snapshot.public.today()).is_some();
    Ok(FeedEntry {
        id: scope.permanent_id(lang, &format!("record:{}", records.id(handle))),
        title: if is_held {
            scope.own(scope.say(lang, "feed-unpublished", [("title", title.into())])?)
        } else {
            scope.text(&record.title, lang)
        },
        published: record.known,
        updated: record.updated(scope.snapshot.as_of),
        kind: scope.say(lang, &format!("kind-{}", record.kind.name()), [])?,
        html: scope.in_language(&record.text, lang, scope.absolute_prose(handle, lang, &href)),
        href,
        remarks: remarks.into_iter().flatten().map(|remark| scope.text(remark, lang)).collect(),
        sources: scope.feed_sources(record.sources.by(scope.snapshot.as_of), lang)?,
        about: names(),
    })
}

impl Scope<'_> {
    /// The withdrawal of a record by the day for which the site speaks, or today.
    fn withdrawal(&self, record: Handle<RecordKind>) -> Option<&Withdrawal> {
        let row = self.snapshot.records().row(record);
        row.withdrawn_by(self.snapshot.as_of.max(self.snapshot.public.today()))
    }

    /// That a record was withdrawn, when and why, in words; nothing if it is not.
    pub(super) fn withdrawn_words(&self, record: Handle<RecordKind>, lang: Lang) -> Result<String, MissingWords> {
        let Some(withdrawn) = self.withdrawal(record) else { return Ok(String::new()) };
        let (date, reason) = (self.date(Date::Day(withdrawn.day), lang).text, self.words(&withdrawn.reason, lang));
        self.say(lang, "withdrawn-why", [("date", date.into()), ("reason", reason.into())])
    }

    /// The same as markup, in which a reason that is in another language says so.
    fn withdrawn_markup(&self, record: Handle<RecordKind>, lang: Lang) -> Result<String, MissingWords> {
        let words = self.withdrawn_words(record, lang)?;
        let words = escaped(&words);
        let marked = self.withdrawal(record).map(|withdrawn| &withdrawn.reason).and_then(|reason| {
            let (Some(tag), Some(dir)) = self.foreign(reason.shown(lang).lang, lang) else { return None };
            let reason = escaped(self.words(reason, lang));
            let (before, behind) = words.rsplit_once(&*reason)?;
            Some(format!("{before}<span lang=\"{tag}\" dir=\"{dir}\">{reason}</span>{behind}"))
        });
        Ok(marked.unwrap_or_else(|| words.into_owned()))
    }

    /// Sources in a feed.
    pub(super) fn feed_sources<'s>(
        &self,
        sources: impl Iterator<Item = &'s Source>,
        lang: Lang,
    ) -> Result<Vec<FeedSource>, MissingWords> {
        let repost = self.say(lang, "source-repost", [])?;
        let source = |source: &Source| {
            let SourceView { title, publisher, href, mirror, .. } = self.source(source, lang);
            FeedSource { title, publisher, repost: mirror.then(|| repost.clone()), href }
        };
        Ok(sources.map(source).collect())
    }

    /// Whether the theme knows of more feeds than those of all records and of topics, and of days on which values are expected: it has the
    /// template of the page that explains how to follow, and the words for that.
    pub(super) fn theme_follows(&self) -> bool {
        !self.left_out.contains(&PageType::Feeds)
    }

    /// Whether the site has a feed: that of all records; and of a thing that has a page, unless the settings say otherwise. In a theme
    /// that knows no other feeds, topics have one once they have records.
    fn has_feed(&self, of: FeedOf) -> bool {
        let knows = || match of {
            FeedOf::Topic(topic) => self.theme_follows() || !self.snapshot.topic_records(topic).is_empty(),
            _ => self.theme_follows(),
        };
        of.feed_type().is_none_or(|kind| self.site.has_feeds_of(kind) && knows() && self.has(of.page()))
    }

    /// The address of a feed, if the site has it.
    pub(super) fn feed(&self, of: FeedOf, lang: Lang) -> Option<String> {
        self.has_feed(of).then(|| feed_route(of, lang, self.languages, &self.snapshot).to_string())
    }
}
