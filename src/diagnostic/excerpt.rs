//! The lines of a file that a finding shows.

use std::borrow::Cow;
use std::ops::Range;

use super::finding::{Diagnostic, Location};
use crate::character::shown;
use crate::secret;
use crate::source::{Files, Span};

/// How many bytes of a file are shown at most. Nobody reads a longer line, and a finding is not to take as long as its file.
const LONGEST: usize = 8 * 1024;

/// The line in which a finding begins, as it is shown to people; `None` if it has none, or one that is shown nowhere.
pub fn first_line(finding: &Diagnostic, files: &Files) -> Option<String> {
    match finding.location {
        Location::Span(span) if !finding.code.hides_lines() => {
            let start = Span { end: span.start, ..span };
            Excerpt::of(start, files).map(|excerpt| excerpt.text.trim_end().to_owned())
        }
        _ => None,
    }
}

/// Whole lines of a file, in which every character that nobody sees is a visible one.
pub(super) struct Excerpt<'f> {
    /// The lines.
    pub(super) text: Cow<'f, str>,
    /// The number of the first one.
    pub(super) line: usize,
    source: &'f str,
    start: usize,
}

impl<'f> Excerpt<'f> {
    /// The lines that a range lies in; `None` if they are too long, or may tell a secret, which is shown nowhere.
    pub(super) fn of(span: Span, files: &'f Files) -> Option<Self> {
        let lines = files.lines_around(span.file, span.start as usize..span.end as usize);
        let source = &files.get(span.file).text[lines.clone()];
        let (line, _) = files.line_column(span.file, lines.start);
        let before = &files.get(span.file).text[..lines.start];
        let is_shown = source.len() <= LONGEST && !secret::may_be_in(source, before);
        is_shown.then(|| Self { text: shown(source), line, source, start: lines.start })
    }

    /// Where a range of the file stands in the lines.
    pub(super) fn range(&self, span: Span) -> Range<usize> {
        let place = |offset: u32| {
            let offset = self.source.floor_char_boundary((offset as usize).saturating_sub(self.start));
            match self.text {
                Cow::Borrowed(_) => offset,
                Cow::Owned(_) => shown(&self.source[..offset]).len(),
            }
        };
        place(span.start)..place(span.end)
    }
}
