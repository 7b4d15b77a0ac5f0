//! Where words stand in the file that they were read from.

use std::ops::Range;

use crate::source::{Files, Span};

/// Where words stand, written as they are, at or behind the beginning of what holds them; `None` if quotation marks or line
/// breaks come between.
pub(super) fn of_words(words: &str, holder: Span, files: &Files) -> Option<Span> {
    let start = holder.start as usize;
    let offset = files.get(holder.file).text.get(start..)?.find(words).filter(|_| !words.is_empty())?;
    Some(Span::new(holder.file, start + offset, start + offset + words.len()))
}

/// Where a part of a text stands, told by how often its words come before it; the whole text if it is written otherwise than it
/// reads, as with escapes. Of a part of several lines it is the first.
pub(super) fn of_part(text: &str, part: Range<usize>, holder: Span, files: &Files) -> Span {
    let words = text[part.clone()].split('\n').next().unwrap_or_default().trim_end();
    let (start, end) = (holder.start as usize, holder.end as usize);
    let written = &files.get(holder.file).text[start..end];
    let earlier = text[..part.start].match_indices(words).count();
    match written.match_indices(words).nth(earlier).filter(|_| !words.is_empty()) {
        Some((offset, _)) => Span::new(holder.file, start + offset, start + offset + words.len()),
        None => holder,
    }
}
