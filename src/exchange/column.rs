//! The columns of a sheet: one table of what they hold. What they are called stands among the words of the program.

use std::sync::LazyLock;

use crate::diagnostic::{Reader, Words};
use crate::lang::{Lang, Languages};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Id,
    About,
    Topics,
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

impl What {
    /// Whether it is said of a source, of which a row can have several.
    pub(super) fn is_of_source(self) -> bool {
        use What::{Accessed, Published, Publisher, SourceLanguage, SourceTitle, Url};
        matches!(self, SourceTitle | SourceLanguage | Publisher | Url | Published | Accessed)
    }

    /// Whether there is a column of it for each language.
    pub(super) fn is_in_languages(self) -> bool {
        COLUMNS.iter().any(|(what, _, _, in_each)| *what == self && *in_each)
    }

    /// Whether one value of it can be said of several records, as a cell that is merged over their rows says it.
    pub(super) fn is_shared(self) -> bool {
        use What::{About, Date, Kind, Target, Topics, Unit};
        self.is_of_source() || matches!(self, About | Topics | Kind | Date | Target | Unit)
    }

    /// Whether those who have read a record want to know that this is not what it was. Sources and topics say where a record
    /// comes from and where it is found.
    pub(super) fn is_reported(self) -> bool {
        use What::{About, Date, Kind, Meets, Note, Progress, Status, Target, Text, Title, Value};
        matches!(self, About | Kind | Date | Title | Text | Status | Progress | Meets | Target | Value | Note)
    }
}

/// Every column in the order of the form: what it holds, the message that has its names, its width, and whether there is one for
/// each language.
const COLUMNS: [(What, &str, u16, bool); 20] = [
    (What::Id, "sheet-id", 16, false),
    (What::About, "sheet-about", 30, false),
    (What::Topics, "sheet-topics", 16, false),
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

/// What the sources of a row are called, one after the other. A record can have more: those stay in its file.
const SOURCES: [&str; 3] = ["sheet-source-first", "sheet-source-second", "sheet-source-third"];

/// How many sources a row can have.
pub(super) const MOST_SOURCES: usize = SOURCES.len();

/// The words for languages that the program knows.
const LANGUAGES: [(&str, &str); 2] = [("zh", "sheet-language-zh"), ("en", "sheet-language-en")];

/// A column: what it holds, of which source if it is of one, and in which language if there is one for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Column {
    /// The place of the source among those of the row; zero for what is of none.
    pub(super) source: usize,
    pub(super) what: What,
    pub(super) lang: Option<Lang>,
}

impl Column {
    pub(super) const fn new(what: What) -> Self {
        Self { source: 0, what, lang: None }
    }

    pub(super) const fn of(what: What, lang: Lang) -> Self {
        Self { source: 0, what, lang: Some(lang) }
    }

    /// The same of another source.
    pub(super) const fn of_source(self, source: usize) -> Self {
        Self { source, ..self }
    }

    /// All columns of a site, in the order of the form: those of further sources come last.
    pub(super) fn all(languages: &Languages) -> Vec<Self> {
        let each = |(what, _, _, in_each): &(What, &str, u16, bool)| {
            let langs = languages.iter().map(|(lang, _)| Self::of(*what, lang));
            if *in_each { langs.collect() } else { vec![Self::new(*what)] }
        };
        let first: Vec<Self> = COLUMNS.iter().flat_map(each).collect();
        let of_source = |source: usize| {
            let columns = first.iter().filter(|column| column.what.is_of_source());
            columns.map(move |column| column.of_source(source)).collect::<Vec<_>>()
        };
        let further: Vec<Self> = (1..MOST_SOURCES).flat_map(of_source).collect();
        [first, further].concat()
    }

    fn entry(self) -> (&'static str, u16) {
        let found = COLUMNS.iter().find(|(what, ..)| *what == self.what);
        found.map(|(_, key, width, _)| (*key, *width)).expect("every column stands in the table")
    }

    /// How wide it is in the form, in characters.
    pub(super) fn width(self) -> u16 {
        self.entry().1
    }

    /// Its name, in the language of a reader.
    pub(super) fn name(self, words: &Words, languages: &Languages) -> String {
        let mut name = words.say_plain(self.entry().0);
        if self.source > 0 {
            let space = if words.reader() == Reader::Chinese { "" } else { " " };
            name.push_str(&format!("{space}{}", self.source + 1));
        }
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

/// Every name of every column of a site, and the column. Where one name is that of several columns, it is that of the first.
pub(super) fn all_names(languages: &Languages) -> Vec<(String, Column)> {
    let mut found = Vec::new();
    for words in readers() {
        for (what, key, _, in_each) in COLUMNS {
            for (name, source) in names_of(what, key, words) {
                let column = Column::new(what).of_source(source);
                if in_each {
                    found.extend(in_languages(&name, column, words, languages));
                } else {
                    found.push((name, column));
                }
            }
        }
    }
    found
}

/// The names of a column in the language of a reader, without those of languages, and the source that they are of.
fn names_of(what: What, key: &'static str, words: &Words) -> Vec<(String, usize)> {
    let plain = names(words, key);
    let mut found: Vec<(String, usize)> = plain.iter().map(|name| (name.clone(), 0)).collect();
    if !what.is_of_source() {
        return found;
    }
    let source = words.say_plain("sheet-source");
    for (place, key) in (0..).zip(SOURCES) {
        for name in &plain {
            found.push((format!("{name} {}", place + 1), place));
            let rest = name.strip_prefix(&source).unwrap_or(name);
            found.extend(names(words, key).iter().map(|of_source| (format!("{of_source} {rest}"), place)));
            found.extend(names(words, key).iter().map(|of_source| (format!("{of_source} {name}"), place)));
        }
    }
    found
}

/// A name with the words for each language of a site. Without one it is in the language whose word it is, if the site has that.
fn in_languages(name: &str, column: Column, words: &Words, languages: &Languages) -> Vec<(String, Column)> {
    let mut found = Vec::new();
    for (lang, language) in languages.iter() {
        let mut called = vec![language.code.clone(), language.tag.clone(), language.name.clone()];
        if let Some((_, key)) = LANGUAGES.iter().find(|(code, _)| *code == language.code) {
            called.extend(readers().iter().flat_map(|words| names(words, key)));
        }
        let column = Column { lang: Some(lang), ..column };
        found.extend(called.iter().map(|word| (format!("{name}{word}"), column)));
        found.extend(called.iter().map(|word| (format!("{word}{name}"), column)));
    }
    let own = languages.find(words.reader().code()).unwrap_or(Lang::RECORD);
    found.push((name.to_owned(), Column { lang: Some(own), ..column }));
    found
}
