//! Whether a text can state a number at all, which most do not: a quick look before the thorough one.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::scan::without_addresses;

/// What stands in every number that is stated for certain: digits, the numerals of larger numbers, words of numbers, of parts and of months.
const SIGNS: [&str; 63] = [
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "０",
    "１",
    "２",
    "３",
    "４",
    "５",
    "６",
    "７",
    "８",
    "９",
    "十",
    "百",
    "千",
    "万",
    "亿",
    "萬",
    "億",
    "分之",
    "一半",
    "teen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "quarters",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
];

/// The short names of the other months, which begin no long one.
const MONTHS: [&str; 8] = ["jun", "jul", "aug", "sep", "oct", "nov", "dec", "hundred"];

/// Finds one of the signs. Small numerals count where something is counted, or in a series.
static NUMBERS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let numerals = "三四五六七八九".chars();
    let counted = numerals
        .clone()
        .flat_map(|numeral| super::stated::SURELY_COUNTED.chars().map(move |counted| format!("{numeral}{counted}")));
    let in_order = numerals.map(|numeral| format!("第{numeral}"));
    let signs = SIGNS.into_iter().chain(MONTHS).map(str::to_owned);
    let all = signs.chain(counted).chain(in_order).chain(
        ["余", "多"]
            .into_iter()
            .flat_map(|more| "三四五六七八九".chars().map(move |numeral| format!("{numeral}{more}"))),
    );
    AhoCorasick::builder().ascii_case_insensitive(true).build(all).expect("there are few signs")
});

/// Whether a text can state a number.
pub(super) fn may_state(text: &str) -> bool {
    without_addresses(text).any(|part| NUMBERS.is_match(part))
}
