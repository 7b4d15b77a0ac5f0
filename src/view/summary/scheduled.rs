//! Milestones and steps in lists: when they are due, who answers for them, and what became of them.

use serde::Serialize;

use crate::date::Date;
use crate::described::{Described, derive};
use crate::id::{Handle, Reference, TaskKind};
use crate::lang::Lang;
use crate::model::{Commitment, Scheduled, Subject};
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::summary::meeting::Meeting;
use crate::view::summary::step::StatusView;
use crate::view::text::{DateText, Text};

/// The most milestones and steps that stand in one list.
const MOST_UNFOLDED: usize = 60;

/// A milestone or step in a list.
#[derive(Debug, Described!, Serialize)]
pub struct ScheduledView {
    /// Which it is: `milestone`, `step`.
    pub kind: &'static str,
    /// The id of a step as printed.
    pub number: Option<String>,
    /// Its name.
    pub name: Text,
    /// Its place on the page of its task.
    pub href: String,
    /// The tasks that it belongs to.
    pub tasks: Vec<ScheduledTask>,
    /// The organisations that answer for it.
    pub leads: Vec<Link>,
    /// When it begins.
    pub from: Option<DateText>,
    /// By when it is to be done.
    pub due: Option<DateText>,
    /// What became of it: `overdue`, `disputed`, `ahead`, `early`, `on-time`, `late`, `done`, `stopped`.
    pub outcome: &'static str,
    /// Whether the plan or a source that is more than a repost states it.
    pub confirmed: bool,
    /// How it was met.
    pub met: Option<Meeting>,
    /// The status that decides what became of it, if one does.
    pub status: Option<StatusView>,
    /// The record that states that its task was stopped, if that is why it no longer applies.
    pub stopped: Option<Meeting>,
}

/// A task to which a milestone or step belongs.
#[derive(Debug, Described!, Serialize)]
pub struct ScheduledTask {
    /// Its number as printed.
    pub number: String,
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: String,
}

/// What is due in one month, or in a longer period of which no month is known.
#[derive(Debug, Described!, Serialize)]
pub struct ScheduledPeriod {
    /// The month or period; none for what has no date.
    pub date: Option<DateText>,
    /// Whether the list is so long (more than 60) that each period in it folds.
    pub folds: bool,
    /// How much is due in it.
    pub count: usize,
    /// What is due in it.
    pub entries: Vec<ScheduledView>,
}

impl ScheduledTask {
    fn new(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Self {
        let outline = scope.snapshot.outline;
        Self {
            number: scope.printed(outline.number(task), lang),
            name: scope.text(&outline.tasks[task].name, lang),
            href: scope.href_of(PageKind::Task(task), lang),
        }
    }
}

impl ScheduledView {
    pub(crate) fn new(scope: &Scope<'_>, entry: &Scheduled<'_>, lang: Lang) -> Self {
        Self {
            kind: match entry.what {
                Commitment::Step(_) => "step",
                _ => "milestone",
            },
            number: match entry.what {
                Commitment::Step(step) => Some(scope.printed(scope.snapshot.outline.steps.id(step).as_str(), lang)),
                _ => None,
            },
            name: scope.text(entry.name, lang),
            href: scope.commitment_href(entry.what, entry.first_task(&scope.snapshot), lang),
            tasks: entry.tasks.iter().map(|task| ScheduledTask::new(scope, *task, lang)).collect(),
            leads: scope.organisations(&entry.leads(scope.snapshot.outline), lang),
            from: entry.from.map(|date| scope.date(date, lang)),
            due: entry.due.map(|date| scope.date(date, lang)),
            outcome: entry.outcome.name(),
            confirmed: entry.confirmed,
            met: entry.met_by.and_then(|record| Meeting::new(scope, record, entry.delay, lang)),
            status: match entry.what {
                Commitment::Step(step) => {
                    entry.stated.map(|stated| StatusView::new(scope, stated, Subject::Step(step), lang))
                }
                _ => None,
            },
            stopped: entry.stopped_by.and_then(|record| Meeting::new(scope, record, None, lang)),
        }
    }
}

impl ScheduledPeriod {
    /// Entries in the order in which they come, those of one month or longer period together.
    pub(crate) fn all<'e, 'm: 'e>(
        scope: &Scope<'_>,
        entries: impl Iterator<Item = &'e Scheduled<'m>>,
        lang: Lang,
    ) -> Vec<Self> {
        let entries: Vec<&Scheduled<'_>> = entries.collect();
        let folds = entries.len() > MOST_UNFOLDED;
        let periods = entries.chunk_by(|left, right| left.due.map(period) == right.due.map(period));
        periods
            .map(|entries| Self {
                date: entries[0].due.map(|due| scope.date(period(due), lang)),
                folds,
                count: entries.len(),
                entries: entries.iter().map(|entry| ScheduledView::new(scope, entry, lang)).collect(),
            })
            .collect()
    }
}

/// The period under which something stands in a list: of a day its month.
fn period(date: Date) -> Date {
    match date {
        Date::Day(day) => Date::Month(day.year(), day.month()),
        other => other,
    }
}

impl Scope<'_> {
    /// Where a milestone or step of a task stands on the page of that task.
    pub(crate) fn commitment_href(&self, what: Commitment, task: Handle<TaskKind>, lang: Lang) -> String {
        let task = self.href_of(PageKind::Task(task), lang);
        match what {
            Commitment::Step(step) => {
                let reference = Reference::Step(self.snapshot.outline.steps.id(step).clone());
                self.resolve(&reference, lang).unwrap_or(task)
            }
            _ => format!("{task}#milestones"),
        }
    }
}
