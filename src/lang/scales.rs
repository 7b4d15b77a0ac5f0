//! The words for powers of ten: 万, million.

/// A word for a power of ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    /// The power.
    pub(super) power: u32,
    /// The word.
    pub(super) word: &'static str,
}

const fn scale(power: u32, word: &'static str) -> Scale {
    Scale { power, word }
}

/// The words in simplified characters, from the smallest on.
pub(super) const SIMPLIFIED: &[Scale] =
    &[scale(1, "十"), scale(2, "百"), scale(3, "千"), scale(4, "万"), scale(8, "亿"), scale(12, "万亿")];
/// The words in traditional characters, from the smallest on.
pub(super) const TRADITIONAL: &[Scale] =
    &[scale(1, "十"), scale(2, "百"), scale(3, "千"), scale(4, "萬"), scale(8, "億"), scale(12, "萬億")];
/// The English words, from the smallest on.
pub(super) const ENGLISH: &[Scale] = &[
    scale(1, "ten"),
    scale(2, "hundred"),
    scale(3, "thousand"),
    scale(6, "million"),
    scale(9, "billion"),
    scale(12, "trillion"),
];
/// Short forms of English words.
const SHORT: &[Scale] = &[scale(6, "mn"), scale(9, "bn"), scale(12, "tn")];

/// Every word.
pub(super) fn all() -> impl Iterator<Item = &'static Scale> {
    SIMPLIFIED.iter().chain(TRADITIONAL).chain(ENGLISH)
}

/// The power of ten of a Chinese character.
pub(super) fn of_character(character: char) -> Option<u32> {
    let is_it = |scale: &&Scale| scale.word.strip_prefix(character) == Some("");
    SIMPLIFIED.iter().chain(TRADITIONAL).find(is_it).map(|scale| scale.power)
}

/// The power of ten of an English word in small letters, of one thing or of several, whole or short.
pub(super) fn of_word(word: &str) -> Option<u32> {
    let one = word.strip_suffix('s').unwrap_or(word);
    let is_it = |scale: &&Scale| scale.word == one;
    ENGLISH.iter().find(is_it).or_else(|| SHORT.iter().find(|scale| scale.word == word)).map(|scale| scale.power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_in_every_form() {
        assert_eq!(["千", "万", "萬", "億"].map(|word| of_character(word.chars().next()?)), [3, 4, 4, 8].map(Some));
        assert_eq!(of_character('一'), None);
        assert_eq!(["million", "thousands", "bn"].map(of_word), [6, 3, 9].map(Some));
        assert_eq!(["millionaire", "bns", "s", ""].map(of_word), [None; 4]);
    }
}
