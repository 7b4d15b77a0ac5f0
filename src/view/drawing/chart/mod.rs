//! The charts of a target. Templates draw them; every length is in the units of the SVG's view box.
//!
//! What is to be shown is a [`Plot`], which knows nothing of pages; what templates see are [`Chart`]s.

mod area;
mod charts;
mod draw;
mod ground;
mod of_target;
mod plot;
mod power;
mod scale;
mod shape;
mod text;
mod years;

#[cfg(test)]
mod tests;

pub use charts::{Charts, Panel};
pub use plot::{Goal, Line, Mark, Plot, Value};
pub use shape::{Anchor, Chart, GoalLine, LineName, Point, Segment, Spot, Tick};
