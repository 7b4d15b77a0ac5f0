//! Steps of a task and what became of them.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, StepKind, TaskKind};
use crate::lang::Lang;
use crate::model::{Percentage, Stated, Subject};
use crate::page::PageKind;
use crate::view::drawing::bars::{Bar, YearMark, Years};
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::summary::disagreement::DisagreementView;
use crate::view::summary::meeting::Meeting;
use crate::view::summary::party::PartyView;
use crate::view::summary::path::Place;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// The steps of a task.
#[derive(Debug, Described!, Serialize)]
pub struct StepsView {
    /// Each of them, in the order of the content.
    pub list: Vec<StepView>,
    /// How many of them are done.
    pub done: usize,
    /// Where years begin along the bars, in thousandths; empty if no step has a date.
    pub years: Vec<YearMark>,
    /// Where the day for which the site speaks lies along the bars, if it lies in those years.
    pub today: Option<u32>,
}

/// How many steps of a task are done.
#[derive(Debug, Described!, Serialize)]
pub struct StepsDone {
    /// How many are.
    pub done: usize,
    /// How many there are.
    pub total: usize,
}

/// A step.
#[derive(Debug, Described!, Serialize)]
pub struct StepView {
    /// Its id. Its anchor is `step-` and the id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it consists of.
    pub text: Option<Text>,
    /// The organisations that it names as leading it.
    pub leads: Vec<Link>,
    /// The organisations that have other roles in it.
    pub parties: Vec<PartyView>,
    /// When it begins.
    pub from: Option<DateText>,
    /// By when it is to be done.
    pub due: Option<DateText>,
    /// What became of it by its date: `overdue`, `disputed`, `ahead`, `early`, `on-time`, `late`, `done`, `stopped`.
    pub outcome: &'static str,
    /// How it was met.
    pub met: Option<Meeting>,
    /// The record that states that its task was stopped, if that is why it no longer applies.
    pub stopped: Option<Meeting>,
    /// The status that counts.
    pub status: Option<StatusView>,
    /// The statuses stated for the latest date, if they differ.
    pub disagreement: Option<DisagreementView>,
    /// How far it has come.
    pub progress: Option<ProgressView>,
    /// Where it lies along the years.
    pub bar: Option<Bar>,
    /// The paragraph of the plan that gives it.
    pub place: Option<Place>,
    /// The source that gives it.
    pub source: Option<SourceView>,
}

/// The status of a task or step, as a source states it.
#[derive(Debug, Described!, Serialize)]
pub struct StatusView {
    /// The status: `no-public-report`, `not-started`, `reported-progress`, `in-progress`, `done`, `continuing`, `changed`, `stopped`.
    pub stage: &'static str,
    /// The source's own words for it.
    pub words: Option<Text>,
    /// The record that states it.
    pub record: Option<Link>,
    /// The date of that record.
    pub date: DateText,
    /// Whether more than a repost says so.
    pub confirmed: bool,
    /// What keeps the record out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

/// How far a task or step has come, as a source states it.
#[derive(Debug, Described!, Serialize)]
pub struct ProgressView {
    /// The part that is done, in per cent.
    pub value: String,
    /// Whether the source gives it in place of a higher one that it gave earlier.
    pub revised: bool,
    /// The same in thousandths, for a bar: never more than the whole.
    pub part: u32,
    /// The record that gives it.
    pub record: Option<Link>,
    /// The date of that record.
    pub date: DateText,
    /// Whether more than a repost says so.
    pub confirmed: bool,
    /// What keeps the record out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

impl StepsView {
    /// The steps of a task that are public; `None` without any.
    pub(crate) fn new(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Option<Self> {
        let (outline, as_of) = (scope.snapshot.outline, scope.snapshot.as_of);
        let steps: Vec<Handle<StepKind>> = scope.snapshot.steps_of(task).collect();
        let dates = steps.iter().map(|step| &outline.steps[*step]).flat_map(|step| [step.from, step.due]);
        let days: Vec<_> = dates.flatten().flat_map(|date| [date.first(), date.last()]).collect();
        let term = scope.snapshot.plan().term;
        let term = [term.0.first(), term.1.last()].into_iter().filter(|_| !days.is_empty());
        let years = Years::holding(days.iter().copied().chain(term));
        let list = steps.iter().map(|step| StepView::new(scope, *step, years, lang)).collect::<Vec<_>>();
        (!list.is_empty()).then(|| Self {
            list,
            done: StepsDone::of(scope, &steps).done,
            years: years.map(Years::marks).unwrap_or_default(),
            today: years.filter(|years| years.has(as_of)).map(|years| years.place(as_of)),
        })
    }
}

impl StepsDone {
    /// Those of a task; `None` if no step of it is public.
    pub(crate) fn new(scope: &Scope<'_>, task: Handle<TaskKind>) -> Option<Self> {
        let steps: Vec<Handle<StepKind>> = scope.snapshot.steps_of(task).collect();
        (!steps.is_empty()).then(|| Self::of(scope, &steps))
    }

