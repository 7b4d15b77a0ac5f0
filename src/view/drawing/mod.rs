//! Geometry, for templates to draw.

pub mod chart;
pub mod lattice;
pub mod qr;
