//! Finds terms in texts, whatever their case, width, apostrophes, line breaks and composition, where they are words of their own.

use std::collections::{BTreeSet, HashMap};

use aho_corasick::{AhoCorasick, Input, MatchKind};
use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use unicode_normalization::UnicodeNormalization;

use super::joint::joins_without_space;
use crate::character::{is_han, is_invisible};

/// How many letters an ending may have that a term takes where words are inflected.
const LONGEST_ENDING: usize = 3;

/// The longest term that two Chinese words may hold between them by chance, in characters.
const LONGEST_CHANCE: usize = 3;

/// How many characters on either side of a term decide which words it stands in.
const AROUND: usize = 8;

/// Finds many terms in a text at once.
pub struct Terms {
    /// `None` if there are no terms.
    automaton: Option<AhoCorasick>,
    /// The terms that have each word.
    owners: Vec<Vec<usize>>,
    segmenter: WordSegmenterBorrowed<'static>,
}

impl Terms {
    /// Takes words, each with the number of the term that has it; of a text, the longest word at a place counts, and what it covers
    /// holds no other.
    pub fn apart<'w>(words: impl IntoIterator<Item = (usize, &'w str)>) -> Self {
        Self::new(words, MatchKind::LeftmostLongest)
    }

    /// Takes words, each with the number of the term that has it; words may stand within others.
    pub fn within<'w>(words: impl IntoIterator<Item = (usize, &'w str)>) -> Self {
        Self::new(words, MatchKind::Standard)
    }

    fn new<'w>(words: impl IntoIterator<Item = (usize, &'w str)>, kind: MatchKind) -> Self {
        let (mut places, mut patterns, mut owners) = (HashMap::new(), Vec::new(), Vec::<Vec<usize>>::new());
        for (term, word) in words {
            let word = folded(word);
            if word.is_empty() {
                continue;
            }
            let place = *places.entry(word.clone()).or_insert_with(|| {
                patterns.push(word);
                owners.push(Vec::new());
                patterns.len() - 1
            });
            owners[place].push(term);
        }
        let build = || AhoCorasick::builder().match_kind(kind).build(&patterns).expect("terms are shorter than files");
        Self {
            automaton: (!patterns.is_empty()).then(build),
            owners,
            segmenter: WordSegmenter::new_auto(WordBreakInvariantOptions::default()),
        }
    }

    /// The terms that stand in a text.
    pub fn of(&self, text: &str) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let Some(automaton) = &self.automaton else { return found };
        let text = folded(text);
        if automaton.match_kind() == MatchKind::Standard {
            for one in automaton.find_overlapping_iter(&text) {
                let owners = &self.owners[one.pattern().as_usize()];
                if owners.iter().any(|owner| !found.contains(owner)) && self.is_apart(&text, one.start(), one.end()) {
                    found.extend(owners);
                }
            }
            return found;
        }
        let mut from = 0;
        while let Some(one) = automaton.find(Input::new(&text).range(from..)) {
            if self.is_apart(&text, one.start(), one.end()) {
                found.extend(self.owners[one.pattern().as_usize()].first());
                from = one.end();
            } else {
                from = one.start() + text[one.start()..].chars().next().map_or(1, char::len_utf8);
            }
        }
        found
    }

    /// Whether a piece of a text is no part of other words: 大学 is none in 扩大学习, nor `art` in `party` or `article`.
    fn is_apart(&self, text: &str, start: usize, end: usize) -> bool {
        let before = text[..start].chars().next_back();
        let after = text[end..].chars().take_while(|character| is_cased(*character)).count();
        let (first, last) = (text[start..].chars().next(), text[..end].chars().next_back());
        if first.is_some_and(is_cased) && before.is_some_and(is_cased) {
            return false;
        }
        if last.is_some_and(is_cased) && after > LONGEST_ENDING {
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
        let ends: Vec<usize> = self.segmenter.segment_str(&text[from..to]).map(|place| from + place).collect();
        ends.windows(2).any(|word| {
            let cuts_start = word[0] < start && start < word[1] && word[1] < end;
            let cuts_end = start < word[0] && word[0] < end && end < word[1];
            cuts_start || cuts_end
        })
    }
}

/// A text as it is compared.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut is_apart = false;
    let mut push = |character: char| {
        if is_invisible(character) {
            return;
        }
        if character.is_whitespace() {
            is_apart = true;
            return;
        }
        let joins = folded.chars().next_back().is_none_or(|before| joins_without_space(before, character));
        if std::mem::take(&mut is_apart) && !joins {
            folded.push(' ');
        }
        folded.push(match character {
            '’' | '‘' | 'ʼ' => '\'',
            '‐' | '‑' => '-',
            other => other,
        });
    };
    if text.chars().all(is_plain) {
        text.chars().map(half_width).for_each(&mut push);
    } else {
        text.nfkc().flat_map(char::to_lowercase).for_each(push);
    }
    folded
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

/// Whether a letter is of a script with capitals, in which words are set apart.
fn is_cased(character: char) -> bool {
    character.is_lowercase() || character.is_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(text: &str, term: &str) -> bool {
        Terms::apart([(0, term)]).of(text).contains(&0)
    }

    #[test]
    fn width_case_apostrophes_line_breaks_and_composition_make_no_difference() {
        for (text, term) in [
            ("Ｒ＆Ｄ中心", "R&D中心"),
            ("建设联合\n实验室", "联合实验室"),
            ("a joint\n  laboratory", "Joint Laboratory"),
            ("the people's court", "People’s Court"),
            ("cafe\u{301}s", "café"),
            ("联合\u{200b}实验室", "联合实验室"),
            ("a non\u{2011}profit body", "non-profit"),
        ] {
            assert!(has(text, term), "{text:?} has {term:?}");
        }
    }

    #[test]
    fn a_term_is_a_word_of_its_own() {
        for (text, term) in [("扩大学习", "大学"), ("a party", "art"), ("an article", "art"), ("Étart", "art")] {
            assert!(!has(text, term), "{text:?} has no {term:?}");
        }
        for (text, term) in [
            ("北京大学举办", "大学"),
            ("建设大学城", "大学"),
            ("第一件事", "事"),
            ("two laboratories", "two laborator"),
            ("arts", "art"),
            ("in 2025年，大学", "大学"),
        ] {
            assert!(has(text, term), "{text:?} has {term:?}");
        }
    }

    #[test]
    fn a_longer_term_covers_a_shorter_one_unless_words_may_stand_within_others() {
        let words = [(0, "创新中心"), (1, "国际科技创新中心"), (2, "国际科技创新中心")];
        assert_eq!(Terms::apart(words).of("国际科技创新中心建设").into_iter().collect::<Vec<_>>(), [1]);
        assert_eq!(Terms::within(words).of("国际科技创新中心建设").into_iter().collect::<Vec<_>>(), [0, 1, 2]);
        assert!(Terms::apart([]).of("任何").is_empty());
    }

    #[test]
    fn what_is_folded_the_quick_way_is_folded_as_unicode_says() {
        let all = ('\0'..='\u{ffff}').filter(|character| is_plain(*character) && !character.is_whitespace());
        for character in all.filter(|character| !is_invisible(*character)) {
            let slow: String = character.to_string().nfkc().flat_map(char::to_lowercase).collect();
            assert_eq!(half_width(character).to_string(), slow, "{character:?}");
        }
    }
}
