//! The mark of a site: one drawing that stands on cards, in tabs and on the screens of phones.

use image::codecs::ico::{IcoEncoder, IcoFrame};
use resvg::usvg::WriteOptions;

use super::fonts::Fonts;
use super::raster::{self, RasterError};

/// The sizes that an icon of the web holds, in pixels: of a tab, of one on a dense screen, and of a link on a desk.
const SIZES: [u32; 3] = [16, 32, 48];

/// How many bytes a mark has at most once everything that it repeats is written out: every card holds it.
const LARGEST: usize = 64 * 1024;

/// The size of the icon that phones put on their screens, in pixels.
const TOUCH: u32 = 180;

/// The ground of that icon, since a phone shows black where one could see through.
const GROUND: &str = "#ffffff";

/// A drawing in SVG that has a size. What its style sheet says of its parts is written at each of them, its words are outlines, and
/// nothing of it is a script or stands elsewhere: so it can be put into another drawing, and neither changes the other's look.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// All inside the root element.
    inside: String,
    width: f64,
    height: f64,
}

impl Mark {
    /// Reads a mark, whose words are drawn with these fonts.
    ///
    /// # Errors
    ///
    /// Why it is none, in English.
    pub fn new(svg: &str, fonts: &Fonts) -> Result<Self, RasterError> {
        let tree = raster::read(svg, fonts)?;
        let (width, height) = (f64::from(tree.size().width()), f64::from(tree.size().height()));
        let written = tree.to_string(&WriteOptions { id_prefix: Some("mark-".to_owned()), ..WriteOptions::default() });
        let inside = written.split_once('>').and_then(|(_, rest)| Some(rest.rsplit_once("</svg>")?.0));
        let inside = inside.ok_or_else(|| RasterError::new(&"there is nothing in it"))?.trim().to_owned();
        if inside.len() > LARGEST {
            return Err(RasterError::new(&"it is too large"));
        }
        let mark = Self { inside, width, height };
        let drawn = raster::png(&mark.alone(SIZES[2], None), SIZES[2], SIZES[2], &Fonts::default())?;
        let drawn = image::load_from_memory(&drawn).map_err(|error| RasterError::new(&error))?.into_rgba8();
        if drawn.pixels().all(|pixel| pixel.0[3] == 0) {
            return Err(RasterError::new(&"nothing of it can be seen"));
        }
        Ok(mark)
    }

    /// The mark in the middle of a square of a drawing.
    pub fn at(&self, x: f64, y: f64, size: f64) -> String {
        let scale = size / self.width.max(self.height);
        let (x, y) = (x + (size - self.width * scale) / 2.0, y + (size - self.height * scale) / 2.0);
        format!("<g transform=\"translate({x:.3} {y:.3}) scale({scale:.6})\">{}</g>", self.inside)
    }

    /// The icon that browsers ask for at the root of a site (`favicon.ico`), with pictures of 16, 32 and 48 pixels.
    pub fn icon(&self) -> Vec<u8> {
        let frame = |size: u32| {
            let png = raster::png(&self.alone(size, None), size, size, &Fonts::default()).expect("it was drawn before");
            let pixels = image::load_from_memory(&png).expect("it was written just now").into_rgba8();
            IcoFrame::as_png(&pixels, size, size, image::ExtendedColorType::Rgba8).expect("a small picture")
        };
        let mut file = Vec::new();
        IcoEncoder::new(&mut file).encode_images(&SIZES.map(frame)).expect("memory takes every byte");
        file
    }

    /// The icon that phones put on their screens (`apple-touch-icon.png`), which has a ground and some room around the mark.
    pub fn touch_icon(&self) -> Vec<u8> {
        raster::png(&self.alone(TOUCH, Some(GROUND)), TOUCH, TOUCH, &Fonts::default()).expect("it was drawn before")
    }

    /// A drawing of nothing but the mark; on a ground it has some room around it.
    fn alone(&self, size: u32, ground: Option<&str>) -> String {
        let (whole, ground, room) = match ground {
            Some(ground) => {
                let room = f64::from(size) / 15.0;
                (f64::from(size), format!("<rect width=\"{size}\" height=\"{size}\" fill=\"{ground}\"/>"), room)
            }
            None => (f64::from(size), String::new(), 0.0),
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 {size} {size}\" width=\"{size}\" height=\"{size}\">{ground}{}</svg>",
            self.at(room, room, whole - 2.0 * room)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: &str = r##"<?xml version="1.0"?><!-- ours --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="40" fill="#c00"><style>@media (prefers-color-scheme: dark) { rect { fill: #00f } }</style><rect width="10" height="10"/></svg>"##;

    fn mark() -> Mark {
        Mark::new(RED, &Fonts::default()).expect("a mark")
    }

    #[test]
    fn a_mark_is_drawn_in_every_size_and_light() {
        let ico = mark().icon();
        assert_eq!(&ico[..6], &[0, 0, 1, 0, 3, 0], "an icon of three pictures");
        let largest = image::load_from_memory_with_format(&ico, image::ImageFormat::Ico).expect("an icon").into_rgba8();
        assert_eq!(largest.dimensions(), (48, 48));
        assert_eq!(largest.get_pixel(0, 47).0, [0xcc, 0, 0, 255], "what the root says of colours holds");
        let touch = image::load_from_memory(&mark().touch_icon()).expect("a picture").into_rgba8();
        assert_eq!(touch.dimensions(), (180, 180));
        assert_eq!((touch.get_pixel(2, 2).0, touch.get_pixel(90, 90).0), ([255; 4], [0xcc, 0, 0, 255]));
    }

    #[test]
    fn what_is_no_mark_is_told() {
        let none = Fonts::default();
        let of = |inside: &str| format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>"#);
        let far = of(r#"<path d="M90 90h9v9h-9z"/>"#);
        let huge = of(&"<path d=\"M1 1h9v9H1z\"/>".repeat(5000));
        for svg in ["<html/>", "no markup", &of(""), &of("<text y=\"9\">a</text>"), &far, &huge] {
            assert!(Mark::new(svg, &none).is_err(), "{svg:.200}: {:?}", Mark::new(svg, &none));
        }
    }

    #[test]
    fn a_mark_and_the_drawing_around_it_do_not_change_each_other_s_look() {
        let scripted = RED.replace("<rect", r#"<script>alert(1)</script><image href="https://a.example/b.png" width="9" height="9"/><rect id="a" class="rule""#);
        let mark = Mark::new(&scripted, &Fonts::default()).expect("a mark").at(0.0, 0.0, 10.0);
        for foreign in ["<style", "<script", "a.example", "class=", "id=\"a\""] {
            assert!(!mark.contains(foreign), "{foreign} in {mark}");
        }
        assert!(mark.contains("#cc0000"), "the look of the root is written at its parts: {mark}");
        let wide = r#"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path d="M0 0h20v10H0z"/></svg>"#;
        let wide = Mark::new(wide, &Fonts::default()).expect("a mark").at(1.0, 2.0, 10.0);
        assert!(wide.starts_with("<g transform=\"translate(1.000 4.500) scale(0.500000)\">"), "{wide}");
    }
}
