//! Where words begin and end.

use std::ops::Range;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use crate::character::is_han;

/// The longest term that two Chinese words may hold between them by chance, in characters.
const LONGEST_CHANCE: usize = 3;

/// How many characters on either side of a term decide which words it stands in.
const AROUND: usize = 8;

/// Tells words from pieces of other words.
pub(super) struct Borders(WordSegmenterBorrowed<'static>);

impl Borders {
    pub(super) fn new() -> Self {
        Self(WordSegmenter::new_auto(WordBreakInvariantOptions::default()))
    }

    /// Whether a piece of a text is no part of other words: 大学 is none in 扩大学习, nor `art` in `party` or `article`. It may take
    /// an ending of so many letters, where words are inflected.
    pub(super) fn stand_around(&self, text: &str, at: Range<usize>, longest_ending: usize) -> bool {
        let Range { start, end } = at;
        let before = text[..start].chars().next_back();
        let after = text[end..].chars().take_while(|character| is_cased(*character)).count();
        let (first, last) = (text[start..].chars().next(), text[..end].chars().next_back());
        if first.is_some_and(is_cased) && before.is_some_and(is_cased) {
            return false;
        }
        if last.is_some_and(is_cased) && after > longest_ending {
            return false;
        }
        let is_han = |character: Option<char>| character.is_some_and(is_han);
        let has_neighbour = is_han(before) || is_han(text[end..].chars().next());
        let is_short = text[start..end].chars().count() <= LONGEST_CHANCE;
        let may_be_chance = is_short && has_neighbour && is_han(first) && is_han(last);
        !(may_be_chance && self.is_by_chance(text, start, end))
    }

    /// Whether a piece begins within one Chinese word and goes on behind its end, or ends within one that it does not begin in.
    fn is_by_chance(&self, text: &str, start: usize, end: usize) -> bool {
        let from = text[..start].char_indices().rev().take_while(|(_, sign)| is_han(*sign)).take(AROUND).last();
        let from = from.map_or(start, |(place, _)| place);
        let to = text[end..].char_indices().take_while(|(_, sign)| is_han(*sign)).take(AROUND).last();
        let to = to.map_or(end, |(place, sign)| end + place + sign.len_utf8());
        let ends: Vec<usize> = self.0.segment_str(&text[from..to]).map(|place| from + place).collect();
        ends.windows(2).any(|word| {
            let cuts_start = word[0] < start && start < word[1] && word[1] < end;
            let cuts_end = start < word[0] && word[0] < end && end < word[1];
            cuts_start || cuts_end
        })
    }
}

/// Whether a letter is of a script with capitals, in which words are set apart.
fn is_cased(character: char) -> bool {
    character.is_lowercase() || character.is_uppercase()
}
