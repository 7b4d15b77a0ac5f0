//! An export: the texts of a site for translation into one language.

use std::collections::HashMap;
use std::path::Path;

use super::unit::{Ids, Unit, Xliff};
use super::write::write;
use crate::diagnostic::{Failure, Message};
use crate::exchange::confirm;
use crate::lang::{Lang, Languages, Terms, Wording};
use crate::load;
use crate::schema::Term;
use crate::translation::{State, Translation};

/// A file for translators.
pub struct Exported {
    /// What it holds.
    pub text: String,
    /// How many texts.
    pub units: usize,
    /// Whether every file of the content could be read.
    pub is_whole: bool,
}

/// The texts of a site for translation into the language of a code. Those that are `open_only` are not confirmed as they are.
///
/// # Errors
///
/// If the site cannot be read, or there are no translations into that language.
pub fn export_translations(root: &Path, to: &str, version: Xliff, open_only: bool) -> Result<Exported, Failure> {
    let survey = confirm::survey(root)?;
    let lang = confirm::language(&survey, to)?;
    let all = survey.translations();
    let glossary = load::load(root).input.map(|input| input.content.glossary).unwrap_or_default();
    let terms = Glossary::new(&glossary, lang, &survey.languages);
    let names = names(&all);
    let mut ids = Ids::default();
    let mut files: Vec<(&str, Vec<Unit>)> = Vec::new();
    for (path, one) in all.iter().filter(|(_, one)| one.lang == lang) {
        let id = ids.next(one);
        if open_only && one.state == State::Confirmed {
            continue;
        }
        let record = one.text.words.of_record();
        let mut notes = Vec::new();
        if let Some(name) = names.get(one.key.thing()).filter(|name| **name != record.value.trim()) {
            notes.push(("context", format!("{}: {name}", one.key.thing())));
        }
        notes.extend(terms.of(&record.value).map(|note| ("term", note)));
        let unit = Unit {
            id,
            key: one.key.to_string(),
            source: record.value.trim().to_owned(),
            target: one.words().map(|words| words.value.trim().to_owned()),
            state: one.state,
            digest: one.record.to_string(),
            digest_of_target: one.words().map_or(String::new(), |words| Wording::of(words.value.trim()).to_string()),
            line: survey.files.line_column(record.span.file, record.span.start as usize).0,
            notes,
        };
        match files.last_mut() {
            Some((last, units)) if last == path => units.push(unit),
            _ => files.push((path, vec![unit])),
        }
    }
    let units = files.iter().map(|(_, units)| units.len()).sum();
    if units == 0 {
        return Err(Failure::new(Message::new("failure-translations-none").with("value", to)));
    }
    let text = write(version, survey.languages.get(Lang::RECORD), survey.languages.get(lang), &files);
    Ok(Exported { text, units, is_whole: survey.is_whole() })
}

/// What things are called in the language of record, by their references.
fn names<'t>(all: &'t [(&str, Translation<'_>)]) -> HashMap<&'t str, &'t str> {
    let is_name =
        |one: &Translation<'_>| matches!(one.key.as_str().split_once('#'), Some((_, "name" | "title" | "term")));
    let named = all.iter().filter(|(_, one)| is_name(one));
    named.map(|(_, one)| (one.key.thing(), one.text.words.of_record().value.trim())).collect()
}

/// The terms that a translator should keep to.
struct Glossary<'g> {
    terms: Terms,
    glossary: &'g [Term],
    lang: Lang,
}

impl<'g> Glossary<'g> {
    fn new(glossary: &'g [Term], lang: Lang, languages: &Languages) -> Self {
        let record = languages.get(Lang::RECORD);
        let words = glossary.iter().enumerate().flat_map(|(place, term)| {
            let is_own = |code: &str| code == record.code || code == record.tag;
            let forms = term.forms.iter().filter(move |form| is_own(&form.lang.0)).map(|form| form.name.0.as_str());
            std::iter::once(term.term.of_record().0.as_str()).chain(forms).map(move |word| (place, word))
        });
        Self { terms: Terms::apart(words), glossary, lang }
    }

    /// The terms that stand in a text, each with its translation.
    fn of(&self, text: &str) -> impl Iterator<Item = String> {
        let found = self.terms.of(text).into_iter().map(|place| &self.glossary[place]);
        let said = |term: &Term| Some(format!("{} = {}", term.term.of_record().0, term.term.get(self.lang)?.0));
        found.filter_map(said).collect::<Vec<_>>().into_iter()
    }
}
