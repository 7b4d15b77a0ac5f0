//! Findings for programs: one JSON array.

use std::borrow::Cow;

use serde::Serialize;

use super::finding::{Diagnostic, Location};
use super::message::Argument;
use super::words::Words;
use crate::character::is_hidden;
use crate::secret::veiled;
use crate::source::{Files, Span};

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: &'static str,
    path: &'a str,
    start: Option<Position>,
    end: Option<Position>,
    message: String,
    help: Option<String>,
    nearest: Option<Cow<'a, str>>,
    related: Option<Related<'a>>,
}

#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
    offset: u32,
}

#[derive(Serialize)]
struct Related<'a> {
    path: &'a str,
    start: Position,
}

/// The findings as a JSON array. Lines and columns count from one, columns in characters, offsets in bytes from zero. Characters
/// that nobody sees are written as JSON's escapes.
pub fn print_json(diagnostics: &[Diagnostic], files: &Files, words: &Words) -> String {
    let findings: Vec<Finding<'_>> = diagnostics.iter().map(|diagnostic| finding(diagnostic, files, words)).collect();
    let mut output = escaped(&serde_json::to_string_pretty(&findings).expect("findings are plain data"));
    output.push('\n');
    output
}

/// JSON whose strings hold no character that a terminal would obey. Elsewhere JSON has none.
pub(super) fn escaped(json: &str) -> String {
    let mut output = String::with_capacity(json.len());
    for character in json.chars() {
        if is_hidden(character) {
            output.extend(character.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            output.push(character);
        }
    }
    output
}

fn finding<'a>(diagnostic: &'a Diagnostic, files: &'a Files, words: &Words) -> Finding<'a> {
    let message = diagnostic.message();
    let span = match diagnostic.location {
        Location::Span(span) => Some(span),
        Location::Path(_) => None,
    };
    let nearest = diagnostic.arguments.iter().find_map(|(name, value)| match value {
        Argument::Text(text) if *name == "nearest" => Some(veiled(text)),
        _ => None,
    });
    Finding {
        code: diagnostic.code.name(),
        severity: diagnostic.severity.name(),
        path: diagnostic.path(files),
        start: span.map(|span| position(files, span, span.start)),
        end: span.map(|span| position(files, span, span.end)),
        message: words.say(&message),
        help: words.help(&message),
        nearest,
        related: diagnostic.related.map(|related| Related {
            path: &files.get(related.file).path,
            start: position(files, related, related.start),
        }),
    }
}

fn position(files: &Files, span: Span, offset: u32) -> Position {
    let (line, column) = files.line_column(span.file, offset as usize);
    Position { line, column, offset }
}
