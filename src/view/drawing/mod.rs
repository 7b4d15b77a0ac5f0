//! Geometry, for templates to draw, and whole drawings.

pub mod bars;
pub mod bullet;
pub mod chart;
pub mod lane;
pub mod lattice;
pub mod qr;

pub(crate) mod lines;
pub(crate) mod picture;
pub(crate) mod text;
