//! Calendars: what is due, for those who keep dates in a calendar of their own.

use super::scope::{MissingWords, Scope};
use super::unpublished::Unpublished;
use crate::config::PageType;
use crate::date::{Date, Day};
use crate::id::{Handle, TaskKind};
use crate::lang::Lang;
use crate::model::{Commitment, NextUpdate, Scheduled};
use crate::page::{CalendarOf, PageKind, calendar_route};
use crate::route::Route;

/// A calendar in one language. Every address is absolute.
#[derive(Debug)]
pub struct Calendar {
    /// Its title.
    pub title: String,
    /// What is due and what is expected, by date.
    pub entries: Vec<CalendarEntry>,
}

/// A milestone, a step or the next value of a target in a calendar.
#[derive(Debug)]
pub struct CalendarEntry {
    /// Its id, which never changes.
    pub id: String,
    /// The last day on which it is due or expected.
    pub day: Day,
    /// The day of the latest news of it: that it was stated, what records tell of it, or that it went past due.
    pub updated: Day,
    /// Its name, as something that is due or expected.
    pub title: String,
    /// By when it is due or expected in words, its task, who answers for it, and what became of it; each with what limits it.
    pub description: String,
    /// Where it stands on the page of its task or target.
    pub href: String,
}

impl Calendar {
    /// The calendars of a site; none if its settings leave out the schedule.
    pub fn all(scope: &Scope<'_>) -> Vec<CalendarOf> {
        CalendarOf::all(&scope.snapshot).filter(|of| scope.has_calendar(*of)).collect()
    }

    /// One of them in a language.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn make(scope: &Scope<'_>, of: CalendarOf, lang: Lang) -> Result<Self, MissingWords> {
        let outline = scope.snapshot.outline;
        let name = match of {
            CalendarOf::All => scope.words(&scope.snapshot.plan().name, lang),
            CalendarOf::Organisation(organisation) => scope.words(&outline.organisations[organisation].short, lang),
            CalendarOf::Task(task) => scope.words(&outline.tasks[task].name, lang),
        };
        let due = dated(scope, of);
        let due = due.iter().map(|(entry, due)| entry_of(scope, entry, task_of(scope, of, entry), *due, lang));
        let expected = scope.next_updates(of).into_iter().map(|update| expected(scope, update, lang));
        let mut entries: Vec<CalendarEntry> = due.chain(expected).collect::<Result<_, _>>()?;
        entries.sort_by_key(|entry| entry.day);
        Ok(Self { title: scope.say(lang, "calendar-title", [("name", name.into())])?, entries })
    }
}

/// What a calendar holds, with the date by which each is due.
fn dated<'m>(scope: &Scope<'m>, of: CalendarOf) -> Vec<(Scheduled<'m>, Date)> {
    let entries = match of {
        CalendarOf::All => scope.snapshot.schedule(),
        CalendarOf::Organisation(organisation) => scope.snapshot.schedule_of_organisation(organisation),
        CalendarOf::Task(task) => scope.snapshot.schedule_of_task(task),
    };
    entries.into_iter().filter_map(|entry| entry.due.map(|due| (entry, due))).collect()
}

/// The task of which an entry speaks: in the calendar of a task that one.
fn task_of(scope: &Scope<'_>, of: CalendarOf, entry: &Scheduled<'_>) -> Handle<TaskKind> {
    match of {
        CalendarOf::Task(task) => task,
        CalendarOf::All | CalendarOf::Organisation(_) => entry.first_task(&scope.snapshot),
    }
}

fn entry_of(
    scope: &Scope<'_>,
    entry: &Scheduled<'_>,
    task: Handle<TaskKind>,
    due: Date,
    lang: Lang,
) -> Result<CalendarEntry, MissingWords> {
    let outline = scope.snapshot.outline;
    let name = match entry.what {
        Commitment::Step(step) => format!("step:{}", outline.steps.id(step)),
        Commitment::Milestone(milestone) => format!("milestone:{}", outline.milestones.id(milestone)),
        Commitment::Target(target) => format!("target:{}", outline.targets.id(target)),
    };
    let number = outline.number(task);
    let separator = scope.say(lang, "name-separator", [])?;
    let leads: Vec<&str> =
        entry.leads(outline).iter().map(|lead| scope.words(&outline.organisations[*lead].short, lang)).collect();
    let task_name = scope.words(&outline.tasks[task].name, lang);
    let due_line = scope.say(lang, "period-due", [("due", scope.date(due, lang).text.as_str().into())])?;
    let doubt = if entry.confirmed { None } else { Some(scope.say(lang, "record-unconfirmed", [])?) };
    let lines = [
        marked(scope, due_line, doubt.as_slice(), lang)?,
        scope.say(lang, "title-task", [("number", number.into()), ("name", task_name.into())])?,
        leads.join(&separator),
        outcome(scope, entry, lang)?,
    ];
    Ok(CalendarEntry {
        id: scope.permanent_id(lang, &name),
        day: due.last(),
        updated: entry.updated(&scope.snapshot),
        title: scope.say(lang, "calendar-due", [("words", scope.words(entry.name, lang).into())])?,
        description: lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"),
        href: absolute(scope, &scope.commitment_href(entry.what, task, lang)),
    })
}

