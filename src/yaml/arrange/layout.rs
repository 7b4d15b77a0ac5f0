//! Writes the values of a text anew, each as it stands there.

use super::gap::{self, Line};
use crate::yaml::error::SpliceError;
use crate::yaml::node::{Entry, Node, Value};
use crate::yaml::order::Order;
use crate::yaml::outline::{Collection, Form, Part, Slot, line_start};

/// How much further in what belongs to a key or dash is.
const STEP: usize = 2;

/// The widest line in which brackets stay brackets, in characters.
const WIDEST: usize = 140;

/// A text in its new layout.
pub(super) struct Arranged {
    pub(super) text: String,
    /// Every comment in it, sorted.
    pub(super) comments: Vec<String>,
}

/// A field or item that was written: the lines above it, and what it is, without the indentation of its first line and the end of its last.
struct Piece<'t> {
    above: Vec<Line<'t>>,
    text: String,
}

/// The fields or items of a value below one another.
struct Block<'t> {
    /// What stands above the first of them.
    above: Vec<Line<'t>>,
    text: String,
}

pub(super) struct Arranger<'t> {
    text: &'t str,
    /// Up to where the text was looked at.
    at: usize,
    comments: Vec<String>,
}

impl<'t> Arranger<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0, comments: Vec::new() }
    }

    /// The whole text. What stands above its first field stays there, whichever field comes first.
    pub(super) fn document(mut self, root: &Part, node: &Node, order: &Order) -> Result<Arranged, SpliceError> {
        let start = line_start(self.text, root.start);
        let mut text = String::new();
        if let Some(marker) = self.text[..start].rfind("---\n").filter(|at| line_start(self.text, *at) == *at) {
            self.at = marker + "---\n".len();
            text.push_str(&self.text[..self.at]);
        }
        let head = self.gap(root.start)?;
        let lines = strip(&head.lines);
        gap::put(lines, 0, &mut text);
        let block = self.block(root, node, order, 0)?;
        // What stood above a field that comes first now is no part of the head; above an item it is.
        let is_of_field = matches!(node.value, Value::Mapping(_)) && !block.above.is_empty();
        let is_apart = head.lines.last() == Some(&Line::Blank) || is_of_field;
        if is_apart && !lines.is_empty() {
            text.push('\n');
        }
        gap::put(&block.above, 0, &mut text);
        text.push_str(&block.text);
        text.push('\n');
        let (lines, end) = gap::below(self.text, self.at, 0);
        if !self.text[end..].trim().is_empty() {
            return Err(SpliceError::Unusual(end..self.text.len()));
        }
        self.note(&lines);
        gap::put(&lines, 0, &mut text);
        self.comments.sort();
        Ok(Arranged { text, comments: self.comments })
    }

    /// The fields or items of a value below one another, the first of which begins at `column`.
    fn block(&mut self, part: &Part, node: &Node, order: &Order, column: usize) -> Result<Block<'t>, SpliceError> {
        if part.is_marked {
            return Err(SpliceError::Anchor(part.start..part.end));
        }
        let Form::Collection(collection) = &part.form else { return Err(unusual(part)) };
        if collection.in_brackets {
            self.at = part.start + 1;
        }
        let entries = entries(node);
        let mut pieces = Vec::with_capacity(collection.slots.len());
        for (place, (slot, child)) in collection.slots.iter().zip(node.children()).enumerate() {
            let above = match place {
                _ if collection.in_brackets => self.within_brackets(slot.start)?,
                0 => Vec::new(),
                _ => self.gap(slot.start)?.lines,
            };
            self.at = slot.start;
            let entry = entries.map(|entries| &entries[place]);
            let mut piece = self.piece(collection, slot, child, order.within(entry), column)?;
            piece.above.splice(0..0, above);
            pieces.push(piece);
        }
        let places = entries.map_or_else(|| (0..pieces.len()).collect(), |entries| order.places(entries));
        let mut pieces: Vec<Option<Piece<'t>>> = pieces.into_iter().map(Some).collect();
        let mut block = Block { above: Vec::new(), text: String::new() };
        for (place, from) in places.into_iter().enumerate() {
            let piece = pieces.get_mut(from).and_then(Option::take).ok_or(SpliceError::Misread)?;
            if place == 0 {
                block.above = strip(&piece.above).to_vec();
            } else {
                block.text.push('\n');
                gap::put(&piece.above, column, &mut block.text);
                block.text.push_str(&" ".repeat(column));
            }
            block.text.push_str(&piece.text);
        }
        if collection.in_brackets {
            self.within_brackets(part.end - 1)?;
            self.at = part.end;
        }
        Ok(block)
    }

    /// A field or item with the comments behind and below it.
    fn piece(
        &mut self,
        collection: &Collection,
        slot: &Slot,
        node: &Node,
        order: &Order,
        column: usize,
    ) -> Result<Piece<'t>, SpliceError> {
        let mut text = if collection.is_list { "-".to_owned() } else { self.key(slot)? };
        self.at = slot.inside;
        let mut above = Vec::new();
        match &slot.value.form {
            Form::Collection(inner) if !self.stays_in_line(inner, &slot.value, column + text.len()) => {
                let head = self.gap(slot.value.start)?;
                let further_in = column + STEP;
                let block = self.block(&slot.value, node, order, further_in)?;
                let lines: Vec<Line<'t>> = head.lines.into_iter().chain(block.above).collect();
                if collection.is_list {
                    // What would stand between the dash and the first field stands above the dash.
                    let behind = head.behind.trim_start();
                    above.extend((!behind.is_empty()).then_some(Line::Comment(behind)));
                    above.extend(lines.into_iter().filter(|line| *line != Line::Blank));
                    text.push(' ');
                } else {
                    text.push_str(head.behind);
                    text.push('\n');
                    gap::put(strip(&lines), further_in, &mut text);
                    text.push_str(&" ".repeat(further_in));
                }
                text.push_str(&block.text);
                if inner.in_brackets {
                    text.push_str(self.comment_behind(collection)?);
                } else {
                    let is_level = inner.is_list && !collection.is_list && inner.column == collection.column;
                    text.push_str(&self.comments_below(inner.column + usize::from(is_level), further_in));
                }
            }
            Form::Nothing => {
                text.push_str(self.comment_behind(collection)?);
                if !collection.in_brackets {
                    let below = self.comments_below(collection.column + 1, column + STEP);
                    text.push_str(&below);
                }
            }
            _ => {
                text.push(' ');
                let value = self.value(&slot.value, node, order, collection, column)?;
                text.push_str(&value);
            }
        }
        Ok(Piece { above, text })
    }

    /// The key of a field, with its colon.
    fn key(&self, slot: &Slot) -> Result<String, SpliceError> {
        let key = self.text[slot.start..slot.inside].strip_suffix(':').map(str::trim_end);
        let key = key.filter(|key| !key.contains('\n'));
        key.map(|key| format!("{key}:")).ok_or(SpliceError::Unusual(slot.start..slot.inside))
    }

    /// A value that begins in the line of its key or dash, which stands at `column`, with the comment behind it.
    fn value(
        &mut self,
        part: &Part,
        node: &Node,
        order: &Order,
        collection: &Collection,
        column: usize,
    ) -> Result<String, SpliceError> {
        if let Some(marked) = part.first_mark() {
            return Err(SpliceError::Anchor(marked.start..marked.end));
        }
        let before = &self.text[self.at..part.start];
        if before.contains('#') {
            return Err(SpliceError::Comment(self.at..part.start));
        }
        let written = &self.text[part.start..part.end];
        let indentation = " ".repeat(column + STEP);
        let mut text = String::new();
        match &part.form {
            Form::Scalar => {
                for (place, line) in written.split('\n').enumerate() {
                    let line = if place == 0 { line } else { line.trim_start_matches([' ', '\t']) };
                    if place > 0 {
                        text.push('\n');
                        text.push_str(if line.is_empty() { "" } else { &indentation });
                    }
                    text.push_str(line);
                }
            }
            Form::Block { header_end } => {
                let (behind, head_end) = gap::behind(self.text, *header_end)?;
                self.comments.extend((!behind.is_empty()).then(|| behind.trim_start().to_owned()));
                let header = &self.text[part.start..*header_end];
                let stated = header.chars().find_map(|sign| sign.to_digit(10));
                let header: String =
                    header.chars().map(|sign| if sign.is_ascii_digit() { '2' } else { sign }).collect();
                text.push_str(&header);
                text.push_str(behind);
                let body = self.text.get(head_end + 1..part.end).unwrap_or_default();
                let own = match stated {
                    Some(digit) => collection.column + digit as usize,
                    None => indentation_of(body),
                };
                for line in body.split('\n').filter(|_| part.end > head_end) {
                    text.push('\n');
                    let words = match line.get(..own) {
                        Some(before) if before.trim().is_empty() => &line[own..],
                        _ if line.trim().is_empty() => "",
                        _ => return Err(SpliceError::Unusual(part.start..part.end)),
                    };
                    text.push_str(if words.is_empty() { "" } else { &indentation });
                    text.push_str(words);
                }
                self.at = part.end.max(head_end);
                return Ok(text);
            }
            Form::Collection(inner) if inner.slots.is_empty() && written.contains('#') => {
                return Err(SpliceError::Comment(part.start..part.end));
            }
            Form::Collection(_) => text.push_str(&self.brackets(part, node, order)?),
            Form::Alias => return Err(SpliceError::Alias(part.start..part.end)),
            Form::Nothing => {}
        }
        self.at = part.end;
        text.push_str(self.comment_behind(collection)?);
        Ok(text)
    }

    /// A value in brackets, in one line.
    fn brackets(&self, part: &Part, node: &Node, order: &Order) -> Result<String, SpliceError> {
        if part.is_marked {
            return Err(SpliceError::Anchor(part.start..part.end));
        }
        let Form::Collection(collection) = &part.form else { return Ok(self.text[part.start..part.end].to_owned()) };
        let entries = entries(node);
        let mut items = Vec::with_capacity(collection.slots.len());
        for (place, (slot, child)) in collection.slots.iter().zip(node.children()).enumerate() {
            let entry = entries.map(|entries| &entries[place]);
            let value = self.brackets(&slot.value, child, order.within(entry))?;
            items.push(match (collection.is_list, value.is_empty()) {
                (true, _) => value,
                (false, true) => self.key(slot)?,
                (false, false) => format!("{} {value}", self.key(slot)?),
            });
        }
        let places = entries.map_or_else(|| (0..items.len()).collect(), |entries| order.places(entries));
        let items: Vec<&str> = places.into_iter().filter_map(|from| items.get(from).map(String::as_str)).collect();
        let (open, close) = if collection.is_list { ('[', ']') } else { ('{', '}') };
        Ok(format!("{open}{}{close}", items.join(", ")))
    }

    /// Whether a value stays in the line of its key: brackets that are written in one line and do not make it too wide, or that hold
    /// nothing.
    fn stays_in_line(&self, collection: &Collection, part: &Part, column: usize) -> bool {
        let written = &self.text[part.start..part.end];
        let is_short = || !written.contains('\n') && column + written.chars().count() <= WIDEST;
        collection.in_brackets && (collection.slots.is_empty() || is_short())
    }

    /// Passes over what stands between values in brackets, where no comment can be kept.
    fn within_brackets(&mut self, to: usize) -> Result<Vec<Line<'t>>, SpliceError> {
        let between = self.text.get(self.at..to).ok_or(SpliceError::Misread)?;
        if between.contains('#') {
            return Err(SpliceError::Comment(self.at..to));
        }
        self.at = to;
        Ok(Vec::new())
    }

    fn gap(&mut self, to: usize) -> Result<gap::Gap<'t>, SpliceError> {
        let gap = gap::gap(self.text, self.at, to)?;
        self.comments.extend((!gap.behind.is_empty()).then(|| gap.behind.trim_start().to_owned()));
        self.note(&gap.lines);
        self.at = to;
        Ok(gap)
    }

    /// The comment behind a value, in its line; between brackets other values may follow there.
    fn comment_behind(&mut self, collection: &Collection) -> Result<&'t str, SpliceError> {
        if collection.in_brackets {
            return Ok("");
        }
        let (behind, end) = gap::behind(self.text, self.at)?;
        self.comments.extend((!behind.is_empty()).then(|| behind.trim_start().to_owned()));
        self.at = end;
        Ok(behind)
    }

    /// The comments below a value that stand at least so far in, each on a line of its own.
    fn comments_below(&mut self, least: usize, column: usize) -> String {
        let (lines, end) = gap::below(self.text, self.at, least);
        self.note(&lines);
        self.at = end;
        let mut text = String::new();
        gap::put(&lines, column, &mut text);
        if lines.is_empty() { text } else { format!("\n{}", text.trim_end_matches('\n')) }
    }

    fn note(&mut self, lines: &[Line<'t>]) {
        let comments = lines.iter().filter_map(|line| match line {
            Line::Comment(words) => Some((*words).to_owned()),
            Line::Blank => None,
        });
        self.comments.extend(comments);
    }
}

/// The fields of a mapping.
fn entries(node: &Node) -> Option<&[Entry]> {
    match &node.value {
        Value::Mapping(entries) => Some(entries),
        _ => None,
    }
}

/// Lines without the blank ones at both ends.
fn strip<'l, 't>(lines: &'l [Line<'t>]) -> &'l [Line<'t>] {
    let is_blank = |line: &&Line<'t>| **line == Line::Blank;
    let start = lines.iter().take_while(is_blank).count();
    let end = lines.len() - lines[start..].iter().rev().take_while(is_blank).count();
    &lines[start..end]
}

/// How far in the first line is that has anything.
fn indentation_of(body: &str) -> usize {
    let first = body.split('\n').find(|line| !line.trim().is_empty()).unwrap_or_default();
    first.len() - first.trim_start_matches(' ').len()
}

fn unusual(part: &Part) -> SpliceError {
    match part.form {
        Form::Alias => SpliceError::Alias(part.start..part.end),
        _ => SpliceError::Unusual(part.start..part.end),
    }
}
