//! The list of actions, and an action.

use serde::Serialize;

use super::common::{Adjacent, Link, Neighbour, Official, Text};
use super::kind::PageKind;
use super::page::{Body, Heading};
use super::scope::{MissingWords, Scope};
use super::task::TaskSummary;
use crate::id::{ActionKind, Handle};
use crate::lang::Lang;

/// An action with its tasks.
#[derive(Debug, Serialize)]
pub struct ActionGroup {
    /// Its number as printed.
    pub number: Text,
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: Option<String>,
    /// Its tasks.
    pub tasks: Vec<TaskSummary>,
}

impl ActionGroup {
    fn new(scope: &Scope<'_>, action: Handle<ActionKind>, lang: Lang) -> Self {
        let row = &scope.snapshot.outline.actions[action];
        Self {
            number: scope.text(&row.number, lang),
            name: scope.text(&row.name, lang),
            href: scope.href(PageKind::Action(action), lang),
            tasks: row.tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
        }
    }

    /// Every action with its tasks, in the order of the plan.
    pub(super) fn all(scope: &Scope<'_>, lang: Lang) -> Vec<Self> {
        scope.snapshot.outline.actions.handles().map(|action| Self::new(scope, action, lang)).collect()
    }
}

/// The list of actions.
#[derive(Debug, Serialize)]
pub struct ActionsBody {
    /// The actions.
    pub groups: Vec<ActionGroup>,
}

impl ActionsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Body), MissingWords> {
        let title = scope.say(lang, "title-actions", [])?;
        let count = scope.snapshot.outline.actions.len();
        let description = scope.say(lang, "description-actions", [("count", count.into())])?;
        let body = Self { groups: ActionGroup::all(scope, lang) };
        Ok((Heading::below_home(title, description), Body::Actions(body)))
    }

    /// The link to the list, for the trail of pages below it.
    pub(super) fn link(scope: &Scope<'_>, lang: Lang) -> Result<Link, MissingWords> {
        let text = scope.own(scope.say(lang, "title-actions", [])?);
        Ok(Link { text, href: scope.href(PageKind::Actions, lang) })
    }
}

/// An action.
#[derive(Debug, Serialize)]
pub struct ActionBody {
    /// Its number as printed.
    pub number: Text,
    /// Its name.
    pub name: Text,
    /// Its heading in the official text.
    pub official: Option<Official>,
    /// The heading in the language of record, on pages in another.
    pub original: Option<Official>,
    /// Its tasks.
    pub tasks: Vec<TaskSummary>,
    /// The actions before and after it.
    pub adjacent: Adjacent,
}

impl ActionBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        action: Handle<ActionKind>,
        lang: Lang,
    ) -> Result<(Heading, Body), MissingWords> {
        let outline = scope.snapshot.outline;
        let row = &outline.actions[action];
        let (number, name) = (scope.words(&row.number, lang), scope.words(&row.name, lang));
        let heading = Heading {
            title: scope.say(lang, "title-action", [("number", number.into()), ("name", name.into())])?,
            description: scope.say(
                lang,
                "description-action",
                [("name", name.into()), ("count", row.tasks.len().into())],
            )?,
            trail: vec![ActionsBody::link(scope, lang)?],
            crumb: scope.say(lang, "crumb-action", [("number", outline.actions.id(action).as_str().into())])?,
        };
        let paragraph = row.paragraph.map(|place| &scope.snapshot.plan().paragraphs[place].parts);
        let neighbour = |other: Handle<ActionKind>| Neighbour {
            text: scope.text(&outline.actions[other].name, lang),
            number: Some(scope.words(&outline.actions[other].number, lang).to_owned()),
            href: scope.href_of(PageKind::Action(other), lang),
        };
        let body = Self {
            number: scope.text(&row.number, lang),
            name: scope.text(&row.name, lang),
            official: paragraph.map(|parts| scope.official(parts, row.paragraph, lang)),
            original: paragraph.and_then(|parts| scope.original(parts, row.paragraph, lang)),
            tasks: row.tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
            adjacent: scope.adjacent(outline.actions.len(), action, neighbour),
        };
        Ok((heading, Body::Action(body)))
    }
}
