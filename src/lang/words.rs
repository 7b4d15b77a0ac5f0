//! Finds words in texts and tells where they stand, whatever their width, apostrophes, line breaks and composition. In scripts with
//! capitals only whole words are found.

use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::borders::Borders;
use super::folding::{Placed, folded};

/// Finds many words in a text at once.
pub struct Words {
    /// `None` if there are no words.
    automaton: Option<AhoCorasick>,
    /// The words as written, each with its place in the list that was given.
    words: Vec<(usize, String)>,
    borders: Borders,
}

impl Words {
    /// Takes words; those that say nothing are never found.
    pub fn new<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        let words = words.into_iter().map(str::to_owned).enumerate();
        let words: Vec<(usize, String)> = words.filter(|(_, word)| !folded(word).is_empty()).collect();
        let patterns = words.iter().map(|(_, word)| folded(word));
        let build = || AhoCorasick::new(patterns).expect("words are shorter than files");
        Self { automaton: (!words.is_empty()).then(build), words, borders: Borders::new() }
    }

    /// The words that stand in a text, each by its place in the list and its bytes in the text; they may stand within each other. A
    /// capital letter of a word is one in the text as well.
    pub fn of(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let Some(automaton) = self.automaton.as_ref().filter(|automaton| automaton.is_match(&folded(text))) else {
            return Vec::new();
        };
        let placed = Placed::new(text);
        let found = automaton.find_overlapping_iter(&placed.folded).filter_map(|one| {
            let (place, word) = &self.words[one.pattern().as_usize()];
            let at = placed.written(one.start(), one.end());
            let is_word = self.borders.stand_around(&placed.folded, one.range(), 0)
                && !goes_on(&placed.folded, one.range())
                && has_capitals(&text[at.clone()], word);
            is_word.then_some((*place, at))
        });
        found.collect()
    }
}

/// Whether a number goes on before or behind a piece that begins or ends with a digit: `GPT-4` is no word of `GPT-40`.
fn goes_on(text: &str, at: Range<usize>) -> bool {
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    let before = at.start.checked_sub(1).and_then(|place| bytes.get(place));
    let (first, last) = (bytes.get(at.start), bytes.get(at.end - 1));
    (is_digit(first) && is_digit(before)) || (is_digit(last) && is_digit(bytes.get(at.end)))
}

/// Whether a text has every capital letter of a word that it has in some case.
fn has_capitals(text: &str, word: &str) -> bool {
    let letters = |text: &'_ str| text.chars().filter(|sign| sign.is_alphabetic()).collect::<Vec<_>>();
    let (own, wanted) = (letters(text), letters(word));
    own.len() != wanted.len()
        || own.iter().zip(&wanted).all(|(own, wanted)| !wanted.is_uppercase() || own.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(text: &'t str, words: &[&str]) -> Vec<&'t str> {
        Words::new(words.iter().copied()).of(text).into_iter().map(|(_, at)| &text[at]).collect()
    }

    #[test]
    fn whole_words_are_found_where_they_stand() {
        for (text, word, expected) in [
            ("The R&D Center’s centers; a center.", "center", &["Center", "center"][..]),
            ("It is an IT firm", "IT", &["IT"]),
            ("us and US", "us", &["us", "US"]),
            ("扩大学习，北京大学举办", "大学", &["大学"]),
            ("研究\n中心和研究 中心", "研究中心", &["研究\n中心", "研究 中心"]),
            ("ＧＰＴ-4, GPT-40", "GPT-4", &["ＧＰＴ-4"]),
            ("cafe\u{301}s, cafe\u{301}", "café", &["cafe\u{301}"]),
            ("foreign-\nfunded, foreigner", "foreign", &["foreign"]),
        ] {
            assert_eq!(found(text, &[word]), expected, "{word} in {text}");
        }
        assert_eq!(
            found("国际科技创新中心", &["创新中心", "国际科技创新中心", "\u{200b}"]),
            ["国际科技创新中心", "创新中心"]
        );
        assert!(found("任何", &[]).is_empty());
    }
}
