//! Places and the space between values.

use memchr::memchr;

use super::Reader;
use crate::source::Span;

impl Reader<'_> {
    /// The byte here; a line break at the end of the text.
    pub(super) fn byte(&self) -> u8 {
        self.byte_at(self.at)
    }

    pub(super) fn byte_at(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b'\n')
    }

    /// Whether the dash of a list is here.
    pub(super) fn is_dash(&self) -> bool {
        self.byte() == b'-' && matches!(self.byte_at(self.at + 1), b' ' | b'\n')
    }

    /// Skips the dash of a list and what separates it from its item; gives where the item begins, or its line ends.
    pub(super) fn skip_dash(&mut self) -> usize {
        self.at += 1;
        self.skip_spaces();
        self.skip_comment();
        self.at
    }

    /// Skips the colon after a key and the spaces after that; `None` unless there is one, set off from the value.
    pub(super) fn skip_colon(&mut self) -> Option<()> {
        let separates = self.byte() == b':' && matches!(self.byte_at(self.at + 1), b' ' | b'\n');
        self.at += 1;
        self.skip_spaces();
        separates.then_some(())
    }

    /// How many spaces are here, counted up to a limit.
    pub(super) fn spaces(&self, limit: usize) -> usize {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        rest.iter().take(limit).take_while(|byte| **byte == b' ').count()
    }

    pub(super) fn skip_spaces(&mut self) -> usize {
        let spaces = self.spaces(usize::MAX);
        self.at += spaces;
        spaces
    }

    /// Skips a comment within a line: one that a space sets off from what is before it.
    pub(super) fn skip_comment(&mut self) {
        if self.byte() == b'#' && self.at.checked_sub(1).is_some_and(|before| self.byte_at(before) == b' ') {
            self.at = self.line_end(self.at);
        }
    }

    /// Goes to the start of the next line; `None` if this one has more than spaces and a comment left.
    pub(super) fn rest_of_line(&mut self) -> Option<()> {
        self.skip_spaces();
        self.skip_comment();
        let ends = self.byte() == b'\n';
        self.at += 1;
        ends.then_some(())
    }

    /// Goes to the content of the next line that has any; `None` if this one has more than spaces and a comment left.
    pub(super) fn end_line(&mut self) -> Option<()> {
        self.rest_of_line()?;
        self.next_line()
    }

    /// Goes from the start of a line to the first content; `None` at a marker between documents.
    pub(super) fn next_line(&mut self) -> Option<()> {
        loop {
            let column = self.skip_spaces();
            match self.bytes.get(self.at) {
                None => {
                    self.column = None;
                    return Some(());
                }
                Some(b'\n') => self.at += 1,
                Some(b'#') => self.at = self.line_end(self.at) + 1,
                Some(_) => {
                    self.column = Some(column);
                    let rest = &self.bytes[self.at..];
                    let marker = column == 0 && (rest.starts_with(b"---") || rest.starts_with(b"..."));
                    return (!marker).then_some(());
                }
            }
        }
    }

    pub(super) fn line_end(&self, from: usize) -> usize {
        let rest = self.bytes.get(from..).unwrap_or_default();
        from + memchr(b'\n', rest).unwrap_or(rest.len())
    }

    /// The place of a mapping or list: from its start to the end of that line.
    pub(super) fn first_line(&self, start: usize) -> Span {
        self.trimmed(start, self.line_end(start))
    }

    /// A place without the white space at its end, of which there is more than text in YAML ends at.
    pub(super) fn trimmed(&self, start: usize, end: usize) -> Span {
        Span::new(self.file, start, start + self.text[start..end].trim_end().len())
    }
}
