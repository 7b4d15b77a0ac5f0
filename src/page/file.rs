//! Where the files stand that belong to pages: calendars and pictures.

use crate::id::{CaseId, Handle, OrganisationKind, TaskKind};
use crate::lang::{Lang, Languages};
use crate::model::{NextUpdate, Snapshot};
use crate::picture::{Copy, Size};
use crate::route::Route;

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
    /// Every calendar that there could be: of the whole plan, of organisations and of tasks.
    pub fn all(snapshot: &Snapshot<'_>) -> impl Iterator<Item = Self> {
        let organisations = snapshot.outline.organisations.handles().map(Self::Organisation);
        let tasks = snapshot.outline.tasks.handles().map(Self::Task);
        std::iter::once(Self::All).chain(organisations).chain(tasks)
    }

    /// Whether it has a milestone, or a step with a date.
    pub fn has_dates(self, snapshot: &Snapshot<'_>) -> bool {
        match self {
            Self::All => snapshot.has_dates(),
            Self::Organisation(organisation) => snapshot.has_dates_of_organisation(organisation),
            Self::Task(task) => snapshot.has_dates_of_task(task),
        }
    }

    /// The values of targets that are to be expected, of which it tells.
    pub fn next_updates(self, snapshot: &Snapshot<'_>) -> Vec<NextUpdate> {
        match self {
            Self::All => snapshot.next_updates().collect(),
            Self::Organisation(organisation) => snapshot.next_updates_of_organisation(organisation).collect(),
            Self::Task(_) => Vec::new(),
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
