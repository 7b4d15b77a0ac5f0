//! How a milestone or step was met.

use serde::Serialize;

use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::model::Delay;
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::DateText;

/// The record that meets a milestone or step.
#[derive(Debug, Serialize)]
pub struct Meeting {
    /// The record.
    pub record: Link,
    /// When it came about.
    pub date: DateText,
    /// Whether the record is still being written; only in previews.
    pub draft: bool,
    /// The day before which it is in no public build; only in previews of a record under embargo.
    pub publish_at: Option<DateText>,
    /// By how long it came after it was due, if it is certain that it did.
    pub delay: Option<DelayView>,
}

/// By how long something came after it was due.
#[derive(Debug, Serialize)]
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
            record: scope.link(PageKind::Record(handle), lang)?,
            date: scope.when(record.date, lang),
            draft: record.draft,
            publish_at: scope.embargo(record.publish_at, lang),
            delay: delay.map(DelayView::new),
        })
    }
}

impl DelayView {
    fn new(delay: Delay) -> Self {
        let (unit, count) = delay.parts();
        Self { unit, count }
    }
}
