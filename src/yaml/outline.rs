//! Where each value of a text begins and ends, to the byte.
//!
//! The places in a [`Node`](super::Node) are for people: that of a mapping is its first line. Here ends are exact: what
//! lies between two values (space, comments, dashes, colons, brackets, anchors) is looked through in the text itself, and
//! the library is asked only what it is that comes next.

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};

use super::cursor::Cursor;
use super::error::SpliceError;

/// A value and where it stands: from its first byte after anchor and tag, to the end of its last line that has anything.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) form: Form,
    /// Whether it has an anchor or a tag.
    pub(super) is_marked: bool,
}

/// How a value is written.
#[derive(Debug)]
pub(super) enum Form {
    /// Not at all: nothing stands after the colon or dash.
    Nothing,
    /// Plain or in quotes.
    Scalar,
    /// As a block scalar, whose `|` or `>` and what belongs to that ends here.
    Block {
        header_end: usize,
    },
    /// As an alias.
    Alias,
    Collection(Collection),
}

/// A mapping or list.
#[derive(Debug)]
pub(super) struct Collection {
    pub(super) is_list: bool,
    /// Whether it stands in brackets.
    pub(super) in_brackets: bool,
    /// How far in the first key or dash is.
    pub(super) column: usize,
    pub(super) slots: Vec<Slot>,
}

/// A field or item.
#[derive(Debug)]
pub(super) struct Slot {
    /// Where its key, its dash or, between brackets, its value begins.
    pub(super) start: usize,
    /// Behind its colon or dash, where its value may begin.
    pub(super) inside: usize,
    pub(super) value: Part,
}

impl Slot {
    pub(super) fn end(&self) -> usize {
        self.value.end.max(self.inside)
    }
}

impl Part {
    /// The first anchor or tag on a value here, or alias.
    pub(super) fn first_mark(&self) -> Option<&Self> {
        if self.is_marked {
            return Some(self);
        }
        let Form::Collection(collection) = &self.form else { return None };
        collection.slots.iter().find_map(|slot| slot.value.first_mark())
    }
}

/// White space between values. Other spaces, such as the ideographic one, are text.
const BLANK: [char; 4] = [' ', '\t', '\n', '\r'];

