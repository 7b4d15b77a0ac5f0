//! `theme.yaml`: the settings of a theme.

use super::setting::SettingEntry;
use crate::decode::Plain;
use crate::document;
use crate::source::Spanned;

document! {
    /// The settings of a theme.
    ThemeSettings = "theme" {
        /// The mark of the site: an SVG among the assets. It stands in tabs, on the screens of phones and on cards.
        optional mark: Spanned<Plain>,
        /// The fonts that draw pictures and cards, files of the folder `fonts/`: the first that has a character draws it. The fonts of the folder that are not named follow, by their names.
        defaulted fonts: Vec<Spanned<Plain>>,
        /// What its sites can set.
        defaulted settings: Vec<SettingEntry>,
    }
}
