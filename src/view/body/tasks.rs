//! The list of tasks.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::MilestoneState;
use crate::page::{DrawingOf, PageKind};
use crate::view::data::DrawingLinks;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::action::ActionGroup;
use crate::view::summary::amount::{AmountSumView, CurrencyView};
use crate::view::summary::filter::FilterBar;
use crate::view::summary::task::{StageCount, TaskSummary};

/// The list of tasks.
#[derive(Debug, Described!, Serialize)]
pub struct TasksBody {
    /// The tasks by action.
    pub groups: Vec<ActionGroup>,
    /// Whether the tasks are so many (more than 100) that each action folds.
    pub folds: bool,
    /// The tasks that belong to no action.
    pub tasks: Vec<TaskSummary>,
    /// What the list can be narrowed by.
    pub filters: FilterBar,
    /// All of them along the term as a file, if there is one and the site publishes it.
    pub drawing: Option<DrawingLinks>,
    /// How many tasks are in each stage; stages without tasks are left out.
    pub stages: Vec<StageCount>,
    /// How many tasks there are.
    pub total: usize,
    /// How many of them have milestones or steps with a date, so that they can be late.
    pub dated: usize,
    /// How many of those are late.
    pub late: usize,
    /// Of how many tasks the stage, or that they are late, is known from reposts only.
    pub unconfirmed: usize,
    /// What became of the milestones of all tasks.
    pub milestones: MilestoneCounts,
    /// What became of the steps of all tasks, if there are any.
    pub steps: Option<StepCounts>,
    /// What the tasks together have of each kind of money, where several state some, by currency.
    pub sums: Vec<CurrencyView<AmountSumView>>,
    /// How many of all tasks are quiet.
    pub quiet: usize,
    /// After how many days without a new record a task counts as quiet.
    pub quiet_days: u32,
}

/// How many milestones there are, and what became of them.
#[derive(Debug, Described!, Serialize)]
pub struct MilestoneCounts {
    /// All of them.
    pub total: usize,
    /// Those that records meet.
    pub met: usize,
    /// Those of the met ones that were certainly met after they were due.
    pub met_late: usize,
    /// Those that are past due and not met.
    pub late: usize,
}

impl MilestoneCounts {
    fn new<'s>(milestones: impl Iterator<Item = &'s MilestoneState>) -> Self {
        let mut counts = Self { total: 0, met: 0, met_late: 0, late: 0 };
        for milestone in milestones {
            counts.total += 1;
            counts.met += usize::from(milestone.met_by.is_some());
            counts.met_late += usize::from(milestone.delay.is_some());
            counts.late += usize::from(milestone.late);
        }
        counts
    }
}

/// How many steps there are, and what became of them.
#[derive(Debug, Described!, Serialize)]
pub struct StepCounts {
    /// All of them.
    pub total: usize,
    /// Those that are done.
    pub done: usize,
    /// Those that are past due and not done.
    pub overdue: usize,
}

impl StepCounts {
    /// `None` if somebody has yet to state the first step.
    fn new(scope: &Scope<'_>) -> Option<Self> {
        let mut counts = Self { total: 0, done: 0, overdue: 0 };
        for state in scope.snapshot.steps().map(|(step, _)| scope.snapshot.step(step)) {
            counts.total += 1;
            counts.done += usize::from(state.outcome.is_done());
            counts.overdue += usize::from(state.late);
        }
        (counts.total > 0).then_some(counts)
    }
}

impl TasksBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let outline = scope.snapshot.outline;
        let title = scope.title(PageKind::Tasks, lang)?;
        let description = scope.say(lang, "description-tasks", [("count", outline.tasks.len().into())])?;
        let states = || outline.tasks.handles().map(|task| scope.snapshot.task(task));
        let milestones = scope.snapshot.milestones().map(|(milestone, _)| scope.snapshot.milestone(milestone));
        let ungrouped = outline.tasks.iter().filter(|(_, task)| task.action.is_none());
        let body = Self {
            groups: ActionGroup::all(scope, lang),
            folds: ActionGroup::fold(scope),
            tasks: ungrouped.map(|(task, _)| TaskSummary::new(scope, task, lang)).collect(),
            filters: FilterBar::of_tasks(scope, None, lang)?,
            drawing: DrawingLinks::of(scope, DrawingOf::Overview, lang)?,
            stages: StageCount::all(scope),
            total: outline.tasks.len(),
            dated: outline.tasks.handles().filter(|task| scope.snapshot.has_dates_of_task(*task)).count(),
            milestones: MilestoneCounts::new(milestones),
            steps: StepCounts::new(scope),
            late: StageCount::late(scope),
            unconfirmed: StageCount::unconfirmed(scope),
            sums: AmountSumView::all(scope, &scope.snapshot.sums(outline.tasks.handles()), lang),
            quiet: states().filter(|state| state.quiet).count(),
            quiet_days: scope.snapshot.quiet_after_days,
        };
        Ok((Heading::below_home(title, description), body))
    }
}
