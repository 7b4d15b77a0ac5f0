//! Picture files: what they hold, and the smaller copies that are published instead of them; and drawings made pictures.
//!
//! A copy carries no metadata of its original, such as the place where a photograph was taken; what the metadata say of
//! its orientation and its colours is carried out.

mod colours;
mod fonts;
mod jpeg;
mod mark;
mod raster;
mod typeset;

use std::borrow::Cow;
use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::source::Blob;

pub use fonts::{Fonts, Run};
pub use mark::Mark;
pub use raster::{RasterError, png};
pub use typeset::Measured;

/// The endings of picture files, which cameras write in capitals.
pub const ENDINGS: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

/// The endings of pictures of other kinds, which no case can show.
const OTHER_ENDINGS: [&str; 10] = ["gif", "svg", "heic", "heif", "avif", "jfif", "tif", "tiff", "bmp", "jxl"];

/// The most pixels that a side may have: more are not possible in the JPEG that is published.
pub const LONGEST_SIDE: u32 = 65_535;

/// The most pixels a picture may have. A larger one would need more memory than a build should.
pub const MOST_PIXELS: u64 = 50_000_000;

/// The widths in which a picture is published, as far as it is wider.
const WIDTHS: [u32; 3] = [480, 960, 1600];

/// How well photographs are kept, of 100.
const QUALITY: u8 = 82;

/// What is to be known of a picture before it is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Its width in pixels, turned as it is to be seen.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Whether one can see through it, so that it stays a PNG.
    pub transparent: bool,
}

/// Why a file cannot be shown as a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is not what its name says.
    NotWhatItsNameSays,
    /// It is a picture of a kind that is not published.
    OtherKind,
    /// It moves, and a copy would show how it begins.
    Moves,
    /// It is broken, or its end is missing.
    Unreadable,
    /// It has more pixels than [`MOST_PIXELS`]; here are its millions of pixels.
    TooLarge(u64),
    /// A side is longer than [`LONGEST_SIDE`]; here are its pixels.
    TooLong(u32),
}

/// Whether a file is a picture by its name, be it one that can be published or not.
pub fn is_named(file: &str) -> bool {
    ending(file).is_some_and(|ending| ENDINGS.contains(&ending.as_str()) || OTHER_ENDINGS.contains(&ending.as_str()))
}

/// The name of a file as it is compared: some systems store an accent by itself (NFD), and nobody sees which do.
pub fn name(file: &str) -> Cow<'_, str> {
    if is_nfc(file) { Cow::Borrowed(file) } else { Cow::Owned(file.nfc().collect()) }
}

fn ending(file: &str) -> Option<String> {
    file.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase())
}

/// A picture file that was read, with the copies that are published instead of it.
#[derive(Clone, Debug)]
pub struct File {
    /// The digest of the file.
    pub digest: blake3::Hash,
    /// How large the picture is, or why it cannot be shown.
    pub size: Result<Size, Problem>,
    /// The copies, in the order of [`Size::copies`]; none of a picture that cannot be shown.
    pub copies: Arc<[Blob]>,
}

impl File {
    /// Decodes a file and makes its copies. All of it is read: a head can be sound and the rest missing.
    pub fn new(name: &str, file: &Blob) -> Self {
        let made = Size::of(name, &file.bytes).and_then(|size| Ok((size, size.make(&file.bytes)?)));
        let (size, copies) = match made {
            Ok((size, copies)) => (Ok(size), copies.into_iter().map(Blob::new).collect()),
            Err(problem) => (Err(problem), Vec::new()),
        };
        Self { digest: file.digest, size, copies: copies.into() }
    }
}

/// A copy in one width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copy {
    /// Its width in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

impl Size {
    /// Reads the head of a picture file.
    ///
    /// # Errors
    ///
    /// Why it cannot be shown.
    pub fn of(name: &str, bytes: &[u8]) -> Result<Self, Problem> {
        let named = named_format(name).ok_or(Problem::OtherKind)?;
        let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Problem::Unreadable)?;
        let format = reader.format().ok_or(Problem::NotWhatItsNameSays)?;
        if named != format {
            return Err(Problem::NotWhatItsNameSays);
        }
        let mut decoder = reader.into_decoder().map_err(|_| Problem::Unreadable)?;
        let (width, height) = decoder.dimensions();
        if width.max(height) > LONGEST_SIDE {
            return Err(Problem::TooLong(width.max(height)));
        }
        let pixels = u64::from(width) * u64::from(height);
        if pixels > MOST_PIXELS {
            return Err(Problem::TooLarge(pixels / 1_000_000));
        }
        if width == 0 || height == 0 || format == ImageFormat::Jpeg && !jpeg::is_whole(bytes) {
            return Err(Problem::Unreadable);
        }
        if moves(format, bytes) {
            return Err(Problem::Moves);
        }
        let transparent = decoder.color_type().has_alpha();
        let lies = matches!(
            decoder.orientation().unwrap_or(Orientation::NoTransforms),
            Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
        );
        Ok(if lies { Self { width: height, height: width, transparent } } else { Self { width, height, transparent } })
    }

    /// The copies that are published, from the smallest to the largest.
    pub fn copies(self) -> Vec<Copy> {
        let largest = self.width.min(WIDTHS[WIDTHS.len() - 1]);
        let smaller = WIDTHS.into_iter().filter(|width| *width < largest);
        let height = |width: u32| {
            let height = u64::from(self.height) * u64::from(width) / u64::from(self.width);
            u32::try_from(height.max(1)).unwrap_or(u32::MAX)
        };
        smaller.chain([largest]).map(|width| Copy { width, height: height(width) }).collect()
    }

    /// The ending of the copies' names.
    pub fn ending(self) -> &'static str {
        if self.transparent { "png" } else { "jpg" }
    }

    /// Makes the copies, in their order.
    ///
    /// # Errors
    ///
    /// If the picture is broken behind its head.
    fn make(self, bytes: &[u8]) -> Result<Vec<Vec<u8>>, Problem> {
        let unreadable = |_| Problem::Unreadable;
        let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Problem::Unreadable)?;
        let mut decoder = reader.into_decoder().map_err(unreadable)?;
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let profile = decoder.icc_profile().ok().flatten();
        let mut whole = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
        whole.apply_orientation(orientation);
        if let Some(profile) = profile {
            whole = colours::in_srgb(whole, &profile);
        }
        let copy = |copy: Copy| {
            let resized = if copy.width == whole.width() {
                whole.clone()
            } else {
                whole.resize_exact(copy.width, copy.height, FilterType::Lanczos3)
            };
            let mut file = Vec::new();
            let written = if self.transparent {
                resized.to_rgba8().write_with_encoder(PngEncoder::new(&mut file))
            } else {
                resized.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut file, QUALITY))
            };
            written.map(|()| file).map_err(unreadable)
        };
        self.copies().into_iter().map(copy).collect()
    }
}

