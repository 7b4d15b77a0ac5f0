//! Writes YAML 1.2 that reads like the content contract: two spaces a level, lists further in than their key, quotes
//! only where they are needed, texts of several lines as blocks.

use super::draft::Draft;
use super::scalar::{self, Scalar};

/// How a document is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// How much further in the fields of a mapping are than its key.
    pub(super) step: usize,
    /// How much further in the dashes of a list are than its key.
    pub(super) list: usize,
    /// What ends a line.
    pub(super) line_break: &'static str,
    /// Whether texts of several lines are blocks. Otherwise they are in quotes, in one line.
    pub(super) has_blocks: bool,
}

impl Default for Layout {
    fn default() -> Self {
        Self { step: 2, list: 2, line_break: "\n", has_blocks: true }
    }
}

/// How far in the lines of a block are that says so itself, because its first line begins with spaces.
const STATED: usize = 2;

/// Writes a document, which ends with its last line.
pub fn write(document: &Draft) -> String {
    let mut writer = Writer::new(Layout::default());
    writer.document(document);
    writer.finish() + "\n"
}

/// A text in the making.
pub(super) struct Writer {
    text: String,
    layout: Layout,
}

impl Writer {
    pub(super) fn new(layout: Layout) -> Self {
        Self { text: String::new(), layout }
    }

    /// What was written, up to the end of its last line.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// A value that stands alone.
    pub(super) fn document(&mut self, value: &Draft) {
        match value {
            Draft::Mapping(entries) if !entries.is_empty() => self.entries(entries, 0),
            Draft::List(items) if !items.is_empty() => self.items(items, 0),
            Draft::Text(text) => self.text.push_str(&scalar::in_line(text)),
            other => self.brackets(other),
        }
    }

    /// The key at `column` and its value.
    pub(super) fn entry(&mut self, key: &str, value: &Draft, column: usize) {
        self.text.push_str(&scalar::key(key, scalar::in_line));
        self.text.push(':');
        self.behind_key(value, column);
    }

    /// The dash at `column` and its value.
    pub(super) fn item(&mut self, value: &Draft, column: usize) {
        self.text.push('-');
        self.behind_dash(value, column);
    }

    /// The value of a key at `column`, from its colon on.
    pub(super) fn behind_key(&mut self, value: &Draft, column: usize) {
        match value {
            Draft::Mapping(entries) if !entries.is_empty() => {
                self.line(column + self.layout.step);
                self.entries(entries, column + self.layout.step);
            }
            Draft::List(items) if !items.is_empty() => {
                self.line(column + self.layout.list);
                self.items(items, column + self.layout.list);
            }
            other => self.in_line(other, column, self.layout.step),
        }
    }

    /// The value of a dash at `column`, from after it on.
    pub(super) fn behind_dash(&mut self, value: &Draft, column: usize) {
        match value {
            Draft::Mapping(entries) if !entries.is_empty() => {
                self.text.push(' ');
                self.entries(entries, column + 2);
            }
            Draft::List(items) if !items.is_empty() => {
                self.text.push(' ');
                self.items(items, column + 2);
            }
            other => self.in_line(other, column, 2),
        }
    }

    /// The space between a key or dash and its value.
    pub(super) fn space(&mut self) {
        self.text.push(' ');
    }

    /// A value as it stands between brackets, or as brackets.
    pub(super) fn brackets(&mut self, value: &Draft) {
        match value {
            Draft::Word(word) => self.text.push_str(word),
            Draft::Text(text) => self.text.push_str(&scalar::in_brackets(text)),
            Draft::List(items) => {
                self.text.push('[');
                for (place, item) in items.iter().enumerate() {
                    self.comma(place);
                    self.brackets(item);
                }
                self.text.push(']');
            }
            Draft::Mapping(entries) => {
                self.text.push('{');
                for (place, (key, value)) in entries.iter().enumerate() {
                    self.comma(place);
                    self.entry_in_brackets(key, value);
                }
                self.text.push('}');
            }
        }
    }

    /// A key and its value between brackets.
    pub(super) fn entry_in_brackets(&mut self, key: &str, value: &Draft) {
        self.text.push_str(&scalar::key(key, scalar::in_brackets));
        self.text.push_str(": ");
        self.brackets(value);
    }

    fn comma(&mut self, place: usize) {
        if place > 0 {
            self.text.push_str(", ");
        }
    }

    fn entries(&mut self, entries: &[(String, Draft)], column: usize) {
        for (place, (key, value)) in entries.iter().enumerate() {
            if place > 0 {
                self.line(column);
            }
            self.entry(key, value, column);
        }
    }

