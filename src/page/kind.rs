//! Every kind of page: what it is about, where it stands, and when a site has it.

use super::entry::Entry;
use super::filter::Filter;
use super::group::CaseGroup;
use super::kinds::kinds;
use super::record_filter::RecordFilter;
use super::target_filter::TargetFilter;
use super::task_filter::TaskFilter;
use crate::config::{PageType, Site};
use crate::date::Month;
use crate::decode::Plain;
use crate::id::{
    ActionKind, CaseKind, EvaluationKind, FreePageKind, Handle, Id, OrganisationKind, RecordKind, Reference,
    SafeguardKind, TargetKind, TaskKind, TopicKind,
};
use crate::lang::{Lang, Languages, Localized};
use crate::model::{AssessedOf, CriterionOf, RoundOf, Snapshot};
use crate::route::Route;
use crate::schema::OrganisationRole;

/// What is special about a kind of page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trait {
    /// What it shows depends on the as-of date.
    Dated,
    /// It is meant to be printed: the page of one thing or of the plan, not a list.
    Printed,
    /// It collects other pages.
    Collects,
    /// It is cited as a page of the site.
    Cited,
}

kinds! { |snapshot|
    /// The plan in one screen.
    Home { name: Home, at: page [], is: [Dated, Printed], }

    /// The full official text.
    Plan {
        name: Plan,
        at: page ["plan"],
        is: [Printed],
        if: !snapshot.plan().paragraphs.is_empty(),
    }

    /// The official text in all languages, paragraph by paragraph.
    Parallel {
        name: Parallel,
        at: page ["plan", "parallel"],
        below: Plan,
        // Side by side with nothing is no parallel.
        if: snapshot.plan().paragraphs.iter().any(|paragraph| paragraph.parts.iter().count() > 1),
    }

    /// All actions.
    Actions {
        name: Actions,
        at: page ["actions"],
        below: Tasks,
        is: [Dated, Collects],
        if: !snapshot.outline.actions.is_empty(),
    }

    /// An action.
    Action(action: Handle<ActionKind>) {
        name: Action,
        each: snapshot.outline.actions.handles(),
        at: page ["actions", snapshot.outline.actions.id(action).as_str()],
        below: Actions,
        is: [Dated],
        called: &snapshot.outline.actions[action].name,
        by: Reference::Action(snapshot.outline.actions.id(action).clone()),
    }

    /// All tasks.
    Tasks { name: Tasks, at: page ["tasks"], is: [Dated, Collects], }

    /// A task.
    Task(task: Handle<TaskKind>) {
        name: Task,
        each: snapshot.outline.tasks.handles(),
        at: page ["tasks", snapshot.outline.tasks.id(task).as_str()],
        below: Tasks,
        is: [Dated, Printed, Cited],
        called: &snapshot.outline.tasks[task].name,
        by: Reference::Task(snapshot.outline.tasks.id(task).clone()),
    }

    /// A topic.
    Topic(topic: Handle<TopicKind>) {
        name: Topic,
        each: snapshot.outline.topics.handles(),
        at: page ["tasks", "by", "topic", snapshot.outline.topics.id(topic).as_str()],
        below: Tasks,
        is: [Dated, Collects],
        called: &snapshot.outline.topics[topic].name,
        by: Reference::Topic(snapshot.outline.topics.id(topic).clone()),
        if: !snapshot.outline.topics[topic].tasks.is_empty()
            || !snapshot.outline.topics[topic].targets.is_empty()
            || !snapshot.topic_records(topic).is_empty(),
    }

    /// The tasks of a filter.
    TasksBy(filter: TaskFilter) {
        name: TasksBy,
        each: TaskFilter::all(snapshot).into_iter(),
        at: page ["tasks", "by", filter.by(), filter.id(snapshot)],
        below: Tasks,
        is: [Dated, Collects],
        if: filter.exists(snapshot),
    }

    /// All targets.
    Targets {
        name: Targets,
        at: page ["targets"],
        is: [Dated, Collects],
        if: !snapshot.outline.targets.is_empty(),
    }

    /// A target.
    Target(target: Handle<TargetKind>) {
        name: Target,
        each: snapshot.outline.targets.handles(),
        at: page ["targets", snapshot.outline.targets.id(target).as_str()],
        below: Targets,
        is: [Dated, Printed, Cited],
        called: &snapshot.outline.targets[target].name,
        by: Reference::Target(snapshot.outline.targets.id(target).clone()),
    }

    /// The targets of a filter.
    TargetsBy(filter: TargetFilter) {
        name: TargetsBy,
        each: TargetFilter::all(snapshot).into_iter(),
        at: page ["targets", "by", filter.by(), filter.id(snapshot)],
        below: Targets,
        is: [Dated, Collects],
        if: filter.exists(snapshot),
    }

    /// What is due when, and what became of it.
    Schedule {
        name: Schedule,
        at: page ["schedule"],
        is: [Dated, Collects],
        if: snapshot.has_schedule(),
    }

    /// All leads and issuers.
    Organisations {
        name: Organisations,
        at: page ["organisations"],
        is: [Collects],
        if: !snapshot.outline.organisations.is_empty(),
    }

    /// A lead or issuer.
    Organisation(organisation: Handle<OrganisationKind>) {
        name: Organisation,
        each: snapshot.outline.organisations.handles(),
        at: page ["organisations", snapshot.outline.organisations.id(organisation).as_str()],
        below: Organisations,
        is: [Dated],
        called: &snapshot.outline.organisations[organisation].name,
        by: Reference::Organisation(snapshot.outline.organisations.id(organisation).clone()),
        if: snapshot.outline.organisations[organisation].role != OrganisationRole::Partner
            || !snapshot.steps_naming(organisation).is_empty(),
    }

    /// All safeguards.
    Safeguards {
        name: Safeguards,
        at: page ["safeguards"],
        is: [Dated, Collects],
        if: !snapshot.outline.safeguards.is_empty(),
    }

    /// A safeguard.
    Safeguard(safeguard: Handle<SafeguardKind>) {
        name: Safeguard,
        each: snapshot.outline.safeguards.handles(),
        at: page ["safeguards", snapshot.outline.safeguards.id(safeguard).as_str()],
        below: Safeguards,
        is: [Dated],
        called: &snapshot.outline.safeguards[safeguard].name,
        by: Reference::Safeguard(snapshot.outline.safeguards.id(safeguard).clone()),
    }

    /// The latest records.
    Records { name: Records, at: page ["records"], is: [Dated, Collects], }

    /// The records of a year.
    Year(year: i16) {
        name: Year,
        each: snapshot.years().into_iter().map(|(year, _)| year),
        at: page ["records", year.to_string().as_str()],
        below: Records,
        is: [Dated, Collects],
        // A record that was withdrawn may have been the only one of its year.
        if: snapshot.year_counts().iter().any(|(own, _)| *own == year),
    }

    /// The records of a filter.
    RecordsBy(filter: RecordFilter) {
        name: RecordsBy,
        each: RecordFilter::all(snapshot).into_iter(),
        at: page ["records", "by", filter.by(), filter.id(snapshot)],
        below: Records,
        is: [Dated, Collects],
        if: filter.exists(snapshot),
    }

    /// A record that is public, by its handle in the snapshot.
    Record(record: Handle<RecordKind>) {
        name: Record,
        each: snapshot.records().handles(),
        at: page ["records", snapshot.records().id(record).as_str()],
        below: Records,
        is: [Dated, Printed, Cited],
        called: &snapshot.records().row(record).title,
        by: Reference::Record(snapshot.records().id(record).clone()),
        came: Entry::of_record(snapshot.records().row(record)),
    }

    /// A record that was public and is withdrawn, by its handle in the snapshot: it stands at its address, and in no list.
    Withdrawn(record: Handle<RecordKind>) {
        name: Record,
        each: snapshot.withdrawn().map(|(record, _)| record),
        at: page ["records", snapshot.records().id(record).as_str()],
        below: Records,
        is: [Dated],
        called: &snapshot.records().row(record).title,
        by: Reference::Record(snapshot.records().id(record).clone()),
        came: Entry::of_record(snapshot.records().row(record)),
    }

    /// The months in which something changed.
    Changes {
        name: Changes,
        at: page ["changes"],
        below: Records,
        is: [Dated, Collects],
        if: !snapshot.changes().is_empty(),
    }

    /// What changed in a month.
    Month(month: Month) {
        name: Changes,
        each: snapshot.changes().iter().rev().map(|changes| changes.month()),
        at: page ["changes", month.steps()[0].as_str(), month.steps()[1].as_str()],
        below: Changes,
        is: [Dated, Collects],
        if: snapshot.changes_in(month).is_some(),
    }

    /// All cases.
    Cases {
        name: Cases,
        at: page ["cases"],
        is: [Dated, Collects],
        if: !snapshot.cases().is_empty(),
    }

    /// The cases of an action, field, place or organisation.
    CaseGroup(group: CaseGroup) {
        name: Cases,
        each: CaseGroup::all(snapshot).into_iter().map(|(group, _)| group),
        at: page ["cases", group.name(), group.id(snapshot)],
        below: Cases,
        is: [Dated, Collects],
        called: group.words(snapshot),
        if: group.exists(snapshot),
    }

    /// A case that is public, by its handle in the snapshot.
    Case(case: Handle<CaseKind>) {
        name: Case,
        each: snapshot.cases().handles(),
        at: page ["cases", snapshot.cases().id(case).as_str()],
        below: Cases,
        is: [Dated, Printed],
        called: &snapshot.cases().row(case).title,
        by: Reference::Case(snapshot.cases().id(case).clone()),
        came: Entry::of_case(snapshot.cases().row(case)),
    }

    /// All evaluations.
    Evaluations {
        name: Evaluations,
        at: page ["evaluations"],
        is: [Dated, Collects],
        if: !snapshot.evaluations().is_empty(),
    }

    /// An evaluation that is public, by its handle in the snapshot.
    Evaluation(evaluation: Handle<EvaluationKind>) {
        name: Evaluation,
        each: snapshot.evaluations().handles(),
        at: page ["evaluations", snapshot.evaluations().id(evaluation).as_str()],
        below: Evaluations,
        is: [Dated, Printed, Cited],
        called: &snapshot.evaluations().row(evaluation).name,
        by: Reference::Evaluation(snapshot.evaluations().id(evaluation).clone()),
        came: Entry::of_evaluation(snapshot.evaluations().row(evaluation)),
    }

    /// A public round of an evaluation.
    Round(round: RoundOf) {
        name: Round,
        each: snapshot.all_rounds().into_iter(),
        at: page [
            "evaluations",
            snapshot.evaluations().id(round.evaluation).as_str(),
            "rounds",
            snapshot.round(round).id.as_str()
        ],
        below: Evaluations,
        is: [Dated, Printed, Cited],
        came: Entry::of_round(snapshot.round(round)),
    }

    /// One of those that an evaluation judges, who has a public result.
    Assessed(assessed: AssessedOf) {
        name: Assessed,
        each: snapshot.all_assessed().into_iter(),
        at: page [
            "evaluations",
            snapshot.evaluations().id(assessed.evaluation).as_str(),
            "subjects",
            snapshot.assessed(assessed).id.as_str()
        ],
        below: Evaluations,
        is: [Dated, Printed, Cited],
        if: !snapshot.results(assessed).is_empty(),
    }

    /// A dimension or indicator of an evaluation, of which a public result says something.
    Criterion(criterion: CriterionOf) {
        name: Criterion,
        each: snapshot.all_criteria().into_iter(),
        at: page [
            "evaluations",
            snapshot.evaluations().id(criterion.evaluation).as_str(),
            "indicators",
            snapshot.criterion_id(criterion).as_str()
        ],
        below: Evaluations,
        is: [Dated, Printed, Cited],
        if: snapshot.is_told(criterion),
    }

    /// A page that is written freely.
    FreePage(page: Handle<FreePageKind>) {
        name: Page,
        each: snapshot.outline.pages.handles(),
        at: page [snapshot.outline.pages.id(page).as_str()],
        called: &snapshot.outline.pages[page].title,
        by: Reference::Page(snapshot.outline.pages.id(page).clone()),
    }

    /// How states and figures are worked out.
    Method { name: Method, at: page ["method"], is: [Dated], }

    /// What can be taken away as data, and how it is used.
    Data { name: Data, at: page ["data"], is: [Dated], }

    /// How readers follow what is new.
    Feeds { name: Feeds, at: page ["feeds"], }

    /// All tasks along the term, for a page of another site.
    EmbedOverview {
        name: Embed,
        at: page ["embed", "overview"],
        is: [Dated],
        if: !snapshot.outline.tasks.is_empty(),
    }

    /// A task, for a page of another site.
    EmbedTask(task: Handle<TaskKind>) {
        name: Embed,
        each: snapshot.outline.tasks.handles(),
        at: page ["embed", "tasks", snapshot.outline.tasks.id(task).as_str()],
        is: [Dated],
        called: &snapshot.outline.tasks[task].name,
        by: Reference::Task(snapshot.outline.tasks.id(task).clone()),
    }

    /// A target, for a page of another site.
    EmbedTarget(target: Handle<TargetKind>) {
        name: Embed,
        each: snapshot.outline.targets.handles(),
        at: page ["embed", "targets", snapshot.outline.targets.id(target).as_str()],
        is: [Dated],
        called: &snapshot.outline.targets[target].name,
        by: Reference::Target(snapshot.outline.targets.id(target).clone()),
    }

    /// What words mean, and how they are translated.
    Glossary {
        name: Glossary,
        at: page ["glossary"],
        if: !snapshot.outline.glossary.is_empty(),
    }

    /// Every page, by kind.
    SiteMap { name: SiteMap, at: page ["site-map"], is: [Dated, Collects], }

    /// Where readers search.
    Search { name: Search, at: page ["search"], }

    /// What a host shows for an address that does not exist.
    NotFound { name: NotFound, at: file ["404.html"], }
}

