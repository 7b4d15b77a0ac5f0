//! The list of tasks, and a task.

use std::collections::BTreeSet;

use serde::Serialize;

use super::action::{ActionGroup, ActionsBody};
use super::case::CaseSummary;
use super::common::{Adjacent, DateText, Link, Neighbour, Official, Prose, SourceView, Text};
use super::kind::PageKind;
use super::page::{Body, Heading};
use super::record::YearGroup;
use super::scope::{MissingWords, Scope};
use super::target::TargetSummary;
use crate::id::{Handle, TaskKind};
use crate::lang::Lang;
use crate::model::{Party, Subject, TaskStage};

/// The seal of a task: its number, and its state for fill and outline.
#[derive(Debug, Serialize)]
pub struct TaskMark {
    /// The number.
    pub number: String,
    /// The stage.
    pub stage: &'static str,
    /// A stated milestone is past due and not met.
    pub late: bool,
    /// Nothing new became known for long.
    pub quiet: bool,
}

/// A task in a list.
#[derive(Debug, Serialize)]
pub struct TaskSummary {
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: String,
    /// Its seal.
    pub mark: TaskMark,
    /// How many records within the term it has, announcements apart.
    pub records: usize,
    /// The date of the latest of them.
    pub latest: Option<DateText>,
    /// How many records each year of the term has, so that amount and freshness show.
    pub years: Vec<EvidenceYear>,
    /// The plain-language summary.
    pub summary: Option<Text>,
}

/// The records of a task within one year of the term.
#[derive(Debug, Serialize)]
pub struct EvidenceYear {
    /// The year.
    pub year: i16,
    /// How many records, announcements apart.
    pub count: usize,
    /// From 0 for none to 3 for four and more, for fill.
    pub level: u8,
}

impl EvidenceYear {
    fn all(scope: &Scope<'_>, task: Handle<TaskKind>) -> Vec<Self> {
        let (plan, records) = (scope.snapshot.plan(), scope.snapshot.records());
        let own = scope.snapshot.task(task).records.iter().map(|record| records.row(*record));
        let counted: Vec<i16> = own
            .filter(|record| !record.is_announcement() && plan.covers(record.date))
            .map(|record| record.date.last().year())
            .collect();
        let year = |year: i16| {
            let count = counted.iter().filter(|found| **found == year).count();
            let level = match count {
                0 => 0,
                1 => 1,
                2..=3 => 2,
                _ => 3,
            };
            Self { year, count, level }
        };
        (plan.term.0.first().year()..=plan.term.1.last().year()).map(year).collect()
    }
}

impl TaskSummary {
    pub(super) fn new(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Self {
        let row = &scope.snapshot.outline.tasks[task];
        let evidence = &scope.snapshot.task(task).evidence;
        Self {
            name: scope.text(&row.name, lang),
            href: scope.href_of(PageKind::Task(task), lang),
            mark: TaskMark::new(scope, task),
            records: evidence.records,
            latest: evidence.latest.map(|date| scope.date(date, lang)),
            years: EvidenceYear::all(scope, task),
            summary: row.summary.as_ref().map(|summary| scope.text(summary, lang)),
        }
    }
}

impl TaskMark {
    fn new(scope: &Scope<'_>, task: Handle<TaskKind>) -> Self {
        let state = scope.snapshot.task(task);
        Self {
            number: scope.snapshot.outline.tasks.id(task).to_string(),
            stage: state.stage.name(),
            late: state.late,
            quiet: state.quiet,
        }
    }
}

/// The list of tasks.
#[derive(Debug, Serialize)]
pub struct TasksBody {
    /// The tasks by action.
    pub groups: Vec<ActionGroup>,
    /// The tasks that belong to no action.
    pub tasks: Vec<TaskSummary>,
    /// How many tasks are in each stage; stages without tasks are left out.
    pub stages: Vec<StageCount>,
    /// How many are late.
    pub late: usize,
    /// How many are quiet.
    pub quiet: usize,
    /// After how many days without a new record a task counts as quiet.
    pub quiet_days: u32,
}

/// How many tasks are in a stage.
#[derive(Debug, Serialize)]
pub struct StageCount {
    /// The stage.
    pub stage: &'static str,
    /// How many tasks.
    pub count: usize,
}

impl StageCount {
    pub(super) fn all(scope: &Scope<'_>) -> Vec<Self> {
        let states = || scope.snapshot.outline.tasks.handles().map(|task| scope.snapshot.task(task));
        let stages = TaskStage::ALL
            .iter()
            .map(|stage| Self { stage: stage.name(), count: states().filter(|state| state.stage == *stage).count() });
        stages.filter(|stage| stage.count > 0).collect()
    }
}

impl TasksBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Body), MissingWords> {
        let outline = scope.snapshot.outline;
        let title = scope.say(lang, "title-tasks", [])?;
        let description = scope.say(lang, "description-tasks", [("count", outline.tasks.len().into())])?;
        let states = || outline.tasks.handles().map(|task| scope.snapshot.task(task));
        let alone = outline.tasks.iter().filter(|(_, task)| task.action.is_none());
        let body = Self {
            groups: ActionGroup::all(scope, lang),
            tasks: alone.map(|(task, _)| TaskSummary::new(scope, task, lang)).collect(),
            stages: StageCount::all(scope),
            late: states().filter(|state| state.late).count(),
            quiet: states().filter(|state| state.quiet).count(),
            quiet_days: scope.snapshot.quiet_after_days,
        };
        Ok((Heading::below_home(title, description), Body::Tasks(body)))
    }
}

