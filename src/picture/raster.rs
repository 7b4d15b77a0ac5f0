//! Draws SVG as a PNG: the same bytes for the same drawing and fonts, on every machine.
//!
//! A drawing gets along without the blend modes `color-dodge` and `color-burn`, which the library works out with approximations that
//! differ between processors.

use std::fmt;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, RgbImage, RgbaImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use super::fonts::Fonts;

/// Why a drawing could not be made a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RasterError(String);

impl RasterError {
    pub(super) fn new(reason: &impl ToString) -> Self {
        Self(reason.to_string())
    }
}

impl fmt::Display for RasterError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Draws a complete SVG, so many pixels wide and high, whatever size it has of its own. Its words are drawn with these fonts alone,
/// and pictures that it refers to are not looked at.
///
/// # Errors
///
/// If it is no SVG, or has no size.
pub fn png(svg: &str, width: u32, height: u32, fonts: &Fonts) -> Result<Vec<u8>, RasterError> {
    let tree = read(svg, fonts)?;
    let mut pixels = Pixmap::new(width, height).ok_or_else(|| RasterError(format!("{width} × {height}")))?;
    let (across, down) = (width as f32 / tree.size().width(), height as f32 / tree.size().height());
    resvg::render(&tree, Transform::from_scale(across, down), &mut pixels.as_mut());
    write(&pixels)
}

