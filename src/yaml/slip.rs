//! The slip of the hand behind a mistake of syntax: a character that looks like the right one, or a missing space.
//!
//! The parser gives up where something no longer fits, which is often lines after the slip. What stands there is looked for in the
//! lines around, the nearest first.

use std::ops::Range;

use super::outline::{line_end, line_start};
use crate::character::{is_unseen, number};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::source::{FileId, Span};

/// How many lines from where the parser gave up a slip is looked for that might as well be right where it stands.
const NEAR: usize = 2;

/// The longest piece of a line that is shown as what to write, in characters.
const LONGEST: usize = 60;

/// The finding for the slip behind a mistake that the parser met at `offset`; `None` if nothing around it is known as one.
pub(super) fn find(file: FileId, text: &str, offset: usize) -> Option<Diagnostic> {
    let here = line_start(text, offset.min(text.len()));
    let below = text[here..].find('\n').map(|end| (here + end + 1, 1)).filter(|(start, _)| *start < text.len());
    let above = std::iter::successors(Some((here, 0)), |(start, distance)| {
        (*start > 0).then(|| (line_start(text, *start - 1), *distance + 1))
    });
    let prose = blocks(text);
    let is_prose = |start: usize| {
        let before = prose.partition_point(|block| block.start <= start);
        before.checked_sub(1).is_some_and(|last| prose[last].contains(&start))
    };
    // How far in the lines are that lie between, from where they are no longer near.
    let mut least = usize::MAX;
    let mut lines = above.clone().take(1).chain(below).chain(above.skip(1));
    lines.find_map(|(start, distance)| {
        let line = &text[start..line_end(text, start)];
        let indentation = indentation(line);
        let is_near = distance <= NEAR;
        let line = Line { file, start, text: line, is_near, is_open: indentation < least };
        if distance >= NEAR && !line.text.trim().is_empty() {
            least = least.min(indentation);
        }
        if is_prose(start) { None } else { line.slip() }
    })
}

/// The lines of block scalars, which are prose: whatever is in them, no mistake of syntax is.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut blocks = Vec::new();
    let places = text.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some((*at - line.len(), line))
    });
    let mut lines = places.peekable();
    while let Some((_, header)) = lines.next() {
        let Some(parent) = block_parent(header) else { continue };
        let Some(&(start, _)) = lines.peek() else { break };
        let (mut end, mut least, mut is_first) = (start, parent + 1, true);
        let is_blank = |line: &str| line.trim().is_empty();
        while let Some((start, line)) = lines.next_if(|(_, line)| is_blank(line) || indentation(line) >= least) {
            end = start + line.len();
            // The first line that has anything says how far in all are.
            if is_first && !is_blank(line) {
                (least, is_first) = (indentation(line), false);
            }
        }
        blocks.push(start..end);
    }
    blocks
}

/// The column of the key or dash whose value is a block scalar that a line opens.
fn block_parent(line: &str) -> Option<usize> {
    let line = line.split(" #").next().unwrap_or_default().trim_end();
    let before = line.trim_end_matches(|sign: char| sign.is_ascii_digit() || matches!(sign, '+' | '-'));
    let before = before.strip_suffix(['|', '>'])?.trim_end();
    let inside = before.trim_start_matches([' ', '-']);
    match before.chars().next_back()? {
        ':' | '：' => Some(before.len() - inside.len()),
        '-' if inside.is_empty() => Some(before.len() - 1),
        _ => None,
    }
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// A line in which a slip is looked for.
struct Line<'a> {
    file: FileId,
    start: usize,
    text: &'a str,
    is_near: bool,
    /// Whether the parser may still have been reading what begins here: it is near, or the lines in between are further in.
    is_open: bool,
}

