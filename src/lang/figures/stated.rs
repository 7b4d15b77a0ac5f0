//! The numbers that a text states for certain in words, or as ordinals.

use super::numeral::{self, Word};
use super::scan::{Figure, LONGEST_WORD};
use super::value::Value;

/// What is counted in Chinese: a numeral of several characters before one of these is a number, and no part of a word.
const COUNTED: &str = "家个项人名位件次所座处条场户间辆台套批类种份期篇天吨亩国届岁";

/// What is counted where even a single numeral is a number: 三家. Others make words as well: 十分, 三个代表.
pub(super) const SURELY_COUNTED: &str = "家项名位场批件";

/// What stands in a series: 第三届.
const IN_ORDER: &str = "届批期轮次";

/// The least number that a translation rarely puts without naming it: `one` is a word of many uses, and two things are `both`.
const LEAST: u64 = 3;

/// The numbers in words.
pub(super) fn stated(signs: &[char]) -> Vec<Figure> {
    let mut found = Vec::new();
    let mut place = 0;
    while let Some(&sign) = signs.get(place) {
        let is_word = |sign: &char| sign.is_ascii_alphabetic() || *sign == '-';
        place = if numeral::is_numeral(sign) {
            let end = numeral::end(signs, place);
            found.extend(chinese(signs, place, end));
            end
        } else if sign.is_ascii_digit() {
            let end = place + signs[place..].iter().take_while(|sign| sign.is_ascii_digit()).count();
            found.extend(ordinal(signs, place, end));
            end
        } else if sign.is_ascii_alphabetic() {
            let end = place + signs[place..].iter().take_while(|sign| is_word(sign)).count();
            found.extend(english(signs, place, end));
            end
        } else {
            place + 1
        };
    }
    found
}

fn chinese(signs: &[char], start: usize, end: usize) -> Option<Figure> {
    let numerals = &signs[start..end];
    let value = numeral::value(numerals).filter(|value| *value >= LEAST)?;
    let before = start.checked_sub(1).map(|place| signs[place]);
    if before.is_some_and(|sign| sign.is_ascii_digit() || "之每两几数".contains(sign)) {
        return None;
    }
    let next = |place: usize| signs.get(place).copied();
    let behind = if matches!(next(end), Some('余' | '多')) { next(end + 1) } else { next(end) };
    let is_among = |counted: &str| behind.is_some_and(|sign| counted.contains(sign));
    let is_certain = match (before, numerals.len()) {
        (Some('第'), _) => is_among(IN_ORDER),
        (_, 1) => numeral::scale(numerals[0]).is_none_or(|scale| scale == 1) && is_among(SURELY_COUNTED),
        _ => is_regular(numerals) && is_among(COUNTED),
    };
    is_certain.then(|| Figure { values: vec![Value::new(value, 0)], at: start..end })
}

/// Whether numerals are written as a number is: 二十五 is, 十四五 and 三四 are not.
fn is_regular(numerals: &[char]) -> bool {
    let is_digit = |sign: &char| numeral::scale(*sign).is_none();
    let mut scales = numerals.iter().filter_map(|sign| numeral::scale(*sign));
    let falls = scales.clone().zip(scales.clone().skip(1)).all(|(one, next)| next < one || next >= 4);
    scales.next().is_some() && falls && !numerals.windows(2).any(|pair| pair.iter().all(is_digit) && pair[0] != '零')
}

/// 20th, 3rd.
fn ordinal(signs: &[char], start: usize, end: usize) -> Option<Figure> {
    let ending: String = signs[end..].iter().take_while(|sign| sign.is_ascii_alphabetic()).collect();
    let is_one = matches!(ending.as_str(), "st" | "nd" | "rd" | "th");
    let value = Value::parse(&signs[start..end].iter().collect::<String>(), 0).filter(|_| is_one)?;
    let is_apart = start == 0 || !signs[start - 1].is_ascii_alphanumeric() && !",.".contains(signs[start - 1]);
    is_apart.then(|| Figure { values: vec![value], at: start..end + 2 })
}

/// A number in English that is no everyday word: `thirteen`, `twenty-five`.
fn english(signs: &[char], start: usize, end: usize) -> Option<Figure> {
    let said: String = signs[start..end].iter().map(char::to_ascii_lowercase).collect();
    let number = |word: &str| match numeral::word(word).filter(|_| word.len() <= LONGEST_WORD) {
        Some(Word::Number(number)) => Some(number),
        _ => None,
    };
    let is_counting = |word: &str| word.ends_with("teen") || word.ends_with("ty");
    let value = match said.split_once('-') {
        Some((tens, ones)) => {
            let (tens, ones) = (number(tens).filter(|_| tens.ends_with("ty"))?, number(ones)?);
            (ones < 10).then_some(tens + ones)?
        }
        None => number(&said).filter(|_| is_counting(&said))?,
    };
    // What follows `hundred` is a part of a longer number.
    let mut before = signs[..start].rsplit(|sign| !sign.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    let is_scale = |word: &[char]| {
        let word: String = word.iter().map(char::to_ascii_lowercase).collect();
        matches!(numeral::word(&word), Some(Word::Scale(_)))
    };
    if before
        .next()
        .is_some_and(|word| is_scale(word) || word == ['a', 'n', 'd'] && before.next().is_some_and(is_scale))
    {
        return None;
    }
    // What goes on, as `twenty million` and `twenty five` do, is read as a whole elsewhere.
    let rest: String = signs[end..].iter().skip(1).take_while(|sign| sign.is_ascii_alphabetic()).collect();
    let goes_on = numeral::word(&rest.to_ascii_lowercase()).is_some();
    (!goes_on).then(|| Figure { values: vec![Value::new(value, 0)], at: start..end })
}
