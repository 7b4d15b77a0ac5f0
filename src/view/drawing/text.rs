//! How wide words will be, as far as anybody can know without the reader's fonts.

/// The size of the words of a chart.
pub(crate) const SIZE: f64 = 14.0;
/// How far letters reach above their base line.
pub(crate) const ASCENT: f64 = 11.0;
/// How far letters reach below their base line.
pub(crate) const DESCENT: f64 = 3.0;
/// The least space between words that stand beside each other, so that two numbers are not read as one.
pub(crate) const GAP: f64 = 10.0;
/// The least space between words that stand above each other.
pub(crate) const LEADING: f64 = 2.0;

/// The width of words, estimated towards the wide side of common faces.
pub(crate) fn width(words: &str) -> f64 {
    words.chars().map(em).sum::<f64>() * SIZE
}

/// The width of a character in ems.
fn em(character: char) -> f64 {
    match character {
        '.' | ',' | '\'' | '’' | ':' | ';' | '|' | '!' | ' ' | '\u{a0}' | 'i' | 'j' | 'l' => 0.33,
        '(' | ')' | '-' | '/' | 'f' | 'r' | 't' | '²' | '³' | '¹' | '⁰'..='⁹' | '⁻' => 0.4,
        'm' | 'w' | 'M' | 'W' | '%' | '‰' | '@' | '—' => 0.9,
        '−' | '+' | '±' | '×' | '=' => 0.84,
        'A'..='Z' => 0.72,
        // Marks that stand above or below other characters.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' => 0.0,
        // Full-width characters: Han, kana, Hangul, and the punctuation that goes with them.
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f000}'..='\u{3ffff}' => 1.0,
        // The digits of the widest faces that systems have.
        '0'..='9' => 0.64,
        _ => 0.6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn han_is_as_wide_as_high_and_digits_two_thirds_of_that() {
        assert!((width("目标") - 28.0).abs() < 0.001);
        assert!((width("1234") - 4.0 * 0.64 * 14.0).abs() < 0.001);
        assert!(width("1,111") < width("11111"));
        assert!(width("−5") > width("55"), "a minus is no hyphen");
        assert!(width("") < 0.001);
    }
}
