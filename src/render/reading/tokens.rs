//! What stands between the brackets of a template. Both dialects are written alike there.

use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or a word of the dialect.
    Word,
    /// A text in quotation marks; the token is without them.
    Text,
    /// A number.
    Number,
    /// A sign of one character or more.
    Sign,
}

/// A token of a template.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind,
    pub(super) text: &'t str,
    /// Where it begins in the template.
    pub(super) start: usize,
}

impl Token<'_> {
    /// Whether it is this sign.
    pub(super) fn is(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }

    /// Whether it is this word.
    pub(super) fn says(&self, word: &str) -> bool {
        self.kind == Kind::Word && self.text == word
    }

    /// Its bytes in the template.
    pub(super) fn bytes(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }
}

/// A tag of a template.
#[derive(Debug, Default)]
pub(super) struct Tag<'t> {
    /// Whether it does something (`{% … %}`), and not print (`{{ … }}`).
    pub(super) does: bool,
    pub(super) tokens: Vec<Token<'t>>,
}

/// The signs of more than one character.
const LONG: [&str; 10] = ["...", "==", "!=", "<=", ">=", "//", "**", "?.", "?[", "</"];

/// The tags of a template that can be compiled; of another some or none.
pub(super) fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|place| at + place) {
        let end = match text.as_bytes().get(open + 1) {
            Some(b'#') => {
                at = behind(text, open, "#}");
                continue;
            }
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => {
                at = open + 1;
                continue;
            }
        };
        let mut tag = Tag { does: end == "%}", tokens: Vec::new() };
        // A sign there takes the white space away, and is none of the tag.
        let start = open + 2 + usize::from(text[open + 2..].starts_with(['-', '+']));
        at = read(text, start, end, &mut tag.tokens);
        if tag.does && tag.tokens.first().is_some_and(|word| word.says("raw")) {
            at = behind(text, behind(text, at, "endraw"), "%}");
        } else {
            tags.push(tag);
        }
    }
    tags
}

/// The byte behind the next such mark.
fn behind(text: &str, at: usize, mark: &str) -> usize {
    text[at..].find(mark).map_or(text.len(), |length| at + length + mark.len())
}

/// Reads a tag up to its end, and gives the byte behind it.
fn read<'t>(text: &'t str, start: usize, end: &str, tokens: &mut Vec<Token<'t>>) -> usize {
    let mut at = start;
    let mut braces = 0_usize;
    while let Some(next) = text[at..].chars().next() {
        let rest = &text[at..];
        if braces == 0 && rest.strip_prefix(['-', '+']).unwrap_or(rest).starts_with(end) {
            return behind(text, at, end);
        }
        let (kind, length) = if next.is_whitespace() {
            at += next.len_utf8();
            continue;
        } else if next.is_alphabetic() || next == '_' {
            (Kind::Word, run(rest, |letter| letter.is_alphanumeric() || letter == '_'))
        } else if next.is_ascii_digit() {
            (Kind::Number, number(rest, tokens.last().is_some_and(|before| before.is("."))))
        } else if matches!(next, '"' | '\'' | '`') {
            let length = quoted(rest, next);
            tokens.push(Token { kind: Kind::Text, text: &rest[1..length.max(1)], start: at + 1 });
            at += (length + 1).min(rest.len());
            continue;
        } else {
            match next {
                '{' => braces += 1,
                '}' => braces = braces.saturating_sub(1),
                _ => {}
            }
            let long = LONG.into_iter().find(|sign| rest.starts_with(sign));
            (Kind::Sign, long.map_or(next.len_utf8(), str::len))
        };
        tokens.push(Token { kind, text: &rest[..length], start: at });
        at += length;
    }
    at
}

fn run(text: &str, is_part: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !is_part(letter)).unwrap_or(text.len())
}

/// The bytes of a number. Behind a point it counts the items of a list, and has no fraction.
fn number(text: &str, counts: bool) -> usize {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let whole = run(text, is_part);
    match text[whole..].strip_prefix('.') {
        Some(fraction) if !counts && fraction.starts_with(|digit: char| digit.is_ascii_digit()) => {
            whole + 1 + run(fraction, is_part)
        }
        _ => whole,
    }
}

/// The byte at which a text in quotation marks ends.
fn quoted(text: &str, mark: char) -> usize {
    let mut is_escaped = false;
    for (place, letter) in text.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if letter == mark => return place,
            _ => {}
        }
    }
    text.len()
}
