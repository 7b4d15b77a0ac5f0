//! Dated commitments and what became of them.

use serde::Serialize;

use crate::id::{Handle, MilestoneKind, TaskKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::summary::meeting::{DelayView, Meeting};
use crate::view::text::{DateText, Text};

/// A dated commitment on the page of a task.
#[derive(Debug, Serialize)]
pub struct MilestoneView {
    /// What is to be reached.
    pub name: Text,
    /// By when.
    pub due: DateText,
    /// The record that meets it.
    pub met: Option<Link>,
    /// Whether that record is still being written; only in previews.
    pub draft: bool,
    /// The day before which it is in no public build; only in previews of a record under embargo.
    pub publish_at: Option<DateText>,
    /// By how long it was met after it was due, if it is certain that it was.
    pub delay: Option<DelayView>,
    /// Whether it is past due and not met.
    pub late: bool,
    /// The organisations that it names as answering for it.
    pub leads: Vec<Link>,
    /// The other tasks whose milestone it is as well.
    pub shared: Vec<Link>,
    /// Who states it; none if the plan itself does.
    pub source: Option<SourceView>,
}

impl MilestoneView {
    pub(crate) fn new(scope: &Scope<'_>, handle: Handle<MilestoneKind>, task: Handle<TaskKind>, lang: Lang) -> Self {
        let row = &scope.snapshot.outline.milestones[handle];
        let state = scope.snapshot.milestone(handle);
        let meeting = state.met_by.and_then(|record| Meeting::new(scope, record, state.delay, lang));
        let (met, draft, publish_at, delay) = match meeting {
            Some(Meeting { record, draft, publish_at, delay, .. }) => (Some(record), draft, publish_at, delay),
            None => (None, false, None, None),
        };
        let others = row.tasks.iter().filter(|other| **other != task);
        Self {
            name: scope.text(&row.name, lang),
            due: scope.date(row.due, lang),
            met,
            draft,
            publish_at,
            delay,
            late: state.late,
            leads: scope.organisations(&row.leads, lang),
            shared: others.filter_map(|other| scope.link(PageKind::Task(*other), lang)).collect(),
            source: row.source.as_ref().map(|source| scope.source(source, lang)),
        }
    }
}
