//! Which feeds there can be, and where they stand.

use super::kind::PageKind;
use crate::config::FeedType;
use crate::id::{ActionKind, Handle, OrganisationKind, TargetKind, TaskKind, TopicKind};
use crate::lang::{Lang, Languages};
use crate::model::Snapshot;
use crate::route::Route;

/// Whose records a feed holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedOf {
    /// Those of the whole plan.
    All,
    /// Those of an action, the actions below it and their tasks.
    Action(Handle<ActionKind>),
    /// Those of a task.
    Task(Handle<TaskKind>),
    /// Those of a target.
    Target(Handle<TargetKind>),
    /// Those of an organisation and the tasks that it leads.
    Organisation(Handle<OrganisationKind>),
    /// Those of a topic.
    Topic(Handle<TopicKind>),
}

impl FeedOf {
    /// The feed of the thing that a page is about; `None` if such things have no feeds.
    pub fn thing_of(page: PageKind) -> Option<Self> {
        match page {
            PageKind::Action(action) => Some(Self::Action(action)),
            PageKind::Task(task) => Some(Self::Task(task)),
            PageKind::Target(target) => Some(Self::Target(target)),
            PageKind::Organisation(organisation) => Some(Self::Organisation(organisation)),
            PageKind::Topic(topic) => Some(Self::Topic(topic)),
            _ => None,
        }
    }

    /// The page beside which it stands.
    pub fn page(self) -> PageKind {
        match self {
            Self::All => PageKind::Home,
            Self::Action(action) => PageKind::Action(action),
            Self::Task(task) => PageKind::Task(task),
            Self::Target(target) => PageKind::Target(target),
            Self::Organisation(organisation) => PageKind::Organisation(organisation),
            Self::Topic(topic) => PageKind::Topic(topic),
        }
    }

    /// What the settings call its like; none of the feed of all records, which every site has.
    pub fn feed_type(self) -> Option<FeedType> {
        Some(match self {
            Self::All => return None,
            Self::Action(_) => FeedType::Actions,
            Self::Task(_) => FeedType::Tasks,
            Self::Target(_) => FeedType::Targets,
            Self::Organisation(_) => FeedType::Organisations,
            Self::Topic(_) => FeedType::Topics,
        })
    }

    /// Every feed that there could be.
    pub fn all(snapshot: &Snapshot<'_>) -> impl Iterator<Item = Self> {
        let outline = snapshot.outline;
        std::iter::once(Self::All)
            .chain(outline.topics.handles().map(Self::Topic))
            .chain(outline.actions.handles().map(Self::Action))
            .chain(outline.tasks.handles().map(Self::Task))
            .chain(outline.targets.handles().map(Self::Target))
            .chain(outline.organisations.handles().map(Self::Organisation))
    }
}

/// Where a feed stands in a language: below its page.
pub fn feed_route(of: FeedOf, lang: Lang, languages: &Languages, snapshot: &Snapshot<'_>) -> Route {
    of.page().route(lang, languages, snapshot).below("feed.xml")
}
