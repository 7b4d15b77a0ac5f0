//! The program's own words, from its Fluent catalogues.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::code::Code;
use super::message::{Argument, Message};
use crate::character::harmless;
use crate::secret::veiled;

/// The language of the person who runs the program. It has nothing to do with the languages of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// 中文.
    Chinese,
    /// English.
    English,
}

impl Reader {
    /// Every language the program speaks.
    pub const ALL: [Self; 2] = [Self::Chinese, Self::English];

    /// Reads a language tag or a locale of the environment: `zh`, `zh_CN.UTF-8`, `en-GB`.
    pub fn parse(tag: &str) -> Option<Self> {
        match tag.split(['-', '_', '.']).next()?.to_ascii_lowercase().as_str() {
            "zh" => Some(Self::Chinese),
            "en" | "c" | "posix" => Some(Self::English),
            _ => None,
        }
    }

    /// The code of the language.
    pub fn code(self) -> &'static str {
        match self {
            Self::Chinese => "zh",
            Self::English => "en",
        }
    }

    fn catalogue(self) -> &'static str {
        match self {
            Self::Chinese => include_str!("messages/zh.ftl"),
            Self::English => include_str!("messages/en.ftl"),
        }
    }

    /// What stands between the last two of several alternatives, and between the others.
    fn joints(self) -> (&'static str, &'static str) {
        match self {
            Self::Chinese => (" 或 ", "、"),
            Self::English => (" or ", ", "),
        }
    }

    /// What stands between the entries of a list.
    pub fn list_separator(self) -> &'static str {
        self.joints().1
    }

    /// What stands between a heading and what it is about.
    pub fn colon(self) -> &'static str {
        match self {
            Self::Chinese => "：",
            Self::English => ": ",
        }
    }

    /// What stands between the entries of a list that have commas of their own.
    fn semicolon(self) -> &'static str {
        match self {
            Self::Chinese => "；",
            Self::English => "; ",
        }
    }

    /// What stands between the parts of a count.
    pub(super) fn comma(self) -> &'static str {
        match self {
            Self::Chinese => "，",
            Self::English => ", ",
        }
    }

    /// A number as it is written in a sentence.
    fn number(self, number: f64) -> String {
        match self {
            Self::Chinese => number.to_string(),
            Self::English => in_thousands(&number.to_string()),
        }
    }
}

/// The catalogue of one reader's language.
pub struct Words {
    reader: Reader,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words for a reader.
    pub fn new(reader: Reader) -> Self {
        let language: LanguageIdentifier = reader.code().parse().expect("the code is a language tag");
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match reader {
            Reader::Chinese => |value, _| number(value, Reader::Chinese),
            Reader::English => |value, _| number(value, Reader::English),
        }));
        let resource = FluentResource::try_new(reader.catalogue().to_owned()).expect("a test parses the catalogue");
        bundle.add_resource(resource).expect("a test holds the keys apart");
        Self { reader, bundle }
    }

    /// The reader's language.
    pub fn reader(&self) -> Reader {
        self.reader
    }

    /// Whether the catalogue has a message, for tests.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The words of a message. Characters in its arguments that nobody sees, or that a terminal would obey, are spelled out, and
    /// secrets are left out.
    pub fn say(&self, message: &Message) -> String {
        self.pattern(message, None).unwrap_or_else(|| message.key.to_owned())
    }

    /// The words of a message without arguments.
    pub fn say_plain(&self, key: &'static str) -> String {
        self.say(&Message::new(key))
    }

    /// What to do about a message, if the catalogue says it and the arguments it needs are there. What the first message that
    /// is put into it says comes before what it says itself.
    pub fn help(&self, message: &Message) -> Option<String> {
        let suggested = message.arguments.iter().any(|(name, _)| *name == "nearest");
        let inner = message.arguments.iter().find_map(|(_, argument)| match argument {
            Argument::Message(key) => Some(within(key, message)),
            _ => None,
        });
        let of_inner = |attribute| inner.as_ref().and_then(|inner| self.pattern(inner, Some(attribute)));
        let near = || of_inner("nearest").or_else(|| self.pattern(message, Some("nearest")));
        let near = suggested.then(near).flatten();
        near.or_else(|| of_inner("help")).or_else(|| self.pattern(message, Some("help")))
    }

    /// What the catalogue says besides, under a name of its own, of a message without arguments.
    pub fn besides(&self, key: &'static str, name: &str) -> Option<String> {
        self.pattern(&Message::new(key), Some(name))
    }

    /// What a code means, in a sentence; `None` if the catalogue does not say.
    pub fn meaning(&self, code: Code) -> Option<String> {
        self.pattern(&Message::new(code.name()), Some("meaning"))
    }

    fn pattern(&self, message: &Message, attribute: Option<&str>) -> Option<String> {
        let found = self.bundle.get_message(message.key)?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in &message.arguments {
            arguments.set(*name, self.value(value, message));
        }
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        errors.is_empty().then_some(words)
    }

    fn value(&self, argument: &Argument, message: &Message) -> FluentValue<'static> {
        match argument {
            Argument::Text(text) => FluentValue::from(harmless(&veiled(text))),
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Message(key) => FluentValue::from(self.say(&within(key, message))),
            Argument::Choice(choices) => FluentValue::from(harmless(&veiled(&self.join(choices)))),
            Argument::List(list) => FluentValue::from(harmless(&veiled(&list.join(self.reader.semicolon())))),
        }
    }

    fn join(&self, choices: &[String]) -> String {
        let (last, other) = self.reader.joints();
        match choices {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., end] => format!("{}{last}{end}", first.join(other)),
        }
    }
}

