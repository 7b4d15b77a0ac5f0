//! The list of tasks.

use serde::Serialize;

use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::action::ActionGroup;
use crate::view::summary::task::{StageCount, TaskSummary};

/// The list of tasks.
#[derive(Debug, Serialize)]
pub struct TasksBody {
    /// The tasks by action.
    pub groups: Vec<ActionGroup>,
    /// The tasks that belong to no action.
    pub tasks: Vec<TaskSummary>,
    /// How many tasks are in each stage; stages without tasks are left out.
    pub stages: Vec<StageCount>,
    /// How many are late.
    pub late: usize,
    /// How many are quiet.
    pub quiet: usize,
    /// After how many days without a new record a task counts as quiet.
    pub quiet_days: u32,
}

impl TasksBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let outline = scope.snapshot.outline;
        let title = scope.title(PageKind::Tasks, lang)?;
        let description = scope.say(lang, "description-tasks", [("count", outline.tasks.len().into())])?;
        let states = || outline.tasks.handles().map(|task| scope.snapshot.task(task));
        let ungrouped = outline.tasks.iter().filter(|(_, task)| task.action.is_none());
        let body = Self {
            groups: ActionGroup::all(scope, lang),
            tasks: ungrouped.map(|(task, _)| TaskSummary::new(scope, task, lang)).collect(),
            stages: StageCount::all(scope),
            late: states().filter(|state| state.late).count(),
            quiet: states().filter(|state| state.quiet).count(),
            quiet_days: scope.snapshot.quiet_after_days,
        };
        Ok((Heading::below_home(title, description), body))
    }
}
