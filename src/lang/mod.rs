//! The languages of a site, and values that exist in several of them.
//!
//! This is the only room that knows anything about a particular language; everything else works on however many
//! languages `site.yaml` lists. The first one listed is the language of record.

mod autonym;
mod borders;
mod breaks;
mod chinese;
mod compact;
mod figures;
mod folded;
mod folding;
mod format;
mod hanzi;
mod joint;
mod marks;
mod money;
mod periods;
mod phrases;
mod quantities;
mod scales;
mod script;
mod terms;
mod unit;
mod unparted;
mod untranslated;
mod verbatim;
mod wording;
mod words;

pub use autonym::autonym;
pub use breaks::{columns, pieces, wrapped};
pub use chinese::is_chinese;
pub use figures::{Figures, Unmatched, Value, differing_figures, unmatched_numbers, with_digits};
pub use folded::Folded;
pub use format::Formats;
pub use hanzi::Characters;
pub use joint::{joined, joins_without_space};
pub use marks::{Slip, slips};
pub use periods::Periods;
pub use phrases::Phrases;
pub use script::differs_in_script;
pub use terms::Terms;
pub use unit::Unit;
pub use unparted::unparted;
pub use untranslated::is_untranslated;
pub use verbatim::verbatim;
pub use wording::Wording;
pub use words::Words;

use std::sync::Arc;

use icu_locale::{Locale, LocaleDirectionality};
use serde::Serialize;

/// One of the site's languages: its place in [`Languages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(u8);

impl Lang {
    /// The language of record.
    pub const RECORD: Self = Self(0);

    /// Whether this is the language of record.
    pub fn is_record(self) -> bool {
        self == Self::RECORD
    }

    /// The place of the language in the site's list, counted from zero.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The direction in which a script is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Direction {
    /// From left to right.
    #[serde(rename = "ltr")]
    LeftToRight,
    /// From right to left.
    #[serde(rename = "rtl")]
    RightToLeft,
}

impl Direction {
    /// The direction of the script of a BCP 47 language tag, or of the script that its language is usually written in,
    /// by Unicode's likely subtags. A text that is no tag, or of a script that ICU does not know, counts as written from
    /// left to right.
    pub fn of_tag(tag: &str) -> Self {
        let is_right_to_left = Locale::try_from_str(tag)
            .is_ok_and(|locale| LocaleDirectionality::new_extended().is_right_to_left(&locale.id));
        if is_right_to_left { Self::RightToLeft } else { Self::LeftToRight }
    }

    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A language as `site.yaml` declares it.
#[derive(Clone, Debug)]
pub struct Language {
    /// The key of its texts in content, and the first step of its addresses.
    pub code: String,
    /// Its BCP 47 tag, as HTML's `lang` wants it: `zh-CN`.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// Whether its texts are as official as those of the language of record, and no translations of them.
    pub official: bool,
    /// The direction it is written in.
    pub direction: Direction,
}

impl Language {
    /// A language that is written as its tag says.
    pub fn new(code: String, tag: String, name: String, official: bool) -> Self {
        let direction = Direction::of_tag(&tag);
        Self { code, tag, name, official, direction }
    }
}

/// The languages of the site, the language of record first. There is at least one.
#[derive(Clone, Debug)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// The most languages that a site can have.
    pub const MOST: usize = 64;

    /// Takes the declared languages, of which the first is official whatever it says of itself; `None` if there are none, too
    /// many, or one twice.
    pub fn new(mut languages: Vec<Language>) -> Option<Self> {
        let distinct = languages
            .iter()
            .enumerate()
            .all(|(place, language)| languages[..place].iter().all(|earlier| earlier.code != language.code));
        let counted = (1..=Self::MOST).contains(&languages.len());
        if let Some(first) = languages.first_mut() {
            first.official = true;
        }
        (distinct && counted).then_some(Self(languages))
    }

    /// All languages, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Lang, &Language)> {
        self.0
            .iter()
            .enumerate()
            .map(|(place, language)| (Lang(u8::try_from(place).expect("at most 64 languages")), language))
    }

    /// What is known of a language.
    pub fn get(&self, lang: Lang) -> &Language {
        &self.0[lang.index()]
    }

    /// Whether texts in a language are official, and no translations.
    pub fn is_official(&self, lang: Lang) -> bool {
        self.get(lang).official
    }

    /// How many languages are official. The language of record always is.
    pub fn official(&self) -> usize {
        self.0.iter().filter(|language| language.official).count()
    }

    /// The first step of the addresses of a language: its code; nothing for the language of record, which stands at the root.
    pub fn prefix(&self, lang: Lang) -> &str {
        if lang.is_record() { "" } else { &self.get(lang).code }
    }

    /// The language with this code.
    pub fn find(&self, code: &str) -> Option<Lang> {
        self.iter().find(|(_, language)| language.code == code).map(|(lang, _)| lang)
    }

    /// Whether a text names a language: it is the code of one of these, or a BCP 47 tag. A language has two or three letters;
    /// longer names are reserved in BCP 47, and none is registered.
    pub fn names(&self, text: &str) -> bool {
        let is_tag = |tag: &str| {
            !tag.contains('_') && Locale::try_from_str(tag).is_ok_and(|locale| locale.id.language.as_str().len() <= 3)
        };
        self.find(text).is_some() || is_tag(text) || without_extension(text).is_some_and(|tag| is_tag(&tag))
    }

    /// The tag that HTML wants for a language code: a declared language's own tag, else the code itself.
    pub fn tag_of<'a>(&'a self, code: &'a str) -> &'a str {
        self.find(code).map_or(code, |lang| &self.get(lang).tag)
    }
}

