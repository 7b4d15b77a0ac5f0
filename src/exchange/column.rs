//! The columns of a sheet: one table of what they hold. What they are called stands among the words of the program.

use std::sync::LazyLock;

use crate::diagnostic::{Reader, Words};
use crate::lang::{Lang, Languages};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Id,
    About,
    Kind,
    Date,
    Title,
    Text,
    Status,
    Progress,
    Meets,
    Target,
    Value,
    Unit,
    SourceTitle,
    SourceLanguage,
    Publisher,
    Url,
    Published,
    Accessed,
    Note,
}

/// Every column in the order of the form: what it holds, the message that has its names, its width, and whether there is one for
/// each language.
const COLUMNS: [(What, &str, u16, bool); 19] = [
    (What::Id, "sheet-id", 16, false),
    (What::About, "sheet-about", 30, false),
    (What::Kind, "sheet-kind", 16, false),
    (What::Date, "sheet-date", 14, false),
    (What::Title, "sheet-title", 34, true),
    (What::Text, "sheet-text", 50, true),
    (What::Status, "sheet-status", 16, false),
    (What::Progress, "sheet-progress", 12, false),
    (What::Meets, "sheet-meets", 20, false),
    (What::Target, "sheet-target", 26, false),
    (What::Value, "sheet-value", 12, false),
    (What::Unit, "sheet-unit", 10, false),
    (What::SourceTitle, "sheet-source-title", 34, false),
    (What::SourceLanguage, "sheet-source-language", 12, false),
    (What::Publisher, "sheet-publisher", 22, true),
    (What::Url, "sheet-url", 34, false),
    (What::Published, "sheet-published", 14, false),
    (What::Accessed, "sheet-accessed", 14, false),
    (What::Note, "sheet-note", 30, true),
];

/// The words for languages that the program knows.
const LANGUAGES: [(&str, &str); 2] = [("zh", "sheet-language-zh"), ("en", "sheet-language-en")];

/// A column: what it holds, and in which language if there is one for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Column {
    pub(super) what: What,
    pub(super) lang: Option<Lang>,
}

impl Column {
    pub(super) const fn new(what: What) -> Self {
        Self { what, lang: None }
    }

    pub(super) const fn of(what: What, lang: Lang) -> Self {
        Self { what, lang: Some(lang) }
    }

    /// All columns of a site, in the order of the form.
    pub(super) fn all(languages: &Languages) -> Vec<Self> {
        let each = |(what, _, _, in_each): &(What, &str, u16, bool)| {
            let langs = languages.iter().map(|(lang, _)| Self::of(*what, lang));
            if *in_each { langs.collect() } else { vec![Self::new(*what)] }
        };
        COLUMNS.iter().flat_map(each).collect()
    }

    fn entry(self) -> (&'static str, u16) {
        let found = COLUMNS.iter().find(|(what, ..)| *what == self.what);
        found.map(|(_, key, width, _)| (*key, *width)).expect("every column stands in the table")
    }

    /// Whether one value of it can be said of several records.
    pub(super) fn is_shared(self) -> bool {
        use What::{About, Accessed, Date, Kind, Published, Publisher, SourceLanguage, SourceTitle, Target, Unit, Url};
        matches!(
            self.what,
            About | Accessed | Date | Kind | Published | Publisher | SourceLanguage | SourceTitle | Target | Unit | Url
        )
    }

    /// How wide it is in the form, in characters.
    pub(super) fn width(self) -> u16 {
        self.entry().1
    }

    /// Its name, in the language of a reader.
    pub(super) fn name(self, words: &Words, languages: &Languages) -> String {
        let name = words.say_plain(self.entry().0);
        let Some(lang) = self.lang else { return name };
        let (open, close) = match words.reader() {
            Reader::Chinese => ("（", "）"),
            Reader::English => (" (", ")"),
        };
        format!("{name}{open}{}{close}", languages.get(lang).name)
    }

    /// What to write in it, in the language of a reader.
    pub(super) fn note(self, words: &Words) -> String {
        words.besides(self.entry().0, "note").unwrap_or_default()
    }
}

/// The words of every language of the program: reading a catalogue takes far longer than a cell may.
static READERS: LazyLock<[Words; 2]> = LazyLock::new(|| Reader::ALL.map(Words::new));

/// The words of every language of the program.
pub(super) fn readers() -> &'static [Words] {
    &*READERS
}

/// A message's words and the other words for the same that stand beside it.
pub(super) fn names(words: &Words, key: &'static str) -> Vec<String> {
    let others = words.besides(key, "others").unwrap_or_default();
    let others = others.split(';').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned);
    std::iter::once(words.say_plain(key)).chain(others).collect()
}

/// Every name of every column of a site, and the column.
pub(super) fn all_names(languages: &Languages) -> Vec<(String, Column)> {
    let readers = readers();
    let mut found = Vec::new();
    for (what, key, _, in_each) in COLUMNS {
        for words in readers {
            for name in names(words, key) {
                if !in_each {
                    found.push((name, Column::new(what)));
                    continue;
                }
                // A name without a language is in the language whose word it is, if the site has that.
                let own = languages.find(words.reader().code()).unwrap_or(Lang::RECORD);
                for (lang, language) in languages.iter() {
                    let mut called = vec![language.code.clone(), language.tag.clone(), language.name.clone()];
                    if let Some((_, key)) = LANGUAGES.iter().find(|(code, _)| *code == language.code) {
                        called.extend(readers.iter().flat_map(|words| names(words, key)));
                    }
                    for word in called {
                        found.push((format!("{name}{word}"), Column::of(what, lang)));
                        found.push((format!("{word}{name}"), Column::of(what, lang)));
                    }
                }
                found.push((name, Column::of(what, own)));
            }
        }
    }
    found
}