/// An address with the place on its page, made absolute.
fn absolute(scope: &Scope<'_>, href: &str) -> String {
    let (path, place) = href.split_at(href.find('#').unwrap_or(href.len()));
    let address = Route::parse(path).map_or(path.to_owned(), |route| scope.absolute(&route));
    format!("{address}{place}")
}

/// The next value of a target. Nobody says when it was announced: it is as new as the latest of its records, or as that its date passed.
fn expected(scope: &Scope<'_>, update: NextUpdate, lang: Lang) -> Result<CalendarEntry, MissingWords> {
    let NextUpdate { target, date, is_past } = update;
    let (outline, records) = (scope.snapshot.outline, scope.snapshot.records());
    let row = &outline.targets[target];
    let line = scope.say(lang, "calendar-expected", [("date", scope.date(date, lang).text.as_str().into())])?;
    let mark = if is_past { Some(scope.say(lang, "target-update-past", [])?) } else { None };
    let contact = row.contact.map(|contact| scope.words(&outline.organisations[contact].short, lang).to_owned());
    let lines: Vec<String> = [marked(scope, line, mark.as_slice(), lang)?].into_iter().chain(contact).collect();
    let told = scope.snapshot.target(target).records.iter();
    let told = told.map(|record| records.row(*record).updated(scope.snapshot.as_of));
    let passed = is_past.then(|| date.last().following());
    Ok(CalendarEntry {
        id: scope.permanent_id(lang, &format!("update:{}", outline.targets.id(target))),
        day: date.last(),
        updated: told.chain(passed).fold(scope.snapshot.plan().published, Day::max),
        title: scope.say(lang, "calendar-update", [("name", scope.words(&row.name, lang).into())])?,
        description: lines.join("\n"),
        href: scope.absolute(&scope.route(PageKind::Target(target), lang)),
    })
}

/// What became of it in words, marked with what limits the records that tell so.
fn outcome(scope: &Scope<'_>, entry: &Scheduled<'_>, lang: Lang) -> Result<String, MissingWords> {
    let records = scope.snapshot.records();
    let words = match entry.stopped_by {
        Some(record) => match records.row(record).date.date() {
            Some(date) => scope.say(lang, "task-stopped", [("date", scope.date(date, lang).text.as_str().into())])?,
            None => scope.say(lang, "task-stopped-undated", [])?,
        },
        None => scope.say(lang, &format!("outcome-{}", entry.outcome.name()), [])?,
    };
    let mut marks: Vec<String> = Vec::new();
    for record in entry.evidence().map(|record| records.row(record)) {
        let Unpublished { draft, publish_at } = scope.unpublished(record.hold, lang);
        if !record.is_confirmed(scope.snapshot.as_of) {
            marks.push(scope.say(lang, "record-unconfirmed", [])?);
        }
        if draft {
            marks.push(scope.say(lang, "record-draft", [])?);
        }
        if let Some(day) = publish_at {
            marks.push(scope.say(lang, "record-embargo", [("date", day.text.as_str().into())])?);
        }
    }
    marks.dedup();
    marked(scope, words, &marks, lang)
}

/// Words with marks behind them.
fn marked(scope: &Scope<'_>, words: String, marks: &[String], lang: Lang) -> Result<String, MissingWords> {
    marks.iter().try_fold(words, |words, mark| {
        scope.say(lang, "calendar-marked", [("words", words.as_str().into()), ("mark", mark.as_str().into())])
    })
}

impl Scope<'_> {
    /// The values of targets that are to be expected, of which a calendar tells in a theme that has words for them.
    fn next_updates(&self, of: CalendarOf) -> Vec<NextUpdate> {
        if self.theme_follows() { of.next_updates(&self.snapshot) } else { Vec::new() }
    }

    fn has_calendar(&self, of: CalendarOf) -> bool {
        self.site.builds(PageType::Schedule) && (of.has_dates(&self.snapshot) || !self.next_updates(of).is_empty())
    }

    /// The address of a calendar; `None` if the settings leave out the schedule, or nothing in it has a date.
    pub(super) fn calendar(&self, of: CalendarOf, lang: Lang) -> Option<String> {
        self.has_calendar(of).then(|| calendar_route(of, lang, self.languages, &self.snapshot).to_string())
    }
}
