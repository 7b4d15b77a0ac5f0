//! What a site has, which answers are held to.

use std::collections::BTreeMap;
use std::path::Path;

use super::question::Question;
use crate::date::Day;
use crate::decode::Plain;
use crate::diagnostic::{Failure, Message, Words};
use crate::id::{Kind, Reference, TaskId};
use crate::input::{Content, Input};
use crate::lang::{Lang, Language, Languages, Localized};
use crate::load;
use crate::schema::Target;

/// A site as it was read, sound or not: one mistake in a file does not keep a new record from being written.
pub(super) struct Known<'w> {
    input: Input,
    /// The day on which the new content is put in.
    pub(super) today: Day,
    /// The program's words for whoever answers.
    pub(super) words: &'w Words,
}

impl<'w> Known<'w> {
    /// Reads a site. `today` says which day it is in a time zone.
    pub(super) fn read(root: &Path, today: &dyn Fn(&str) -> Day, words: &'w Words) -> Result<Self, Failure> {
        let unreadable = || Failure::new(Message::new("failure-site").with("path", root.display().to_string()));
        let input = load::load(root).input.ok_or_else(unreadable)?;
        let today = today(&input.site.time_zone.value.0);
        Ok(Self { input, today, words })
    }

    pub(super) fn languages(&self) -> &Languages {
        &self.input.languages
    }

    /// The language of record.
    pub(super) fn own(&self) -> &Language {
        self.languages().get(Lang::RECORD)
    }

    fn content(&self) -> &Content {
        &self.input.content
    }

    /// The ids of a kind, in the order of the content.
    pub(super) fn ids(&self, kind: Kind) -> Vec<&str> {
        self.content().declared(kind).into_iter().map(|declared| declared.id).collect()
    }

    /// Whether the site has what a reference names.
    pub(super) fn has(&self, reference: &Reference) -> bool {
        let (kind, id) = reference.parts();
        self.has_id(kind, id)
    }

    /// Whether the site has a thing of a kind. Ids that are distinct in a part of it only are not looked up.
    pub(super) fn has_id(&self, kind: Kind, id: &str) -> bool {
        kind.is_local() || self.ids(kind).contains(&id)
    }

    /// A target by its id.
    pub(super) fn target(&self, id: &str) -> Option<&Target> {
        self.content().targets.iter().find(|target| target.id.value.as_str() == id)
    }

    /// A text in the reader's language, or else in the language of record.
    pub(super) fn shown<'t>(&self, text: &'t Localized<Plain>) -> &'t str {
        let lang = self.languages().find(self.words.reader().code()).unwrap_or(Lang::RECORD);
        &text.shown(lang).value.0
    }

    /// A question about which things of a kind are meant, called by their ids.
    pub(super) fn things(&self, message: Message, kind: Kind) -> Question {
        Question::choice(message, self.named(kind))
    }

    /// A question about which things of several kinds are meant, called by their references.
    pub(super) fn references(&self, message: Message, kinds: &[Kind]) -> Question {
        let all = kinds
            .iter()
            .flat_map(|kind| self.named(*kind).into_iter().map(|(id, name)| (format!("{}:{id}", kind.name()), name)));
        Question::choice(message, all)
    }

    /// The things of a kind by their ids, each with its name. Ids that are numbers stand in the order of these.
    fn named(&self, kind: Kind) -> Vec<(String, String)> {
        let names = names(self.content(), kind);
        let name = |id: &str| names.get(id).map_or_else(String::new, |name| self.shown(name).to_owned());
        let mut ids = self.ids(kind);
        if ids.iter().any(|id| id.starts_with(|first: char| first.is_ascii_digit())) {
            ids.sort_by_key(|id| TaskId::new(id));
        }
        ids.into_iter().map(|id| (id.to_owned(), name(id))).collect()
    }
}

/// What the things of a kind are called, by their ids.
pub(super) fn names(content: &Content, kind: Kind) -> BTreeMap<&str, &Localized<Plain>> {
    macro_rules! names {
        ($rows:expr, $name:ident) => {
            $rows.map(|row| (row.id.value.as_str(), &row.$name)).collect()
        };
    }
    let tasks = || content.tasks.iter().map(|(_, task)| task);
    match kind {
        Kind::Task => names!(tasks(), name),
        Kind::Step => names!(tasks().flat_map(|task| &task.steps), name),
        Kind::Milestone => names!(tasks().flat_map(|task| &task.milestones), name),
        Kind::Target => names!(content.targets.iter(), name),
        Kind::Organisation => names!(content.organisations.iter(), name),
        Kind::Action => names!(content.plan.iter().flat_map(|plan| &plan.actions), name),
        Kind::Safeguard => names!(content.plan.iter().flat_map(|plan| &plan.safeguards), name),
        Kind::Record => names!(content.records.iter(), title),
        Kind::Case => names!(content.cases.iter().map(|(_, case)| case), title),
        Kind::Topic => names!(content.vocabulary.iter().flat_map(|vocabulary| &vocabulary.topics), name),
        Kind::Field => names!(content.vocabulary.iter().flat_map(|vocabulary| &vocabulary.fields), name),
        Kind::Place => names!(content.vocabulary.iter().flat_map(|vocabulary| &vocabulary.places), name),
        _ => BTreeMap::new(),
    }
}
