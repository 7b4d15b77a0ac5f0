//! A feed: the records that were put in or changed last, for those who follow the plan.

use std::collections::HashSet;

use super::scope::{MissingWords, Scope};
use crate::date::Day;
use crate::id::{Handle, RecordKind, TopicKind};
use crate::lang::Lang;
use crate::page::{FeedOf, PageKind, feed_route};
use crate::route::Route;

/// How many records a feed holds.
const LONGEST: usize = 50;

/// A feed of the latest records in one language. Every address is absolute.
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
    /// The day on which an entry last came or changed; without one, the plan's publication.
    pub updated: Day,
    /// The records, those put in or changed last first, whatever their age.
    pub entries: Vec<FeedEntry>,
}

/// A record in a feed.
#[derive(Debug)]
pub struct FeedEntry {
    /// Its id, which never changes.
    pub id: String,
    /// Its headline; in previews marked if it is not public yet.
    pub title: String,
    /// Its page, or without one the list of records.
    pub href: String,
    /// The day it became public.
    pub published: Day,
    /// The day it came to the readers of the feed: when it was put in, or its embargo ended, or it last changed in a way
    /// that matters.
    pub updated: Day,
    /// What kind of statement it is, in words.
    pub kind: String,
    /// What is reported, as HTML.
    pub html: String,
    /// How its sources disagree, and what a reader should know about it.
    pub remarks: Vec<String>,
    /// Where it comes from.
    pub sources: Vec<FeedSource>,
    /// The names of what it is about, and of the topics that it names.
    pub about: Vec<String>,
}

/// A source in a feed.
#[derive(Debug)]
pub struct FeedSource {
    /// Its title.
    pub title: String,
    /// Who published it, and in words whether it is a repost.
    pub publisher: String,
    /// Its address; none for a repost.
    pub href: Option<String>,
}

impl Feed {
    /// The feeds of a site: that of all records, and one of each topic that has a page and records.
    pub fn all(scope: &Scope<'_>) -> Vec<FeedOf> {
        let topics = scope.snapshot.outline.topics.handles().filter(|topic| scope.has_feed(*topic));
        std::iter::once(FeedOf::All).chain(topics.map(FeedOf::Topic)).collect()
    }

    /// A feed in a language.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn make(scope: &Scope<'_>, of: FeedOf, lang: Lang) -> Result<Self, MissingWords> {
        let mut handles = scope.snapshot.updated();
        if let FeedOf::Topic(topic) = of {
            let own: HashSet<_> = scope.snapshot.topic_records(topic).iter().copied().collect();
            handles.retain(|record| own.contains(record));
        }
        handles.truncate(LONGEST);
        let entries: Vec<FeedEntry> =
            handles.iter().map(|handle| entry(scope, *handle, lang)).collect::<Result<_, MissingWords>>()?;
        let route = feed_route(of, lang, scope.languages, &scope.snapshot);
        let name = scope.words(&scope.site.name, lang);
        let subtitle = if scope.site.demonstration { "feed-subtitle-demonstration" } else { "feed-subtitle" };
        let (page, id, title) = match of {
            FeedOf::All => (PageKind::Home, "feed".to_owned(), scope.say(lang, "feed-title", [("site", name.into())])?),
            FeedOf::Topic(topic) => {
                let topics = &scope.snapshot.outline.topics;
                let words = [("site", name.into()), ("topic", scope.words(&topics[topic].name, lang).into())];
                let title = scope.say(lang, "feed-title-topic", words)?;
                (PageKind::Topic(topic), format!("feed:topic:{}", topics.id(topic)), title)
            }
        };
        Ok(Self {
            tag: scope.languages.get(lang).tag.clone(),
            title,
            subtitle: scope.say(lang, subtitle, [])?,
            id: scope.permanent_id(lang, &id),
            own_address: scope.absolute(&route),
            page: scope.absolute(&scope.route(page, lang)),
            publisher: scope.words(&scope.site.publisher, lang).to_owned(),
            updated: entries.iter().map(|entry| entry.updated).max().unwrap_or(scope.snapshot.plan().published),
            entries,
            route,
        })
    }
}

fn entry(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Result<FeedEntry, MissingWords> {
    let records = scope.snapshot.records();
    let record = records.row(handle);
    let pages = [PageKind::Record(handle), PageKind::Year(record.counts_by().year()), PageKind::Records];
    let page = pages.into_iter().find(|page| scope.has(*page)).unwrap_or(PageKind::Home);
    let href = scope.absolute(&scope.route(page, lang));
    let repost = scope.say(lang, "source-repost", [])?;
    let remarks = [&record.disagreement, &record.note];
    let title = scope.words(&record.title, lang);
    let is_held = record.hold.on(scope.snapshot.public.today()).is_some();
    Ok(FeedEntry {
        id: scope.permanent_id(lang, &format!("record:{}", records.id(handle))),
        title: if is_held { scope.say(lang, "feed-unpublished", [("title", title.into())])? } else { title.to_owned() },
        published: record.known,
        updated: record.updated(scope.snapshot.as_of),
        kind: scope.say(lang, &format!("kind-{}", record.kind.name()), [])?,
        html: scope.absolute_prose(handle, lang, &href),
        href,
        remarks: remarks.into_iter().flatten().map(|remark| scope.words(remark, lang).to_owned()).collect(),
        sources: record
            .sources
            .by(scope.snapshot.as_of)
            .map(|source| {
                let publisher = scope.words(&source.publisher.0, lang);
                FeedSource {
                    title: source.title.0.clone(),
                    publisher: if source.mirror { format!("{publisher} · {repost}") } else { publisher.to_owned() },
                    href: (!source.mirror).then(|| source.url.to_string()),
                }
            })
            .collect(),
        about: (record.about.iter().filter_map(|about| scope.subject_name(*about, lang)))
            .chain(record.topics.iter().filter_map(|topic| scope.name(PageKind::Topic(*topic), lang)))
            .map(str::to_owned)
            .collect(),
    })
}

impl Scope<'_> {
    /// Whether a topic has a feed: a page, and records.
    fn has_feed(&self, topic: Handle<TopicKind>) -> bool {
        self.has(PageKind::Topic(topic)) && !self.snapshot.topic_records(topic).is_empty()
    }

    /// The address of the feed of a topic.
    pub(super) fn topic_feed(&self, topic: Handle<TopicKind>, lang: Lang) -> Option<String> {
        let route = || feed_route(FeedOf::Topic(topic), lang, self.languages, &self.snapshot);
        self.has_feed(topic).then(|| route().to_string())
    }
}
