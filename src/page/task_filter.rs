//! What the list of tasks can be narrowed by, besides topics, whose pages have more than tasks.

use super::filter::{Filter, FilterName};
use crate::id::{Handle, OrganisationKind, TaskKind};
use crate::model::{Snapshot, TaskStage};

/// What the tasks of a list have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaskFilter {
    /// The stage that they are in.
    Stage(TaskStage),
    /// They are late.
    Late,
    /// They are quiet.
    Quiet,
    /// The organisation that leads them.
    Organisation(Handle<OrganisationKind>),
}

impl TaskFilter {
    /// Its tasks, in order.
    pub fn members(self, snapshot: &Snapshot<'_>) -> Vec<Handle<TaskKind>> {
        match self {
            Self::Stage(stage) => snapshot.tasks_in_stage(stage).to_vec(),
            Self::Late => snapshot.late_tasks().to_vec(),
            Self::Quiet => snapshot.quiet_tasks().to_vec(),
            Self::Organisation(organisation) => {
                snapshot.outline.organisations[organisation].leads.iter().map(|(task, _)| *task).collect()
            }
        }
    }
}

impl Filter for TaskFilter {
    fn all(snapshot: &Snapshot<'_>) -> Vec<Self> {
        (TaskStage::ALL.into_iter().map(Self::Stage))
            .chain([Self::Late, Self::Quiet])
            .chain(snapshot.outline.organisations.handles().map(Self::Organisation))
            .collect()
    }

    fn total(snapshot: &Snapshot<'_>) -> usize {
        snapshot.outline.tasks.len()
    }

    fn by(self) -> &'static str {
        match self {
            Self::Stage(_) | Self::Late | Self::Quiet => "state",
            Self::Organisation(_) => "organisation",
        }
    }

    fn id<'m>(self, snapshot: &Snapshot<'m>) -> &'m str {
        match self {
            Self::Stage(stage) => stage.name(),
            Self::Late => "late",
            Self::Quiet => "quiet",
            Self::Organisation(organisation) => snapshot.outline.organisations.id(organisation).as_str(),
        }
    }

    fn name<'m>(self, snapshot: &Snapshot<'m>) -> FilterName<'m> {
        match self {
            Self::Stage(stage) => FilterName::Word("stage-", stage.name()),
            Self::Late => FilterName::Word("flag-", "late"),
            Self::Quiet => FilterName::Word("flag-", "quiet"),
            Self::Organisation(organisation) => {
                let row = &snapshot.outline.organisations[organisation];
                FilterName::Thing { name: &row.name, short: &row.short, number: None }
            }
        }
    }

    fn count(self, snapshot: &Snapshot<'_>) -> usize {
        match self {
            Self::Stage(stage) => snapshot.tasks_in_stage(stage).len(),
            Self::Late => snapshot.late_tasks().len(),
            Self::Quiet => snapshot.quiet_tasks().len(),
            Self::Organisation(organisation) => snapshot.outline.organisations[organisation].leads.len(),
        }
    }
}
