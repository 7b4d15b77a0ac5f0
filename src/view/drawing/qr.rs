//! An address as a QR code (ISO/IEC 18004), for those who hold a page on paper.

use std::fmt::Write;

use fast_qr::{ECL, Mask, QRBuilder};
use serde::Serialize;

/// A QR code as one path of squares of unit size.
#[derive(Debug, Serialize)]
pub struct QrView {
    /// How many squares a side has, with the quiet zone around it.
    pub size: usize,
    /// The rows of dark squares, as the data of an SVG path to be stroked one unit wide.
    pub path: String,
}

/// The empty squares around the code that the standard asks for.
const QUIET_ZONE: usize = 4;

impl QrView {
    /// The code of an address; none if it is too long for one.
    pub(crate) fn new(address: &str) -> Option<Self> {
        // Trying all eight masks would cost more than the rest of a page; every mask can be read.
        let code = QRBuilder::new(address).ecl(ECL::M).mask(Mask::Checkerboard).build().ok()?;
        let mut path = String::new();
        for row in 0..code.size {
            let mut column = 0;
            // Neighbours in a row are one line through their middle.
            while column < code.size {
                let run = (column..code.size).take_while(|place| code[row][*place].value()).count();
                if run > 0 {
                    let (x, y) = (column + QUIET_ZONE, row + QUIET_ZONE);
                    // Writing to a string cannot fail.
                    let _ = write!(path, "M{x} {y}.5h{run}");
                }
                column += run.max(1);
            }
        }
        Some(Self { size: code.size + 2 * QUIET_ZONE, path })
    }
}
