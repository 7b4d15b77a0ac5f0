//! Drawings as pixels.

use crate::picture::{self, Fonts};
use crate::route::Route;

/// A drawing to be made pixels.
#[derive(Debug)]
pub struct Picture {
    /// Where the picture stands.
    pub route: Route,
    /// Where the drawing itself stands, of which it is made.
    pub drawing: Route,
    /// The drawing.
    pub svg: String,
    /// What its words are drawn with.
    pub fonts: Fonts,
}

impl Picture {
    /// The pixels, which take some tenths of a second.
    pub fn draw(&self) -> Vec<u8> {
        pixels(&self.svg, &self.fonts)
    }
}

/// A drawing as PNG, as large as it says itself.
pub fn pixels(svg: &str, fonts: &Fonts) -> Vec<u8> {
    let size = |name: &str| {
        let value = svg.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
        value.parse::<u32>().ok()
    };
    let (width, height) = size("width").zip(size("height")).expect("a drawing says how large it is");
    picture::png(svg, width, height, fonts).expect("what was drawn here is SVG")
}
