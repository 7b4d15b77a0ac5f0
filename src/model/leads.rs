//! Who answers for milestones and steps, and who has another part in steps.

use std::collections::HashMap;

use super::{Commitment, Outline};
use crate::date::Day;
use crate::id::{Handle, MilestoneKind, OrganisationKind, RoleKind, StepKind, TaskKind};

impl Outline {
    /// The organisations that answer for a milestone: those that it names, or else those that lead its tasks.
    pub fn leads_of_milestone(&self, milestone: Handle<MilestoneKind>) -> Vec<Handle<OrganisationKind>> {
        let row = &self.milestones[milestone];
        self.leads(&row.leads, &row.tasks)
    }

    /// The organisations that answer for a step: those that it names, or else those that lead its task.
    pub fn leads_of_step(&self, step: Handle<StepKind>) -> Vec<Handle<OrganisationKind>> {
        let row = &self.steps[step];
        self.leads(&row.leads, &[row.task])
    }

    fn leads(&self, own: &[Handle<OrganisationKind>], tasks: &[Handle<TaskKind>]) -> Vec<Handle<OrganisationKind>> {
        let mut leads = own.to_vec();
        if own.is_empty() {
            for lead in tasks.iter().flat_map(|task| &self.tasks[*task].leads) {
                if !leads.contains(lead) {
                    leads.push(*lead);
                }
            }
        }
        leads
    }
}

/// The milestones and steps for which each organisation answers, and the targets whose next values are to be expected of it.
pub(super) type ByLead = HashMap<Handle<OrganisationKind>, Vec<Commitment>>;

/// Who answers for what somebody had stated by a day, and for values to come.
pub(super) fn by_lead(outline: &Outline, as_of: Day) -> ByLead {
    let mut by_lead = ByLead::new();
    for (handle, _) in outline.milestones_by(as_of) {
        for lead in outline.leads_of_milestone(handle) {
            by_lead.entry(lead).or_default().push(Commitment::Milestone(handle));
        }
    }
    for (handle, _) in outline.steps_by(as_of) {
        for lead in outline.leads_of_step(handle) {
            by_lead.entry(lead).or_default().push(Commitment::Step(handle));
        }
    }
    for (handle, row) in outline.targets.iter() {
        if let Some(contact) = row.contact.filter(|_| row.next_update.is_some()) {
            by_lead.entry(contact).or_default().push(Commitment::Target(handle));
        }
    }
    by_lead
}

/// A step that names an organisation, and for which role; none if as leading it.
pub type Naming = (Handle<StepKind>, Option<Handle<RoleKind>>);

/// The steps that name each organisation.
pub(super) type StepsNaming = HashMap<Handle<OrganisationKind>, Vec<Naming>>;

/// Whom the steps name that somebody had stated by a day.
pub(super) fn steps_naming(outline: &Outline, as_of: Day) -> StepsNaming {
    let mut naming = StepsNaming::new();
    for (step, row) in outline.steps_by(as_of) {
        let leads = row.leads.iter().map(|lead| (*lead, None));
        let parties =
            row.parties.iter().flat_map(|party| party.organisations.iter().map(|own| (*own, Some(party.role))));
        for (organisation, role) in leads.chain(parties) {
            let own: &mut Vec<Naming> = naming.entry(organisation).or_default();
            if own.last() != Some(&(step, role)) {
                own.push((step, role));
            }
        }
    }
    naming
}
