//! `theme.yaml`: the settings of a theme.

use super::setting::SettingEntry;
use crate::decode::Plain;
use crate::source::Spanned;
use crate::{choices, document};

choices! {
    /// The engines of templates.
    EngineName {
        /// Jinja as `MiniJinja` speaks it.
        Minijinja = "minijinja",
        /// Tera 2.
        Tera = "tera",
    }
}

choices! {
    /// The themes on whose interface words another can build.
    WordsOf {
        /// The theme that comes with the program.
        Civic = "civic",
    }
}

document! {
    /// The settings of a theme.
    ThemeSettings = "theme" {
        /// The engine whose dialect the templates are written in: `minijinja` unless it says so.
        optional engine: EngineName,
        /// The theme whose interface words this one has, in every language of the site, with its own laid over them. Without it, it has its own alone.
        optional words: WordsOf,
        /// The mark of the site: an SVG among the assets. It stands in tabs, on the screens of phones and on cards.
        optional mark: Spanned<Plain>,
        /// The fonts that draw pictures and cards, files of the folder `fonts/`: the first that has a character draws it. The fonts of the folder that are not named follow, by their names.
        defaulted fonts: Vec<Spanned<Plain>>,
        /// What its sites can set.
        defaulted settings: Vec<SettingEntry>,
    }
}
