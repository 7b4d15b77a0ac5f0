//! Actions with their tasks.

use std::collections::BTreeMap;

use serde::Serialize;

use super::task::TaskSummary;
use crate::described::{Described, derive};
use crate::id::{ActionKind, Handle, TaskKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::scope::Scope;
use crate::view::text::Text;

/// The most tasks of a plan whose actions stand open in lists, even where they have no level below.
const MOST_TASKS_UNFOLDED: usize = 100;

/// An action with its tasks and the actions below it.
#[derive(Debug, Described!, Serialize)]
pub struct ActionGroup {
    /// Its number as printed.
    pub number: Text,
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: Option<String>,
    /// Its own tasks.
    pub tasks: Vec<TaskSummary>,
    /// The actions right below it.
    pub actions: Vec<ActionGroup>,
    /// What it holds on all levels.
    pub counts: ActionCounts,
}

/// What an action holds, counted on all levels below it.
#[derive(Clone, Copy, Debug, Default, Described!, Serialize)]
pub struct ActionCounts {
    /// The actions below it.
    pub actions: usize,
    /// Its tasks and those of the actions below it.
    pub tasks: usize,
    /// How many of these have records within the term, announcements apart.
    pub reported: usize,
    /// How many of these are late.
    pub late: usize,
    /// How many of the late ones are so by what only reposts state.
    pub late_unconfirmed: usize,
}

impl ActionGroup {
    fn new(scope: &Scope<'_>, action: Handle<ActionKind>, lang: Lang) -> Self {
        let row = &scope.snapshot.outline.actions[action];
        let actions = Self::below(scope, action, lang);
        let counts = ActionCounts::of(scope, action, actions.iter().map(|group| group.counts));
        Self { actions, counts, ..Self::flat(scope, action, &row.tasks, lang) }
    }

    /// An action with some of its own tasks alone.
    fn flat(scope: &Scope<'_>, action: Handle<ActionKind>, tasks: &[Handle<TaskKind>], lang: Lang) -> Self {
        let row = &scope.snapshot.outline.actions[action];
        Self {
            number: scope.printed_text(&row.number, lang),
            name: scope.text(&row.name, lang),
            href: scope.href(PageKind::Action(action), lang),
            tasks: tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
            actions: Vec::new(),
            counts: ActionCounts::of_tasks(scope, tasks),
        }
    }

    /// Some tasks by the action that each belongs to, in the order of the plan; those that belong to none are left out.
    pub(crate) fn of_tasks(scope: &Scope<'_>, tasks: &[Handle<TaskKind>], lang: Lang) -> Vec<Self> {
        let mut groups: BTreeMap<Handle<ActionKind>, Vec<Handle<TaskKind>>> = BTreeMap::new();
        for task in tasks {
            if let Some(action) = scope.snapshot.outline.tasks[*task].action {
                groups.entry(action).or_default().push(*task);
            }
        }
        groups.iter().map(|(action, tasks)| Self::flat(scope, *action, tasks, lang)).collect()
    }

    /// The actions at the top with all that they hold, in the order of the plan.
    pub(crate) fn all(scope: &Scope<'_>, lang: Lang) -> Vec<Self> {
        scope.snapshot.outline.top_actions().map(|action| Self::new(scope, action, lang)).collect()
    }

    /// Whether the plan has so many tasks that the actions in its lists fold.
    pub(crate) fn fold(scope: &Scope<'_>) -> bool {
        scope.snapshot.outline.tasks.len() > MOST_TASKS_UNFOLDED
    }

    /// Whether tasks are so many that the actions in their list fold.
    pub(crate) fn are_many(tasks: &[Handle<TaskKind>]) -> bool {
        tasks.len() > MOST_TASKS_UNFOLDED
    }

    /// The actions right below one, with all that they hold, in the order of the plan.
    pub(crate) fn below(scope: &Scope<'_>, action: Handle<ActionKind>, lang: Lang) -> Vec<Self> {
        let children = &scope.snapshot.outline.actions[action].children;
        children.iter().map(|child| Self::new(scope, *child, lang)).collect()
    }
}

impl ActionCounts {
    fn of_tasks(scope: &Scope<'_>, tasks: &[Handle<TaskKind>]) -> Self {
        let states = || tasks.iter().map(|task| scope.snapshot.task(*task));
        Self {
            actions: 0,
            tasks: tasks.len(),
            reported: states().filter(|state| state.evidence.records > 0).count(),
            late: states().filter(|state| state.late).count(),
            late_unconfirmed: states().filter(|state| state.late && !state.late_confirmed).count(),
        }
    }

    /// The counts of an action, from its own tasks and the counts of the actions right below it.
    pub(crate) fn of(scope: &Scope<'_>, action: Handle<ActionKind>, below: impl Iterator<Item = Self>) -> Self {
        let own = Self::of_tasks(scope, &scope.snapshot.outline.actions[action].tasks);
        below.fold(own, |sum, part| Self {
            actions: sum.actions + 1 + part.actions,
            tasks: sum.tasks + part.tasks,
            reported: sum.reported + part.reported,
            late: sum.late + part.late,
            late_unconfirmed: sum.late_unconfirmed + part.late_unconfirmed,
        })
    }
}
