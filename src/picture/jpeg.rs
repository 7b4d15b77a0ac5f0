//! Whether a JPEG is there to its end (ITU-T T.81, annex B). The decoder fills in grey for what is missing.

/// Whether the picture ends with the marker of its end; whatever stands behind that is not looked at. A file that is no JPEG has none.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    // Behind the marker of the beginning.
    let mut at = 2;
    while let Some(marker) = marker(bytes, at) {
        at = marker + 2;
        match bytes[marker + 1] {
            END => return true,
            // Restarts and the byte that stands for itself belong to the data.
            0x00 | 0x01 | 0xd0..=0xd7 => {}
            // A segment says how long it is; the data of a scan follow it.
            _ => {
                let Some(length) = bytes.get(at..at + 2) else { return false };
                at += usize::from(u16::from_be_bytes([length[0], length[1]]));
            }
        }
    }
    false
}

/// The marker of the end.
const END: u8 = 0xd9;

/// Where the next marker stands, from a place on. Bytes of `ff` before it fill up.
fn marker(bytes: &[u8], from: usize) -> Option<usize> {
    let place = from + memchr::memchr(0xff, bytes.get(from..)?)?;
    let filling = bytes[place + 1..].iter().take_while(|byte| **byte == 0xff).count();
    (place + filling + 1 < bytes.len()).then_some(place + filling)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::DynamicImage;
    use image::codecs::jpeg::JpegEncoder;

    #[test]
    fn a_picture_is_whole_up_to_its_last_marker_and_no_sooner() {
        let mut file = Vec::new();
        let picture = DynamicImage::ImageRgb8(image::RgbImage::from_fn(64, 64, |x, y| {
            image::Rgb([(x * 37 % 256) as u8, (y * 91 % 256) as u8, (x * y % 256) as u8])
        }));
        picture.write_with_encoder(JpegEncoder::new(&mut file)).expect("a picture");
        assert!(is_whole(&file));
        for length in [0, 1, 3, 20, file.len() / 3, file.len() / 2, file.len() - 2, file.len() - 1] {
            assert!(!is_whole(&file[..length]), "{length}");
        }
        file.extend(b"what a camera adds");
        assert!(is_whole(&file));
    }
}
