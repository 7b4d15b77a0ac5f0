//! Where the plan stands, in one or two sentences: what they say, which a template puts into words.

use serde::Serialize;

use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::{Goal, Standing, Target, TaskStage};
use crate::page::PageKind;
use crate::schema::{Direction, Stage};
use crate::view::scope::Scope;

/// Where the plan stands.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Where the targets stand; none without targets.
    pub targets: Option<TargetsAnswer>,
    /// Where the tasks stand; none without tasks.
    pub tasks: Option<TasksAnswer>,
}

/// Where the targets stand.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct TargetsAnswer {
    /// How many targets there are, with the indicators among them.
    pub count: usize,
    /// What they are: `targets`, `indicators` that have no goal, or `mixed`.
    pub noun: &'static str,
    /// What there is to say of some of them, or of all; every target is in one of them.
    pub parts: Vec<AnswerPart>,
}

/// Where some of the targets stand.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct AnswerPart {
    /// Where they stand: the name of a standing, `reported` of those that only reposts call reached, `share` of one that stands at a part
    /// of its goal, `unconfirmed` of those of which only reposts give values, or `incomparable` of those whose values cannot be compared.
    pub standing: &'static str,
    /// How many they are.
    pub count: usize,
    /// How much of its goal the one target has, in whole per cent, rounded down.
    pub share: Option<usize>,
    /// The page of the one target, or the list of targets.
    pub href: Option<String>,
}

/// Where the tasks stand.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct TasksAnswer {
    /// How many tasks there are.
    pub count: usize,
    /// How many have records within the term, announcements apart.
    pub reported: usize,
    /// Whether those are `none`, `some` or `all`.
    pub extent: &'static str,
    /// How many are done, as a source states it.
    pub done: usize,
    /// How many of those are so by what only reposts state.
    pub done_unconfirmed: usize,
    /// Whether there are `some` that are done or given up, so that nothing new is expected of them, or `none`.
    pub finished: &'static str,
    /// How many are late.
    pub late: usize,
    /// How many of those are so by what only reposts state.
    pub late_unconfirmed: usize,
    /// How many had no new record for long.
    pub quiet: usize,
    /// After how many days without a new record a task counts among those.
    pub quiet_days: u32,
    /// The list of tasks.
    pub href: Option<String>,
    /// What is overdue, in the schedule.
    pub overdue: Option<String>,
}

/// What is said of a target: the order of these is that of the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    Overdue,
    Lapsed,
    Reached,
    Met,
    Reported,
    Share(usize),
    NotYet,
    Before,
    Unconfirmed,
    GoalPending,
    Followed,
    NoTotal,
    Incomparable,
    NoData,
}

impl Said {
    fn name(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Lapsed => "lapsed",
            Self::Reached => "reached",
            Self::Met => "met",
            Self::Reported => "reported",
            Self::Share(_) => "share",
            Self::NotYet => "not-yet",
            Self::Before => "before",
            Self::Unconfirmed => "unconfirmed",
            Self::GoalPending => "goal-pending",
            Self::Followed => "followed",
            Self::NoTotal => "no-total",
            Self::Incomparable => "incomparable",
            Self::NoData => "no-data",
        }
    }

    fn of(scope: &Scope<'_>, target: Handle<TargetKind>) -> Self {
        let (row, state) = (&scope.snapshot.outline.targets[target], scope.snapshot.target(target));
        let headline = state.headline.and_then(|headline| scope.snapshot.records().observation(headline).value());
        match state.standing {
            Standing::Overdue => Self::Overdue,
            Standing::Lapsed => Self::Lapsed,
            Standing::Reached => Self::Reached,
            Standing::Met => Self::Met,
            Standing::ReportedReached | Standing::ReportedMet => Self::Reported,
            Standing::Before => Self::Before,
            Standing::GoalPending => Self::GoalPending,
            Standing::Followed => Self::Followed,
            Standing::NoTotal => Self::NoTotal,
            Standing::NoData if state.incomparable.is_some() => Self::Incomparable,
            Standing::NoData => Self::NoData,
            Standing::NotYet => match headline {
                None => Self::Unconfirmed,
                Some(value) => match state.goal.and_then(|goal| share(row, goal, value.approximate())) {
                    Some(share) => Self::Share(share),
                    None => Self::NotYet,
                },
            },
        }
    }
}

