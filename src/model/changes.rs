//! What changed in a period, mostly a month: the state as of its last day against that as of the day before its first.
//!
//! That a task has been silent for long is no change: the clock alone would have made it.

use super::{Commitment, News, ObservationHandle, Outcome, Standing, TaskStage};
use crate::date::{Day, Month};
use crate::id::{Handle, RecordKind, TargetKind, TaskKind};

/// What changed in a period. At least something did.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    /// The first day of the period.
    pub since: Day,
    /// Its last day; or, if that is still to come, the day for which the state speaks.
    pub until: Day,
    /// The records that became known in it, the last first.
    pub records: Vec<Handle<RecordKind>>,
    /// The records that became known in it or before it, the last period in which they can have. For the states of its last day they
    /// count as known since this period.
    pub by_then: Vec<Handle<RecordKind>>,
    /// The records that were withdrawn in it, the last first. They are not among those that became known in it.
    pub withdrawn: Vec<Handle<RecordKind>>,
    /// The tasks whose state changed, in the order of the plan.
    pub tasks: Vec<TaskChange>,
    /// The targets whose figures or standing changed, in the order of the plan.
    pub targets: Vec<TargetChange>,
    /// What became public of evaluations, the last first.
    pub news: Vec<News>,
}

impl Changes {
    /// The month in which the period begins.
    pub fn month(&self) -> Month {
        Month::of(self.since)
    }
}

/// How the state of a task changed.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskChange {
    /// The task.
    pub task: Handle<TaskKind>,
    /// Its stage, if that changed.
    pub stage: Option<StageChange>,
    /// Whether it is late, if that changed.
    pub late: Option<LateChange>,
    /// Its milestones and steps of which something else became; neither what it left undone when it was stopped, nor what is ahead
    /// since it is stopped no longer or somebody stated it.
    pub commitments: Vec<CommitmentChange>,
}

/// How the stage of a task changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageChange {
    /// The stage before, and whether it rested on more than reposts.
    pub before: (TaskStage, bool),
    /// The stage after, likewise.
    pub after: (TaskStage, bool),
    /// The record on which the change rests: the one that states the status, or else the first that became known in the period.
    pub record: Option<Handle<RecordKind>>,
    /// Whether it was so only by what is withdrawn since.
    pub withdrawn: bool,
}

/// Whether a task is late that was not, or the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateChange {
    /// Whether it is late.
    pub late: bool,
    /// Whether it is so by what more than reposts state.
    pub confirmed: bool,
    /// Whether it was so only by what is withdrawn since.
    pub withdrawn: bool,
}

/// What became of a milestone or step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommitmentChange {
    /// The milestone or step.
    pub what: Commitment,
    /// What had become of it; none of one that nobody had stated.
    pub before: Option<Outcome>,
    /// What has become of it.
    pub after: Outcome,
    /// The record that says so; none where it went past due.
    pub record: Option<Handle<RecordKind>>,
    /// Whether it was so only by what is withdrawn since.
    pub withdrawn: bool,
}

/// How the figures of a target or its standing changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TargetChange {
    /// The target.
    pub target: Handle<TargetKind>,
    /// The latest comparable figure of the total, if that changed.
    pub figure: Option<FigureChange>,
    /// The latest confirmed one, if that changed and is another.
    pub confirmed: Option<FigureChange>,
    /// A newer figure than both that cannot be compared with them, if that is new.
    pub incomparable: Option<ObservationHandle>,
    /// Whether it had a figure that was withdrawn, and has none now.
    pub gone: bool,
    /// Its standing before and after, if that changed.
    pub standing: Option<(Standing, Standing)>,
    /// Whether it stood so only by what is withdrawn since.
    pub standing_withdrawn: bool,
    /// The record on which the new standing rests, if that says without a figure that the target is reached.
    pub met_by: Option<Handle<RecordKind>>,
}

/// A figure in place of another, or of none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureChange {
    /// The figure before.
    pub before: Option<ObservationHandle>,
    /// The figure after.
    pub after: ObservationHandle,
}