    fn items(&mut self, items: &[Draft], column: usize) {
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                self.line(column);
            }
            self.item(item, column);
        }
    }

    /// A value that begins in the line of its key or dash.
    fn in_line(&mut self, value: &Draft, column: usize, step: usize) {
        self.text.push(' ');
        let Draft::Text(text) = value else { return self.brackets(value) };
        match scalar::scalar(text) {
            Scalar::Line(line) => self.text.push_str(&line),
            Scalar::Block { .. } if !self.layout.has_blocks => self.text.push_str(&scalar::in_line(text)),
            Scalar::Block { header, lines } => {
                let states = header.contains(|character: char| character.is_ascii_digit());
                let column = column + if states { STATED } else { step };
                self.text.push_str(&header);
                for line in lines {
                    self.line(if line.is_empty() { 0 } else { column });
                    self.text.push_str(&line);
                }
            }
        }
    }

    /// Ends the line, and begins the next one at `column`.
    fn line(&mut self, column: usize) {
        self.text.push_str(self.layout.line_break);
        self.text.extend(std::iter::repeat_n(' ', column));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::Files;
    use crate::yaml::{Node, parse};

    fn read(text: &str) -> Node {
        let mut findings = Vec::new();
        let node = parse(Files::default().add("", ""), text, &mut findings);
        assert!(findings.is_empty(), "{text:?}: {findings:?}");
        node.unwrap_or_else(|| panic!("nothing in {text:?}"))
    }

    fn mapping(entries: Vec<(&str, Draft)>) -> Draft {
        Draft::Mapping(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    fn text(text: &str) -> Draft {
        Draft::Text(text.to_owned())
    }

    #[test]
    fn a_document_reads_like_one_that_a_person_wrote() {
        let document = mapping(vec![
            ("id", Draft::word("18")),
            ("about", Draft::List(vec![Draft::word("task:1"), Draft::word("no")])),
            ("value", Draft::word("12.40")),
            ("draft", Draft::truth(true)),
            ("title", mapping(vec![("zh", text("“开放”大会: 开幕")), ("en", text("The conference opens"))])),
            (
                "sources",
                Draft::List(vec![mapping(vec![
                    ("title", text("- no -")),
                    ("lists", Draft::List(vec![Draft::List(vec![text("18")])])),
                ])]),
            ),
            ("none", Draft::List(Vec::new())),
            ("text", text("One.\n\nTwo.\n")),
        ]);
        assert_eq!(
            write(&document),
            "id: 18\nabout:\n  - task:1\n  - 'no'\nvalue: 12.40\ndraft: true\ntitle:\n  zh: '“开放”大会: 开幕'\n  \
             en: The conference opens\nsources:\n  - title: '- no -'\n    lists:\n      - - '18'\nnone: []\ntext: |\n  One.\n\n  Two.\n"
        );
    }

    #[test]
    fn what_brackets_would_end_at_is_quoted_between_them() {
        let mut writer = Writer::new(Layout::default());
        let texts = ["a, b", "a: b", "http://a", "a -", "a - b", "it's"];
        writer.brackets(&Draft::List(texts.map(text).into()));
        assert_eq!(writer.finish(), "[\"a, b\", 'a: b', \"http://a\", \"a -\", a - b, it's]");
    }

    #[test]
    fn a_text_that_any_reader_takes_for_something_else_is_quoted() {
        let written = |value: &str| write(&mapping(vec![("a", text(value))]));
        for value in
            ["no", "Yes", "on", "y", "~", "null", "1e5", "2025-01", "2025-01-31", "10:30", "1_000", "0x1F", "<<", "="]
        {
            assert_eq!(written(value), format!("a: '{value}'\n"));
        }
        for value in ["北京", "\u{3000}一", "3 个", "--", "😀", "https://example.org/a#b?c=d:e", "it's"] {
            assert_eq!(written(value), format!("a: {value}\n"));
        }
        // A key with a space before it that is none to YAML.
        assert_eq!(write(&mapping(vec![("\u{a0}b", text("c"))])), "\"\u{a0}b\": c\n");
        // Breaks of lines for some readers only, and what cannot be seen.
        assert_eq!(written("a\u{2028}b\nc"), "a: \"a\\u2028b\\nc\"\n");
        assert_eq!(written("a\u{85}b"), "a: \"a\\Nb\"\n");
        assert_eq!(written("\u{feff}a\tb\r"), "a: \"\\uFEFFa\\tb\\r\"\n");
        assert_eq!(written("one  \ntwo"), "a: \"one  \\ntwo\"\n");
        assert_eq!(written(&"long ".repeat(99)).lines().count(), 1);
    }

    fn any_text() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[\n :#'\"|>\\[{}a中0\t&*!%@`~?,-]{0,12}",
            "(no|1|-|:|,|\n|  |一|\r|\u{85}|\u{2028}|\u{feff}){0,6}"
        ]
    }

    fn draft() -> impl Strategy<Value = Draft> {
        let leaf =
            prop_oneof![any_text().prop_map(Draft::Text), "[a-z0-9.:-]{1,8}".prop_map(|word| Draft::word(&word))];
        leaf.prop_recursive(4, 24, 4, |inner| {
            let mapping = prop::collection::btree_map(any_text(), inner.clone(), 0..4);
            prop_oneof![
                prop::collection::vec(inner, 0..4).prop_map(Draft::List),
                mapping.prop_map(|entries| Draft::Mapping(entries.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in draft(), has_blocks in any::<bool>(), step in 2..5_usize, list in 0..5_usize) {
            let document = mapping(vec![("a", value), ("b", Draft::word("end"))]);
            let mut writer = Writer::new(Layout { step, list, has_blocks, ..Layout::default() });
            writer.document(&document);
            let text = writer.finish() + "\n";
            prop_assert!(document.is_read_as(&read(&text)), "{:?}", text);
        }

        #[test]
        fn brackets_are_read_back(value in draft()) {
            let mut writer = Writer::new(Layout::default());
            writer.brackets(&Draft::List(vec![value.clone()]));
            let text = writer.finish() + "\n";
            prop_assert!(Draft::List(vec![value]).is_read_as(&read(&text)), "{:?}", text);
        }

        #[test]
        fn other_readers_agree(value in any_text()) {
            let text = write(&Draft::Mapping(vec![(value.clone(), Draft::Text(value.clone()))]));
            let found: std::collections::BTreeMap<String, String> = serde_yaml::from_str(&text).expect("a mapping");
            prop_assert_eq!(found.into_iter().next(), Some((value.clone(), value)), "{:?}", text);
        }
    }
}
