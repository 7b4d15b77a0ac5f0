//! The news of a period for other channels: what changed and what became public, each with who says so and where it stands.
//!
//! It says what the pages of changes, the feeds and the pictures say, in their words; but plainly, for whoever has no page.

mod evaluation;
mod item;
mod paragraphs;
mod record;
mod target;
mod task;

pub use item::{Cited, Item, Line, Part};

use serde::Serialize;

use super::scope::{MissingWords, Scope};
use crate::date::{Date, Day};
use crate::id::{Handle, RecordKind, TaskKind};
use crate::lang::Lang;
use crate::model::{Belongs, Changes, News, TargetChange};
use crate::page::{FeedOf, PageKind};

/// What a brief is about.
#[derive(Clone, Copy, Debug)]
pub struct BriefOf<'a> {
    /// Its first day. The last is that for which the site speaks.
    pub since: Day,
    /// What changed in that time.
    pub changes: Option<&'a Changes>,
    /// The tasks whose news it tells; without one, those of everything.
    pub tasks: &'a [Handle<TaskKind>],
}

/// The news of a period in one language, and the words around them.
#[derive(Debug, Serialize)]
pub struct Brief {
    /// The BCP 47 tag of the language.
    pub tag: String,
    /// The direction in which it is read.
    pub dir: &'static str,
    /// The title.
    pub title: String,
    /// The period.
    pub period: String,
    /// The tasks whose news it tells, if not those of all.
    pub tasks: Option<String>,
    /// What limits everything that it says.
    pub reservations: Vec<String>,
    /// In which order the news stand.
    pub order: String,
    /// The name of the site.
    pub site: String,
    /// By which day all of this is so, and the address of the site.
    pub as_of: String,
    /// The word above the sources.
    pub sources: String,
    /// The word before who published what is told.
    pub published_by: String,
    /// The address of all that changed.
    pub more: String,
    /// The news, the most important first.
    #[serde(skip)]
    pub items: Vec<Item>,
}

impl Brief {
    /// The news of a period in a language. In every language they are the same, in the same order.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn new(scope: &Scope<'_>, of: BriefOf<'_>, lang: Lang) -> Result<Self, MissingWords> {
        let language = scope.languages.get(lang);
        let plan = scope.words(&scope.snapshot.plan().name, lang);
        let date = |day| scope.date(Date::Day(day), lang).text;
        let (since, until) = (date(of.since), date(scope.snapshot.as_of));
        let tasks = of.tasks.iter().map(|task| scope.task_title(*task, lang)).collect::<Result<Vec<_>, _>>()?;
        let tasks = if tasks.is_empty() { None } else { Some(tasks.join(&scope.say(lang, "name-separator", [])?)) };
        let home = scope.absolute(&scope.route(PageKind::Home, lang));
        let day = date(scope.snapshot.as_of);
        Ok(Self {
            tag: language.tag.clone(),
            dir: language.direction.as_str(),
            title: scope.say(lang, "brief-title", [("plan", plan.into())])?,
            period: scope.say(lang, "brief-period", [("since", since.into()), ("until", until.into())])?,
            tasks,
            reservations: scope.reservations(lang)?,
            order: scope.say(lang, "brief-order", [])?,
            site: scope.words(&scope.site.name, lang).to_owned(),
            as_of: scope.say(lang, "picture-as-of", [("date", day.into()), ("address", home.into())])?,
            sources: scope.say(lang, "sources-label", [])?,
            published_by: scope.say(lang, "sources-label", [])? + &scope.say(lang, "colon", [])?,
            more: scope.absolute(&scope.route(all_of(scope, of.since), lang)),
            items: items(scope, of, lang)?,
        })
    }

    /// The heading of a part, with what a reader should know about it.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn heading(scope: &Scope<'_>, part: Part, lang: Lang) -> Result<(String, Option<String>), MissingWords> {
        let say = |key: &str| scope.say(lang, key, [("steps", "with".into())]);
        Ok(match part {
            Part::Withdrawn => (say("changes-withdrawn")?, Some(say("changes-withdrawn-note")?)),
            Part::Targets => (say("changes-targets")?, None),
            Part::Tasks => (say("changes-tasks")?, Some(say("changes-tasks-note")?)),
            Part::Evaluations => (say("changes-news")?, None),
            Part::Records => (say("changes-records")?, None),
            Part::ByThen => (say("brief-by-then")?, None),
            Part::Earlier => (say("brief-earlier")?, Some(say("brief-earlier-note")?)),
        })
    }

    /// That so many news of each part are left out, and where they stand.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn left_out(&self, scope: &Scope<'_>, count: usize, lang: Lang) -> Result<String, MissingWords> {
        scope.say(lang, "brief-left-out", [("count", count.into()), ("address", self.more.as_str().into())])
    }
}

