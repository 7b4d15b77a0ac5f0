//! Texts in the form in which words are looked for in them: whatever their case, width, apostrophes, line breaks and composition.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::joint::joins_without_space;
use crate::character::is_invisible;

/// A text as it is compared.
pub(super) fn folded(text: &str) -> String {
    let mut folding = Folding { folded: String::with_capacity(text.len()), is_apart: false };
    folding.add(text);
    folding.folded
}

/// A text as it is compared, which knows where everything in it stands in the text as written.
pub(super) struct Placed<'t> {
    text: &'t str,
    /// The text as it is compared.
    pub(super) folded: String,
    /// Where the character begins that a byte of it comes from.
    starts: Vec<usize>,
}

impl<'t> Placed<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut folding = Folding { folded: String::with_capacity(text.len()), is_apart: false };
        let (mut starts, mut at) = (Vec::with_capacity(text.len()), 0);
        while at < text.len() {
            let end = at + composed(&text[at..]);
            folding.add(&text[at..end]);
            starts.resize(folding.folded.len(), at);
            at = end;
        }
        Self { text, folded: folding.folded, starts }
    }

    /// Where a piece of the folded text, which is not empty, stands in the text as written.
    pub(super) fn written(&self, start: usize, end: usize) -> std::ops::Range<usize> {
        let last = self.starts[end - 1];
        self.starts[start]..last + composed(&self.text[last..])
    }
}

/// The length of the character with which a text begins, with the marks that are composed with it.
fn composed(text: &str) -> usize {
    let mut signs = text.char_indices().skip(1);
    signs.find(|(_, sign)| !is_combining_mark(*sign)).map_or(text.len(), |(place, _)| place)
}

/// A text that is being folded.
struct Folding {
    folded: String,
    /// Whether white space stands before what comes next.
    is_apart: bool,
}

impl Folding {
    fn add(&mut self, text: &str) {
        if text.chars().all(is_plain) {
            text.chars().map(half_width).for_each(|character| self.push(character));
        } else {
            text.nfkc().flat_map(char::to_lowercase).for_each(|character| self.push(character));
        }
    }

    fn push(&mut self, character: char) {
        if is_invisible(character) {
            return;
        }
        if character.is_whitespace() {
            self.is_apart = true;
            return;
        }
        let joins = self.folded.chars().next_back().is_none_or(|before| joins_without_space(before, character));
        if std::mem::take(&mut self.is_apart) && !joins {
            self.folded.push(' ');
        }
        self.folded.push(match character {
            '’' | '‘' | 'ʼ' => '\'',
            '‐' | '‑' => '-',
            other => other,
        });
    }
}

/// Whether a character is folded for itself, as nearly all are in Chinese and English.
fn is_plain(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{7f}' | '\u{2010}' | '\u{2012}'..='\u{2016}' | '\u{2018}'..='\u{201f}' | '\u{3001}'..='\u{3020}' | '\u{4e00}'..='\u{9fff}'
            | '\u{ff01}'..='\u{ff5e}'
    )
}

/// A plain character in its half-width form, in lower case.
fn half_width(character: char) -> char {
    let narrow = match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        other => other,
    };
    narrow.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_folded_the_quick_way_is_folded_as_unicode_says() {
        let all = ('\0'..='\u{ffff}').filter(|character| is_plain(*character) && !character.is_whitespace());
        for character in all.filter(|character| !is_invisible(*character)) {
            let slow: String = character.to_string().nfkc().flat_map(char::to_lowercase).collect();
            assert_eq!(half_width(character).to_string(), slow, "{character:?}");
        }
    }

    #[test]
    fn what_is_folded_piece_by_piece_is_folded_alike_and_knows_its_places() {
        let text = "Ｒ＆Ｄ\u{200b}中心 \n cafe\u{301}s 联合\n  实验室 ﬁn";
        let placed = Placed::new(text);
        assert_eq!(placed.folded, folded(text));
        for (word, written) in
            [("r&d中心", "Ｒ＆Ｄ\u{200b}中心"), ("café", "cafe\u{301}"), ("联合实验室", "联合\n  实验室"), ("fi", "ﬁ")]
        {
            let start = placed.folded.find(word).expect(word);
            assert_eq!(&text[placed.written(start, start + word.len())], written);
        }
    }
}
