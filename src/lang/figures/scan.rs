//! Finds the figures in a text.

use std::ops::Range;

use super::numeral::{self, Word};
use super::value::Value;
use crate::lang::verbatim::without_addresses;

/// How many characters lie at most between the first day of a span and its month, or are looked at of a month's name.
const SPAN: usize = 12;

/// How many letters the longest word of a number has: `seventeenth`, `quadrupling`.
pub(super) const LONGEST_WORD: usize = 11;

/// What can stand between a number and the word of its scale: 20余万, `3.9 million`.
pub(super) const FILLERS: [char; 6] = ['余', '多', '几', ' ', '\u{a0}', '-'];

/// The power of ten from which on Chinese words of scale are no unit's: 千克 is a unit, 万克 is none.
const MYRIAD: i32 = 4;

/// A number in a text.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    /// Every value that it can have, the likeliest first: `1.234` is a little over one, or over a thousand.
    pub(super) values: Vec<Value>,
    /// Where it stands, counted in [`signs`].
    pub(super) at: Range<usize>,
}

/// What was found in a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// The numbers in digits, also such as count in millions.
    pub(super) plain: Vec<Figure>,
    /// The numbers that may be years.
    pub(super) years: Vec<Figure>,
    /// What is written otherwise, or belongs to a date, a time or a name.
    pub(super) otherwise: Vec<Value>,
}

impl Found {
    /// The figures in plain words or Markdown.
    pub(super) fn new(text: &str) -> Self {
        Scan { text: signs(text), reads_words: true, found: Self::default() }.run()
    }

    /// The same without those that are written in words, which costs far less.
    pub(super) fn in_digits(text: &str) -> Self {
        Scan { text: signs(text), reads_words: false, found: Self::default() }.run()
    }

    /// Every value, in whatever form.
    pub(super) fn all(&self) -> impl Iterator<Item = Value> {
        let figures = self.plain.iter().chain(&self.years).flat_map(|figure| &figure.values);
        figures.chain(&self.otherwise).copied()
    }
}

/// The words of scale behind a number.
struct Scale {
    /// The powers of ten that they can mean, the likeliest first.
    powers: Vec<i32>,
    /// Whether they count for certain, and are no beginning of a unit such as 千克 or a part of a longer number.
    is_certain: bool,
    /// Where they end.
    end: usize,
}

/// A full-width digit or point as the plain one; anything else as it is.
fn plain(character: char) -> char {
    match character {
        '０'..='９' => char::from_u32(u32::from(character) - u32::from('０') + u32::from('0')).unwrap_or(character),
        '．' => '.',
        other => other,
    }
}

/// The characters of a text, without the addresses of its links.
pub(super) fn signs(text: &str) -> Vec<char> {
    let mut signs = Vec::with_capacity(text.len());
    without_addresses(text).for_each(|part| signs.extend(part.chars().map(plain)));
    signs
}

/// A walk over the characters of a text.
struct Scan {
    text: Vec<char>,
    /// Whether numbers in words are looked for as well.
    reads_words: bool,
    found: Found,
}

impl Scan {
    fn run(mut self) -> Found {
        let mut place = 0;
        while let Some(&character) = self.text.get(place) {
            place = match character {
                _ if character.is_ascii_digit() => self.number(place),
                _ if self.reads_words && character.is_ascii_alphabetic() => self.words(place),
                _ if self.reads_words && numeral::is_numeral(character) => self.numerals(place),
                _ => place + 1,
            };
        }
        self.found
    }

    fn at(&self, place: usize) -> Option<char> {
        self.text.get(place).copied()
    }

    /// The end of the characters from a place on for which something holds.
    fn end(&self, place: usize, holds: impl Fn(char) -> bool) -> usize {
        let rest = self.text.get(place..).unwrap_or_default();
        place + rest.iter().take_while(|character| holds(**character)).count()
    }

    fn otherwise(&mut self, value: Value) {
        self.found.otherwise.push(value);
    }

