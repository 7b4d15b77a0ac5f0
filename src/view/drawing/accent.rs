//! The colour that pictures take from their site, and how they look in it.

use crate::theme::{Colour, SHADES, SettingValue, Settings};

/// The setting of a theme by whose colour pictures are known as the site's.
const SETTING: &str = "accent";

/// What lies behind the words of a card; pictures of charts are a little lighter.
pub(super) const PAPER: &str = "#faf8f3";

/// How pictures look in the usual colours. They carry it with them.
const STYLE: &str = include_str!("picture.css");

/// A colour in which words on a picture can be read, and two shades with little of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accent {
    colour: String,
    soft: String,
    tint: String,
}

impl Default for Accent {
    /// The colours of the style sheet as it stands.
    fn default() -> Self {
        Self { colour: "#a8201a".to_owned(), soft: "#f4e4df".to_owned(), tint: "#ecd0ca".to_owned() }
    }
}

impl Accent {
    /// The light colour that a theme, or its site, calls so; the usual one where the theme has no such setting. Pictures go where nobody can
    /// mend them: if its words could not be read, it is the next colour in which they can.
    pub(crate) fn of(settings: &Settings) -> Self {
        let value = settings.get(SETTING).and_then(|setting| setting.value.as_ref());
        let (Some(SettingValue::Colour(pair, _)), Some(paper)) = (value, Colour::parse(PAPER)) else {
            return Self::default();
        };
        let colour = pair.light.readable_on(paper);
        let usual = Self::default();
        if colour.to_string() == usual.colour {
            return usual;
        }
        let [soft, tint] = SHADES.map(|(_, part)| paper.mixed(colour, part).to_string());
        Self { colour: colour.to_string(), soft, tint }
    }

    /// As drawings have it: `#a8201a`.
    pub(super) fn colour(&self) -> &str {
        &self.colour
    }

    /// How pictures look in it: a style sheet in one line.
    pub(super) fn style(&self) -> String {
        let usual = Self::default();
        let own = STYLE.replace('\n', "").replace(&usual.colour, &self.colour);
        own.replace(&usual.soft, &self.soft).replace(&usual.tint, &self.tint)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::theme::{Pair, Setting};

    fn accent(light: &str) -> Accent {
        let light = Colour::parse(light).expect("a colour");
        let value = Some(SettingValue::Colour(Pair { light, dark: light }, None));
        let setting = Setting { kind: "colour", label: BTreeMap::new(), choices: Vec::new(), value, usual: None };
        Accent::of(&Settings::from([(SETTING.to_owned(), setting)]))
    }

    #[test]
    fn every_colour_of_the_style_sheet_that_is_the_usual_one_becomes_the_site_s() {
        let usual = Accent::default();
        for shade in [&usual.colour, &usual.soft, &usual.tint] {
            assert!(STYLE.contains(shade.as_str()), "{shade}");
            assert!(!accent("#0b4f8a").style().contains(shade.as_str()), "{shade}");
        }
        assert!(accent("#0b4f8a").style().contains(".rule { fill: #0b4f8a; }"));
        assert_eq!(accent("#a8201a"), usual);
        assert_eq!(Accent::of(&Settings::new()), usual);
    }

    #[test]
    fn words_can_be_read_in_it_whatever_the_site_sets() {
        let paper = Colour::parse(PAPER).expect("a colour");
        for light in ["#ffee00", "#ffffff", "#0b4f8a"] {
            let colour = Colour::parse(accent(light).colour()).expect("a colour");
            assert!(colour.contrast(paper) >= crate::theme::LEAST_CONTRAST, "{light}: {colour}");
        }
    }
}
