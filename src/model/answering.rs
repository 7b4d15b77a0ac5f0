//! Which organisations answer for things.

use super::{Model, Outline, Subject, Waiting};
use crate::id::{Handle, Kind, OrganisationKind, TaskKind};

impl Outline {
    /// The organisations that answer for a thing: those that lead it, or its tasks.
    pub fn answering_for(&self, subject: Subject) -> Vec<Handle<OrganisationKind>> {
        match subject {
            Subject::Task(task) => self.leads_of_tasks(&[task]),
            Subject::Step(step) => self.leads_of_step(step),
            Subject::Target(target) => match self.targets[target].contact {
                Some(contact) => vec![contact],
                None => self.leads_of_tasks(&self.targets[target].tasks),
            },
            Subject::Action(action) => self.leads_of_tasks(&self.tasks_of(action)),
            Subject::Organisation(organisation) => vec![organisation],
            Subject::Safeguard(_) => Vec::new(),
        }
    }

    /// The organisations that lead tasks, each once.
    pub fn leads_of_tasks(&self, tasks: &[Handle<TaskKind>]) -> Vec<Handle<OrganisationKind>> {
        let mut leads = Vec::new();
        for lead in tasks.iter().flat_map(|task| &self.tasks[*task].leads) {
            if !leads.contains(lead) {
                leads.push(*lead);
            }
        }
        leads
    }
}

impl Model {
    /// The organisations that answer for what waits; none for what is no organisation's, such as an evaluation.
    pub fn answering_for(&self, waiting: &Waiting) -> Vec<Handle<OrganisationKind>> {
        let (outline, id) = (&self.outline, waiting.id.as_str());
        let subjects: Vec<Subject> = match waiting.kind {
            Kind::Record => {
                let found = self.records.iter().find(|(handle, _)| self.records.id(*handle).as_str() == id);
                found.map(|(_, row)| row.about.clone()).unwrap_or_default()
            }
            Kind::Case => {
                let found = self.cases.iter().find(|(handle, _)| self.cases.id(*handle).as_str() == id);
                found.map(|(_, row)| row.tasks.iter().copied().map(Subject::Task).collect()).unwrap_or_default()
            }
            Kind::Task => outline
                .tasks
                .handles()
                .filter(|task| outline.tasks.id(*task).as_str() == id)
                .map(Subject::Task)
                .collect(),
            Kind::Step => outline
                .steps
                .handles()
                .filter(|step| outline.steps.id(*step).as_str() == id)
                .map(Subject::Step)
                .collect(),
            Kind::Target => {
                let found = outline.targets.handles().filter(|target| outline.targets.id(*target).as_str() == id);
                found.map(Subject::Target).collect()
            }
            Kind::Milestone => {
                let mut found = outline.milestones.handles().filter(|own| outline.milestones.id(*own).as_str() == id);
                return found.next().map(|milestone| outline.leads_of_milestone(milestone)).unwrap_or_default();
            }
            _ => Vec::new(),
        };
        let mut leads = Vec::new();
        for lead in subjects.into_iter().flat_map(|subject| outline.answering_for(subject)) {
            if !leads.contains(&lead) {
                leads.push(lead);
            }
        }
        leads
    }
}