    /// Chinese numerals; before 成 they count tenths.
    fn numerals(&mut self, start: usize) -> usize {
        let end = numeral::end(&self.text, start);
        if let Some(number) = numeral::value(&self.text[start..end]) {
            let value = Value::new(number, 0);
            self.otherwise(value);
            if self.at(end) == Some('成') {
                self.otherwise(value.times_ten_to(1));
                let more = self.end(end + 1, numeral::is_numeral);
                if let Some(more) = numeral::value(&self.text[end + 1..more]) {
                    self.otherwise(Value::new(number.saturating_mul(10).saturating_add(more), 0));
                }
            }
        }
        self.five_year_plan(start, end);
        end
    }

    /// The number of a five-year plan by its short name, and its first and last years: 十四五 is the 14th, from 2021 to 2025.
    fn five_year_plan(&mut self, start: usize, end: usize) {
        let ['十', .., '五'] = self.text[start..end] else { return };
        let Some(number) = numeral::value(&self.text[start..end - 1]) else { return };
        for value in [number, 1951 + 5 * number, 1955 + 5 * number] {
            self.otherwise(Value::new(value, 0));
        }
    }

    /// A word of a number: for itself, and with the next: `twenty-five`, `two hundred`.
    fn words(&mut self, start: usize) -> usize {
        let end = self.end(start, |character| character.is_ascii_alphabetic());
        let next = || matches!(self.at(end), Some(' ' | '-' | '\u{a0}')).then(|| self.word(end + 1)).flatten();
        match (self.word(start), next()) {
            (Some(Word::Number(tens)), Some(Word::Number(ones))) => {
                self.otherwise(Value::new(tens, 0));
                self.otherwise(Value::new(tens + ones, 0));
            }
            (Some(Word::Number(number)), Some(Word::Scale(scale))) => {
                self.otherwise(Value::new(number, scale));
                let behind = self.end(end + 1, |character| character.is_ascii_alphabetic());
                if let Some(more) = self.behind_hundreds(behind).filter(|_| scale == 2) {
                    self.otherwise(Value::new(number * 100 + more, 0));
                }
            }
            (Some(Word::Number(number) | Word::Month(number)), _) => self.otherwise(Value::new(number, 0)),
            (Some(Word::Scale(scale)), _) => self.otherwise(Value::new(1, scale)),
            (None, _) => {}
        }
        end
    }

    /// What is added to hundreds: the 23 of `one hundred and twenty-three`.
    fn behind_hundreds(&self, end: usize) -> Option<u64> {
        let start = if self.text[end..].starts_with(&[' ', 'a', 'n', 'd', ' ']) { end + 5 } else { end + 1 };
        let number = |start: usize| match self.word(start) {
            Some(Word::Number(number @ 1..100)) => Some(number),
            _ => None,
        };
        let tens = number(start)?;
        let behind = self.end(start, |character| character.is_ascii_alphabetic());
        let ones = number(behind + 1).filter(|ones| self.at(behind) == Some('-') && tens >= 20 && *ones < 10);
        Some(tens + ones.unwrap_or(0))
    }

    /// The word that begins at a place, if it says something of a number.
    fn word(&self, start: usize) -> Option<Word> {
        let end = self.end(start, |character| character.is_ascii_alphabetic());
        let letters = self.text.get(start..end)?;
        let mut word = [0; LONGEST_WORD];
        for (place, letter) in letters.iter().enumerate() {
            *word.get_mut(place)? = u8::try_from(letter.to_ascii_lowercase()).ok()?;
        }
        numeral::word(std::str::from_utf8(&word[..letters.len()]).ok()?)
    }