/// A task.
#[derive(Debug, Serialize)]
pub struct TaskBody {
    /// Its seal.
    pub mark: TaskMark,
    /// Its name.
    pub name: Text,
    /// The plain-language summary.
    pub summary: Option<Text>,
    /// The action it belongs to.
    pub action: Option<Link>,
    /// The number of that action as printed.
    pub action_number: Option<Text>,
    /// Its paragraph of the official text; none if it has only a name.
    pub official: Option<Official>,
    /// That paragraph in the language of record, on pages in another.
    pub original: Option<Official>,
    /// The lead organisations, in the order in which the plan names them.
    pub leads: Vec<LeadView>,
    /// The organisations that have other roles in it, by role.
    pub parties: Vec<PartyView>,
    /// What its state rests on.
    pub evidence: Evidence,
    /// Its dated commitments.
    pub milestones: Vec<MilestoneView>,
    /// Its records within the term, and announcements, by year.
    pub years: Vec<YearGroup>,
    /// Its records from before the term, by year.
    pub background: Vec<YearGroup>,
    /// The targets it serves.
    pub targets: Vec<TargetSummary>,
    /// The cases that show it at work.
    pub cases: Vec<CaseSummary>,
    /// The tasks that are named as related, and those that share a record or a case with it.
    pub related: Vec<TaskSummary>,
    /// More about it.
    pub body: Option<Prose>,
    /// The tasks before and after it.
    pub adjacent: Adjacent,
    /// After how many days without a new record a task counts as quiet.
    pub quiet_days: u32,
}

/// A lead organisation of a task.
#[derive(Debug, Serialize)]
pub struct LeadView {
    /// Its short name.
    pub text: Text,
    /// Its address.
    pub href: Option<String>,
    /// Whether it is named first.
    pub first: bool,
}

/// Organisations with a role in a task besides leading it.
#[derive(Debug, Serialize)]
pub struct PartyView {
    /// The name of the role.
    pub role: Text,
    /// The organisations that have it, by their short names.
    pub organisations: Vec<Link>,
}

impl PartyView {
    fn new(scope: &Scope<'_>, party: &Party, lang: Lang) -> Self {
        let outline = scope.snapshot.outline;
        let link = |organisation: &Handle<_>| Link {
            text: scope.text(&outline.organisations[*organisation].short, lang),
            href: scope.href(PageKind::Organisation(*organisation), lang),
        };
        Self {
            role: scope.text(&outline.roles[party.role].name, lang),
            organisations: party.organisations.iter().map(link).collect(),
        }
    }
}

/// What the state of a task rests on.
#[derive(Debug, Serialize)]
pub struct Evidence {
    /// Records within the term, announcements apart.
    pub records: usize,
    /// Records from before the term.
    pub background: usize,
    /// Announcements.
    pub announcements: usize,
    /// The distinct sources of the records within the term.
    pub sources: usize,
    /// How many of the records within the term have a source that is more than a repost.
    pub confirmed: usize,
    /// The date of the latest record within the term.
    pub latest: Option<DateText>,
    /// The date of the earliest.
    pub first: Option<DateText>,
}

/// A dated commitment.
#[derive(Debug, Serialize)]
pub struct MilestoneView {
    /// What is to be reached.
    pub name: Text,
    /// By when.
    pub due: DateText,
    /// The record that meets it.
    pub met: Option<Link>,
    /// Whether it is past due and not met.
    pub late: bool,
    /// Who states it; none if the plan itself does.
    pub source: Option<SourceView>,
}

