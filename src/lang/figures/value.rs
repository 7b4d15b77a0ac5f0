//! The value of a figure, whatever it is counted in.

use std::fmt;

use crate::number::Number;

/// An exact decimal value: digits and the power of ten that they are multiplied with, without zeros at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    digits: u64,
    exponent: i32,
}

impl Value {
    /// So many times a power of ten.
    pub(super) fn new(mut digits: u64, mut exponent: i32) -> Self {
        while digits > 0 && digits.is_multiple_of(10) {
            (digits, exponent) = (digits / 10, exponent + 1);
        }
        Self { digits, exponent: if digits == 0 { 0 } else { exponent } }
    }

    /// Digits with some of them behind the point; `None` if there are more than can be held.
    pub(super) fn parse(digits: &str, decimals: usize) -> Option<Self> {
        Some(Self::new(digits.parse().ok()?, -i32::try_from(decimals).ok()?))
    }

    /// The size of a number times a power of ten, whatever its sign; `None` if it has more digits than can be held.
    pub fn of(number: Number, exponent: u32) -> Option<Self> {
        let text = number.magnitude().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let value = Self::parse(&format!("{whole}{fraction}"), fraction.len())?;
        Some(value.times_ten_to(exponent.cast_signed()))
    }

    /// Whether it has the same digits as another value, however large both are.
    pub(super) fn has_digits_of(self, other: Self) -> bool {
        self.digits == other.digits
    }

    /// Whether a text may have `other` for it: the same, or that without its last digits. Texts leave out decimals, and what is less than
    /// the thousands that they count in; tens and hundreds they do not.
    pub(super) fn is_shortened_to(self, other: Self) -> bool {
        let Some(left_out) = u32::try_from(other.exponent - self.exponent).ok().and_then(|cut| 10u64.checked_pow(cut))
        else {
            return false;
        };
        let (kept, rest) = (self.digits / left_out, self.digits % left_out);
        let is_near = other.digits == kept || (rest >= left_out - rest && other.digits == kept + 1);
        self == other || (is_near && (other.exponent <= 0 || other.exponent >= 3))
    }

    /// Both together; `None` if one is no whole number, or they are more than can be held.
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let whole = |value: Self| value.digits.checked_mul(10u64.checked_pow(u32::try_from(value.exponent).ok()?)?);
        Some(Self::new(whole(self)?.checked_add(whole(other)?)?, 0))
    }

    /// The value times a power of ten.
    pub(super) fn times_ten_to(self, exponent: i32) -> Self {
        Self::new(self.digits, self.exponent + exponent)
    }
}

impl fmt::Display for Value {
    /// Digits with a point, and no grouping.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits.to_string();
        match usize::try_from(-self.exponent) {
            Ok(decimals) if decimals > 0 => {
                let digits = format!("{digits:0>width$}", width = decimals + 1);
                let (whole, fraction) = digits.split_at(digits.len() - decimals);
                write!(formatter, "{whole}.{fraction}")
            }
            _ => write!(formatter, "{digits}{}", "0".repeat(self.exponent.unsigned_abs() as usize)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_the_same_however_it_is_scaled() {
        let parse = |digits, decimals| Value::parse(digits, decimals).expect("a value");
        assert_eq!(parse("12", 1).times_ten_to(4), parse("12000", 0));
        assert_eq!(parse("650", 2), parse("65", 1));
        assert_eq!(parse("000", 0), parse("0", 2));
        let said: Vec<String> =
            [parse("12000", 0), parse("605", 2), parse("5", 2), parse("0", 0)].map(|v| v.to_string()).into();
        assert_eq!(said, ["12000", "6.05", "0.05", "0"]);
        let of = |number: &str, exponent| Value::of(Number::parse(number).expect("a number"), exponent);
        assert_eq!(of("1.20", 4), Some(parse("12000", 0)));
        assert_eq!(of("-0.05", 0), Some(parse("5", 2)));
        assert_eq!(of(&"9".repeat(25), 0), None);
    }

    #[test]
    fn a_value_may_stand_in_a_text_without_its_last_digits() {
        let value = |text: &str| Value::of(Number::parse(text).expect("a number"), 0).expect("a value");
        let shortened = |value_of: &str, text: &str| value(value_of).is_shortened_to(value(text));
        for (value, text) in [("12.37", "12.4"), ("12.37", "12.3"), ("12.37", "12"), ("12345", "12000"), ("150", "150")]
        {
            assert!(shortened(value, text), "{value}, {text}");
        }
        for (value, text) in
            [("12.37", "12.7"), ("149", "150"), ("153", "150"), ("12345", "1200"), ("12", "12.3"), ("194", "149")]
        {
            assert!(!shortened(value, text), "{value}, {text}");
        }
    }
}
