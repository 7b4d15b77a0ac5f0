//! Large numbers in the words of a language: 1200万, 12 million.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale::LocaleExpander;
use icu_locale_core::Locale;
use icu_locale_core::subtags::{language, script};

use super::scales::{self, Scale};

/// The most decimals that a shortened number may have: with more it would be no shorter than its digits.
const MOST_DECIMALS: i16 = 2;

/// Shortens the numbers of one language.
pub(super) struct Compact {
    /// From the smallest to the largest.
    scales: &'static [Scale],
    /// The smallest power of ten whose word is used.
    least: i16,
    /// The smallest power of ten from which on numbers are shortened: below it they are as easily read in digits.
    from: i16,
    /// What stands between a number and the word. A line never breaks there.
    space: &'static str,
    number: DecimalFormatter,
}

impl Compact {
    /// The words of a language; `None` if it is none of those whose words are known here.
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        let mut id = locale.id.clone();
        LocaleExpander::new_common().maximize(&mut id);
        let (scales, least, from, space, grouping) = match (id.language, id.script) {
            // 1200萬 has no comma, 12,345萬 has one.
            (language, Some(script)) if language == language!("zh") && script == script!("Hant") => {
                (scales::TRADITIONAL, 4, 5, "", GroupingStrategy::Min2)
            }
            (language, _) if language == language!("zh") => (scales::SIMPLIFIED, 4, 5, "", GroupingStrategy::Never),
            (language, _) if language == language!("en") => (scales::ENGLISH, 6, 6, "\u{a0}", GroupingStrategy::Auto),
            _ => return None,
        };
        let number = DecimalFormatter::try_new(locale.into(), grouped(grouping)).ok()?;
        Some(Self { scales, least, from, space, number })
    }

    /// The numbers in the largest scale that shortens all of them and loses no digit of any; `None` if there is none.
    pub(super) fn alike(&self, numbers: &[Decimal]) -> Option<Vec<String>> {
        let largest = numbers
            .iter()
            .map(|number| number.absolute.nonzero_magnitude_start())
            .max()
            .filter(|power| *power >= self.from)?;
        let powers = self.scales.iter().rev().filter_map(|scale| Some((i16::try_from(scale.power).ok()?, scale.word)));
        let (power, word) = powers
            .take_while(|(power, _)| *power >= self.least)
            .find(|(power, _)| largest >= *power && numbers.iter().all(|number| is_short(number, *power)))?;
        Some(numbers.iter().map(|number| self.scaled(number, power, word)).collect())
    }

    fn scaled(&self, number: &Decimal, power: i16, word: &str) -> String {
        if number.absolute.is_zero() {
            return digits(&self.number, number);
        }
        let mut scaled = number.clone();
        scaled.multiply_pow10(-power);
        scaled.absolute.trim_end();
        format!("{}{}{word}", digits(&self.number, &scaled), self.space)
    }
}

/// A number in digits as people read it.
pub(super) fn digits(formatter: &DecimalFormatter, number: &Decimal) -> String {
    with_minus(&formatter.format(number).to_string())
}

/// A number with a minus (U+2212) where its digits have a hyphen before them, which CLDR has in most languages: beside letters and digits it
/// would be taken for one.
pub(super) fn with_minus(number: &str) -> String {
    number.replace('-', "−")
}

/// How a language writes a number in digits: in simplified characters without commas, as China's statistics and news print
/// them, 11438件, and in any other language as CLDR says.
pub(super) fn digits_of(locale: &Locale) -> DecimalFormatterOptions {
    let mut id = locale.id.clone();
    LocaleExpander::new_common().maximize(&mut id);
    let is_simplified = id.language == language!("zh") && id.script == Some(script!("Hans"));
    grouped(if is_simplified { GroupingStrategy::Never } else { GroupingStrategy::Auto })
}

fn grouped(strategy: GroupingStrategy) -> DecimalFormatterOptions {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(strategy);
    options
}

/// Whether a number has few decimals in units of ten to the power of `power`. One that was written with decimals keeps
/// them: they say how exact it is.
fn is_short(number: &Decimal, power: i16) -> bool {
    let is_whole = *number.absolute.magnitude_range().start() >= 0;
    is_whole && (number.absolute.is_zero() || number.absolute.nonzero_magnitude_end() >= power - MOST_DECIMALS)
}
