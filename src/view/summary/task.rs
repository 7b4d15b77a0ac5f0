//! Tasks in lists.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, TaskKind};
use crate::lang::Lang;
use crate::model::TaskStage;
use crate::page::PageKind;
use crate::view::scope::Scope;
use crate::view::text::{DateText, Text};

/// The seal of a task: its number, and its state for fill and outline.
#[derive(Debug, Described!, Serialize)]
pub struct TaskMark {
    /// The number as printed.
    pub number: String,
    /// How wide a seal of the height 36 is that holds the number whole in words 12 high: 36 for a square; none if it is too long for any.
    pub width: Option<u32>,
    /// The stage: `no-public-report`, `not-started`, `reported-progress`, `in-progress`, `done`, `continuing`, `changed`, `stopped`.
    pub stage: &'static str,
    /// Whether the stage rests on more than reposts.
    pub confirmed: bool,
    /// A stated milestone or step is past due and not met.
    pub late: bool,
    /// Whether it is late by what more than reposts state.
    pub late_confirmed: bool,
    /// For how many days at least nothing new became known, if that is long.
    pub quiet: Option<u32>,
}

/// A task in a list.
#[derive(Debug, Described!, Serialize)]
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
    /// How many records each year of the term has, so that amount and freshness show; empty if the term has too many years for
    /// a list.
    pub years: Vec<EvidenceYear>,
    /// The plain-language summary.
    pub summary: Option<Text>,
}

/// The most years of a term that stand in a list one by one.
const MOST_YEARS: i16 = 11;

/// The records of a task within one year of the term.
#[derive(Debug, Described!, Serialize)]
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
        let term = scope.snapshot.plan().term;
        let (first, last) = (term.0.first().year(), term.1.last().year());
        if last - first >= MOST_YEARS {
            return Vec::new();
        }
        let by_year = &scope.snapshot.task(task).evidence.by_year;
        let year = |year: i16| {
            let count = by_year.iter().find(|(own, _)| *own == year).map_or(0, |(_, count)| *count);
            let level = match count {
                0 => 0,
                1 => 1,
                2..=3 => 2,
                _ => 3,
            };
            Self { year, count, level }
        };
        (first..=last).map(year).collect()
    }
}

impl TaskSummary {
    pub(crate) fn new(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Self {
        let row = &scope.snapshot.outline.tasks[task];
        let evidence = &scope.snapshot.task(task).evidence;
        Self {
            name: scope.text(&row.name, lang),
            href: scope.href_of(PageKind::Task(task), lang),
            mark: TaskMark::new(scope, task, lang),
            records: evidence.records,
            latest: evidence.latest.map(|date| scope.when(date, lang)),
            years: EvidenceYear::all(scope, task),
            summary: row.summary.as_ref().map(|summary| scope.text(summary, lang)),
        }
    }
}

impl TaskMark {
    pub(crate) fn new(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Self {
        let state = scope.snapshot.task(task);
        let number = scope.snapshot.outline.number(task);
        Self {
            number: scope.printed(number, lang),
            width: seal_width(number),
            stage: state.stage.name(),
            confirmed: state.stage_confirmed,
            late: state.late,
            late_confirmed: state.late_confirmed,
            quiet: state.quiet.then_some(scope.snapshot.quiet_after_days),
        }
    }
}

/// The width of a seal of the height 36 around a number: a square for up to four signs, and none for very long ones.
fn seal_width(number: &str) -> Option<u32> {
    const SQUARE: u32 = 36;
    const WIDEST: u32 = 132;
    let width = |character: char| match character {
        '0'..='9' | 'a'..='z' => 7,
        '.' | '-' | ':' | '/' | ' ' => 4,
        'A'..='Z' => 11,
        _ => 12,
    };
    let words: u32 = number.chars().map(width).sum();
    // One or two signs always fit.
    if number.chars().count() <= 2 || words <= SQUARE - 5 {
        Some(SQUARE)
    } else {
        Some(words + 18).filter(|width| *width <= WIDEST)
    }
}

/// How many tasks are in a stage.
#[derive(Debug, Described!, Serialize)]
pub struct StageCount {
    /// The stage: `no-public-report`, `not-started`, `reported-progress`, `in-progress`, `done`, `continuing`, `changed`, `stopped`.
    pub stage: &'static str,
    /// How many tasks.
    pub count: usize,
}

impl StageCount {
    pub(crate) fn all(scope: &Scope<'_>) -> Vec<Self> {
        let tasks = scope.snapshot.outline.tasks.handles();
        Self::of(tasks.map(|task| scope.snapshot.task(task).stage.name()))
    }

    /// How often each stage stands among the stages of some tasks, in the order of their course.
    pub(crate) fn of(stages: impl Iterator<Item = &'static str>) -> Vec<Self> {
        let stages: Vec<&str> = stages.collect();
        let count = |stage: &str| stages.iter().filter(|found| **found == stage).count();
        let all = TaskStage::ALL.iter().map(|stage| Self { stage: stage.name(), count: count(stage.name()) });
        all.filter(|stage| stage.count > 0).collect()
    }

    /// Of how many tasks the stage, or that they are late, is known from reposts only.
    pub(crate) fn unconfirmed(scope: &Scope<'_>) -> usize {
        let states = scope.snapshot.outline.tasks.handles().map(|task| scope.snapshot.task(task));
        states.filter(|state| !state.stage_confirmed || (state.late && !state.late_confirmed)).count()
    }

    /// How many tasks of all stages are late.
    pub(crate) fn late(scope: &Scope<'_>) -> usize {
        scope.snapshot.outline.tasks.handles().filter(|task| scope.snapshot.task(*task).late).count()
    }
}
