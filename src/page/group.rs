//! Groups of cases: by action, field, country or region, and organisation.

use crate::decode::Plain;
use crate::id::{ActionKind, CaseKind, FieldKind, Handle, OrganisationKind, PlaceKind};
use crate::lang::Localized;
use crate::model::{Case, Snapshot};

/// What the cases of a list have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CaseGroup {
    /// By an action, through its tasks and those of the actions below it.
    Action(Handle<ActionKind>),
    /// By a field.
    Field(Handle<FieldKind>),
    /// By a country or region.
    Place(Handle<PlaceKind>),
    /// By an organisation that takes part.
    Organisation(Handle<OrganisationKind>),
}

impl CaseGroup {
    /// Every group that has a public case, with how many it has: by action, field, place and organisation, each in the
    /// order of the content.
    pub fn all(snapshot: &Snapshot<'_>) -> Vec<(Self, usize)> {
        let cases = snapshot.cases();
        let of = |(handle, case)| Self::of(snapshot, case).into_iter().map(move |group| (group, handle));
        let mut members: Vec<(Self, Handle<CaseKind>)> = cases.iter().flat_map(of).collect();
        members.sort_unstable();
        members.dedup();
        members.chunk_by(|left, right| left.0 == right.0).map(|group| (group[0].0, group.len())).collect()
    }

    /// The groups that a case belongs to, by action, field, place and organisation.
    pub fn of(snapshot: &Snapshot<'_>, case: &Case) -> Vec<Self> {
        let mut actions: Vec<_> = case.tasks.iter().flat_map(|task| snapshot.outline.actions_of(*task)).collect();
        actions.sort_unstable();
        actions.dedup();
        (actions.into_iter().map(Self::Action))
            .chain(case.fields.iter().copied().map(Self::Field))
            .chain(case.places.iter().copied().map(Self::Place))
            .chain(case.organisations.iter().copied().map(Self::Organisation))
            .collect()
    }

    /// Whether a case belongs to it.
    pub fn holds(self, snapshot: &Snapshot<'_>, case: &Case) -> bool {
        match self {
            Self::Action(action) => {
                case.tasks.iter().any(|task| snapshot.outline.actions_of(*task).any(|found| found == action))
            }
            Self::Organisation(organisation) => case.organisations.contains(&organisation),
            Self::Field(field) => case.fields.contains(&field),
            Self::Place(place) => case.places.contains(&place),
        }
    }

    /// Whether it has a public case.
    pub fn exists(self, snapshot: &Snapshot<'_>) -> bool {
        snapshot.cases().iter().any(|(_, case)| self.holds(snapshot, case))
    }

    /// What the group is chosen by, as it stands in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Action(_) => "action",
            Self::Field(_) => "field",
            Self::Place(_) => "place",
            Self::Organisation(_) => "organisation",
        }
    }

    /// The id of what it is chosen by.
    pub fn id<'m>(self, snapshot: &Snapshot<'m>) -> &'m str {
        let outline = snapshot.outline;
        match self {
            Self::Action(action) => outline.actions.id(action).as_str(),
            Self::Field(field) => outline.fields.id(field).as_str(),
            Self::Place(place) => outline.places.id(place).as_str(),
            Self::Organisation(organisation) => outline.organisations.id(organisation).as_str(),
        }
    }

    /// The name of what it is chosen by.
    pub fn words<'m>(self, snapshot: &Snapshot<'m>) -> &'m Localized<Plain> {
        let outline = snapshot.outline;
        match self {
            Self::Action(action) => &outline.actions[action].name,
            Self::Field(field) => &outline.fields[field].name,
            Self::Place(place) => &outline.places[place].name,
            Self::Organisation(organisation) => &outline.organisations[organisation].short,
        }
    }

    /// Its name and id, by which filters know it: `place-ru`.
    pub fn key(self, snapshot: &Snapshot<'_>) -> String {
        format!("{}-{}", self.name(), self.id(snapshot))
    }
}