/// How much of its goal a target has that has not reached it, in whole per cent. Only where that says how far it has come: values
/// rise from nothing to the goal.
fn share(target: &Target, goal: Goal, value: f64) -> Option<usize> {
    let rises_from_nothing =
        target.direction == Direction::AtLeast && target.baseline.is_none() && goal.change.is_none();
    let whole = goal.value.approximate();
    if !rises_from_nothing || whole <= 0.0 || value < 0.0 || value >= whole {
        return None;
    }
    // The nearest binary fraction of an exact share may lie just below it.
    Some((((value / whole) * 100.0 + 1e-9).floor() as usize).min(99))
}

impl Answer {
    pub(crate) fn new(scope: &Scope<'_>, lang: Lang) -> Self {
        Self { targets: TargetsAnswer::new(scope, lang), tasks: TasksAnswer::new(scope, lang) }
    }
}

impl TargetsAnswer {
    fn new(scope: &Scope<'_>, lang: Lang) -> Option<Self> {
        let targets = &scope.snapshot.outline.targets;
        let mut said: Vec<(Said, Handle<TargetKind>)> =
            targets.handles().map(|target| (Said::of(scope, target), target)).collect();
        said.sort_unstable();
        let under_way = said.iter().filter(|(said, _)| matches!(said, Said::Share(_) | Said::NotYet)).count();
        // Only of a single one it is said how far it has come; several are under way together.
        for (said, _) in said.iter_mut().filter(|(said, _)| under_way > 1 && matches!(said, Said::Share(_))) {
            *said = Said::NotYet;
        }
        let parts = said.chunk_by(|left, right| left.0 == right.0).map(|alike| AnswerPart {
            standing: alike[0].0.name(),
            count: alike.len(),
            share: if let Said::Share(share) = alike[0].0 { Some(share) } else { None },
            href: match alike {
                [(_, target)] => scope.href(PageKind::Target(*target), lang),
                _ => scope.href(PageKind::Targets, lang),
            },
        });
        let indicators = targets.iter().filter(|(_, row)| row.goal.is_none()).count();
        let noun = match indicators {
            0 => "targets",
            all if all == targets.len() => "indicators",
            _ => "mixed",
        };
        (targets.len() > 0).then(|| Self { count: targets.len(), noun, parts: parts.collect() })
    }
}

impl TasksAnswer {
    fn new(scope: &Scope<'_>, lang: Lang) -> Option<Self> {
        let tasks = &scope.snapshot.outline.tasks;
        let states = || tasks.handles().map(|task| scope.snapshot.task(task));
        let late = states().filter(|state| state.late).count();
        let reported = states().filter(|state| state.evidence.records > 0).count();
        let in_stage = |stage| states().filter(|state| state.stage == TaskStage::Stated(stage)).count();
        let (done, stopped) = (in_stage(Stage::Done), in_stage(Stage::Stopped));
        (tasks.len() > 0).then(|| Self {
            count: tasks.len(),
            reported,
            extent: match reported {
                0 => "none",
                all if all == tasks.len() => "all",
                _ => "some",
            },
            done,
            done_unconfirmed: states()
                .filter(|state| state.stage == TaskStage::Stated(Stage::Done) && !state.stage_confirmed)
                .count(),
            finished: if done + stopped > 0 { "some" } else { "none" },
            late,
            late_unconfirmed: states().filter(|state| state.late && !state.late_confirmed).count(),
            quiet: states().filter(|state| state.quiet).count(),
            quiet_days: scope.snapshot.quiet_after_days,
            href: scope.href(PageKind::Tasks, lang),
            overdue: scope
                .href(PageKind::Schedule, lang)
                .filter(|_| late > 0)
                .map(|schedule| format!("{schedule}#overdue")),
        })
    }
}
