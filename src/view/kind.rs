//! Which pages there are: each kind, where it stands, and whether a site has it.

use super::case::CaseGroup;
use crate::config::{PageType, Site};
use crate::id::{
    ActionKind, CaseKind, FreePageKind, Handle, OrganisationKind, RecordKind, SafeguardKind, TargetKind, TaskKind,
};
use crate::lang::{Lang, Languages};
use crate::model::Snapshot;
use crate::route::Route;
use crate::schema::OrganisationRole;

/// A kind of page, with the thing it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// The plan in one screen.
    Home,
    /// The full official text.
    Plan,
    /// The official text in all languages, paragraph by paragraph.
    Parallel,
    /// All actions.
    Actions,
    /// An action.
    Action(Handle<ActionKind>),
    /// All tasks.
    Tasks,
    /// A task.
    Task(Handle<TaskKind>),
    /// All targets.
    Targets,
    /// A target.
    Target(Handle<TargetKind>),
    /// All leads and issuers.
    Organisations,
    /// A lead or issuer.
    Organisation(Handle<OrganisationKind>),
    /// All safeguards.
    Safeguards,
    /// A safeguard.
    Safeguard(Handle<SafeguardKind>),
    /// The latest records.
    Records,
    /// The records of a year.
    Year(i16),
    /// A record that is public, by its handle in the snapshot.
    Record(Handle<RecordKind>),
    /// All cases.
    Cases,
    /// The cases of a field or place.
    CaseGroup(CaseGroup),
    /// A case that is public, by its handle in the snapshot.
    Case(Handle<CaseKind>),
    /// What words mean, and how they are translated.
    Glossary,
    /// How states and figures are worked out.
    Method,
    /// Every page, by kind.
    SiteMap,
    /// Where readers search.
    Search,
    /// A page that is written freely.
    FreePage(Handle<FreePageKind>),
    /// What a host shows for an address that does not exist.
    NotFound,
}

impl PageKind {
    /// The kind alone, whichever thing the page is about.
    pub fn page_type(self) -> PageType {
        match self {
            Self::Home => PageType::Home,
            Self::Plan => PageType::Plan,
            Self::Parallel => PageType::Parallel,
            Self::Actions => PageType::Actions,
            Self::Action(_) => PageType::Action,
            Self::Tasks => PageType::Tasks,
            Self::Task(_) => PageType::Task,
            Self::Targets => PageType::Targets,
            Self::Target(_) => PageType::Target,
            Self::Organisations => PageType::Organisations,
            Self::Organisation(_) => PageType::Organisation,
            Self::Safeguards => PageType::Safeguards,
            Self::Safeguard(_) => PageType::Safeguard,
            Self::Records => PageType::Records,
            Self::Year(_) => PageType::Year,
            Self::Record(_) => PageType::Record,
            Self::Cases | Self::CaseGroup(_) => PageType::Cases,
            Self::Case(_) => PageType::Case,
            Self::Glossary => PageType::Glossary,
            Self::Method => PageType::Method,
            Self::SiteMap => PageType::SiteMap,
            Self::Search => PageType::Search,
            Self::FreePage(_) => PageType::Page,
            Self::NotFound => PageType::NotFound,
        }
    }

