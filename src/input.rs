//! Everything that was read, as written: the value that goes from `load` to `validate`.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Site;
use crate::decode::Translation;
use crate::lang::{Lang, Languages};
use crate::picture;
use crate::route::FilePath;
use crate::schema::{Case, Organisation, Page, Plan, Record, Target, Task, Term, Vocabulary};
use crate::source::{Blob, Span};
use crate::theme::Theme;

/// What a site is made from.
#[derive(Debug)]
pub struct Input {
    /// The settings.
    pub site: Site,
    /// The languages of the settings.
    pub languages: Languages,
    /// The content.
    pub content: Content,
    /// The theme.
    pub theme: Theme,
}

/// The pictures of cases, by the folder and the name of their file.
pub type Pictures = BTreeMap<(String, String), picture::File>;

/// The content as written. A document that could not be decoded is missing here; its findings have been reported.
#[derive(Debug, Default)]
pub struct Content {
    /// The official document.
    pub plan: Option<Plan>,
    /// The tasks, each with the stem of its file's name.
    pub tasks: Vec<(String, Task)>,
    /// The targets.
    pub targets: Vec<Target>,
    /// The organisations.
    pub organisations: Vec<Organisation>,
    /// The records.
    pub records: Vec<Record>,
    /// The cases, each with the name of its folder.
    pub cases: Vec<(String, Case)>,
    /// The pictures of cases.
    pub pictures: Pictures,
    /// The files that go out as they are, by the path under which they are published.
    pub static_files: BTreeMap<FilePath, Blob>,
    /// The words by which cases are sorted.
    pub vocabulary: Option<Vocabulary>,
    /// The terms of the glossary.
    pub glossary: Vec<Term>,
    /// The free pages, each with the stem of its file's name.
    pub pages: Vec<(String, Page)>,
    /// Every text with its translations, if there is a glossary to hold them to.
    pub translations: Vec<Translation>,
    /// The official text as published, to hold the plan's blocks against.
    pub published: Vec<PublishedText>,
    /// The ids that broken files declare, so that a reference to them is not reported as well.
    pub broken: BrokenIds,
}

impl Content {
    /// Makes room for what parts of the content will add.
    pub fn reserve(&mut self, parts: &[&Self]) {
        self.tasks.reserve(parts.iter().map(|part| part.tasks.len()).sum());
        self.records.reserve(parts.iter().map(|part| part.records.len()).sum());
    }

    /// Adds what another part of the content holds, which comes after this one.
    pub fn append(&mut self, other: Self) {
        let Self {
            plan,
            tasks,
            targets,
            organisations,
            records,
            cases,
            pictures,
            static_files,
            vocabulary,
            glossary,
            pages,
            translations,
            published,
            broken,
        } = other;
        self.plan = plan.or(self.plan.take());
        self.tasks.extend(tasks);
        self.targets.extend(targets);
        self.organisations.extend(organisations);
        self.records.extend(records);
        self.cases.extend(cases);
        self.pictures.extend(pictures);
        self.static_files.extend(static_files);
        self.vocabulary = vocabulary.or(self.vocabulary.take());
        self.glossary.extend(glossary);
        self.pages.extend(pages);
        self.translations.extend(translations);
        self.published.extend(published);
        self.broken.0.extend(broken.0);
    }
}

/// The official text as published, in one language: one span a paragraph.
#[derive(Debug)]
pub struct PublishedText {
    /// Its language.
    pub lang: Lang,
    /// Where each paragraph stands, in order.
    pub paragraphs: Vec<(Span, String)>,
}

/// The ids found in files that could not be decoded, as `kind:id`.
#[derive(Debug, Default)]
pub struct BrokenIds(BTreeSet<String>);

impl BrokenIds {
    /// Notes an id of a broken file.
    pub fn add(&mut self, kind: &str, id: &str) {
        self.0.insert(format!("{kind}:{id}"));
    }

    /// Whether a broken file declares this id.
    pub fn contains(&self, kind: &str, id: &str) -> bool {
        self.0.contains(&format!("{kind}:{id}"))
    }
}