/// The tasks that are named as related to a task, as named; then those that share a record or a case with it, in order.
fn related(scope: &Scope<'_>, task: Handle<TaskKind>) -> Vec<Handle<TaskKind>> {
    let records = scope.snapshot.records();
    let mut found = BTreeSet::new();
    for record in &scope.snapshot.task(task).records {
        found.extend(records.row(*record).about.iter().filter_map(|subject| match subject {
            Subject::Task(other) => Some(*other),
            _ => None,
        }));
    }
    for (_, case) in scope.snapshot.cases().iter().filter(|(_, case)| case.tasks.contains(&task)) {
        found.extend(&case.tasks);
    }
    let mut related = scope.snapshot.outline.tasks[task].related.clone();
    found.retain(|other| !related.contains(other));
    related.extend(found);
    related.retain(|other| *other != task);
    related
}

impl TaskBody {
    pub(super) fn make(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Result<(Heading, Body), MissingWords> {
        let outline = scope.snapshot.outline;
        let row = &outline.tasks[task];
        let state = scope.snapshot.task(task);
        let records = scope.snapshot.records();
        let (background, own): (Vec<_>, Vec<_>) = state.records.iter().copied().partition(|record| {
            !records.row(*record).is_announcement() && scope.snapshot.plan().is_before(records.row(*record).date)
        });
        let evidence = &state.evidence;
        let body = Self {
            mark: TaskMark::new(scope, task),
            name: scope.text(&row.name, lang),
            summary: row.summary.as_ref().map(|summary| scope.text(summary, lang)),
            action: row.action.map(|action| Link {
                text: scope.text(&outline.actions[action].name, lang),
                href: scope.href(PageKind::Action(action), lang),
            }),
            action_number: row.action.map(|action| scope.text(&outline.actions[action].number, lang)),
            official: row.official.as_ref().map(|parts| scope.official(parts, row.paragraph, lang)),
            original: row.official.as_ref().and_then(|parts| scope.original(parts, row.paragraph, lang)),
            leads: row
                .leads
                .iter()
                .enumerate()
                .map(|(place, lead)| LeadView {
                    text: scope.text(&outline.organisations[*lead].short, lang),
                    href: scope.href(PageKind::Organisation(*lead), lang),
                    first: place == 0,
                })
                .collect(),
            parties: row.parties.iter().map(|party| PartyView::new(scope, party, lang)).collect(),
            evidence: Evidence {
                records: evidence.records,
                background: evidence.background,
                announcements: evidence.announcements,
                sources: evidence.sources,
                confirmed: evidence.confirmed,
                latest: evidence.latest.map(|date| scope.date(date, lang)),
                first: evidence.first.map(|date| scope.date(date, lang)),
            },
            milestones: row
                .milestones
                .iter()
                .zip(&state.milestones)
                .map(|(milestone, state)| MilestoneView {
                    name: scope.text(&milestone.name, lang),
                    due: scope.date(milestone.due, lang),
                    met: state.met_by.map(|record| scope.record_link(record, lang)),
                    late: state.late,
                    source: milestone.source.as_ref().map(|source| scope.source(source, lang)),
                })
                .collect(),
            years: YearGroup::groups(scope, &own, lang),
            background: YearGroup::groups(scope, &background, lang),
            targets: row.targets.iter().map(|target| TargetSummary::new(scope, *target, lang)).collect(),
            cases: CaseSummary::of(scope, lang, |case| case.tasks.contains(&task)),
            related: related(scope, task).into_iter().map(|other| TaskSummary::new(scope, other, lang)).collect(),
            body: row.body.as_ref().map(|body| scope.main_prose(body, lang)),
            adjacent: scope.adjacent(outline.tasks.len(), task, |other| Neighbour {
                text: scope.text(&outline.tasks[other].name, lang),
                number: Some(outline.tasks.id(other).to_string()),
                href: scope.href_of(PageKind::Task(other), lang),
            }),
            quiet_days: scope.snapshot.quiet_after_days,
        };
        Ok((Self::heading(scope, task, lang)?, Body::Task(Box::new(body))))
    }

    fn heading(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Result<Heading, MissingWords> {
        let outline = scope.snapshot.outline;
        let row = &outline.tasks[task];
        let (number, name) = (outline.tasks.id(task).as_str(), scope.words(&row.name, lang));
        // The name stands in the title; machines show both.
        let description = scope.words(row.summary.as_ref().unwrap_or(&row.name), lang);
        let mut trail = Vec::new();
        if let Some(action) = row.action {
            trail.push(ActionsBody::link(scope, lang)?);
            trail.push(Link {
                text: scope.text(&outline.actions[action].name, lang),
                href: scope.href(PageKind::Action(action), lang),
            });
        } else {
            let text = scope.own(scope.say(lang, "title-tasks", [])?);
            trail.push(Link { text, href: scope.href(PageKind::Tasks, lang) });
        }
        Ok(Heading {
            title: scope.say(lang, "title-task", [("number", number.into()), ("name", name.into())])?,
            description: description.to_owned(),
            trail,
            crumb: scope.say(lang, "crumb-task", [("number", number.into())])?,
        })
    }
}
