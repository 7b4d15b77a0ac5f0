//! Two wordings of one passage, word by word.

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::character::is_han;

/// A piece of a text of which the wordings differ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Piece {
    /// What became of it.
    pub(super) fate: Fate,
    /// Its words.
    pub(super) text: String,
}

/// What became of a piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Fate {
    /// It stands in both wordings.
    Kept,
    /// It is in the new one only.
    New,
    /// It is in the old one only.
    Gone,
}

/// The most words of both wordings together that are compared; longer ones are shown one after the other.
const MOST_WORDS: usize = 40_000;

/// The least share of words in common, in percent, for which it helps to see the wordings in one.
const ALIKE: usize = 35;

/// Both wordings in one, piece by piece. The pieces that are kept and those that are new make the new one, those that are kept and those that are gone the old one.
///
/// Words and numbers are whole, Chinese counts by character.
pub(super) fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let (before, after) = (tokens(old), tokens(new));
    if before.len() + after.len() > MOST_WORDS || in_common(&before, &after) < ALIKE {
        return joined([(Fate::Gone, old), (Fate::New, new)]);
    }
    let mut pieces = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &before, &after) {
        let gone = before[operation.old_range()].iter().map(|word| (Fate::Gone, *word));
        let new = after[operation.new_range()].iter().map(|word| (Fate::New, *word));
        match operation {
            DiffOp::Equal { .. } => pieces.extend(new.map(|(_, word)| (Fate::Kept, word))),
            _ => pieces.extend(gone.chain(new)),
        }
    }
    calm(joined(pieces))
}

/// How much two texts have in common, in percent of the longer one, wherever in them it stands.
pub(super) fn likeness(one: &str, other: &str) -> usize {
    in_common(&tokens(one), &tokens(other))
}

fn in_common(one: &[&str], other: &[&str]) -> usize {
    let sorted = |words: &[&str]| {
        let mut words: Vec<String> =
            words.iter().filter(|word| !word.trim().is_empty()).map(|word| (*word).to_owned()).collect();
        words.sort_unstable();
        words
    };
    let (one, other) = (sorted(one), sorted(other));
    let (mut left, mut right, mut same) = (0, 0, 0);
    while left < one.len() && right < other.len() {
        match one[left].cmp(&other[right]) {
            std::cmp::Ordering::Less => left += 1,
            std::cmp::Ordering::Greater => right += 1,
            std::cmp::Ordering::Equal => (left, right, same) = (left + 1, right + 1, same + 1),
        }
    }
    same * 100 / one.len().max(other.len()).max(1)
}

/// The words of a text: runs of letters, numbers with their marks, spaces, and every other character by itself.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let kind = Kind::of(first);
        let mut end = first.len_utf8();
        let mut characters = rest[end..].chars().peekable();
        while let Some(next) = characters.next() {
            let goes_on = kind.joins(next)
                || kind == Kind::Digit
                    && matches!(next, '.' | ',')
                    && characters.peek().is_some_and(|behind| behind.is_ascii_digit());
            if !goes_on {
                break;
            }
            end += next.len_utf8();
        }
        tokens.push(&rest[..end]);
        rest = &rest[end..];
    }
    tokens
}

/// Kinds of characters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Space,
    /// One that is a word by itself.
    Single,
}

impl Kind {
    fn of(character: char) -> Self {
        match character {
            _ if character.is_whitespace() => Self::Space,
            _ if character.is_ascii_digit() => Self::Digit,
            _ if character.is_alphabetic() && !is_han(character) => Self::Letter,
            _ => Self::Single,
        }
    }

    fn joins(self, next: char) -> bool {
        match self {
            Self::Single => false,
            // It’s and “e-mail” are one word.
            Self::Letter => Self::of(next) == Self::Letter || matches!(next, '’' | '\''),
            _ => Self::of(next) == self,
        }
    }
}

fn joined<'t>(pieces: impl IntoIterator<Item = (Fate, &'t str)>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for (fate, text) in pieces.into_iter().filter(|(_, text)| !text.is_empty()) {
        match joined.last_mut() {
            Some(last) if last.fate == fate => last.text += text,
            _ => joined.push(Piece { fate, text: text.to_owned() }),
        }
    }
    joined
}

/// Joins changes between which next to nothing is kept: a space, a mark, a single character. Nobody can read a text that changes at every
/// second character.
fn calm(pieces: Vec<Piece>) -> Vec<Piece> {
    let is_slight = |text: &str| {
        let mut said = text.chars().filter(|one| one.is_alphanumeric());
        (said.next(), said.next()) == (None, None) || (text.chars().count() == 1 && text.chars().all(is_han))
    };
    let mut calm = Vec::new();
    let (mut gone, mut new) = (String::new(), String::new());
    let last = pieces.len();
    for (place, piece) in pieces.iter().enumerate() {
        let is_changed = |place: usize| pieces.get(place).is_some_and(|piece| piece.fate != Fate::Kept);
        match piece.fate {
            Fate::Gone => gone += &piece.text,
            Fate::New => new += &piece.text,
            Fate::Kept if place > 0 && is_changed(place - 1) && is_changed(place + 1) && is_slight(&piece.text) => {
                gone += &piece.text;
                new += &piece.text;
            }
            Fate::Kept => {
                calm.extend([(Fate::Gone, std::mem::take(&mut gone)), (Fate::New, std::mem::take(&mut new))]);
                calm.push((Fate::Kept, piece.text.clone()));
            }
        }
        debug_assert!(place < last);
    }
    calm.extend([(Fate::Gone, gone), (Fate::New, new)]);
    joined(calm.iter().map(|(fate, text)| (*fate, text.as_str())))
}

#[cfg(test)]
mod tests {
    use super::{Fate, pieces};

    fn shown(old: &str, new: &str) -> String {
        let piece = |piece: super::Piece| match piece.fate {
            Fate::Kept => piece.text,
            Fate::New => format!("[+{}]", piece.text),
            Fate::Gone => format!("[-{}]", piece.text),
        };
        pieces(old, new).into_iter().map(piece).collect()
    }

    #[test]
    fn words_and_numbers_are_whole_and_chinese_counts_by_character() {
        assert_eq!(shown("约有1,200人参加活动。", "约有12,000人参加活动。"), "约有[-1,200][+12,000]人参加活动。");
        assert_eq!(shown("首个开放日举办", "首个开放周举办"), "首个开放[-日][+周]举办");
        assert_eq!(shown("The first day is held", "The second day is held"), "The [-first][+second] day is held");
        assert_eq!(shown("One two three four", "One 2 3 four five"), "One [-two three][+2 3] four[+ five]");
    }

    #[test]
    fn what_has_little_in_common_is_told_one_after_the_other_and_both_wordings_stay_whole() {
        assert_eq!(shown("甲乙丙丁戊", "完全不同的话"), "[-甲乙丙丁戊][+完全不同的话]");
        for (old, new) in [("", "a"), ("a", ""), ("a b c d e f", "a x c y e z"), ("一二三四五六", "一七三八五六")]
        {
            let all = pieces(old, new);
            let without = |fate: Fate| -> String {
                all.iter().filter(|piece| piece.fate != fate).map(|piece| piece.text.as_str()).collect()
            };
            assert_eq!((without(Fate::New).as_str(), without(Fate::Gone).as_str()), (old, new));
        }
    }
}