/// Whether a picture has several frames.
fn moves(format: ImageFormat, bytes: &[u8]) -> bool {
    match format {
        ImageFormat::Png => PngDecoder::new(Cursor::new(bytes)).is_ok_and(|png| png.is_apng().unwrap_or_default()),
        ImageFormat::WebP => WebPDecoder::new(Cursor::new(bytes)).is_ok_and(|webp| webp.has_animation()),
        _ => false,
    }
}

/// The format that a file's name promises.
fn named_format(name: &str) -> Option<ImageFormat> {
    match ending(name)?.as_str() {
        "jpg" | "jpeg" => Some(ImageFormat::Jpeg),
        "png" => Some(ImageFormat::Png),
        "webp" => Some(ImageFormat::WebP),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture of one colour.
    fn plain(width: u32, height: u32) -> Vec<u8> {
        let mut file = Vec::new();
        let whole = DynamicImage::new_rgb8(width, height);
        whole.write_with_encoder(PngEncoder::new(&mut file)).expect("a picture");
        file
    }

    #[test]
    fn a_picture_is_published_in_widths_up_to_its_own() {
        let widths = |width| {
            Size { width, height: 600, transparent: false }.copies().iter().map(|copy| copy.width).collect::<Vec<_>>()
        };
        assert_eq!(widths(300), [300]);
        assert_eq!(widths(1200), [480, 960, 1200]);
        assert_eq!(widths(4000), [480, 960, 1600]);
        let bytes = plain(1000, 500);
        let size = Size::of("a.png", &bytes).expect("a picture");
        assert_eq!(size, Size { width: 1000, height: 500, transparent: false });
        let files = size.make(&bytes).expect("copies");
        let read: Vec<Size> = files.iter().map(|file| Size::of("a.jpg", file).expect("a copy")).collect();
        assert_eq!(
            read.iter().map(|size| (size.width, size.height)).collect::<Vec<_>>(),
            [(480, 240), (960, 480), (1000, 500)]
        );
    }

    #[test]
    fn names_are_the_same_however_their_accents_are_stored() {
        assert_eq!(name("cafe\u{301}.jpg"), "caf\u{e9}.jpg");
        assert_eq!(name("北京.jpg"), "北京.jpg");
        assert!(is_named("IMG_1.HEIC") && is_named("a.Jpeg") && !is_named("a.docx") && !is_named("jpg"));
    }

    #[test]
    fn what_cannot_be_shown_is_told_without_reading_it_whole() {
        assert_eq!(Size::of("a.jpg", &plain(2, 2)), Err(Problem::NotWhatItsNameSays));
        assert_eq!(Size::of("a.png", b"<html>"), Err(Problem::NotWhatItsNameSays));
        assert_eq!(Size::of("a.png", &plain(2, 2)[..20]), Err(Problem::Unreadable));
        let cut = File::new("a.png", &Blob::new(&plain(40, 40)[..70]));
        assert_eq!(cut.size, Err(Problem::Unreadable), "its head is sound, and the rest is missing");
        assert!(cut.copies.is_empty());
        assert_eq!(Size::of("a.SVG", b"<svg/>"), Err(Problem::OtherKind));
        assert_eq!(Size::of("a.png", &plain(1, 65_536)), Err(Problem::TooLong(65_536)), "no JPEG has so many lines");
        assert!(File::new("a.png", &Blob::new(plain(1, 65_535))).size.is_ok());
        // The head alone says that it has 100 megapixels; nothing of that size is ever allocated.
        let mut large = plain(1, 1);
        large[16..24].copy_from_slice(&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]);
        let crc = crc(&large[12..29]);
        large[29..33].copy_from_slice(&crc.to_be_bytes());
        assert_eq!(Size::of("a.png", &large), Err(Problem::TooLarge(100)));
    }

    /// The checksum of a PNG's chunk (ISO 3309).
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0, |crc: u32, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
        })
    }
}
