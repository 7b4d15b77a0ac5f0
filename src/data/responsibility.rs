//! Who answers for tasks, steps and milestones, and who takes part in them.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::id::{Handle, MilestoneKind, OrganisationKind, RoleKind, StepKind, TaskKind};
use crate::model::{Party, Snapshot};

/// What an organisation has a part in.
#[derive(Clone, Copy)]
enum Of {
    Task(Handle<TaskKind>),
    Step(Handle<StepKind>),
    Milestone(Handle<MilestoneKind>),
}

/// An organisation with its part in something.
#[derive(Clone, Copy)]
pub(super) struct Responsibility {
    of: Of,
    organisation: Handle<OrganisationKind>,
    /// None for those that lead.
    role: Option<Handle<RoleKind>>,
}

pub(super) const COLUMNS: &[Column<Responsibility>] = &[
    Column::new("task", Kind::Reference(Table::Tasks), |snapshot, row| match row.of {
        Of::Task(task) => snapshot.outline.tasks.id(task).as_str().into(),
        Of::Step(_) | Of::Milestone(_) => Cell::Empty,
    }),
    Column::new("step", Kind::Reference(Table::Steps), |snapshot, row| match row.of {
        Of::Step(step) => snapshot.outline.steps.id(step).as_str().into(),
        Of::Task(_) | Of::Milestone(_) => Cell::Empty,
    }),
    Column::new("milestone", Kind::Reference(Table::Milestones), |snapshot, row| match row.of {
        Of::Milestone(milestone) => snapshot.outline.milestones.id(milestone).as_str().into(),
        Of::Task(_) | Of::Step(_) => Cell::Empty,
    }),
    Column::new("organisation", Kind::Owner(Table::Organisations), |snapshot, row| {
        snapshot.outline.organisations.id(row.organisation).as_str().into()
    }),
    Column::new("is_lead", Kind::Truth, |_, row| row.role.is_none().into()),
    Column::new("role", Kind::Text, |snapshot, row| {
        Cell::of(row.role.map(|role| snapshot.outline.roles.id(role).as_str()))
    }),
    Column::new("role_name", Kind::Words, |snapshot, row| {
        Cell::of(row.role.map(|role| &snapshot.outline.roles[role].name))
    }),
];

/// All of them: of each task and then of its steps, in the order of the plan, then of milestones. Of each thing those who lead stand
/// first, in the order in which they are named.
pub(super) fn all(snapshot: Snapshot<'_>) -> Vec<Responsibility> {
    let outline = snapshot.outline;
    let mut all = Vec::new();
    let mut add = |of: Of, leads: &[Handle<OrganisationKind>], parties: &[Party]| {
        all.extend(leads.iter().map(|organisation| Responsibility { of, organisation: *organisation, role: None }));
        for party in parties {
            let role = Some(party.role);
            all.extend(party.organisations.iter().map(|organisation| Responsibility {
                of,
                organisation: *organisation,
                role,
            }));
        }
    };
    for (task, row) in outline.tasks.iter() {
        add(Of::Task(task), &row.leads, &row.parties);
        for step in snapshot.steps_of(task) {
            add(Of::Step(step), &outline.steps[step].leads, &outline.steps[step].parties);
        }
    }
    for (milestone, row) in snapshot.milestones() {
        add(Of::Milestone(milestone), &row.leads, &[]);
    }
    all
}
