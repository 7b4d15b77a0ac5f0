//! The value of a figure, whatever it is counted in.

use std::fmt;

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
    }
}