impl Line<'_> {
    fn slip(&self) -> Option<Diagnostic> {
        if ["<<<<<<< ", ">>>>>>> "].iter().any(|mark| self.text.starts_with(mark)) || self.text == "=======" {
            return Some(self.finding("syntax-conflict", 0, self.text.len()));
        }
        let indentation = indentation(self.text);
        let rest = &self.text[indentation..];
        if let Some(character) = rest.chars().next().filter(|character| is_unseen(*character)) {
            let inside = rest.trim_start_matches(|character: char| character == ' ' || is_unseen(character));
            let is_structure = key(inside).is_some() || inside.starts_with("- ");
            return (is_structure && self.is_open).then(|| self.space(indentation, character));
        }
        if let Some(sign) = rest.chars().next().filter(|sign| is_like_a_dash(*sign) && self.is_near) {
            let finding = self.finding("syntax-dash", indentation, sign.len_utf8());
            return Some(finding.with("sign", sign.to_string()));
        }
        if let Some(comment) = rest.strip_prefix('＃').filter(|_| self.is_near) {
            let finding = self.finding("syntax-comment", indentation, rest.len());
            return Some(finding.with("wanted", shown(&format!("# {}", comment.trim_start()))));
        }
        self.item(indentation, false)
    }

    /// What begins at a place of the line, after its indentation or the dash of a list.
    fn item(&self, at: usize, is_in_list: bool) -> Option<Diagnostic> {
        let rest = &self.text[at..];
        if let Some(inside) = rest.strip_prefix('-') {
            return match inside.chars().next() {
                Some(' ') => {
                    let blank = inside.len() - inside.trim_start_matches(' ').len();
                    self.item(at + 1 + blank, true)
                }
                Some(character) if is_unseen(character) => self.is_open.then(|| self.space(at + 1, character)),
                Some(character) if self.is_near && character.is_alphabetic() => Some(
                    self.finding("syntax-tight-dash", at, rest.len()).with("wanted", shown(&format!("- {inside}"))),
                ),
                _ => None,
            };
        }
        let Some(key) = key(rest) else {
            return if is_in_list { self.value(at) } else { self.wide_colon_of_any(at) };
        };
        let after = &rest[key.len()..];
        if let Some(value) = after.strip_prefix('：') {
            let wanted = format!("{key}: {}", value.trim_start());
            let finding = || self.finding("syntax-wide-colon", at, key.len() + '：'.len_utf8());
            return self.is_open.then(|| finding().with("key", key).with("wanted", shown(wanted.trim_end())));
        }
        let value = &after[1..];
        match value.chars().next()? {
            ' ' => self.value(at + key.len() + 1 + (value.len() - value.trim_start_matches(' ').len())),
            character if is_unseen(character) => self.is_open.then(|| self.space(at + key.len() + 1, character)),
            _ if self.is_near && !is_in_list && !value.starts_with("//") => {
                let finding = self.finding("syntax-tight-colon", at, key.len() + 1);
                Some(finding.with("key", key).with("wanted", shown(&format!("{key}: {value}"))))
            }
            _ => None,
        }
    }

    /// A key of any script before a full-width colon, in a line that has no other.
    fn wide_colon_of_any(&self, at: usize) -> Option<Diagnostic> {
        let rest = &self.text[at..];
        let (key, value) = rest.split_once('：').filter(|_| self.is_near && !rest.contains(": "))?;
        let is_key = !key.is_empty() && key.chars().count() <= 12 && key.chars().all(char::is_alphanumeric);
        let wanted = format!("{key}: {}", value.trim_start());
        is_key.then(|| {
            let finding = self.finding("syntax-wide-colon", at, key.len() + '：'.len_utf8());
            finding.with("key", key).with("wanted", shown(wanted.trim_end()))
        })
    }

    /// What a value begins with that no text without quotation marks can.
    fn value(&self, at: usize) -> Option<Diagnostic> {
        let value = self.text[at..].trim_end();
        let first = value.chars().next().filter(|_| self.is_near)?;
        let closes = |open: char, close: char| {
            let end = value[open.len_utf8()..].find(close).map(|end| end + open.len_utf8() + close.len_utf8());
            end.map(|end| value[end..].trim_start().starts_with('#') || value[end..].trim().is_empty())
        };
        let finding = |reason: &'static str| Some(self.finding(reason, at, value.len()));
        let quoted = || format!("'{}'", value.replace('\'', "''"));
        let unfit =
            |sign: char| Some(finding("syntax-sign")?.with("sign", sign.to_string()).with("wanted", shown(&quoted())));
        match first {
            '%' | '@' | '`' | '*' | '&' | '!' => unfit(first),
            '[' if closes('[', ']') != Some(true) => unfit('['),
            '{' if closes('{', '}') != Some(true) => unfit('{'),
            '"' | '\'' => match closes(first, first) {
                Some(true) => None,
                Some(false) => finding("syntax-after-quote"),
                None if value.ends_with(['”', '“', '’', '‘']) => {
                    let sign = value.chars().next_back()?;
                    Some(finding("syntax-curly-end")?.with("sign", sign.to_string()).with("wanted", first.to_string()))
                }
                None => finding("syntax-quote"),
            },
            '“' | '‘' if value.contains(": ") || value.contains(" #") => {
                Some(finding("syntax-curly")?.with("wanted", shown(&quoted())))
            }
            _ => None,
        }
    }

    fn space(&self, at: usize, character: char) -> Diagnostic {
        self.finding("syntax-space", at, character.len_utf8()).with("character", number(character))
    }

    fn finding(&self, reason: &'static str, at: usize, length: usize) -> Diagnostic {
        let start = self.start + at;
        let span = Span::new(self.file, start, start + length);
        Diagnostic::at(Code::Syntax, span).with("reason", Argument::Message(reason))
    }
}

/// Whether a line begins with a key of the program's and a colon.
pub(super) fn is_key(line: &str) -> bool {
    key(line.trim_start().trim_start_matches("- ")).is_some()
}

/// The finding for a key without quotation marks that begins with a space which is none to YAML.
pub(super) fn odd_space(text: &str, span: Span) -> Option<Diagnostic> {
    let start = span.start as usize;
    let character = text[start..].chars().next().filter(|first| first.is_whitespace() && !first.is_ascii())?;
    let place = Span::new(span.file, start, start + character.len_utf8());
    let reason = Argument::Message("syntax-space");
    Some(Diagnostic::at(Code::Syntax, place).with("reason", reason).with("character", number(character)))
}

/// The key that a text begins with, if it is one of the program's and a colon of either width follows.
fn key(text: &str) -> Option<&str> {
    let end = text.find(|character: char| !character.is_ascii_alphanumeric() && !matches!(character, '_' | '-'))?;
    let is_key = text.starts_with(|first: char| first.is_ascii_alphabetic()) && text[end..].starts_with([':', '：']);
    is_key.then(|| &text[..end])
}

fn is_like_a_dash(character: char) -> bool {
    matches!(character, '－' | '–' | '—' | '−' | '‐' | '‑' | '•' | '·' | '●')
}

/// The beginning of a text, as far as it is shown.
fn shown(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
