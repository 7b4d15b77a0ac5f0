//! Where words stand in the file that they were read from.

use std::ops::Range;

use crate::source::{Files, Span};
use crate::yaml::{is_block, is_header};

/// Where words stand, written as they are, at or behind the beginning of what holds them; `None` if quotation marks or line
/// breaks come between.
pub(super) fn of_words(words: &str, holder: Span, files: &Files) -> Option<Span> {
    let start = holder.start as usize;
    let offset = files.get(holder.file).text.get(start..)?.find(words).filter(|_| !words.is_empty())?;
    Some(Span::new(holder.file, start + offset, start + offset + words.len()))
}

/// How often words are looked for from the beginning of a text because they do not come in its order.
const MOST_RETURNS: usize = 100;

/// Finds words in a text one after the other. Each is looked for behind the one before.
pub(super) struct Search<'f> {
    written: &'f str,
    holder: Span,
    at: usize,
    returns: usize,
}

impl<'f> Search<'f> {
    pub(super) fn new(holder: Span, files: &'f Files) -> Self {
        let written = &files.get(holder.file).text[holder.start as usize..holder.end as usize];
        Self { written, holder, at: 0, returns: 0 }
    }

    /// Where the next words stand; the whole text if they are not written as they read.
    pub(super) fn next(&mut self, words: &str) -> Span {
        let behind = self.written[self.at..].find(words).map(|offset| self.at + offset);
        let found = behind.or_else(|| {
            self.returns += 1;
            (self.returns <= MOST_RETURNS).then(|| self.written.find(words)).flatten()
        });
        match found.filter(|_| !words.is_empty()) {
            Some(offset) => {
                self.at = offset + words.len();
                let start = self.holder.start as usize;
                Span::new(self.holder.file, start + offset, start + self.at)
            }
            None => self.holder,
        }
    }
}

/// Where the parts of a text stand in its file.
///
/// The text is compared with what is written once, whatever the number of parts: what differs between the two are spaces and
/// line breaks, quotation marks, and escapes.
pub(super) struct Parts<'t> {
    text: &'t str,
    holder: Span,
    /// Each byte of the text from which on, up to the next, what is written lies by one distance further on; and its place there.
    stretches: Vec<(usize, usize)>,
    /// How much of the text was found.
    found: usize,
    written: &'t str,
    /// Whether it is written as a block.
    is_block: bool,
}

impl<'t> Parts<'t> {
    pub(super) fn new(text: &'t str, holder: Span, files: &'t Files) -> Self {
        let file = &files.get(holder.file).text;
        let written = &file[holder.start as usize..holder.end as usize];
        let is_block = is_block(file, holder.start as usize);
        let mut parts = Self { text, holder, stretches: Vec::new(), found: 0, written, is_block };
        parts.compare();
        parts
    }

    fn compare(&mut self) {
        let first = self.written.chars().next();
        // The text of a block is as it reads, whatever it begins with.
        let style = first.filter(|_| !self.is_block).unwrap_or_default();
        let mut at = match style {
            _ if self.is_block && is_header(self.written.lines().next().unwrap_or_default()) => {
                self.written.find('\n').unwrap_or(self.written.len())
            }
            '"' | '\'' => 1,
            _ => 0,
        };
        for (offset, character) in self.text.char_indices() {
            self.found = offset;
            // A line of a text in quotation marks may end with an escape that stands for nothing.
            if style == '"' && self.written[at..].starts_with("\\\n") {
                at += 2;
                at += self.written[at..].len() - self.written[at..].trim_start().len();
            }
            let rest = &self.written[at..];
            // What the text has as one space, or as none between Han characters, may be written as a line break with spaces.
            let spaces = rest.len() - rest.trim_start().len();
            let is_space = character.is_whitespace();
            let is_escape = style == '"' && rest.starts_with('\\');
            if !rest.starts_with(character) && !is_escape {
                if is_space {
                    continue;
                }
                at += spaces;
            }
            let Some(length) = written_as(character, &self.written[at..], style) else { return };
            if self.stretches.last().is_none_or(|(from, place)| place + (offset - from) != at) {
                self.stretches.push((offset, at));
            }
            at += length;
        }
        self.found = self.text.len();
    }

    /// Where a part stands, as far as it lies in one line; the whole text if it is not written as it reads.
    pub(super) fn of(&self, part: Range<usize>) -> Span {
        let words = self.text[part.clone()].split('\n').next().unwrap_or_default().trim_end();
        let Some((last, _)) = words.char_indices().next_back() else { return self.holder };
        match (self.place(part.start), self.place(part.start + last)) {
            (Some(start), Some(end)) => {
                let end = end + self.written[end..].chars().next().map_or(0, char::len_utf8);
                let line = self.written[start..end].lines().next().unwrap_or_default().trim_end();
                let begin = self.holder.start as usize + start;
                Span::new(self.holder.file, begin, begin + line.len())
            }
            _ => self.holder,
        }
    }

