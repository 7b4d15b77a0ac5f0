//! What is due when: the milestones and steps that somebody had stated by the day.

use super::{Commitment, Delay, MilestoneState, Outcome, Outline, Snapshot, Stated};
use crate::date::{Date, Day};
use crate::decode::Plain;
use crate::id::{Handle, MilestoneKind, OrganisationKind, RecordKind, StepKind, TargetKind, TaskKind};
use crate::lang::Localized;

/// A milestone or step, and what is to be said of it.
#[derive(Clone, Debug)]
pub struct Scheduled<'m> {
    /// Which it is.
    pub what: Commitment,
    /// Its name.
    pub name: &'m Localized<Plain>,
    /// The tasks that it belongs to, the one in which it stands first.
    pub tasks: &'m [Handle<TaskKind>],
    /// When it begins.
    pub from: Option<Date>,
    /// By when it is to be done.
    pub due: Option<Date>,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether the plan or a source that is more than a repost states it.
    pub confirmed: bool,
    /// The earliest record that meets it.
    pub met_by: Option<Handle<RecordKind>>,
    /// The status that decides what became of it, if one does.
    pub stated: Option<&'m Stated>,
    /// The record that states that its task was stopped, if that is why it no longer applies.
    pub stopped_by: Option<Handle<RecordKind>>,
    /// By how long it was met after it was due.
    pub delay: Option<Delay>,
    /// The day from which it is known.
    pub known: Day,
}

/// The next value of a target that is to be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextUpdate {
    /// The target.
    pub target: Handle<TargetKind>,
    /// When it is expected.
    pub date: Date,
    /// Whether that date has passed.
    pub is_past: bool,
}

impl NextUpdate {
    /// That of a target by a day, if one is announced.
    pub fn of(outline: &Outline, target: Handle<TargetKind>, as_of: Day) -> Option<Self> {
        let date = outline.targets[target].next_update?;
        Some(Self { target, date, is_past: date.last() < as_of })
    }
}

impl Scheduled<'_> {
    /// The task on whose page it is to be looked for: the first that was not stopped, to which what became of it applies, or else the
    /// first of all.
    pub fn first_task(&self, snapshot: &Snapshot<'_>) -> Handle<TaskKind> {
        let mut running = self.tasks.iter().filter(|task| snapshot.stopped_by(**task).is_none());
        *running.next().unwrap_or(&self.tasks[0])
    }

    /// The organisations that answer for it: those that it names, or else those that lead its tasks.
    pub fn leads(&self, outline: &Outline) -> Vec<Handle<OrganisationKind>> {
        match self.what {
            Commitment::Milestone(milestone) => outline.leads_of_milestone(milestone),
            Commitment::Step(step) => outline.leads_of_step(step),
            Commitment::Target(_) => Vec::new(),
        }
    }

    /// The records on which rests what is said to have become of it.
    pub fn evidence(&self) -> impl Iterator<Item = Handle<RecordKind>> {
        self.met_by.into_iter().chain(self.stated.map(|stated| stated.record)).chain(self.stopped_by)
    }

    /// The record that says that it was done or given up, if it was.
    pub fn ended_by(&self) -> Option<Handle<RecordKind>> {
        let ended = self.outcome.is_done() || self.outcome == Outcome::Stopped;
        if ended { self.evidence().next() } else { None }
    }

    /// The day on which it stands among others: the last on which it is due or, if it was done or given up, on which that can have come
    /// about. None without a date.
    pub fn stands(&self, snapshot: &Snapshot<'_>) -> Option<Day> {
        let due = self.due?.last();
        Some(self.ended_by().map_or(due, |record| snapshot.records().row(record).told()))
    }

    /// Whether more than reposts state it, and tell what became of it.
    pub fn is_confirmed(&self, snapshot: &Snapshot<'_>) -> bool {
        self.confirmed && self.evidence().all(|record| snapshot.records().row(record).is_confirmed(snapshot.as_of))
    }

    /// The day of the latest news of it by a day: that it was stated, what records tell of it, or that it went past due.
    pub fn updated(&self, snapshot: &Snapshot<'_>) -> Day {
        let told = self.evidence().map(|record| snapshot.records().row(record).updated(snapshot.as_of));
        let overdue = self.due.filter(|_| self.outcome == Outcome::Overdue).map(|due| due.last().following());
        told.chain(overdue).fold(self.known, Day::max)
    }
}

impl<'m> Snapshot<'m> {
    /// Whether there is a milestone or step at all.
    pub fn has_schedule(&self) -> bool {
        self.milestones().next().is_some() || self.steps().next().is_some()
    }

