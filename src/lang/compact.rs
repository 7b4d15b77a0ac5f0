//! Large numbers in the words of a language: 1200万, 12 million.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale::LocaleExpander;
use icu_locale_core::Locale;
use icu_locale_core::subtags::{language, script};

/// The most decimals that a shortened number may have: with more it would be no shorter than its digits.
const MOST_DECIMALS: i16 = 2;

/// A power of ten that has a word.
struct Scale {
    power: i16,
    /// The word, with the space before it where the language has one; a line never breaks there.
    word: &'static str,
}

const SIMPLIFIED: &[Scale] =
    &[Scale { power: 12, word: "万亿" }, Scale { power: 8, word: "亿" }, Scale { power: 4, word: "万" }];
const TRADITIONAL: &[Scale] =
    &[Scale { power: 12, word: "萬億" }, Scale { power: 8, word: "億" }, Scale { power: 4, word: "萬" }];
const ENGLISH: &[Scale] = &[
    Scale { power: 12, word: "\u{a0}trillion" },
    Scale { power: 9, word: "\u{a0}billion" },
    Scale { power: 6, word: "\u{a0}million" },
];

/// Shortens the numbers of one language.
pub(super) struct Compact {
    /// From the largest to the smallest.
    scales: &'static [Scale],
    number: DecimalFormatter,
}

impl Compact {
    /// The words of a language; `None` if it is none of those whose words are known here.
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        let mut id = locale.id.clone();
        LocaleExpander::new_common().maximize(&mut id);
        let (scales, grouping) = match (id.language, id.script) {
            // 1200万 has no comma, 12,345万 has one.
            (language, Some(script)) if language == language!("zh") && script == script!("Hant") => {
                (TRADITIONAL, GroupingStrategy::Min2)
            }
            (language, _) if language == language!("zh") => (SIMPLIFIED, GroupingStrategy::Min2),
            (language, _) if language == language!("en") => (ENGLISH, GroupingStrategy::Auto),
            _ => return None,
        };
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(grouping);
        Some(Self { scales, number: DecimalFormatter::try_new(locale.into(), options).ok()? })
    }

    /// The numbers in the largest scale that shortens all of them and loses no digit of any; `None` if there is none.
    pub(super) fn alike(&self, numbers: &[Decimal]) -> Option<Vec<String>> {
        let largest = numbers.iter().map(|number| number.absolute.nonzero_magnitude_start()).max()?;
        let scale = self
            .scales
            .iter()
            .find(|scale| largest >= scale.power && numbers.iter().all(|number| is_short(number, scale.power)))?;
        Some(numbers.iter().map(|number| self.scaled(number, scale)).collect())
    }

    fn scaled(&self, number: &Decimal, scale: &Scale) -> String {
        if number.absolute.is_zero() {
            return self.number.format(number).to_string();
        }
        let mut scaled = number.clone();
        scaled.multiply_pow10(-scale.power);
        scaled.absolute.trim_end();
        format!("{}{}", self.number.format(&scaled), scale.word)
    }
}

/// Whether a number has few decimals in units of ten to the power of `power`. One that was written with decimals keeps
/// them: they say how exact it is.
fn is_short(number: &Decimal, power: i16) -> bool {
    let is_whole = *number.absolute.magnitude_range().start() >= 0;
    is_whole && (number.absolute.is_zero() || number.absolute.nonzero_magnitude_end() >= power - MOST_DECIMALS)
}
