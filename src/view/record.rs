//! Records: in lists, by year, and each on a page of its own.

use serde::Serialize;

use super::case::CaseSummary;
use super::common::{Adjacent, DateText, Link, Neighbour, Prose, SourceView, Text};
use super::kind::PageKind;
use super::page::{Body, Heading};
use super::scope::{MissingWords, Scope};
use super::target::ObservationView;
use crate::date::Date;
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::model::{Public, Subject};

/// How many records the list of the latest shows.
const LATEST: usize = 30;

/// How many records the list of those put in last shows.
const RECENT: usize = 10;

/// A record as it stands in lists and at the head of its page.
#[derive(Debug, Serialize)]
pub struct RecordSummary {
    /// Its headline.
    pub title: Text,
    /// Its address, if records have pages.
    pub href: Option<String>,
    /// What is reported.
    pub text: Prose,
    /// When it happened or is planned for.
    pub date: DateText,
    /// The same without its year; empty words when only the year is known.
    pub day: DateText,
    /// What kind of statement it is.
    pub kind: &'static str,
    /// What it is about.
    pub about: Vec<Link>,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
    /// Whether it lies before the plan's term.
    pub background: bool,
    /// Whether some source is more than a repost.
    pub confirmed: bool,
    /// Whether its sources disagree.
    pub disputed: bool,
    /// Whether it is still being written; only in previews.
    pub draft: bool,
    /// The day before which it is in no public build; only in previews of a record under embargo.
    pub publish_at: Option<DateText>,
}

impl RecordSummary {
    pub(super) fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Self {
        let record = scope.snapshot.records().row(handle);
        Self {
            title: scope.text(&record.title, lang),
            href: scope.href(PageKind::Record(handle), lang),
            text: scope.prose(&record.text, lang),
            date: scope.date(record.date, lang),
            day: if scope.asked.day { scope.date_in_year(record.date, lang) } else { DateText::default() },
            kind: record.kind.name(),
            about: record.about.iter().map(|subject| subject_link(scope, *subject, lang)).collect(),
            sources: scope.sources(&record.sources, lang),
            background: !record.is_announcement() && scope.snapshot.plan().is_before(record.date),
            confirmed: record.is_confirmed(),
            disputed: record.disagreement.is_some(),
            draft: record.draft,
            publish_at: record
                .publish_at
                .filter(|_| scope.snapshot.public == Public::Preview)
                .map(|day| scope.date(Date::Day(day), lang)),
        }
    }
}

fn subject_link(scope: &Scope<'_>, subject: Subject, lang: Lang) -> Link {
    let outline = scope.snapshot.outline;
    let (name, page) = match subject {
        Subject::Task(task) => (&outline.tasks[task].name, PageKind::Task(task)),
        Subject::Target(target) => (&outline.targets[target].name, PageKind::Target(target)),
        Subject::Safeguard(safeguard) => (&outline.safeguards[safeguard].name, PageKind::Safeguard(safeguard)),
    };
    Link { text: scope.text(name, lang), href: scope.href(page, lang) }
}

/// Records of one year.
#[derive(Debug, Serialize)]
pub struct YearGroup {
    /// The year.
    pub year: String,
    /// The address of the year's records.
    pub href: Option<String>,
    /// The records, newest first.
    pub records: Vec<RecordSummary>,
}

impl YearGroup {
    /// Groups records that come newest first.
    pub(super) fn groups(scope: &Scope<'_>, records: &[Handle<RecordKind>], lang: Lang) -> Vec<Self> {
        let year = |handle: &Handle<RecordKind>| scope.snapshot.records().row(*handle).date.last().year();
        records
            .chunk_by(|left, right| year(left) == year(right))
            .map(|group| Self {
                year: year(&group[0]).to_string(),
                href: scope.href(PageKind::Year(year(&group[0])), lang),
                records: group.iter().map(|record| RecordSummary::new(scope, *record, lang)).collect(),
            })
            .collect()
    }
}

