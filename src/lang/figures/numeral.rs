//! Numbers in words: Chinese numerals, English number words and the names of English months.

use crate::lang::scales;

/// What a word says of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A number.
    Number(u64),
    /// A power of ten that stands behind a number: `million`.
    Scale(i32),
    /// A month, by its number.
    Month(u64),
}

/// What an English word in small letters says of a number.
pub(super) fn word(word: &str) -> Option<Word> {
    let number = match word {
        "zero" => 0,
        "one" | "first" => 1,
        "two" | "second" | "both" | "pair" | "twice" | "twofold" | "double" | "doubled" | "doubling" => 2,
        "three" | "third" | "threefold" | "triple" | "tripled" | "tripling" => 3,
        "four" | "fourth" | "fourfold" | "quadruple" | "quadrupled" => 4,
        "five" | "fifth" => 5,
        "six" | "sixth" => 6,
        "seven" | "seventh" => 7,
        "eight" | "eighth" => 8,
        "nine" | "ninth" => 9,
        "ten" | "tenth" | "tenfold" | "decade" => 10,
        "eleven" | "eleventh" => 11,
        "twelve" | "twelfth" | "dozen" => 12,
        "thirteen" | "thirteenth" => 13,
        "fourteen" | "fourteenth" | "fortnight" => 14,
        "fifteen" | "fifteenth" => 15,
        "sixteen" | "sixteenth" => 16,
        "seventeen" | "seventeenth" => 17,
        "eighteen" | "eighteenth" => 18,
        "nineteen" | "nineteenth" => 19,
        "twenty" | "twentieth" => 20,
        "thirty" | "thirtieth" => 30,
        "forty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        "hundredth" | "century" | "centenary" => 100,
        _ => return scale_word(word).map(Word::Scale).or_else(|| month(word).map(Word::Month)),
    };
    Some(Word::Number(number))
}

fn scale_word(word: &str) -> Option<i32> {
    scales::of_word(word).map(u32::cast_signed)
}

/// The number of a month by its English name, whole or short.
fn month(word: &str) -> Option<u64> {
    Some(match word {
        "january" | "jan" => 1,
        "february" | "feb" => 2,
        "march" | "mar" => 3,
        "april" | "apr" => 4,
        "may" => 5,
        "june" | "jun" => 6,
        "july" | "jul" => 7,
        "august" | "aug" => 8,
        "september" | "sep" => 9,
        "october" | "oct" => 10,
        "november" | "nov" => 11,
        "december" | "dec" => 12,
        _ => return None,
    })
}

/// The power of ten of a Chinese numeral that can stand behind digits: 千, 万, 亿.
pub(super) fn scale(character: char) -> Option<i32> {
    scales::of_character(character).map(u32::cast_signed)
}

/// Where Chinese numerals end that begin at a place. 余 and 多 belong to them where they go on: 三十余万 is over 300,000.
pub(super) fn end(signs: &[char], start: usize) -> usize {
    let mut end = start;
    loop {
        let goes_on = || end > start && matches!(signs.get(end + 1), Some('万' | '萬' | '亿' | '億'));
        end += match signs.get(end) {
            Some(sign) if is_numeral(*sign) => 1,
            Some('余' | '多') if goes_on() => 1,
            _ => return end,
        };
    }
}

/// Whether a character is a Chinese numeral.
pub(super) fn is_numeral(character: char) -> bool {
    digit(character).is_some() || scale(character).is_some()
}

fn digit(character: char) -> Option<u64> {
    Some(match character {
        '零' | '〇' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// The value of Chinese numerals: 二十五 is 25, 一百二 is read as 102 since it may be either, 二〇二五 is 2025. `None` if it is
/// more than can be held.
pub(super) fn value(numerals: &[char]) -> Option<u64> {
    if numerals.iter().all(|character| digit(*character).is_some()) {
        return numerals
            .iter()
            .try_fold(0u64, |value, character| value.checked_mul(10)?.checked_add(digit(*character)?));
    }
    // What comes before 十, 百 or 千 counts so often; 万 multiplies what stands before it since the last 亿, and 亿 all.
    let (mut total, mut section, mut ones) = (0u64, 0u64, 0u64);
    for character in numerals.iter().filter(|character| !matches!(character, '余' | '多')) {
        match (digit(*character), scale(*character)) {
            (Some(digit), _) => ones = digit,
            (None, Some(scale @ 1..=3)) => {
                section = section.checked_add(ones.max(1).checked_mul(10u64.pow(scale.unsigned_abs()))?)?;
                ones = 0;
            }
            (None, Some(scale @ 8)) => {
                let before = total.checked_add(section)?.checked_add(ones)?.max(1);
                total = before.checked_mul(10u64.pow(scale.unsigned_abs()))?;
                (section, ones) = (0, 0);
            }
            (None, Some(scale)) => {
                let before = section.checked_add(ones)?.max(1);
                total = total.checked_add(before.checked_mul(10u64.pow(scale.unsigned_abs()))?)?;
                (section, ones) = (0, 0);
            }
            (None, None) => return None,
        }
    }
    total.checked_add(section)?.checked_add(ones)
}

/// A text with its Chinese numerals in digits: `二〇二六年九月` is `2026年9月`. One that is more than can be held stays.
pub fn with_digits(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let runs = characters.chunk_by(|one, next| is_numeral(*one) == is_numeral(*next));
    let in_digits = |run: &[char]| match value(run).filter(|_| is_numeral(run[0])) {
        Some(value) => value.to_string(),
        None => run.iter().collect(),
    };
    runs.map(in_digits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_become_digits_and_other_words_stay() {
        for (text, expected) in [("二〇二六年九月五日", "2026年9月5日"), ("第十八项", "第18项"), ("Q3", "Q3"), ("", "")]
        {
            assert_eq!(with_digits(text), expected);
        }
    }

    #[test]
    fn chinese_numerals_have_values() {
        let value = |text: &str| value(&text.chars().collect::<Vec<_>>());
        for (text, expected) in [
            ("四", 4),
            ("十", 10),
            ("十二", 12),
            ("二十五", 25),
            ("百", 100),
            ("三百二十", 320),
            ("两千", 2000),
            ("二〇二五", 2025),
            ("一万二千", 12_000),
            ("三亿", 300_000_000),
            ("三亿五千万", 350_000_000),
            ("一万亿", 1_000_000_000_000),
            ("三十余万", 300_000),
            ("五百多亿", 50_000_000_000),
        ] {
            assert_eq!(value(text), Some(expected), "{text}");
        }
        assert_eq!(value(&"亿".repeat(9)), None);
    }

    #[test]
    fn more_belongs_to_a_number_where_it_goes_on() {
        let end = |text: &str| end(&text.chars().collect::<Vec<_>>(), 0);
        assert_eq!(["三十余万人", "三百余家", "三千多万", "余万", "三万余"].map(end), [4, 2, 4, 0, 2]);
    }

    #[test]
    fn words_say_numbers_scales_and_months() {
        assert_eq!(word("twelve"), Some(Word::Number(12)));
        assert_eq!(word("million"), Some(Word::Scale(6)));
        assert_eq!(
            (word("march"), word("mar"), word("may")),
            (Some(Word::Month(3)), Some(Word::Month(3)), Some(Word::Month(5)))
        );
        assert_eq!((word("marching"), word("ones")), (None, None));
    }
}
