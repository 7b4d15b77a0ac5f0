//! The charts of a target, as SVG that templates insert and files hold; every length is in the units of the view box.
//!
//! What is to be shown is a `plot`, which knows nothing of pages. On its `ground` of axes it is `draw`n, which gives everything a place
//! (`shape`); `markup` writes that down. What templates see are [`Charts`].

mod area;
mod charts;
mod columns;
mod draw;
mod gaps;
mod ground;
mod labels;
mod markup;
mod of_target;
mod picture;
mod plot;
mod power;
mod scale;
mod shape;
mod years;

#[cfg(test)]
mod tests;

pub use charts::{Charts, Panel, Sign};
pub(crate) use gaps::{Gap, gaps};
pub(crate) use picture::picture;
