//! What is due when: the milestones and steps that somebody had stated by the day.

use super::{Commitment, Delay, Outcome, Snapshot, Step};
use crate::date::{Date, Day};
use crate::decode::Plain;
use crate::id::{Handle, MilestoneKind, OrganisationKind, RecordKind, RoleKind, StepKind, TaskKind};
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
    /// The organisations that answer for it: those that it names, or else those that lead its tasks.
    pub leads: Vec<Handle<OrganisationKind>>,
    /// When it begins.
    pub from: Option<Date>,
    /// By when it is to be done.
    pub due: Option<Date>,
    /// What became of it.
    pub outcome: Outcome,
    /// The earliest record that meets it.
    pub met_by: Option<Handle<RecordKind>>,
    /// By how long it was met after it was due.
    pub delay: Option<Delay>,
    /// The day from which it is known.
    pub known: Day,
}

impl<'m> Snapshot<'m> {
    /// Whether there is a milestone or step at all.
    pub fn has_schedule(&self) -> bool {
        let outline = self.outline;
        outline.milestones.iter().any(|(_, row)| row.is_known(self.as_of))
            || outline.steps.iter().any(|(_, row)| row.is_known(self.as_of))
    }

    /// Whether a task has a milestone, or a step with a date, so that it can be late.
    pub fn is_dated(&self, task: Handle<TaskKind>) -> bool {
        let mut steps = self.steps_of(task);
        self.milestones_of(task).next().is_some() || steps.any(|step| self.outline.steps[step].due.is_some())
    }

    /// Every milestone and step, by the last day on which it is due; those without a date come last.
    pub fn schedule(&self) -> Vec<Scheduled<'m>> {
        let outline = self.outline;
        let milestones = outline.milestones.iter().filter(|(_, row)| row.is_known(self.as_of));
        let steps = self.known_steps();
        let milestones = milestones.map(|(handle, _)| self.scheduled_milestone(handle));
        in_order(milestones.chain(steps.map(|(handle, _)| self.scheduled_step(handle))))
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

    /// The steps that name an organisation as leading them or for another role, with that role.
    pub fn steps_naming(
        &self,
        organisation: Handle<OrganisationKind>,
    ) -> impl Iterator<Item = (Handle<StepKind>, Option<Handle<RoleKind>>)> + use<'m> {
        let steps = self.known_steps();
        steps.flat_map(move |(step, row)| {
            let leads = row.leads.contains(&organisation).then_some((step, None));
            let parties = row.parties.iter().filter(move |party| party.organisations.contains(&organisation));
            leads.into_iter().chain(parties.map(move |party| (step, Some(party.role))))
        })
    }

    /// The steps that somebody had stated by the day.
    fn known_steps(&self) -> impl Iterator<Item = (Handle<StepKind>, &'m Step)> + use<'m> {
        let as_of = self.as_of;
        self.outline.steps.iter().filter(move |(_, row)| row.is_known(as_of))
    }

    /// Those of a task.
    pub fn schedule_of_task(&self, task: Handle<TaskKind>) -> Vec<Scheduled<'m>> {
        let milestones = self.milestones_of(task).map(|milestone| self.scheduled_milestone(milestone));
        in_order(milestones.chain(self.steps_of(task).map(|step| self.scheduled_step(step))))
    }

    fn scheduled_milestone(&self, handle: Handle<MilestoneKind>) -> Scheduled<'m> {
        let (row, state) = (&self.outline.milestones[handle], self.milestone(handle));
        Scheduled {
            what: Commitment::Milestone(handle),
            name: &row.name,
            tasks: &row.tasks,
            leads: self.outline.leads_of_milestone(handle),
            from: None,
            due: Some(row.due),
            outcome: state.outcome,
            met_by: state.met_by,
            delay: state.delay,
            known: row.known,
        }
    }

    fn scheduled_step(&self, handle: Handle<StepKind>) -> Scheduled<'m> {
        let (row, state) = (&self.outline.steps[handle], self.step(handle));
        Scheduled {
            what: Commitment::Step(handle),
            name: &row.name,
            tasks: std::slice::from_ref(&row.task),
            leads: self.outline.leads_of_step(handle),
            from: row.from,
            due: row.due,
            outcome: state.outcome,
            met_by: state.met_by,
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
