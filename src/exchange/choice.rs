//! Columns in which one of a few words stands.

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

/// A word of content and the message that has its words for people.
type Choice = (&'static str, &'static str);

fn kinds() -> Vec<Choice> {
    KINDS.iter().map(|(kind, key)| (kind.name(), *key)).collect()
}

fn stages() -> Vec<Choice> {
    STAGES.iter().map(|(stage, key)| (stage.name(), *key)).collect()
}

/// The kind of a record.
pub(super) fn kind(words: &str) -> Reading {
    one_of(words, &kinds())
}

/// The stage of a task.
pub(super) fn stage(words: &str) -> Reading {
    one_of(words, &stages())
}

/// What can be chosen as the kind, as the form shows it: in both languages.
pub(super) fn shown_kinds() -> Vec<String> {
    kinds().into_iter().map(|(_, key)| shown(key)).collect()
}

/// What can be chosen as the stage, as the form shows it.
pub(super) fn shown_stages() -> Vec<String> {
    stages().into_iter().map(|(_, key)| shown(key)).collect()
}

/// How the form shows a word of content.
pub(super) fn shown_kind(word: &str) -> Option<String> {
    kinds().into_iter().find(|(known, _)| *known == word).map(|(_, key)| shown(key))
}

/// How the form shows the stage of a task.
pub(super) fn shown_stage(word: &str) -> Option<String> {
    stages().into_iter().find(|(known, _)| *known == word).map(|(_, key)| shown(key))
}

fn shown(key: &'static str) -> String {
    readers().iter().map(|words| words.say_plain(key)).collect::<Vec<_>>().join(" ")
}

/// Whether a text is one of the words of a message, in any language.
pub(super) fn is(text: &str, key: &'static str) -> bool {
    all(key).iter().any(|word| plain(word) == plain(text))
}

/// The words of a message in every language of the program, and those for the same.
pub(super) fn all(key: &'static str) -> Vec<String> {
    readers().iter().flat_map(|words| names(words, key)).collect()
}

fn one_of(words: &str, choices: &[Choice]) -> Reading {
    let written = plain(words);
    let mut known: Vec<(String, &'static str)> = Vec::new();
    for (word, key) in choices {
        known.push((plain(word), word));
        known.push((plain(&shown(key)), word));
        known.extend(all(key).into_iter().map(|name| (plain(&name), *word)));
    }
    if let Some((_, word)) = known.iter().find(|(name, _)| *name == written) {
        return Reading::Clear((*word).to_owned());
    }
    let near = nearest(&written, known.iter().map(|(name, _)| name.as_str()));
    let near = near.and_then(|near| known.iter().find(|(name, _)| *name == near));
    let about = |key: &'static str| {
        let shown = choices.iter().map(|(_, key)| shown(key)).collect();
        Message::new(key).with("value", words).with("known", Argument::Choice(shown))
    };
    match near {
        Some((_, word)) => {
            let key = choices.iter().find(|(known, _)| known == word).map_or("", |(_, key)| key);
            Reading::Doubtful(about("sheet-word-near"), vec![(shown(key), (*word).to_owned())])
        }
        None => Reading::Wrong(about("sheet-word-unknown")),
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
