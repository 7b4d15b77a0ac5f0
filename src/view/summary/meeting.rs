//! How a milestone, a step or a target was met, or a task stopped.

use serde::Serialize;

use crate::date::When;
use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::model::Delay;
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::DateText;
use crate::view::unpublished::Unpublished;

/// The record that meets a milestone, a step or a target, or states that a task was stopped.
#[derive(Debug, Described!, Serialize)]
pub struct Meeting {
    /// The record.
    pub record: Link,
    /// When it came about; none if no source says so.
    pub date: Option<DateText>,
    /// What keeps the record out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
    /// Whether more than a repost says so.
    pub confirmed: bool,
    /// Whether nothing says in which month the record became public.
    pub vague: bool,
    /// Whether the record is withdrawn since.
    pub withdrawn: bool,
    /// By how long it came after it was due, if it is certain that it did.
    pub delay: Option<DelayView>,
}

/// By how long something came after it was due.
#[derive(Debug, Described!, Serialize)]
pub struct DelayView {
    /// What is counted: `days`, `at-least-days`, `months`, `years`.
    pub unit: &'static str,
    /// How many of it.
    pub count: u32,
}

impl Meeting {
    pub(crate) fn new(scope: &Scope<'_>, handle: Handle<RecordKind>, delay: Option<Delay>, lang: Lang) -> Option<Self> {
        let record = scope.snapshot.records().row(handle);
        Some(Self {
            record: scope.link(PageKind::of_record(handle, &scope.snapshot), lang)?,
            date: (record.date != When::Unknown).then(|| scope.when(record.date, lang)),
            unpublished: scope.unpublished(record.hold, lang),
            confirmed: record.is_confirmed(scope.snapshot.as_of),
            vague: record.basis.is_vague(),
            withdrawn: scope.snapshot.records().is_withdrawn(handle),
            delay: delay.map(DelayView::new),
        })
    }
}

impl DelayView {
    pub(super) fn new(delay: Delay) -> Self {
        let (unit, count) = delay.parts();
        Self { unit, count }
    }
}
