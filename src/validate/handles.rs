//! The handle of everything that can be referred to.

use std::collections::HashMap;

use crate::id::{
    ActionKind, BreakdownKind, FieldKind, Handle, Id, MilestoneKind, OrganisationKind, PlaceKind, PrincipleKind,
    RoleKind, SafeguardKind, StepKind, TargetKind, TaskKind, TopicKind,
};
use crate::schema;
use crate::source::Spanned;

/// Handles by id.
pub(super) struct ById<K>(HashMap<Id<K>, Handle<K>>);

impl<K> ById<K> {
    /// Handles for rows in their order.
    pub(super) fn new<'c>(ids: impl Iterator<Item = &'c Id<K>>) -> Self
    where
        K: 'c,
    {
        Self(ids.enumerate().map(|(position, id)| (id.clone(), Handle::new(position))).collect())
    }

    /// The handle of an id, if it leads somewhere.
    pub(super) fn find(&self, id: &Id<K>) -> Option<Handle<K>> {
        self.0.get(id).copied()
    }

    /// The handles of a list of ids; one that leads nowhere is left out.
    pub(super) fn all(&self, ids: &[Spanned<Id<K>>]) -> Vec<Handle<K>> {
        ids.iter().filter_map(|id| self.find(&id.value)).collect()
    }
}

/// The handles of all kinds of things.
pub(super) struct Handles {
    pub(super) actions: ById<ActionKind>,
    pub(super) principles: ById<PrincipleKind>,
    pub(super) safeguards: ById<SafeguardKind>,
    pub(super) tasks: ById<TaskKind>,
    pub(super) targets: ById<TargetKind>,
    pub(super) organisations: ById<OrganisationKind>,
    pub(super) milestones: ById<MilestoneKind>,
    pub(super) steps: ById<StepKind>,
    pub(super) roles: ById<RoleKind>,
    pub(super) topics: ById<TopicKind>,
    pub(super) fields: ById<FieldKind>,
    pub(super) places: ById<PlaceKind>,
    pub(super) breakdowns: ById<BreakdownKind>,
}

impl Handles {
    /// The handles of the rows in their order in the model.
    pub(super) fn new(
        plan: &schema::Plan,
        actions: &[&schema::Action],
        tasks: &[&schema::Task],
        targets: &[&schema::Target],
        organisations: &[schema::Organisation],
        vocabulary: Option<&schema::Vocabulary>,
    ) -> Self {
        Self {
            actions: ById::new(actions.iter().map(|action| &action.id.value)),
            principles: ById::new(plan.principles.iter().map(|principle| &principle.id.value)),
            safeguards: ById::new(plan.safeguards.iter().map(|safeguard| &safeguard.id.value)),
            tasks: ById::new(tasks.iter().map(|task| &task.id.value)),
            targets: ById::new(targets.iter().map(|target| &target.id.value)),
            organisations: ById::new(organisations.iter().map(|organisation| &organisation.id.value)),
            milestones: ById::new(tasks.iter().flat_map(|task| &task.milestones).map(|row| &row.id.value)),
            steps: ById::new(tasks.iter().flat_map(|task| &task.steps).map(|step| &step.id.value)),
            roles: ById::new(plan.roles.iter().map(|role| &role.id.value)),
            topics: ById::new(vocabulary.iter().flat_map(|words| &words.topics).map(|topic| &topic.id.value)),
            fields: ById::new(vocabulary.iter().flat_map(|words| &words.fields).map(|field| &field.id.value)),
            places: ById::new(vocabulary.iter().flat_map(|words| &words.places).map(|place| &place.id.value)),
            breakdowns: ById::new(vocabulary.iter().flat_map(|words| &words.breakdowns).map(|row| &row.id.value)),
        }
    }
}
