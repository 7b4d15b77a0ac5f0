//! The figures in a text, as far as they can be held to those of its translation, or to a value that the text is about.
//!
//! A figure that one language writes in digits can stand in words in the other, or be counted in ten thousands; dates are
//! written in many ways. So only numbers in digits count as a difference, and what is written otherwise only explains one.

mod dates;
mod numeral;
mod quick;
mod scan;
mod shares;
mod stated;
mod unmatched;
mod value;

pub use numeral::with_digits;
pub use unmatched::{Unmatched, unmatched_numbers};
pub use value::Value;

use std::cell::OnceCell;

use self::numeral::Word;
use self::scan::{FILLERS, Figure, Found};
use super::unit::Unit;
use super::verbatim::without_addresses;

/// The figures of a text, plain or in Markdown, which values can be looked for in.
pub struct Figures<'t> {
    text: &'t str,
    /// The text's runs of digits, by which most values are found.
    runs: Vec<&'t str>,
    /// Whether large numbers in the words of the text's language are read.
    reads_words: bool,
    found: OnceCell<Found>,
}

impl<'t> Figures<'t> {
    /// Reads a text in the language of a tag.
    pub fn read(text: &'t str, tag: &str) -> Self {
        Self { text, runs: digits(text), reads_words: Unit::reads(tag), found: OnceCell::new() }
    }

    /// Whether one of the figures is a value, which may be written in digits or words, or be counted in millions. In a language whose
    /// words for large numbers are not known here, a value counts as found whatever its digits are multiplied by.
    pub fn have(&self, value: Value) -> bool {
        self.find(value, |own| own == value)
    }

    /// The same where the text may leave out decimals of the value, and what is less than the thousands that it counts in.
    pub fn have_shortened(&self, value: Value) -> bool {
        self.find(value, |own| value.is_shortened_to(own))
    }

    fn find(&self, value: Value, is_it: impl Fn(Value) -> bool) -> bool {
        let written = value.to_string();
        self.runs.iter().any(|run| *run == written)
            || self.found().all().any(|own| is_it(own) || (!self.reads_words && own.has_digits_of(value)))
    }

    /// The numbers in digits, besides years, dates and what is part of a name. A text without any may count in words that nobody
    /// can tell from others: the one in “one of them” is no figure.
    pub fn in_digits(&self) -> Vec<Value> {
        if self.runs.is_empty() && !has_wide_digits(self.text) {
            return Vec::new();
        }
        self.found().plain.iter().filter_map(|figure| figure.values.first().copied()).collect()
    }

    fn found(&self) -> &Found {
        self.found.get_or_init(|| Found::new(self.text))
    }
}

/// The figures of each of two texts, plain or in Markdown, that the other one has in no form, if both have some: then one stands
/// where the other has another. A figure that only one of them has may have been left out or put in words.
pub fn differing_figures(one: &str, other: &str) -> Option<(Vec<Value>, Vec<Value>)> {
    // A difference needs a number on each side that the other has not. Most texts have the same ones, and words only explain a
    // figure, so what costs much is seldom needed.
    if !has_wide_digits(one) && !has_wide_digits(other) {
        let ones = digits(one);
        if ones.is_empty() {
            return None;
        }
        let others = digits(other);
        let has_all = |of: &[&str], among: &[&str]| of.iter().all(|run| among.contains(run));
        if has_all(&ones, &others) || has_all(&others, &ones) {
            return None;
        }
    }
    between(&Found::in_digits(one), &Found::in_digits(other))?;
    between(&Found::new(one), &Found::new(other))
}

/// Whether a text has digits of full width, `０` to `９`: EF BC 90 to EF BC 99 in UTF-8.
fn has_wide_digits(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(0xbc, bytes)
        .any(|place| place > 0 && bytes[place - 1] == 0xef && matches!(bytes.get(place + 1), Some(0x90..=0x99)))
}

