//! A chart as SVG. What it looks like is the style sheet's: every part has a class.

use super::draw::MISSING;
use super::plot::Mark;
use super::shape::{Absent, Anchor, Chart, Column, Length, Missing, Point, Segment, Spot};
use crate::markup::escaped;

/// The signs of points where there are several lines: the shape says which one it is.
const SHAPES: [&str; 5] = [
    "M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0Z",
    "M-4.2-4.2H4.2V4.2H-4.2Z",
    "M0-5.6L5.2 4H-5.2Z",
    "M0-6L6 0L0 6L-6 0Z",
    "M0 5.6L5.2-4H-5.2Z",
];

/// A place of its own, for signs that stand alone.
const HERE: Spot = Spot { x: Length(0.0), y: Length(0.0) };

/// What a chart is called by those who cannot see it.
#[derive(Clone, Debug, Default)]
pub(super) struct Called {
    /// Tells it from the others of its page.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The BCP 47 tag of the title's language and the direction of its script, if the page is in another.
    pub foreign: Option<(String, &'static str)>,
    /// What it shows; empty if the title says it.
    pub description: String,
}

impl Called {
    /// The same with an id of its own, for one chart of several.
    pub(super) fn part(&self, name: &str) -> Self {
        Self { id: format!("{}-{name}", self.id), ..self.clone() }
    }
}

/// A complete chart in one of its `variant`s; `several`: whether lines have a hue and a shape each.
pub(super) fn svg(chart: &Chart, variant: &str, called: &Called, several: bool) -> String {
    let Called { id, title, foreign, description } = called;
    let (width, height) = (chart.width, chart.height);
    let mut svg = String::new();
    let described = if description.is_empty() { String::new() } else { format!(" {id}-desc") };
    add!(
        svg,
        "<svg class=\"chart chart-{variant}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\" aria-labelledby=\"{id}-title{described}\"><title id=\"{id}-title\""
    );
    if let Some((tag, direction)) = foreign {
        add!(svg, " lang=\"{}\" dir=\"{direction}\"", escaped(tag));
    }
    add!(svg, ">{}</title>", escaped(title));
    if !description.is_empty() {
        add!(svg, "<desc id=\"{id}-desc\">{}</desc>", escaped(description));
    }
    svg.push_str(&inside(chart, several));
    svg.push_str("</svg>");
    svg
}

/// What a chart draws, without the element around it.
pub(super) fn inside(chart: &Chart, several: bool) -> String {
    let mut svg = String::new();
    ground(&mut svg, chart);
    for segment in &chart.segments {
        line(&mut svg, segment, several);
    }
    for Missing { at, of } in &chart.missing {
        let (name, number) = match of {
            Absent::Row(row) => ("row", row),
            Absent::Gap(gap) => ("gap", gap),
        };
        let above = Spot { y: Length(at.y.0 - MISSING), ..*at };
        add!(svg, "<g data-{name}=\"{number}\">{}</g>", missing_sign(&above));
    }
    for place in &chart.breaks {
        svg.push_str(&break_sign(place));
    }
    if let Some(place) = &chart.baseline {
        svg.push_str(&baseline_sign(place));
    }
    for place in &chart.interim {
        svg.push_str(&interim_sign(place));
    }
    if let Some(goal) = &chart.goal {
        svg.push_str(&goal_sign(&Spot { x: goal.due, y: goal.at }));
    }
    for place in &chart.points {
        if several {
            svg.push_str(&shape(&spot(place), place.line, place.mark));
        } else {
            let column = chart.columns.iter().find(|column| column.row == place.row);
            let sign = column.map_or_else(|| point(&spot(place), place.mark), |column| bar(column, place.mark));
            add!(svg, "<g data-row=\"{}\">{sign}</g>", place.row);
        }
    }
    labels(&mut svg, chart);
    svg
}

/// The axes, the term, the way to the goal.
fn ground(svg: &mut String, chart: &Chart) {
    let Chart { left, right, top, bottom, .. } = chart;
    if let Some(term) = &chart.term {
        let (width, height) = (Length(term.until.0 - term.from.0), Length(bottom.0 - top.0));
        add!(svg, "<rect class=\"chart-term\" x=\"{}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>", term.from);
        // An arrow at an end that is not drawn.
        let arrows = [(term.from.0 + 8.0, -6), (term.until.0 - 8.0, 6)];
        for ((x, along), _) in arrows.into_iter().zip(term.goes_on).filter(|(_, goes_on)| *goes_on) {
            add!(svg, "<path class=\"chart-term-on\" d=\"M{} {}v8l{along} -4Z\"/>", Length(x), Length(top.0 + 4.0));
        }
        words(svg, "chart-term-label", &term.label, term.label_x, term.label_y, term.anchor);
    }
    for tick in &chart.y_ticks {
        add!(svg, "<path class=\"chart-grid\" d=\"M{left} {}H{right}\"/>", tick.at);
        words(svg, "chart-tick", &tick.label, Length(left.0 - 10.0), Length(tick.at.0 + 5.0), Anchor::End);
    }
    for notch in &chart.notches {
        add!(svg, "<path class=\"chart-notch\" d=\"M{notch} {bottom}v5\"/>");
    }
    for tick in &chart.x_ticks {
        words(svg, "chart-tick", &tick.label, tick.at, Length(bottom.0 + 24.0), Anchor::Middle);
    }
    add!(svg, "<path class=\"chart-base\" d=\"M{left} {bottom}H{right}\"/>");
    if let Some(zero) = chart.zero {
        add!(svg, "<path class=\"chart-zero\" d=\"M{left} {zero}H{right}\"/>");
    }
    if let Some(path) = &chart.path {
        add!(svg, "<path class=\"chart-path\" d=\"{path}\"/>");
    }
    if let Some(goal) = &chart.goal {
        add!(svg, "<path class=\"chart-goal\" d=\"M{left} {}H{right}\"/>", goal.at);
    }
}

/// The words over all that is drawn.
fn labels(svg: &mut String, chart: &Chart) {
    if let Some(goal) = &chart.goal {
        words(svg, "chart-goal-label", &goal.label, goal.label_x, goal.label_y, goal.anchor);
    }
    for point in &chart.points {
        if let Some((from, to)) = &point.leader {
            add!(svg, "<path class=\"chart-leader\" d=\"M{} {}L{} {}\"/>", from.x, from.y, to.x, to.y);
        }
        let class = format!("chart-label chart-label-{}", point.mark.name());
        words(svg, &class, &point.label, point.label_x, point.label_y, point.anchor);
    }
    for name in &chart.names {
        svg.push_str(&shape(&Spot { x: name.x, y: name.y }, name.line, Mark::Confirmed));
        let (x, y) = (Length(name.x.0 + 10.0), Length(name.y.0 + 5.0));
        add!(svg, "<text class=\"chart-name hue-{}\" x=\"{x}\" y=\"{y}\">{}", name.line, escaped(&name.name));
        if !name.value.is_empty() {
            add!(svg, " <tspan class=\"chart-name-value\">{}</tspan>", escaped(&name.value));
        }
        svg.push_str("</text>");
    }
}

/// Words at their place, if there is room for them.
fn words(svg: &mut String, class: &str, words: &str, x: Length, y: Length, anchor: Anchor) {
    if !words.is_empty() {
        let anchor = anchor.name();
        add!(svg, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>", escaped(words));
    }
}

fn spot(point: &Point) -> Spot {
    Spot { x: point.x, y: point.y }
}

fn line(svg: &mut String, segment: &Segment, several: bool) {
    let doubtful = if segment.doubtful { " chart-line-doubtful" } else { "" };
    let gap = if segment.gap { " chart-line-gap" } else { "" };
    let hue = if several { format!(" hue-{}", segment.line) } else { String::new() };
    add!(svg, "<path class=\"chart-line{doubtful}{gap}{hue}\" d=\"{}\"/>", segment.path);
}

/// A path around its own place.
fn sign_at(place: &Spot, class: &str, path: &str) -> String {
    format!("<path class=\"{class}\" transform=\"translate({} {})\" d=\"{path}\"/>", place.x, place.y)
}

fn circle(place: &Spot, class: &str, radius: f64) -> String {
    format!("<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{radius}\"/>", place.x, place.y)
}

/// A value of a single line: its sign says how sure it is.
fn point(place: &Spot, mark: Mark) -> String {
    match mark {
        Mark::Confirmed => circle(place, "point-confirmed", 4.6),
        Mark::Reported => sign_at(place, "point-reported", "M0-7L7 0L0 7L-7 0Z"),
        Mark::Incomparable => sign_at(place, "point-incomparable", "M-5-5L5 5M5-5L-5 5"),
        Mark::Doubtful => circle(place, "point-doubtful", 4.8),
        Mark::Rounded => circle(place, "point-rounded", 5.0),
        Mark::Outranked => circle(place, "point-outranked", 3.0),
    }
}

/// A value as a column: full, or an outline where it is not sure.
fn bar(column: &Column, mark: Mark) -> String {
    let Column { x, y, width, height, .. } = column;
    let name = mark.name();
    format!("<rect class=\"column-{name}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>")
}

/// A value of one of several lines: its shape says whose, hollow or crossed how sure it is.
fn shape(place: &Spot, line: usize, mark: Mark) -> String {
    match mark {
        Mark::Outranked => point(place, mark),
        Mark::Incomparable => sign_at(place, &format!("point-incomparable hue-{line}"), "M-5-5L5 5M5-5L-5 5"),
        _ => {
            let class = match mark {
                Mark::Reported => "point-reported",
                Mark::Doubtful => "point-doubtful",
                _ => "point-confirmed",
            };
            sign_at(place, &format!("{class} hue-{line}"), SHAPES[line % SHAPES.len()])
        }
    }
}

/// Two strokes across a place where nothing is joined.
fn break_sign(place: &Spot) -> String {
    sign_at(place, "chart-break", "M-6 7L0-7M0 7L6-7")
}

/// Three dots, which statistics write where there is no figure.
fn missing_sign(place: &Spot) -> String {
    sign_at(place, "chart-missing", "M-6 0H6.4")
}

fn goal_sign(place: &Spot) -> String {
    circle(place, "chart-goal-place", 6.0)
}

fn interim_sign(place: &Spot) -> String {
    circle(place, "chart-interim", 4.0)
}

fn baseline_sign(place: &Spot) -> String {
    sign_at(place, "chart-baseline", "M-5-5H5V5H-5Z")
}

/// What a sign of a caption shows, around its middle.
pub(super) fn sign(name: &str, columns: bool) -> String {
    let across = |class: &str| format!("<path class=\"{class}\" d=\"M-18 0H18\"/>");
    let value = |mark: Mark, line: &str| {
        if columns && matches!(mark, Mark::Confirmed | Mark::Reported | Mark::Doubtful | Mark::Rounded) {
            let column = Column { row: 0, x: Length(-5.0), width: Length(10.0), y: Length(-7.0), height: Length(14.0) };
            bar(&column, mark)
        } else {
            format!("{}{}", if columns { String::new() } else { line.to_owned() }, point(&HERE, mark))
        }
    };
    match name {
        "goal" => format!("{}{}", across("chart-goal"), goal_sign(&Spot { x: Length(11.0), y: Length(0.0) })),
        "confirmed" => value(Mark::Confirmed, &across("chart-line")),
        "reported" => value(Mark::Reported, &across("chart-line chart-line-doubtful")),
        "doubtful" => value(Mark::Doubtful, &across("chart-line")),
        "rounded" => value(Mark::Rounded, ""),
        "incomparable" => value(Mark::Incomparable, ""),
        "outranked" => value(Mark::Outranked, ""),
        "missing" => missing_sign(&HERE),
        "gap" => across("chart-line chart-line-gap"),
        "break" => format!(
            "{}{}",
            if columns { String::new() } else { "<path class=\"chart-line\" d=\"M-18 0H-9M9 0H18\"/>".to_owned() },
            break_sign(&HERE)
        ),
        "path" => "<path class=\"chart-path\" d=\"M-18 6L18-6\"/>".to_owned(),
        "baseline" => baseline_sign(&HERE),
        "interim" => interim_sign(&HERE),
        _ => "<rect class=\"chart-term\" x=\"-18\" y=\"-8\" width=\"36\" height=\"16\"/>".to_owned(),
    }
}

/// What stands for one of several lines in a caption, around its middle.
pub(super) fn line_sign(line: usize, mark: Mark) -> String {
    let doubtful = if mark == Mark::Reported { " chart-line-doubtful" } else { "" };
    format!("<path class=\"chart-line{doubtful} hue-{line}\" d=\"M-18 0H18\"/>{}", shape(&HERE, line, mark))
}

/// A sign of a caption as a picture of its own.
pub(super) fn alone(sign: &str) -> String {
    format!("<svg class=\"sign\" viewBox=\"-18 -9 36 18\" width=\"36\" height=\"18\" aria-hidden=\"true\">{sign}</svg>")
}
