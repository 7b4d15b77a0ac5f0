//! What is public of a plan on a day, for those who show it.

use super::amount_state::sums;
use super::groups::Groups;
use super::leads::Naming;
use super::recency::{Recency, latest_by};
use super::{
    Amount, AmountEntry, AmountPlace, AmountSum, Case, Changes, Commitment, Milestone, MilestoneState, Model, Outline,
    Plan, Public, Record, Rows, State, Step, StepState, Subject, TargetState, TaskStage, TaskState,
};
use crate::date::{Day, Month};
use crate::id::{
    ActionKind, CaseKind, Handle, MilestoneKind, OrganisationKind, RecordKind, StepKind, TargetKind, TaskKind,
    TopicKind,
};
use crate::schema::{RecordType, Stage};

/// The plan as it stood, to public knowledge, on a day.
#[derive(Clone, Copy, Debug)]
pub struct Snapshot<'m> {
    /// The plan and its pieces.
    pub outline: &'m Outline,
    /// The day.
    pub as_of: Day,
    /// For whom it is made.
    pub public: Public,
    /// After how many days without a new record a task counts as quiet.
    pub quiet_after_days: u32,
    pub(super) model: &'m Model,
    pub(super) state: &'m State,
}

impl Model {
    /// The plan with what is to be said of it. `state` was worked out from this model.
    pub fn as_of<'m>(&'m self, state: &'m State) -> Snapshot<'m> {
        let State { as_of, public, quiet_after_days, .. } = *state;
        Snapshot { outline: &self.outline, as_of, public, quiet_after_days, model: self, state }
    }
}

impl<'m> Snapshot<'m> {
    /// The same as it is told on another day: what sources confirm and dispute is then as of that day, while states stay as they are.
    pub fn told_on(self, day: Day) -> Self {
        Self { as_of: day, ..self }
    }

