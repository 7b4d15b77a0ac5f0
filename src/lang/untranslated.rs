//! Translations that are the text of record over again.

use super::chinese::is_chinese;
use crate::character::is_han;

/// How many words a text in letters has at least that is not the same in two languages: below it may be a name.
const FEWEST_WORDS: usize = 7;

/// Whether a translation says the same as the text of record, whatever the white space, in a language that would say it otherwise: Chinese
/// characters in a language that has none, or a whole sentence in letters. The languages are given by their tags.
pub fn is_untranslated(record: &str, translation: &str, tags: [&str; 2]) -> bool {
    let same = || signs(record).eq(signs(translation));
    if record.trim().len().abs_diff(translation.trim().len()) > record.len() / 2 || !same() {
        return false;
    }
    let [own, other] = tags.map(|tag| tag.split('-').next().unwrap_or_default());
    let is_one_language = own.eq_ignore_ascii_case(other) || tags.into_iter().all(is_chinese);
    let has_characters = |tag: &str| is_chinese(tag) || tag.eq_ignore_ascii_case("ja");
    let is_in_characters = translation.chars().any(is_han) && !tags.into_iter().all(has_characters);
    !is_one_language && (is_in_characters || is_sentence(translation))
}

fn signs(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|sign| !sign.is_whitespace())
}

fn is_sentence(text: &str) -> bool {
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic) && !word.contains("://");
    text.split_whitespace().filter(is_word).count() >= FEWEST_WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_not_the_same_in_two_languages_but_a_name_may_be() {
        let is = |one: &str, other: &str, tags| is_untranslated(one, other, tags);
        let tags = ["zh-CN", "en-GB"];
        for (one, other) in [
            ("启用。", "启用。"),
            ("中心 (BioPark)", "中心(BioPark)"),
            ("The centre opened in March and has ten staff.", "The centre opened in March  and has ten staff."),
        ] {
            assert!(is(one, other, tags), "{one}");
        }
        for (one, other) in [
            ("启用。", "Opened."),
            ("BioCubaFarma", "BioCubaFarma"),
            ("SUTM Steinbeis Center of Sustainable Technology", "SUTM Steinbeis Center of Sustainable Technology"),
            ("{number} {name}", "{number} {name}"),
        ] {
            assert!(!is(one, other, tags), "{one}");
        }
        assert!(!is("北京", "北京", ["zh-CN", "ja"]) && !is("上海。", "上海。", ["zh-Hans", "yue-Hant"]));
    }
}
