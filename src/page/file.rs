//! Where the files stand that belong to pages: feeds, calendars and pictures.

use crate::id::{CaseId, Handle, OrganisationKind, TaskKind, TopicKind};
use crate::lang::{Lang, Languages};
use crate::model::Snapshot;
use crate::picture::{Copy, Size};
use crate::route::Route;

/// Whose records a feed holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedOf {
    /// Those of the whole plan.
    All,
    /// Those of a topic.
    Topic(Handle<TopicKind>),
}

/// Where a feed stands in a language.
pub fn feed_route(of: FeedOf, lang: Lang, languages: &Languages, snapshot: &Snapshot<'_>) -> Route {
    let prefix = languages.prefix(lang);
    match of {
        FeedOf::All => Route::file([prefix, "feed.xml"]),
        FeedOf::Topic(topic) => {
            Route::file([prefix, "tasks", "by", "topic", snapshot.outline.topics.id(topic).as_str(), "feed.xml"])
        }
    }
}

/// Whose dates a calendar holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarOf {
    /// Those of the whole plan.
    All,
    /// What an organisation answers for.
    Organisation(Handle<OrganisationKind>),
    /// Those of a task.
    Task(Handle<TaskKind>),
}

impl CalendarOf {
    /// The calendars that have something with a date: of the whole plan, of organisations and of tasks.
    pub fn all(snapshot: &Snapshot<'_>) -> Vec<Self> {
        let organisations = snapshot.outline.organisations.handles().map(Self::Organisation);
        let tasks = snapshot.outline.tasks.handles().map(Self::Task);
        let all = std::iter::once(Self::All).chain(organisations).chain(tasks);
        all.filter(|of| of.has_dates(snapshot)).collect()
    }

    /// Whether it has something with a date.
    pub fn has_dates(self, snapshot: &Snapshot<'_>) -> bool {
        match self {
            Self::All => snapshot.has_dates(),
            Self::Organisation(organisation) => snapshot.has_dates_of_organisation(organisation),
            Self::Task(task) => snapshot.has_dates_of_task(task),
        }
    }
}

/// Where a calendar stands.
pub fn calendar_route(of: CalendarOf, lang: Lang, languages: &Languages, snapshot: &Snapshot<'_>) -> Route {
    let (folder, id) = match of {
        CalendarOf::All => ("schedule", ""),
        CalendarOf::Organisation(organisation) => {
            ("organisations", snapshot.outline.organisations.id(organisation).as_str())
        }
        CalendarOf::Task(task) => ("tasks", snapshot.outline.tasks.id(task).as_str()),
    };
    Route::file([languages.prefix(lang), folder, id, "calendar.ics"])
}

/// Where the copies of a picture of a case are published, from the smallest to the largest. Its own file name does not
/// matter: it may hold what an address cannot.
pub fn picture_routes(case: &CaseId, place: usize, size: Size) -> Vec<Route> {
    let name = |copy: &Copy| format!("{}-{}.{}", place + 1, copy.width, size.ending());
    size.copies().iter().map(|copy| Route::file(["cases", case.as_str(), &name(copy)])).collect()
}
