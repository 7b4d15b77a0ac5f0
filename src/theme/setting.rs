//! What a site sets of its theme.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::colour::{Colour, Pair};

/// How much of a colour is in the two shades that style sheets get beside it.
pub const SHADES: [(&str, f64); 2] = [("soft", 0.12), ("tint", 0.24)];

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
    /// What it is where the site sets nothing: the theme's style sheets and drawings have it so.
    pub usual: Option<SettingValue>,
}

impl Setting {
    /// Whether the site says what it is, and not the theme.
    pub fn is_own(&self) -> bool {
        self.value != self.usual
    }
}

/// The settings of a theme, by name.
pub type Settings = BTreeMap<String, Setting>;

/// The style sheet of the colours and fonts that the site sets itself, as custom properties that bear the names of the settings; `None` if it
/// sets none. The theme's own style sheets have the others.
pub fn style(settings: &Settings) -> Option<String> {
    let (mut light, mut dark) = (String::new(), String::new());
    for (name, setting) in settings.iter().filter(|(_, setting)| setting.is_own()) {
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

/// A drawing of the theme in the colours that the site sets: wherever it has the usual colour of a setting, it gets the site's.
pub fn recoloured<'d>(settings: &Settings, drawing: &'d str) -> Cow<'d, str> {
    let own: Vec<(Colour, Colour)> = settings.values().filter(|setting| setting.is_own()).flat_map(changed).collect();
    if own.is_empty() {
        return Cow::Borrowed(drawing);
    }
    let mut pieces = drawing.split('#');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let digits = piece.bytes().take_while(u8::is_ascii_hexdigit).count();
        // What an address leads to is called so, and has no colour.
        let is_address = ["url(", "url('", "url(\"", "href=\"", "href='"].iter().any(|begin| text.ends_with(begin));
        let colour = Colour::parse(&format!("#{}", &piece[..digits])).filter(|_| !is_address);
        match own.iter().find(|(usual, _)| colour == Some(*usual)) {
            Some((_, own)) => text.extend([own.to_string().as_str(), &piece[digits..]]),
            None => text.extend(["#", piece]),
        }
    }
    Cow::Owned(text)
}

/// The colours of a setting that are others than usual: what they usually are, and what they are.
fn changed(setting: &Setting) -> Vec<(Colour, Colour)> {
    match (&setting.usual, &setting.value) {
        (Some(SettingValue::Colour(usual, _)), Some(SettingValue::Colour(own, _))) => {
            vec![(usual.light, own.light), (usual.dark, own.dark)]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(light: &str, dark: &str) -> SettingValue {
        let colour = |text| Colour::parse(text).expect("a colour");
        SettingValue::Colour(Pair { light: colour(light), dark: colour(dark) }, None)
    }

    fn settings(value: Option<SettingValue>, usual: Option<SettingValue>) -> Settings {
        let setting = Setting { kind: "colour", label: BTreeMap::new(), choices: Vec::new(), value, usual };
        Settings::from([("accent".to_owned(), setting)])
    }

    #[test]
    fn a_drawing_gets_the_colours_of_the_site_and_keeps_all_others() {
        let usual = || Some(colour("#a8201a", "#ea7055"));
        let drawing =
            "<g fill=\"#A8201A\" stroke='#ea7055'><use href=\"#a8201a\" fill=\"url(#ea7055)\"/>#a8201a0 # #faf8f3 #";
        // What is light here is dark there: no colour is changed twice.
        let swapped = settings(Some(colour("#ea7055", "#0b4f8a")), usual());
        let expected =
            "<g fill=\"#ea7055\" stroke='#0b4f8a'><use href=\"#a8201a\" fill=\"url(#ea7055)\"/>#a8201a0 # #faf8f3 #";
        assert_eq!(recoloured(&swapped, drawing), expected);
        assert_eq!(recoloured(&settings(usual(), usual()), drawing), drawing);
        assert_eq!(recoloured(&settings(Some(colour("#123", "#456")), None), drawing), drawing);
    }
}
