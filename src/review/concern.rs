//! Whom a page concerns: the organisations that answer for what it is about.

use crate::id::{Handle, OrganisationKind, TaskKind};
use crate::model::{Snapshot, Subject};
use crate::page::PageKind;

/// The organisations that lead the tasks that a page is about, the organisation that it is about, or the one to ask; none for pages of the whole plan.
pub(super) fn organisations(kind: PageKind, snapshot: &Snapshot<'_>) -> Vec<Handle<OrganisationKind>> {
    let outline = snapshot.outline;
    let leads = |task: Handle<TaskKind>| outline.tasks[task].leads.clone();
    let of = |subject: Subject| match subject {
        Subject::Task(task) => leads(task),
        Subject::Step(step) => outline.leads_of_step(step),
        Subject::Target(target) => {
            let tasks = outline.targets[target].tasks.iter().flat_map(|task| leads(*task));
            outline.targets[target].contact.into_iter().chain(tasks).collect()
        }
        Subject::Organisation(body) => vec![body],
        Subject::Safeguard(_) | Subject::Action(_) => Vec::new(),
    };
    let mut found: Vec<Handle<OrganisationKind>> = match kind {
        PageKind::Task(task) => of(Subject::Task(task)),
        PageKind::Target(target) => of(Subject::Target(target)),
        PageKind::Organisation(body) => of(Subject::Organisation(body)),
        PageKind::Record(record) | PageKind::Withdrawn(record) => {
            let record = snapshot.records().row(record);
            let observed = record.observations.iter().map(|observation| Subject::Target(observation.target));
            record.about.iter().copied().chain(observed).flat_map(of).collect()
        }
        PageKind::Case(case) => snapshot.cases().row(case).tasks.iter().flat_map(|task| leads(*task)).collect(),
        _ => Vec::new(),
    };
    let mut seen = Vec::new();
    found.retain(|body| {
        let is_first = !seen.contains(body);
        seen.push(*body);
        is_first
    });
    found
}
