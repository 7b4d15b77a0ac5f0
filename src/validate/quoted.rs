//! What is quoted from the official text, which stays as it was published.

use std::ops::Range;

use super::whole::Whole;
use crate::lang::Lang;

/// How many characters before and behind a piece of a text have to stand in the official text as well for it to be quoted.
const AROUND: usize = 6;

/// Whether a piece of a text, by its bytes, stands in the official text as published as it stands here.
pub(super) fn is_official(whole: &Whole<'_>, lang: Lang, text: &str, at: Range<usize>) -> bool {
    let start = text[..at.start].char_indices().rev().take(AROUND).last().map_or(at.start, |(place, _)| place);
    let end = text[at.end..].char_indices().nth(AROUND).map_or(text.len(), |(place, _)| at.end + place);
    let around = text[start..end].trim();
    let published = whole.content().published.iter().filter(|published| published.lang == lang);
    published.flat_map(|published| &published.paragraphs).any(|(_, paragraph)| paragraph.contains(around))
}
