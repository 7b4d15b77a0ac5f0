//! A finding, and the order in which findings are read.

use std::sync::Arc;

use super::code::{Code, Severity};
use super::message::{Argument, Message};
use super::nearest::nearest;
use crate::character::{is_unseen, number, spelled_out};
use crate::source::{FileId, Files, Span};

/// Where a finding was made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
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
    pub location: Location,
    /// The arguments of its message.
    pub arguments: Vec<(&'static str, Argument)>,
    /// Another range that explains it, such as the first of two equal ids.
    pub related: Option<Span>,
}

impl Diagnostic {
    /// A finding in a range of a file.
    pub fn at(code: Code, span: Span) -> Self {
        Self::new(code, Location::Span(span))
    }

    /// A finding for a word, number or address with a character that nobody sees; `None` if it has none.
    pub fn of_hidden_character(text: &str, span: Span) -> Option<Self> {
        let hidden = text.chars().find(|character| is_unseen(*character))?;
        Some(Self::at(Code::HiddenCharacter, span).with("value", spelled_out(text)).with("character", number(hidden)))
    }

    /// A finding about a whole file or folder.
    pub fn in_path(code: Code, path: &str) -> Self {
        Self::new(code, Location::Path(path.into()))
    }

    fn new(code: Code, location: Location) -> Self {
        Self { code, severity: code.severity(), location, arguments: Vec::new(), related: None }
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
        self.with_meant(nearest(written, known))
    }

    /// Adds the `nearest` argument: what was probably meant, if that is known.
    #[must_use]
    pub fn with_meant(self, meant: Option<String>) -> Self {
        match meant {
            Some(meant) => self.with("nearest", meant),
            None => self,
        }
    }

    /// Points to another range that explains the finding.
    #[must_use]
    pub fn related(mut self, span: Span) -> Self {
        self.related = Some(span);
        self
    }

    /// The path of the file that the finding is about.
    pub fn path<'a>(&'a self, files: &'a Files) -> &'a str {
        match &self.location {
            Location::Span(span) => &files.get(span.file).path,
            Location::Path(path) => path,
        }
    }

    /// The files whose text shows what it is about.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        let place = match &self.location {
            Location::Span(span) => Some(span.file),
            Location::Path(_) => None,
        };
        place.into_iter().chain(self.related.map(|span| span.file))
    }

    /// The message in the terms of the catalogue: its key is the code's name.
    pub fn message(&self) -> Message {
        Message { key: self.code.name(), arguments: self.arguments.clone() }
    }
}

/// Brings findings into the order in which people read them: the worst first, then by path, location and code.
pub fn sort(diagnostics: &mut [Diagnostic], files: &Files) {
    diagnostics.sort_by(|a, b| {
        let file = || a.path(files).cmp(b.path(files));
        let within = || a.location.cmp(&b.location).then_with(|| a.code.cmp(&b.code));
        a.severity.cmp(&b.severity).then_with(file).then_with(within)
    });
}

/// How many findings of a severity there are.
pub fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    diagnostics.iter().filter(|finding| finding.severity == severity).count()
}
