//! Whether words can be in a language, by the script they are written in.

use super::is_chinese;
use crate::character::is_han;

/// Languages besides those of China that are written with Han characters, among others.
const PARTLY_HAN: [&str; 4] = ["ja", "jpn", "ko", "kor"];

/// Whether words are hardly in the language of a BCP 47 tag: words without any Han character in Chinese, or mostly such characters in a
/// language that is not written with them. A few letters, such as an abbreviation, can be in any language.
pub fn differs_in_script(words: &str, tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let is_latin = parts.any(|part| part.eq_ignore_ascii_case("latn"));
    let han = words.chars().filter(|character| is_han(*character)).count();
    let others = words.chars().filter(|character| character.is_alphabetic() && !is_han(*character)).count();
    if language == "und" || PARTLY_HAN.contains(&language.to_ascii_lowercase().as_str()) {
        return false;
    }
    let has_words = words.split_whitespace().filter(|word| word.chars().any(char::is_lowercase)).count() >= 2;
    if is_chinese(tag) && !is_latin { han == 0 && has_words } else { han > others }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_another_script_are_in_another_language() {
        for (words, tag) in [("Open day draws 500", "zh-CN"), ("首个开放日举办", "en"), ("开放日 Open day", "zh-Latn")]
        {
            assert_eq!(differs_in_script(words, tag), tag != "zh-Latn", "{words} {tag}");
        }
        for (words, tag) in [
            ("APEC 2026", "zh"),
            ("iPhone", "zh"),
            ("第5次会议", "zh"),
            ("Report on 北京", "en"),
            ("東京都", "ja"),
            ("2025", "en"),
            ("Всё хорошо", "ru"),
            ("任何话", "und"),
        ] {
            assert!(!differs_in_script(words, tag), "{words} {tag}");
        }
    }
}