/// A year that has records.
#[derive(Debug, Serialize)]
pub struct YearLink {
    /// The year.
    pub year: String,
    /// The address of its records.
    pub href: String,
    /// How many there are.
    pub count: usize,
    /// Whether it is this page's.
    pub current: bool,
}

/// The years that have public records, newest first, each with its records, newest first.
pub fn years(snapshot: &crate::model::Snapshot<'_>) -> Vec<(i16, Vec<Handle<RecordKind>>)> {
    let mut years: Vec<(i16, Vec<Handle<RecordKind>>)> = Vec::new();
    for (handle, record) in snapshot.records().iter() {
        let year = record.date.last().year();
        match years.last_mut() {
            Some((last, records)) if *last == year => records.push(handle),
            _ => years.push((year, vec![handle])),
        }
    }
    years
}

fn year_links(scope: &Scope<'_>, current: Option<i16>, lang: Lang) -> Vec<YearLink> {
    years(&scope.snapshot)
        .into_iter()
        .filter_map(|(year, records)| {
            let href = scope.href(PageKind::Year(year), lang)?;
            Some(YearLink { year: year.to_string(), href, count: records.len(), current: current == Some(year) })
        })
        .collect()
}

/// A year as the language says it: 2025年.
fn year_words(scope: &Scope<'_>, year: i16, lang: Lang) -> String {
    scope.date(Date::Year(year), lang).text
}

fn list_link(scope: &Scope<'_>, lang: Lang) -> Result<Link, MissingWords> {
    let text = scope.own(scope.say(lang, "title-records", [])?);
    Ok(Link { text, href: scope.href(PageKind::Records, lang) })
}

/// The latest records.
#[derive(Debug, Serialize)]
pub struct RecordsBody {
    /// The newest records.
    pub latest: Vec<RecordSummary>,
    /// The years that have records, newest first.
    pub years: Vec<YearLink>,
    /// The records put in last, whenever what they tell of happened.
    pub recent: Vec<RecentRecord>,
    /// How many records are public.
    pub total: usize,
}

/// A record among those put in last.
#[derive(Debug, Serialize)]
pub struct RecentRecord {
    /// Its headline.
    pub title: Text,
    /// Its address, if records have pages.
    pub href: Option<String>,
    /// When it happened or is planned for.
    pub date: DateText,
    /// The day it came to the site.
    pub added: DateText,
}

impl RecordsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Body), MissingWords> {
        let records = scope.snapshot.records();
        let title = scope.say(lang, "title-records", [])?;
        let description = scope.say(lang, "description-records", [("count", records.len().into())])?;
        let body = Self {
            latest: records.handles().take(LATEST).map(|record| RecordSummary::new(scope, record, lang)).collect(),
            years: year_links(scope, None, lang),
            recent: super::feed::newest(scope)
                .into_iter()
                .take(RECENT)
                .map(|handle| RecentRecord {
                    title: scope.text(&records.row(handle).title, lang),
                    href: scope.href(PageKind::Record(handle), lang),
                    date: scope.date(records.row(handle).date, lang),
                    added: scope.date(Date::Day(super::feed::came(records.row(handle))), lang),
                })
                .collect(),
            total: records.len(),
        };
        Ok((Heading::below_home(title, description), Body::Records(body)))
    }
}

/// The records of a year.
#[derive(Debug, Serialize)]
pub struct YearBody {
    /// The year.
    pub year: String,
    /// The years that have records, newest first.
    pub years: Vec<YearLink>,
    /// Its records, newest first.
    pub records: Vec<RecordSummary>,
    /// The years before and after it.
    pub adjacent: Adjacent,
}

