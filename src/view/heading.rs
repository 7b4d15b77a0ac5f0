//! What a page is called: its title, its description and the way to it.

use super::link::Link;
use super::scope::{MissingWords, Scope};
use super::text::{Text, number_gap};
use crate::id::{ActionKind, Handle, TaskKind};
use crate::lang::Lang;
use crate::page::{PageKind, menu};

/// The title, description and trail of a page, which each kind of page makes for itself.
#[derive(Debug)]
pub struct Heading {
    /// The title, without the site's name.
    pub title: String,
    /// One or two sentences about the page.
    pub description: String,
    /// The pages between home and this one.
    pub trail: Vec<Link>,
    /// What this page is called at the end of the trail.
    pub crumb: Text,
}

impl Heading {
    /// The heading of a page right below home.
    pub(super) fn below_home(title: String, description: String) -> Self {
        Self {
            crumb: Text { text: title.clone(), lang: None, dir: None, stale: false },
            title,
            description,
            trail: Vec::new(),
        }
    }
}

impl Scope<'_> {
    /// The title of a page of which there is one.
    pub(super) fn title(&self, kind: PageKind, lang: Lang) -> Result<String, MissingWords> {
        self.say(lang, &format!("title-{}", kind.name()), [("official", self.languages.official().into())])
    }

    /// A link to a page by the name of its thing, or to a page of which there is one by its title.
    pub(super) fn title_link(&self, kind: PageKind, lang: Lang) -> Result<Link, MissingWords> {
        match self.link(kind, lang) {
            Some(link) => Ok(link),
            None => Ok(Link { text: self.own(self.title(kind, lang)?), href: self.href(kind, lang) }),
        }
    }

    /// The title of the page of a task.
    pub(super) fn task_title(&self, task: Handle<TaskKind>, lang: Lang) -> Result<String, MissingWords> {
        let outline = self.snapshot.outline;
        let (number, name) = (self.printed(outline.number(task), lang), self.words(&outline.tasks[task].name, lang));
        self.say(lang, "title-task", [("number", number.into()), ("name", name.into())])
    }

    /// The title of the page of an action.
    pub(super) fn action_title(&self, action: Handle<ActionKind>, lang: Lang) -> Result<String, MissingWords> {
        let row = &self.snapshot.outline.actions[action];
        let number = self.printed(self.words(&row.number, lang), lang);
        let gap = number_gap(&number);
        let name = self.words(&row.name, lang);
        self.say(lang, "title-action", [("number", number.into()), ("gap", gap.into()), ("name", name.into())])
    }

    /// The way to an action: the list of actions, then the actions above it, from the top.
    pub(super) fn way_to(&self, action: Handle<ActionKind>, lang: Lang) -> Result<Vec<Link>, MissingWords> {
        let outline = self.snapshot.outline;
        let above = outline.lineage(action).skip(1);
        let mut way: Vec<Link> = above.filter_map(|action| self.link(PageKind::Action(action), lang)).collect();
        way.push(self.title_link(PageKind::Actions, lang)?);
        way.reverse();
        Ok(way)
    }

    /// Such links to the pages on which the site tells of itself.
    pub(super) fn about_links(&self, lang: Lang) -> Result<Vec<Link>, MissingWords> {
        menu::about(&self.snapshot).filter(|kind| self.has(*kind)).map(|kind| self.title_link(kind, lang)).collect()
    }

    /// The heading of a page of which there is one, if its description takes no values.
    pub(super) fn heading(&self, kind: PageKind, lang: Lang) -> Result<Heading, MissingWords> {
        let description = self.say(lang, &format!("description-{}", kind.name()), [])?;
        Ok(Heading::below_home(self.title(kind, lang)?, description))
    }
}