/// The runs of digits in a text, each with the points and commas in it and the word of scale behind it.
fn digits(text: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    for part in without_addresses(text) {
        let bytes = part.as_bytes();
        let mut place = 0;
        while let Some(start) = bytes[place..].iter().position(u8::is_ascii_digit).map(|start| place + start) {
            let is_part = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
            let end = bytes[start..].iter().position(|byte| !is_part(byte)).map_or(bytes.len(), |end| start + end);
            // What ends a sentence is no part of a number.
            let run = part[start..end].trim_end_matches(['.', ',']);
            let scale = if start + run.len() == end { scale(&part[end..]) } else { 0 };
            runs.push(&part[start..start + run.len() + scale]);
            place = end;
        }
    }
    runs
}

/// The length of the word of scale with which a text goes on behind a number: 余万, ` million`; 0 if there is none.
fn scale(behind: &str) -> usize {
    let words = behind.trim_start_matches(FILLERS);
    let numerals: usize = words.chars().take_while(|sign| numeral::scale(*sign).is_some()).map(char::len_utf8).sum();
    let letters = words.bytes().take_while(u8::is_ascii_alphabetic).count();
    let is_scale = |word: &str| matches!(numeral::word(&word.to_ascii_lowercase()), Some(Word::Scale(_)));
    match (numerals, letters) {
        (1.., _) => behind.len() - words.len() + numerals,
        (0, 1..=scan::LONGEST_WORD) if is_scale(&words[..letters]) => behind.len() - words.len() + letters,
        _ => 0,
    }
}

fn between(one: &Found, other: &Found) -> Option<(Vec<Value>, Vec<Value>)> {
    let plain = (lacks(other, &one.plain), lacks(one, &other.plain));
    let years = || (lacks(other, &one.years), lacks(one, &other.years));
    let differ = |(one, other): &(Vec<Value>, Vec<Value>)| !one.is_empty() && !other.is_empty();
    Some(plain).filter(differ).or_else(|| Some(years()).filter(differ))
}