/// The outline of a text that is read without a mistake.
pub(super) fn outline(text: &str) -> Result<Part, SpliceError> {
    let mut reader = Reader { text, parser: Parser::new_from_str(text), cursor: Cursor::default(), at: 0 };
    loop {
        match reader.next()? {
            (Event::StreamStart | Event::DocumentStart(_) | Event::Nothing, _) => {}
            (event, end) => return reader.part(event, end),
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    parser: Parser<'a, StrInput<'a>>,
    cursor: Cursor,
    /// Where the last value or indicator ended.
    at: usize,
}

impl<'a> Reader<'a> {
    /// What comes next, and where the library says that it ends.
    fn next(&mut self) -> Result<(Event<'a>, usize), SpliceError> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                let end = self.cursor.byte(self.text, span.end);
                Ok((event, end))
            }
            _ => Err(SpliceError::Unreadable),
        }
    }

    fn part(&mut self, event: Event<'a>, end: usize) -> Result<Part, SpliceError> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_marked = anchor > 0 || tag.is_some();
                Ok(Part { is_marked, ..self.scalar(&text, style, end) })
            }
            Event::Alias(_) => {
                let start = self.lead();
                self.at = self.trimmed(start, end);
                Ok(Part { start, end: self.at, form: Form::Alias, is_marked: false })
            }
            Event::SequenceStart(anchor, tag) => self.collection(true, anchor > 0 || tag.is_some()),
            Event::MappingStart(anchor, tag) => self.collection(false, anchor > 0 || tag.is_some()),
            _ => Err(SpliceError::Unreadable),
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, end: usize) -> Part {
        if style == ScalarStyle::Plain && text.is_empty() {
            return Part { start: self.at, end: self.at, form: Form::Nothing, is_marked: false };
        }
        let start = self.lead();
        let (end, form) = match style {
            ScalarStyle::Plain => (self.trimmed(start, end), Form::Scalar),
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => (self.quoted_end(start), Form::Scalar),
            ScalarStyle::Literal | ScalarStyle::Folded => {
                let header = self.text[start..].bytes().take_while(|byte| b"|>+-0123456789".contains(byte)).count();
                (self.block_end(start, start + header, end), Form::Block { header_end: start + header })
            }
        };
        self.at = end;
        Part { start, end, form, is_marked: false }
    }

    fn collection(&mut self, is_list: bool, is_marked: bool) -> Result<Part, SpliceError> {
        let start = self.lead();
        let bracket = if is_list { b'[' } else { b'{' };
        let in_brackets = self.byte(start) == bracket;
        if in_brackets {
            self.at += 1;
        }
        let mut slots = Vec::new();
        loop {
            let (event, end) = self.next()?;
            if matches!(event, Event::SequenceEnd | Event::MappingEnd) {
                break;
            }
            slots.push(match (is_list, in_brackets) {
                (true, true) => self.item_in_brackets(event, end)?,
                (true, false) => self.item(event, end)?,
                (false, _) => self.entry(event, end, in_brackets)?,
            });
        }
        let end = match slots.last() {
            _ if in_brackets => self.closing_bracket(start)? + 1,
            Some(last) => last.end(),
            None => return Err(SpliceError::Unreadable),
        };
        self.at = end;
        let column = start - self.line_start(start);
        let form = Form::Collection(Collection { is_list, in_brackets, column, slots });
        Ok(Part { start, end, form, is_marked })
    }

    /// Where the bracket stands that closes a collection which begins at `start`.
    fn closing_bracket(&mut self, start: usize) -> Result<usize, SpliceError> {
        let at = self.lead();
        if matches!(self.byte(at), b']' | b'}') { Ok(at) } else { Err(self.unusual(start)) }
    }

    fn item(&mut self, event: Event<'a>, end: usize) -> Result<Slot, SpliceError> {
        let start = self.lead();
        if self.byte(start) != b'-' {
            return Err(self.unusual(start));
        }
        self.at = start + 1;
        let value = self.part(event, end)?;
        Ok(Slot { start, inside: start + 1, value })
    }

    fn item_in_brackets(&mut self, event: Event<'a>, end: usize) -> Result<Slot, SpliceError> {
        let start = self.lead();
        if matches!(event, Event::MappingStart(..)) && self.byte(start) != b'{' {
            return Err(self.unusual(start));
        }
        let value = self.part(event, end)?;
        Ok(Slot { start: value.start, inside: value.start, value })
    }

    fn entry(&mut self, key: Event<'a>, end: usize, in_brackets: bool) -> Result<Slot, SpliceError> {
        let start = self.lead();
        let is_explicit = self.byte(start) == b'?' && self.byte(start + 1).is_ascii_whitespace();
        let key = self.part(key, end)?;
        if is_explicit || key.is_marked || !matches!(key.form, Form::Scalar) {
            return Err(self.unusual(start));
        }
        let behind = self.lead();
        match self.byte(behind) {
            b':' => self.at = behind + 1,
            // Between brackets a key can stand without a colon.
            _ if in_brackets => self.at = key.end,
            _ => return Err(self.unusual(start)),
        }
        let inside = self.at;
        let (event, end) = self.next()?;
        let value = self.part(event, end)?;
        Ok(Slot { start, inside, value })
    }

    /// Goes to the next value, key, dash, colon or bracket, over space, comments, commas, anchors and tags, and the lines
    /// before a document.
    fn lead(&mut self) -> usize {
        loop {
            let rest = &self.text[self.at..];
            let is_line_start = self.at == self.line_start(self.at);
            self.at += match self.byte(self.at) {
                b' ' | b'\t' | b'\n' | b'\r' | b',' if !rest.is_empty() => 1,
                b'#' => self.line_end(self.at) - self.at,
                b'%' if is_line_start => self.line_end(self.at) - self.at,
                b'!' if rest.starts_with("!<") => rest.find('>').map_or(rest.len(), |end| end + 1),
                b'&' | b'!' => {
                    let ends = |character: char| character.is_ascii_whitespace() || ",[]{}".contains(character);
                    rest.find(ends).unwrap_or(rest.len())
                }
                b'-' if is_line_start && rest.starts_with("---") => 3,
                _ if rest.starts_with('\u{feff}') => '\u{feff}'.len_utf8(),
                _ => return self.at,
            };
        }
    }

    /// Behind the closing quote of the scalar whose opening quote is at `start`.
    fn quoted_end(&self, start: usize) -> usize {
        let quote = self.byte(start);
        let mut at = start + 1;
        while at < self.text.len() {
            match self.byte(at) {
                b'\\' if quote == b'"' => at += 2,
                byte if byte == quote && quote == b'\'' && self.byte(at + 1) == quote => at += 2,
                byte if byte == quote => return at + 1,
                _ => at += 1,
            }
        }
        self.text.len()
    }

    /// The end of a block scalar's last line. The library ends it where the next line has content.
    fn block_end(&self, start: usize, header_end: usize, end: usize) -> usize {
        let keeps_blank_lines = self.text[start..header_end].contains('+');
        let end = if keeps_blank_lines {
            let text = self.text[..end].trim_end_matches(' ');
            let text = text.strip_suffix('\n').unwrap_or(text);
            text.strip_suffix('\r').unwrap_or(text).len()
        } else {
            self.line_end(self.trimmed(start, end))
        };
        end.max(header_end)
    }

    fn unusual(&self, start: usize) -> SpliceError {
        SpliceError::Unusual(start..self.line_end(start))
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(b'\n')
    }

    fn trimmed(&self, start: usize, end: usize) -> usize {
        start + self.text[start..end.max(start)].trim_end_matches(BLANK).len()
    }

    fn line_start(&self, at: usize) -> usize {
        line_start(self.text, at)
    }

    fn line_end(&self, at: usize) -> usize {
        line_end(self.text, at)
    }
}

/// Where the line of `at` begins.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Where the line of `at` ends, before its line break.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
    at + line.strip_suffix('\r').unwrap_or(line).len()
}
