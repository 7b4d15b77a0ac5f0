//! The page that explains how to follow what is new, with all feeds and calendars.

use serde::Serialize;

use crate::decode::Plain;
use crate::described::{Described, derive};
use crate::id::{ActionKind, Handle, TaskKind};
use crate::lang::{Lang, Localized};
use crate::page::{CalendarOf, FeedOf, PageKind, feed_route};
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::action::ActionGroup;
use crate::view::text::Text;

/// How readers follow what is new.
#[derive(Debug, Described!, Serialize)]
pub struct FeedsBody {
    /// The absolute address of the feed of all records, to be copied.
    pub address: String,
    /// Whether feeds can tell of evaluations: `yes` or `no`, for words.
    pub evaluations: &'static str,
    /// The address of the calendar of the whole plan.
    pub calendar: Option<String>,
    /// The actions with their tasks, in the order of the plan; last the tasks that belong to none.
    pub actions: Vec<FollowedAction>,
    /// Whether the plan has so many tasks that its actions fold.
    pub folds: bool,
    /// The targets.
    pub targets: Vec<Followed>,
    /// The organisations.
    pub organisations: Vec<Followed>,
    /// The topics.
    pub topics: Vec<Followed>,
}

/// An action whose tasks can be followed.
#[derive(Debug, Described!, Serialize)]
pub struct FollowedAction {
    /// The action, if it can be followed itself or has tasks; none for tasks that belong to none.
    pub action: Option<Followed>,
    /// Its own tasks.
    pub tasks: Vec<Followed>,
}

/// Something that can be followed.
#[derive(Debug, Described!, Serialize)]
pub struct Followed {
    /// Its number as printed.
    pub number: Option<String>,
    /// Its name.
    pub name: Text,
    /// The address of its feed.
    pub feed: Option<String>,
    /// The address of its calendar.
    pub calendar: Option<String>,
}

impl FeedsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let outline = scope.snapshot.outline;
        let without = outline.tasks.iter().filter(|(_, row)| row.action.is_none());
        let without: Vec<Handle<TaskKind>> = without.map(|(task, _)| task).collect();
        let actions = outline.actions.iter().map(|(action, row)| (Some(action), row.tasks.as_slice()));
        let actions = actions.chain([(None, without.as_slice())]);
        let targets = outline.targets.handles().map(FeedOf::Target);
        let organisations = outline.organisations.handles().map(FeedOf::Organisation);
        let topics = outline.topics.handles().map(FeedOf::Topic);
        let body = Self {
            address: scope.absolute(&feed_route(FeedOf::All, lang, scope.languages, &scope.snapshot)),
            evaluations: scope.follows_evaluations(),
            calendar: scope.calendar(CalendarOf::All, lang),
            actions: actions.filter_map(|(action, tasks)| FollowedAction::new(scope, action, tasks, lang)).collect(),
            folds: ActionGroup::fold(scope),
            targets: targets.filter_map(|of| Followed::new(scope, of, lang)).collect(),
            organisations: organisations.filter_map(|of| Followed::new(scope, of, lang)).collect(),
            topics: topics.filter_map(|of| Followed::new(scope, of, lang)).collect(),
        };
        Ok((scope.heading(PageKind::Feeds, lang)?, body))
    }
}

impl FollowedAction {
    /// `None` if neither the action nor any of the tasks can be followed.
    fn new(
        scope: &Scope<'_>,
        action: Option<Handle<ActionKind>>,
        tasks: &[Handle<TaskKind>],
        lang: Lang,
    ) -> Option<Self> {
        let tasks = tasks.iter().filter_map(|task| Followed::new(scope, FeedOf::Task(*task), lang));
        let tasks: Vec<Followed> = tasks.collect();
        let action = action.map(|action| Followed::any(scope, FeedOf::Action(action), lang));
        let is_followed = !tasks.is_empty() || action.as_ref().is_some_and(|action| action.feed.is_some());
        is_followed.then_some(Self { action, tasks })
    }
}

impl Followed {
    /// `None` if it has neither feed nor calendar.
    fn new(scope: &Scope<'_>, of: FeedOf, lang: Lang) -> Option<Self> {
        let followed = Self::any(scope, of, lang);
        (followed.feed.is_some() || followed.calendar.is_some()).then_some(followed)
    }

    /// What a feed is of, whether or not there is one.
    fn any(scope: &Scope<'_>, of: FeedOf, lang: Lang) -> Self {
        let outline = scope.snapshot.outline;
        let named = |number: Option<&str>, name: &Localized<Plain>| {
            (number.map(|number| scope.printed(number, lang)), scope.text(name, lang))
        };
        let (number, name) = match of {
            FeedOf::All => named(None, &scope.site.name),
            FeedOf::Action(action) => {
                let row = &outline.actions[action];
                named(Some(scope.words(&row.number, lang)), &row.name)
            }
            FeedOf::Task(task) => named(Some(outline.number(task)), &outline.tasks[task].name),
            FeedOf::Target(target) => named(None, &outline.targets[target].name),
            FeedOf::Organisation(organisation) => named(None, &outline.organisations[organisation].short),
            FeedOf::Topic(topic) => named(None, &outline.topics[topic].name),
        };
        let calendar = match of {
            FeedOf::Task(task) => scope.calendar(CalendarOf::Task(task), lang),
            FeedOf::Organisation(organisation) => scope.calendar(CalendarOf::Organisation(organisation), lang),
            _ => None,
        };
        Self { number, name, feed: scope.feed(of, lang), calendar }
    }
}
