//! The fractions in a text that are written in words: 三分之一, one third.

use std::ops::Range;

use super::dates::{digits_before, number};
use super::numeral::{self, Word};
use super::value::Value;

/// Parts of a whole, and where they stand.
#[derive(Clone, Debug)]
pub(super) struct Share {
    pub(super) parts: u64,
    pub(super) whole: u64,
    pub(super) at: Range<usize>,
    /// Whether it is one for certain: a `third` may be the third of something.
    pub(super) is_certain: bool,
}

impl Share {
    /// Whether it is as much as another one.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.parts.checked_mul(other.whole) == other.parts.checked_mul(self.whole)
    }

    /// Whether a number says it in per cent or as a decimal, rounded: 33, 33.3, 0.67.
    pub(super) fn is_about(&self, value: Value) -> bool {
        let digits = (1..=5).map(|places| {
            let scaled = u128::from(self.parts) * 10u128.pow(places);
            (places, scaled / u128::from(self.whole), scaled % u128::from(self.whole) > 0)
        });
        digits.filter_map(|(places, digits, has_more)| Some((places, u64::try_from(digits).ok()?, has_more))).any(
            |(places, digits, has_more)| {
                let places = places.cast_signed();
                let same = |digits| [2, 0].iter().any(|power| Value::new(digits, power - places) == value);
                same(digits) || (has_more && same(digits + 1))
            },
        )
    }
}

/// The fractions in the characters of a text.
pub(super) fn shares(signs: &[char]) -> Vec<Share> {
    let mut shares = Vec::new();
    let mut words: Vec<Range<usize>> = Vec::new();
    for place in 0..signs.len() {
        match signs[place] {
            '分' if signs.get(place + 1) == Some(&'之') => shares.extend(chinese(signs, place)),
            '半' => shares.push(half(signs, place)),
            '/' => shares.extend(slashed(signs, place)),
            sign if sign.is_ascii_alphabetic() && !(place > 0 && signs[place - 1].is_ascii_alphabetic()) => {
                let end = place + signs[place..].iter().take_while(|sign| sign.is_ascii_alphabetic()).count();
                words.push(place..end);
                shares.extend(english(signs, &words));
            }
            _ => {}
        }
    }
    shares
}

/// 三分之一, 3分之1. Of a hundred and more the number behind says all.
fn chinese(signs: &[char], place: usize) -> Option<Share> {
    let is_digit = |sign: &&char| numeral::is_numeral(**sign) || sign.is_ascii_digit();
    let start = place - signs[..place].iter().rev().take_while(is_digit).count();
    let end = place + 2 + signs[place + 2..].iter().take_while(is_digit).count();
    let value = |part: &[char]| number(part).or_else(|| numeral::value(part).filter(|_| !part.is_empty()));
    let (whole, parts) = (value(&signs[start..place])?, value(&signs[place + 2..end])?);
    let is_certain = signs.get(end) != Some(&'点');
    ((2..100).contains(&whole)).then_some(Share { parts, whole, at: start..end, is_certain })
}

/// 半: a half where 一 stands before it.
fn half(signs: &[char], place: usize) -> Share {
    let is_certain = place > 0 && signs[place - 1] == '一' && signs.get(place + 1) != Some(&'年');
    Share { parts: 1, whole: 2, at: place - usize::from(is_certain)..place + 1, is_certain }
}

/// 1/3.
fn slashed(signs: &[char], place: usize) -> Option<Share> {
    let before = digits_before(signs, place);
    let end = place + 1 + signs[place + 1..].iter().take_while(|sign| sign.is_ascii_digit()).count();
    let (parts, whole) = (number(&signs[before.clone()])?, number(&signs[place + 1..end])?);
    (whole > 0).then_some(Share { parts, whole, at: before.start..end, is_certain: false })
}

/// The share that ends with the last word: `one third`, `two-thirds`, `half`, `one in three`.
fn english(signs: &[char], words: &[Range<usize>]) -> Option<Share> {
    let said = |back: usize| -> Option<(String, Range<usize>)> {
        let range = words.get(words.len().checked_sub(back + 1)?)?;
        let word: String = signs[range.clone()].iter().map(char::to_ascii_lowercase).collect();
        (word.len() <= super::scan::LONGEST_WORD).then_some((word, range.clone()))
    };
    let counted = |word: &str| match numeral::word(word) {
        Some(Word::Number(number)) => Some(number),
        _ => (word == "a").then_some(1),
    };
    let (last, range) = said(0)?;
    let (name, is_plural) = last.strip_suffix('s').map_or((last.as_str(), false), |name| (name, true));
    let whole = match name {
        "half" | "halve" => 2,
        "quarter" => 4,
        "third" | "fourth" | "fifth" | "sixth" | "seventh" | "eighth" | "ninth" | "tenth" => counted(name)?,
        _ => {
            let joint = said(1).filter(|(word, _)| word == "in")?;
            let (first, start) = said(2)?;
            let (parts, whole) = (counted(&first)?, counted(&last).filter(|whole| *whole > 0)?);
            return Some(Share { parts, whole, at: start.start..range.end, is_certain: false })
                .filter(|_| joint.1.start > 0);
        }
    };
    let before = said(1).filter(|(_, before)| range.start - before.end == 1);
    let parts = before.as_ref().and_then(|(word, before)| Some((counted(word)?, before.start, word == "a")));
    let Some((parts, start, is_article)) = parts else {
        return Some(Share { parts: 1, whole, at: range, is_certain: false });
    };
    let is_certain = whole > 2 && !is_article && (is_plural || (parts == 1 && whole != 4));
    Some(Share { parts, whole, at: start..range.end, is_certain })
}
