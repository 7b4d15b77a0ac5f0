//! What the list of records can be narrowed by.

use super::filter::{Filter, FilterName};
use crate::id::{ActionKind, Handle, OrganisationKind, RecordKind, TopicKind};
use crate::model::Snapshot;
use crate::schema::RecordType;

/// What the records of a list have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordFilter {
    /// Their kind.
    Kind(RecordType),
    /// An action: they are about it, an action below it, or a task of those.
    Action(Handle<ActionKind>),
    /// An organisation: they are about it, or about a task that it leads.
    Organisation(Handle<OrganisationKind>),
    /// A topic: they name it, or are about a task or target that does.
    Topic(Handle<TopicKind>),
}

impl RecordFilter {
    /// Its records, newest first.
    pub fn members<'m>(self, snapshot: &Snapshot<'m>) -> &'m [Handle<RecordKind>] {
        match self {
            Self::Kind(kind) => snapshot.records_of_kind(kind),
            Self::Action(action) => snapshot.records_of_action(action),
            Self::Organisation(organisation) => snapshot.records_of_organisation(organisation),
            Self::Topic(topic) => snapshot.topic_records(topic),
        }
    }
}

impl Filter for RecordFilter {
    fn all(snapshot: &Snapshot<'_>) -> Vec<Self> {
        let outline = snapshot.outline;
        (RecordType::ALL.iter().copied().map(Self::Kind))
            .chain(outline.actions.handles().map(Self::Action))
            .chain(outline.organisations.handles().map(Self::Organisation))
            .chain(outline.topics.handles().map(Self::Topic))
            .collect()
    }

    fn total(snapshot: &Snapshot<'_>) -> usize {
        snapshot.records().len()
    }

    fn by(self) -> &'static str {
        match self {
            Self::Kind(_) => "kind",
            Self::Action(_) => "action",
            Self::Organisation(_) => "organisation",
            Self::Topic(_) => "topic",
        }
    }

    fn id<'m>(self, snapshot: &Snapshot<'m>) -> &'m str {
        let outline = snapshot.outline;
        match self {
            Self::Kind(kind) => kind.name(),
            Self::Action(action) => outline.actions.id(action).as_str(),
            Self::Organisation(organisation) => outline.organisations.id(organisation).as_str(),
            Self::Topic(topic) => outline.topics.id(topic).as_str(),
        }
    }

    fn name<'m>(self, snapshot: &Snapshot<'m>) -> FilterName<'m> {
        let outline = snapshot.outline;
        match self {
            Self::Kind(kind) => FilterName::Word("kind-", kind.name()),
            Self::Action(action) => {
                let row = &outline.actions[action];
                FilterName::Thing { name: &row.name, short: &row.name, number: Some(&row.number) }
            }
            Self::Organisation(organisation) => {
                let row = &outline.organisations[organisation];
                FilterName::Thing { name: &row.name, short: &row.short, number: None }
            }
            Self::Topic(topic) => FilterName::thing(&outline.topics[topic].name),
        }
    }

    fn count(self, snapshot: &Snapshot<'_>) -> usize {
        self.members(snapshot).len()
    }

    /// The page of a topic leads to all of its records, even if there are no others.
    fn exists(self, snapshot: &Snapshot<'_>) -> bool {
        let count = self.count(snapshot);
        count > 0 && (count < Self::total(snapshot) || matches!(self, Self::Topic(_)))
    }
}
