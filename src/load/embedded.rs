//! The themes that come with the program.

use std::borrow::Cow;
use std::collections::BTreeSet;

use rust_embed::RustEmbed;

/// The files of `themes`, by their paths below that folder: those of each theme in a folder of its name.
#[derive(RustEmbed)]
#[folder = "themes"]
struct Shipped;

/// The names of the themes that come with the program.
pub fn shipped_themes() -> BTreeSet<String> {
    Shipped::iter().filter_map(|path| Some(path.split_once('/')?.0.to_owned())).collect()
}

/// The interface words of a theme that comes with the program, in a language that it speaks.
pub fn shipped_words(theme: &str, code: &str) -> Option<String> {
    let file = Shipped::get(&format!("{theme}/strings/{code}.ftl"))?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// The files of a theme that comes with the program, sorted by their paths below its folder; none if there is no such theme.
pub(super) fn shipped(name: &str) -> Vec<(String, Cow<'static, [u8]>)> {
    let folder = format!("{name}/");
    let mut paths: Vec<_> = Shipped::iter().filter(|path| path.starts_with(&folder)).collect();
    paths.sort();
    paths.iter().filter_map(|path| Some((path[folder.len()..].to_owned(), Shipped::get(path)?.data))).collect()
}
