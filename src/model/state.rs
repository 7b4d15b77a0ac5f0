//! State: what is to be said of the plan on a day, as a pure function of the model and that day.
//!
//! Only records that were known by then count anywhere. Stage, flags and evidence are separate axes and never one
//! number; missing is never zero.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use super::amount_state::{AmountEntry, amounts};
use super::groups::Groups;
use super::leads::{ByLead, by_lead};
use super::milestone_state::{MilestoneState, met};
use super::rows::{Order, Rows};
use super::stated::{Stated, stated};
use super::step_state::StepState;
use super::target_state::{ObservationHandle, TargetState, target_state};
use super::task_state::{Grounds, TaskState, task_state};
use super::{Case, Commitment, Model, Outline, Public, Record, Subject, Table, Topic};
use crate::date::Day;
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
    pub(super) milestones: Vec<MilestoneState>,
    pub(super) steps: Vec<StepState>,
    pub(super) by_subject: BySubject,
    pub(super) by_topic: Vec<Vec<Handle<RecordKind>>>,
    pub(super) by_lead: ByLead,
    pub(super) amounts: HashMap<Subject, Vec<AmountEntry>>,
    pub(super) groups: OnceLock<Groups>,
}

/// The public records about each subject, newest first.
type BySubject = HashMap<Subject, Vec<Handle<RecordKind>>>;

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
        let stated: Vec<Option<Stated>> =
            (0..outline.tasks.len()).into_par_iter().map(|place| stated_of(records, &by_subject, place)).collect();
        let stopped = |task: Handle<TaskKind>| {
            let stated = stated[task.index()].as_ref().filter(|stated| stated.stage == Stage::Stopped);
            stated.map(|stated| stated.record)
        };
        let amounts = amounts(outline, records, as_of);
        let milestones = outline.milestones.iter().map(|(handle, milestone)| {
            let met_by = met.get(&Commitment::Milestone(handle)).copied();
            MilestoneState::new(milestone, met_by, stopped, records, as_of)
        });
        let milestones: Vec<MilestoneState> = milestones.collect();
        let steps = outline.steps.iter().map(|(handle, step)| {
            let own = by_subject.get(&Subject::Step(handle)).map_or(&[][..], Vec::as_slice);
            StepState::new(step, handle, own, &met, stopped(step.task), records, as_of)
        });
        let steps: Vec<StepState> = steps.collect();
        let observed = observed(records, outline.targets.len());
        let tasks = (0..outline.tasks.len()).into_par_iter().map(|place| {
            let task = Handle::new(place);
            let row = &outline.tasks[task];
            let late = row.milestones.iter().filter(|milestone| milestones[milestone.index()].late);
            let late = late.map(|milestone| outline.milestones[*milestone].is_confirmed());
            let late_steps = row.steps.iter().filter(|step| steps[step.index()].late);
            let overdue = late.chain(late_steps.map(|step| outline.steps[*step].is_confirmed()));
            let grounds = Grounds {
                records: of_task(outline, &by_subject, task),
                stated: stated[place].clone(),
                overdue: overdue.collect(),
            };
            task_state(outline, records, task, grounds, as_of, quiet_after_days)
        });
        let targets = outline.targets.handles().map(|target| {
            let own = by_subject.get(&Subject::Target(target)).cloned().unwrap_or_default();
            let meeting = meeting(records, &own, target);
            target_state(
                &outline.targets[target],
                outline.plan.term.0.first(),
                records,
                &observed[target.index()],
                own,
                &meeting,
                as_of,
            )
        });
        let (tasks, targets) = (tasks.collect(), targets.collect());
        let by_topic = by_topic(outline, &by_subject, records);
        let by_lead = by_lead(outline, as_of);
        State {
            as_of,
            public,
            quiet_after_days,
            records: order,
            cases,
            tasks,
            targets,
            milestones,
            steps,
            by_subject,
            by_topic,
            by_lead,
            amounts,
            groups: OnceLock::new(),
        }
    }
}

