//! The tasks of a filter: in a state, or led by an organisation.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::{Filter, PageKind, TaskFilter};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::action::ActionGroup;
use crate::view::summary::filter::FilterBar;
use crate::view::summary::task::TaskSummary;

/// The tasks of a filter.
#[derive(Debug, Described!, Serialize)]
pub struct TasksByBody {
    /// What the list is narrowed by: `state` or `organisation`.
    pub by: &'static str,
    /// The state: `late`, `quiet`, or a stage: `no-public-report`, `not-started`, `reported-progress`, `in-progress`, `done`, `continuing`, `changed`, `stopped`.
    pub state: Option<&'static str>,
    /// The organisation.
    pub of: Option<Link>,
    /// What else the list can be narrowed by.
    pub filters: FilterBar,
    /// Its tasks by the action that they belong to.
    pub groups: Vec<ActionGroup>,
    /// Whether the tasks are so many (more than 100) that each action folds.
    pub folds: bool,
    /// Those that belong to no action.
    pub tasks: Vec<TaskSummary>,
    /// How many there are.
    pub total: usize,
    /// After how many days without a new record a task counts as quiet.
    pub quiet_days: u32,
}

impl TasksByBody {
    pub(super) fn make(scope: &Scope<'_>, filter: TaskFilter, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let tasks = filter.members(&scope.snapshot);
        let heading = scope.filter_heading(PageKind::TasksBy(filter), filter, tasks.len(), lang)?;
        let (state, of) = match filter {
            TaskFilter::Stage(stage) => (Some(stage.name()), None),
            TaskFilter::Late => (Some("late"), None),
            TaskFilter::Quiet => (Some("quiet"), None),
            TaskFilter::Organisation(organisation) => (None, scope.link(PageKind::Organisation(organisation), lang)),
        };
        let rest = tasks.iter().filter(|task| scope.snapshot.outline.tasks[**task].action.is_none());
        let body = Self {
            by: filter.by(),
            state,
            of,
            filters: FilterBar::of_tasks(scope, Some(filter), lang)?,
            tasks: rest.map(|task| TaskSummary::new(scope, *task, lang)).collect(),
            groups: ActionGroup::of_tasks(scope, &tasks, lang),
            folds: ActionGroup::are_many(&tasks),
            total: tasks.len(),
            quiet_days: scope.snapshot.quiet_after_days,
        };
        Ok((heading, body))
    }
}