/// A message that is put into another, with the other arguments of that one.
fn within(key: &'static str, outer: &Message) -> Message {
    let is_other = |(_, argument): &&(&'static str, Argument)| *argument != Argument::Message(key);
    Message { key, arguments: outer.arguments.iter().filter(is_other).cloned().collect() }
}

/// A number in the reader's way; `None` for what is none.
fn number(value: &FluentValue<'_>, reader: Reader) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(reader.number(number.value)),
        _ => None,
    }
}

/// Digits with a comma before every three of them, counted from the point: `12,345`.
fn in_thousands(digits: &str) -> String {
    let whole = digits.find('.').unwrap_or(digits.len());
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.char_indices() {
        let left = whole.saturating_sub(position);
        if position > 0 && position < whole && left % 3 == 0 && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_written_in_the_reader_s_way() {
        let message = Message::new("tally-warnings").with("count", 5345_usize);
        assert_eq!(Words::new(Reader::English).say(&message), "5,345 warnings");
        assert_eq!(Words::new(Reader::Chinese).say(&message), "5345 个警告");
        let grouped = ["1", "999", "1000", "1234567", "-100", "-1000", "1234.5678"].map(in_thousands);
        assert_eq!(grouped, ["1", "999", "1,000", "1,234,567", "-100", "-1,000", "1,234.5678"]);
    }

    #[test]
    fn every_code_says_what_it_means() {
        for reader in Reader::ALL {
            let words = Words::new(reader);
            for code in Code::ALL {
                let meaning = words.meaning(*code).unwrap_or_else(|| panic!("{}: {code}", reader.code()));
                assert!(meaning.ends_with(['.', '。']), "{meaning}");
            }
        }
    }

    #[test]
    fn every_code_has_words_in_every_language() {
        for reader in Reader::ALL {
            let words = Words::new(reader);
            for code in Code::ALL {
                assert!(words.has(code.name()), "{}: {code}", reader.code());
            }
        }
    }

    #[test]
    fn the_catalogues_have_the_same_messages_and_help() {
        let keys = |reader: Reader| -> Vec<&str> {
            let line = |line: &'static str| line.split_once(" = ").map(|(key, _)| key).filter(|key| !key.contains('['));
            reader.catalogue().lines().filter(|text| !text.starts_with('#')).filter_map(line).collect()
        };
        let (chinese, english) = (keys(Reader::Chinese), keys(Reader::English));
        let other = chinese.iter().zip(&english).find(|(chinese, english)| chinese != english);
        assert_eq!((other, chinese.len()), (None, english.len()));
    }

    #[test]
    fn help_prefers_what_was_probably_meant() {
        let words = Words::new(Reader::English);
        let message = Message::new("unknown-key").with("key", "titel").with("known", "title");
        assert_eq!(words.help(&message).as_deref(), Some("Known keys: title."));
        let near = message.with("nearest", "title");
        assert_eq!(words.help(&near).as_deref(), Some("Write “title” if that is what you mean."));
    }

    #[test]
    fn alternatives_are_joined_in_the_reader_s_way() {
        let choice = Argument::Choice(["a", "b", "c"].map(str::to_owned).to_vec());
        let message = Message { key: "unknown-value", arguments: vec![("value", "x".into()), ("known", choice)] };
        assert_eq!(Words::new(Reader::English).help(&message).as_deref(), Some("Use a, b or c."));
        assert_eq!(Words::new(Reader::Chinese).help(&message).as_deref(), Some("请写 a、b 或 c。"));
    }

    #[test]
    fn lists_are_joined_in_the_reader_s_way() {
        let list = Argument::List(["1,200", "3"].map(str::to_owned).to_vec());
        let message = Message { key: "help-default", arguments: vec![("text", "x".into()), ("value", list)] };
        assert_eq!(Words::new(Reader::English).say(&message), "x [default: 1,200; 3]");
        assert_eq!(Words::new(Reader::Chinese).say(&message), "x（默认：1,200；3）");
    }

    #[test]
    fn the_environment_s_locale_is_understood() {
        assert_eq!(Reader::parse("zh_CN.UTF-8"), Some(Reader::Chinese));
        assert_eq!(Reader::parse("en-GB"), Some(Reader::English));
        assert_eq!(Reader::parse("C.UTF-8"), Some(Reader::English));
        assert_eq!(Reader::parse("fr_FR"), None);
    }
}