/// Reads an SVG whose words are drawn with these fonts alone, without the pictures that it refers to.
pub(super) fn read(svg: &str, fonts: &Fonts) -> Result<Tree, RasterError> {
    let options = Options {
        font_resolver: fonts.resolver(),
        fontdb: fonts.database(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|error| RasterError::new(&error))
}

/// The pixels as a PNG, which has no opacities if one cannot see through it anywhere.
fn write(pixels: &Pixmap) -> Result<Vec<u8>, RasterError> {
    let (width, height) = (pixels.width(), pixels.height());
    let (colours, _) = pixels.data().as_chunks::<4>();
    let is_opaque = colours.iter().all(|[.., alpha]| *alpha == u8::MAX);
    let picture = if is_opaque {
        // Nothing was multiplied by an opacity.
        let colours: Vec<[u8; 3]> = colours.iter().map(|[red, green, blue, _]| [*red, *green, *blue]).collect();
        RgbImage::from_raw(width, height, colours.into_flattened()).map(DynamicImage::ImageRgb8)
    } else {
        let colours = pixels.pixels().iter().flat_map(|pixel| {
            let pixel = pixel.demultiply();
            [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
        });
        RgbaImage::from_raw(width, height, colours.collect()).map(DynamicImage::ImageRgba8)
    };
    let picture = picture.expect("as many bytes as pixels ask for");
    let mut file = Vec::new();
    // Drawings are plain: filters, which are made for photographs, make them larger.
    let encoder = PngEncoder::new_with_quality(&mut file, CompressionType::Default, FilterType::NoFilter);
    picture.write_with_encoder(encoder).map_err(|error| RasterError::new(&error))?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Blob;

    fn fonts() -> Fonts {
        Fonts::new(&[Blob::new(&include_bytes!("../../themes/civic/fonts/gongkai-song.otf")[..])])
    }

    fn drawing(text: &str) -> String {
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" width="300" height="100"><rect width="300" height="100" fill="#fff"/><circle cx="270" cy="50" r="20" fill="none" stroke="#a00" stroke-width="3"/><text x="10" y="60" font-size="30" font-family="serif" font-kerning="none">{text}</text></svg>"##
        )
    }

    fn pixels(png: &[u8]) -> RgbaImage {
        image::load_from_memory(png).expect("a picture").into_rgba8()
    }

    #[test]
    fn words_are_drawn_with_the_fonts_that_were_handed_in_alone() {
        let (with, without) = (fonts(), Fonts::default());
        let drawn = png(&drawing("公开 2027"), 300, 100, &with).expect("a picture");
        let dark = |picture: &RgbaImage| picture.pixels().filter(|pixel| pixel.0[0] < 64).count();
        assert!(dark(&pixels(&drawn)) > 300);
        let bare = png(&drawing("公开 2027"), 300, 100, &without).expect("a picture");
        assert_eq!(dark(&pixels(&bare)), 0, "the machine's fonts are not looked at");
        assert_eq!(bare, png(&drawing(""), 300, 100, &without).expect("a picture"));
    }

    #[test]
    fn a_drawing_is_as_large_as_it_is_asked_for() {
        let drawn = pixels(&png(&drawing(""), 600, 200, &Fonts::default()).expect("a picture"));
        assert_eq!(drawn.dimensions(), (600, 200));
        assert_eq!(drawn.get_pixel(580, 100).0, [170, 0, 0, 255], "the ring, twice as large");
        assert!(png("no drawing", 10, 10, &Fonts::default()).is_err());
        assert!(png(&drawing(""), 0, 10, &Fonts::default()).is_err());
    }

    #[test]
    fn the_same_drawing_has_the_same_bytes_whichever_thread_draws_it() {
        let fonts = fonts();
        let (svg, once) = (drawing("第18项 Task"), fonts.clone());
        let first = png(&svg, 1200, 400, &once).expect("a picture");
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let (svg, fonts) = (svg.clone(), fonts.clone());
                std::thread::spawn(move || png(&svg, 1200, 400, &fonts).expect("a picture"))
            })
            .collect();
        for thread in threads {
            assert!(thread.join().expect("it was drawn") == first);
        }
        assert_eq!(blake3::hash(pixels(&first).as_raw()).to_hex().as_str(), PIXELS, "other pixels than elsewhere");
    }

    /// The digest of the pixels as every machine has them.
    const PIXELS: &str = "636c41fa6739fedd8b357683992318872689f99ea4154f5049dd83418e79b7e0";

    #[test]
    fn it_is_told_what_no_font_has_and_how_wide_words_are() {
        let fonts = fonts();
        assert!(fonts.lacks("国际科技创新中心\u{200b}，2027 \u{a0}“–×²”").is_empty());
        assert_eq!(fonts.lacks("𰻝面 ب").into_iter().collect::<String>(), "ب𰻝");
        assert_eq!(Fonts::default().lacks("a 中").into_iter().collect::<String>(), "a中");
        assert!((fonts.width("国际", 400) - 2.0).abs() < 1e-6, "a square each");
        assert!((fonts.width("il", 400) - 0.6).abs() < 0.1, "{}", fonts.width("il", 400));
        assert!((fonts.width("", 400)).abs() < 1e-6);
        assert_eq!(Fonts::new(&[Blob::new(&b"no font"[..])]).runs("a"), []);
        let cut = &include_bytes!("../../themes/civic/fonts/gongkai-song.otf")[..400_000];
        assert!(Fonts::new(&[Blob::new(cut)]).is_empty(), "its characters are there, and no outlines");
        let whole = Blob::new(&include_bytes!("../../themes/civic/fonts/gongkai-song.otf")[..]);
        for files in [[Blob::new(cut), whole.clone()], [whole, Blob::new(cut)]] {
            let beside = Fonts::new(&files);
            assert!(
                (beside.width("il", 400) - fonts.width("il", 400)).abs() < 1e-6,
                "nobody asks the cut one of its family"
            );
            let words = drawing("公开 2027");
            assert!(png(&words, 300, 100, &beside) == png(&words, 300, 100, &fonts), "the whole one draws");
        }
        let both = Fonts::new(&[
            Blob::new(&include_bytes!("../../themes/civic/fonts/gongkai-song.otf")[..]),
            Blob::new(&include_bytes!("../../themes/civic/fonts/gongkai-latin.otf")[..]),
        ]);
        let mark = |tag: &str| both.for_language(tag).width("’", 400);
        assert!((mark("zh-CN") - 1.0).abs() < 1e-6 && mark("en-GB") < 0.5, "{} {}", mark("zh-CN"), mark("en-GB"));
        let english = both.for_language("en-GB");
        let families: Vec<&str> = english.runs("plan’s 公").into_iter().map(|run| run.family).collect();
        assert_eq!(families, ["Gongkai Latin", "Gongkai Song"]);
        let runs = fonts.runs("a中\u{200b}ب");
        assert_eq!(runs.iter().map(|run| run.text).collect::<Vec<_>>(), ["a中\u{200b}ب"]);
    }
}
