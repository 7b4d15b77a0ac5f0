//! From the text of a YAML file to a tree, by the library: the measure of the quick reader, and the way for all that it
//! does not take.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput};

use super::cursor::Cursor;
use super::folded;
use super::limits::{DEEPEST, MOST_VALUES};
use super::node::{Entry, Node, Value};
use super::{outline, slip};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};

/// Reads a text as one document; what [`parse`](super::parse) promises.
pub(super) fn read(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Node> {
    let mut tree = Tree {
        file,
        text,
        parser: Parser::new_from_str(text),
        cursor: Cursor::default(),
        line_end: (0, 0),
        anchors: HashMap::new(),
        values: 0,
        diagnostics,
    };
    match tree.document() {
        Ok(node) => node,
        Err(Stop::Syntax(error)) => {
            let diagnostic = tree.syntax(&error);
            tree.diagnostics.push(diagnostic);
            None
        }
        Err(Stop::Limit(diagnostic)) => {
            tree.diagnostics.push(*diagnostic);
            None
        }
    }
}

struct Tree<'a> {
    file: FileId,
    text: &'a str,
    parser: Parser<'a, StrInput<'a>>,
    cursor: Cursor,
    /// The end of the line that was looked at last, and where looking began.
    line_end: (usize, usize),
    /// The nodes that carry an anchor, and how many values each holds.
    anchors: HashMap<usize, (Node, usize)>,
    values: usize,
    diagnostics: &'a mut Vec<Diagnostic>,
}

enum Stop {
    Syntax(ScanError),
    Limit(Box<Diagnostic>),
}

impl From<ScanError> for Stop {
    fn from(error: ScanError) -> Self {
        Self::Syntax(error)
    }
}

impl<'a> Tree<'a> {
    fn document(&mut self) -> Result<Option<Node>, Stop> {
        let mut document = None;
        while let Some((event, span)) = self.next()? {
            match event {
                Event::StreamEnd => break,
                Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
                other if document.is_none() => document = Some(self.node(other, span, 0)?),
                _ => {
                    self.diagnostics.push(Diagnostic::at(Code::SeveralDocuments, span));
                    break;
                }
            }
        }
        Ok(document.filter(|node| !matches!(node.value, Value::Null)))
    }

