//! A record.

use serde::Serialize;

use crate::config::PageType;
use crate::date::Date;
use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::model::{Commitment, ObservationHandle, Progress, Record};
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
#[derive(Debug, Described!, Serialize)]
pub struct RecordBody {
    /// The record.
    pub record: RecordSummary,
    /// When it became public, as precisely as somebody says so.
    pub known: Option<DateText>,
    /// The day by which it was public, where nobody says since when.
    pub known_by: Option<DateText>,
    /// The day it was put in.
    pub added: DateText,
    /// The day of its last change that matters.
    pub changed: Option<DateText>,
    /// The topics that it names itself.
    pub topics: Vec<Link>,
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
    /// The statuses that its source states.
    pub statuses: Vec<StatedView>,
    /// How far things have come, as its source states it.
    pub progress: Vec<StatedPart>,
    /// What it meets.
    pub meets: Vec<Link>,
    /// The older and the newer record; of one that was withdrawn neither.
    pub adjacent: Adjacent,
    /// That it was withdrawn: then all else is what it had said, and the page has to say so first.
    pub withdrawn: Option<WithdrawnView>,
}

/// That a record was withdrawn.
#[derive(Debug, Described!, Serialize)]
pub struct WithdrawnView {
    /// The day from which on it is.
    pub date: DateText,
    /// Why.
    pub reason: Text,
}

/// The status of one thing, as the source of a record states it.
#[derive(Debug, Described!, Serialize)]
pub struct StatedView {
    /// Of what; none if the record is about nothing else.
    pub of: Option<Link>,
    /// The status: `no-public-report`, `not-started`, `reported-progress`, `in-progress`, `done`, `continuing`, `changed`, `stopped`.
    pub stage: &'static str,
    /// The source's own words for it.
    pub words: Option<Text>,
}

/// How far one thing has come, as the source of a record states it.
#[derive(Debug, Described!, Serialize)]
pub struct StatedPart {
    /// Of what.
    pub of: Link,
    /// The part that is done, in per cent.
    pub value: String,
    /// Whether the source gives it in place of a higher one that it gave earlier.
    pub revised: bool,
}

impl StatedView {
    fn all(scope: &Scope<'_>, record: &Record, lang: Lang) -> Vec<Self> {
        let is_of_one = record.about.len() == 1;
        let statuses = record.statuses.iter().map(|status| Self {
            of: if is_of_one { None } else { scope.subject_link(status.of, lang) },
            stage: status.stage.name(),
            words: status.words.as_ref().map(|words| scope.text(words, lang)),
        });
        statuses.collect()
    }
}

impl StatedPart {
    fn new(scope: &Scope<'_>, progress: Progress, lang: Lang) -> Option<Self> {
        let of = scope.subject_link(progress.of, lang)?;
        Some(Self { of, value: scope.number(progress.value, lang), revised: progress.revised })
    }
}

/// What a record meets, if somebody had stated that by the day for which the site speaks. A milestone stands on the page of its
/// task.
fn meets(scope: &Scope<'_>, commitment: Commitment, lang: Lang) -> Option<Link> {
    match commitment {
        Commitment::Milestone(milestone) => {
            let row = &scope.snapshot.outline.milestones[milestone];
            let href = scope.href(PageKind::Task(row.tasks[0]), lang)?;
            row.is_known(scope.snapshot.as_of)
                .then(|| Link { text: scope.text(&row.name, lang), href: Some(format!("{href}#milestones")) })
        }
        Commitment::Step(step) => scope.is_known(step).then(|| scope.step_link(step, lang)),
        Commitment::Target(target) => scope.link(PageKind::Target(target), lang),
    }
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
            crumb: scope.text(&record.title, lang),
        };
        let neighbour = |other: Handle<RecordKind>| Neighbour {
            text: scope.text(&records.row(other).title, lang),
            number: None,
            href: scope.href_of(PageKind::Record(other), lang),
        };
        let [newer, older] = records.beside(handle);
        let places = (0..record.observations.len()).map(|place| ObservationHandle { record: handle, place });
        let body = Self {
            record: RecordSummary::new(scope, handle, lang),
            known: record.basis.date().map(|date| scope.date(date, lang)),
            known_by: record.basis.by().map(|day| scope.date(Date::Day(day), lang)),
            added: scope.date(Date::Day(record.added), lang),
            changed: record.changed_by(scope.snapshot.as_of).map(|day| scope.date(Date::Day(day), lang)),
            topics: scope.topic_links(&record.topics, lang),
            cases: CaseSummary::all(scope, scope.snapshot.cases_of_record(handle), lang),
            observations: places.filter_map(|place| ObservationView::new(scope, place, None, lang)).collect(),
            documents: AttachmentView::all(scope, &record.documents, lang),
            amounts: RecordedAmountView::all(scope, &record.amounts, lang),
            note: record.note.as_ref().map(|note| scope.text(note, lang)),
            disagreement: record.disagreement(scope.snapshot.as_of).map(|words| scope.text(words, lang)),
            statuses: StatedView::all(scope, record, lang),
            progress: record.progress.iter().filter_map(|progress| StatedPart::new(scope, *progress, lang)).collect(),
            meets: record.meets.iter().filter_map(|commitment| meets(scope, *commitment, lang)).collect(),
            // The records stand newest first, so the one before in reading order is the older.
            adjacent: Adjacent { previous: older.map(neighbour), next: newer.map(neighbour) },
            withdrawn: None,
        };
        scope.drop_record_text(handle, PageType::Record);
        Ok((heading, body))
    }

    /// The page of a record that was withdrawn: its title and its description say so, in every theme.
    pub(super) fn withdrawn(
        scope: &Scope<'_>,
        handle: Handle<RecordKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let (mut heading, mut body) = Self::make(scope, handle, lang)?;
        let record = scope.snapshot.records().row(handle);
        body.adjacent = Adjacent::default();
        heading.trail.retain(|link| link.href.is_some());
        if let Some(withdrawn) = record.withdrawn_by(scope.snapshot.as_of) {
            let (date, reason) = (scope.date(Date::Day(withdrawn.day), lang), scope.text(&withdrawn.reason, lang));
            let (day, why) = (date.text.as_str().into(), reason.text.as_str().into());
            let inserts = [("title", heading.title.as_str().into()), ("date", day), ("reason", why)];
            heading.description = scope.say(lang, "description-withdrawn", inserts)?;
            body.withdrawn = Some(WithdrawnView { date, reason });
        }
        // Links to the page end with this, and the texts that they stand in cannot fail.
        scope.link_mark(lang)?;
        heading.title = scope.say(lang, "withdrawn-title", [("title", heading.title.as_str().into())])?;
        Ok((heading, body))
    }
}
