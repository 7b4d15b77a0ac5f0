//! Units with a multiplier before them: 万家, million tonnes.

/// The multipliers that can stand before what is counted, as powers of ten. Of two that fit, the longer is meant.
const MULTIPLIERS: &[(&str, u32)] = &[
    ("hundred million", 8),
    ("hundred thousand", 5),
    ("ten thousand", 4),
    ("ten million", 7),
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("trillion", 12),
    ("萬", 4),
    ("億", 8),
    ("万亿", 12),
    ("千亿", 11),
    ("百亿", 10),
    ("十亿", 9),
    ("亿", 8),
    ("千万", 7),
    ("百万", 6),
    ("十万", 5),
    ("万", 4),
    ("千", 3),
];

/// A unit: a power of ten, and what is counted in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit<'t> {
    /// The power of ten: 4 in 万家.
    pub power: u32,
    /// What is counted: 家 in 万家.
    pub counted: &'t str,
}

impl<'t> Unit<'t> {
    /// Reads a unit in any language. Words of other languages than Chinese and English have no multiplier.
    pub fn read(text: &'t str) -> Self {
        let text = text.trim();
        let multiplied = |(word, power): &(&str, u32)| {
            let rest = text.strip_prefix(word).or_else(|| strip_capitalised(text, word))?;
            // A word of letters ends where the next one begins.
            let ends = !word.is_ascii() || rest.is_empty() || rest.starts_with(' ');
            // 千分率 and 万分之一 are parts of a thousand and of ten thousand, no thousands.
            let is_part = rest.starts_with('分');
            let counted = rest.trim_start();
            (ends && !is_part).then(|| Self { power: *power, counted: counted.strip_prefix("of ").unwrap_or(counted) })
        };
        MULTIPLIERS.iter().find_map(multiplied).unwrap_or(Self { power: 0, counted: text })
    }
}

impl Unit<'_> {
    /// Whether the multipliers of a language, by its tag, are known here.
    pub fn reads(tag: &str) -> bool {
        matches!(tag.split('-').next(), Some("zh" | "en"))
    }

    /// Whether a unit has a multiplier anywhere: US$ million.
    pub fn is_scaled(text: &str) -> bool {
        MULTIPLIERS.iter().any(|(word, _)| text.contains(word))
    }

    /// Whether two units count the same. Capitals matter in symbols, where MW is no mW, and not in words.
    pub fn counts_the_same(&self, other: &Unit<'_>) -> bool {
        let is_words =
            self.counted.split(' ').all(|word| word.len() > 3 && word.bytes().all(|byte| byte.is_ascii_alphabetic()));
        self.counted == other.counted || (is_words && self.counted.eq_ignore_ascii_case(other.counted))
    }
}

/// The rest behind a word that begins with a capital letter.
fn strip_capitalised<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let start = text.get(..word.len())?;
    start.eq_ignore_ascii_case(word).then(|| &text[word.len()..])
}

#[cfg(test)]
mod tests {
    use super::Unit;

    #[test]
    fn the_multiplier_and_what_is_counted_are_told_apart() {
        for (text, power, counted) in [
            ("家", 0, "家"),
            ("万家", 4, "家"),
            ("百万吨", 6, "吨"),
            ("千万元", 7, "元"),
            ("亿元", 8, "元"),
            ("千克", 3, "克"),
            ("tonnes", 0, "tonnes"),
            ("ten thousand firms", 4, "firms"),
            ("Million tonnes", 6, "tonnes"),
            ("hundred million yuan", 8, "yuan"),
            ("billion", 9, ""),
            ("millionaires", 0, "millionaires"),
            ("%", 0, "%"),
            ("千分率", 0, "千分率"),
            ("万分之一", 0, "万分之一"),
            ("طن", 0, "طن"),
        ] {
            assert_eq!(Unit::read(text), Unit { power, counted }, "{text}");
        }
    }
    #[test]
    fn capitals_matter_in_symbols_and_not_in_words() {
        let same = |one: &str, other: &str| Unit::read(one).counts_the_same(&Unit::read(other));
        assert!(same("Laboratories", "laboratories") && same("million Tonnes", "tonnes") && same("家", "家"));
        assert!(!same("MW", "mW") && !same("GB", "Gb") && !same("家", "人"));
        assert!(Unit::is_scaled("US$ million") && !Unit::is_scaled("tonnes"));
    }
}
