//! The state of a task: its stage, flags, evidence and milestones.

use super::milestone_state::{Met, MilestoneState};
use super::rows::Rows;
use super::stated::{Disagreement, Stated, stated};
use super::{Outline, Plan, Record, Subject};
use crate::date::{Day, When};
use crate::id::{Handle, RecordKind, TaskKind};
use crate::schema::Stage;

/// The stage of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// A stated milestone is past due and not met.
    pub late: bool,
    /// It has records, is not finished, and nothing but announcements became known within the configured interval.
    pub quiet: bool,
    /// The statuses stated for the latest date, if they differ.
    pub disagreement: Option<Disagreement>,
    /// How well it is evidenced.
    pub evidence: Evidence,
    /// What became of each milestone, in the order of the task's milestones.
    pub milestones: Vec<MilestoneState>,
    /// The records about it and about its targets, newest first.
    pub records: Vec<Handle<RecordKind>>,
}

/// What a task's state rests on. Announcements and records from before the term are counted apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Records within the term that are no announcements.
    pub records: usize,
    /// How many of them are about targets of the task and not about the task itself.
    pub of_targets: usize,
    /// Announcements.
    pub announcements: usize,
    /// Records from before the term.
    pub background: usize,
    /// The distinct sources of the records within the term, by address.
    pub sources: usize,
    /// How many of the records within the term have a source that is more than a repost.
    pub confirmed: usize,
    /// The date of the earliest record within the term.
    pub first: Option<When>,
    /// The date of the latest record within the term.
    pub latest: Option<When>,
}

/// The state of a task by a day. `own` are the records about it and about its targets, newest first.
pub(super) fn task_state(
    outline: &Outline,
    records: Rows<'_, RecordKind, Record>,
    met: &Met,
    task: Handle<TaskKind>,
    own: Vec<Handle<RecordKind>>,
    as_of: Day,
    quiet_after_days: u32,
) -> TaskState {
    let evidence = evidence(&outline.plan, records, task, &own);
    let happened = || own.iter().copied().filter(|handle| !records.row(*handle).is_announcement());
    // A status is one of the tasks that its record is about, and not of those whose targets it is about.
    let stating = happened().filter(|handle| records.row(*handle).is_about(Subject::Task(task)));
    let (stage, disagreement) = match stated(records, stating) {
        Some(Stated { stage, disagreement }) => (TaskStage::Stated(stage), disagreement),
        None if evidence.records > 0 => (TaskStage::ReportedProgress, None),
        None => (TaskStage::NoPublicReport, None),
    };
    let milestones = outline.tasks[task].milestones.iter().enumerate();
    let milestones: Vec<MilestoneState> = milestones
        .map(|(place, milestone)| MilestoneState::new(milestone, met.get(&(task, place)).copied(), records, as_of))
        .collect();
    let finished = matches!(stage, TaskStage::Stated(Stage::Done | Stage::Stopped));
    // A draft, which only a preview has, is no news either.
    let news = happened().map(|handle| records.row(handle)).filter(|record| !record.hold.draft);
    let newest = news.map(|record| record.known).max();
    let silent = newest.is_some_and(|known| i64::from(as_of.days_since(known)) > i64::from(quiet_after_days));
    TaskState {
        stage,
        late: milestones.iter().any(|milestone| milestone.late),
        quiet: silent && !finished && stage != TaskStage::NoPublicReport,
        disagreement,
        evidence,
        milestones,
        records: own,
    }
}

fn evidence(
    plan: &Plan,
    records: Rows<'_, RecordKind, Record>,
    task: Handle<TaskKind>,
    own: &[Handle<RecordKind>],
) -> Evidence {
    let mut evidence = Evidence::default();
    let mut sources: Vec<&str> = Vec::new();
    for record in own.iter().map(|handle| records.row(*handle)) {
        if record.is_announcement() {
            evidence.announcements += 1;
        } else if plan.is_before(record.counts_by()) {
            evidence.background += 1;
        } else if plan.covers(record.counts_by()) {
            evidence.records += 1;
            evidence.of_targets += usize::from(!record.is_about(Subject::Task(task)));
            evidence.confirmed += usize::from(record.is_confirmed());
            sources.extend(record.sources.iter().map(|source| source.url.as_str()));
            evidence.first = Some(record.date);
            evidence.latest = evidence.latest.or(Some(record.date));
        }
    }
    sources.sort_unstable();
    sources.dedup();
    evidence.sources = sources.len();
    evidence
}