fn records(all: &Table<RecordKind, Record>, as_of: Day, public: Public) -> Order<RecordKind> {
    let known = all.iter().filter(|(_, record)| record.known <= as_of && record.is_for(public));
    let key = |record: &Record| (Reverse(record.counts_by().last()), Reverse(record.known));
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
        let date = |handle: &Handle<CaseKind>| all[*handle].counts_by().last();
        date(right).cmp(&date(left)).then_with(|| all.id(*left).cmp(all.id(*right)))
    });
    Order::new(rows, all.len())
}

fn by_subject(records: Rows<'_, RecordKind, Record>) -> BySubject {
    let mut by_subject = BySubject::new();
    for (handle, record) in records.iter() {
        let observed = record.observations.iter().map(|observation| Subject::Target(observation.target));
        let mut subjects: Vec<Subject> = record.about.iter().copied().chain(observed).collect();
        subjects.sort_unstable();
        subjects.dedup();
        for subject in subjects {
            by_subject.entry(subject).or_default().push(handle);
        }
    }
    by_subject
}

/// The public records of each topic, newest first: those that name it, and those about a task, step or target of it.
fn by_topic(
    outline: &Outline,
    by_subject: &BySubject,
    records: Rows<'_, RecordKind, Record>,
) -> Vec<Vec<Handle<RecordKind>>> {
    let of_topic = |topic: &Topic| {
        let tasks = topic.tasks.iter().map(|task| Subject::Task(*task));
        let steps = topic.tasks.iter().flat_map(|task| &outline.tasks[*task].steps).map(|step| Subject::Step(*step));
        let targets = topic.targets.iter().map(|target| Subject::Target(*target));
        let subjects = tasks.chain(steps).chain(targets);
        subjects.filter_map(|subject| by_subject.get(&subject)).flatten().copied().collect()
    };
    let mut by_topic: Vec<Vec<_>> = outline.topics.iter().map(|(_, topic)| of_topic(topic)).collect();
    for (handle, record) in records.iter() {
        record.topics.iter().for_each(|topic| by_topic[topic.index()].push(handle));
    }
    for own in &mut by_topic {
        own.sort_unstable();
        own.dedup();
    }
    by_topic
}

/// Which of the records about a target, newest first, say without a value that it is reached.
fn meeting(
    records: Rows<'_, RecordKind, Record>,
    own: &[Handle<RecordKind>],
    target: Handle<TargetKind>,
) -> Vec<Handle<RecordKind>> {
    let meets = |record: &Record| !record.is_announcement() && record.meets.contains(&Commitment::Target(target));
    own.iter().copied().filter(|record| meets(records.row(*record))).collect()
}

/// The status of a task that counts. It is one of those that records state of the task, and none of its targets or steps.
fn stated_of(records: Rows<'_, RecordKind, Record>, by_subject: &BySubject, task: usize) -> Option<Stated> {
    let subject = Subject::Task(Handle::new(task));
    let own = by_subject.get(&subject)?.iter().copied();
    stated(records, own.filter(|record| !records.row(*record).is_announcement()), subject)
}

/// The public values of each of so many targets, oldest first. Announcements have none: theirs are planned.
fn observed(records: Rows<'_, RecordKind, Record>, targets: usize) -> Vec<Vec<ObservationHandle>> {
    let mut observed = vec![Vec::new(); targets];
    for (record, row) in records.iter().rev().filter(|(_, row)| !row.is_announcement()) {
        for (place, observation) in row.observations.iter().enumerate() {
            observed[observation.target.index()].push(ObservationHandle { record, place });
        }
    }
    observed
}

/// The public records about a task, about its steps and about the targets that it serves, newest first.
fn of_task(outline: &Outline, by_subject: &BySubject, task: Handle<TaskKind>) -> Vec<Handle<RecordKind>> {
    let row = &outline.tasks[task];
    let steps = row.steps.iter().map(|step| Subject::Step(*step));
    let targets = row.targets.iter().map(|target| Subject::Target(*target));
    let subjects = std::iter::once(Subject::Task(task)).chain(steps).chain(targets);
    let mut own: Vec<_> = subjects.filter_map(|subject| by_subject.get(&subject)).flatten().copied().collect();
    own.sort_unstable();
    own.dedup();
    own
}
