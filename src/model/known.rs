//! What states are worked out from: the records that were known by a day.
//!
//! The records may be those of a later day. Those of an earlier one are the same without what became known since, and with what was
//! withdrawn since, in the same order, so that the state of one thing on any day before can be told without that of all others.

use std::collections::{BTreeMap, HashMap};

use super::milestone_state::{MilestoneState, earliest};
use super::rows::Rows;
use super::stated::{Stated, stated};
use super::step_state::StepState;
use super::target_state::{ObservationHandle, TargetState, target_state};
use super::task_state::{Grounds, TaskState, task_state};
use super::{Commitment, Outline, Record, Subject};
use crate::date::Day;
use crate::id::{Handle, MilestoneKind, RecordKind, StepKind, TargetKind, TaskKind};
use crate::schema::Stage;

/// The public records about each subject, newest first.
pub(super) type BySubject = HashMap<Subject, Vec<Handle<RecordKind>>>;

/// What records say besides what they are about.
pub(super) struct Said {
    /// The records that meet each milestone and step, newest first. Announcements meet nothing.
    meeting: BTreeMap<Commitment, Vec<Handle<RecordKind>>>,
    /// The values of each target, oldest first. Announcements have none: theirs are planned.
    observed: Vec<Vec<ObservationHandle>>,
}

/// The records that were known by a day, and what states follow from besides.
#[derive(Clone, Copy)]
pub(super) struct Known<'s> {
    pub(super) outline: &'s Outline,
    /// The records of this day or a later one.
    pub(super) records: Rows<'s, RecordKind, Record>,
    /// The same by what they are about.
    pub(super) by_subject: &'s BySubject,
    /// What the same say.
    pub(super) said: &'s Said,
    pub(super) as_of: Day,
    pub(super) quiet_after_days: u32,
}

/// The records about each subject.
pub(super) fn by_subject(records: Rows<'_, RecordKind, Record>) -> BySubject {
    let mut by_subject = BySubject::new();
    for (handle, record) in records.iter() {
        for subject in subjects(record) {
            by_subject.entry(subject).or_default().push(handle);
        }
    }
    by_subject
}

/// Everything that a record is about, each thing once.
pub(super) fn subjects(record: &Record) -> Vec<Subject> {
    let observed = record.observations.iter().map(|observation| Subject::Target(observation.target));
    let mut subjects: Vec<Subject> = record.about.iter().copied().chain(observed).collect();
    subjects.sort_unstable();
    subjects.dedup();
    subjects
}

impl Said {
    /// What records say of so many targets, and of milestones and steps.
    pub(super) fn by(records: Rows<'_, RecordKind, Record>, targets: usize) -> Self {
        let mut said = Self { meeting: BTreeMap::new(), observed: vec![Vec::new(); targets] };
        for (handle, record) in records.iter().filter(|(_, record)| !record.is_announcement()) {
            for commitment in record.meets.iter().filter(|met| !matches!(met, Commitment::Target(_))) {
                said.meeting.entry(*commitment).or_default().push(handle);
            }
        }
        for (record, row) in records.iter().rev().filter(|(_, row)| !row.is_announcement()) {
            for (place, observation) in row.observations.iter().enumerate() {
                said.observed[observation.target.index()].push(ObservationHandle { record, place });
            }
        }
        said
    }
}

impl<'s> Known<'s> {
    fn has(&self, record: Handle<RecordKind>) -> bool {
        let row = self.records.row(record);
        row.known <= self.as_of && row.withdrawn_by(self.as_of).is_none()
    }

