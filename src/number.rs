//! Decimal numbers, exact and as they were written.

use std::fmt;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A decimal number with the decimal places that its source gives: `6.50` stays `6.50`, and equals `6.5`.
///
/// It holds up to [`Number::MOST_DIGITS`] digits exactly; between a file and its reader nothing is rounded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(Decimal);

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// It has something besides digits, one point with digits on both sides, and a minus before them.
    Form,
    /// It has more digits than are kept exactly.
    TooLong,
}

impl Number {
    /// How many digits are always kept exactly, before and after the point together.
    pub const MOST_DIGITS: usize = 28;

    /// Reads digits, which may have a minus before them and a point with more digits behind them.
    ///
    /// # Errors
    ///
    /// If the text is anything else, such as `1e5` or `1,200`, or has more than [`Number::MOST_DIGITS`] digits.
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(fraction) {
            return Err(NumberError::Form);
        }
        if digits.bytes().filter(u8::is_ascii_digit).count() > Self::MOST_DIGITS {
            return Err(NumberError::TooLong);
        }
        Decimal::from_str_exact(text).map(Self).map_err(|_| NumberError::TooLong)
    }

    /// `digit` times ten to the power of `exponent`, such as the steps of an axis; `None` if it has too many digits.
    pub fn round(digit: u8, exponent: i32) -> Option<Self> {
        let digit = i128::from(digit);
        if exponent < 0 {
            return Decimal::try_from_i128_with_scale(digit, exponent.unsigned_abs()).ok().map(Self);
        }
        let power = 10i128.checked_pow(exponent.unsigned_abs())?;
        Decimal::try_from_i128_with_scale(digit.checked_mul(power)?, 0).ok().map(Self)
    }

    /// This many times the number, or less than none; `None` if that has too many digits.
    pub fn times(self, count: i32) -> Option<Self> {
        let mut product = self.0.checked_mul(Decimal::from(count))?;
        // Nothing times a fraction keeps the places of the fraction, too.
        product.rescale(self.0.scale());
        Some(Self(product))
    }

    /// The nearest binary number, for places in a drawing. Never for what a reader reads.
    pub fn approximate(self) -> f64 {
        // A decimal always has a nearest binary number; the library says "if" for other types' sake.
        self.0.to_f64().unwrap_or_default()
    }
}

impl fmt::Display for Number {
    /// Digits with a point, and no grouping: `12000`, `6.50`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
    }

    #[test]
    fn digits_stay_as_they_were_written() {
        for text in ["0", "12000", "6.50", "6.00", "-3.10", "0.000000000000000000000000001", &"9".repeat(28)] {
            assert_eq!(number(text).to_string(), text);
        }
    }

    #[test]
    fn decimals_compare_by_value_and_exactly() {
        assert_eq!(number("6.50"), number("6.5"));
        assert!(number("0.3") > number("0.29999999999999999999"));
        assert!(number("-2") < number("-1.999"));
    }

    #[test]
    fn nothing_else_is_a_number() {
        for text in ["", "-", ".5", "5.", "1e5", "1,200", "1_200", "+1", "1.2.3", " 1", "١٢", "NaN", "inf"] {
            assert_eq!(Number::parse(text), Err(NumberError::Form), "{text:?}");
        }
        for text in ["1".repeat(29), format!("0.{}1", "0".repeat(27))] {
            assert_eq!(Number::parse(&text), Err(NumberError::TooLong), "{text:?}");
        }
    }

    #[test]
    fn steps_of_an_axis_are_exact() {
        let step = Number::round(2, -1).expect("a step");
        let ticks: Vec<String> = (0..4).filter_map(|count| step.times(count)).map(|tick| tick.to_string()).collect();
        assert_eq!(ticks, ["0.0", "0.2", "0.4", "0.6"]);
        assert_eq!(Number::round(5, 3).map(|step| step.to_string()).as_deref(), Some("5000"));
        assert_eq!(Number::round(1, 60), None);
    }
}
