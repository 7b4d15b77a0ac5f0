//! The declaration that each document of content follows.

use super::part::{Part, part};
use super::theme_settings;
use crate::config::{Site, ThemeSettings};
use crate::decode::{Definition, Document as _};
use crate::schema::{
    Case, Evaluation, Organisation, Page, Plan, Record, Redirect, Round, Signature, Target, Task, Term, UnwantedWord,
    Vocabulary,
};

/// The files of a site that are documents of one kind.
#[derive(Clone, Debug)]
pub struct Declared {
    /// The paths of the files below the site's folder, as a pattern: `content/records/**/*.yaml`.
    pub files: &'static str,
    /// The declaration that they follow.
    pub definition: Definition,
    /// Whether a file can hold a list of such documents.
    pub many: bool,
}

/// The files of each kind of document.
const FILES: [(&str, Part<'static>); 15] = [
    ("content/site.yaml", Part::Site),
    ("content/plan.yaml", Part::Plan),
    ("content/tasks/*.yaml", Part::Task("")),
    ("content/targets/*.yaml", Part::Target),
    ("content/organisations.yaml", Part::Organisations),
    ("content/records/**/*.yaml", Part::Records),
    ("content/cases/*/case.yaml", Part::Case("")),
    ("content/evaluations/*/evaluation.yaml", Part::Evaluation("")),
    ("content/evaluations/*/rounds/*.yaml", Part::Round("", "")),
    ("content/vocabulary.yaml", Part::Vocabulary),
    ("content/glossary.yaml", Part::Glossary),
    ("content/wordlist.yaml", Part::Wordlist),
    ("content/signatures.yaml", Part::Signatures),
    ("content/redirects.yaml", Part::Redirects),
    ("content/pages/*.yaml", Part::Page("")),
];

/// The files that are documents, by kind.
pub fn declared() -> Vec<Declared> {
    let content = FILES
        .iter()
        .filter_map(|(files, part)| Some(Declared { files, definition: definition(*part)?, many: is_many(*part) }));
    content.chain([theme()]).collect()
}

/// What a file of a site is, by its path; `None` for one that is no document.
pub fn declared_at(path: &str) -> Option<Declared> {
    let steps: Vec<&str> = path.split('/').collect();
    match steps[..] {
        [super::CONTENT_FOLDER, ..] => {
            let part = part(path);
            let is_it = |known: &Part<'_>| std::mem::discriminant(known) == std::mem::discriminant(&part);
            let (files, _) = FILES.iter().find(|(_, known)| is_it(known))?;
            Some(Declared { files, definition: definition(part)?, many: is_many(part) })
        }
        [super::THEMES_FOLDER, _, theme_settings::FILE] => Some(theme()),
        _ => None,
    }
}

fn theme() -> Declared {
    Declared { files: "themes/*/theme.yaml", definition: ThemeSettings::definition(), many: false }
}

/// Whether a file can hold several documents.
fn is_many(part: Part<'_>) -> bool {
    matches!(
        part,
        Part::Target
            | Part::Organisations
            | Part::Records
            | Part::Glossary
            | Part::Wordlist
            | Part::Signatures
            | Part::Redirects
    )
}

/// The declaration that a file follows.
pub(super) fn definition(part: Part<'_>) -> Option<Definition> {
    match part {
        Part::Site => Some(Site::definition()),
        Part::Plan => Some(Plan::definition()),
        Part::Task(_) => Some(Task::definition()),
        Part::Target => Some(Target::definition()),
        Part::Organisations => Some(Organisation::definition()),
        Part::Records => Some(Record::definition()),
        Part::Case(_) => Some(Case::definition()),
        Part::Evaluation(_) => Some(Evaluation::definition()),
        Part::Round(..) => Some(Round::definition()),
        Part::Vocabulary => Some(Vocabulary::definition()),
        Part::Glossary => Some(Term::definition()),
        Part::Wordlist => Some(UnwantedWord::definition()),
        Part::Signatures => Some(Signature::definition()),
        Part::Redirects => Some(Redirect::definition()),
        Part::Page(_) => Some(Page::definition()),
        Part::Translations
        | Part::PublicAddresses
        | Part::Published(_)
        | Part::Picture(..)
        | Part::Static(_)
        | Part::Document
        | Part::Unknown => None,
    }
}
