//! Characters in a file that no page and no feed can carry, such as those that word processors paste.

use std::ops::Range;

use memchr::{memchr, memmem};

use super::block::is_block;
use super::node::{Node, Value};
use crate::character::{has_forbidden, is_forbidden, number};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

/// Characters that a page can carry and that no text means: two let figures and letters run the other way, so that 233 is read as 332, and one
/// stands where another was lost.
const UNWANTED: [&str; 3] = ["\u{202d}", "\u{202e}", "\u{fffd}"];

/// How many characters of a file are told: what has more of them is no text at all.
const MOST: usize = 1_000;

/// Reports each character in the keys and values of a file that neither HTML nor XML can carry, where it stands; of very many, the
/// first.
pub fn report_forbidden(text: &str, node: &Node, diagnostics: &mut Vec<Diagnostic>) {
    // In a file without them only an escape can make one.
    let bytes = text.as_bytes();
    let may_have = has_forbidden(text) || memchr(b'\\', bytes).is_some() || memmem::find(bytes, b"&#").is_some();
    if may_have || UNWANTED.iter().any(|unwanted| memmem::find(bytes, unwanted.as_bytes()).is_some()) {
        let mut found = Vec::new();
        report_within(text, node, &mut found);
        diagnostics.append(&mut found);
    }
}

fn report_within(text: &str, node: &Node, diagnostics: &mut Vec<Diagnostic>) {
    match &node.value {
        Value::Null => {}
        Value::Scalar(value) => report_in(text, value, node.span, diagnostics),
        Value::List(items) => items.iter().for_each(|item| report_within(text, item, diagnostics)),
        Value::Mapping(entries) => {
            for entry in entries {
                report_in(text, &entry.key, entry.span, diagnostics);
                report_within(text, &entry.node, diagnostics);
            }
        }
    }
}

fn report_in(text: &str, value: &str, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    let scalar = &text[span.start as usize..span.end as usize];
    let place =
        |range: Range<usize>| Span::new(span.file, span.start as usize + range.start, span.start as usize + range.end);
    let room = |diagnostics: &[Diagnostic]| MOST.saturating_sub(diagnostics.len());
    let mut from = 0;
    for (range, character) in references(value).take(room(diagnostics)) {
        // One that an escape stands in is written otherwise.
        let reference = &value[range];
        let at = scalar[from..].find(reference).map(|at| from + at);
        from = at.map_or(from, |at| at + reference.len());
        let at = at.map_or(span, |at| place(at..at + reference.len()));
        diagnostics.push(Diagnostic::at(Code::ControlCharacter, at).with("character", number(character)));
    }
    let has_escapes = scalar.starts_with('"') && !is_block(text, span.start as usize);
    let mut written = places(scalar, has_escapes);
    for character in value.chars().filter(|character| is_told(*character)).take(room(diagnostics)) {
        let at = written.find(|(_, found)| *found == character).map_or(span, |(range, _)| place(range));
        diagnostics.push(Diagnostic::at(Code::ControlCharacter, at).with("character", number(character)));
    }
}

fn is_told(character: char) -> bool {
    is_forbidden(character) || UNWANTED.iter().any(|unwanted| unwanted.starts_with(character))
}

/// The references of Markdown and HTML to such characters by their numbers, `&#1;` and `&#x202E;`, which pages would show. What is no character
/// is shown as one that was lost.
fn references(value: &str) -> impl Iterator<Item = (Range<usize>, char)> {
    value.match_indices("&#").filter_map(|(start, _)| {
        let rest = &value[start + 2..];
        let (digits, radix) = rest.strip_prefix(['x', 'X']).map_or((rest, 10), |digits| (digits, 16));
        let digits = &digits[..digits.find(|sign: char| !sign.is_digit(radix)).unwrap_or(digits.len())];
        let end = start + 2 + usize::from(radix == 16) + digits.len();
        if digits.is_empty() || !value[end..].starts_with(';') {
            return None;
        }
        let code = u32::from_str_radix(digits, radix).ok().filter(|code| *code != 0);
        let character = code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
        is_told(character).then_some((start..end + 1, character))
    })
}

/// The characters of a scalar as it is written that are forbidden, be it as they are or, if it `has_escapes`, by one of these.
fn places(written: &str, has_escapes: bool) -> impl Iterator<Item = (std::ops::Range<usize>, char)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(character) = written.get(at..).and_then(|rest| rest.chars().next()) {
            let start = at;
            let escape = (has_escapes && character == '\\').then(|| escaped(&written[at..]));
            let (length, meant) = escape.unwrap_or((character.len_utf8(), Some(character)));
            at += length;
            if let Some(meant) = meant.filter(|meant| is_told(*meant)) {
                return Some((start..at, meant));
            }
        }
        None
    })
}

/// The length of the escape that begins here, and the character that it stands for, if that may be a forbidden one.
fn escaped(written: &str) -> (usize, Option<char>) {
    let digits = |count: usize| {
        let code = written.get(2..2 + count).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        (2 + count, code.and_then(char::from_u32))
    };
    match written[1..].chars().next() {
        Some('x') => digits(2),
        Some('u') => digits(4),
        Some('U') => digits(8),
        Some('0') => (2, Some('\0')),
        Some('a') => (2, Some('\u{7}')),
        Some('b') => (2, Some('\u{8}')),
        Some('v') => (2, Some('\u{b}')),
        Some('f') => (2, Some('\u{c}')),
        Some('e') => (2, Some('\u{1b}')),
        Some('N') => (2, Some('\u{85}')),
        Some(other) => (1 + other.len_utf8(), None),
        None => (1, None),
    }
}
