//! What the state of a task rests on.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, TaskKind};
use crate::lang::Lang;
use crate::view::scope::Scope;
use crate::view::text::DateText;

/// What the state of a task rests on.
#[derive(Debug, Described!, Serialize)]
pub struct Evidence {
    /// Records within the term, announcements apart.
    pub records: usize,
    /// How many of them are about steps of the task and not about the task as a whole.
    pub of_steps: usize,
    /// How many of them are about targets of the task and neither about the task itself nor its steps.
    pub of_targets: usize,
    /// Records from before the term.
    pub background: usize,
    /// Records from after the term.
    pub after: usize,
    /// Announcements.
    pub announcements: usize,
    /// The distinct sources of the records within the term.
    pub sources: usize,
    /// How many of the records within the term have a source that is more than a repost.
    pub confirmed: usize,
    /// The date of the latest record within the term.
    pub latest: Option<DateText>,
    /// The date of the earliest.
    pub first: Option<DateText>,
}

impl Evidence {
    pub(crate) fn new(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Self {
        let evidence = &scope.snapshot.task(task).evidence;
        Self {
            records: evidence.records,
            of_steps: evidence.of_steps,
            of_targets: evidence.of_targets,
            background: evidence.background,
            after: evidence.after,
            announcements: evidence.announcements,
            sources: evidence.sources,
            confirmed: evidence.confirmed,
            latest: evidence.latest.map(|date| scope.when(date, lang)),
            first: evidence.first.map(|date| scope.when(date, lang)),
        }
    }
}
