//! Columns in which one of a few words stands.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::ask::Reading;
use super::column::{names, readers};
use super::header::plain;
use crate::diagnostic::{Argument, Message, nearest};
use crate::lang::Languages;
use crate::schema::{RecordType, Stage};

/// The words for the kinds of records, in the order of the declaration.
const KINDS: [(RecordType, &str); 5] = [
    (RecordType::Figure, "sheet-kind-figure"),
    (RecordType::Event, "sheet-kind-event"),
    (RecordType::Policy, "sheet-kind-policy"),
    (RecordType::Achievement, "sheet-kind-achievement"),
    (RecordType::Announcement, "sheet-kind-announcement"),
];

/// The words for the stages of tasks, in the order of the declaration.
const STAGES: [(Stage, &str); 6] = [
    (Stage::NotStarted, "sheet-stage-not-started"),
    (Stage::InProgress, "sheet-stage-in-progress"),
    (Stage::Done, "sheet-stage-done"),
    (Stage::Continuing, "sheet-stage-continuing"),
    (Stage::Changed, "sheet-stage-changed"),
    (Stage::Stopped, "sheet-stage-stopped"),
];

/// A word of content.
struct Choice {
    word: &'static str,
    /// As the form shows it: in every language of the program.
    shown: String,
    /// All that it can be called, in the form in which words are compared.
    names: Vec<String>,
}

impl Choice {
    fn new(word: &'static str, key: &'static str) -> Self {
        let shown = readers().iter().map(|words| words.say_plain(key)).collect::<Vec<_>>().join(" ");
        let names = [word.to_owned(), shown.clone()].into_iter().chain(all(key)).map(|name| plain(&name)).collect();
        Self { word, shown, names }
    }
}

/// The words are put together once: a sheet can have many cells.
static KIND_CHOICES: LazyLock<Vec<Choice>> =
    LazyLock::new(|| KINDS.iter().map(|(kind, key)| Choice::new(kind.name(), key)).collect());

static STAGE_CHOICES: LazyLock<Vec<Choice>> =
    LazyLock::new(|| STAGES.iter().map(|(stage, key)| Choice::new(stage.name(), key)).collect());

/// The kind of a record.
pub(super) fn kind(words: &str) -> Reading {
    one_of(words, &KIND_CHOICES)
}

/// The stage of a task.
pub(super) fn stage(words: &str) -> Reading {
    one_of(words, &STAGE_CHOICES)
}

/// What can be chosen as the kind, as the form shows it.
pub(super) fn shown_kinds() -> Vec<String> {
    KIND_CHOICES.iter().map(|choice| choice.shown.clone()).collect()
}

/// What can be chosen as the kind: each as it is shown, and in the form of content.
pub(super) fn kind_options() -> Vec<(String, String)> {
    KIND_CHOICES.iter().map(|choice| (choice.shown.clone(), choice.word.to_owned())).collect()
}

/// What can be chosen as the stage, as the form shows it.
pub(super) fn shown_stages() -> Vec<String> {
    STAGE_CHOICES.iter().map(|choice| choice.shown.clone()).collect()
}

/// How the form shows the kind of a record.
pub(super) fn shown_kind(word: &str) -> Option<String> {
    KIND_CHOICES.iter().find(|choice| choice.word == word).map(|choice| choice.shown.clone())
}

/// How the form shows the stage of a task.
pub(super) fn shown_stage(word: &str) -> Option<String> {
    STAGE_CHOICES.iter().find(|choice| choice.word == word).map(|choice| choice.shown.clone())
}

/// What people write where a date is not known.
static UNKNOWN: LazyLock<HashSet<String>> =
    LazyLock::new(|| all("sheet-unknown").iter().map(|word| plain(word)).collect());

/// Whether a text says that a date is not known.
pub(super) fn is_unknown(text: &str) -> bool {
    UNKNOWN.contains(&plain(text))
}

/// What people write where there is nothing: `无`, `/`.
static NONE: LazyLock<HashSet<String>> = LazyLock::new(|| signs("sheet-none"));

/// What people write where something is not meant for the public.
static NOT_PUBLIC: LazyLock<Vec<String>> =
    LazyLock::new(|| all("sheet-not-public-words").iter().map(|word| sign(word)).collect());

