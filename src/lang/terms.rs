//! Finds terms in texts, whatever their case, width, apostrophes, line breaks and composition, where they are words of their own.

use std::collections::{BTreeSet, HashMap};

use aho_corasick::{AhoCorasick, Input, MatchKind};

use super::borders::Borders;
use super::folding::folded;

/// How many letters an ending may have that a term takes where words are inflected.
const LONGEST_ENDING: usize = 3;

/// Finds many terms in a text at once.
pub struct Terms {
    /// `None` if there are no terms.
    automaton: Option<AhoCorasick>,
    /// The terms that have each word.
    owners: Vec<Vec<usize>>,
    borders: Borders,
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
        Self { automaton: (!patterns.is_empty()).then(build), owners, borders: Borders::new() }
    }

    /// The terms that stand in a text.
    pub fn of(&self, text: &str) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let Some(automaton) = &self.automaton else { return found };
        let text = folded(text);
        if automaton.match_kind() == MatchKind::Standard {
            for one in automaton.find_overlapping_iter(&text) {
                let owners = &self.owners[one.pattern().as_usize()];
                if owners.iter().any(|owner| !found.contains(owner))
                    && self.borders.stand_around(&text, one.start()..one.end(), LONGEST_ENDING)
                {
                    found.extend(owners);
                }
            }
            return found;
        }
        let mut from = 0;
        while let Some(one) = automaton.find(Input::new(&text).range(from..)) {
            if self.borders.stand_around(&text, one.start()..one.end(), LONGEST_ENDING) {
                found.extend(self.owners[one.pattern().as_usize()].first());
                from = one.end();
            } else {
                from = one.start() + text[one.start()..].chars().next().map_or(1, char::len_utf8);
            }
        }
        found
    }
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
}
