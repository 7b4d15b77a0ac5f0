//! What a site sets of its theme.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::described::{Described, Shape};
use crate::lang::Lang;
use crate::theme::{SETTINGS_STYLE, SettingValue};
use crate::view::scope::Scope;

/// The value of a setting.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum SettingView {
    /// A colour on a light and on a dark ground.
    Colour {
        /// On a light ground.
        light: String,
        /// On a dark ground.
        dark: String,
    },
    /// A word, a text in the page's language, the address of a picture, families of fonts.
    Word(String),
    /// Sections, in the order in which they stand.
    Sections(Vec<String>),
    /// Whether something is so.
    Switch(bool),
}

impl Described for SettingView {
    fn shape() -> Shape {
        Shape::Setting
    }
}

impl SettingView {
    /// The settings of the theme for a page in a language, by name.
    pub fn all(scope: &Scope<'_>, lang: Lang) -> BTreeMap<String, Option<Self>> {
        let of = |value: &SettingValue| match value {
            SettingValue::Colour(colour, _) => {
                Some(Self::Colour { light: colour.light.to_string(), dark: colour.dark.to_string() })
            }
            SettingValue::Text(texts) => {
                let words = |lang: Lang| texts.get(&scope.languages.get(lang).code);
                let words = words(lang).or_else(|| texts.get("")).or_else(|| words(Lang::RECORD));
                words.or_else(|| texts.values().next()).map(|words| Self::Word(words.clone()))
            }
            SettingValue::Choice(word) | SettingValue::Image(word) | SettingValue::Font(word) => {
                Some(Self::Word(word.clone()))
            }
            SettingValue::Sections(sections) => Some(Self::Sections(sections.clone())),
            SettingValue::Switch(truth) => Some(Self::Switch(*truth)),
        };
        let all = scope.settings.iter();
        all.map(|(name, setting)| (name.clone(), setting.value.as_ref().and_then(of))).collect()
    }
}

/// The address of the style sheet of the settings, if the site sets colours or fonts.
pub(super) fn style(scope: &Scope<'_>) -> Option<String> {
    crate::theme::style(scope.settings).map(|_| format!("/{}/{SETTINGS_STYLE}", crate::theme::ASSET_FOLDER))
}
