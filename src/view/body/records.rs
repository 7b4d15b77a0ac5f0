//! The latest records.

use serde::Serialize;

use crate::date::Date;
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::model::Passed;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::record::{RecordSummary, YearLink};
use crate::view::summary::topic::TopicLink;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// How many records the list of the latest shows.
const LATEST: usize = 30;

/// How many records the list of those put in last shows.
const RECENT: usize = 10;

/// The latest records.
#[derive(Debug, Serialize)]
pub struct RecordsBody {
    /// The newest records.
    pub latest: Vec<RecordSummary>,
    /// The years that have records, newest first.
    pub years: Vec<YearLink>,
    /// The topics that have records.
    pub topics: Vec<TopicLink>,
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
    /// What kind of statement it is.
    pub kind: &'static str,
    /// For an announcement whose date has passed: `unreported`, or `followed` by records that may tell of it.
    pub passed: Option<&'static str>,
    /// Whether it is still being written.
    pub draft: bool,
    /// The day before which it is in no public build, if that is still to come.
    pub publish_at: Option<DateText>,
}

impl RecentRecord {
    fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Self {
        let record = scope.snapshot.records().row(handle);
        let Unpublished { draft, publish_at } = scope.unpublished(record.hold, lang);
        Self {
            title: scope.text(&record.title, lang),
            href: scope.href(PageKind::Record(handle), lang),
            date: scope.when(record.date, lang),
            added: scope.date(Date::Day(record.came()), lang),
            kind: record.kind.name(),
            passed: scope.snapshot.passed(handle).map(Passed::name),
            draft,
            publish_at,
        }
    }
}

impl RecordsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let records = scope.snapshot.records();
        let title = scope.title(PageKind::Records, lang)?;
        let description = scope.say(lang, "description-records", [("count", records.len().into())])?;
        let body = Self {
            latest: records.handles().take(LATEST).map(|record| RecordSummary::new(scope, record, lang)).collect(),
            years: YearLink::all(scope, None, lang),
            topics: TopicLink::of_records(scope, None, lang),
            recent: scope
                .snapshot
                .newest()
                .into_iter()
                .take(RECENT)
                .map(|handle| RecentRecord::new(scope, handle, lang))
                .collect(),
            total: records.len(),
        };
        Ok((Heading::below_home(title, description), body))
    }
}
