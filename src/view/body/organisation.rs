//! A lead or issuer.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, OrganisationKind};
use crate::lang::Lang;
use crate::model::Subject;
use crate::page::{CalendarOf, PageKind, RecordFilter};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::case::CaseSummary;
use crate::view::summary::evaluation::EvaluationSummary;
use crate::view::summary::overview::Overview;
use crate::view::summary::record::YearGroup;
use crate::view::summary::record_line::RecordLine;
use crate::view::summary::scheduled::ScheduledPeriod;
use crate::view::summary::task::TaskSummary;
use crate::view::text::Text;

/// How many records the page of an organisation shows.
const LATEST: usize = 8;

/// A lead or issuer.
#[derive(Debug, Described!, Serialize)]
pub struct OrganisationBody {
    /// Its full official name.
    pub name: Text,
    /// Its short name.
    pub short: Text,
    /// Other official names.
    pub aliases: Vec<Text>,
    /// The names under which it signed the plan.
    pub issuer_names: Vec<Text>,
    /// Whether it stands for several bodies.
    pub collective: bool,
    /// The tasks it leads along the term, if there are several.
    pub overview: Option<Overview>,
    /// The tasks it leads.
    pub leads: Vec<LedTask>,
    /// The tasks in which it has other roles.
    pub parts: Vec<OrganisationPart>,
    /// The steps in which it has other roles than leading them.
    pub step_parts: Vec<StepPart>,
    /// The milestones and steps for which it answers, by when they are due.
    pub schedule: Vec<ScheduledPeriod>,
    /// The address of the calendar of those that have a date.
    pub calendar: Option<String>,
    /// The newest records about it or a task that it leads.
    pub latest: Vec<RecordLine>,
    /// How many such records there are.
    pub records: usize,
    /// The address of all of them, if they have a page.
    pub all: Option<String>,
    /// The records about the organisation itself, by year.
    pub years: Vec<YearGroup>,
    /// The cases in which it takes part.
    pub cases: Vec<CaseSummary>,
    /// The evaluations that judge it, and those that it carries out.
    pub evaluations: Vec<EvaluationSummary>,
}

/// A task that an organisation leads.
#[derive(Debug, Described!, Serialize)]
pub struct LedTask {
    /// The task.
    pub task: TaskSummary,
    /// Whether the plan names the organisation first.
    pub first: bool,
}

/// A task in which an organisation has a role besides leading it.
#[derive(Debug, Described!, Serialize)]
pub struct OrganisationPart {
    /// The task.
    pub task: TaskSummary,
    /// The name of the role.
    pub role: Text,
}

/// A step in which an organisation has a role besides leading it.
#[derive(Debug, Described!, Serialize)]
pub struct StepPart {
    /// The step.
    pub step: Link,
    /// The name of the role.
    pub role: Text,
}

impl OrganisationBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        organisation: Handle<OrganisationKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let row = &scope.snapshot.outline.organisations[organisation];
        let name = scope.words(&row.name, lang);
        let heading = Heading {
            title: name.to_owned(),
            description: scope.say(
                lang,
                "description-organisation",
                [("name", name.into()), ("count", row.leads.len().into())],
            )?,
            trail: vec![scope.title_link(PageKind::Organisations, lang)?],
            crumb: scope.text(&row.short, lang),
        };
        let schedule = scope.snapshot.schedule_of_organisation(organisation);
        let records = scope.snapshot.records_of_organisation(organisation);
        let issuers = &scope.snapshot.plan().issuers;
        let body = Self {
            name: scope.text(&row.name, lang),
            short: scope.text(&row.short, lang),
            aliases: row.aliases.iter().map(|alias| scope.tagged(&alias.name, &alias.lang, lang)).collect(),
            issuer_names: row.signatures.iter().map(|place| scope.text(&issuers[*place].name, lang)).collect(),
            collective: row.collective,
            overview: Overview::of_some(scope, row.leads.iter().map(|(task, _)| *task).collect(), lang),
            leads: row
                .leads
                .iter()
                .map(|(task, first)| LedTask { task: TaskSummary::new(scope, *task, lang), first: *first })
                .collect(),
            parts: row
                .parts
                .iter()
                .map(|(task, role)| OrganisationPart {
                    task: TaskSummary::new(scope, *task, lang),
                    role: scope.text(&scope.snapshot.outline.roles[*role].name, lang),
                })
                .collect(),
            step_parts: scope
                .snapshot
                .steps_naming(organisation)
                .iter()
                .filter_map(|(step, role)| {
                    let role = scope.text(&scope.snapshot.outline.roles[(*role)?].name, lang);
                    Some(StepPart { step: scope.step_link(*step, lang), role })
                })
                .collect(),
            schedule: ScheduledPeriod::all(scope, schedule.iter(), lang),
            calendar: scope.calendar(CalendarOf::Organisation(organisation), lang),
            latest: records.iter().take(LATEST).map(|record| RecordLine::new(scope, *record, lang)).collect(),
            records: records.len(),
            all: scope.href(PageKind::RecordsBy(RecordFilter::Organisation(organisation)), lang),
            years: YearGroup::groups(scope, scope.snapshot.records_about(Subject::Organisation(organisation)), lang),
            cases: CaseSummary::all(scope, scope.snapshot.cases_of_organisation(organisation), lang),
            evaluations: EvaluationSummary::about(scope, Subject::Organisation(organisation), lang),
        };
        Ok((heading, body))
    }
}
