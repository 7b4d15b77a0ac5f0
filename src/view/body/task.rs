//! A task.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, TaskKind};
use crate::lang::Lang;
use crate::model::Subject;
use crate::page::{CalendarOf, PageKind};
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::official::Official;
use crate::view::prose::Prose;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::amount::{AmountView, CurrencyView, StepAmounts};
use crate::view::summary::attachment::AttachmentView;
use crate::view::summary::case::CaseSummary;
use crate::view::summary::disagreement::DisagreementView;
use crate::view::summary::evaluation::EvaluationSummary;
use crate::view::summary::evidence::Evidence;
use crate::view::summary::milestone::MilestoneView;
use crate::view::summary::overview::Overview;
use crate::view::summary::party::PartyView;
use crate::view::summary::record::YearGroup;
use crate::view::summary::searched::SearchedView;
use crate::view::summary::step::{ProgressView, StepsView};
use crate::view::summary::target::TargetSummary;
use crate::view::summary::task::TaskMark;
use crate::view::text::Text;

/// A task.
#[derive(Debug, Described!, Serialize)]
pub struct TaskBody {
    /// Its seal.
    pub mark: TaskMark,
    /// Its number and, where that is another, its id, in lower case: what the search knows it by.
    pub numbers: Vec<String>,
    /// Its name.
    pub name: Text,
    /// The plain-language summary.
    pub summary: Option<Text>,
    /// The action it belongs to.
    pub action: Option<Link>,
    /// The number of that action as printed.
    pub action_number: Option<Text>,
    /// The topics it belongs to.
    pub topics: Vec<Link>,
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
    /// The statuses stated for the latest date, if they differ.
    pub disagreement: Option<DisagreementView>,
    /// The source's own words for the status that counts.
    pub words: Option<Text>,
    /// How far it has come, as a source states it.
    pub progress: Option<ProgressView>,
    /// The steps into which it is broken down.
    pub steps: Option<StepsView>,
    /// Its dated commitments.
    pub milestones: Vec<MilestoneView>,
    /// The address of the calendar of its steps and milestones; none if none of them has a date.
    pub calendar: Option<String>,
    /// The sums of money for it, by currency.
    pub amounts: Vec<CurrencyView<AmountView>>,
    /// Those for its steps, by step.
    pub step_amounts: Vec<StepAmounts>,
    /// The documents that belong to it.
    pub documents: Vec<AttachmentView>,
    /// What was looked for without success, if no record within the term is public.
    pub searched: Option<SearchedView>,
    /// Its lane along the plan's term, if at least two things lie on it.
    pub timeline: Option<Overview>,
    /// Its records within the term, those of its steps and targets among them, and announcements, by year.
    pub years: Vec<YearGroup>,
    /// Its records from before the term, by year.
    pub background: Vec<YearGroup>,
    /// The targets it serves.
    pub targets: Vec<TargetSummary>,
    /// The cases that show it at work.
    pub cases: Vec<CaseSummary>,
    /// The evaluations that concern it.
    pub evaluations: Vec<EvaluationSummary>,
    /// The tasks that are named as related, and those that share a record or a case with it.
    pub related: Vec<Neighbour>,
    /// More about it.
    pub body: Option<Prose>,
    /// The tasks before and after it.
    pub adjacent: Adjacent,
    /// After how many days without a new record a task counts as quiet.
    pub quiet_days: u32,
}

/// A lead organisation of a task.
#[derive(Debug, Described!, Serialize)]
pub struct LeadView {
    /// Its short name.
    pub text: Text,
    /// Its address.
    pub href: Option<String>,
    /// Whether it is named first.
    pub first: bool,
}

/// The tasks that are named as related to a task, as named; then those that share a record or a case with it, in order.
fn related(scope: &Scope<'_>, task: Handle<TaskKind>) -> Vec<Handle<TaskKind>> {
    let records = scope.snapshot.records();
    let mut found = BTreeSet::new();
    for record in &scope.snapshot.task(task).records {
        found.extend(records.row(*record).about.iter().filter_map(|subject| match subject {
            Subject::Task(other) => Some(*other),
            Subject::Step(step) => Some(scope.snapshot.outline.steps[*step].task),
            _ => None,
        }));
    }
    for case in scope.snapshot.cases_of_task(task) {
        found.extend(&scope.snapshot.cases().row(*case).tasks);
    }
    let mut related = scope.snapshot.outline.tasks[task].related.clone();
    found.retain(|other| !related.contains(other));
    related.extend(found);
    related.retain(|other| *other != task);
    related
}