    /// Where a byte of the text is written.
    fn place(&self, offset: usize) -> Option<usize> {
        if offset >= self.found {
            return None;
        }
        let behind = self.stretches.partition_point(|(from, _)| *from <= offset);
        let (from, place) = self.stretches.get(behind.checked_sub(1)?)?;
        Some(place + (offset - from))
    }
}

/// The length of a character where it is written next, as itself or as an escape of the style; `None` if something else is.
fn written_as(character: char, rest: &str, style: char) -> Option<usize> {
    match (style, character) {
        ('\'', '\'') => rest.starts_with("''").then_some(2),
        ('"', _) if rest.starts_with('\\') => {
            let digits = match rest.as_bytes().get(1)? {
                b'x' => 2,
                b'u' => 4,
                b'U' => 8,
                _ => 0,
            };
            rest.is_char_boundary(2 + digits).then_some(2 + digits)
        }
        _ => rest.starts_with(character).then_some(character.len_utf8()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands at the parts of a text that hold some words.
    fn told<'f>(file: &'f str, holder: Range<usize>, text: &str, words: &str) -> Vec<&'f str> {
        let mut files = Files::default();
        let id = files.add("a.yaml", file);
        let parts = Parts::new(text, Span::new(id, holder.start, holder.end), &files);
        let spans = text.match_indices(words).map(|(start, words)| parts.of(start..start + words.len()));
        spans.map(|span| &file[span.start as usize..span.end as usize]).collect()
    }

    #[test]
    fn parts_are_found_however_a_text_is_written() {
        for (written, text) in [
            ("|\n    a [x] 中文\n\n    [x]", "a [x] 中文\n\n[x]"),
            ("|-2 # a block\n    a [x] [x]", "  a [x] [x]"),
            ("|a|[x]|\n    |-|-|\n    |[x]|", "|a|[x]|\n|-|-|\n|[x]|"),
            (">-\n  a [x]\n  中文\n  文字 [x]", "a [x] 中文文字 [x]"),
            ("a [x]\n  中文\n  文 [x]", "a [x] 中文文 [x]"),
            ("'it''s [x] ''[x]'", "it's [x] '[x]"),
            ("\"a\\\n  b [x] [x]\"", "ab [x] [x]"),
            ("\"\\u4e2d\\n\\\"[x]\\x41 [x]\"", "中\n\"[x]A [x]"),
        ] {
            let file = format!("k: {written}\nl: [x]\n");
            assert_eq!(told(&file, 3..3 + written.len(), text, "[x]"), ["[x]", "[x]"], "{written}");
        }
        assert_eq!(told("k: |\n  ab\n  cd\n", 3..14, "ab\ncd\n", "ab\ncd"), ["ab"]);
        assert_eq!(told("k: |\n  \"ab\" [x]\n", 7..15, "\"ab\" [x]", "[x]"), ["[x]"]);
        // What is not written as it reads is told of as a whole.
        assert_eq!(told("k: a b", 3..6, "a x b", "b"), ["a b"]);
    }

    #[test]
    fn words_are_found_in_their_order() {
        let mut files = Files::default();
        let id = files.add("a.yaml", "k: a b a c\n");
        let mut search = Search::new(Span::new(id, 3, 10), &files);
        let found = ["a", "a", "b", "x", "c"].map(|words| search.next(words).start);
        assert_eq!(found, [3, 7, 5, 3, 9]);
    }

    /// Counted from the beginning of the text each time, this would be tens of gigabytes.
    #[test]
    fn many_parts_of_a_large_text_are_found() {
        let mut files = Files::default();
        let text: String = (0..40_000).map(|number| format!("[word{number}]\n")).collect();
        let id = files.add("a.yaml", format!("|\n{}", text.replace('[', "  [")));
        let holder = Span::new(id, 0, files.get(id).text.len());
        let parts = Parts::new(&text, holder, &files);
        let mut search = Search::new(holder, &files);
        let (mut start, mut line) = (0, 0);
        for written in text.split_inclusive('\n') {
            let span = parts.of(start..start + written.len());
            assert_eq!(span, search.next(written.trim_end()));
            start += written.len();
            line += 1;
            assert_eq!(files.line_column(id, span.start as usize), (line + 1, 3));
        }
    }
}
