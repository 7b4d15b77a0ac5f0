//! Values of targets.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{BreakdownKind, Handle};
use crate::lang::Lang;
use crate::model::{ObservationHandle, Observed, Outranked};
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::summary::align::{Cell, decimals};
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// A value of a target as a record reports it.
#[derive(Debug, Described!, Serialize)]
pub struct ObservationView {
    /// The value in digits, as written; none if it is missing.
    pub value: Option<String>,
    /// The value as headlines show it.
    pub amount: Option<String>,
    /// Why there is no value: `suppressed`, `not-collected`, `not-applicable`, `not-available`.
    pub missing: Option<&'static str>,
    /// What is counted.
    pub unit: Text,
    /// The value in the unit in which it was published, if that is another.
    pub as_published: Option<PublishedView>,
    /// The date of the value.
    pub date: DateText,
    /// The category of each breakdown of its target; `None` where it is the total.
    pub categories: Vec<Option<Text>>,
    /// Whether it can stand in one line with the others.
    pub comparable: bool,
    /// Whether some source is more than a repost.
    pub confirmed: bool,
    /// Whether nothing says in which month its record became public.
    pub vague: bool,
    /// Whether its record is withdrawn since.
    pub withdrawn: bool,
    /// Why another value of the same date counts in its place, if one does: `by-confirmed`, `by-revised`, `by-newer`, `by-caution`, `by-lower`.
    pub outranked: Option<&'static str>,
    /// Whether it is the one that stands at the head of its target: the latest that counts.
    pub is_latest: bool,
    /// What exactly was counted.
    pub definition: Option<Text>,
    /// What is special about it: `rounded`, `provisional`, `revised`, `estimated`, `break-in-series`, `low-reliability`.
    pub flags: Vec<&'static str>,
    /// The target.
    pub target: Option<Link>,
    /// The record that reports it.
    pub record: Link,
    /// Who published the first of its sources.
    pub publisher: Text,
    /// What a reader should know about it.
    pub note: Option<Text>,
    /// Whether its record is still being written.
    pub draft: bool,
    /// The day before which its record is in no public build, if that is still to come.
    pub publish_at: Option<DateText>,
    /// White space that aligns the value with others of its table by their points, behind it.
    pub padding: String,
    /// How many decimals the value has.
    #[serde(skip)]
    decimals: u32,
}

/// A value in the unit in which it was published.
#[derive(Debug, Described!, Serialize)]
pub struct PublishedView {
    /// The value.
    pub value: String,
    /// The unit.
    pub unit: Text,
}

impl ObservationView {
    /// An observation; `None` if its record has no source, which no record lacks.
    pub(crate) fn new(
        scope: &Scope<'_>,
        handle: ObservationHandle,
        outranked: Option<Outranked>,
        lang: Lang,
    ) -> Option<Self> {
        let records = scope.snapshot.records();
        let (record, observation) = (records.row(handle.record), records.observation(handle));
        let target = &scope.snapshot.outline.targets[observation.target];
        let value = observation.value();
        let Unpublished { draft, publish_at } = scope.unpublished(record.hold, lang);
        Some(Self {
            value: value.map(|value| scope.number(value, lang)),
            amount: value.map(|value| {
                if observation.is_in_unit {
                    scope.figure(target, value, lang)
                } else {
                    scope.compact(&observation.unit, value, lang)
                }
            }),
            missing: match observation.observed {
                Observed::Missing(reason) => Some(reason.name()),
                Observed::Value(_) => None,
            },
            unit: scope.text(&observation.unit, lang),
            as_published: observation.as_published.as_ref().map(|published| PublishedView {
                value: scope.number(published.value, lang),
                unit: scope.text(&published.unit, lang),
            }),
            date: scope.date(observation.date, lang),
            categories: target
                .breakdowns
                .iter()
                .map(|breakdown| {
                    let category = observation.series.category(*breakdown)?;
                    scope.category(*breakdown, category, lang)
                })
                .collect(),
            comparable: observation.comparable,
            confirmed: record.is_confirmed(scope.snapshot.as_of),
            vague: record.basis.is_vague(),
            withdrawn: scope.snapshot.records().is_withdrawn(handle.record),
            outranked: outranked.map(Outranked::name),
            is_latest: scope.snapshot.target(observation.target).headline == Some(handle),
            definition: observation.definition.as_ref().map(|definition| scope.text(definition, lang)),
            flags: observation.flags.iter().map(|flag| flag.name()).collect(),
            target: scope.link(PageKind::Target(observation.target), lang),
            record: scope.link(PageKind::of_record(handle.record, &scope.snapshot), lang)?,
            publisher: scope.text(&record.sources.main(scope.snapshot.as_of)?.publisher.0, lang),
            note: record.note.as_ref().map(|note| scope.text(note, lang)),
            draft,
            publish_at,
            padding: String::new(),
            decimals: decimals(value),
        })
    }

    /// Its number in a column.
    pub(super) fn cell(&mut self) -> Cell<'_> {
        (self.decimals, &mut self.padding)
    }
}

impl Scope<'_> {
    /// The name of a category of a breakdown.
    pub(crate) fn category(&self, breakdown: Handle<BreakdownKind>, category: usize, lang: Lang) -> Option<Text> {
        let (_, name) = self.snapshot.outline.breakdowns[breakdown].categories.get(category)?;
        Some(self.text(name, lang))
    }
}
