//! Writes YAML 1.2 that reads like the content contract: two spaces a level, quotes only where they are needed.

/// A document in the making: entries of a mapping, in the order in which they are added.
#[derive(Debug, Default)]
pub struct Yaml {
    text: String,
    indent: usize,
    /// Whether the next entry begins an item of a list, and stands behind its hyphen.
    begins_item: bool,
}

impl Yaml {
    /// Adds a text.
    pub fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        self.value(value);
    }

    /// Adds a list of texts; nothing if it is empty.
    pub fn list(&mut self, key: &str, values: impl IntoIterator<Item = impl AsRef<str>>) {
        let mut values = values.into_iter().peekable();
        if values.peek().is_none() {
            return;
        }
        self.key(key);
        self.text.push('\n');
        for value in values {
            self.text.push_str(&" ".repeat(self.indent + 2));
            self.text.push('-');
            self.indent += 2;
            self.value(value.as_ref());
            self.indent -= 2;
        }
    }

    /// Adds a mapping; nothing if it stays empty.
    pub fn mapping(&mut self, key: &str, fill: impl FnOnce(&mut Self)) {
        self.nested(key, false, fill);
    }

    /// Adds a list with one mapping in it.
    pub fn item(&mut self, key: &str, fill: impl FnOnce(&mut Self)) {
        self.nested(key, true, fill);
    }

    /// The document.
    pub fn finish(self) -> String {
        self.text
    }

    fn nested(&mut self, key: &str, is_list: bool, fill: impl FnOnce(&mut Self)) {
        let before = self.text.len();
        let begins_item = self.begins_item;
        self.key(key);
        self.text.push('\n');
        let empty = self.text.len();
        let deeper = if is_list { 4 } else { 2 };
        self.indent += deeper;
        self.begins_item = is_list;
        fill(self);
        self.begins_item = false;
        self.indent -= deeper;
        if self.text.len() == empty {
            self.text.truncate(before);
            self.begins_item = begins_item;
        }
    }

    fn key(&mut self, key: &str) {
        if std::mem::take(&mut self.begins_item) {
            self.text.push_str(&" ".repeat(self.indent - 2));
            self.text.push_str("- ");
        } else {
            self.text.push_str(&" ".repeat(self.indent));
        }
        self.text.push_str(key);
        self.text.push(':');
    }

    /// A value behind its key or hyphen, to the end of its line or lines.
    fn value(&mut self, value: &str) {
        let lines: Vec<&str> = value.lines().collect();
        if lines.len() > 1 && is_block(&lines) {
            self.text.push_str(" |\n");
            for line in lines {
                if !line.is_empty() {
                    self.text.push_str(&" ".repeat(self.indent + 2));
                    self.text.push_str(line);
                }
                self.text.push('\n');
            }
            return;
        }
        self.text.push(' ');
        self.text.push_str(&scalar(value));
        self.text.push('\n');
    }
}

/// Whether lines can stand in a block scalar as they are.
fn is_block(lines: &[&str]) -> bool {
    let first_is_plain = lines.first().is_some_and(|line| !line.is_empty() && !line.starts_with([' ', '\t']));
    first_is_plain && lines.iter().all(|line| !line.chars().any(is_unprintable) && line.trim_end() == *line)
}

/// A value in one line: plain if that means the same, else in quotes.
fn scalar(value: &str) -> String {
    if value.chars().any(is_unprintable) {
        return double_quoted(value);
    }
    if is_plain(value) { value.to_owned() } else { format!("'{}'", value.replace('\'', "''")) }
}

fn is_plain(value: &str) -> bool {
    // Dates, ids and words begin like this; everything that means something in YAML does not.
    let begins_plainly = value.chars().next().is_some_and(char::is_alphanumeric);
    let is_word_of_yaml = matches!(
        value.to_ascii_lowercase().as_str(),
        "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n"
    );
    begins_plainly && !is_word_of_yaml && !value.contains(": ") && !value.contains(" #") && !value.ends_with([':', ' '])
}

/// Whether YAML needs an escape for a character: what cannot be printed, and what ends a line.
fn is_unprintable(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn double_quoted(value: &str) -> String {
    let mut text = String::from("\"");
    for character in value.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            other if is_unprintable(other) => text.push_str(&format!("\\U{:08X}", u32::from(other))),
            other => text.push(other),
        }
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::decode::{self, Value};
    use crate::source::Files;

    /// What the program itself reads in a document.
    fn read(text: &str) -> Vec<(String, String)> {
        let mut files = Files::default();
        let mut findings = Vec::new();
        let node = decode::parse(files.add("x.yaml", text), text, &mut findings);
        assert!(findings.is_empty(), "{text:?}: {findings:?}");
        let Value::Mapping(entries) = node.expect("a document").value else { panic!("a mapping: {text:?}") };
        entries
            .iter()
            .map(|entry| (entry.key.clone(), entry.node.scalar().unwrap_or("not a text").to_owned()))
            .collect()
    }

    #[test]
    fn a_document_reads_like_one_that_a_person_wrote() {
        let mut yaml = Yaml::default();
        yaml.text("id", "conference-opens");
        yaml.list("about", ["task:1", "target:labs"]);
        yaml.list("meets", [""; 0]);
        yaml.mapping("title", |title| {
            title.text("zh", "“开放”大会: 开幕");
            title.text("en", "The conference opens");
        });
        yaml.mapping("note", |_| {});
        yaml.item("sources", |source| {
            source.text("title", "- no -");
            source.mapping("publisher", |publisher| publisher.text("zh", "某日报"));
        });
        yaml.text("text", "One.\n\nTwo.");
        assert_eq!(
            yaml.finish(),
            "id: conference-opens\nabout:\n  - task:1\n  - target:labs\ntitle:\n  zh: '“开放”大会: 开幕'\n  en: The conference opens\n\
             sources:\n  - title: '- no -'\n    publisher:\n      zh: 某日报\ntext: |\n  One.\n\n  Two.\n"
        );
    }

    proptest! {
        #[test]
        fn every_text_comes_back_as_it_was(value in prop_oneof![any::<String>(), "[\n :#'\"|>\\[{}a中0\t&*!%@`~?,-]{0,12}"]) {
            let mut yaml = Yaml::default();
            yaml.text("a", &value);
            yaml.text("b", "end");
            let found = read(&yaml.finish());
            prop_assert_eq!(found.len(), 2);
            // The last line break of a text of several lines is how a block ends; it is no part of what was said.
            prop_assert_eq!(found[0].1.trim_end_matches('\n'), value.trim_end_matches('\n'));
            prop_assert_eq!(&found[1].1, "end");
        }
    }
}
