//! The state of a task: its stage, flags, evidence and milestones.

use std::collections::BTreeMap;

use super::rows::Rows;
use super::{Outline, Plan, Record};
use crate::date::{Day, When};
use crate::id::{Handle, RecordKind, TaskKind};
use crate::schema::Stage;

/// The earliest public record that meets each milestone: the task and the place among its milestones.
pub(super) type Met = BTreeMap<(Handle<TaskKind>, usize), Handle<RecordKind>>;

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
    /// It has records, is not finished, and nothing new became known within the configured interval.
    pub quiet: bool,
    /// How well it is evidenced.
    pub evidence: Evidence,
    /// What became of each milestone, in the order of the task's milestones.
    pub milestones: Vec<MilestoneState>,
    /// Its records, newest first.
    pub records: Vec<Handle<RecordKind>>,
}

/// What a task's state rests on. Announcements and records from before the term are counted apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Records within the term that are no announcements.
    pub records: usize,
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

/// What became of a milestone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneState {
    /// The earliest record that meets it.
    pub met_by: Option<Handle<RecordKind>>,
    /// It is past due and not met.
    pub late: bool,
}

pub(super) fn met(records: Rows<'_, RecordKind, Record>) -> Met {
    let mut met = Met::new();
    // From the newest to the oldest, so that the oldest one stays.
    for (handle, record) in records.iter().filter(|(_, record)| !record.is_announcement()) {
        met.extend(record.meets.iter().map(|milestone| (*milestone, handle)));
    }
    met
}

pub(super) fn task_state(
    outline: &Outline,
    records: Rows<'_, RecordKind, Record>,
    met: &Met,
    task: Handle<TaskKind>,
    own: Vec<Handle<RecordKind>>,
    as_of: Day,
    quiet_after_days: u32,
) -> TaskState {
    let evidence = evidence(&outline.plan, records, &own);
    let happened = || own.iter().map(|handle| records.row(*handle)).filter(|record| !record.is_announcement());
    // Records are sorted newest first, so the first status is the latest.
    let stage = match happened().find_map(|record| record.status) {
        Some(stage) => TaskStage::Stated(stage),
        None if evidence.records > 0 => TaskStage::ReportedProgress,
        None => TaskStage::NoPublicReport,
    };
    let milestones: Vec<MilestoneState> = outline.tasks[task]
        .milestones
        .iter()
        .enumerate()
        .map(|(place, milestone)| {
            let met_by = met.get(&(task, place)).copied();
            let late = met_by.is_none() && milestone.is_known(as_of) && milestone.due.last() < as_of;
            MilestoneState { met_by, late }
        })
        .collect();
    let finished = matches!(stage, TaskStage::Stated(Stage::Done | Stage::Stopped));
    let newest = own.iter().map(|handle| records.row(*handle).known).max();
    let silent = newest.is_some_and(|known| i64::from(as_of.days_since(known)) > i64::from(quiet_after_days));
    TaskState {
        stage,
        late: milestones.iter().any(|milestone| milestone.late),
        quiet: silent && !finished && stage != TaskStage::NoPublicReport,
        evidence,
        milestones,
        records: own,
    }
}

fn evidence(plan: &Plan, records: Rows<'_, RecordKind, Record>, own: &[Handle<RecordKind>]) -> Evidence {
    let mut evidence = Evidence::default();
    let mut sources: Vec<&str> = Vec::new();
    for record in own.iter().map(|handle| records.row(*handle)) {
        if record.is_announcement() {
            evidence.announcements += 1;
        } else if plan.is_before(record.counts_by()) {
            evidence.background += 1;
        } else if plan.covers(record.counts_by()) {
            evidence.records += 1;
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
