//! Words, dates and numbers as a page shows them.

use serde::Serialize;

use super::scope::Scope;
use crate::date::{Date, When};
use crate::decode::Plain;
use crate::described::{Described, derive};
use crate::lang::{Direction, Lang, Localized};
use crate::model::Basis;
use crate::number::Number;

/// Begins words whose own direction holds for them alone (Unicode, annex 9).
const FIRST_STRONG_ISOLATE: char = '\u{2068}';

/// Ends them.
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// Words, with their language if it is not the page's.
#[derive(Clone, Debug, Described!, Serialize)]
pub struct Text {
    /// The words.
    pub text: String,
    /// The BCP 47 tag of their language, if the page is in another.
    pub lang: Option<String>,
    /// The direction of their script, if the page is in another language: `ltr` or `rtl`.
    pub dir: Option<&'static str>,
    /// Whether they are a translation of an original that has changed since.
    pub stale: bool,
}

/// When something happened, in words and for machines.
#[derive(Clone, Debug, Default, Described!, Serialize)]
pub struct DateText {
    /// In words, as precise as it is known.
    pub text: String,
    /// As content has it: `2025`, `2025-Q3`, `2025-01-31`, `unknown`.
    pub iso: String,
    /// For `<time datetime>`; none for what HTML has no form for.
    pub datetime: Option<String>,
}

impl DateText {
    /// These words for when something happened.
    fn new(text: String, when: When) -> Self {
        let iso = when.to_string();
        let datetime = when.date().filter(|date| date.has_datetime()).map(|_| iso.clone());
        Self { text, iso, datetime }
    }
}

/// What stands between a number and the name that follows it. A full-width mark has room of its own.
pub(super) fn number_gap(number: &str) -> &'static str {
    if number.ends_with(['）', '】', '〕', '、', '．']) { "" } else { " " }
}

impl Scope<'_> {
    /// Words of the interface as a text of the page's own language.
    pub(super) fn own(&self, text: String) -> Text {
        Text { text, lang: None, dir: None, stale: false }
    }

    /// A text for a page in `lang`.
    pub(super) fn text(&self, text: &Localized<Plain>, lang: Lang) -> Text {
        let shown = text.shown(lang);
        let (tag, dir) = self.foreign(shown.lang, lang);
        Text { text: shown.value.0.clone(), lang: tag, dir, stale: text.is_stale(lang) }
    }

    /// Words in one language for a page in another.
    pub(super) fn text_in(&self, words: &Plain, written: Lang, lang: Lang) -> Text {
        let (tag, dir) = self.foreign(written, lang);
        Text { text: words.0.clone(), lang: tag, dir, stale: false }
    }

    /// Words in a language that their document names, on a page in `lang`.
    pub(super) fn tagged(&self, words: &Plain, written: &Plain, lang: Lang) -> Text {
        let tag = self.languages.tag_of(&written.0);
        let is_foreign = tag != self.languages.get(lang).tag;
        Text {
            text: words.0.clone(),
            lang: is_foreign.then(|| tag.to_owned()),
            dir: is_foreign.then(|| Direction::of_tag(tag).as_str()),
            stale: false,
        }
    }

    /// A number as printed, so that it keeps its order on a page in `lang`: one with Latin letters, such as `1.a`, is set apart
    /// from words that run from right to left.
    pub(super) fn printed(&self, number: &str, lang: Lang) -> String {
        let has_letters = number.chars().any(|character| character.is_ascii_alphabetic());
        if has_letters && self.is_mirrored(lang) {
            format!("{FIRST_STRONG_ISOLATE}{number}{POP_DIRECTIONAL_ISOLATE}")
        } else {
            number.to_owned()
        }
    }

    /// Whether pages of a language are read from right to left, and pictures along a line with them.
    pub(super) fn is_mirrored(&self, lang: Lang) -> bool {
        self.languages.get(lang).direction == Direction::RightToLeft
    }

    /// A number of several languages, likewise, as a text for a page in `lang`.
    pub(super) fn printed_text(&self, number: &Localized<Plain>, lang: Lang) -> Text {
        let text = self.text(number, lang);
        Text { text: self.printed(&text.text, lang), ..text }
    }

    /// The bare words, for titles and descriptions, which cannot carry a language of their own.
    pub fn words<'t>(&self, text: &'t Localized<Plain>, lang: Lang) -> &'t str {
        &text.shown(lang).value.0
    }

    /// The `lang` and `dir` of words in one language on a page in another.
    pub(super) fn foreign(&self, words: Lang, page: Lang) -> (Option<String>, Option<&'static str>) {
        if words == page {
            return (None, None);
        }
        let language = self.languages.get(words);
        (Some(language.tag.clone()), Some(language.direction.as_str()))
    }

    /// A date in words.
    pub(super) fn date(&self, date: Date, lang: Lang) -> DateText {
        self.when(When::On(date), lang)
    }

    /// When something happened, in words.
    pub(super) fn when(&self, when: When, lang: Lang) -> DateText {
        DateText::new(self.formats[lang.index()].when(when), when)
    }

    /// A year as the language says it: 2025年.
    pub(super) fn year(&self, year: i16, lang: Lang) -> String {
        self.date(Date::Year(year), lang).text
    }

    /// When something became public whose own date no source gives.
    pub(super) fn undated_since(&self, when: When, known: Basis, lang: Lang) -> Option<DateText> {
        known.date().filter(|_| when == When::Unknown).map(|date| self.date(date, lang))
    }

    /// The day by which it was public, where nobody says since when.
    pub(super) fn undated_by(&self, when: When, known: Basis, lang: Lang) -> Option<DateText> {
        known.by().filter(|_| when == When::Unknown).map(|day| self.date(Date::Day(day), lang))
    }

    /// A date in words, without its year. One that is not known has none to leave out.
    pub(super) fn date_in_year(&self, when: When, lang: Lang) -> DateText {
        let Some(date) = when.date() else { return self.when(when, lang) };
        DateText::new(self.formats[lang.index()].date_in_year(date), when)
    }

    /// A number in the digits and grouping of a language.
    pub(super) fn number(&self, number: Number, lang: Lang) -> String {
        self.formats[lang.index()].number(number)
    }

    /// The plan's term in figures: `2024–2027`.
    pub(super) fn term(&self, lang: Lang) -> String {
        let (from, to) = self.snapshot.plan().term;
        self.formats[lang.index()].years(from.first().year(), to.last().year())
    }
}
