//! Geometry, for templates to draw.

pub mod bars;
pub mod chart;
pub mod lattice;
pub mod qr;
