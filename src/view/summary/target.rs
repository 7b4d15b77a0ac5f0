//! Targets in lists, and their values.

use serde::Serialize;

use crate::id::{Handle, RecordKind, TargetKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::drawing::chart::Chart;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::{DateText, Text};

/// A value of a target as a record reports it.
#[derive(Debug, Serialize)]
pub struct ObservationView {
    /// The value.
    pub value: String,
    /// What is counted.
    pub unit: Text,
    /// The date of the value.
    pub date: DateText,
    /// Whether it can stand in one line with the others.
    pub comparable: bool,
    /// Whether some source is more than a repost.
    pub confirmed: bool,
    /// What exactly was counted.
    pub definition: Option<Text>,
    /// What is special about it.
    pub flags: Vec<&'static str>,
    /// The record that reports it.
    pub record: Link,
    /// Who published the first of its sources.
    pub publisher: Text,
    /// What a reader should know about it.
    pub note: Option<Text>,
}

impl ObservationView {
    /// The value in a record; `None` if it has none.
    pub(crate) fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, lang: Lang) -> Option<Self> {
        let record = scope.snapshot.records().row(handle);
        let observation = record.observation.as_ref()?;
        Some(Self {
            value: scope.number(observation.value, lang),
            unit: scope.text(&observation.unit, lang),
            date: scope.date(record.date, lang),
            comparable: observation.comparable,
            confirmed: record.is_confirmed(),
            definition: observation.definition.as_ref().map(|definition| scope.text(definition, lang)),
            flags: observation.flags.iter().map(|flag| flag.name()).collect(),
            record: scope.link(PageKind::Record(handle), lang)?,
            publisher: scope.text(&record.sources.first()?.publisher.0, lang),
            note: record.note.as_ref().map(|note| scope.text(note, lang)),
        })
    }
}

/// A target in a list.
#[derive(Debug, Serialize)]
pub struct TargetSummary {
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: String,
    /// The value to be reached.
    pub value: String,
    /// What is counted.
    pub unit: Text,
    /// By when.
    pub due: DateText,
    /// How its values count.
    pub measure: &'static str,
    /// The latest confirmed comparable value.
    pub headline: Option<ObservationView>,
    /// A later value that only reposts give.
    pub reported: Option<ObservationView>,
    /// Where it stands.
    pub standing: &'static str,
    /// Its chart without words, if it has values.
    pub spark: Option<Chart>,
}

impl TargetSummary {
    pub(crate) fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Self {
        let row = &scope.snapshot.outline.targets[target];
        let state = scope.snapshot.target(target);
        Self {
            name: scope.text(&row.name, lang),
            href: scope.href_of(PageKind::Target(target), lang),
            value: scope.number(row.value, lang),
            unit: scope.text(&row.unit, lang),
            due: scope.date(row.due, lang),
            measure: row.measure.name(),
            headline: state.headline.and_then(|record| ObservationView::new(scope, record, lang)),
            reported: state.reported.and_then(|record| ObservationView::new(scope, record, lang)),
            standing: state.standing.name(),
            spark: Chart::spark_of(scope, target),
        }
    }

    /// Every target, in order.
    pub(crate) fn all(scope: &Scope<'_>, lang: Lang) -> Vec<Self> {
        scope.snapshot.outline.targets.handles().map(|target| Self::new(scope, target, lang)).collect()
    }
}