/// The page that has all news of a period: that of its month, that of all months, or else the list of records.
fn all_of(scope: &Scope<'_>, since: Day) -> PageKind {
    let (first, last) = (crate::date::Month::of(since), crate::date::Month::of(scope.snapshot.as_of));
    let month = (first == last).then_some(PageKind::Month(first));
    let month = month.filter(|_| scope.snapshot.changes_in(first).is_some());
    let pages = month.into_iter().chain([PageKind::Changes, PageKind::Records]);
    pages.into_iter().find(|page| scope.has(*page)).unwrap_or(PageKind::Home)
}

/// The news, the most important first.
fn items(scope: &Scope<'_>, of: BriefOf<'_>, lang: Lang) -> Result<Vec<Item>, MissingWords> {
    let mut items = Vec::new();
    let chosen = Chosen { scope, tasks: of.tasks };
    let (mut told, mut told_news) = (Vec::new(), Vec::new());
    if let Some(changes) = of.changes {
        for record in changes.withdrawn.iter().filter(|record| chosen.has_record(**record)) {
            items.push(record::withdrawn(scope, *record, lang)?);
        }
        let then = scope.on(changes.since.preceding());
        let mut targets: Vec<&TargetChange> = changes.targets.iter().filter(|one| chosen.has_target(one)).collect();
        // A change of standing says more than a figure; else they keep the order of the plan.
        targets.sort_by_key(|one| one.standing.is_none());
        for change in targets {
            items.push(target::item(&then, scope, change, lang)?);
        }
        for change in changes.tasks.iter().filter(|change| chosen.has_task(change.task)) {
            items.push(task::item(scope, change, lang)?);
        }
        for news in changes.news.iter().filter(|news| chosen.has_news(news)) {
            items.push(evaluation::item(scope, news, Part::Evaluations, lang)?);
        }
        for (records, part) in [(&changes.records, Part::Records), (&changes.by_then, Part::ByThen)] {
            for record in records.iter().filter(|record| chosen.has_record(**record)) {
                items.push(record::item(scope, *record, part, lang)?);
            }
        }
        told.extend(changes.records.iter().chain(&changes.by_then).copied());
        told_news.extend(changes.news.iter().copied());
    }
    let period = of.since..=scope.snapshot.as_of;
    for record in scope.snapshot.updated(usize::MAX) {
        let updated = scope.snapshot.records().row(*record).updated(scope.snapshot.as_of);
        if period.contains(&updated) && !told.contains(record) && chosen.has_record(*record) {
            items.push(record::item(scope, *record, Part::Earlier, lang)?);
        }
    }
    for news in scope.news().iter().filter(|news| period.contains(&news.came) && chosen.has_news(news)) {
        if !told_news.contains(news) {
            items.push(evaluation::item(scope, news, Part::Earlier, lang)?);
        }
    }
    Ok(items)
}

/// Which news are asked for.
struct Chosen<'c> {
    scope: &'c Scope<'c>,
    tasks: &'c [Handle<TaskKind>],
}

impl Chosen<'_> {
    fn has_task(&self, task: Handle<TaskKind>) -> bool {
        self.tasks.is_empty() || self.tasks.contains(&task)
    }

    fn has_target(&self, change: &TargetChange) -> bool {
        let own = &self.scope.snapshot.outline.targets[change.target].tasks;
        self.tasks.is_empty() || own.iter().any(|task| self.tasks.contains(task))
    }

    fn has_record(&self, record: Handle<RecordKind>) -> bool {
        let has = |task: &Handle<TaskKind>| self.scope.snapshot.belongs(record, Belongs::Task(*task));
        self.tasks.is_empty() || self.tasks.iter().any(has)
    }

    fn has_news(&self, news: &News) -> bool {
        let has = |task: &Handle<TaskKind>| self.scope.is_news_of(news, FeedOf::Task(*task));
        self.tasks.is_empty() || self.tasks.iter().any(has)
    }
}