    fn next(&mut self) -> Result<Option<(Event<'a>, Span)>, Stop> {
        let Some(next) = self.parser.next_event() else { return Ok(None) };
        let (event, span) = next?;
        let start = self.cursor.byte(self.text, span.start);
        // Only a scalar's end is of use, and a scalar ends before anything after it is asked for.
        let end = match event {
            Event::Scalar(..) | Event::Alias(_) => self.cursor.byte(self.text, span.end),
            _ => start,
        };
        let trimmed = start + self.text[start..end].trim_end().len();
        Ok(Some((event, Span::new(self.file, start, trimmed))))
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, Stop> {
        self.count(1, span)?;
        if depth > DEEPEST {
            return Err(Stop::Limit(Box::new(Diagnostic::at(Code::TooDeep, span).with("limit", DEEPEST))));
        }
        let before = self.values;
        let (anchor, value) = match event {
            Event::Alias(anchor) => {
                // An unknown alias is a syntax error of the parser, so only an anchor that is still open lacks here.
                let Some((node, values)) = self.anchors.get(&anchor).cloned() else {
                    return Err(Stop::Limit(Box::new(Diagnostic::at(Code::TooDeep, span).with("limit", DEEPEST))));
                };
                self.count(values, span)?;
                return Ok(node);
            }
            Event::Scalar(text, style, anchor, _) => {
                let nothing = style == ScalarStyle::Plain && matches!(text.as_ref(), "" | "~" | "null");
                (
                    anchor,
                    if nothing { Value::Null } else { Value::Scalar(self.unfolded(text.into_owned(), style, span)) },
                )
            }
            Event::SequenceStart(anchor, _) => (anchor, Value::List(self.list(depth)?)),
            Event::MappingStart(anchor, _) => (anchor, Value::Mapping(self.mapping(depth)?)),
            _ => (0, Value::Null),
        };
        let span = match value {
            Value::List(_) | Value::Mapping(_) => self.first_line(span),
            Value::Null | Value::Scalar(_) => span,
        };
        let node = Node { value, span };
        if anchor > 0 {
            self.anchors.insert(anchor, (node.clone(), self.values - before + 1));
        }
        Ok(node)
    }

    fn unfolded(&self, value: String, style: ScalarStyle, span: Span) -> String {
        let written = &self.text[span.start as usize..span.end as usize];
        match style {
            ScalarStyle::Literal => value,
            _ => folded::unspaced(value, written, style == ScalarStyle::Folded),
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Node>, Stop> {
        let mut items = Vec::new();
        while let Some((event, span)) = self.next()? {
            if matches!(event, Event::SequenceEnd) {
                break;
            }
            items.push(self.node(event, span, depth + 1)?);
        }
        Ok(items)
    }

    fn mapping(&mut self, depth: usize) -> Result<Vec<Entry>, Stop> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut places: HashMap<String, Span> = HashMap::new();
        while let Some((event, span)) = self.next()? {
            if matches!(event, Event::MappingEnd) {
                break;
            }
            let key = self.node(event, span, depth + 1)?;
            let Some((event, value_span)) = self.next()? else { break };
            let node = self.node(event, value_span, depth + 1)?;
            let Value::Scalar(text) = key.value else {
                let wrong = Diagnostic::at(Code::WrongType, key.span)
                    .with("expected", crate::diagnostic::Argument::Message("type-key"))
                    .with("found", crate::diagnostic::Argument::Message(key.type_name()));
                self.diagnostics.push(wrong);
                continue;
            };
            if let Some(space) = slip::odd_space(self.text, key.span) {
                return Err(Stop::Limit(Box::new(space)));
            }
            if let Some(first) = places.get(&text) {
                let twice = Diagnostic::at(Code::DuplicateKey, key.span).with("key", text.as_str()).related(*first);
                self.diagnostics.push(twice);
                continue;
            }
            places.insert(text.clone(), key.span);
            entries.push(Entry { key: text, span: key.span, node });
        }
        Ok(entries)
    }

    fn count(&mut self, values: usize, span: Span) -> Result<(), Stop> {
        self.values += values;
        if self.values > MOST_VALUES {
            return Err(Stop::Limit(Box::new(Diagnostic::at(Code::TooManyValues, span).with("limit", MOST_VALUES))));
        }
        Ok(())
    }

    fn first_line(&mut self, span: Span) -> Span {
        let start = span.start as usize;
        // Many collections may begin in one line, whose end is looked for once.
        if start >= self.line_end.0 || start < self.line_end.1 {
            let length = self.text[start..].find(['\n', '\r']).unwrap_or(self.text.len() - start);
            self.line_end = (start + length, start);
        }
        Span::new(self.file, start, start + self.text[start..self.line_end.0].trim_end().len())
    }

    fn syntax(&mut self, error: &ScanError) -> Diagnostic {
        let offset = Cursor::default().byte(self.text, *error.marker());
        if let Some(tabs) = self.tab_indentation(offset) {
            return Diagnostic::at(Code::TabIndentation, tabs);
        }
        if let Some(slip) = slip::find(self.file, self.text, offset) {
            return slip;
        }
        let span = self.first_line(Span::new(self.file, offset, offset));
        let reason = match error.info() {
            info if info.contains("mapping values are not allowed") => {
                let line = &self.text[outline::line_start(self.text, offset)..outline::line_end(self.text, offset)];
                if line.matches(": ").count() > 1 { "syntax-colon" } else { "syntax-indentation" }
            }
            info if info.contains("simple key") => return self.no_key(offset),
            info if info.contains("alias") || info.contains("anchor") => "syntax-alias",
            info if info.contains("quoted scalar") || info.contains("escape") => "syntax-quote",
            info if info.contains("flow") || info.contains(']') || info.contains('}') => "syntax-bracket",
            info if info.contains("indent") || info.contains("block") => "syntax-indentation",
            _ => "syntax-other",
        };
        Diagnostic::at(Code::Syntax, span).with("reason", crate::diagnostic::Argument::Message(reason))
    }

    /// The finding for a line that should have been a key, which ends before `offset`.
    fn no_key(&self, offset: usize) -> Diagnostic {
        let line = |offset: usize| {
            let before = self.text[..offset].trim_end().len();
            outline::line_start(self.text, before)..outline::line_end(self.text, before)
        };
        let last = line(offset);
        // A key that it swallowed is not at fault.
        let own = if slip::is_key(&self.text[last.clone()]) { line(last.start) } else { last };
        let indentation = self.text[own.clone()].len() - self.text[own.clone()].trim_start().len();
        let span = Span::new(self.file, own.start + indentation, own.end);
        Diagnostic::at(Code::Syntax, span).with("reason", crate::diagnostic::Argument::Message("syntax-no-key"))
    }

    /// The tabs that the line of `offset`, or the one above or below it, is indented with. The parser gives up at the first
    /// character that does not fit, which may be in the next line, or where the value began that goes on there.
    fn tab_indentation(&self, offset: usize) -> Option<Span> {
        let line_start = |offset: usize| self.text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
        let here = line_start(offset);
        let above = line_start(here.saturating_sub(1));
        let below = self.text[here..].find('\n').map_or(here, |newline| here + newline + 1);
        [above, here, below].into_iter().find_map(|start| {
            let indentation: &str =
                self.text[start..].split(|character: char| !matches!(character, ' ' | '\t')).next()?;
            let tab = indentation.find('\t')?;
            Some(Span::new(self.file, start + tab, start + indentation.len()))
        })
    }
}
