//! The files of a theme as they lie, for those who want to lay others over them.

use std::collections::BTreeMap;
use std::path::Path;

use super::embedded;
use super::sources::theme_label;
use super::tree;

/// A file of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeFile {
    /// What the program has at its place; none if that has no such file.
    pub shipped: Option<Vec<u8>>,
    /// What the site has there.
    pub own: Option<Vec<u8>>,
}

/// The files of a theme by their paths in its folder: those that come with the program and those of the site in a folder, which need not be
/// one. None if there is no such theme.
pub fn theme_files(root: &Path, name: &str) -> BTreeMap<String, ThemeFile> {
    let shipped = embedded::shipped(name).into_iter();
    let mut files: BTreeMap<String, ThemeFile> =
        shipped.map(|(path, data)| (path, ThemeFile { shipped: Some(data.into_owned()), own: None })).collect();
    let label = theme_label(name);
    // What cannot be read is told where the site is read.
    for file in tree::read(&root.join(&label), &label, &mut Vec::new()) {
        let path = file.path.strip_prefix(&label).unwrap_or(&file.path).trim_start_matches('/');
        files.entry(path.to_owned()).or_insert(ThemeFile { shipped: None, own: None }).own = Some(file.bytes);
    }
    files
}
