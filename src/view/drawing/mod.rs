//! Geometry, for templates to draw, and whole drawings.

/// Adds to SVG. Writing to a string cannot fail.
macro_rules! add {
    ($svg:expr, $($piece:tt)*) => {{
        use std::fmt::Write;
        let _ = write!($svg, $($piece)*);
    }};
}
pub(crate) use add;

pub mod accent;
pub mod bars;
pub mod bullet;
pub mod card;
pub mod chart;
pub mod lane;
pub mod lattice;
pub mod qr;

pub(crate) mod lines;
pub(crate) mod picture;
pub(crate) mod text;
