//! Actions with their tasks.

use serde::Serialize;

use super::task::TaskSummary;
use crate::id::{ActionKind, Handle};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::scope::Scope;
use crate::view::text::Text;

/// The most tasks of a plan whose actions stand open in lists, even where they have no level below.
const MOST_TASKS_UNFOLDED: usize = 100;

/// An action with its tasks and the actions below it.
#[derive(Debug, Serialize)]
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
#[derive(Clone, Copy, Debug, Default, Serialize)]
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
        Self {
            number: scope.printed_text(&row.number, lang),
            name: scope.text(&row.name, lang),
            href: scope.href(PageKind::Action(action), lang),
            tasks: row.tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
            actions,
            counts,
        }
    }

    /// The actions at the top with all that they hold, in the order of the plan.
    pub(crate) fn all(scope: &Scope<'_>, lang: Lang) -> Vec<Self> {
        scope.snapshot.outline.top_actions().map(|action| Self::new(scope, action, lang)).collect()
    }

    /// Whether the plan has so many tasks that the actions in its lists fold.
    pub(crate) fn fold(scope: &Scope<'_>) -> bool {
        scope.snapshot.outline.tasks.len() > MOST_TASKS_UNFOLDED
    }

    /// The actions right below one, with all that they hold, in the order of the plan.
    pub(crate) fn below(scope: &Scope<'_>, action: Handle<ActionKind>, lang: Lang) -> Vec<Self> {
        let children = &scope.snapshot.outline.actions[action].children;
        children.iter().map(|child| Self::new(scope, *child, lang)).collect()
    }
}

impl ActionCounts {
    /// The counts of an action, from its own tasks and the counts of the actions right below it.
    pub(crate) fn of(scope: &Scope<'_>, action: Handle<ActionKind>, below: impl Iterator<Item = Self>) -> Self {
        let tasks = &scope.snapshot.outline.actions[action].tasks;
        let states = || tasks.iter().map(|task| scope.snapshot.task(*task));
        let own = Self {
            actions: 0,
            tasks: tasks.len(),
            reported: states().filter(|state| state.evidence.records > 0).count(),
            late: states().filter(|state| state.late).count(),
            late_unconfirmed: states().filter(|state| state.late && !state.late_confirmed).count(),
        };
        below.fold(own, |sum, part| Self {
            actions: sum.actions + 1 + part.actions,
            tasks: sum.tasks + part.tasks,
            reported: sum.reported + part.reported,
            late: sum.late + part.late,
            late_unconfirmed: sum.late_unconfirmed + part.late_unconfirmed,
        })
    }
}
