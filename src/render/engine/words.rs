//! The function `t` of every engine: interface words with values put in.

use crate::lang::Lang;
use crate::render::reading::{Unknown, What};
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
        StringsError::Values(names) => format!("t(\"{key}{LACKING}{}", names.join(", ")),
        StringsError::Value(reason) => format!("t(\"{key}\"): {reason}"),
    })
}

/// What stands between the key and the names of the values that its words lack.
const LACKING: &str = "\") lacks: ";

/// The values that words lack, from what an engine says of the failure.
pub(super) fn lacking(reason: &str) -> Option<Unknown> {
    let (before, names) = reason.split_once(LACKING)?;
    let (_, key) = before.rsplit_once("t(\"")?;
    let names = names.lines().next()?.split(", ").map(str::to_owned).collect();
    Some(Unknown { what: What::Wanted, name: key.to_owned(), known: names })
}
