//! The interface words that themes build on: those of the theme that a site uses when it names none.

use super::sources::{Layer, theme_label};
use super::tree::RawFile;
use crate::config::Site;

/// The words of the default theme, for a theme that says so in its settings.
pub(super) struct Base {
    /// The site's own files of them.
    pub(super) own: Vec<RawFile>,
    /// Whether the site is built in that theme too, which then reports what is wrong with them.
    pub(super) is_told: bool,
    /// Whether the site is built in several themes, so that each needs a name of its own.
    pub(super) is_beside: bool,
}

impl Base {
    /// Takes the words from the site's own files of its themes: `others` are those of the default theme where the site is not built in it.
    pub(super) fn new(names: &[String], own: &[Layer], others: Option<&Layer>) -> Self {
        let place = names.iter().position(|name| name == Site::DEFAULT_THEME);
        let folder = format!("{}/strings/", theme_label(Site::DEFAULT_THEME));
        let layer = place.and_then(|place| own.get(place)).or(others);
        let files = layer.into_iter().flat_map(|layer| &layer.files);
        let copy = |file: &RawFile| RawFile::new(file.path.clone(), file.bytes.clone());
        Self {
            own: files.filter(|file| file.path.starts_with(&folder)).map(copy).collect(),
            is_told: place.is_some(),
            is_beside: names.len() > 1,
        }
    }
}
