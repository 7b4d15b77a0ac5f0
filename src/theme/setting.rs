//! What a site sets of its theme.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::colour::{Colour, Pair};

/// How much of a colour is in the two shades that style sheets get beside it.
const SHADES: [(&str, f64); 2] = [("soft", 0.12), ("tint", 0.24)];

/// What a setting of a theme is, as the site has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingValue {
    /// A colour, and what lies behind it if the theme says so.
    Colour(Pair, Option<Pair>),
    /// Words, by the code of their language; those for all languages have none.
    Text(BTreeMap<String, String>),
    /// One of the words that the theme knows.
    Choice(String),
    /// The address of an asset.
    Image(String),
    /// Families of fonts, as style sheets name them.
    Font(String),
    /// The parts of a page, in the order in which they stand.
    Sections(Vec<String>),
    /// Whether something is so.
    Switch(bool),
}

/// A setting of a theme.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The word for its kind: `colour`.
    pub kind: &'static str,
    /// What it is called, by the code of a language.
    pub label: BTreeMap<String, String>,
    /// The words that it can have, if it is chosen from some.
    pub choices: Vec<String>,
    /// What it is; none if neither the theme nor the site says so.
    pub value: Option<SettingValue>,
    /// Whether the site says so, and not the theme.
    pub is_own: bool,
}

/// The settings of a theme, by name.
pub type Settings = BTreeMap<String, Setting>;

/// The style sheet of the colours and fonts that the site sets itself, as custom properties that bear the names of the settings; `None` if it
/// sets none. The theme's own style sheets have the others.
pub fn style(settings: &Settings) -> Option<String> {
    let (mut light, mut dark) = (String::new(), String::new());
    for (name, setting) in settings.iter().filter(|(_, setting)| setting.is_own) {
        let mut put = |name: &str, one: &dyn std::fmt::Display, other: Option<&dyn std::fmt::Display>| {
            let _ = writeln!(light, "  --{name}: {one};");
            if let Some(other) = other {
                let _ = writeln!(dark, "  --{name}: {other};");
            }
        };
        match &setting.value {
            Some(SettingValue::Font(families)) => put(name, families, None),
            Some(SettingValue::Colour(colour, ground)) => {
                put(name, &colour.light, Some(&colour.dark));
                for (shade, part) in SHADES {
                    let Some(ground) = ground else { continue };
                    let of = |own: Colour, ground: Colour| ground.mixed(own, part);
                    let (light, dark) = (of(colour.light, ground.light), of(colour.dark, ground.dark));
                    put(&format!("{name}-{shade}"), &light, Some(&dark));
                }
            }
            _ => {}
        }
    }
    if light.is_empty() {
        return None;
    }
    // Readers' own colours go before, and paper is never dark.
    let mut sheet = format!("@media (forced-colors: none) {{\n:root {{\n{light}}}\n}}\n");
    if !dark.is_empty() {
        let media = "@media screen and (prefers-color-scheme: dark) and (forced-colors: none)";
        let _ = write!(sheet, "{media} {{\n:root {{\n{dark}}}\n}}\n");
    }
    Some(sheet)
}
