//! A quick reader for the YAML that content is usually written in.
//!
//! It knows a plain subset only: block mappings and lists, scalars and flow collections on one line, block scalars,
//! comments. Whatever else a text holds, and every mistake in it, is left to the library by declining; a tree that is
//! given is the one the library would give, place by place. So its quirks are followed here wherever they show.
//!
//! Without it a clean build of the 1,000 tasks of `tests/compare` runs 53% more instructions with the lean theme (callgrind,
//! one thread, no search index).

mod flow;
mod lines;

use memchr::{memchr3, memmem};

use super::limits::{DEEPEST, MOST_VALUES};
use super::node::{Entry, Node, Value};
use crate::lang::joins_without_space;
use crate::source::{FileId, Span};

/// How many bytes may lie between the start of a key and its colon. The library takes 1,024 characters.
const LONGEST_KEY: usize = 1_000;

/// How far a block scalar may be indented. From 126 columns on the library goes by other rules.
const DEEPEST_TEXT: usize = 100;

/// Up to how many keys are compared each with every other.
const FEW_KEYS: usize = 16;

/// Reads a text in the plain subset of YAML that content is usually written in; `None` if anything is in it that needs
/// the library.
///
/// A tree that is given is the very one that the library's events make, and the library finds no mistake in the text.
pub(super) fn read(file: FileId, text: &str) -> Option<Node> {
    let bytes = text.as_bytes();
    // Half a byte is the least a value takes: `a:` holds a mapping, a key and nothing.
    let readable = text.ends_with('\n')
        && text.len() <= MOST_VALUES / 2
        && memchr3(b'\t', b'\r', b'\0', bytes).is_none()
        && memmem::find(bytes, "\u{feff}".as_bytes()).is_none();
    if !readable {
        return None;
    }
    let mut reader = Reader { file, text, bytes, at: 0, column: None, joined: String::new() };
    reader.next_line()?;
    let node = reader.block(0, reader.column?, 0)?;
    let whole = reader.column.is_none() && matches!(node.value, Value::Mapping(_) | Value::List(_));
    whole.then_some(node)
}

/// What is left of a text. Each function that reads something begins where the reader stands and leaves it after what
/// was read: after a scalar or flow collection within its line, after a block at the content of the next line.
struct Reader<'a> {
    file: FileId,
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// At which column the content of the current line begins; nothing once the text has ended. Nothing is less than
    /// any column, so the end closes whatever is open.
    column: Option<usize>,
    /// Holds a scalar of several lines while they are joined, so that it is allocated once, at its length.
    joined: String,
}

/// A scalar on one line, which may turn out to be a key.
struct Scalar {
    text: String,
    plain: bool,
    span: Span,
}

/// What a scalar on one line stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Context {
    Block,
    /// Brackets, which also end it.
    Flow,
}

