//! What a text says, as a short digest, by which a text that was seen before is known again.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::joint::is_unspaced;

/// The digest of a text. It is the same for texts that differ in white space between words or lines, in full and half width, or in how
/// accents are stored, and differs for any others: letters, marks and what else Unicode calls compatible count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wording(u64);

impl Wording {
    /// The digest of a text.
    pub fn of(text: &str) -> Self {
        let digest = blake3::hash(folded(text).as_bytes());
        Self(u64::from_be_bytes(*digest.as_bytes().first_chunk().expect("a digest has 32 bytes")))
    }

    /// Reads a digest as it is written: sixteen hexadecimal digits in lower case.
    pub fn parse(text: &str) -> Option<Self> {
        let is_digits = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        u64::from_str_radix(text, 16).ok().filter(|_| is_digits).map(Self)
    }
}

impl fmt::Display for Wording {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", self.0)
    }
}

/// A text with one space wherever words are apart, none beside Chinese characters, and every character in its usual width.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut is_apart = false;
    for character in text.chars().flat_map(in_usual_width).nfc() {
        if character.is_whitespace() {
            is_apart = true;
            continue;
        }
        let before = folded.chars().next_back();
        if is_apart && before.is_some_and(|before| !is_unspaced(before) && !is_unspaced(character)) {
            folded.push(' ');
        }
        is_apart = false;
        folded.push(character);
    }
    folded
}

/// A character of the block of half-width and full-width forms as the one that it is a form of, and any other as it is.
fn in_usual_width(character: char) -> impl Iterator<Item = char> {
    let is_form = matches!(character, '\u{ff00}'..='\u{ffef}' | '\u{3000}');
    let usual = is_form.then(|| std::iter::once(character).nfkc());
    usual.into_iter().flatten().chain((!is_form).then_some(character))
}

#[cfg(test)]
mod tests {
    use super::Wording;

    #[test]
    fn white_space_and_width_change_nothing_and_all_else_does() {
        let is_same = |one: &str, other: &str| Wording::of(one) == Wording::of(other);
        for (one, other) in [
            ("Ten labs\nopened. ", "Ten  labs opened."),
            ("北京 ＡＩ 中心，１２家", "北京AI中心,12家"),
            ("推动合作，\n建设中心", "推动合作，建设中心"),
            ("cafe\u{301}", "café"),
            ("ｶﾞ", "ガ"),
        ] {
            assert!(is_same(one, other), "{one} and {other}");
        }
        for (one, other) in
            [("10²", "102"), ("a part", "apart"), ("Labs", "labs"), ("12 34", "1234"), ("㎡", "m2"), ("", "。")]
        {
            assert!(!is_same(one, other), "{one} and {other}");
        }
    }

    #[test]
    fn a_digest_is_read_as_it_is_written() {
        let own = Wording::of("一");
        assert_eq!(Wording::parse(&own.to_string()), Some(own));
        for other in ["", "0", "00000000000000000", "000000000000000G", "+00000000000000f", "ABCDEF0123456789"] {
            assert_eq!(Wording::parse(other), None, "{other}");
        }
    }
}