impl PageKind {
    /// The name of the kind, which is also the name of its template.
    pub fn name(self) -> &'static str {
        self.page_type().name()
    }

    /// The page that the program makes under this name, by which `page:` refers to it.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::SINGLE.iter().flatten().copied().find(|kind| kind.is_listed() && kind.name() == name)
    }

    /// The kinds of which a site has one page, or none.
    pub fn singles() -> impl Iterator<Item = Self> {
        Self::SINGLE.iter().flatten().copied()
    }

    /// The page at the top of its part of the site: itself, or the list that all of it stands below.
    pub fn section(self) -> Self {
        self.below().map_or(self, Self::section)
    }

    /// The page that shows the gist of this one inside a page of another site.
    pub fn embed(self) -> Option<Self> {
        Some(match self {
            Self::Home => Self::EmbedOverview,
            Self::Task(task) => Self::EmbedTask(task),
            Self::Target(target) => Self::EmbedTarget(target),
            _ => return None,
        })
    }

    /// The page whose gist this one shows inside a page of another site; `None` for a page that stands for itself.
    pub fn embedded(self) -> Option<Self> {
        Some(match self {
            Self::EmbedOverview => Self::Home,
            Self::EmbedTask(task) => Self::Task(task),
            Self::EmbedTarget(target) => Self::Target(target),
            _ => return None,
        })
    }

    /// Whether readers find the page in the search and machines in the site map: neither what a host shows for an address that does
    /// not exist, nor what only other sites show, nor what was withdrawn.
    pub fn is_listed(self) -> bool {
        self != Self::NotFound && self.embedded().is_none() && !self.is_withdrawn()
    }

    /// The page of a record that is public, or was before it was withdrawn.
    pub fn of_record(record: Handle<RecordKind>, snapshot: &Snapshot<'_>) -> Self {
        if snapshot.records().is_withdrawn(record) { Self::Withdrawn(record) } else { Self::Record(record) }
    }

    /// Whether the page is about something that was withdrawn.
    pub fn is_withdrawn(self) -> bool {
        matches!(self, Self::Withdrawn(_))
    }

    /// Whether what the page shows depends on the as-of date.
    pub fn is_dated(self) -> bool {
        self.traits().contains(&Trait::Dated)
    }

    /// Whether the page is meant to be printed: one of one thing or of the plan, not a list.
    pub fn is_printed(self) -> bool {
        self.traits().contains(&Trait::Printed)
    }

    /// Whether the page is cited by itself, as a page of the site.
    pub fn is_cited(self) -> bool {
        self.traits().contains(&Trait::Cited)
    }

    /// Whether the page collects other pages.
    pub fn is_collection(self) -> bool {
        self.traits().contains(&Trait::Collects)
    }
}
