//! The state of a task: its stage, flags, evidence and milestones.

use super::rows::Rows;
use super::stated::Stated;
use super::step_state::{Percentage, progress};
use super::{Disagreement, Outline, Record, Subject};
use crate::date::{Day, When};
use crate::id::{Handle, RecordKind, TaskKind};
use crate::schema::Stage;

/// The stage of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskStage {
    /// No record within the plan's term is public.
    NoPublicReport,
    /// Records within the term are public, but none states a status.
    ReportedProgress,
    /// The latest status that a source states.
    Stated(Stage),
}

impl TaskStage {
    /// Every stage, in the order of their course.
    pub const ALL: [Self; 8] = [
        Self::NoPublicReport,
        Self::Stated(Stage::NotStarted),
        Self::ReportedProgress,
        Self::Stated(Stage::InProgress),
        Self::Stated(Stage::Done),
        Self::Stated(Stage::Continuing),
        Self::Stated(Stage::Changed),
        Self::Stated(Stage::Stopped),
    ];

    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoPublicReport => "no-public-report",
            Self::ReportedProgress => "reported-progress",
            Self::Stated(stage) => stage.name(),
        }
    }
}

/// What is to be said of a task.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskState {
    /// Its stage.
    pub stage: TaskStage,
    /// Whether its stage rests on more than reposts.
    pub stage_confirmed: bool,
    /// A stated milestone or step is past due and not met, and the task was not stopped.
    pub late: bool,
    /// Whether it is late by what more than reposts state.
    pub late_confirmed: bool,
    /// It has records within the term, is not finished, and nothing but announcements became known within the configured interval.
    pub quiet: bool,
    /// The statuses stated for the latest date, if they differ.
    pub disagreement: Option<Disagreement>,
    /// The record that states its status, if its stage is a stated one.
    pub stated_by: Option<Handle<RecordKind>>,
    /// How far it has come in per cent, as the latest source that says so states it.
    pub progress: Option<Percentage>,
    /// How well it is evidenced.
    pub evidence: Evidence,
    /// The records about it, its steps and its targets, newest first.
    pub records: Vec<Handle<RecordKind>>,
}

/// What a task's state rests on. Announcements and records from before and after the term are counted apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Records within the term that are no announcements.
    pub records: usize,
    /// How many of them are about steps of the task and not about the task as a whole.
    pub of_steps: usize,
    /// How many of them are about targets of the task and neither about the task itself nor its steps.
    pub of_targets: usize,
    /// Announcements.
    pub announcements: usize,
    /// Records from before the term.
    pub background: usize,
    /// Records from after the term.
    pub after: usize,
    /// The distinct sources of the records within the term, by address.
    pub sources: usize,
    /// How many of the records within the term have a source that is more than a repost.
    pub confirmed: usize,
    /// The date of the earliest record within the term.
    pub first: Option<When>,
    /// The date of the latest record within the term.
    pub latest: Option<When>,
    /// How many of the records within the term each year has that has any, the latest first.
    pub by_year: Vec<(i16, usize)>,
}

/// What a task's state follows from.
pub(super) struct Grounds {
    /// The records about it, its steps and its targets, newest first.
    pub(super) records: Vec<Handle<RecordKind>>,
    /// The status of it that counts.
    pub(super) stated: Option<Stated>,
    /// Of each thing of it that is past due and not done, whether more than a repost states it.
    pub(super) overdue: Vec<bool>,
}

/// The state of a task by a day.
pub(super) fn task_state(
    outline: &Outline,
    records: Rows<'_, RecordKind, Record>,
    task: Handle<TaskKind>,
    grounds: Grounds,
    as_of: Day,
    quiet_after_days: u32,
) -> TaskState {
    let Grounds { records: own, stated, mut overdue } = grounds;
    let evidence = evidence(outline, records, task, &own, as_of);
    let happened = || own.iter().copied().filter(|handle| !records.row(*handle).is_announcement());
    let (stage, stated_by, disagreement) = match stated {
        Some(Stated { stage, record, disagreement }) => (TaskStage::Stated(stage), Some(record), disagreement),
        None if evidence.records > 0 => (TaskStage::ReportedProgress, None, None),
        None => (TaskStage::NoPublicReport, None, None),
    };
    let stage_confirmed = match stated_by {
        Some(record) => records.row(record).is_confirmed(as_of),
        None => stage == TaskStage::NoPublicReport || evidence.confirmed > 0,
    };
    let is_stopped = stage == TaskStage::Stated(Stage::Stopped);
    let finished = is_stopped || stage == TaskStage::Stated(Stage::Done);
    overdue.retain(|_| !is_stopped);
    // A draft, which only a preview has, is no news either.
    let news = happened().map(|handle| records.row(handle)).filter(|record| !record.hold.draft);
    let newest = news.map(|record| record.known).max();
    let silent = newest.is_some_and(|known| i64::from(as_of.days_since(known)) > i64::from(quiet_after_days));
    TaskState {
        stage,
        stage_confirmed,
        late: !overdue.is_empty(),
        late_confirmed: overdue.contains(&true),
        quiet: silent && !finished && evidence.records > 0,
        disagreement,
        stated_by,
        progress: progress(records, happened(), Subject::Task(task)),
        evidence,
        records: own,
    }
}

fn evidence(
    outline: &Outline,
    records: Rows<'_, RecordKind, Record>,
    task: Handle<TaskKind>,
    own: &[Handle<RecordKind>],
    as_of: Day,
) -> Evidence {
    let (plan, steps) = (&outline.plan, &outline.tasks[task].steps);
    let mut evidence = Evidence::default();
    let mut sources: Vec<&str> = Vec::new();
    for record in own.iter().map(|handle| records.row(*handle)) {
        if record.is_announcement() {
            evidence.announcements += 1;
        } else if plan.is_before(record.told()) {
            evidence.background += 1;
        } else if plan.covers(record.counts_by(), record.told()) {
            evidence.records += 1;
            if !record.is_about(Subject::Task(task)) {
                let is_of_step = steps.iter().any(|step| record.is_about(Subject::Step(*step)));
                evidence.of_steps += usize::from(is_of_step);
                evidence.of_targets += usize::from(!is_of_step);
            }
            evidence.confirmed += usize::from(record.is_confirmed(as_of));
            sources.extend(record.sources.by(as_of).map(|source| source.url.as_str()));
            evidence.first = Some(record.date);
            evidence.latest = evidence.latest.or(Some(record.date));
            let year = record.counts_by().year();
            match evidence.by_year.last_mut() {
                Some((last, count)) if *last == year => *count += 1,
                _ => evidence.by_year.push((year, 1)),
            }
        } else {
            evidence.after += 1;
        }
    }
    sources.sort_unstable();
    sources.dedup();
    evidence.sources = sources.len();
    evidence
}
