//! The latest records.

use serde::Serialize;

use crate::date::Date;
use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::filter::FilterBar;
use crate::view::summary::overview::Overview;
use crate::view::summary::record::{RecordSummary, YearLink};
use crate::view::summary::record_line::RecordLine;
use crate::view::summary::record_months::MonthBars;
use crate::view::text::DateText;

/// How many records the list of the latest shows.
const LATEST: usize = 30;

/// How many records the list of those put in last shows.
const RECENT: usize = 10;

/// The latest records.
#[derive(Debug, Described!, Serialize)]
pub struct RecordsBody {
    /// The newest records.
    pub latest: Vec<RecordSummary>,
    /// The years that have records, newest first.
    pub years: Vec<YearLink>,
    /// How many records each month has.
    pub bars: MonthBars,
    /// Those of the tasks along the plan's term, with a lane an action.
    pub overview: Option<Overview>,
    /// What the list can be narrowed by.
    pub filters: FilterBar,
    /// The records put in last, whenever what they tell of happened.
    pub recent: Vec<RecentRecord>,
    /// How many records are public.
    pub total: usize,
}

/// A record among those put in last.
#[derive(Debug, Described!, Serialize)]
pub struct RecentRecord {
    /// The record.
    #[serde(flatten)]
    pub line: RecordLine,
    /// The day it came to the site.
    pub added: DateText,
}

impl RecentRecord {
    fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Self {
        let came = scope.snapshot.records().row(handle).came();
        Self { line: RecordLine::new(scope, handle, lang), added: scope.date(Date::Day(came), lang) }
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
            bars: MonthBars::new(scope, lang),
            overview: Overview::of_actions(scope, lang),
            filters: FilterBar::of_records(scope, None, lang)?,
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