/// Whether a remark or a source says that something is not meant for the public.
pub(super) fn is_not_public(text: &str) -> bool {
    let text = sign(text);
    NOT_PUBLIC.iter().any(|word| text.contains(word.as_str()))
}

/// What people write where a cell says what stands above it: `同上`.
static DITTO: LazyLock<HashSet<String>> = LazyLock::new(|| signs("sheet-ditto"));

fn signs(key: &'static str) -> HashSet<String> {
    all(key).iter().map(|word| sign(word)).collect()
}

/// A text in the form in which words and signs are compared letter by letter.
fn sign(text: &str) -> String {
    text.trim().nfkc().flat_map(char::to_lowercase).collect()
}

/// Whether a text says that there is nothing.
pub(super) fn says_nothing(text: &str) -> bool {
    NONE.contains(&sign(text))
}

/// Whether a text says what stands above it.
pub(super) fn is_ditto(text: &str) -> bool {
    DITTO.contains(&sign(text))
}

/// The words of a message in every language of the program, and those for the same.
pub(super) fn all(key: &'static str) -> Vec<String> {
    readers().iter().flat_map(|words| names(words, key)).collect()
}

fn one_of(words: &str, choices: &[Choice]) -> Reading {
    let written = plain(words);
    let with = |name: &str| choices.iter().find(|choice| choice.names.iter().any(|known| known == name));
    if let Some(choice) = with(&written) {
        return Reading::Clear(choice.word.to_owned());
    }
    let about = |key: &'static str| {
        let shown = choices.iter().map(|choice| choice.shown.clone()).collect();
        Message::new(key).with("value", words).with("known", Argument::Choice(shown))
    };
    let names = choices.iter().flat_map(|choice| &choice.names).map(String::as_str);
    match nearest(&written, names).and_then(|near| with(&near)) {
        Some(near) => {
            let option = (near.shown.clone(), near.word.to_owned());
            Reading::Doubtful(about("sheet-word-near"), vec![option])
        }
        None => {
            let all = choices.iter().map(|choice| (choice.shown.clone(), choice.word.to_owned()));
            Reading::Doubtful(about("sheet-word-unknown"), all.collect())
        }
    }
}

/// The language of a title: a code, a tag or a name of a language of the site, or any tag.
pub(super) fn language(words: &str, languages: &Languages) -> Reading {
    // What is written as content writes it stays so.
    if languages.iter().any(|(_, language)| language.code == words || language.tag == words) {
        return Reading::Clear(words.to_owned());
    }
    let written = plain(words);
    let own = languages.iter().find(|(_, language)| {
        let mut called = vec![language.code.clone(), language.tag.clone(), language.name.clone()];
        match language.code.as_str() {
            "zh" => called.extend(all("sheet-language-zh")),
            "en" => called.extend(all("sheet-language-en")),
            _ => {}
        }
        called.iter().any(|name| plain(name) == written)
    });
    match own {
        Some((_, language)) => Reading::Clear(language.code.clone()),
        None if languages.names(words) => Reading::Clear(words.to_owned()),
        None => Reading::Wrong(Message::new("sheet-language-unknown").with("value", words)),
    }
}

/// The language that a title is surely in by its script, if the site has it: Chinese characters without those of Japan and Korea.
pub(super) fn language_of(title: &str, languages: &Languages) -> Option<String> {
    let has_han = title.chars().any(crate::character::is_han);
    let is_other = |character: char| matches!(character, '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7af}');
    let chinese = languages.iter().find(|(_, language)| crate::lang::is_chinese(&language.tag))?.1;
    (has_han && !title.chars().any(is_other)).then(|| chinese.code.clone())
}

/// What is asked about a title whose language is not to be seen.
pub(super) fn which_language(title: &str, languages: &Languages) -> Reading {
    let options = languages.iter().map(|(_, language)| (language.name.clone(), language.code.clone()));
    let known = languages.iter().map(|(lang, _)| languages.get(lang).code.clone()).collect();
    let message = Message::new("sheet-language-which").with("value", title).with("known", Argument::Choice(known));
    Reading::Doubtful(message, options.collect())
}
