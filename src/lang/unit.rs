//! Units with a multiplier before them: 万家, million tonnes.

use super::scales;

/// The least power of ten that counts as a multiplier: nothing is counted in tens or hundreds.
const LEAST: u32 = 3;

/// What 千 makes a unit of its own, as kilo does: 千瓦 is a kilowatt, and no thousand of anything.
const KILO: [char; 11] = ['克', '米', '瓦', '伏', '卡', '帕', '赫', '焦', '牛', '安', '升'];

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
        let (mut power, mut last, mut rest) = (0, 0, text);
        // Words multiply as long as they grow: 百万, hundred million.
        while let Some((scale, behind)) = first_word(rest).filter(|(scale, _)| *scale > last) {
            (power, last, rest) = (power + scale, scale, behind.trim_start());
        }
        // 千分率 and 万分之一 are parts of a thousand and of ten thousand, no thousands.
        if last < LEAST || rest.starts_with('分') {
            return Self { power: 0, counted: text };
        }
        Self { power, counted: rest.strip_prefix("of ").unwrap_or(rest) }
    }
}

impl Unit<'_> {
    /// Whether the multipliers of a language, by its tag, are known here.
    pub fn reads(tag: &str) -> bool {
        matches!(tag.split('-').next(), Some("zh" | "en"))
    }

    /// Whether a unit has a multiplier anywhere: US$ million.
    pub fn is_scaled(text: &str) -> bool {
        scales::all().any(|scale| scale.power >= LEAST && text.contains(scale.word))
    }

    /// Whether two units count the same. Capitals matter in symbols, where MW is no mW, and not in words.
    pub fn counts_the_same(&self, other: &Unit<'_>) -> bool {
        let is_words =
            self.counted.split(' ').all(|word| word.len() > 3 && word.bytes().all(|byte| byte.is_ascii_alphabetic()));
        self.counted == other.counted || (is_words && self.counted.eq_ignore_ascii_case(other.counted))
    }
}

/// The power of ten of the word in which a unit begins, and the rest behind it.
fn first_word(text: &str) -> Option<(u32, &str)> {
    scales::all().find_map(|scale| {
        let start = text.get(..scale.word.len()).filter(|start| start.eq_ignore_ascii_case(scale.word))?;
        let rest = &text[start.len()..];
        // A word of letters ends where the next one begins.
        let ends = !scale.word.is_ascii() || rest.is_empty() || rest.starts_with(' ');
        let is_kilo = scale.word == "千" && rest.starts_with(KILO);
        (ends && !is_kilo).then_some((scale.power, rest))
    })
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
            ("千克", 0, "千克"),
            ("万千瓦", 4, "千瓦"),
            ("亿千瓦时", 8, "千瓦时"),
            ("千万千瓦时", 7, "千瓦时"),
            ("千吨", 3, "吨"),
            ("百家", 0, "百家"),
            ("百分点", 0, "百分点"),
            ("百万分之一", 0, "百万分之一"),
            ("萬億元", 12, "元"),
            ("万亿元", 12, "元"),
            ("hundred billion yuan", 11, "yuan"),
            ("tens of firms", 0, "tens of firms"),
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