    /// The records about a subject, newest first.
    fn about(&self, subject: Subject) -> impl Iterator<Item = Handle<RecordKind>> + use<'s> {
        let known = *self;
        let all = self.by_subject.get(&subject).map_or(&[][..], Vec::as_slice);
        all.iter().copied().filter(move |record| known.has(*record))
    }

    /// The status of a task that counts. It is one of those that records state of the task, and none of its targets or steps.
    pub(super) fn stated(&self, task: Handle<TaskKind>) -> Option<Stated> {
        let subject = Subject::Task(task);
        let happened = self.about(subject).filter(|record| !self.records.row(*record).is_announcement());
        stated(self.records, happened, subject)
    }

    fn met_by(&self, commitment: Commitment) -> Option<Handle<RecordKind>> {
        let meeting = self.said.meeting.get(&commitment)?;
        earliest(self.records, meeting.iter().copied().filter(|record| self.has(*record)), self.as_of)
    }

    /// What became of a milestone. `stopped` says which record states that a task was stopped.
    pub(super) fn milestone(
        &self,
        milestone: Handle<MilestoneKind>,
        stopped: impl Fn(Handle<TaskKind>) -> Option<Handle<RecordKind>>,
    ) -> MilestoneState {
        let met_by = self.met_by(Commitment::Milestone(milestone));
        MilestoneState::new(&self.outline.milestones[milestone], met_by, stopped, self.records, self.as_of)
    }

    /// What became of a step. `stopped` is the record that states that its task was stopped.
    pub(super) fn step(&self, step: Handle<StepKind>, stopped: Option<Handle<RecordKind>>) -> StepState {
        let own: Vec<_> = self.about(Subject::Step(step)).collect();
        let met_by = self.met_by(Commitment::Step(step));
        StepState::new(&self.outline.steps[step], step, &own, met_by, stopped, self.records, self.as_of)
    }

    /// The state of a task, of which this status counts. `is_late` says which of its milestones and steps are late.
    pub(super) fn task(
        &self,
        task: Handle<TaskKind>,
        stated: Option<Stated>,
        is_late: impl Fn(Commitment) -> bool,
    ) -> TaskState {
        let row = &self.outline.tasks[task];
        let milestones = row.milestones.iter().filter(|milestone| is_late(Commitment::Milestone(**milestone)));
        let milestones = milestones.map(|milestone| self.outline.milestones[*milestone].is_confirmed());
        let steps = row.steps.iter().filter(|step| is_late(Commitment::Step(**step)));
        let overdue = milestones.chain(steps.map(|step| self.outline.steps[*step].is_confirmed())).collect();
        let grounds = Grounds { records: self.of_task(task), stated, overdue };
        task_state(self.outline, self.records, task, grounds, self.as_of, self.quiet_after_days)
    }

    /// The records about a task, about its steps and about the targets that it serves, newest first.
    fn of_task(&self, task: Handle<TaskKind>) -> Vec<Handle<RecordKind>> {
        let row = &self.outline.tasks[task];
        let steps = row.steps.iter().map(|step| Subject::Step(*step));
        let targets = row.targets.iter().map(|target| Subject::Target(*target));
        let subjects = std::iter::once(Subject::Task(task)).chain(steps).chain(targets);
        let mut own: Vec<_> = subjects.flat_map(|subject| self.about(subject)).collect();
        own.sort_unstable();
        own.dedup();
        own
    }

    /// The state of a target.
    pub(super) fn target(&self, target: Handle<TargetKind>) -> TargetState {
        let own: Vec<_> = self.about(Subject::Target(target)).collect();
        // Which of the records about it say without a value that it is reached.
        let meets = |record: &Record| !record.is_announcement() && record.meets.contains(&Commitment::Target(target));
        let meeting: Vec<_> = own.iter().copied().filter(|record| meets(self.records.row(*record))).collect();
        let observed = &self.said.observed[target.index()];
        let observed: Vec<_> = observed.iter().copied().filter(|value| self.has(value.record)).collect();
        let term = self.outline.plan.term.0.first();
        target_state(&self.outline.targets[target], term, self.records, &observed, own, &meeting, self.as_of)
    }

    /// The record that states that a task was stopped, if that is the status of it that counts.
    pub(super) fn stopped(&self, task: Handle<TaskKind>) -> Option<Handle<RecordKind>> {
        stopped_by(self.stated(task).as_ref())
    }
}

/// The record of a status, if the status is that a task was stopped.
pub(super) fn stopped_by(stated: Option<&Stated>) -> Option<Handle<RecordKind>> {
    stated.filter(|stated| stated.stage == Stage::Stopped).map(|stated| stated.record)
}