    fn of(scope: &Scope<'_>, steps: &[Handle<StepKind>]) -> Self {
        let is_done = |step: &&Handle<StepKind>| scope.snapshot.step(**step).outcome.is_done();
        Self { done: steps.iter().filter(is_done).count(), total: steps.len() }
    }
}

impl StepView {
    fn new(scope: &Scope<'_>, handle: Handle<StepKind>, years: Option<Years>, lang: Lang) -> Self {
        let outline = scope.snapshot.outline;
        let (row, state) = (&outline.steps[handle], scope.snapshot.step(handle));
        let subject = Subject::Step(handle);
        let disagreement = state.stated.as_ref().and_then(|stated| stated.disagreement.as_ref());
        Self {
            id: outline.steps.id(handle).to_string(),
            name: scope.text(&row.name, lang),
            text: row.text.as_ref().map(|text| scope.text(text, lang)),
            leads: scope.organisations(&row.leads, lang),
            parties: row.parties.iter().map(|party| PartyView::new(scope, party, lang)).collect(),
            from: row.from.map(|date| scope.date(date, lang)),
            due: row.due.map(|date| scope.date(date, lang)),
            outcome: state.outcome.name(),
            met: state.met_by.and_then(|record| Meeting::new(scope, record, state.delay, lang)),
            stopped: state.stopped_by.and_then(|record| Meeting::new(scope, record, None, lang)),
            status: state.stated.as_ref().map(|stated| StatusView::new(scope, stated, subject, lang)),
            disagreement: disagreement.and_then(|found| DisagreementView::new(scope, found, subject, lang)),
            progress: state.progress.map(|progress| ProgressView::new(scope, progress, lang)),
            bar: years.and_then(|years| years.bar(row.from, row.due)),
            place: row.paragraph.map(|paragraph| Place::new(scope, paragraph, lang)),
            source: row.source.as_ref().map(|source| scope.source(source, lang)),
        }
    }
}

impl StatusView {
    pub(crate) fn new(scope: &Scope<'_>, stated: &Stated, of: Subject, lang: Lang) -> Self {
        let record = scope.snapshot.records().row(stated.record);
        let words = record.status_of(of).and_then(|status| status.words.as_ref());
        Self {
            stage: stated.stage.name(),
            words: words.map(|words| scope.text(words, lang)),
            record: scope.link(PageKind::Record(stated.record), lang),
            date: scope.when(record.date, lang),
            confirmed: record.is_confirmed(scope.snapshot.as_of),
            unpublished: scope.unpublished(record.hold, lang),
        }
    }
}

impl ProgressView {
    pub(crate) fn new(scope: &Scope<'_>, progress: Percentage, lang: Lang) -> Self {
        let record = scope.snapshot.records().row(progress.record);
        Self {
            value: scope.number(progress.value, lang),
            revised: progress.revised,
            part: (progress.value.approximate() * 10.0).clamp(0.0, 1000.0).round() as u32,
            record: scope.link(PageKind::Record(progress.record), lang),
            date: scope.when(record.date, lang),
            confirmed: record.is_confirmed(scope.snapshot.as_of),
            unpublished: scope.unpublished(record.hold, lang),
        }
    }
}