    /// Whether there is a milestone, or a step with a date.
    pub fn has_dates(&self) -> bool {
        self.milestones().next().is_some() || self.steps().any(|(_, step)| step.due.is_some())
    }

    /// Whether an organisation answers for a milestone, or for a step with a date.
    pub fn has_dates_of_organisation(&self, organisation: Handle<OrganisationKind>) -> bool {
        self.led_by(organisation).iter().any(|what| match *what {
            Commitment::Milestone(_) => true,
            Commitment::Step(step) => self.outline.steps[step].due.is_some(),
            Commitment::Target(_) => false,
        })
    }

    /// Whether a task has a milestone, or a step with a date, so that it can be late.
    pub fn has_dates_of_task(&self, task: Handle<TaskKind>) -> bool {
        let mut steps = self.steps_of(task);
        self.milestones_of(task).next().is_some() || steps.any(|step| self.outline.steps[step].due.is_some())
    }

    /// Every milestone and step, by the last day on which it is due; those without a date come last.
    pub fn schedule(&self) -> Vec<Scheduled<'m>> {
        let milestones = self.milestones().map(|(handle, _)| self.scheduled_milestone(handle));
        in_order(milestones.chain(self.steps().map(|(handle, _)| self.scheduled_step(handle))))
    }

    /// Those for which an organisation answers.
    pub fn schedule_of_organisation(&self, organisation: Handle<OrganisationKind>) -> Vec<Scheduled<'m>> {
        let own = self.led_by(organisation).iter().filter_map(|what| match *what {
            Commitment::Milestone(milestone) => Some(self.scheduled_milestone(milestone)),
            Commitment::Step(step) => Some(self.scheduled_step(step)),
            Commitment::Target(_) => None,
        });
        in_order(own)
    }

    /// Those of a task, with what became of them for that task.
    pub fn schedule_of_task(&self, task: Handle<TaskKind>) -> Vec<Scheduled<'m>> {
        let milestones = self.milestones_of(task).map(|milestone| {
            let MilestoneState { outcome, stopped_by, .. } = self.milestone_of(milestone, task);
            Scheduled { outcome, stopped_by, ..self.scheduled_milestone(milestone) }
        });
        in_order(milestones.chain(self.steps_of(task).map(|step| self.scheduled_step(step))))
    }

    /// The targets whose next values are announced.
    pub fn next_updates(&self) -> impl Iterator<Item = NextUpdate> + use<'m> {
        let Self { outline, as_of, .. } = *self;
        outline.targets.handles().filter_map(move |target| NextUpdate::of(outline, target, as_of))
    }

    /// Those of them about which an organisation is to be asked.
    pub fn next_updates_of_organisation(
        &self,
        organisation: Handle<OrganisationKind>,
    ) -> impl Iterator<Item = NextUpdate> + use<'m> {
        let Self { outline, as_of, .. } = *self;
        self.led_by(organisation).iter().filter_map(move |what| match *what {
            Commitment::Target(target) => NextUpdate::of(outline, target, as_of),
            Commitment::Milestone(_) | Commitment::Step(_) => None,
        })
    }

    /// A milestone among what is due.
    pub fn scheduled_milestone(&self, handle: Handle<MilestoneKind>) -> Scheduled<'m> {
        let (row, state) = (&self.outline.milestones[handle], self.milestone(handle));
        Scheduled {
            what: Commitment::Milestone(handle),
            name: &row.name,
            tasks: &row.tasks,
            from: None,
            due: Some(row.due),
            outcome: state.outcome,
            confirmed: row.is_confirmed(),
            met_by: state.met_by,
            stated: None,
            stopped_by: state.stopped_by,
            delay: state.delay,
            known: row.known,
        }
    }

    /// A step among what is due.
    pub fn scheduled_step(&self, handle: Handle<StepKind>) -> Scheduled<'m> {
        let (row, state) = (&self.outline.steps[handle], self.step(handle));
        Scheduled {
            what: Commitment::Step(handle),
            name: &row.name,
            tasks: std::slice::from_ref(&row.task),
            from: row.from,
            due: row.due,
            outcome: state.outcome,
            confirmed: row.is_confirmed(),
            met_by: state.met_by,
            stated: state.deciding_status(),
            stopped_by: state.stopped_by,
            delay: state.delay,
            known: row.known,
        }
    }
}

fn in_order<'m>(entries: impl Iterator<Item = Scheduled<'m>>) -> Vec<Scheduled<'m>> {
    let mut entries: Vec<Scheduled<'m>> = entries.collect();
    entries.sort_by_key(|entry| (entry.due.is_none(), entry.due.map(|due| (due.last(), due.first())), entry.what));
    entries
}
