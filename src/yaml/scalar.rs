//! A text as a scalar: plain, in quotes, or as a block.
//!
//! The YAML library decides which. It goes by YAML 1.2 alone; what YAML 1.1 would take for something else than text (`no`,
//! `2025-01-31`, `10:30`) gets quotes here, and so does what other readers break lines at.

use super::draft::RESERVED;

/// A text as it is written after a key or dash.
pub(super) enum Scalar {
    /// In one line.
    Line(String),
    /// As a block.
    Block {
        /// What stands after the key: `|`, `|-`, `|+`, with a digit if the first line begins with spaces.
        header: String,
        /// Its lines, without indentation.
        lines: Vec<String>,
    },
}

/// A text as a value: a block if it has several lines and can be one, else in one line.
pub(super) fn scalar(text: &str) -> Scalar {
    if text.contains(['\u{2028}', '\u{2029}']) {
        return Scalar::Line(double_quoted(text));
    }
    let yaml = serde_yaml::to_string(text).expect("a text can be written");
    let yaml = yaml.strip_suffix('\n').unwrap_or(&yaml);
    match yaml.split_once('\n') {
        Some((header, lines)) => {
            let line = |line: &str| line.strip_prefix("  ").unwrap_or(line).to_owned();
            Scalar::Block { header: header.to_owned(), lines: lines.split('\n').map(line).collect() }
        }
        None if yaml == text && is_more_than_text(text) => Scalar::Line(format!("'{text}'")),
        None => Scalar::Line(yaml.to_owned()),
    }
}

/// A text in one line, whatever is in it: a key, or a value where a block has no room.
pub(super) fn in_line(text: &str) -> String {
    match scalar(text) {
        Scalar::Line(line) => line,
        Scalar::Block { .. } => double_quoted(text),
    }
}

/// A key: one that begins with a space which is none to YAML, and which a reader would take for a mistake, gets quotes.
pub(super) fn key(text: &str, write: fn(&str) -> String) -> String {
    let line = write(text);
    if line == text && text.starts_with(char::is_whitespace) { double_quoted(text) } else { line }
}

/// A text in one line between brackets.
pub(super) fn in_brackets(text: &str) -> String {
    let line = in_line(text);
    // A dash right before a bracket or comma is a mistake to some readers.
    let ends = text.contains([',', '[', ']', '{', '}', '?', ':']) || text.ends_with('-');
    if line == text && ends { double_quoted(text) } else { line }
}

/// Whether a reader of YAML 1.1 may take a plain text for a truth value, nothing, a number, a date or a time.
fn is_more_than_text(text: &str) -> bool {
    let begins_like_a_number = text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first));
    let of_a_number = |byte: u8| byte.is_ascii_hexdigit() || b"xXoOtTzZ+-.:_ ".contains(&byte);
    RESERVED.contains(&text.to_ascii_lowercase().as_str())
        || begins_like_a_number && text.bytes().all(of_a_number) && text.bytes().any(|byte| byte.is_ascii_digit())
}

/// A text in double quotes: a JSON string, and what JSON does not escape but YAML must.
fn double_quoted(text: &str) -> String {
    let json = serde_json::to_string(text).expect("a text can be written");
    let mut quoted = String::with_capacity(json.len());
    for character in json.chars() {
        let hidden =
            matches!(character, '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
        if hidden {
            quoted.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            quoted.push(character);
        }
    }
    quoted
}
