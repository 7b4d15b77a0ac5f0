//! The geometry of a target's charts. Templates draw it; every number here is in the units of the SVG's view box.

use serde::{Serialize, Serializer};

use crate::date::Date;
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::{Observation, Record};
use crate::number::Number;
use crate::schema::Flag;
use crate::view::scope::Scope;

/// The charts of one target in three sizes, and which signs occur in them.
#[derive(Debug, Serialize)]
pub struct Charts {
    /// For wide screens.
    pub wide: Chart,
    /// For phones: fewer marks, so that its words can be as large.
    pub narrow: Chart,
    /// For lists: no words at all.
    pub spark: Chart,
    /// Whether a point is known from reposts only.
    pub has_reported: bool,
    /// Whether a point is not comparable.
    pub has_incomparable: bool,
    /// Whether a point is rounded by its source.
    pub has_rounded: bool,
}

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
    pub y_ticks: Vec<Tick>,
    pub x_ticks: Vec<Tick>,
    pub goal: Goal,
    pub segments: Vec<Segment>,
    pub points: Vec<Point>,
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

/// A mark on an axis.
#[derive(Debug, Serialize)]
pub struct Tick {
    /// Where it is on its axis.
    pub at: Length,
    /// What stands beside it.
    pub label: String,
}

/// The line of the goal.
#[derive(Debug, Serialize)]
pub struct Goal {
    /// Its height.
    pub at: Length,
    /// The height of its words' base line.
    pub text_y: Length,
    /// The value to be reached.
    pub label: String,
}

/// A line between two values that can be compared.
#[derive(Debug, Serialize)]
pub struct Segment {
    /// An SVG path.
    pub path: String,
    /// Whether one of its ends is known from reposts only.
    pub doubtful: bool,
}

/// A value.
#[derive(Debug, Serialize)]
pub struct Point {
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
    /// How the label stands to its place: `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// How it is drawn.
    pub mark: Mark,
}

/// How a value is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// Confirmed and comparable.
    Confirmed,
    /// Known from reposts only.
    Reported,
    /// Not comparable with the others.
    Incomparable,
    /// Rounded by its source.
    Rounded,
}

impl Mark {
    fn of(record: &Record, observation: &Observation) -> Self {
        if !observation.comparable {
            Self::Incomparable
        } else if !record.is_confirmed() {
            Self::Reported
        } else if observation.flags.contains(&Flag::Rounded) {
            Self::Rounded
        } else {
            Self::Confirmed
        }
    }
}

struct Value {
    /// The middle of the value's period, in years.
    year: f64,
    value: f64,
    label: String,
    mark: Mark,
}

struct Size {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    /// The least distance between two labels of the axis of years, and of points.
    label_width: f64,
    labelled: bool,
}

const WIDE: Size = Size {
    width: 860.0,
    height: 380.0,
    left: 64.0,
    right: 24.0,
    top: 36.0,
    bottom: 36.0,
    label_width: 46.0,
    labelled: true,
};
const NARROW: Size = Size {
    width: 360.0,
    height: 300.0,
    left: 52.0,
    right: 12.0,
    top: 34.0,
    bottom: 32.0,
    label_width: 48.0,
    labelled: true,
};
const SPARK: Size = Size {
    width: 220.0,
    height: 76.0,
    left: 6.0,
    right: 6.0,
    top: 10.0,
    bottom: 8.0,
    label_width: 0.0,
    labelled: false,
};

impl Charts {
    /// The charts of a target; `None` if no value of it is public.
    pub(crate) fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Option<Self> {
        let values: Vec<Value> = scope
            .snapshot
            .target(target)
            .observations
            .iter()
            .filter_map(|entry| {
                let record = scope.snapshot.records().row(entry.observation.record);
                let observation = &record.observations[entry.observation.place];
                let mark = Mark::of(record, observation);
                let value = observation.value()?;
                let label = scope.number(value, lang);
                Some(Value { year: middle(observation.date), value: value.approximate(), label, mark })
            })
            .collect();
        if values.is_empty() {
            return None;
        }
        let number = |value: Number| scope.number(value, lang);
        let goal = scope.snapshot.target(target).goal?;
        let draw = |size: &Size| chart(size, &values, goal.value, goal.due, &number);
        let has = |mark: Mark| values.iter().any(|value| value.mark == mark);
        Some(Self {
            wide: draw(&WIDE),
            narrow: draw(&NARROW),
            spark: draw(&SPARK),
            has_reported: has(Mark::Reported),
            has_incomparable: has(Mark::Incomparable),
            has_rounded: has(Mark::Rounded),
        })
    }
}

