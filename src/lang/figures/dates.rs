//! The months and days that a text names.

use std::ops::Range;

use super::numeral::{self, Word};

/// Words that name a part of a year, which a translation may say in months, and dates in digits alone.
const PARTS: [&str; 16] = [
    "季",
    "上半年",
    "下半年",
    "年初",
    "年中",
    "年底",
    "年末",
    "春",
    "夏",
    "秋",
    "冬",
    "quarter",
    "half",
    "year-end",
    "end of",
    "beginning of",
];

/// The same where only whole words count.
const SEASONS: [&str; 7] = ["spring", "summer", "autumn", "fall", "winter", "month", "months"];

/// Words before the name of a month that is one for certain: `may` is a verb as well.
const BEFORE: [&str; 13] =
    ["in", "since", "until", "till", "by", "from", "of", "to", "through", "early", "late", "mid", "between"];

/// The months and days of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Dates {
    /// The months that are named for certain, and where.
    pub(super) months: Vec<(u64, Range<usize>)>,
    /// The months that may be meant besides.
    pub(super) perhaps: Vec<u64>,
    /// The days of months that are named for certain, and where.
    pub(super) days: Vec<(u64, Range<usize>)>,
    /// Whether it names quarters, seasons or the like, so that a month of a translation may stand for one.
    pub(super) has_parts: bool,
}

impl Dates {
    /// Finds them in the characters of a text, which is also given as a whole.
    pub(super) fn new(signs: &[char], text: &str) -> Self {
        let mut dates = Self::default();
        let mut letters = 0;
        for (place, sign) in signs.iter().enumerate() {
            match sign {
                '月' => dates.chinese_month(signs, place),
                '日' | '号' => dates.chinese_day(signs, place),
                _ => {}
            }
            if sign.is_ascii_alphabetic() {
                letters += 1;
                let goes_on = signs.get(place + 1).is_some_and(char::is_ascii_alphabetic);
                if !goes_on {
                    dates.english_month(signs, place + 1 - letters..place + 1);
                    letters = 0;
                }
            }
        }
        dates.has_parts = PARTS.iter().any(|part| text.contains(part)) || has_season(text) || has_numeric_date(signs);
        dates
    }

    /// The months before 月: the one in `3月`, both in `1—3月`.
    fn chinese_month(&mut self, signs: &[char], end: usize) {
        let digits = digits_before(signs, end);
        if let Some(month) = number(&signs[digits.clone()]).filter(|month| (1..=12).contains(month)) {
            let start = digits.start;
            self.months.push((month, start..end + 1));
            let joint = signs[..start].iter().rev().take_while(|sign| "-–—~～至到、和".contains(**sign)).count();
            if joint > 0 {
                let first = number(&signs[digits_before(signs, start - joint)]);
                self.perhaps.extend(first.filter(|month| (1..=12).contains(month)));
            }
        }
        let numerals = signs[..end].iter().rev().take_while(|sign| numeral::is_numeral(**sign)).count();
        self.perhaps.extend(numeral::value(&signs[end - numerals..end]));
    }

    fn chinese_day(&mut self, signs: &[char], end: usize) {
        let digits = digits_before(signs, end);
        let is_day = signs[..digits.start].last().is_some_and(|sign| "月至到—–-、".contains(*sign));
        if let Some(day) = number(&signs[digits.clone()]).filter(|day| is_day && (1..=31).contains(day)) {
            self.days.push((day, digits));
        }
    }

    /// The month of a word in English, and the day beside it.
    fn english_month(&mut self, signs: &[char], word: Range<usize>) {
        if word.len() > super::scan::LONGEST_WORD || !signs[word.start].is_ascii_uppercase() {
            return;
        }
        let letters: String = signs[word.clone()].iter().map(char::to_ascii_lowercase).collect();
        let Some(Word::Month(month)) = numeral::word(&letters) else { return };
        // In `1. May …` the point ends the number of an item; behind a short name it belongs to the name.
        let is_space = |sign: &&char| matches!(sign, ' ' | '\u{a0}');
        let is_gap = |sign: &&char| is_space(sign) || matches!(sign, ',' | '.');
        let before = word.start - signs[..word.start].iter().rev().take_while(is_space).count();
        let behind = word.end + signs[word.end..].iter().take_while(is_gap).count();
        let day_before = digits_before(signs, before);
        let day_behind = behind..behind + signs[behind..].iter().take_while(|sign| sign.is_ascii_digit()).count();
        for day in [&day_before, &day_behind] {
            let value = number(&signs[day.clone()]).filter(|_| day.len() <= 2);
            self.days.extend(value.filter(|day| (1..=31).contains(day)).map(|value| (value, day.clone())));
        }
        let said = signs[..before].iter().rev().take_while(|sign| sign.is_ascii_alphabetic()).count();
        let said: String = signs[before - said..before].iter().map(char::to_ascii_lowercase).collect();
        if !day_before.is_empty() || !day_behind.is_empty() || BEFORE.contains(&said.as_str()) {
            self.months.push((month, word));
        } else {
            self.perhaps.push(month);
        }
    }
}

/// The digits that end at a place.
pub(super) fn digits_before(signs: &[char], end: usize) -> Range<usize> {
    end - signs[..end].iter().rev().take_while(|sign| sign.is_ascii_digit()).count()..end
}

/// The number that digits write.
pub(super) fn number(digits: &[char]) -> Option<u64> {
    digits.iter().collect::<String>().parse().ok()
}

fn has_season(text: &str) -> bool {
    text.split(|sign: char| !sign.is_ascii_alphabetic())
        .any(|word| SEASONS.iter().any(|season| season.eq_ignore_ascii_case(word)))
}

/// Whether a date is written in digits alone: 2025-03, 2025/3/28.
fn has_numeric_date(signs: &[char]) -> bool {
    let is_one = |window: &[char]| {
        let [year @ .., joint, month] = window else { return false };
        year.iter().all(char::is_ascii_digit) && "-/.".contains(*joint) && month.is_ascii_digit()
    };
    signs.windows(6).any(is_one)
}
