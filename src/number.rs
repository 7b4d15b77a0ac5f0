//! Decimal numbers, exact and as they were written.

use std::fmt;

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

/// A decimal number with the decimal places that its source gives: `6.50` stays `6.50`, and equals `6.5`.
///
/// It holds up to [`Number::MOST_DIGITS`] digits exactly; between a file and its reader nothing is rounded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(Decimal);

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// It has something besides digits, one point with digits on both sides, and a minus before them; or it is zero with a
    /// minus.
    Form,
    /// It has more digits than are kept exactly.
    TooLong,
}

impl Number {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// One.
    pub const ONE: Self = Self(Decimal::ONE);

    /// Ten.
    pub const TEN: Self = Self(Decimal::TEN);

    /// A hundred: the whole of a share in per cent.
    pub const HUNDRED: Self = Self(Decimal::ONE_HUNDRED);

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
        let number = Decimal::from_str_exact(text).map_err(|_| NumberError::TooLong)?;
        // Nothing is less than nothing: a minus before zero is a slip, or a small value that was rounded away.
        if number.is_zero() && text.starts_with('-') { Err(NumberError::Form) } else { Ok(Self(number)) }
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

    /// The sum, with the decimal places of the one that has more; `None` if it has too many digits.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self::plain)
    }

    /// The difference, with the decimal places of the one that has more; `None` if it has too many digits.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self::plain)
    }

    /// The number moved by `places` decimal places, which is exact: by 4, 0.9 is 9000. Zeros at the end of decimals that the move
    /// itself made are left out. `None` if it has too many digits.
    pub fn shifted(self, places: i32) -> Option<Self> {
        if places == 0 {
            return Some(self);
        }
        let power = Self::round(1, places.abs())?.0;
        let moved = if places > 0 { self.0.checked_mul(power)? } else { self.0.checked_div(power)? };
        let back = if places > 0 { moved.checked_div(power)? } else { moved.checked_mul(power)? };
        (back == self.0).then(|| Self(moved.normalize()))
    }

    /// The number with at most this many decimal places, the last one rounded half away from zero, as in print.
    pub fn rounded(self, decimals: u32) -> Self {
        Self::plain(self.0.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero))
    }

    /// `percent` per cent of the number; `None` if it has too many digits.
    pub fn percent(self, percent: Self) -> Option<Self> {
        self.0.checked_mul(percent.0)?.checked_div(Decimal::ONE_HUNDRED).map(|part| Self::plain(part.normalize()))
    }

    /// The product, exactly; `None` if it has too many digits.
    pub fn product(self, other: Self) -> Option<Self> {
        let product = self.0.checked_mul(other.0)?;
        // A product with more decimals than are kept would have been rounded.
        (self.0.scale() + other.0.scale() <= Decimal::MAX_SCALE).then(|| Self::plain(product.normalize()))
    }

    /// The number divided by another and rounded half away from zero to exactly this many decimal places, as in print; `None` for a
    /// division by nothing, or too many digits.
    pub fn quotient(self, by: Self, decimals: u32) -> Option<Self> {
        let mut quotient =
            self.0.checked_div(by.0)?.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        quotient.rescale(decimals);
        (quotient.scale() == decimals).then(|| Self::plain(quotient))
    }

    /// How much of a whole the number is, in whole per cent, rounded down; `None` if it is below zero or more than the whole, if the
    /// whole is not above zero, or if they have too many digits.
    pub fn whole_percent_of(self, whole: Self) -> Option<u8> {
        if self < Self::ZERO || self > whole || whole <= Self::ZERO {
            return None;
        }
        let hundredfold = self.0.checked_mul(Decimal::ONE_HUNDRED)?;
        let percent = hundredfold.checked_div(whole.0)?.floor();
        // A quotient that needs more digits than are kept may have been rounded up to a whole one.
        let is_too_much = percent.checked_mul(whole.0)? > hundredfold;
        (if is_too_much { percent - Decimal::ONE } else { percent }).to_u8()
    }

    /// The number divided by a count and rounded away from zero to this many decimal places: what is needed each time, so that
    /// `count` times it is enough. `None` for no count.
    pub fn each(self, count: Self, decimals: u32) -> Option<Self> {
        let share = self.0.checked_div(count.0)?;
        Some(Self(share.round_dp_with_strategy(decimals, RoundingStrategy::AwayFromZero)))
    }

    /// A result of arithmetic; zero has no minus.
    fn plain(decimal: Decimal) -> Self {
        Self(if decimal.is_zero() { decimal.abs() } else { decimal })
    }

    /// The number without its minus.
    pub fn magnitude(self) -> Self {
        Self(self.0.abs())
    }

    /// How many decimal places it was written with.
    pub fn decimals(self) -> u32 {
        self.0.scale()
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
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
        for text in
            ["", "-", ".5", "5.", "1e5", "1,200", "1_200", "+1", "1.2.3", " 1", "-0", "-0.00", "١٢", "NaN", "inf"]
        {
            assert_eq!(Number::parse(text), Err(NumberError::Form), "{text:?}");
        }
        for text in ["1".repeat(29), format!("0.{}1", "0".repeat(27))] {
            assert_eq!(Number::parse(&text), Err(NumberError::TooLong), "{text:?}");
        }
    }

    #[test]
    fn a_move_of_the_point_is_exact() {
        for (text, places, moved) in
            [("9000", -4, "0.9"), ("0.9", 4, "9000"), ("3.90", 6, "3900000"), ("6.50", 0, "6.50"), ("-12", -1, "-1.2")]
        {
            assert_eq!(number(text).shifted(places).map(|moved| moved.to_string()).as_deref(), Some(moved));
        }
        assert_eq!(number(&"9".repeat(28)).shifted(4), None);
        assert_eq!(number("0.000000000000000000000000001").shifted(-4), None, "a digit would be lost");
    }

    #[test]
    fn shares_and_differences_are_rounded_as_said() {
        let text = |number: Option<Number>| number.map(|number| number.to_string());
        assert_eq!(text(number("300").minus(number("221.5"))).as_deref(), Some("78.5"));
        assert_eq!(text(number("78").each(number("3"), 0)).as_deref(), Some("26"));
        assert_eq!(text(number("79").each(number("3"), 0)).as_deref(), Some("27"), "enough, not nearly enough");
        assert_eq!(text(number("-79").each(number("3"), 0)).as_deref(), Some("-27"));
        assert_eq!(text(number("79").each(number("0"), 0)), None);
        assert_eq!(text(number("40").percent(number("-50"))).as_deref(), Some("-20"));
        assert_eq!(number("12.45").rounded(1).to_string(), "12.5");
        assert_eq!(number("12").rounded(1).to_string(), "12");
        assert_eq!(number("-0.04").rounded(1).to_string(), "0.0", "zero has no minus");
    }

    #[test]
    fn products_are_exact_and_quotients_as_in_print() {
        let text = |number: Option<Number>| number.map(|number| number.to_string());
        assert_eq!(text(number("0.25").product(number("81.20"))).as_deref(), Some("20.3"));
        assert_eq!(text(number("-3").product(Number::ZERO)).as_deref(), Some("0"));
        let small = format!("0.{}1", "0".repeat(19));
        assert_eq!(number(&small).product(number(&small)), None, "it would have been rounded");
        assert_eq!(text(number("7845").quotient(number("100"), 1)).as_deref(), Some("78.5"));
        assert_eq!(text(number("78").quotient(Number::ONE, 2)).as_deref(), Some("78.00"));
        assert_eq!(number("78").quotient(Number::ZERO, 2), None);
    }

    #[test]
    fn a_share_in_whole_per_cent_is_never_more_than_it_is() {
        let percent = |part: &str, whole: &str| number(part).whole_percent_of(number(whole));
        assert_eq!(percent("9.49", "10"), Some(94));
        assert_eq!(percent("0.29", "1"), Some(29), "binary numbers make 28.999… of it");
        assert_eq!(percent("0", "3"), Some(0));
        assert_eq!(percent("3.0", "3"), Some(100));
        let almost = format!("0.{}", "9".repeat(26));
        assert_eq!(percent(&almost, "1"), Some(99));
        let (part, whole) = (format!("{}8", "9".repeat(25)), "9".repeat(26));
        assert_eq!(percent(&part, &whole), Some(99), "the quotient has more digits than are kept");
        for (part, whole) in [("-1", "3"), ("4", "3"), ("0", "0"), ("1", "-3")] {
            assert_eq!(percent(part, whole), None, "{part} of {whole}");
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
