//! What a site sets of its theme.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::colour::{Colour, LEAST_CONTRAST, LEAST_CONTRAST_OF_DRAWINGS, Pair};

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

/// A colour that a site sets and that cannot be told from another beside it in a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faint<'s> {
    /// The setting.
    pub setting: &'s str,
    /// Whether it is that on dark ground.
    pub is_dark: bool,
    /// The colour.
    pub colour: Colour,
    /// The other one.
    pub beside: Colour,
}

/// The colours of settings in which a drawing of the theme could no longer be made out: with one of its other colours they have too little
/// contrast, and the usual ones have enough. One for each setting and ground, with what it has the least with.
pub fn faint<'s>(settings: &'s Settings, drawing: &str) -> Vec<Faint<'s>> {
    let colours: Vec<Colour> = colours(drawing);
    let others = settings.values().filter(|setting| setting.is_own()).flat_map(changed).map(|(usual, _)| usual);
    let others: Vec<Colour> = others.collect();
    let mut all = Vec::new();
    for (name, setting) in settings.iter().filter(|(_, setting)| setting.is_own()) {
        let readable = |own: Colour, is_dark| match &setting.value {
            Some(SettingValue::Colour(_, Some(ground))) => {
                own.contrast(if is_dark { ground.dark } else { ground.light }) >= LEAST_CONTRAST
            }
            _ => true,
        };
        for ((usual, own), is_dark) in changed(setting).into_iter().zip([false, true]) {
            // What words in it cannot be read on is told already.
            if !colours.contains(&usual) || usual == own || !readable(own, is_dark) {
                continue;
            }
            let lost = |beside: &&Colour| {
                usual.contrast(**beside) >= LEAST_CONTRAST_OF_DRAWINGS
                    && own.contrast(**beside) < LEAST_CONTRAST_OF_DRAWINGS
            };
            let least = colours
                .iter()
                .filter(|one| !others.contains(*one))
                .filter(lost)
                .min_by(|one, other| own.contrast(**one).total_cmp(&own.contrast(**other)));
            all.extend(least.map(|beside| Faint { setting: name, is_dark, colour: own, beside: *beside }));
        }
    }
    all
}

/// The colours of a drawing, each once.
fn colours(drawing: &str) -> Vec<Colour> {
    let mut all = Vec::new();
    for piece in drawing.split('#').skip(1) {
        let digits = piece.bytes().take_while(u8::is_ascii_hexdigit).count();
        let colour = Colour::parse(&format!("#{}", &piece[..digits]));
        all.extend(colour.filter(|colour| !all.contains(colour)));
    }
    all
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
    fn a_colour_that_leaves_the_lines_of_a_drawing_unseen_is_found_and_one_that_was_so_before_is_not() {
        let drawing = "<rect fill=\"#a8201a\"/><path stroke=\"#faf8f3\"/><path stroke=\"#b02a20\"/><!-- #ea7055 -->";
        let found = |light: &str, dark: &str| {
            let settings = settings(Some(colour(light, dark)), Some(colour("#a8201a", "#ea7055")));
            faint(&settings, drawing).iter().map(|one| (one.is_dark, one.beside.to_string())).collect::<Vec<_>>()
        };
        assert_eq!(found("#f0e8d0", "#ea7055"), [(false, "#faf8f3".to_owned())]);
        assert_eq!(found("#0b4f8a", "#7fb2e0"), []);
        assert_eq!(found("#a8201a", "#ea7055"), []);
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
