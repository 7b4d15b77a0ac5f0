//! The themes that come with the program.

use std::borrow::Cow;

use rust_embed::RustEmbed;

/// The files of `themes`, by their paths below that folder: those of each theme in a folder of its name.
#[derive(RustEmbed)]
#[folder = "themes"]
struct Shipped;

/// The files of a theme that comes with the program, sorted by their paths below its folder; none if there is no such theme.
pub(super) fn shipped(name: &str) -> Vec<(String, Cow<'static, [u8]>)> {
    let folder = format!("{name}/");
    let mut paths: Vec<_> = Shipped::iter().filter(|path| path.starts_with(&folder)).collect();
    paths.sort();
    paths.iter().filter_map(|path| Some((path[folder.len()..].to_owned(), Shipped::get(path)?.data))).collect()
}