/// The middle of a date's period, in years.
fn middle(date: Date) -> f64 {
    f64::midpoint(date.first().as_year(), date.last().as_year())
}

fn chart(size: &Size, values: &[Value], goal: Number, due: Date, number: &dyn Fn(Number) -> String) -> Chart {
    let goal_label = number(goal);
    let goal = goal.approximate();
    let first_year = values.iter().map(|value| value.year.floor()).fold(f64::from(due.year()), f64::min);
    let last_year = values.iter().map(|value| value.year.ceil()).fold(f64::from(due.year()) + 1.0, f64::max);
    let highest = values.iter().map(|value| value.value).fold(goal, f64::max);
    let step = nice_step(highest / 4.0);
    // A goal of zero still has a height to draw.
    let steps = (highest / step.approximate()).ceil().max(1.0);
    let top_value = steps * step.approximate();
    let (left, right) = (size.left, size.width - size.right);
    let (top, bottom) = (size.top, size.height - size.bottom);
    let x = |year: f64| left + (year - first_year) / (last_year - first_year) * (right - left);
    let y = |value: f64| bottom - value / top_value * (bottom - top);

    let mut y_ticks = Vec::new();
    let mut x_ticks = Vec::new();
    if size.labelled {
        // A step is at least a quarter of the highest value, so there are few of them.
        y_ticks.extend(
            (0..=steps as u32)
                .filter_map(|count| step.times(count))
                .map(|value| Tick { at: Length(y(value.approximate())), label: number(value) }),
        );
        let a_year = (right - left) / (last_year - first_year);
        let every = (size.label_width / a_year).ceil().max(1.0);
        let mut year = first_year;
        while year <= last_year {
            x_ticks.push(Tick { at: Length(x(year)), label: format!("{year}") });
            year += every;
        }
    }
    Chart {
        width: Length(size.width),
        height: Length(size.height),
        left: Length(left),
        right: Length(right),
        top: Length(top),
        bottom: Length(bottom),
        y_ticks,
        x_ticks,
        goal: Goal { at: Length(y(goal)), text_y: Length(y(goal) - 8.0), label: goal_label },
        segments: segments(values, &x, &y),
        points: points(size, values, (left, right), y(goal), &x, &y),
    }
}

fn segments(values: &[Value], x: &dyn Fn(f64) -> f64, y: &dyn Fn(f64) -> f64) -> Vec<Segment> {
    let comparable: Vec<&Value> = values.iter().filter(|value| value.mark != Mark::Incomparable).collect();
    let line = |pair: &[&Value]| {
        let place = |value: &Value| format!("{:.1} {:.1}", x(value.year), y(value.value));
        Segment {
            path: format!("M{} L{}", place(pair[0]), place(pair[1])),
            doubtful: pair.iter().any(|value| value.mark == Mark::Reported),
        }
    };
    comparable.windows(2).map(line).collect()
}

/// Places the points. A label that would run into an earlier one, into the goal's line or out of the chart is moved or
/// left out; the table has every value.
fn points(
    size: &Size,
    values: &[Value],
    (left, right): (f64, f64),
    goal_y: f64,
    x: &dyn Fn(f64) -> f64,
    y: &dyn Fn(f64) -> f64,
) -> Vec<Point> {
    let mut taken: Vec<(f64, f64)> = Vec::new();
    // From the newest to the oldest, so that the newest keeps its label.
    let mut points: Vec<Point> = values
        .iter()
        .rev()
        .map(|value| {
            let (at_x, at_y) = (x(value.year), y(value.value));
            let near_goal = (at_y - 12.0 - goal_y).abs() < 16.0 && at_y > goal_y;
            let rises = values.iter().any(|later| later.year > value.year && later.value > value.value);
            let (label_x, label_y, anchor) = if at_x + size.label_width / 2.0 > right {
                (at_x, at_y - 12.0, "end")
            } else if at_x - size.label_width / 2.0 < left {
                (at_x, at_y - 12.0, "start")
            } else if near_goal {
                (at_x, at_y + 24.0, "middle")
            } else if rises && value.mark != Mark::Incomparable {
                // Where the line goes on upwards, the label keeps to the left of it.
                (at_x - 8.0, at_y - 9.0, "end")
            } else {
                (at_x, at_y - 12.0, "middle")
            };
            let free = taken.iter().all(|(other_x, other_y)| {
                (other_x - label_x).abs() >= size.label_width || (other_y - label_y).abs() >= 18.0
            });
            let label = if size.labelled && free { value.label.clone() } else { String::new() };
            if !label.is_empty() {
                taken.push((label_x, label_y));
            }
            Point {
                x: Length(at_x),
                y: Length(at_y),
                label,
                label_x: Length(label_x),
                label_y: Length(label_y),
                anchor,
                mark: value.mark,
            }
        })
        .collect();
    points.reverse();
    points
}

