//! The mark of a site: one drawing that stands on cards, in tabs and on the screens of phones.

use image::codecs::ico::{IcoEncoder, IcoFrame};
use resvg::usvg::roxmltree::{Document, ParsingOptions};

use super::fonts::Fonts;
use super::raster::{self, RasterError};
use crate::markup::escaped;

/// The sizes that an icon of the web holds, in pixels: of a tab, of one on a dense screen, and of a link on a desk.
const SIZES: [u32; 3] = [16, 32, 48];

/// The size of the icon that phones put on their screens, in pixels.
const TOUCH: u32 = 180;

/// The ground of that icon, since a phone shows black where one could see through.
const GROUND: &str = "#ffffff";

/// A complete drawing in SVG that has a size of its own, in its `viewBox` or by width and height.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// All inside the root element.
    inside: String,
    /// The namespaces of the root element, and what it says of its children's look.
    attributes: String,
    view_box: String,
}

impl Mark {
    /// Reads a mark.
    ///
    /// # Errors
    ///
    /// Why it is none, in English.
    pub fn new(svg: &str) -> Result<Self, RasterError> {
        let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
        let document = Document::parse_with_options(svg, options).map_err(|error| RasterError::new(&error))?;
        let root = document.root_element();
        if root.tag_name().name() != "svg" {
            return Err(RasterError::new(&format!("its root element is {}", root.tag_name().name())));
        }
        let length = |name: &str| root.attribute(name).map(|value| value.trim_end_matches("px").to_owned());
        let sides = || Some(format!("0 0 {} {}", length("width")?, length("height")?));
        let view_box = root.attribute("viewBox").map(str::to_owned).or_else(sides);
        let view_box =
            view_box.ok_or_else(|| RasterError::new(&"it has neither a viewBox nor a width and a height"))?;
        let children: Vec<_> = root.children().map(|child| child.range()).collect();
        let inside = match (children.first(), children.last()) {
            (Some(first), Some(last)) => svg[first.start..last.end].to_owned(),
            _ => String::new(),
        };
        let mut attributes = String::new();
        for space in root.namespaces().filter(|space| space.name().is_some_and(|name| name != "xml")) {
            attributes.push_str(&format!(" xmlns:{}=\"{}\"", space.name().unwrap_or_default(), escaped(space.uri())));
        }
        for attribute in root.attributes().filter(|attribute| attribute.namespace().is_none()) {
            if !matches!(attribute.name(), "x" | "y" | "width" | "height" | "viewBox" | "id") {
                attributes.push_str(&format!(" {}=\"{}\"", attribute.name(), escaped(attribute.value())));
            }
        }
        let mark = Self { inside, attributes, view_box };
        // What cannot be drawn is told now, and nowhere else.
        raster::png(&mark.alone(16, None), 16, 16, &Fonts::default())?;
        Ok(mark)
    }

    /// The mark in a square of a drawing.
    pub fn at(&self, x: f64, y: f64, size: f64) -> String {
        let Self { inside, attributes, view_box } = self;
        format!(
            "<svg{attributes} x=\"{x}\" y=\"{y}\" width=\"{size}\" height=\"{size}\" viewBox=\"{}\">{inside}</svg>",
            escaped(view_box)
        )
    }

    /// The icon that browsers ask for at the root of a site (`favicon.ico`), with a picture for each of [`SIZES`].
    pub fn icon(&self, fonts: &Fonts) -> Vec<u8> {
        let frame = |size: u32| {
            let png = raster::png(&self.alone(size, None), size, size, fonts).expect("it was drawn before");
            let pixels = image::load_from_memory(&png).expect("it was written just now").into_rgba8();
            IcoFrame::as_png(&pixels, size, size, image::ExtendedColorType::Rgba8).expect("a small picture")
        };
        let mut file = Vec::new();
        IcoEncoder::new(&mut file).encode_images(&SIZES.map(frame)).expect("memory takes every byte");
        file
    }

    /// The icon that phones put on their screens (`apple-touch-icon.png`), which has a ground and some room around the mark.
    pub fn touch_icon(&self, fonts: &Fonts) -> Vec<u8> {
        raster::png(&self.alone(TOUCH, Some(GROUND)), TOUCH, TOUCH, fonts).expect("it was drawn before")
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
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" width=\"{size}\" height=\"{size}\">{ground}{}</svg>",
            self.at(room, room, whole - 2.0 * room)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: &str = r##"<?xml version="1.0"?><!-- ours --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="40" fill="#c00"><style>@media (prefers-color-scheme: dark) { rect { fill: #00f } }</style><rect width="10" height="10"/></svg>"##;

    fn mark() -> Mark {
        Mark::new(RED).expect("a mark")
    }

    #[test]
    fn a_mark_is_drawn_in_every_size_and_light() {
        let ico = mark().icon(&Fonts::default());
        assert_eq!(&ico[..6], &[0, 0, 1, 0, 3, 0], "an icon of three pictures");
        let largest = image::load_from_memory_with_format(&ico, image::ImageFormat::Ico).expect("an icon").into_rgba8();
        assert_eq!(largest.dimensions(), (48, 48));
        assert_eq!(largest.get_pixel(0, 47).0, [0xcc, 0, 0, 255], "what the root says of colours holds");
        let touch = image::load_from_memory(&mark().touch_icon(&Fonts::default())).expect("a picture").into_rgba8();
        assert_eq!(touch.dimensions(), (180, 180));
        assert_eq!((touch.get_pixel(2, 2).0, touch.get_pixel(90, 90).0), ([255; 4], [0xcc, 0, 0, 255]));
    }

    #[test]
    fn what_is_no_mark_is_told() {
        for (svg, reason) in [
            ("<html/>", "html"),
            ("no markup", "unknown"),
            (r#"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>"#, "viewBox"),
        ] {
            assert!(Mark::new(svg).expect_err(svg).to_string().contains(reason), "{svg}: {:?}", Mark::new(svg));
        }
        let sides = r#"<svg xmlns="http://www.w3.org/2000/svg" width="20px" height="20"><path d="M0 0h1"/></svg>"#;
        assert!(Mark::new(sides).expect("a mark").at(1.0, 2.0, 3.0).contains("viewBox=\"0 0 20 20\""));
    }
}