    /// A number in digits.
    fn number(&mut self, start: usize) -> usize {
        let end = self.number_end(start);
        let values = values(&self.text[start..end]);
        let Some(&value) = values.first() else { return end };
        let digits = self.end(start, |character| character.is_ascii_digit()) - start;
        let is_whole = start + digits == end;
        if let Some(scale) = self.scale(end) {
            let scaled = |power: &i32| values.iter().map(|value| value.times_ten_to(*power)).collect::<Vec<_>>();
            let scaled: Vec<Value> = scale.powers.iter().flat_map(scaled).collect();
            if scale.is_certain && !self.continues(start) {
                self.found.plain.push(Figure { values: scaled, at: start..scale.end });
            } else {
                // 3亿5000万 is one number, of which the part before has just been found.
                let before = self.found.otherwise.last().copied().filter(|_| self.continues(start));
                let whole = before.zip(scaled.first()).and_then(|(before, more)| before.plus(*more));
                self.found.otherwise.extend(scaled.into_iter().chain(whole));
            }
            return scale.end;
        }
        if is_whole && digits == 4 && matches!(self.text[start..start + 2], ['1', '9'] | ['2', '0']) {
            self.found.years.push(Figure { values: vec![value], at: start..end });
        } else if let Some(year) = self.end_of_a_span(start, digits).filter(|_| is_whole) {
            self.otherwise(year);
            self.otherwise(value);
        } else if self.is_apart(start, end) || self.continues(start) {
            self.found.otherwise.extend(values);
        } else if let Some(scale) = self.scale_of_a_span(end) {
            let scaled = scale.powers.iter().flat_map(|power| values.iter().map(|value| value.times_ten_to(*power)));
            let values = scaled.chain(values.iter().copied()).collect();
            self.found.plain.push(Figure { values, at: start..end });
        } else {
            self.found.plain.push(Figure { values, at: start..end });
        }
        end
    }

    /// The end of a number: digits, and separators with digits behind them. White space separates only thousands.
    fn number_end(&self, start: usize) -> usize {
        let digits = |place| self.end(place, |character| character.is_ascii_digit());
        let mut end = digits(start);
        loop {
            let next = digits(end + 1);
            let more = next.saturating_sub(end + 1);
            let separates = match self.at(end) {
                Some('.' | ',') => more > 0,
                Some(' ' | '\u{a0}' | '\u{202f}' | '\u{2009}') => more == 3 && end - start <= 3,
                _ => false,
            };
            if !separates {
                return end;
            }
            end = next;
        }
    }

    /// The words of scale behind a number: 万, 余万, ` million`.
    fn scale(&self, end: usize) -> Option<Scale> {
        let words = self.end(end, |character| FILLERS.contains(&character));
        let numerals = self.end(words, |character| numeral::scale(character).is_some());
        let powers: Vec<i32> =
            self.text[words..numerals].iter().filter_map(|character| numeral::scale(*character)).collect();
        if let [first @ .., last] = powers.as_slice() {
            // In 万千瓦 the thousand belongs to the unit.
            let without_last = Some(first.iter().sum()).filter(|power| *last < MYRIAD && *power >= MYRIAD);
            let power: i32 = powers.iter().sum();
            let is_part = self.at(numerals).is_some_and(|sign| sign.is_ascii_digit());
            let powers = [Some(power), without_last].into_iter().flatten().collect();
            return Some(Scale { powers, is_certain: power >= MYRIAD && !is_part, end: numerals });
        }
        match self.word(words) {
            Some(Word::Scale(scale)) => {
                let end = self.end(words, |character| character.is_ascii_alphabetic());
                Some(Scale { powers: vec![scale], is_certain: true, end })
            }
            _ => None,
        }
    }

    /// The scale of the number at the other end of a span, which counts for both: 5—8万, `5 to 8 million`.
    fn scale_of_a_span(&self, end: usize) -> Option<Scale> {
        let is_space = |character: char| matches!(character, ' ' | '\u{a0}');
        let joint = self.end(end, is_space);
        let joined = match self.at(joint)? {
            '–' | '—' | '~' | '～' | '至' | '到' => {
                self.end(joint, |sign| matches!(sign, '–' | '—' | '~' | '～' | '至' | '到'))
            }
            't' if joint > end && self.at(joint + 1) == Some('o') => joint + 2,
            _ => return None,
        };
        let other = self.end(joined, is_space);
        self.at(other).filter(char::is_ascii_digit)?;
        self.scale(self.number_end(other)).filter(|scale| scale.is_certain)
    }