/// Those figures that a text has in no form.
fn lacks(found: &Found, figures: &[Figure]) -> Vec<Value> {
    let has = |value: &Value| found.all().any(|own| own == *value);
    let lacking = figures.iter().filter(|figure| !figure.values.iter().any(has));
    lacking.filter_map(|figure| figure.values.first().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Number;

    /// What differs between two texts, as a finding says it.
    fn difference(left: &str, right: &str) -> Option<(String, String)> {
        let said = |values: Vec<Value>| values.iter().map(Value::to_string).collect::<Vec<_>>().join(" ");
        differing_figures(left, right).map(|(left, right)| (said(left), said(right)))
    }

    #[test]
    fn a_figure_that_stands_where_another_text_has_another_is_found() {
        let differs = |left: &str, right: &str| difference(left, right).expect("a difference");
        assert_eq!(differs("占46%。", "It is 45 %."), ("46".to_owned(), "45".to_owned()));
        assert_eq!(differs("共有１２３４５家", "There are 12,354."), ("12345".to_owned(), "12354".to_owned()));
        assert_eq!(differs("增长6.50%", "Growth was 6.05 per cent"), ("6.5".to_owned(), "6.05".to_owned()));
        assert_eq!(differs("2025年3月开幕", "It opened in March 2026"), ("2025".to_owned(), "2026".to_owned()));
        assert_eq!(differs("10家，500名", "Ten, with 600 people"), ("500".to_owned(), "600".to_owned()));
        assert_eq!(differs("共12万件", "1.2 million in all"), ("120000".to_owned(), "1200000".to_owned()));
        assert_eq!(differs("共12万件", "12 million in all"), ("120000".to_owned(), "12000000".to_owned()));
        assert_eq!(differs("3.9亿元", "3.9 billion yuan"), ("390000000".to_owned(), "3900000000".to_owned()));
        assert_eq!(differs("20余万人", "more than 20,000"), ("200000".to_owned(), "20000".to_owned()));
        assert_eq!(differs("5—8万人", "50,000–90,000"), ("80000".to_owned(), "90000".to_owned()));
        assert_eq!(differs("１２万件", "12,000"), ("120000".to_owned(), "12000".to_owned()));
    }

    #[test]
    fn what_is_the_same_in_another_form_is_no_difference() {
        for (left, right) in [
            ("共12000件", "12,000 in all"),
            ("１２０００件", "12 000 pièces"),
            ("1.2万件，占5%", "12,000, or 5 %"),
            ("390万吨和7家", "3.9 million tonnes and seven plants"),
            ("1.5万亿元、20余万人", "1.5 trillion yuan, more than 200,000 people"),
            ("1.2万千瓦、5千克", "12,000 kW and 5 kg"),
            ("3亿5000万元", "350 million yuan"),
            ("5—8万人", "50,000–80,000"),
            ("500万至800万", "5 to 8 million"),
            ("8千人", "8,000, or 8 thousand"),
            ("四家，百余场，第20届", "4, more than 100, the 20th"),
            ("二十五家和12个", "25 and 12"),
            ("25家和十二个", "twenty-five and 12"),
            ("200名和3个", "two hundred and three"),
            ("七成，6家", "70 % of 6"),
            ("2025年3月28日至30日，5家", "28–30 March 2025, 5 of them"),
            ("3月28日，5家", "March 28, 5 of them"),
            ("2024—2027年，5家", "2024–27, 5 of them"),
            ("2025-03-28，14:30，5家", "28 March 2025, 2:30 pm, 5 of them"),
            ("5G和Q1", "5G and Q1"),
            ("见[论坛](record:forum-2025)，3家", "See the [forum](record:forum-25), 3 of them"),
            ("1.234,5", "1,234.5"),
            ("10家", "ten"),
            ("", "7"),
        ] {
            assert_eq!(difference(left, right), None, "{left} / {right}");
            assert_eq!(difference(right, left), None, "{right} / {left}");
        }
    }

    #[test]
    fn a_value_is_found_in_a_text_however_it_is_written() {
        let value = |number: &str, power| Value::of(Number::parse(number).expect("a number"), power).expect("a value");
        let have = |text: &str, tag: &str, number: &str, power| Figures::read(text, tag).have(value(number, power));
        for text in ["达300家", "达３００家", "will reach 300", "three hundred of 500", "300.0", "占300%", "达三百家"]
        {
            assert!(have(text, "zh-CN", "300", 0), "{text}");
        }
        for text in ["达1.2万件", "达12000件", "12,000 applications", "12 thousand", "１.２万"] {
            assert!(have(text, "en", "1.2", 4) && have(text, "en", "12000", 0), "{text}");
            assert!(!have(text, "en", "1200", 0), "{text}");
        }
        assert!(!have("达300万家", "zh", "300", 0) && !have("2025年达149家", "zh", "194", 0));
        // Of other languages only the digits are held against the value.
        assert!(have("12,5 Millionen Tonnen", "de", "12500000", 0));
        assert!(!have("13 Millionen Tonnen", "de", "12500000", 0));
        let shortened = |text: &str| Figures::read(text, "zh").have_shortened(value("12345", 0));
        assert!(shortened("达1.2万件") && !shortened("达1.3万件"));
    }

    #[test]
    fn dates_names_and_words_are_no_numbers_in_digits() {
        for text in
            ["", "达到三百家", "2025年3月28日", "“一带一路”联合实验室", "Q1 journals in 2025", "第十四个五年规划"]
        {
            assert_eq!(Figures::read(text, "zh").in_digits(), [], "{text}");
        }
        let said: Vec<String> =
            Figures::read("2025年达1.2万件，占６％", "zh").in_digits().iter().map(Value::to_string).collect();
        assert_eq!(said, ["12000", "6"]);
    }
}
