//! State: what is to be said of the plan on a day, as a pure function of the model and that day.
//!
//! Only records that were known by then count anywhere. Stage, flags and evidence are separate axes and never one
//! number; missing is never zero.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use super::amount_state::{AmountEntry, amounts};
use super::cases_of::CasesOf;
use super::changes::Changes;
use super::groups::Groups;
use super::known::{BySubject, Known, Said, by_subject, stopped_by};
use super::leads::{ByLead, StepsNaming, by_lead, steps_naming};
use super::milestone_state::MilestoneState;
use super::news::News;
use super::recency::Recency;
use super::rows::{Order, Rows};
use super::stated::Stated;
use super::step_state::StepState;
use super::target_state::TargetState;
use super::task_state::TaskState;
use super::{Case, Commitment, Evaluation, Model, Outline, Public, Record, Subject, Table, Topic};
use crate::date::Day;
use crate::id::{CaseKind, EvaluationKind, Handle, RecordKind, TaskKind};

/// What is to be said of a plan on a day: what is public, in which order, and the state of every task and target. It knows
/// rows by their places only, so it holds as long as the model's dates, statuses and references stay as they are.
#[derive(Debug)]
pub struct State {
    pub(super) as_of: Day,
    pub(super) public: Public,
    pub(super) quiet_after_days: u32,
    pub(super) records: Order<RecordKind>,
    pub(super) cases: Order<CaseKind>,
    pub(super) cases_of: CasesOf,
    pub(super) evaluations: Order<EvaluationKind>,
    pub(super) tasks: Vec<TaskState>,
    pub(super) targets: Vec<TargetState>,
    pub(super) milestones: Vec<MilestoneState>,
    pub(super) steps: Vec<StepState>,
    pub(super) by_subject: BySubject,
    pub(super) by_topic: Vec<Vec<Handle<RecordKind>>>,
    pub(super) by_lead: ByLead,
    pub(super) steps_naming: StepsNaming,
    pub(super) amounts: HashMap<Subject, Vec<AmountEntry>>,
    pub(super) changes: Vec<Changes>,
    pub(super) groups: OnceLock<Groups>,
    pub(super) recency: OnceLock<Recency>,
    pub(super) news: OnceLock<Vec<News>>,
}

impl Model {
    /// What is to be said of the plan on a day: what was not known by then is left out, and the state of every task and
    /// target worked out from the rest.
    pub fn state(&self, as_of: Day, public: Public, quiet_after_days: u32) -> State {
        let outline = &self.outline;
        let order = records(&self.records, as_of, public);
        let records = Rows::new(&self.records, &order);
        let cases = cases(&self.cases, as_of, public);
        let cases_of = CasesOf::new(Rows::new(&self.cases, &cases), records);
        let by_subject = by_subject(records);
        let said = Said::by(records, outline.targets.len());
        let known = Known { outline, records, by_subject: &by_subject, said: &said, as_of, quiet_after_days };
        let stated: Vec<Option<Stated>> =
            (0..outline.tasks.len()).into_par_iter().map(|place| known.stated(Handle::new(place))).collect();
        let stopped = |task: Handle<TaskKind>| stopped_by(stated[task.index()].as_ref());
        let amounts = amounts(outline, records, as_of);
        let milestones = outline.milestones.handles().map(|milestone| known.milestone(milestone, stopped));
        let milestones: Vec<MilestoneState> = milestones.collect();
        let steps = outline.steps.iter().map(|(handle, step)| known.step(handle, stopped(step.task)));
        let steps: Vec<StepState> = steps.collect();
        let is_late = |commitment| match commitment {
            Commitment::Milestone(milestone) => milestones[milestone.index()].late,
            Commitment::Step(step) => steps[step.index()].late,
            Commitment::Target(_) => false,
        };
        let tasks = (0..outline.tasks.len())
            .into_par_iter()
            .map(|place| known.task(Handle::new(place), stated[place].clone(), is_late));
        let targets = outline.targets.handles().map(|target| known.target(target));
        let (tasks, targets) = (tasks.collect(), targets.collect());
        let by_topic = by_topic(outline, &by_subject, records);
        let (by_lead, steps_naming) = (by_lead(outline, as_of), steps_naming(outline, as_of));
        State {
            as_of,
            public,
            quiet_after_days,
            records: order,
            cases,
            cases_of,
            evaluations: evaluations(&self.evaluations, as_of, public),
            tasks,
            targets,
            milestones,
            steps,
            by_subject,
            by_topic,
            by_lead,
            steps_naming,
            amounts,
            changes: Vec::new(),
            groups: OnceLock::new(),
            recency: OnceLock::new(),
            news: OnceLock::new(),
        }
    }
}

impl State {
    /// The same with what changed in the months up to its day, see [`Model::changes`].
    #[must_use]
    pub fn with_changes(self, changes: Vec<Changes>) -> Self {
        Self { changes, ..self }
    }
}

fn records(all: &Table<RecordKind, Record>, as_of: Day, public: Public) -> Order<RecordKind> {
    let known = all.iter().filter(|(_, record)| record.known <= as_of && record.is_for(public));
    let key = |record: &Record| (Reverse(record.counts_by().last()), Reverse(record.known));
    let mut rows: Vec<_> = known.map(|(handle, record)| (key(record), handle)).collect();
    rows.par_sort_unstable_by(|(left_key, left), (right_key, right)| {
        left_key.cmp(right_key).then_with(|| all.id(*left).cmp(all.id(*right)))
    });
    let rows: Vec<Handle<RecordKind>> = rows.into_iter().map(|(_, handle)| handle).collect();
    // What was withdrawn keeps its place, and counts no more.
    let is_withdrawn = |(_, handle): &(usize, &Handle<RecordKind>)| all[**handle].withdrawn_by(as_of).is_some();
    let withdrawn = rows.iter().enumerate().filter(is_withdrawn).map(|(place, _)| Handle::new(place)).collect();
    Order::new(rows, all.len()).withdrawing(withdrawn)
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

/// The public evaluations, in the order of their ids.
fn evaluations(all: &Table<EvaluationKind, Evaluation>, as_of: Day, public: Public) -> Order<EvaluationKind> {
    let known = all.iter().filter(|(_, row)| row.known <= as_of && row.is_for(public));
    let mut rows: Vec<Handle<EvaluationKind>> = known.map(|(handle, _)| handle).collect();
    rows.sort_by(|left, right| all.id(*left).cmp(all.id(*right)));
    Order::new(rows, all.len())
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
