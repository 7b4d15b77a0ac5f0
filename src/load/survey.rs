//! Every text of a site with its place, for commands that are about texts and not about pages.

use super::Sources;
use super::content;
use super::definition::definition;
use super::part::{Part, part};
use super::site;
use crate::decode::{Text, TextPlaces};
use crate::diagnostic::{self, Code, Diagnostic, Severity};
use crate::lang::Languages;
use crate::source::Files;
use crate::translation::{Lock, Translation, translations};

/// The texts of a site.
pub struct Survey {
    /// The files that were read.
    pub files: Files,
    /// The languages of the settings.
    pub languages: Languages,
    /// The translations that were confirmed; `None` if the site keeps no count of them.
    pub lock: Option<Lock>,
    /// What keeps files from being read as trees, and lines of the lock from being read.
    pub diagnostics: Vec<Diagnostic>,
    /// The texts of each file, by its path.
    texts: Vec<(String, Vec<Text>)>,
}

impl Survey {
    /// Whether every file could be read, so that a text which is not here is nowhere.
    pub fn is_whole(&self) -> bool {
        diagnostic::count(&self.diagnostics, Severity::Error) == 0
    }

    /// A line of the lock that could not be read.
    pub fn broken_line(&self) -> Option<&Diagnostic> {
        self.diagnostics.iter().find(|finding| finding.code == Code::LockLine)
    }

    /// The text of the lock file, if there is one.
    pub fn lock_text(&self) -> Option<&str> {
        self.files.find(Lock::PATH).map(|file| &*self.files.get(file).text)
    }

    /// Every translation with the path of its file, in the order of the paths. Without a lock none is confirmed.
    pub fn translations(&self) -> Vec<(&str, Translation<'_>)> {
        let nothing = Lock::default();
        let lock = self.lock.as_ref().unwrap_or(&nothing);
        let mut all = Vec::new();
        for (path, texts) in &self.texts {
            let found = translations(texts, path, &self.languages, lock);
            all.extend(found.into_iter().map(|translation| (path.as_str(), translation)));
        }
        all
    }
}

/// Reads every text of the content; `None` if the languages of the site cannot be made out.
pub fn survey(mut sources: Sources) -> Option<Survey> {
    let mut files = Files::default();
    let mut diagnostics = std::mem::take(&mut sources.content.diagnostics);
    let documents = content::documents(std::mem::take(&mut sources.content.files), &mut files, &mut diagnostics);
    let languages = site::decode(&documents, &files, &mut Vec::new())?.languages;
    let lock = content::lock(&documents, &files, &mut diagnostics);
    let mut texts = Vec::new();
    for document in documents.iter().filter(|document| !matches!(part(&document.path), Part::Translations)) {
        let Some(definition) = definition(part(&document.path)) else { continue };
        if let Some(node) = content::parse(document, &files, &mut diagnostics) {
            texts.push((document.path.clone(), TextPlaces::new(&definition).texts(&node, &languages)));
        }
    }
    Some(Survey { files, languages, lock, diagnostics, texts })
}
