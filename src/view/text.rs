//! Words, prose, dates and numbers as a page shows them.

use serde::Serialize;

use super::scope::Scope;
use crate::date::Date;
use crate::decode::{self, Plain};
use crate::id::Reference;
use crate::lang::{Direction, Lang, Localized};
use crate::markdown;
use crate::number::Number;
use crate::route::Route;
use crate::source::Spanned;

/// Words, with their language if it is not the page's.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// The words.
    pub text: String,
    /// The BCP 47 tag of their language, if the page is in another.
    pub lang: Option<String>,
    /// The direction of their script, if the page is in another language.
    pub dir: Option<&'static str>,
}

/// HTML made from Markdown, with its language if it is not the page's. It is safe to print as it is.
#[derive(Clone, Debug, Serialize)]
pub struct Prose {
    /// The HTML.
    pub html: String,
    /// The BCP 47 tag of its language, if the page is in another.
    pub lang: Option<String>,
    /// The direction of its script, if the page is in another language.
    pub dir: Option<&'static str>,
}

/// A date in words and for machines.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DateText {
    /// In words, as precise as it is known.
    pub text: String,
    /// For `<time datetime>`: `2025`, `2025-01` or `2025-01-31`.
    pub iso: String,
}

impl Scope<'_> {
    /// Words of the interface as a text of the page's own language.
    pub(super) fn own(&self, text: String) -> Text {
        Text { text, lang: None, dir: None }
    }

    /// A text for a page in `lang`.
    pub(super) fn text(&self, text: &Localized<Plain>, lang: Lang) -> Text {
        let shown = text.shown(lang);
        let (tag, dir) = self.foreign(shown.lang, lang);
        Text { text: shown.value.0.clone(), lang: tag, dir }
    }

    /// Words in one language for a page in another.
    pub(super) fn text_in(&self, words: &Plain, written: Lang, lang: Lang) -> Text {
        let (tag, dir) = self.foreign(written, lang);
        Text { text: words.0.clone(), lang: tag, dir }
    }

    /// Words in a language that their document names, on a page in `lang`.
    pub(super) fn tagged(&self, words: &Plain, written: &Plain, lang: Lang) -> Text {
        let tag = self.languages.tag_of(&written.0);
        let is_foreign = tag != self.languages.get(lang).tag;
        Text {
            text: words.0.clone(),
            lang: is_foreign.then(|| tag.to_owned()),
            dir: is_foreign.then(|| Direction::of_tag(tag).as_str()),
        }
    }

    /// The words alone, for titles and descriptions, which cannot carry a language of their own.
    pub(super) fn words<'t>(&self, text: &'t Localized<Plain>, lang: Lang) -> &'t str {
        &text.shown(lang).value.0
    }

    /// The `lang` and `dir` of words in one language on a page in another.
    pub(super) fn foreign(&self, words: Lang, page: Lang) -> (Option<String>, Option<&'static str>) {
        if words == page {
            return (None, None);
        }
        let language = self.languages.get(words);
        (Some(language.tag.clone()), Some(language.direction().as_str()))
    }

    /// Markdown for a page in `lang`, below a heading of the second level.
    pub(super) fn prose(&self, text: &Localized<Spanned<decode::Prose>>, lang: Lang) -> Prose {
        self.prose_from(3, text, lang)
    }

    /// Markdown for a page in `lang` that is right below the page's own title.
    pub(super) fn main_prose(&self, text: &Localized<Spanned<decode::Prose>>, lang: Lang) -> Prose {
        self.prose_from(2, text, lang)
    }

    fn prose_from(&self, top: u8, text: &Localized<Spanned<decode::Prose>>, lang: Lang) -> Prose {
        let shown = text.shown(lang);
        let (tag, dir) = self.foreign(shown.lang, lang);
        let html = markdown::render(&shown.value.value.0, top, &|reference| self.resolve(reference, lang));
        Prose { html, lang: tag, dir }
    }

    /// Markdown in the language nearest to `lang`, with absolute addresses, for files that are read elsewhere.
    pub(super) fn absolute_prose(&self, text: &Localized<Spanned<decode::Prose>>, lang: Lang) -> String {
        let absolute = |reference: &Reference| {
            let address = self.resolve(reference, lang)?;
            Route::parse(&address).map(|route| self.absolute(&route))
        };
        markdown::render(&text.shown(lang).value.value.0, 3, &absolute)
    }

    /// A date in words.
    pub(super) fn date(&self, date: Date, lang: Lang) -> DateText {
        DateText { text: self.formats[lang.index()].date(date), iso: date.to_string() }
    }

    /// A year as the language says it: 2025年.
    pub(super) fn year(&self, year: i16, lang: Lang) -> String {
        self.date(Date::Year(year), lang).text
    }

    /// A date in words, without its year.
    pub(super) fn date_in_year(&self, date: Date, lang: Lang) -> DateText {
        DateText { text: self.formats[lang.index()].date_in_year(date), iso: date.to_string() }
    }

    /// A number in the digits and grouping of a language.
    pub(super) fn number(&self, number: Number, lang: Lang) -> String {
        self.formats[lang.index()].number(number)
    }

    /// The plan's term in figures: `2024–2027`.
    pub(super) fn term(&self) -> String {
        let (from, to) = self.snapshot.plan().term;
        if from.year() == to.year() { from.year().to_string() } else { format!("{}–{}", from.year(), to.year()) }
    }
}