impl YearBody {
    pub(super) fn make(scope: &Scope<'_>, year: i16, lang: Lang) -> Result<(Heading, Body), MissingWords> {
        let all = years(&scope.snapshot);
        let place = all.iter().position(|(found, _)| *found == year);
        let own = place.map(|place| all[place].1.as_slice()).unwrap_or_default();
        let words = year.to_string();
        let heading = Heading {
            title: scope.say(lang, "title-year", [("year", words.as_str().into())])?,
            description: scope.say(
                lang,
                "description-year",
                [("year", words.as_str().into()), ("count", own.len().into())],
            )?,
            trail: vec![list_link(scope, lang)?],
            crumb: year_words(scope, year, lang),
        };
        let neighbour = |place: Option<usize>| {
            let (year, _) = all.get(place?)?;
            let href = scope.href_of(PageKind::Year(*year), lang);
            Some(Neighbour { text: scope.own(year_words(scope, *year, lang)), number: None, href })
        };
        let body = Self {
            year: words,
            years: year_links(scope, Some(year), lang),
            records: own.iter().map(|record| RecordSummary::new(scope, *record, lang)).collect(),
            adjacent: Adjacent {
                previous: neighbour(place.map(|place| place + 1)),
                next: neighbour(place.and_then(|place| place.checked_sub(1))),
            },
        };
        Ok((heading, Body::Year(body)))
    }
}

/// A record.
#[derive(Debug, Serialize)]
pub struct RecordBody {
    /// The record.
    pub record: RecordSummary,
    /// The day it became public.
    pub known: DateText,
    /// The day it was put in.
    pub added: DateText,
    /// The day of its last change that matters.
    pub changed: Option<DateText>,
    /// The cases that it belongs to.
    pub cases: Vec<CaseSummary>,
    /// A value of a target.
    pub observation: Option<ObservationView>,
    /// That target.
    pub target: Option<Link>,
    /// What a reader should know about it.
    pub note: Option<Text>,
    /// How its sources disagree.
    pub disagreement: Option<Text>,
    /// The status of its task that its source states.
    pub status: Option<&'static str>,
    /// The older and the newer record.
    pub adjacent: Adjacent,
}

impl RecordBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        handle: Handle<RecordKind>,
        lang: Lang,
    ) -> Result<(Heading, Body), MissingWords> {
        let records = scope.snapshot.records();
        let record = records.row(handle);
        let title = scope.words(&record.title, lang);
        let date = scope.date(record.date, lang);
        let year = record.date.last().year();
        let year_link =
            Link { text: scope.own(year_words(scope, year, lang)), href: scope.href(PageKind::Year(year), lang) };
        let heading = Heading {
            title: title.to_owned(),
            description: scope.say(
                lang,
                "description-record",
                [("title", title.into()), ("date", date.text.as_str().into())],
            )?,
            trail: vec![list_link(scope, lang)?, year_link],
            crumb: title.to_owned(),
        };
        let neighbour = |other: Handle<RecordKind>| Neighbour {
            text: scope.text(&records.row(other).title, lang),
            number: None,
            href: scope.href_of(PageKind::Record(other), lang),
        };
        let target = record.observation.as_ref().map(|observation| observation.target);
        let body = Self {
            record: RecordSummary::new(scope, handle, lang),
            known: scope.date(Date::Day(record.known), lang),
            added: scope.date(Date::Day(record.added), lang),
            changed: record.changed.map(|day| scope.date(Date::Day(day), lang)),
            cases: CaseSummary::of(scope, lang, |case| case.records.contains(records.id(handle))),
            observation: ObservationView::new(scope, handle, lang),
            target: target.map(|target| subject_link(scope, Subject::Target(target), lang)),
            note: record.note.as_ref().map(|note| scope.text(note, lang)),
            disagreement: record.disagreement.as_ref().map(|words| scope.text(words, lang)),
            status: record.status.map(|stage| stage.name()),
            // The records stand newest first, so the one before in reading order is the older.
            adjacent: scope.adjacent_backwards(records.len(), handle, neighbour),
        };
        Ok((heading, Body::Record(Box::new(body))))
    }
}
