//! Colours of a theme, and how well they can be told apart (WCAG 2.2).

use std::fmt;

/// The least contrast of words with what lies behind them, by success criterion 1.4.3.
pub const LEAST_CONTRAST: f64 = 4.5;

/// The least contrast of the parts of a drawing, by success criterion 1.4.11.
pub(super) const LEAST_CONTRAST_OF_DRAWINGS: f64 = 3.0;

/// An opaque colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The colour of a thing on a light ground, and that on a dark one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// On a light ground.
    pub light: Colour,
    /// On a dark ground.
    pub dark: Colour,
}

impl Colour {
    /// A colour as it is written: `#a8201a` or `#a21`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        let part = |from: usize, to: usize| u8::from_str_radix(&digits[from..to], 16).ok();
        match digits.len() {
            6 => Some(Self([part(0, 2)?, part(2, 4)?, part(4, 6)?])),
            3 => Some(Self([part(0, 1)? * 17, part(1, 2)? * 17, part(2, 3)? * 17])),
            _ => None,
        }
    }

    /// The contrast with another colour, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// This colour with so much of another in it, from 0 to 1.
    pub fn mixed(self, other: Self, part: f64) -> Self {
        let mix = |one: u8, two: u8| (f64::from(one) * (1.0 - part) + f64::from(two) * part).round() as u8;
        Self([mix(self.0[0], other.0[0]), mix(self.0[1], other.0[1]), mix(self.0[2], other.0[2])])
    }

    /// The colour next to this one that words on a ground can have: itself, or as little black or white in it as will do, whichever
    /// takes less.
    pub fn readable_on(self, ground: Self) -> Self {
        let will_do = |colour: &Self| colour.contrast(ground) >= LEAST_CONTRAST;
        let toward =
            |end: Self| (0..=256).map(move |step| self.mixed(end, f64::from(step) / 256.0)).position(|it| will_do(&it));
        let (black, white) = (Self([0; 3]), Self([255; 3]));
        let step = |end: Self, steps: usize| self.mixed(end, steps as f64 / 256.0);
        match (toward(black), toward(white)) {
            (Some(dark), Some(light)) if light < dark => step(white, light),
            (Some(dark), _) => step(black, dark),
            (None, light) => light.map_or(self, |light| step(white, light)),
        }
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0[0]) + 0.7152 * linear(self.0[1]) + 0.0722 * linear(self.0[2])
    }
}

impl fmt::Display for Colour {
    /// As style sheets have it: `#a8201a`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!(colour("#A21").to_string(), "#aa2211");
        assert_eq!(colour("#a8201a").to_string(), "#a8201a");
        for wrong in ["a8201a", "#a8201", "#a8201g", "red", "#", "#é0"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        let (black, white) = (colour("#000"), colour("#fff"));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        assert!((white.contrast(white) - 1.0).abs() < 1e-9);
        // The grey that is known for just passing on white.
        assert!(colour("#767676").contrast(white) >= LEAST_CONTRAST);
        assert!(colour("#777777").contrast(white) < LEAST_CONTRAST);
    }

    #[test]
    fn the_next_readable_colour_passes_and_a_nearer_one_does_not() {
        for (own, ground) in
            [("#e8a29d", "#faf8f3"), ("#ffff00", "#ffffff"), ("#333333", "#171513"), ("#808080", "#808080")]
        {
            let (own, ground) = (colour(own), colour(ground));
            let found = own.readable_on(ground);
            assert!(found.contrast(ground) >= LEAST_CONTRAST, "{found} on {ground}");
            assert!(
                found.mixed(own, 0.05).contrast(ground) < LEAST_CONTRAST,
                "{found} on {ground} is further than need be"
            );
        }
        assert_eq!(colour("#a8201a").readable_on(colour("#faf8f3")), colour("#a8201a"));
    }
}
