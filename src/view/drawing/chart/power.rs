//! Numbers that are too long for an axis, as powers of ten.

use crate::number::Number;

/// A number as a digit and a power of ten: 5×10¹², −2×10⁻⁹.
pub(super) fn power(number: Number) -> String {
    let text = number.to_string();
    let (sign, text) = text.strip_prefix('-').map_or(("", &*text), |rest| ("−", rest));
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    let Some(first) = significant.get(..1) else { return "0".to_owned() };
    // Numbers have at most 28 digits.
    let count = |digits: &str| i32::try_from(digits.len()).unwrap_or_default();
    let exponent = count(significant) - 1 - count(fraction);
    let rest = significant[1..].trim_end_matches('0');
    let point = if rest.is_empty() { "" } else { "." };
    let raised: String = exponent.to_string().chars().map(raised).collect();
    format!("{sign}{first}{point}{rest}×10{raised}")
}

fn raised(character: char) -> char {
    match character {
        '-' => '⁻',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        digit => digit.to_digit(10).and_then(|digit| char::from_u32(u32::from('⁰') + digit)).unwrap_or(digit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_ten_are_exact() {
        for (number, written) in [
            ("5000000000000000000000000000", "5×10²⁷"),
            ("15000000000000", "1.5×10¹³"),
            ("-0.000000002", "−2×10⁻⁹"),
            ("0.000000", "0"),
            ("20", "2×10¹"),
            ("1", "1×10⁰"),
        ] {
            assert_eq!(power(Number::parse(number).expect("a number")), written);
        }
    }
}
