//! What stands between values: blank lines and comments.

use crate::yaml::error::SpliceError;
use crate::yaml::outline::line_end;

/// A line between values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line<'t> {
    Blank,
    Comment(&'t str),
}

/// What stands between a place and the next value.
#[derive(Default)]
pub(super) struct Gap<'t> {
    /// The comment in the line that the place is in, with the spaces before it.
    pub(super) behind: &'t str,
    /// The whole lines below.
    pub(super) lines: Vec<Line<'t>>,
}

/// The gap from a place up to where the next value begins. Anything else there than space and comments is refused.
pub(super) fn gap(text: &str, from: usize, to: usize) -> Result<Gap<'_>, SpliceError> {
    let misread = || SpliceError::Unusual(from..to);
    let mut pieces: Vec<&str> = text.get(from..to).ok_or_else(misread)?.split('\n').collect();
    // What stands before the value in its own line is its indentation.
    let indentation = pieces.pop().unwrap_or_default();
    if !indentation.trim().is_empty() {
        return Err(misread());
    }
    let is_line_start = from == 0 || text[..from].ends_with('\n');
    let mut gap = Gap::default();
    for (place, piece) in pieces.into_iter().enumerate() {
        match piece.trim() {
            "" if place == 0 && !is_line_start => {}
            "" => gap.lines.push(Line::Blank),
            words if !words.starts_with('#') => return Err(misread()),
            _ if place == 0 && !is_line_start => gap.behind = piece.trim_end(),
            words => gap.lines.push(Line::Comment(words)),
        }
    }
    Ok(gap)
}

/// The comment behind a value that ends at a place, with the spaces before it, and where that line ends.
pub(super) fn behind(text: &str, from: usize) -> Result<(&str, usize), SpliceError> {
    let end = line_end(text, from);
    let rest = text[from..end].trim_end();
    match rest.trim_start() {
        "" => Ok(("", end)),
        words if words.starts_with('#') && words.len() < rest.len() => Ok((rest, end)),
        _ => Err(SpliceError::Unusual(from..end)),
    }
}

/// The lines below the line of a place up to the last comment that stands at least so far in, and where they end.
pub(super) fn below(text: &str, from: usize, least: usize) -> (Vec<Line<'_>>, usize) {
    let (mut taken, mut waiting) = (Vec::new(), Vec::new());
    let mut end = from;
    let mut at = line_end(text, from);
    while at < text.len() {
        let start = at + 1;
        at = line_end(text, start);
        let words = text[start..at].trim();
        let column = text[start..at].len() - text[start..at].trim_start().len();
        match words {
            "" => waiting.push(Line::Blank),
            _ if words.starts_with('#') && column >= least => {
                taken.append(&mut waiting);
                taken.push(Line::Comment(words));
                end = at;
            }
            _ => break,
        }
    }
    (taken, end)
}

/// Lines as they are written: of several blank ones the first.
pub(super) fn put(lines: &[Line<'_>], column: usize, text: &mut String) {
    let mut last = None;
    for line in lines {
        match line {
            Line::Blank if last == Some(&Line::Blank) => {}
            Line::Blank => text.push('\n'),
            Line::Comment(words) => text.push_str(&format!("{}{words}\n", " ".repeat(column))),
        }
        last = Some(line);
    }
}
