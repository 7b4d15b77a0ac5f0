//! Colours as a screen without profiles shows them. Copies carry no profile, so that they are those of sRGB.

use image::{DynamicImage, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace};

/// A picture whose colours are those of a profile (ICC.1), in those of sRGB. One whose profile is no matrix with curves, such as those of
/// printing presses, stays as it is.
///
/// What the library's own transform gives depends on the processor; here, it is the same everywhere.
pub(super) fn in_srgb(picture: DynamicImage, profile: &[u8]) -> DynamicImage {
    let Some(conversion) = ColorProfile::new_from_slice(profile).ok().and_then(|profile| Conversion::new(&profile))
    else {
        return picture;
    };
    let mut pixels: RgbaImage = picture.into_rgba8();
    for pixel in pixels.pixels_mut() {
        let [red, green, blue, opacity] = pixel.0;
        let [red, green, blue] = conversion.of([red, green, blue]);
        pixel.0 = [red, green, blue, opacity];
    }
    DynamicImage::ImageRgba8(pixels)
}

/// How many steps the table from light to values has.
const STEPS: usize = 1 << 14;

/// The way from the values of a profile to those of sRGB.
struct Conversion {
    /// The light of each value, for red, green and blue.
    light: [[f64; 256]; 3],
    /// From their light to that of sRGB.
    matrix: [[f64; 3]; 3],
    /// The value of sRGB for a step of light.
    values: Vec<u8>,
}

impl Conversion {
    /// `None` if the profile is of another kind, or that of sRGB.
    fn new(profile: &ColorProfile) -> Option<Self> {
        if profile.color_space != DataColorSpace::Rgb {
            return None;
        }
        let table = |curve: &Option<moxcms::ToneReprCurve>| {
            let evaluator = curve.as_ref()?.make_linear_evaluator().ok()?;
            Some(std::array::from_fn(|value| f64::from(evaluator.evaluate_value(value as f32 / 255.0))))
        };
        let light: [[f64; 256]; 3] = [table(&profile.red_trc)?, table(&profile.green_trc)?, table(&profile.blue_trc)?];
        let matrix = profile.transform_matrix(&ColorProfile::new_srgb()).v;
        let conversion = Self { light, matrix, values: (0..=STEPS).map(value_of_step).collect() };
        // Its values would only be rounded.
        let is_near = |value: u8| {
            conversion
                .of([value, 128, 255 - value])
                .iter()
                .zip([value, 128, 255 - value])
                .all(|(one, other)| one.abs_diff(other) <= 1)
        };
        (!(0..=255).all(is_near)).then_some(conversion)
    }

    fn of(&self, values: [u8; 3]) -> [u8; 3] {
        let [red, green, blue] = [0, 1, 2].map(|part| self.light[part][usize::from(values[part])]);
        self.matrix.map(|[from_red, from_green, from_blue]| {
            let light = from_red * red + from_green * green + from_blue * blue;
            self.values[(light.clamp(0.0, 1.0) * STEPS as f64).round() as usize]
        })
    }
}

/// The value for a step of light (IEC 61966-2-1).
fn value_of_step(step: usize) -> u8 {
    let light = step as f64 / STEPS as f64;
    let value = if light <= 0.003_130_8 { 12.92 * light } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    (value * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage};

    /// A picture of one colour, after conversion from a profile.
    fn converted(profile: &ColorProfile, colour: [u8; 3]) -> [u8; 3] {
        let profile = profile.encode().expect("a profile");
        let picture = DynamicImage::ImageRgb8(RgbImage::from_pixel(2, 1, Rgb(colour)));
        in_srgb(picture, &profile).to_rgb8().get_pixel(1, 0).0
    }

    #[test]
    fn colours_of_other_profiles_are_converted_and_those_of_srgb_stay() {
        // Greys are the same; a red of Display P3 is more than sRGB has, and a softer one is a stronger one there.
        let wide = ColorProfile::new_display_p3();
        assert_eq!(converted(&wide, [128, 128, 128]), [128, 128, 128]);
        assert_eq!(converted(&wide, [255, 0, 0]), [255, 0, 0]);
        let [red, green, blue] = converted(&wide, [200, 100, 100]);
        assert!(red > 205 && green < 100 && blue < 100, "{red} {green} {blue}");
        for colour in [[200, 100, 100], [3, 250, 77]] {
            assert_eq!(converted(&ColorProfile::new_srgb(), colour), colour);
        }
        let picture = DynamicImage::ImageRgb8(RgbImage::from_pixel(1, 1, Rgb([1, 2, 3])));
        assert_eq!(in_srgb(picture.clone(), b"no profile"), picture);
    }
}
