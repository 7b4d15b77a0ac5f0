//! `init`: a small site that builds at once, as a beginning.

use std::path::Path;

use super::failure::failure;
use crate::date::Day;
use crate::diagnostic::{Failure, Message};
use crate::edit::{self, StarterLanguage};

/// Makes a small site in a folder on a day, in the languages with these codes, the language of record first. Its comments are
/// in that language too. Gives how many files were made.
///
/// # Errors
///
/// If there is no starter in a language, or a file is already there; then nothing was made.
pub fn init(root: &Path, codes: &[&str], today: Day) -> Result<usize, Failure> {
    let mut languages = Vec::new();
    for code in codes {
        let language = StarterLanguage::find(code).ok_or_else(|| unknown(code))?;
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    let record = *languages.first().ok_or_else(|| unknown(""))?;
    let files = edit::starter(&languages, record, today.year());
    edit::create(root, &files).map_err(failure)?;
    Ok(files.len())
}

fn unknown(code: &str) -> Failure {
    let known = StarterLanguage::ALL.map(|language| language.code.to_owned()).to_vec();
    let message = Message::new("failure-starter-language").with("value", code);
    Failure::new(message.with("known", crate::diagnostic::Argument::Choice(known)))
}
