//! A chart as templates see it: where everything is.

use serde::{Serialize, Serializer};

use super::plot::Mark;

/// A chart.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Chart {
    pub width: Length,
    pub height: Length,
    pub left: Length,
    pub right: Length,
    pub top: Length,
    pub bottom: Length,
    /// The ticks of the axis of values, from the lowest.
    pub y_ticks: Vec<Tick>,
    /// The years that are named.
    pub x_ticks: Vec<Tick>,
    /// Where years begin.
    pub notches: Vec<Length>,
    /// The height of zero, if values lie below it.
    pub zero: Option<Length>,
    pub goal: Option<GoalLine>,
    /// The way from the baseline through the interim goals to the goal, as an SVG path.
    pub path: Option<String>,
    pub baseline: Option<Spot>,
    pub interim: Vec<Spot>,
    pub segments: Vec<Segment>,
    /// Where a line is broken, because what is counted changed.
    pub breaks: Vec<Spot>,
    pub points: Vec<Point>,
    /// The names at the ends of lines, if there are several.
    pub names: Vec<LineName>,
}

/// A length or place, shown with at most one decimal.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Length(pub f64);

impl Serialize for Length {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rounded = (self.0 * 10.0).round() / 10.0;
        if rounded.fract() == 0.0 {
            // Chart coordinates are far below 2^31.
            serializer.serialize_i32(rounded as i32)
        } else {
            serializer.serialize_f64(rounded)
        }
    }
}

/// How words stand to their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A mark on an axis.
#[derive(Debug, Serialize)]
pub struct Tick {
    /// Where it is on its axis.
    pub at: Length,
    /// What stands beside it.
    pub label: String,
}

/// A place.
#[derive(Clone, Copy, Debug, Serialize)]
#[allow(missing_docs)]
pub struct Spot {
    pub x: Length,
    pub y: Length,
}

/// The line of the goal.
#[derive(Debug, Serialize)]
pub struct GoalLine {
    /// Its height.
    pub at: Length,
    /// The day by which it is to be reached.
    pub due: Length,
    /// Its words; empty where there is no room for them.
    pub label: String,
    /// The place of the label.
    pub label_x: Length,
    /// The height of the label's base line.
    pub label_y: Length,
    /// How the label stands to its place.
    pub anchor: Anchor,
}

/// A line between two values that can be compared.
#[derive(Debug, Serialize)]
pub struct Segment {
    /// The number of its series, counted from zero.
    pub line: usize,
    /// An SVG path.
    pub path: String,
    /// Whether one of its ends is known from reposts only.
    pub doubtful: bool,
    /// Whether a value is missing between its ends.
    pub gap: bool,
}

/// A value.
#[derive(Debug, Serialize)]
pub struct Point {
    /// The number of its series, counted from zero.
    pub line: usize,
    /// The number of the value in its series, counted from zero, with those that are missing.
    pub row: usize,
    /// Its place.
    pub x: Length,
    /// Its height.
    pub y: Length,
    /// The value; empty where there is no room for it.
    pub label: String,
    /// The place of the label.
    pub label_x: Length,
    /// The height of the label's base line.
    pub label_y: Length,
    /// How the label stands to its place.
    pub anchor: Anchor,
    /// How it is drawn.
    pub mark: Mark,
}

/// The name of a line, beside its last value.
#[derive(Debug, Serialize)]
pub struct LineName {
    /// The number of the series, counted from zero.
    pub line: usize,
    /// The name.
    pub name: String,
    /// The last value.
    pub value: String,
    /// The place of the line's sign, before the words.
    pub x: Length,
    /// Its height, which is that of the last value unless names had to be moved apart.
    pub y: Length,
}
