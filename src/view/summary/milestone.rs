//! Dated commitments and what became of them.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, MilestoneKind, TaskKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::summary::meeting::{DelayView, Meeting};
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// A dated commitment on the page of a task.
#[derive(Debug, Described!, Serialize)]
pub struct MilestoneView {
    /// What is to be reached.
    pub name: Text,
    /// By when.
    pub due: DateText,
    /// The record that meets it.
    pub met: Option<Link>,
    /// Whether more than a repost says so.
    pub confirmed: bool,
    /// Whether no source of that record gives its date.
    pub undated: bool,
    /// What keeps that record out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
    /// By how long it was met after it was due, if it is certain that it was.
    pub delay: Option<DelayView>,
    /// The record that states that the task was stopped, so that it no longer applies to the task.
    pub stopped: Option<Meeting>,
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
        let state = scope.snapshot.milestone_of(handle, task);
        let meeting = state.met_by.and_then(|record| Meeting::new(scope, record, state.delay, lang));
        let confirmed = meeting.as_ref().is_none_or(|meeting| meeting.confirmed);
        let undated = meeting.as_ref().is_some_and(|meeting| meeting.date.is_none());
        let (met, unpublished, delay) = match meeting {
            Some(Meeting { record, unpublished, delay, .. }) => (Some(record), unpublished, delay),
            None => (None, Unpublished::default(), None),
        };
        let others = row.tasks.iter().filter(|other| **other != task);
        Self {
            name: scope.text(&row.name, lang),
            due: scope.date(row.due, lang),
            met,
            confirmed,
            undated,
            unpublished,
            delay,
            stopped: state.stopped_by.and_then(|record| Meeting::new(scope, record, None, lang)),
            late: state.late,
            leads: scope.organisations(&row.leads, lang),
            shared: others.filter_map(|other| scope.link(PageKind::Task(*other), lang)).collect(),
            source: row.source.as_ref().map(|source| scope.source(source, lang)),
        }
    }
}