/// The number of a task and, where that is another, its id, in lower case.
fn numbers(scope: &Scope<'_>, task: Handle<TaskKind>) -> Vec<String> {
    let outline = scope.snapshot.outline;
    let mut numbers = vec![outline.number(task).to_lowercase(), outline.tasks.id(task).to_string()];
    numbers.dedup();
    numbers
}

/// The source's own words for the status that counts.
pub(super) fn words(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Option<Text> {
    let stated_by = scope.snapshot.records().row(scope.snapshot.task(task).stated_by?);
    let words = stated_by.status_of(Subject::Task(task))?.words.as_ref()?;
    Some(scope.text(words, lang))
}

/// The statuses stated for the latest date, if they differ.
pub(super) fn disagreement(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Option<DisagreementView> {
    DisagreementView::new(scope, scope.snapshot.task(task).disagreement.as_ref()?, Subject::Task(task), lang)
}

impl TaskBody {
    pub(super) fn make(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let outline = scope.snapshot.outline;
        let row = &outline.tasks[task];
        let state = scope.snapshot.task(task);
        let records = scope.snapshot.records();
        let (background, own): (Vec<_>, Vec<_>) = state.records.iter().copied().partition(|record| {
            !records.row(*record).is_announcement() && scope.snapshot.plan().is_before(records.row(*record).told())
        });
        let evidence = &state.evidence;
        let subject = Subject::Task(task);
        let neighbour = |other: Handle<TaskKind>| Neighbour {
            text: scope.text(&outline.tasks[other].name, lang),
            number: Some(scope.printed(outline.number(other), lang)),
            href: scope.href_of(PageKind::Task(other), lang),
        };
        let body = Self {
            mark: TaskMark::new(scope, task, lang),
            numbers: numbers(scope, task),
            name: scope.text(&row.name, lang),
            summary: row.summary.as_ref().map(|summary| scope.text(summary, lang)),
            action: row.action.and_then(|action| scope.link(PageKind::Action(action), lang)),
            action_number: row.action.map(|action| scope.printed_text(&outline.actions[action].number, lang)),
            topics: scope.topic_links(&row.topics, lang),
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
            evidence: Evidence::new(scope, task, lang),
            disagreement: disagreement(scope, task, lang),
            words: words(scope, task, lang),
            progress: state.progress.map(|progress| ProgressView::new(scope, progress, lang)),
            steps: StepsView::new(scope, task, lang),
            milestones: scope
                .snapshot
                .milestones_of(task)
                .map(|milestone| MilestoneView::new(scope, milestone, task, lang))
                .collect(),
            calendar: scope.calendar(CalendarOf::Task(task), lang),
            amounts: AmountView::all(scope, subject, lang),
            step_amounts: StepAmounts::all(scope, task, lang),
            documents: AttachmentView::all(scope, &row.documents, lang),
            searched: row
                .searched
                .as_ref()
                .filter(|_| evidence.records == 0)
                .and_then(|searched| SearchedView::new(scope, searched, lang)),
            timeline: Overview::of_task(scope, task, lang),
            years: YearGroup::of_task(scope, task, &own, lang),
            background: YearGroup::of_task(scope, task, &background, lang),
            targets: row.targets.iter().map(|target| TargetSummary::new(scope, *target, lang)).collect(),
            cases: CaseSummary::all(scope, scope.snapshot.cases_of_task(task), lang),
            evaluations: EvaluationSummary::about(scope, subject, lang),
            related: related(scope, task).into_iter().map(neighbour).collect(),
            body: row.body.as_ref().map(|body| scope.main_prose(body, lang)),
            adjacent: scope.adjacent(outline.tasks.len(), task, neighbour),
            quiet_days: scope.snapshot.quiet_after_days,
        };
        Ok((Self::heading(scope, task, lang)?, body))
    }

    fn heading(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Result<Heading, MissingWords> {
        let outline = scope.snapshot.outline;
        let row = &outline.tasks[task];
        let number = scope.printed(outline.number(task), lang);
        // The name stands in the title; machines show both.
        let description = scope.words(row.summary.as_ref().unwrap_or(&row.name), lang);
        let trail = match row.action {
            Some(action) => {
                let mut way = scope.way_to(action, lang)?;
                way.extend(scope.link(PageKind::Action(action), lang));
                way
            }
            None => vec![scope.title_link(PageKind::Tasks, lang)?],
        };
        Ok(Heading {
            title: scope.task_title(task, lang)?,
            description: description.to_owned(),
            trail,
            crumb: scope.own(scope.say(lang, "crumb-task", [("number", number.into())])?),
        })
    }
}
