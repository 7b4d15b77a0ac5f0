//! Dated commitments and what became of them.

use serde::Serialize;

use crate::date::When;
use crate::lang::Lang;
use crate::model::{Milestone, MilestoneState};
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// A dated commitment.
#[derive(Debug, Serialize)]
pub struct MilestoneView {
    /// What is to be reached.
    pub name: Text,
    /// By when.
    pub due: DateText,
    /// The record that meets it.
    pub met: Option<Link>,
    /// Whether no source of that record gives its date.
    pub undated: bool,
    /// What keeps that record out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
    /// By how long it was met after it was due, if it is certain that it was.
    pub delay: Option<DelayView>,
    /// Whether it is past due and not met.
    pub late: bool,
    /// Who states it; none if the plan itself does.
    pub source: Option<SourceView>,
}

/// By how long something came after it was due.
#[derive(Debug, Serialize)]
pub struct DelayView {
    /// What is counted: `days`, `at-least-days`, `months`, `years`.
    pub unit: &'static str,
    /// How many of it.
    pub count: u32,
}

impl MilestoneView {
    pub(crate) fn new(scope: &Scope<'_>, milestone: &Milestone, state: &MilestoneState, lang: Lang) -> Self {
        let meeting = state.met_by.map(|record| scope.snapshot.records().row(record));
        Self {
            name: scope.text(&milestone.name, lang),
            due: scope.date(milestone.due, lang),
            met: state.met_by.and_then(|record| scope.link(PageKind::Record(record), lang)),
            undated: meeting.is_some_and(|record| record.date == When::Unknown),
            unpublished: meeting.map(|record| scope.unpublished(record.hold, lang)).unwrap_or_default(),
            delay: state.delay.map(|delay| {
                let (unit, count) = delay.parts();
                DelayView { unit, count }
            }),
            late: state.late,
            source: milestone.source.as_ref().map(|source| scope.source(source, lang)),
        }
    }
}