/// A tag without the language that extends its first one, which ICU does not know: `zh` for `zh-yue`.
fn without_extension(tag: &str) -> Option<String> {
    let (first, rest) = tag.split_once('-')?;
    let (extension, rest) = rest.split_once('-').map_or((rest, None), |(extension, rest)| (extension, Some(rest)));
    let is_extension = extension.len() == 3 && extension.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_extension.then(|| rest.map_or_else(|| first.to_owned(), |rest| format!("{first}-{rest}")))
}

/// A value in several languages. The language of record is always there. Copies share what they hold.
#[derive(Debug)]
pub struct Localized<T> {
    values: Arc<[Option<T>]>,
    /// The languages whose value is older than that of record, each as the bit of its place.
    stale: u64,
}

impl<T> Clone for Localized<T> {
    fn clone(&self) -> Self {
        Self { values: Arc::clone(&self.values), stale: self.stale }
    }
}

/// A value as it is shown: in the language that was wanted, or else in the language of record.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a, T> {
    /// The value.
    pub value: &'a T,
    /// The language it is in.
    pub lang: Lang,
}

impl<T> Localized<T> {
    /// Takes one value a language, in the order of the site's languages; `None` without one in the language of record.
    pub fn new(values: Vec<Option<T>>) -> Option<Self> {
        values.first().is_some_and(Option::is_some).then(|| Self { values: values.into(), stale: 0 })
    }

    /// The same values, of which those in some languages are known to be older than the one of record.
    #[must_use]
    pub fn with_stale(self, langs: &[Lang]) -> Self {
        let stale = langs.iter().fold(self.stale, |stale, lang| stale | 1 << lang.0);
        Self { stale, ..self }
    }

    /// Whether the value for a reader of `lang` is a translation that was confirmed for another value of record than there is now.
    pub fn is_stale(&self, lang: Lang) -> bool {
        self.stale & (1 << lang.0) != 0 && self.get(lang).is_some()
    }

    /// The value in the language of record.
    pub fn of_record(&self) -> &T {
        self.values[0].as_ref().expect("the language of record is always there")
    }

    /// The value in exactly this language.
    pub fn get(&self, lang: Lang) -> Option<&T> {
        self.values.get(lang.index()).and_then(Option::as_ref)
    }

    /// The value for a reader of `lang`, which falls back to the language of record.
    pub fn shown(&self, lang: Lang) -> Shown<'_, T> {
        match self.get(lang) {
            Some(value) => Shown { value, lang },
            None => Shown { value: self.of_record(), lang: Lang::RECORD },
        }
    }

    /// Each value that is there, with its language.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        self.values.iter().enumerate().filter_map(|(place, value)| {
            value.as_ref().map(|value| (Lang(u8::try_from(place).expect("at most 64 languages")), value))
        })
    }

    /// The same languages, with each value changed by `change`.
    pub fn map<U>(&self, mut change: impl FnMut(Lang, &T) -> U) -> Localized<U> {
        let mut values: Vec<Option<U>> = Vec::with_capacity(self.values.len());
        values.resize_with(self.values.len(), || None);
        for (lang, value) in self.iter() {
            values[lang.index()] = Some(change(lang, value));
        }
        Localized { values: values.into(), stale: self.stale }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_translation_shows_the_text_of_record() {
        let text = Localized::new(vec![Some("一"), None]).expect("a text of record");
        let shown = text.shown(Lang(1));
        assert_eq!((*shown.value, shown.lang), ("一", Lang::RECORD));
        assert!(Localized::<&str>::new(vec![None, Some("one")]).is_none());
    }

    #[test]
    fn a_language_is_named_by_its_tag_or_by_its_code_on_the_site() {
        let language = |code: &str| Language::new(code.to_owned(), "zh-CN".to_owned(), String::new(), false);
        let languages = Languages::new(vec![language("zh"), language("main")]).expect("languages");
        for text in
            ["zh", "main", "en", "en-GB", "zh-Hans-CN", "zh-yue", "zh-yue-HK", "yue", "de-1996", "und", "es-419"]
        {
            assert!(languages.names(text), "{text}");
        }
        for text in ["english", "中文", "zh_CN", "e", "", "en GB", "en-", "original"] {
            assert!(!languages.names(text), "{text}");
        }
    }

    #[test]
    fn the_direction_follows_the_script() {
        for tag in [
            "ar",
            "arc",
            "ckb",
            "dv",
            "fa",
            "he",
            "nqo",
            "pa-Arab-PK",
            "ps",
            "sd",
            "syr",
            "ug",
            "ur-PK",
            "yi",
            "ff-Adlm",
            "iw",
            "ji",
            "rhg",
            "man-Nkoo",
        ] {
            assert_eq!(Direction::of_tag(tag), Direction::RightToLeft, "{tag}");
        }
        for tag in ["zh-Hans", "ar-Latn", "en-GB", "ku", "pa", "", "no tag"] {
            assert_eq!(Direction::of_tag(tag), Direction::LeftToRight, "{tag}");
        }
    }
}