    /// The public records, newest first.
    pub fn records(&self) -> Rows<'m, RecordKind, Record> {
        Rows::new(&self.model.records, &self.state.records)
    }

    /// The public cases, newest first.
    pub fn cases(&self) -> Rows<'m, CaseKind, Case> {
        Rows::new(&self.model.cases, &self.state.cases)
    }

    /// The public cases that show a task at work, newest first.
    pub fn cases_of_task(&self, task: Handle<TaskKind>) -> &'m [Handle<CaseKind>] {
        self.state.cases_of.task(task)
    }

    /// The public cases in which an organisation takes part, newest first.
    pub fn cases_of_organisation(&self, organisation: Handle<OrganisationKind>) -> &'m [Handle<CaseKind>] {
        self.state.cases_of.organisation(organisation)
    }

    /// The public cases to which a record belongs, newest first.
    pub fn cases_of_record(&self, record: Handle<RecordKind>) -> &'m [Handle<CaseKind>] {
        self.state.cases_of.record(record)
    }

    /// The state of a task.
    pub fn task(&self, task: Handle<TaskKind>) -> &'m TaskState {
        &self.state.tasks[task.index()]
    }

    /// The record that states that a task was stopped, if its stage is that.
    pub fn stopped_by(&self, task: Handle<TaskKind>) -> Option<Handle<RecordKind>> {
        let state = self.task(task);
        state.stated_by.filter(|_| state.stage == TaskStage::Stated(Stage::Stopped))
    }

    /// The state of a target.
    pub fn target(&self, target: Handle<TargetKind>) -> &'m TargetState {
        &self.state.targets[target.index()]
    }

    /// What became of a milestone for one of its tasks: if that was stopped, what it left undone no longer applies to it.
    pub fn milestone_of(&self, milestone: Handle<MilestoneKind>, task: Handle<TaskKind>) -> MilestoneState {
        self.milestone(milestone).of_task(self.stopped_by(task))
    }

    /// What became of a milestone; of one that tasks share, for those of them that were not stopped.
    pub fn milestone(&self, milestone: Handle<MilestoneKind>) -> &'m MilestoneState {
        &self.state.milestones[milestone.index()]
    }

    /// What became of a step.
    pub fn step(&self, step: Handle<StepKind>) -> &'m StepState {
        &self.state.steps[step.index()]
    }

    /// The milestones and steps for which an organisation answers, and the targets whose next values are to be expected of it, in no order
    /// of their dates.
    pub fn led_by(&self, organisation: Handle<OrganisationKind>) -> &'m [Commitment] {
        self.state.by_lead.get(&organisation).map_or(&[], Vec::as_slice)
    }

    /// The steps that name an organisation as leading them or for another role, with that role.
    pub fn steps_naming(&self, organisation: Handle<OrganisationKind>) -> &'m [Naming] {
        self.state.steps_naming.get(&organisation).map_or(&[], Vec::as_slice)
    }

    /// The milestones that somebody had stated by the day.
    pub fn milestones(&self) -> impl Iterator<Item = (Handle<MilestoneKind>, &'m Milestone)> + use<'m> {
        self.outline.milestones_by(self.as_of)
    }

    /// The steps that somebody had stated by the day.
    pub fn steps(&self) -> impl Iterator<Item = (Handle<StepKind>, &'m Step)> + use<'m> {
        self.outline.steps_by(self.as_of)
    }

    /// The milestones of a task that somebody had stated by the day: its own, then those that it shares.
    pub fn milestones_of(&self, task: Handle<TaskKind>) -> impl Iterator<Item = Handle<MilestoneKind>> + use<'m> {
        let Self { outline, as_of, .. } = *self;
        let milestones = outline.tasks[task].milestones.iter().copied();
        milestones.filter(move |milestone| outline.milestones[*milestone].is_known(as_of))
    }

    /// The steps of a task that somebody had stated by the day.
    pub fn steps_of(&self, task: Handle<TaskKind>) -> impl Iterator<Item = Handle<StepKind>> + use<'m> {
        let Self { outline, as_of, .. } = *self;
        let steps = outline.tasks[task].steps.iter().copied();
        steps.filter(move |step| outline.steps[*step].is_known(as_of))
    }

    /// The public records about a thing itself, newest first. A task also has those about its steps and targets: see [`TaskState`].
    pub fn records_about(&self, subject: Subject) -> &'m [Handle<RecordKind>] {
        self.state.by_subject.get(&subject).map_or(&[], Vec::as_slice)
    }

    /// The public records of a topic, newest first: those that name it, and those about a task, step or target of it.
    pub fn topic_records(&self, topic: Handle<TopicKind>) -> &'m [Handle<RecordKind>] {
        &self.state.by_topic[topic.index()]
    }

    /// The public records of a kind, newest first.
    pub fn records_of_kind(&self, kind: RecordType) -> &'m [Handle<RecordKind>] {
        self.groups().by_kind.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The public records of an action, newest first: those about it, an action below it, or a task of any of them, with the steps and
    /// targets of the task.
    pub fn records_of_action(&self, action: Handle<ActionKind>) -> &'m [Handle<RecordKind>] {
        &self.groups().by_action[action.index()]
    }

    /// The public records of an organisation, newest first: those about it, or about a task that it leads, with the steps and targets
    /// of the task.
    pub fn records_of_organisation(&self, organisation: Handle<OrganisationKind>) -> &'m [Handle<RecordKind>] {
        &self.groups().by_organisation[organisation.index()]
    }

    /// The tasks in a stage, in order.
    pub fn tasks_in_stage(&self, stage: TaskStage) -> &'m [Handle<TaskKind>] {
        self.groups().by_stage.get(&stage).map_or(&[], Vec::as_slice)
    }

    /// The tasks that are late, in order.
    pub fn late_tasks(&self) -> &'m [Handle<TaskKind>] {
        &self.groups().late
    }

    /// The tasks that are quiet, in order.
    pub fn quiet_tasks(&self) -> &'m [Handle<TaskKind>] {
        &self.groups().quiet
    }

    /// What lists by filter hold, worked out once, when the first of them asks.
    fn groups(&self) -> &'m Groups {
        let State { groups, by_subject, tasks, .. } = self.state;
        groups.get_or_init(|| Groups::new(self.outline, self.records(), by_subject, tasks))
    }

    /// The public sums of money for a thing, by currency and date; of several with one kind, currency and date the one that
    /// counts first.
    pub fn amounts(&self, of: Subject) -> &'m [AmountEntry] {
        self.state.amounts.get(&of).map_or(&[], Vec::as_slice)
    }

    /// A sum of money for a thing, by the place where it is stated.
    pub fn amount(&self, of: Subject, place: AmountPlace) -> &'m Amount {
        match place {
            AmountPlace::Record(record, place) => &self.records().row(record).amounts[place].1,
            AmountPlace::Own(place) => &self.outline.amounts(of)[place].amount,
        }
    }

    /// Whether more than reposts give a sum of money.
    pub fn is_confirmed(&self, of: Subject, place: AmountPlace) -> bool {
        match place {
            AmountPlace::Record(record, _) => self.records().row(record).is_confirmed(self.as_of),
            AmountPlace::Own(place) => self.outline.amounts(of)[place].is_confirmed(),
        }
    }

    /// What tasks together have of each kind of money, currency and date, where several of them state some. Nothing is added
    /// that only reposts give, and of the steps of a task nothing.
    pub fn sums(&self, tasks: impl Iterator<Item = Handle<TaskKind>>) -> Vec<AmountSum> {
        if self.state.amounts.is_empty() {
            return Vec::new();
        }
        let counting = tasks
            .map(Subject::Task)
            .flat_map(|of| self.amounts(of).iter().map(move |entry| (of, entry.place, entry.counts)));
        let counting = counting.filter(|(of, place, counts)| *counts && self.is_confirmed(*of, *place));
        sums(counting.map(|(of, place, _)| self.amount(of, place)))
    }

    /// The plan.
    pub fn plan(&self) -> &'m Plan {
        &self.outline.plan
    }

    /// The years that have public records, newest first, each with its records, newest first.
    pub fn years(&self) -> Vec<(i16, Vec<Handle<RecordKind>>)> {
        let mut years: Vec<(i16, Vec<Handle<RecordKind>>)> = Vec::new();
        for (handle, record) in self.records().iter() {
            let year = record.counts_by().year();
            match years.last_mut() {
                Some((last, records)) if *last == year => records.push(handle),
                _ => years.push((year, vec![handle])),
            }
        }
        years
    }

    /// The same years, each with how many records it has.
    pub fn year_counts(&self) -> &'m [(i16, usize)] {
        &self.groups().by_year
    }

    /// How many tasks an action and the actions below it have.
    pub fn count_of_tasks(&self, action: Handle<ActionKind>) -> usize {
        self.groups().tasks_within[action.index()]
    }

    /// What changed in each month of the term so far in which something did, the earliest first; nothing if nobody asked for it, see
    /// [`State::with_changes`].
    pub fn changes(&self) -> &'m [Changes] {
        &self.state.changes
    }

    /// What changed in a month, if anything did.
    pub fn changes_in(&self, month: Month) -> Option<&'m Changes> {
        let place = self.state.changes.binary_search_by_key(&month, |changes| changes.month()).ok()?;
        self.state.changes.get(place)
    }

    /// The public records in the order in which they came to the site, the last first.
    pub fn newest(&self) -> Vec<Handle<RecordKind>> {
        latest_by(self.records(), Record::came)
    }

    /// So many of the public records, those first that came to the site or changed there last.
    pub fn updated(&self, count: usize) -> &'m [Handle<RecordKind>] {
        self.recency().latest(count)
    }

    /// So many of some of them, likewise.
    pub fn updated_of(&self, records: &[Handle<RecordKind>], count: usize) -> Vec<Handle<RecordKind>> {
        self.recency().latest_of(records, count)
    }

    /// The order in which records came or changed, worked out once, when the first feed asks.
    fn recency(&self) -> &'m Recency {
        self.state.recency.get_or_init(|| Recency::new(self.records(), self.as_of))
    }
}
