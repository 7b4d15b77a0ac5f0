//! Whether a text can state a number at all, which most do not: a quick look before the thorough one.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::numeral::{self, Word};
use crate::lang::verbatim::without_addresses;

/// What stands in every number that is stated for certain: digits, the numerals of larger numbers, words of numbers and of parts.
const SIGNS: [&str; 48] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９", "十",
    "百", "千", "万", "亿", "萬", "億", "分之", "一半", "teen", "twenty", "thirty", "forty", "fifty", "sixty",
    "seventy", "eighty", "ninety", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "quarters", "hundred",
];

/// The short names of months, with which the long ones begin.
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Finds one of the signs. Small numerals count where something is counted, or in a series.
static NUMBERS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let numerals = "三四五六七八九".chars();
    let counted = numerals
        .clone()
        .flat_map(|numeral| super::stated::SURELY_COUNTED.chars().map(move |counted| format!("{numeral}{counted}")));
    let in_order = numerals.map(|numeral| format!("第{numeral}"));
    let signs = SIGNS.into_iter().map(str::to_owned);
    let all = signs.chain(counted).chain(in_order).chain(
        ["余", "多"]
            .into_iter()
            .flat_map(|more| "三四五六七八九".chars().map(move |numeral| format!("{numeral}{more}"))),
    );
    finder(all)
});

/// Finds what may be the name of a month.
static NAMES: LazyLock<AhoCorasick> = LazyLock::new(|| finder(MONTHS));

/// Finds words whatever their case. Every text is read by it, so it is of the kind that takes longer to make and less for a text.
fn finder(words: impl IntoIterator<Item: AsRef<[u8]>>) -> AhoCorasick {
    let kind = Some(AhoCorasickKind::DFA);
    AhoCorasick::builder().ascii_case_insensitive(true).kind(kind).build(words).expect("there are few words")
}

/// Whether a text can state a number.
pub(super) fn may_state(text: &str) -> bool {
    without_addresses(text).any(|part| NUMBERS.is_match(part) || names_month(part))
}

/// Whether a whole word with a capital letter is the name of a month, as `Market` and `doctor` are not.
fn names_month(text: &str) -> bool {
    NAMES.find_iter(text).any(|found| {
        let before = found.start().checked_sub(1).map(|place| text.as_bytes()[place]);
        let word = text[found.start()..].split(|sign: char| !sign.is_ascii_alphabetic()).next().unwrap_or_default();
        word.starts_with(|sign: char| sign.is_ascii_uppercase())
            && !before.is_some_and(|before| before.is_ascii_alphabetic())
            && matches!(numeral::word(&word.to_ascii_lowercase()), Some(Word::Month(_)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_whole_words_with_a_capital_letter() {
        for text in ["in March", "May [see](record:a) it", "(Oct. 5th", "DECEMBER", "[x](record:a)March"] {
            assert!(names_month(text) && may_state(text), "{text}");
        }
        for text in ["the doctor’s market", "Market", "it may rise", "Octopus, Summary, Decade", "[x](record:March)"]
        {
            assert!(!may_state(text), "{text}");
        }
        assert!(may_state("Seventeen") && may_state("三家") && may_state("１") && !may_state("三个代表"));
    }
}
