//! Cuts answers into their parts.

use unicode_normalization::UnicodeNormalization;

use crate::lang::Languages;

/// The parts of an answer that can have several, whatever marks stand between them, each in usual letters, digits and marks.
pub(super) fn parts(answer: &str) -> Vec<String> {
    let parts = answer.split([',', '，', '、', ' ', '　']).map(|part| part.nfkc().collect::<String>());
    parts.filter(|part| !part.is_empty()).collect()
}

/// What can stand between the code of a language and words in it; behind a key with its equals sign a colon does so too.
pub(super) const EQUALS: &[char] = &['=', '＝'];
pub(super) const MARKS: &[char] = &['=', '＝', ':', '：'];

/// Words with the code of their language before them, and one of these marks between the two: `zh=…`.
pub(super) fn in_language<'a>(answer: &'a str, marks: &[char], languages: &Languages) -> (Option<&'a str>, &'a str) {
    let place = answer.find(marks);
    let cut = place.map(|place| {
        let sign = answer[place..].chars().next().map_or(1, char::len_utf8);
        (answer[..place].trim(), answer[place + sign..].trim())
    });
    match cut {
        Some((code, words)) if languages.find(code).is_some() => (Some(code), words),
        _ => (None, answer.trim()),
    }
}
