//! What has been told: a change that stands on many pages is told at the first of them.

use std::collections::HashSet;

use super::difference::Change;
use super::passage::Passage;
use super::wording::Fate;

/// The changes that were told, by the code of their language.
#[derive(Default)]
pub(super) struct Told {
    /// Passages that came or went, with what stood there before.
    passages: HashSet<(String, String, String)>,
    /// Words that took the place of others.
    words: HashSet<(String, String, String)>,
}

/// The fewest letters of words that are known again wherever they stand. A number is never, for it may be another one.
const FEWEST: usize = 4;

/// The fewest letters of a passage that is known again wherever it stands. A shorter one is only beside others that are.
const FEWEST_OF_PASSAGE: usize = 10;

/// Whether a change was told before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    No,
    /// It was, but says so little that it may mean something else here.
    Perhaps,
    Yes,
}

impl Told {
    /// The changes of a page that were told at no page before. They are told now; `teaches` says whether their words are known again in other passages.
    pub(super) fn news(&mut self, code: &str, changes: Vec<Change>, teaches: bool) -> Vec<Change> {
        let known: Vec<Known> = changes.iter().map(|change| self.known(code, change, teaches)).collect();
        let runs: HashSet<usize> = changes
            .iter()
            .zip(&known)
            .filter(|(_, known)| **known == Known::Yes)
            .map(|(change, _)| change.run)
            .collect();
        let is_news = |change: &Change, known: Known| match known {
            Known::No => true,
            Known::Perhaps => !runs.contains(&change.run),
            Known::Yes => false,
        };
        changes
            .into_iter()
            .zip(known)
            .filter(|(change, known)| is_news(change, *known))
            .map(|(change, _)| change)
            .collect()
    }

    fn known(&mut self, code: &str, change: &Change, teaches: bool) -> Known {
        if change.is_moved {
            return Known::No;
        }
        let text = |passage: &Option<Passage>| {
            passage
                .as_ref()
                .map_or(String::new(), |own| [std::slice::from_ref(&own.text), &own.links[..]].concat().join("\n"))
        };
        let (before, after) = (text(&change.before), text(&change.after));
        let says_enough = letters(&before).max(letters(&after)) >= FEWEST_OF_PASSAGE;
        let is_known = !self.passages.insert((code.to_owned(), before, after));
        let (Some(_), Some(_)) = (&change.before, &change.after) else {
            return match (is_known, says_enough) {
                (false, _) => Known::No,
                (true, false) => Known::Perhaps,
                (true, true) => Known::Yes,
            };
        };
        let (words, links) = (words(change), change.links());
        let is_told = |(gone, new): &(String, String)| {
            letters(gone).max(letters(new)) >= FEWEST
                && self.words.contains(&(code.to_owned(), gone.clone(), new.clone()))
        };
        let are_told = !words.is_empty() && links.0.is_empty() && links.1.is_empty() && words.iter().all(is_told);
        if teaches {
            self.words.extend(words.into_iter().map(|(gone, new)| (code.to_owned(), gone, new)));
        }
        if are_told || (is_known && says_enough) { Known::Yes } else { Known::No }
    }
}

/// The words of a passage that took the place of others, or of none.
fn words(change: &Change) -> Vec<(String, String)> {
    let mut words: Vec<(String, String)> = Vec::new();
    let mut goes_on = false;
    for piece in change.pieces() {
        if !goes_on && piece.fate != Fate::Kept {
            words.push(Default::default());
        }
        goes_on = piece.fate != Fate::Kept;
        match (piece.fate, words.last_mut()) {
            (Fate::Gone, Some(last)) => last.0 += piece.text.trim(),
            (Fate::New, Some(last)) => last.1 += piece.text.trim(),
            _ => {}
        }
    }
    words
}

fn letters(text: &str) -> usize {
    text.chars().filter(|one| one.is_alphabetic()).count()
}
