//! The ground of a chart: its size, its axes, and how much space their words need.

use super::area::Spot;
use super::plot::{Plot, Value};
use super::power::power;
use super::scale::Scale;
use super::years::Years;
use crate::date::Date;
use crate::number::Number;
use crate::view::drawing::text;

/// The space between the words of an axis and the axis, and at the edge of the page.
const GAP: f64 = 12.0;
/// The space for the sign before a name.
const SIGN: f64 = 20.0;
/// The most of the width that the words at either side may take.
const WIDEST: f64 = 0.38;
/// The most of the width that the words of a goal may take beside its ring; longer ones stand above or below it.
const WIDEST_GOAL: f64 = 0.24;
/// The space between the middle of the goal's ring and its words.
pub(super) const RING: f64 = 14.0;
/// How far the mark of a value reaches.
pub(super) const MARK: f64 = 7.0;
/// The height of a row of words.
pub(super) const ROW: f64 = 18.0;
/// From which share of the axis a goal is so high up that its words need a row above the numbers of values.
const HIGH: f64 = 0.85;

/// How a chart is made for one use.
pub(super) struct Size {
    pub width: f64,
    pub height: f64,
    pub top: f64,
    pub bottom: f64,
    /// The least space at each side.
    pub side: f64,
}

/// For wide screens.
pub(super) const WIDE: Size = Size { width: 860.0, height: 380.0, top: 36.0, bottom: 36.0, side: 24.0 };
/// For phones: fewer marks, so that its words can be as large.
pub(super) const NARROW: Size = Size { width: 360.0, height: 300.0, top: 34.0, bottom: 32.0, side: 16.0 };
/// For one series of many.
pub(super) const PANEL: Size = Size { width: 280.0, height: 190.0, top: 26.0, bottom: 30.0, side: 14.0 };
/// Writes numbers that stand beside each other as the reader's language says amounts, all alike.
pub(super) trait Numbers {
    fn alike(&self, numbers: &[Number]) -> Vec<String>;
}

/// The axes of a chart and where they lie.
pub(super) struct Ground {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    /// Above the top, where there is room for words that have none below.
    pub edge: f64,
    pub scale: Scale,
    pub years: Years,
    /// What stands beside the ticks of the scale.
    pub labels: Vec<String>,
}

impl Ground {
    /// The axes for everything of a plot.
    pub(super) fn new(size: &Size, plot: &Plot, numbers: &dyn Numbers) -> Self {
        let scale = Scale::of(&plot.numbers().collect::<Vec<_>>());
        let labels = labels(&scale.ticks, size.width * WIDEST, numbers);
        let beside = |words: f64, side: f64| if words > 0.0 { (words + GAP).max(side) } else { side };
        let years = plot.years();
        let beside_ring = goal_beside(plot, size, &years);
        let right = names(plot, size).max(beside_ring.unwrap_or(0.0));
        let is_high = plot.goal.as_ref().is_some_and(|goal| scale.share(goal.value) > HIGH);
        Self {
            left: beside(widest(&labels), size.side),
            right: size.width - beside(right, size.side),
            top: size.top + if is_high && beside_ring.is_none() { ROW } else { 0.0 },
            edge: size.top,
            bottom: size.height - size.bottom,
            scale,
            years,
            labels,
        }
    }

    /// The height of a number.
    pub(super) fn y(&self, number: Number) -> f64 {
        self.height(self.scale.share(number))
    }

    /// The height of a share of the axis.
    pub(super) fn height(&self, share: f64) -> f64 {
        self.bottom - share * (self.bottom - self.top)
    }

    /// The place of a share of the axis of years.
    pub(super) fn x(&self, share: f64) -> f64 {
        self.left + share * (self.right - self.left)
    }

    /// The length of a year.
    pub(super) fn a_year(&self) -> f64 {
        self.years.a_year(self.right - self.left)
    }

    /// The place of a number that is so on a date, or on the average of its period.
    pub(super) fn during(&self, date: Date, number: Number) -> Spot {
        (self.x(self.years.middle(date)), self.y(number))
    }

    /// The place of a number that is to be so by the end of a date.
    pub(super) fn by(&self, date: Date, number: Number) -> Spot {
        (self.x(self.years.end(date)), self.y(number))
    }

    /// The place of a value, if it is not missing.
    pub(super) fn spot(&self, value: &Value) -> Option<Spot> {
        value.number.map(|number| self.during(value.date, number))
    }
}

/// The words of the ticks: amounts as the language says them, or where these take too much room, powers of ten, which are
/// exact and short in every language.
fn labels(ticks: &[Number], room: f64, numbers: &dyn Numbers) -> Vec<String> {
    // Zero is zero, however many decimals the others have.
    let zero = numbers.alike(&[Number::ZERO]).concat();
    let alike = numbers.alike(ticks).into_iter().zip(ticks);
    let amounts: Vec<String> = alike.map(|(amount, tick)| if tick.is_zero() { zero.clone() } else { amount }).collect();
    if widest(&amounts) <= room { amounts } else { ticks.iter().map(|tick| power(*tick)).collect() }
}

fn widest(labels: &[String]) -> f64 {
    labels.iter().map(|label| text::width(label)).fold(0.0, f64::max)
}

/// The width that the words of the goal need beside its ring, if they stand there: it is the last thing on the axis of years, and
/// they are short.
pub(super) fn goal_beside(plot: &Plot, size: &Size, years: &Years) -> Option<f64> {
    let goal = plot.goal.as_ref().filter(|goal| !goal.words.is_empty())?;
    let width = text::width(&goal.words);
    (years.end(goal.due) > 0.99 && width <= size.width * WIDEST_GOAL).then_some(width + RING)
}

/// The width that the names of several lines need at their ends.
fn names(plot: &Plot, size: &Size) -> f64 {
    let named = plot.lines.iter().filter_map(|line| end_words(plot, line.name.as_deref()?, line.newest()?.1, size));
    named.map(|(name, value)| text::width(&format!("{name} {value}")) + SIGN).fold(0.0, f64::max)
}

/// What stands at the end of a line: its name and its last value, or only its name, or nothing if even that is too long.
/// The key below the chart has all names.
pub(super) fn end_words(plot: &Plot, name: &str, value: &Value, size: &Size) -> Option<(String, String)> {
    let room = size.width * WIDEST;
    let both = |value: &Value| text::width(&format!("{name} {}", value.label())) <= room;
    // Values stand beside all names or beside none.
    let all = plot.lines.iter().all(|line| match (&line.name, line.newest()) {
        (Some(name), Some((_, value))) => text::width(&format!("{name} {}", value.label())) <= room,
        _ => true,
    });
    if all && both(value) {
        return Some((name.to_owned(), value.label().to_owned()));
    }
    (text::width(name) <= room).then(|| (name.to_owned(), String::new()))
}
