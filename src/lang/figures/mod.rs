//! The figures in a text, as far as they can be held to those of its translation.
//!
//! A figure that one language writes in digits can stand in words in the other, or be counted in ten thousands; dates are
//! written in many ways. So only plain numbers count as a difference, and what is written otherwise only explains one.

mod numeral;
mod scan;
mod value;

pub use value::Value;

use self::scan::{Found, without_addresses};

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
        let has_all = |of: &[&[u8]], among: &[&[u8]]| of.iter().all(|run| among.contains(run));
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

/// The runs of digits in a text, each with the points and commas in it.
fn digits(text: &str) -> Vec<&[u8]> {
    let mut runs = Vec::new();
    for part in without_addresses(text).map(str::as_bytes) {
        let mut place = 0;
        while let Some(start) = part[place..].iter().position(u8::is_ascii_digit).map(|start| place + start) {
            let is_part = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
            place = part[start..].iter().position(|byte| !is_part(byte)).map_or(part.len(), |end| start + end);
            // What ends a sentence is no part of a number.
            let mut run = &part[start..place];
            while let [rest @ .., b'.' | b','] = run {
                run = rest;
            }
            runs.push(run);
        }
    }
    runs
}

fn between(one: &Found, other: &Found) -> Option<(Vec<Value>, Vec<Value>)> {
    let plain = (lacks(other, &one.plain), lacks(one, &other.plain));
    let years = |found: &Found| found.years.iter().map(|year| vec![*year]).collect::<Vec<_>>();
    let years = || (lacks(other, &years(one)), lacks(one, &years(other)));
    let differ = |(one, other): &(Vec<Value>, Vec<Value>)| !one.is_empty() && !other.is_empty();
    Some(plain).filter(differ).or_else(|| Some(years()).filter(differ))
}

/// Those figures that a text has in no form.
fn lacks(found: &Found, figures: &[Vec<Value>]) -> Vec<Value> {
    let has = |value: &Value| {
        found.plain.iter().flatten().chain(&found.years).chain(&found.otherwise).any(|own| own == value)
    };
    figures.iter().filter(|values| !values.iter().any(has)).filter_map(|values| values.first().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }

    #[test]
    fn what_is_the_same_in_another_form_is_no_difference() {
        for (left, right) in [
            ("共12000件", "12,000 in all"),
            ("１２０００件", "12 000 pièces"),
            ("1.2万件，占5%", "12,000, or 5 %"),
            ("390万吨和7家", "3.9 million tonnes and seven plants"),
            ("1.5万亿元、20余万人", "1.5 trillion yuan, more than 200,000 people"),
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
}
