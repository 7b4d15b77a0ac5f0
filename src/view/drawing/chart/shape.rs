//! A chart before it is written: where everything is.

use std::fmt;

use super::plot::Mark;

/// A chart.
#[derive(Debug)]
pub(super) struct Chart {
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
    /// Yearly values as columns, each with the number of its value; then no segments join them.
    pub columns: Vec<Column>,
    /// The years of which there are no columns.
    pub missing: Vec<Missing>,
    /// The term of the plan, as far as the years reach.
    pub term: Option<Term>,
    /// The names at the ends of lines, if there are several.
    pub names: Vec<LineName>,
}

/// A length or place, written with at most one decimal.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(super) struct Length(pub f64);

impl fmt::Display for Length {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A sum with zero has no sign where it is zero.
        write!(formatter, "{}", (self.0 * 10.0).round() / 10.0 + 0.0)
    }
}

/// How words stand to their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// The value of SVG's `text-anchor`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A yearly value from zero up, or down where it lies below.
#[derive(Debug)]
pub(super) struct Column {
    /// The number of the value in its series.
    pub row: usize,
    /// Its left side.
    pub x: Length,
    /// Its width.
    pub width: Length,
    /// Its upper end.
    pub y: Length,
    /// Its height.
    pub height: Length,
}

/// A year of which there is no column.
#[derive(Debug)]
pub(super) struct Missing {
    /// Its place, on zero.
    pub at: Spot,
    /// What says so, each counted from zero: a value that its source calls missing, or a gap between values.
    pub of: Absent,
}

/// Why a year has no column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Absent {
    /// A source says so: the number of the value in its series.
    Row(usize),
    /// No source has it: the number of the gap.
    Gap(usize),
}

/// The term of the plan.
#[derive(Debug)]
pub(super) struct Term {
    /// Where it begins.
    pub from: Length,
    /// Where it ends.
    pub until: Length,
    /// Whether it began before the years that are drawn, and whether it goes on behind them.
    pub goes_on: [bool; 2],
    /// Its words; empty where there is no room for them.
    pub label: String,
    /// The place of the label.
    pub label_x: Length,
    /// The height of the label's base line.
    pub label_y: Length,
    /// How the label stands to its place.
    pub anchor: Anchor,
}

/// A mark on an axis.
#[derive(Debug)]
pub(super) struct Tick {
    /// Where it is on its axis.
    pub at: Length,
    /// What stands beside it.
    pub label: String,
}

/// A place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub x: Length,
    pub y: Length,
}

/// The line of the goal.
#[derive(Debug)]
pub(super) struct GoalLine {
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
#[derive(Debug)]
pub(super) struct Segment {
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
#[derive(Debug)]
pub(super) struct Point {
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
    /// The line to a label that stands apart, from the value to the words.
    pub leader: Option<(Spot, Spot)>,
    /// How it is drawn.
    pub mark: Mark,
}

/// The name of a line, beside its last value.
#[derive(Debug)]
pub(super) struct LineName {
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
