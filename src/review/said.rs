//! Words in the languages of a site, and words of the program in both of its own.

use serde::Serialize;

use crate::decode::Plain;
use crate::diagnostic::{Message, Reader, Words};
use crate::lang::{Languages, Localized};

/// Words of the site in one of its languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Said {
    /// The BCP 47 tag of the language.
    pub(super) tag: String,
    /// Its direction.
    pub(super) dir: &'static str,
    /// The words.
    pub(super) text: String,
}

impl Said {
    /// Words in each language of a site, which `say` gives by its code; languages in which they are the same as in the one before are left out.
    pub(super) fn each(languages: &Languages, say: impl Fn(&str) -> Option<String>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for (_, language) in languages.iter() {
            let Some(text) = say(&language.code) else { continue };
            if all.iter().all(|said| said.text != text) {
                all.push(Self { tag: language.tag.clone(), dir: language.direction.as_str(), text });
            }
        }
        all
    }

    /// A text of the content, in the languages that have it.
    pub(super) fn of(languages: &Languages, text: &Localized<Plain>) -> Vec<Self> {
        Self::each(languages, |code| text.get(languages.find(code)?).map(|words| words.0.clone()))
    }
}

/// Words of the program in both of its languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Both {
    pub(super) zh: String,
    pub(super) en: String,
}

/// The program's catalogues.
pub(super) struct Catalogue {
    zh: Words,
    en: Words,
}

impl Catalogue {
    pub(super) fn new() -> Self {
        Self { zh: Words::new(Reader::Chinese), en: Words::new(Reader::English) }
    }

    /// A message in both languages.
    pub(super) fn say(&self, message: &Message) -> Both {
        Both { zh: self.zh.say(message), en: self.en.say(message) }
    }

    /// What `say` makes of the words of each language.
    pub(super) fn each(&self, say: impl Fn(&Words) -> String) -> Both {
        Both { zh: say(&self.zh), en: say(&self.en) }
    }
}
