//! A record.

use serde::Serialize;

use crate::config::PageType;
use crate::date::Date;
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::model::ObservationHandle;
use crate::page::PageKind;
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::amount::RecordedAmountView;
use crate::view::summary::attachment::AttachmentView;
use crate::view::summary::case::CaseSummary;
use crate::view::summary::observation::ObservationView;
use crate::view::summary::record::RecordSummary;
use crate::view::text::{DateText, Text};

/// A record.
#[derive(Debug, Serialize)]
pub struct RecordBody {
    /// The record.
    pub record: RecordSummary,
    /// When it became public, as precisely as somebody says so.
    pub known: Option<DateText>,
    /// The day it was put in.
    pub added: DateText,
    /// The day of its last change that matters.
    pub changed: Option<DateText>,
    /// The cases that it belongs to.
    pub cases: Vec<CaseSummary>,
    /// Its values of targets.
    pub observations: Vec<ObservationView>,
    /// The documents that belong to it.
    pub documents: Vec<AttachmentView>,
    /// The sums of money that it states.
    pub amounts: Vec<RecordedAmountView>,
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
    ) -> Result<(Heading, Self), MissingWords> {
        let records = scope.snapshot.records();
        let record = records.row(handle);
        let title = scope.words(&record.title, lang);
        let date = scope.when(record.date, lang);
        let year = record.counts_by().year();
        let year_link = Link { text: scope.own(scope.year(year, lang)), href: scope.href(PageKind::Year(year), lang) };
        let heading = Heading {
            title: title.to_owned(),
            description: scope.say(
                lang,
                "description-record",
                [("title", title.into()), ("date", date.text.as_str().into())],
            )?,
            trail: vec![scope.title_link(PageKind::Records, lang)?, year_link],
            crumb: title.to_owned(),
        };
        let neighbour = |other: Handle<RecordKind>| Neighbour {
            text: scope.text(&records.row(other).title, lang),
            number: None,
            href: scope.href_of(PageKind::Record(other), lang),
        };
        let places = (0..record.observations.len()).map(|place| ObservationHandle { record: handle, place });
        let body = Self {
            record: RecordSummary::new(scope, handle, lang),
            known: record.basis.date().map(|date| scope.date(date, lang)),
            added: scope.date(Date::Day(record.added), lang),
            changed: record.changed_by(scope.snapshot.as_of).map(|day| scope.date(Date::Day(day), lang)),
            cases: CaseSummary::of(scope, lang, |case| case.records.contains(records.id(handle))),
            observations: places.filter_map(|place| ObservationView::new(scope, place, None, lang)).collect(),
            documents: AttachmentView::all(scope, &record.documents, lang),
            amounts: RecordedAmountView::all(scope, &record.amounts, lang),
            note: record.note.as_ref().map(|note| scope.text(note, lang)),
            disagreement: record.disagreement.as_ref().map(|words| scope.text(words, lang)),
            status: record.status.map(|stage| stage.name()),
            // The records stand newest first, so the one before in reading order is the older.
            adjacent: scope.adjacent_backwards(records.len(), handle, neighbour),
        };
        scope.drop_record_text(handle, PageType::Record);
        Ok((heading, body))
    }
}
