//! Records in lists, and by year.

use serde::Serialize;

use crate::date::Date;
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::model::Public;
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::prose::Prose;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::text::{DateText, Text};

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
    /// When it became public, if no source says when it happened.
    pub undated_since: Option<DateText>,
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
    pub(crate) fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Self {
        let record = scope.snapshot.records().row(handle);
        Self {
            title: scope.text(&record.title, lang),
            href: scope.href(PageKind::Record(handle), lang),
            text: scope.record_prose(handle, lang),
            date: scope.when(record.date, lang),
            day: if scope.asked.day { scope.date_in_year(record.date, lang) } else { DateText::default() },
            undated_since: scope.undated_since(record.date, record.basis, lang),
            kind: record.kind.name(),
            about: record.about.iter().filter_map(|about| scope.link(Scope::page_about(*about), lang)).collect(),
            sources: scope.sources(&record.sources, lang),
            background: !record.is_announcement() && scope.snapshot.plan().is_before(record.counts_by()),
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
    pub(crate) fn groups(scope: &Scope<'_>, records: &[Handle<RecordKind>], lang: Lang) -> Vec<Self> {
        let year = |handle: &Handle<RecordKind>| scope.snapshot.records().row(*handle).counts_by().year();
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

impl YearLink {
    /// Every year that has records, newest first.
    pub(crate) fn all(scope: &Scope<'_>, current: Option<i16>, lang: Lang) -> Vec<Self> {
        let years = scope.snapshot.years().into_iter().filter_map(|(year, records)| {
            let href = scope.href(PageKind::Year(year), lang)?;
            Some(Self { year: year.to_string(), href, count: records.len(), current: current == Some(year) })
        });
        years.collect()
    }
}
