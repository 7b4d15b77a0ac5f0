//! State: what is to be said of the plan on a day, as a pure function of the model and that day.
//!
//! Only records that were known by then count anywhere. Stage, flags and evidence are separate axes and never one
//! number; missing is never zero.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::rows::{Order, Rows};
use super::{Case, Model, Outline, Plan, Public, Record, Subject, Table};
use crate::date::{Date, Day};
use crate::id::{CaseKind, Handle, RecordKind, TargetKind, TaskKind};
use crate::schema::Stage;

/// What is to be said of a plan on a day: what is public, in which order, and the state of every task and target. It knows
/// rows by their places only, so it holds as long as the model's dates, statuses and references stay as they are.
#[derive(Debug)]
pub struct State {
    pub(super) as_of: Day,
    pub(super) public: Public,
    pub(super) quiet_after_days: u32,
    pub(super) records: Order<RecordKind>,
    pub(super) cases: Order<CaseKind>,
    pub(super) tasks: Vec<TaskState>,
    pub(super) targets: Vec<TargetState>,
    pub(super) by_subject: BySubject,
}

/// The public records about each subject, newest first.
type BySubject = HashMap<Subject, Vec<Handle<RecordKind>>>;

/// The earliest public record that meets each milestone: the task and the place among its milestones.
type Met = BTreeMap<(Handle<TaskKind>, usize), Handle<RecordKind>>;

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
    pub first: Option<Date>,
    /// The date of the latest record within the term.
    pub latest: Option<Date>,
}

/// What became of a milestone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneState {
    /// The earliest record that meets it.
    pub met_by: Option<Handle<RecordKind>>,
    /// It is past due and not met.
    pub late: bool,
}

/// What is to be said of a target.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetState {
    /// The record with the latest confirmed comparable value.
    pub headline: Option<Handle<RecordKind>>,
    /// The record with a later comparable value that only reposts give.
    pub reported: Option<Handle<RecordKind>>,
    /// Where it stands.
    pub standing: Standing,
    /// The records with a value, oldest first.
    pub observations: Vec<Handle<RecordKind>>,
    /// All its records, newest first.
    pub records: Vec<Handle<RecordKind>>,
}

/// Where a target stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No comparable value is public.
    NoData,
    /// The latest value is below the goal.
    Below,
    /// The latest confirmed value is at the goal or above.
    Reached,
    /// A value at the goal or above is reported by reposts only.
    ReportedReached,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 4] = [Self::NoData, Self::Below, Self::Reached, Self::ReportedReached];

    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoData => "no-data",
            Self::Below => "below",
            Self::Reached => "reached",
            Self::ReportedReached => "reported-reached",
        }
    }
}

impl Model {
    /// What is to be said of the plan on a day: what was not known by then is left out, and the state of every task and
    /// target worked out from the rest.
    pub fn state(&self, as_of: Day, public: Public, quiet_after_days: u32) -> State {
        let outline = &self.outline;
        let order = records(&self.records, as_of, public);
        let records = Rows { all: &self.records, order: &order };
        let cases = cases(&self.cases, as_of, public);
        let by_subject = by_subject(records);
        let met = met(records);
        let tasks = (0..outline.tasks.len()).into_par_iter().map(|place| {
            let task = Handle::new(place);
            let own = by_subject.get(&Subject::Task(task)).cloned().unwrap_or_default();
            task_state(outline, records, &met, task, own, as_of, quiet_after_days)
        });
        let targets = outline.targets.handles().map(|target| {
            let own = by_subject.get(&Subject::Target(target)).cloned().unwrap_or_default();
            target_state(outline, records, target, own)
        });
        let (tasks, targets) = (tasks.collect(), targets.collect());
        State { as_of, public, quiet_after_days, tasks, targets, by_subject, records: order, cases }
    }
}

fn records(all: &Table<RecordKind, Record>, as_of: Day, public: Public) -> Order<RecordKind> {
    let known = all.iter().filter(|(_, record)| record.known <= as_of && record.is_for(public));
    let key = |record: &Record| (Reverse(record.date.last()), Reverse(record.known));
    let mut rows: Vec<_> = known.map(|(handle, record)| (key(record), handle)).collect();
    rows.par_sort_unstable_by(|(left_key, left), (right_key, right)| {
        left_key.cmp(right_key).then_with(|| all.id(*left).cmp(all.id(*right)))
    });
    Order::new(rows.into_iter().map(|(_, handle)| handle).collect(), all.len())
}

fn cases(all: &Table<CaseKind, Case>, as_of: Day, public: Public) -> Order<CaseKind> {
    let known = all.iter().filter(|(_, case)| case.known <= as_of && case.is_for(public));
    let mut rows: Vec<Handle<CaseKind>> = known.map(|(handle, _)| handle).collect();
    rows.sort_by(|left, right| {
        let date = |handle: &Handle<CaseKind>| all[*handle].date.last();
        date(right).cmp(&date(left)).then_with(|| all.id(*left).cmp(all.id(*right)))
    });
    Order::new(rows, all.len())
}

fn by_subject(records: Rows<'_, RecordKind, Record>) -> BySubject {
    let mut by_subject = BySubject::new();
    for (handle, record) in records.iter() {
        let observed = record.observation.as_ref().map(|observation| Subject::Target(observation.target));
        let mut subjects: Vec<Subject> = record.about.iter().copied().chain(observed).collect();
        subjects.sort_unstable();
        subjects.dedup();
        for subject in subjects {
            by_subject.entry(subject).or_default().push(handle);
        }
    }
    by_subject
}

fn met(records: Rows<'_, RecordKind, Record>) -> Met {
    let mut met = Met::new();
    // From the newest to the oldest, so that the oldest one stays.
    for (handle, record) in records.iter().filter(|(_, record)| !record.is_announcement()) {
        met.extend(record.meets.iter().map(|milestone| (*milestone, handle)));
    }
    met
}

fn task_state(
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
            MilestoneState { met_by, late: met_by.is_none() && milestone.due.last() < as_of }
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
        } else if plan.is_before(record.date) {
            evidence.background += 1;
        } else if plan.covers(record.date) {
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

fn target_state(
    outline: &Outline,
    records: Rows<'_, RecordKind, Record>,
    target: Handle<TargetKind>,
    own: Vec<Handle<RecordKind>>,
) -> TargetState {
    let value = |handle: &Handle<RecordKind>| {
        let record = records.row(*handle);
        record.observation.as_ref().filter(|observation| observation.target == target && !record.is_announcement())
    };
    let comparable = || own.iter().copied().filter(|handle| value(handle).is_some_and(|found| found.comparable));
    let headline = comparable().find(|handle| records.row(*handle).is_confirmed());
    // Newest first, so a reported value before the headline is a later one.
    let reported = comparable().take_while(|handle| Some(*handle) != headline).next();
    let goal = outline.targets[target].value;
    let at_goal = |handle: Option<Handle<RecordKind>>| {
        handle.as_ref().and_then(value).is_some_and(|observation| observation.value >= goal)
    };
    let standing = match (headline, reported) {
        (None, None) => Standing::NoData,
        _ if at_goal(headline) => Standing::Reached,
        _ if at_goal(reported) => Standing::ReportedReached,
        _ => Standing::Below,
    };
    let observations = own.iter().rev().copied().filter(|handle| value(handle).is_some()).collect();
    TargetState { headline, reported, standing, observations, records: own }
}