    /// The name of the kind, which is also the name of its template.
    pub fn name(self) -> &'static str {
        self.page_type().name()
    }

    /// The page that the program makes under this name, by which `page:` refers to it.
    pub fn by_name(name: &str) -> Option<Self> {
        let alone = [
            Self::Home,
            Self::Plan,
            Self::Parallel,
            Self::Actions,
            Self::Tasks,
            Self::Targets,
            Self::Organisations,
            Self::Safeguards,
            Self::Records,
            Self::Cases,
            Self::Glossary,
            Self::Method,
            Self::SiteMap,
            Self::Search,
        ];
        alone.into_iter().find(|kind| kind.name() == name)
    }

    /// Where the page stands: the language of record at the root, every other language under its code.
    pub fn route(self, lang: Lang, languages: &Languages, snapshot: &Snapshot<'_>) -> Route {
        let prefix = if lang.is_record() { "" } else { languages.get(lang).code.as_str() };
        let outline = snapshot.outline;
        let year;
        let steps: [&str; 2] = match self {
            Self::CaseGroup(group) => {
                let id = match group {
                    CaseGroup::Action(action) => outline.actions.id(action).as_str(),
                    CaseGroup::Field(field) => outline.fields.id(field).as_str(),
                    CaseGroup::Place(place) => outline.places.id(place).as_str(),
                    CaseGroup::Organisation(body) => outline.organisations.id(body).as_str(),
                };
                return Route::page([prefix, "cases", group.name(), id]);
            }
            Self::Cases => ["cases", ""],
            Self::Case(case) => ["cases", snapshot.cases().id(case).as_str()],
            Self::Glossary => ["glossary", ""],
            Self::Method => ["method", ""],
            Self::SiteMap => ["site-map", ""],
            Self::FreePage(page) => [outline.pages.id(page).as_str(), ""],
            Self::Home => ["", ""],
            Self::Search => ["search", ""],
            Self::Plan => ["plan", ""],
            Self::Parallel => ["plan", "parallel"],
            Self::Actions => ["actions", ""],
            Self::Action(action) => ["actions", outline.actions.id(action).as_str()],
            Self::Tasks => ["tasks", ""],
            Self::Task(task) => ["tasks", outline.tasks.id(task).as_str()],
            Self::Targets => ["targets", ""],
            Self::Target(target) => ["targets", outline.targets.id(target).as_str()],
            Self::Organisations => ["organisations", ""],
            Self::Organisation(organisation) => ["organisations", outline.organisations.id(organisation).as_str()],
            Self::Safeguards => ["safeguards", ""],
            Self::Safeguard(safeguard) => ["safeguards", outline.safeguards.id(safeguard).as_str()],
            Self::Records => ["records", ""],
            Self::Year(number) => {
                year = number.to_string();
                ["records", &year]
            }
            Self::Record(record) => ["records", snapshot.records().id(record).as_str()],
            Self::NotFound => return Route::file([prefix, "404.html"]),
        };
        Route::page([prefix, steps[0], steps[1]])
    }

    /// Whether the site has this page.
    pub fn exists(self, snapshot: &Snapshot<'_>, site: &Site) -> bool {
        if !site.builds(self.page_type()) {
            return false;
        }
        let outline = snapshot.outline;
        match self {
            Self::Plan => !outline.plan.paragraphs.is_empty(),
            Self::Parallel => {
                // Side by side with nothing is no parallel.
                let is_translated = |row: &crate::model::Paragraph| row.parts.iter().count() > 1;
                outline.plan.paragraphs.iter().any(is_translated)
            }
            Self::Actions | Self::Action(_) => !outline.actions.is_empty(),
            Self::Targets => !outline.targets.is_empty(),
            Self::Organisations => !outline.organisations.is_empty(),
            Self::Organisation(organisation) => outline.organisations[organisation].role != OrganisationRole::Partner,
            Self::Safeguards => !outline.safeguards.is_empty(),
            Self::Cases => !snapshot.cases().is_empty(),
            Self::CaseGroup(group) => group.count(snapshot) > 0,
            Self::Glossary => !outline.glossary.is_empty(),
            _ => true,
        }
    }

    /// Whether what the page shows depends on the as-of date.
    pub(super) fn is_dated(self) -> bool {
        !matches!(
            self,
            Self::Plan
                | Self::Parallel
                | Self::Organisations
                | Self::Glossary
                | Self::Method
                | Self::Search
                | Self::FreePage(_)
                | Self::NotFound
        )
    }

    /// Whether people print the page and take it along: one thing, or the plan, and no list.
    pub(super) fn is_taken_along(self) -> bool {
        matches!(self, Self::Home | Self::Plan | Self::Task(_) | Self::Target(_) | Self::Record(_) | Self::Case(_))
    }

    /// The entry of the main menu that it belongs to.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Home
            | Self::Glossary
            | Self::Method
            | Self::SiteMap
            | Self::Search
            | Self::FreePage(_)
            | Self::NotFound => "",
            Self::Plan | Self::Parallel => "plan",
            Self::Actions | Self::Action(_) | Self::Tasks | Self::Task(_) => "tasks",
            Self::Targets | Self::Target(_) => "targets",
            Self::Organisations | Self::Organisation(_) => "organisations",
            Self::Safeguards | Self::Safeguard(_) => "safeguards",
            Self::Cases | Self::CaseGroup(_) | Self::Case(_) => "cases",
            Self::Records | Self::Year(_) | Self::Record(_) => "records",
        }
    }
}