/// The next step of 1, 2 or 5 times a power of ten that is at least `least`, and no fraction.
fn nice_step(least: f64) -> Number {
    // Numbers have up to 28 digits, so the power of ten is small.
    let exponent = least.max(1.0).log10().floor() as i32;
    let steps = [(1, exponent), (2, exponent), (5, exponent), (1, exponent + 1)];
    let mut steps = steps.into_iter().filter_map(|(digit, exponent)| Number::round(digit, exponent));
    let fits = |step: &Number| step.approximate() >= least * 0.999_999;
    steps.clone().find(fits).or(steps.next_back()).expect("a step is shorter than the numbers that it divides")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(date: &str, value: f64, mark: Mark) -> Value {
        Value { year: middle(Date::parse(date).expect("a date")), value, label: value.to_string(), mark }
    }

    fn number(text: &str) -> Number {
        Number::parse(text).expect("a number")
    }

    fn drawn(size: &Size, values: &[Value]) -> Chart {
        chart(size, values, number("300"), Date::Year(2027), &|value| value.to_string())
    }

    #[test]
    fn steps_are_round_and_never_finer_than_asked() {
        for (least, step) in [
            (3.0, "5"),
            (80.0, "100"),
            (100.0, "100"),
            (2900.0, "5000"),
            (0.3, "1"),
            (2.0e27, "2000000000000000000000000000"),
        ] {
            assert_eq!(nice_step(least).to_string(), step, "{least}");
        }
    }

    #[test]
    fn everything_stays_inside_the_chart() {
        let values = [value("2018", 6527.0, Mark::Confirmed), value("2027-12-31", 12.0, Mark::Reported)];
        for size in [&WIDE, &NARROW, &SPARK] {
            let chart = drawn(size, &values);
            for point in &chart.points {
                assert!(point.x >= chart.left && point.x <= chart.right, "{point:?}");
                assert!(point.y >= chart.top && point.y <= chart.bottom, "{point:?}");
            }
            assert!(chart.goal.at >= chart.top && chart.goal.at <= chart.bottom);
        }
    }

    #[test]
    fn a_goal_of_zero_can_be_drawn() {
        let values = [value("2025", 0.0, Mark::Confirmed)];
        let chart = chart(&WIDE, &values, number("0"), Date::Year(2027), &|value| value.to_string());
        assert_eq!(chart.goal.at, chart.bottom);
        assert_eq!(chart.points[0].y, chart.bottom);
    }

    #[test]
    fn a_value_that_is_not_comparable_is_in_no_line() {
        let values = [
            value("2022-09-13", 189.0, Mark::Incomparable),
            value("2022-09-15", 29.0, Mark::Confirmed),
            value("2024", 107.0, Mark::Confirmed),
            value("2026", 332.0, Mark::Reported),
        ];
        let chart = drawn(&WIDE, &values);
        let doubtful: Vec<bool> = chart.segments.iter().map(|segment| segment.doubtful).collect();
        assert_eq!(doubtful, [false, true]);
        assert_eq!(chart.points.len(), 4);
    }

    #[test]
    fn labels_do_not_run_into_each_other() {
        let values: Vec<Value> = (1..=12)
            .map(|month| value(&format!("2025-{month:02}"), 200.0 + f64::from(month), Mark::Confirmed))
            .collect();
        let labelled = |size: &Size| drawn(size, &values).points.iter().filter(|point| !point.label.is_empty()).count();
        assert!(labelled(&WIDE) < 12 && labelled(&WIDE) > 0);
        assert!(labelled(&NARROW) < labelled(&WIDE));
        assert_eq!(labelled(&SPARK), 0);
    }
}
