//! Geometry, for templates to draw.

pub mod bars;
pub mod bullet;
pub mod card;
pub mod chart;
pub mod lane;
pub mod lattice;
pub mod qr;
