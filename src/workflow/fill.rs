//! Templates that are filled line by line. What they are made of has meanings of its own for every usual mark of templates, so these
//! are all there is:
//!
//! - `@{name}` stands for a value. If it is all of a line, each line of the value gets the indentation of that line, and an empty value
//!   takes the line away.
//! - `#: key` stands for a comment with the words of a message.
//! - `#? name` begins lines that are there only if something is so, `#! name` those only if it is not, and `#.` ends them.

use std::collections::BTreeMap;

use crate::diagnostic::{Message, Words};

/// What a template is filled with.
pub(super) struct Values<'w> {
    words: &'w Words,
    texts: BTreeMap<&'static str, String>,
    so: Vec<&'static str>,
}

impl<'w> Values<'w> {
    /// Nothing yet but the words of messages.
    pub(super) fn new(words: &'w Words) -> Self {
        Self { words, texts: BTreeMap::new(), so: Vec::new() }
    }

    /// Adds a value, which messages can use as well.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.texts.insert(name, text.into());
        self
    }

    /// Adds a value that holds the words of a message.
    #[must_use]
    pub(super) fn with_words(self, name: &'static str, key: &'static str) -> Self {
        let said = self.say(key);
        self.with(name, said)
    }

    /// Says that something is so, if it is.
    #[must_use]
    pub(super) fn when(mut self, name: &'static str, is_so: bool) -> Self {
        if is_so {
            self.so.push(name);
        }
        self
    }

    /// The words of a message.
    pub(super) fn say(&self, key: &'static str) -> String {
        let message =
            self.texts.iter().fold(Message::new(key), |message, (name, text)| message.with(name, text.as_str()));
        self.words.say(&message)
    }

    /// Fills a template.
    pub(super) fn fill(&self, template: &'static str) -> String {
        let mut text = String::new();
        let mut is_shown = true;
        for line in template.lines() {
            let inside = line.trim_start();
            let indentation = &line[..line.len() - inside.len()];
            if let Some(name) = inside.strip_prefix("#? ") {
                is_shown = self.so.contains(&name);
            } else if let Some(name) = inside.strip_prefix("#! ") {
                is_shown = !self.so.contains(&name);
            } else if inside == "#." {
                is_shown = true;
            } else if !is_shown {
            } else if let Some(key) = inside.strip_prefix("#: ") {
                add(&mut text, indentation, "# ", &self.say(key));
            } else if let Some(name) = inside.strip_prefix("@{").and_then(|rest| rest.strip_suffix('}')) {
                add(&mut text, indentation, "", &self.texts[name]);
            } else {
                text.push_str(&self.filled(line));
                text.push('\n');
            }
        }
        text
    }

    /// A line with its values.
    fn filled(&self, line: &str) -> String {
        let mut parts = line.split("@{");
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once('}').expect("the name of a value ends");
            filled.push_str(&self.texts[name]);
            filled.push_str(rest);
        }
        filled
    }
}

/// Adds the lines of a text, each with an indentation and a mark; an empty one gets no spaces at its end.
fn add(text: &mut String, indentation: &str, mark: &str, lines: &str) {
    for line in lines.lines() {
        text.push_str(format!("{indentation}{mark}{line}").trim_end());
        text.push('\n');
    }
}
