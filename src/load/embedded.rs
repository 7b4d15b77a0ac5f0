//! The theme that comes with the program.

use rust_embed::RustEmbed;

/// The files of `themes/civic`, by their paths below that folder.
#[derive(RustEmbed)]
#[folder = "themes/civic"]
pub(super) struct Civic;

/// The interface words of the theme that comes with the program, in a language that it speaks.
pub fn civic_words(code: &str) -> Option<String> {
    let file = Civic::get(&format!("strings/{code}.ftl"))?;
    String::from_utf8(file.data.into_owned()).ok()
}