    /// Whether a number goes on from one before it that is counted in more: the second one of 3亿5000万.
    fn continues(&self, start: usize) -> bool {
        let before = start.checked_sub(1).and_then(|place| self.at(place));
        before.is_some_and(|sign| numeral::scale(sign).is_some())
    }

    /// The year that two digits mean at the end of a span such as 2024–27.
    fn end_of_a_span(&self, start: usize, digits: usize) -> Option<Value> {
        let from = start.checked_sub(5).map(|place| &self.text[place..start])?;
        let [century @ .., _, _, '-' | '–' | '—'] = from else { return None };
        let year: String = century.iter().chain(&self.text[start..start + digits]).collect();
        if digits == 2 { Value::parse(&year, 0) } else { None }
    }

    /// Whether a number belongs to a date, a time, a fraction or a name, which translations write in their own way.
    fn is_apart(&self, start: usize, end: usize) -> bool {
        let before = start.checked_sub(1).and_then(|place| self.at(place));
        let behind = self.at(end);
        let is_digit =
            |place: Option<usize>| place.and_then(|place| self.at(place)).is_some_and(|sign| sign.is_ascii_digit());
        let joins =
            |sign: Option<char>, other: Option<usize>| matches!(sign, Some(':' | '：' | '/' | '-')) && is_digit(other);
        let is_letter = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphabetic());
        is_letter(before)
            || is_letter(behind)
            || matches!(behind, Some('年' | '月' | '日' | '号' | '时' | '点' | '分'))
            || joins(before, start.checked_sub(2))
            || joins(behind, Some(end + 1))
            || self.stands_by_a_month(start, end)
    }

    /// Whether a day of a month in words begins or ends here: `28 March`, `28–30 March`, `March 28`.
    fn stands_by_a_month(&self, start: usize, end: usize) -> bool {
        let spanned =
            |character: &char| character.is_ascii_digit() || matches!(character, ' ' | '\u{a0}' | '-' | '–' | '—');
        let behind = self.text[end..].iter().take(SPAN).take_while(|character| spanned(character)).count();
        let ahead = self.text[..start].iter().rev().take(SPAN).take_while(|character| spanned(character)).count();
        let before = &self.text[..start - ahead];
        let letters = before.iter().rev().take(SPAN).take_while(|character| character.is_ascii_alphabetic()).count();
        let words = [self.word(end + behind), self.word(before.len() - letters)];
        words.iter().any(|word| matches!(word, Some(Word::Month(_))))
    }
}

/// Every value that a number can have, the likeliest first. A single comma or point with three digits behind it can separate
/// thousands or decimals; languages differ.
fn values(number: &[char]) -> Vec<Value> {
    let separators: Vec<usize> = (0..number.len()).filter(|place| !number[*place].is_ascii_digit()).collect();
    let digits: String = number.iter().filter(|character| character.is_ascii_digit()).collect();
    let value = |decimals: usize| Value::parse(&digits, decimals);
    let Some(&last) = separators.last() else { return value(0).into_iter().collect() };
    let (mark, behind) = (number[last], number.len() - last - 1);
    let is_decimal = matches!(mark, '.' | ',');
    let is_only = separators.iter().filter(|place| number[**place] == mark).count() == 1;
    let thousands = value(0).filter(|_| behind == 3);
    let decimals = value(behind).filter(|_| is_decimal && is_only);
    let likely = if mark == '.' && separators.len() == 1 { [decimals, thousands] } else { [thousands, decimals] };
    likely.into_iter().flatten().collect()
}
