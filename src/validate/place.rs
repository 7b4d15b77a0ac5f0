//! Where words stand in the file that they were read from.

use crate::source::{Files, Span};

/// Where words stand, written as they are, at or behind the beginning of what holds them; `None` if quotation marks or line
/// breaks come between.
pub(super) fn of_words(words: &str, holder: Span, files: &Files) -> Option<Span> {
    let start = holder.start as usize;
    let offset = files.get(holder.file).text.get(start..)?.find(words).filter(|_| !words.is_empty())?;
    Some(Span::new(holder.file, start + offset, start + offset + words.len()))
}