/// Blocks: what is told apart by indentation.
impl Reader<'_> {
    /// The value that begins here at a column of its own, be it on its own line or after the dash of a list. `parent`
    /// is the column of the mapping or list it belongs to.
    fn block(&mut self, parent: usize, column: usize, depth: usize) -> Option<Node> {
        if self.is_dash() {
            return self.list(column, depth);
        }
        if matches!(self.byte(), b'[' | b'{' | b'|' | b'>') {
            return self.inline(parent, depth);
        }
        let scalar = self.scalar(Context::Block)?;
        if self.byte() == b':' {
            return self.mapping(column, scalar, depth);
        }
        self.end_line()?;
        Some(scalar.into_node())
    }

    /// The value that begins here and is neither a block mapping nor a block list.
    fn inline(&mut self, parent: usize, depth: usize) -> Option<Node> {
        if matches!(self.byte(), b'|' | b'>') {
            return self.block_scalar(parent);
        }
        let node = self.flow_value(Context::Block, depth)?;
        self.end_line()?;
        Some(node)
    }

    /// The value below a line that has ended: a block further in than `parent`, or nothing, which stands at `nothing`.
    fn below(&mut self, parent: usize, nothing: usize, depth: usize) -> Option<Node> {
        match self.column {
            Some(column) if column > parent => self.block(parent, column, depth),
            _ => Some(Node { value: Value::Null, span: Span::new(self.file, nothing, nothing) }),
        }
    }

    /// The list whose first dash is here.
    fn list(&mut self, column: usize, depth: usize) -> Option<Node> {
        let depth = deeper(depth)?;
        let span = self.first_line(self.at);
        let mut items = Vec::new();
        loop {
            let dash = self.at;
            let start = self.skip_dash();
            items.push(if self.byte() == b'\n' {
                self.end_line()?;
                self.below(column, start, depth)?
            } else {
                self.block(column, column + (start - dash), depth)?
            });
            if self.column != Some(column) || !self.is_dash() {
                return Some(Node { value: Value::List(items), span });
            }
        }
    }

    /// The mapping whose first key has been read, up to its colon.
    fn mapping(&mut self, column: usize, first: Scalar, depth: usize) -> Option<Node> {
        let depth = deeper(depth)?;
        let span = self.first_line(first.span.start as usize);
        let mut entries = Vec::new();
        let mut key = first;
        loop {
            if self.at - key.span.start as usize > LONGEST_KEY {
                return None;
            }
            let node = self.entry_value(column, depth)?;
            entries.push(key.into_entry(node)?);
            if self.column != Some(column) {
                break;
            }
            key = self.scalar(Context::Block)?;
        }
        mapping_of(entries, span)
    }

    /// The value of an entry of a block mapping, from the colon on.
    fn entry_value(&mut self, column: usize, depth: usize) -> Option<Node> {
        let colon = self.at;
        self.skip_colon()?;
        self.skip_comment();
        if self.byte() != b'\n' {
            return self.inline(column, depth);
        }
        self.end_line()?;
        if self.column != Some(column) || !self.is_dash() {
            return self.below(column, colon, depth);
        }
        // A list that is not further in than its key has no start of its own. To the library it begins after its
        // first dash.
        let dash = self.at;
        let start = self.skip_dash();
        self.at = dash;
        let node = self.list(column, depth)?;
        Some(Node { span: self.first_line(start), ..node })
    }

    /// The literal or folded scalar whose `|` or `>` is here. Its text begins in the next line, further in than
    /// `parent`; one without any, or that begins with blank lines, is left to the library.
    fn block_scalar(&mut self, parent: usize) -> Option<Node> {
        let folded = self.byte() == b'>';
        self.at += 1;
        let chomping = self.byte();
        if matches!(chomping, b'+' | b'-') {
            self.at += 1;
        }
        self.rest_of_line()?;
        let indent = self.skip_spaces();
        if indent <= parent || indent > DEEPEST_TEXT || self.byte() == b'\n' {
            return None;
        }
        let start = self.at;
        let (end, breaks) = self.join_lines(indent, folded);
        match chomping {
            b'-' => {}
            b'+' => self.push_breaks(breaks),
            _ => self.push_breaks(1),
        }
        let value = Value::Scalar(self.joined.as_str().to_owned());
        let span = self.trimmed(start, end);
        self.next_line()?;
        Some(Node { value, span })
    }

    /// Joins the lines of a block scalar, of which the first is here after its indentation. Gives the end of the last
    /// one and how many line breaks follow, and leaves the reader at the start of the line after those.
    fn join_lines(&mut self, indent: usize, folded: bool) -> (usize, usize) {
        self.joined.clear();
        let mut was_indented = false;
        let mut breaks = 0;
        loop {
            // Lines that are indented further are not folded, and neither are their neighbours.
            let is_indented = self.byte() == b' ';
            let folds = folded && !was_indented && !is_indented;
            match breaks {
                1 if folds => {
                    if !self.is_unspaced() {
                        self.joined.push(' ');
                    }
                }
                2.. if folds => self.push_breaks(breaks - 1),
                _ => self.push_breaks(breaks),
            }
            was_indented = is_indented;
            let end = self.line_end(self.at);
            self.joined.push_str(&self.text[self.at..end]);
            self.at = end + 1;
            breaks = 1 + self.skip_blank_lines(indent);
            if self.spaces(indent) < indent {
                return (end, breaks);
            }
            self.at += indent;
        }
    }

    /// Whether the line that begins here goes on from the one before without a space, as Chinese does.
    fn is_unspaced(&self) -> bool {
        let meet = self.joined.chars().next_back().zip(self.text[self.at..].chars().next());
        meet.is_some_and(|(before, after)| joins_without_space(before, after))
    }

    fn push_breaks(&mut self, count: usize) {
        self.joined.extend(std::iter::repeat_n('\n', count));
    }

    /// Skips lines that hold nothing, or no more spaces than the text around them is indented by, and counts them.
    fn skip_blank_lines(&mut self, indent: usize) -> usize {
        let mut lines = 0;
        loop {
            let spaces = self.spaces(indent);
            if self.bytes.get(self.at + spaces) != Some(&b'\n') {
                return lines;
            }
            self.at += spaces + 1;
            lines += 1;
        }
    }
}

impl Scalar {
    /// Whether it is a word for nothing.
    fn is_nothing(&self) -> bool {
        self.plain && matches!(self.text.as_str(), "~" | "null")
    }

    fn into_node(self) -> Node {
        let value = if self.is_nothing() { Value::Null } else { Value::Scalar(self.text) };
        Node { value, span: self.span }
    }

    /// The entry it is the key of; nothing cannot be a key.
    fn into_entry(self, node: Node) -> Option<Entry> {
        let is_oddly_spaced = self.plain && !self.text.is_ascii() && self.text.starts_with(char::is_whitespace);
        (!self.is_nothing() && !is_oddly_spaced).then_some(Entry { key: self.text, span: self.span, node })
    }
}

/// The depth of what is in a mapping or list, unless that is too deep.
fn deeper(depth: usize) -> Option<usize> {
    (depth < DEEPEST).then_some(depth + 1)
}

/// A mapping of entries, unless a key is among them twice.
fn mapping_of(entries: Vec<Entry>, span: Span) -> Option<Node> {
    let twice = if entries.len() <= FEW_KEYS {
        entries.iter().enumerate().any(|(index, entry)| entries[..index].iter().any(|other| other.key == entry.key))
    } else {
        let mut keys: Vec<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
        keys.sort_unstable();
        keys.windows(2).any(|pair| pair[0] == pair[1])
    };
    (!twice).then_some(Node { value: Value::Mapping(entries), span })
}

#[cfg(test)]
mod tests;
