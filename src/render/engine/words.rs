//! The function `t` of every engine: interface words with values put in.

use crate::lang::Lang;
use crate::theme::{Insert, Strings, StringsError};

/// A value that a template gives to the words of a key, by its text or its number.
///
/// # Errors
///
/// What is wrong with it.
pub(super) fn insert(key: &str, name: &str, text: Option<&str>, number: Option<f64>) -> Result<Insert, String> {
    match (text, number) {
        (Some(text), _) => Ok(Insert::Text(text.to_owned())),
        (None, Some(number)) => Ok(Insert::Number(number)),
        (None, None) => Err(format!("t(\"{key}\"): {name} is neither text nor number")),
    }
}

/// The words of a key, with values put in.
///
/// # Errors
///
/// Why there are none.
pub(super) fn say<'v>(
    strings: &Strings,
    lang: Lang,
    key: &str,
    inserts: impl IntoIterator<Item = (&'v str, Insert)>,
) -> Result<String, String> {
    strings.say(lang, key, inserts).map_err(|error| match error {
        StringsError::Unknown => format!("t(\"{key}\"): there are no such interface words"),
        StringsError::Value(reason) => format!("t(\"{key}\"): {reason}"),
    })
}
