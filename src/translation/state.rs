//! What is so of a translation, by what was confirmed of it.

use std::collections::HashSet;

use super::key::Key;
use super::lock::{Confirmed, Lock};
use crate::decode::Text;
use crate::lang::{Lang, Languages, Wording};
use crate::source::{Span, Spanned};

/// What is so of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The text of record has changed since the translation was confirmed, and the translation has not.
    Stale,
    /// Nobody has confirmed it as it is: it is new, or changed since.
    Unconfirmed,
    /// There is none.
    Missing,
    /// It was confirmed for the text of record as it is.
    Confirmed,
}

impl State {
    /// Every state, in the order in which somebody has to look at them.
    pub const ALL: [Self; 4] = [Self::Stale, Self::Unconfirmed, Self::Missing, Self::Confirmed];

    /// Its word for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Unconfirmed => "unconfirmed",
            Self::Missing => "missing",
            Self::Confirmed => "confirmed",
        }
    }
}

/// A text in one language that is not official.
#[derive(Clone, Debug)]
pub struct Translation<'t> {
    /// The text.
    pub text: &'t Text,
    /// Its name.
    pub key: Key,
    /// The language.
    pub lang: Lang,
    /// What is so of it.
    pub state: State,
    /// What the text of record says.
    pub record: Wording,
}

impl Translation<'_> {
    /// Its words, if there are any.
    pub fn words(&self) -> Option<&Spanned<String>> {
        self.text.words.get(self.lang)
    }

    /// Where it stands, or else the text of record.
    pub fn span(&self) -> Span {
        self.words().unwrap_or_else(|| self.text.words.of_record()).span
    }

    /// The line by which it is confirmed as it is; `None` if there is nothing to be confirmed.
    pub fn confirmed(&self, languages: &Languages) -> Option<Confirmed> {
        let language = languages.get(self.lang).code.clone();
        let own = Wording::of(&self.words()?.value);
        Some(Confirmed { key: self.key.clone(), language, record: self.record, own })
    }
}

/// The translations of the texts of the file at `path`, text by text, and what is so of each.
pub fn translations<'t>(texts: &'t [Text], path: &str, languages: &Languages, lock: &Lock) -> Vec<Translation<'t>> {
    let keys: Vec<Key> = texts.iter().map(|text| Key::of(text, path)).collect();
    let records: Vec<Wording> = texts.iter().map(|text| Wording::of(&text.words.of_record().value)).collect();
    // What stands there as it was confirmed is not what another text of its name was.
    let there: HashSet<(&Key, Wording)> = keys.iter().zip(records.iter().copied()).collect();
    let mut found = Vec::new();
    for ((text, key), record) in texts.iter().zip(&keys).zip(&records) {
        for (lang, language) in languages.iter().filter(|(_, language)| !language.official) {
            let state = match text.words.get(lang).map(|words| Wording::of(&words.value)) {
                None => State::Missing,
                Some(own) if lock.has(&language.code, *record, own) => State::Confirmed,
                Some(own) => {
                    let mut before = lock.confirmed_of(key, &language.code, own);
                    let is_stale = before.any(|before| !there.contains(&(key, before)));
                    if is_stale { State::Stale } else { State::Unconfirmed }
                }
            };
            found.push(Translation { text, key: key.clone(), lang, state, record: *record });
        }
    }
    found
}
