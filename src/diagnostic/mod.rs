//! What is wrong with somebody's content, as data: a code with arguments and a place.
//!
//! A [`Diagnostic`] is a *finding*, the content's fault. An [`Failure`] is an *error*, the machine's or ours. Neither
//! holds words; the words stand in `messages/*.ftl` and are chosen by the person who reads, through [`Words`].

mod code;
mod failure;
mod human;
mod json;
mod message;
mod short;
mod words;

pub use code::{Code, Severity};
pub use failure::Failure;
pub use human::print_human;
pub use json::print_json;
pub use message::{Argument, Message};
pub use short::print_short;
pub use words::{Reader, Words};

use std::sync::Arc;

use crate::source::{Files, Span};

/// Where a finding was made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A range of a file that was read.
    Span(Span),
    /// A file or folder as a whole, by its path below the site's folder: it could not be read as text, or is missing.
    Path(Arc<str>),
}

/// A finding: something in the content or theme that is wrong or doubtful.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// What kind of mistake it is.
    pub code: Code,
    /// How bad it is: the code's own severity, unless the site's settings say otherwise.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// The arguments of its message.
    pub arguments: Vec<(&'static str, Argument)>,
    /// Another place that explains it, such as the first of two equal ids.
    pub related: Option<Span>,
}

impl Diagnostic {
    /// A finding in a range of a file.
    pub fn at(code: Code, span: Span) -> Self {
        Self::new(code, Place::Span(span))
    }

    /// A finding about a whole file or folder.
    pub fn in_path(code: Code, path: &str) -> Self {
        Self::new(code, Place::Path(path.into()))
    }

    fn new(code: Code, place: Place) -> Self {
        Self { code, severity: code.severity(), place, arguments: Vec::new(), related: None }
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Adds the `nearest` argument if something known is near enough to what was written.
    #[must_use]
    pub fn with_nearest<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(written, known) {
            Some(nearest) => self.with("nearest", nearest),
            None => self,
        }
    }

    /// Points to another place that explains the finding.
    #[must_use]
    pub fn related(mut self, span: Span) -> Self {
        self.related = Some(span);
        self
    }

    /// Sets another severity than the code's own.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The path of the file that the finding is about.
    pub fn path<'a>(&'a self, files: &'a Files) -> &'a str {
        match &self.place {
            Place::Span(span) => &files.get(span.file).path,
            Place::Path(path) => path,
        }
    }

    /// The message in the terms of the catalogue: its key is the code's name.
    pub fn message(&self) -> Message {
        Message { key: self.code.name(), arguments: self.arguments.clone() }
    }
}

/// Brings findings into the order in which people read them: by path, then by place, then by code.
pub fn sort(diagnostics: &mut [Diagnostic], files: &Files) {
    diagnostics.sort_by(|a, b| {
        a.path(files).cmp(b.path(files)).then_with(|| a.place.cmp(&b.place)).then_with(|| a.code.cmp(&b.code))
    });
}

/// The known word nearest to what was written, if it is near enough to be a slip: at most a third of it differs.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let written: Vec<char> = written.to_lowercase().chars().collect();
    known
        .into_iter()
        .map(|word| (distance(&written, &word.to_lowercase().chars().collect::<Vec<char>>()), word))
        .filter(|(distance, word)| *distance <= (word.chars().count().max(written.len()) / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word.to_owned())
}

/// How many slips lead from one word to the other: a character too many, too few or wrong, or two exchanged
/// (Damerau and Levenshtein, each place changed once).
fn distance(from: &[char], to: &[char]) -> usize {
    let width = to.len() + 1;
    let mut table = vec![0; (from.len() + 1) * width];
    for row in 0..=from.len() {
        for column in 0..width {
            let at = |row: usize, column: usize| table[row * width + column];
            table[row * width + column] = if row == 0 || column == 0 {
                row + column
            } else {
                let wrong = at(row - 1, column - 1) + usize::from(from[row - 1] != to[column - 1]);
                let exchanged =
                    row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
                let exchange = if exchanged { at(row - 2, column - 2) + 1 } else { usize::MAX };
                wrong.min(at(row - 1, column) + 1).min(at(row, column - 1) + 1).min(exchange)
            };
        }
    }
    table[from.len() * width + to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_word_that_was_meant() {
        let known = ["title", "text", "sources", "observation"];
        assert_eq!(nearest("souces", known).as_deref(), Some("sources"));
        assert_eq!(nearest("Titel", known).as_deref(), Some("title"));
        assert_eq!(nearest("picture", known), None);
        assert_eq!(nearest("foreign-rd-centers", ["foreign-rd-centres"]).as_deref(), Some("foreign-rd-centres"));
    }
}
