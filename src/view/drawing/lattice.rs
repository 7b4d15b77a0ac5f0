//! A window lattice for a case without a picture: one cell of a pattern, always the same for the same case.

use std::fmt::Write;

use serde::Serialize;

use crate::described::{Described, derive};

/// The cell of a lattice, to be repeated.
#[derive(Debug, Described!, Serialize)]
pub struct Lattice {
    /// The length of a side.
    pub size: u32,
    /// Its bars, as the data of an SVG path to be stroked.
    pub path: String,
    /// Which of the four hues it has, from 1.
    pub hue: u8,
}

/// How the bars of a cell run.
const CONSTRUCTIONS: [fn(&mut String, u32); 4] = [nested, diamonds, steps, octagons];

impl Lattice {
    /// The lattice of an id.
    pub(crate) fn of(id: &str) -> Self {
        let digest = blake3::hash(id.as_bytes());
        let bytes = digest.as_bytes();
        let size = 32 + 8 * u32::from(bytes[1] % 3);
        let mut path = String::new();
        CONSTRUCTIONS[usize::from(bytes[0] % 4)](&mut path, size);
        Self { size, path, hue: 1 + bytes[2] % 4 }
    }
}

/// Adds bars. Writing to a string cannot fail.
fn add(path: &mut String, bars: std::fmt::Arguments<'_>) {
    let _ = path.write_fmt(bars);
}

/// A square in a square, held by four bars.
fn nested(path: &mut String, size: u32) {
    let (quarter, half) = (size / 4, size / 2);
    let inner = size - quarter;
    add(path, format_args!("M0 0H{size}M0 0V{size}M{quarter} {quarter}H{inner}V{inner}H{quarter}Z"));
    add(path, format_args!("M{half} 0V{quarter}M{half} {inner}V{size}M0 {half}H{quarter}M{inner} {half}H{size}"));
}

/// Diamonds in diamonds.
fn diamonds(path: &mut String, size: u32) {
    let (quarter, half) = (size / 4, size / 2);
    let inner = size - quarter;
    add(path, format_args!("M{half} 0L{size} {half}L{half} {size}L0 {half}Z"));
    add(path, format_args!("M{half} {quarter}L{inner} {half}L{half} {inner}L{quarter} {half}Z"));
    add(
        path,
        format_args!(
            "M0 0L{quarter} {quarter}M{size} 0L{inner} {quarter}M0 {size}L{quarter} {inner}M{size} {size}L{inner} {inner}"
        ),
    );
}

/// Bars in steps, like courses of bricks.
fn steps(path: &mut String, size: u32) {
    let (quarter, half) = (size / 4, size / 2);
    let inner = size - quarter;
    add(path, format_args!("M0 0H{size}M0 {half}H{size}M0 0V{half}M{half} {half}V{size}"));
    add(path, format_args!("M{quarter} {quarter}H{inner}M{quarter} 0V{quarter}M{inner} {quarter}V{half}"));
    add(
        path,
        format_args!("M0 {inner}H{quarter}M{inner} {inner}H{size}M{quarter} {inner}V{size}M{inner} {half}V{inner}"),
    );
}

/// Octagons, with squares where four of them meet.
fn octagons(path: &mut String, size: u32) {
    let (corner, half) = (size / 4, size / 2);
    let inner = size - corner;
    add(path, format_args!("M{corner} 0H{inner}L{size} {corner}V{inner}L{inner} {size}H{corner}L0 {inner}V{corner}Z"));
    add(path, format_args!("M{half} {corner}L{inner} {half}L{half} {inner}L{corner} {half}Z"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_keeps_its_lattice() {
        let octagons = "M10 0H30L40 10V30L30 40H10L0 30V10ZM20 10L30 20L20 30L10 20Z";
        let steps = "M0 0H32M0 16H32M0 0V16M16 16V32M8 8H24M8 0V8M24 8V16M0 24H8M24 24H32M8 24V32M24 16V24";
        for (id, size, path, hue) in [("bayer-etown", 40, octagons, 4), ("astrazeneca-beijing", 32, steps, 3)] {
            let lattice = Lattice::of(id);
            assert_eq!((lattice.size, lattice.path.as_str(), lattice.hue), (size, path, hue), "{id}");
        }
    }

    #[test]
    fn cases_differ() {
        let paths: std::collections::BTreeSet<(String, u8)> =
            (0..40).map(|number| Lattice::of(&format!("case-{number}"))).map(|one| (one.path, one.hue)).collect();
        assert!(paths.len() > 20, "{}", paths.len());
        assert!(paths.iter().all(|(path, hue)| path.starts_with('M') && (1..=4).contains(hue)));
    }
}
