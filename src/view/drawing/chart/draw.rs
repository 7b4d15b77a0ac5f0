//! Puts everything in its place.

use super::area::{Area, Place, Room, Spot as At};
use super::columns::{self, columns};
use super::ground::{Ground, RING, Size, end_words, goal_beside};
use super::plot::{Joint, Line, Mark, Plot};
use super::shape::{Anchor, Chart, GoalLine, Length, LineName, Point, Segment, Spot, Term, Tick};
use crate::number::Number;
use crate::schema::Direction;
use crate::view::drawing::text;

/// How far the mark of a value reaches.
const MARK: f64 = 7.0;
/// How far the sign of a break reaches.
const BREAK: f64 = 9.0;
/// The distance between the base lines of names at the ends of lines.
const LEADING: f64 = 18.0;
/// The space between the axes and the sign before a name, which is no point of the line.
const NAME_GAP: f64 = 18.0;
/// The space from there to the name.
const NAME_TEXT: f64 = 10.0;

/// A plot on its ground. Every point lies inside; words that find no room are left out.
pub(super) fn chart(size: &Size, plot: &Plot, ground: &Ground) -> Chart {
    let mut room =
        Room::new(Area { left: ground.left + 2.0, right: size.width - 2.0, top: 2.0, bottom: ground.bottom - 3.0 });
    let way = way(plot, ground);
    let breaks = breaks(plot, ground);
    // Before any words find their room, all that is drawn takes its own.
    for (_, _, spot) in spots(plot, ground) {
        room.take(Area::around(spot, MARK));
    }
    for spot in way.iter().copied() {
        room.take(station(spot));
    }
    for spot in &breaks {
        room.take(Area::around(*spot, BREAK));
    }
    let columns = columns(plot, ground);
    for column in &columns {
        room.take(columns::area(column));
    }
    for (_, _, from, to) in joined(plot, ground, false) {
        room.draw(from, to);
    }
    for pair in way.windows(2) {
        room.draw(pair[0], pair[1]);
    }
    let zero = ground.scale.zero_inside().map(|share| ground.height(share));
    if let Some(zero) = zero {
        room.draw((ground.left, zero), (ground.right, zero));
    }
    let names = names(size, plot, ground, &mut room);
    let goal = goal_line(size, plot, ground, &mut room);
    let points = points(plot, ground, &mut room);
    let length = ground.right - ground.left;
    Chart {
        width: Length(size.width),
        height: Length(size.height),
        left: Length(ground.left),
        right: Length(ground.right),
        top: Length(ground.top),
        bottom: Length(ground.bottom),
        y_ticks: ground
            .scale
            .ticks
            .iter()
            .zip(&ground.labels)
            .map(|(tick, label)| Tick { at: Length(ground.y(*tick)), label: label.clone() })
            .collect(),
        x_ticks: years(size, ground),
        notches: ground.years.notches(length).map(|share| Length(ground.x(share))).collect(),
        zero: zero.map(Length),
        goal,
        path: (way.len() > 1).then(|| path(&way)),
        baseline: plot.baseline.map(|(date, number)| place(ground.during(date, number))),
        interim: plot.interim.iter().map(|(due, number)| place(ground.by(*due, *number))).collect(),
        segments: segments(plot, ground),
        breaks: breaks.into_iter().map(place).collect(),
        points,
        columns,
        // Its words are the least needed, so they come last.
        term: term(plot, ground, &mut room),
        names,
    }
}

/// What the sign of a value on the way to the goal covers. Words beside it would read as its own, so they keep off.
fn station((x, y): At) -> Area {
    Area { left: x - MARK - 3.0, right: x + MARK + 3.0, ..Area::around((x, y), MARK - 1.0) }
}

fn place((x, y): At) -> Spot {
    Spot { x: Length(x), y: Length(y) }
}

fn path(spots: &[At]) -> String {
    let steps: Vec<String> = spots.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    format!("M{}", steps.join(" L"))
}

/// The years that are named and whose names lie inside.
fn years(size: &Size, ground: &Ground) -> Vec<Tick> {
    ground
        .years
        .named(ground.right - ground.left)
        .map(|(share, year)| Tick { at: Length(ground.x(share)), label: year.to_string() })
        .filter(|tick| {
            let half = text::width(&tick.label) / 2.0;
            tick.at.0 - half >= 0.0 && tick.at.0 + half <= size.width
        })
        .collect()
}

/// The way to the goal, if more of it is known than the goal.
fn way(plot: &Plot, ground: &Ground) -> Vec<At> {
    let from = plot.baseline.map(|(date, number)| ground.during(date, number));
    let through = plot.interim.iter().map(|(due, number)| ground.by(*due, *number));
    let spots: Vec<At> = from.into_iter().chain(through).collect();
    if spots.is_empty() {
        return spots;
    }
    let to = plot.goal.as_ref().map(|goal| ground.by(goal.due, goal.value));
    spots.into_iter().chain(to).collect()
}

/// Where the values are that are not missing, with the numbers of their series and of them in it.
fn spots(plot: &Plot, ground: &Ground) -> impl Iterator<Item = (usize, usize, At)> {
    plot.lines.iter().enumerate().flat_map(move |(line, series)| {
        let values = series.values.iter().enumerate();
        values.filter_map(move |(row, value)| Some((line, row, ground.spot(value)?)))
    })
}

/// How values are joined, or where nothing joins them: the number of the series, and the ends. Columns are joined by nothing.
fn joined(plot: &Plot, ground: &Ground, broken: bool) -> impl Iterator<Item = (usize, Joint, At, At)> {
    let lines = plot.lines.iter().enumerate().filter(move |_| broken || !plot.has_columns());
    lines.flat_map(move |(line, series)| {
        let joints = series.joints().into_iter().filter(move |joint| joint.broken == broken);
        joints.filter_map(move |joint| {
            let end = |row: usize| ground.spot(&series.values[row]);
            Some((line, joint, end(joint.from)?, end(joint.to)?))
        })
    })
}

fn segments(plot: &Plot, ground: &Ground) -> Vec<Segment> {
    joined(plot, ground, false)
        .map(|(line, joint, from, to)| Segment {
            line,
            path: path(&[from, to]),
            doubtful: joint.doubtful,
            gap: joint.gap,
        })
        .collect()
}

/// Half-way between the values that nothing joins.
fn breaks(plot: &Plot, ground: &Ground) -> Vec<At> {
    joined(plot, ground, true)
        .map(|(_, _, from, to)| (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1)))
        .collect()
}

/// The term of the plan, as far as it lies on the axis of years. Its words stand above the chart.
fn term(plot: &Plot, ground: &Ground, room: &mut Room) -> Option<Term> {
    let term = plot.term.as_ref()?;
    let on_axis = |share: f64| ground.x(share.clamp(0.0, 1.0));
    let (from, until) = (on_axis(ground.years.beginning(term.from)), on_axis(ground.years.end(term.until)));
    if until - from < 1.0 {
        return None;
    }
    let y = ground.top - 14.0;
    let places = [(from, Anchor::Start), (f64::midpoint(from, until), Anchor::Middle), (until, Anchor::End)];
    let found = room.find(&term.words, &places.map(|(x, anchor)| Place { x, y, anchor }), false);
    Some(Term {
        from: Length(from),
        until: Length(until),
        label: if found.is_some() { term.words.clone() } else { String::new() },
        label_x: Length(found.map_or(from, |place| place.x)),
        label_y: Length(y),
        anchor: found.map_or(Anchor::Start, |place| place.anchor),
    })
}

/// The goal. Its words stand beside its ring, or on the side that reaches it, at its end if there is room.
fn goal_line(size: &Size, plot: &Plot, ground: &Ground, room: &mut Room) -> Option<GoalLine> {
    let goal = plot.goal.as_ref()?;
    let (due, at) = ground.by(goal.due, goal.value);
    room.draw((ground.left, at), (ground.right, at));
    room.take(Area::around((due, at), MARK));
    let (above, below) = (at - 12.0, at + 22.0);
    let heights = if goal.direction == Direction::AtMost { [below, above] } else { [above, below] };
    let ends = [
        (ground.right, Anchor::End),
        (ground.left + 4.0, Anchor::Start),
        (f64::midpoint(ground.left, ground.right), Anchor::Middle),
    ];
    let beside =
        goal_beside(plot, size, &ground.years).map(|_| Place { x: due + RING, y: at + 5.0, anchor: Anchor::Start });
    let others = ends.iter().flat_map(|(x, anchor)| heights.map(|y| Place { x: *x, y, anchor: *anchor }));
    let places: Vec<Place> = beside.into_iter().chain(others).collect();
    let found = room.find(&goal.words, &places, true);
    let label = if found.is_some() { goal.words.clone() } else { String::new() };
    let place = found.unwrap_or(Place { x: ground.right, y: at, anchor: Anchor::End });
    Some(GoalLine {
        at: Length(at),
        due: Length(due),
        label,
        label_x: Length(place.x),
        label_y: Length(place.y),
        anchor: place.anchor,
    })
}

/// The points. Of a line without a name, the newest confirmed, the newest and the oldest get their labels first, then the others from
/// the newest, but one alone of those beside each other that read alike; the table has every value.
fn points(plot: &Plot, ground: &Ground, room: &mut Room) -> Vec<Point> {
    let mut points: Vec<Point> = spots(plot, ground)
        .map(|(line, row, (x, y))| Point {
            line,
            row,
            x: Length(x),
            y: Length(y),
            label: String::new(),
            label_x: Length(x),
            label_y: Length(y),
            anchor: Anchor::Middle,
            mark: plot.lines[line].values[row].mark,
        })
        .collect();
    if let [line @ Line { name: None, .. }] = &plot.lines[..] {
        let last = points.len().saturating_sub(1);
        let spots: Vec<At> = points.iter().map(|point| (point.x.0, point.y.0)).collect();
        let goal = plot.goal.as_ref().map(|goal| ground.by(goal.due, goal.value).1);
        let confirmed = points.iter().rposition(|point| line.values[point.row].is_confirmed());
        let is_first = |place: usize| place == last || place == 0 || Some(place) == confirmed;
        let mut order: Vec<usize> = (0..points.len()).rev().collect();
        // What another value counts in place of says its number last, where there is room.
        let outranked = |place: usize| line.values[points[place].row].mark == Mark::Outranked;
        let rank = |place: &usize| (Some(*place) != confirmed, outranked(*place), *place != last, *place != 0);
        order.sort_by_key(rank);
        for place in order {
            let point = &points[place];
            let value = &line.values[point.row];
            if !is_first(place) && is_said(&points[place..], line) {
                continue;
            }
            let slope = slope(line, ground, point.row);
            let spot = (point.x.0, point.y.0);
            let all = if plot.has_columns() { at_column(spot, value.number) } else { around(spot, slope) };
            let places = |label: &str| -> Vec<Place> {
                let is_its_own =
                    |place: &Place| is_of(label, *place, spot, &spots) && is_on_its_side(*place, spot, goal);
                all.iter().copied().filter(is_its_own).collect()
            };
            // Fewer words rather than words across a line.
            let clear = value.labels.iter().find_map(|label| Some((label, room.find(label, &places(label), false)?)));
            let found = clear.or_else(|| {
                let label = value.labels.last().filter(|_| is_first(place))?;
                let found = room.find(label, &places(label), true);
                let found = found.or_else(|| room.find(label, &all, true));
                // Whatever lies around the newest value that is sure, its number stands as near as there is room.
                let found = match found {
                    None if Some(place) == confirmed => {
                        let own: Vec<Place> =
                            near(spot).into_iter().filter(|far| is_of(label, *far, spot, &spots)).collect();
                        room.find(label, &own, true).or_else(|| room.find(label, &near(spot), true))
                    }
                    found => found,
                };
                Some((label, found?))
            });
            if let Some((label, found)) = found {
                let point = &mut points[place];
                point.label.clone_from(label);
                (point.label_x, point.label_y) = (Length(found.x), Length(found.y));
                point.anchor = found.anchor;
            }
        }
    }
    points
}

/// Whether words at a place are read as those of a spot, and not of another that lies nearer to their middle.
fn is_of(words: &str, place: Place, spot: At, all: &[At]) -> bool {
    let half = text::width(words) / 2.0;
    let middle = match place.anchor {
        Anchor::Start => place.x + half,
        Anchor::Middle => place.x,
        Anchor::End => place.x - half,
    };
    let (across, along) = ((middle - spot.0).abs(), (place.y - spot.1).abs());
    let is_nearer = |other: &&At| (middle - other.0).abs() + 1.0 < across && (place.y - other.1).abs() < along + 24.0;
    !all.iter().any(|other| is_nearer(&other))
}

/// Whether words stand on the side of the goal on which their spot lies: above its line, a value would be taken for one that reaches it.
fn is_on_its_side(place: Place, spot: At, goal: Option<f64>) -> bool {
    goal.is_none_or(|goal| (spot.1 - goal).abs() < 1.0 || (spot.1 > goal) == (place.y - 5.0 > goal))
}

/// Whether the label of the first of these points stands already at one of those that follow it and read alike.
fn is_said(points: &[Point], line: &Line) -> bool {
    let reads = |point: &Point| (line.values[point.row].label(), point.mark);
    let Some((first, rest)) = points.split_first() else { return false };
    rest.iter().take_while(|point| reads(point) == reads(first)).any(|point| !point.label.is_empty())
}

/// How far the line goes down behind a value: below zero where it rises. Nothing where it ends.
fn slope(line: &Line, ground: &Ground, row: usize) -> f64 {
    let here = ground.spot(&line.values[row]);
    let next = line.values[row + 1..].iter().find(|value| value.number.is_some() && value.mark.is_in_line());
    match (here, next.and_then(|value| ground.spot(value))) {
        (Some(here), Some(next)) => next.1 - here.1,
        _ => 0.0,
    }
}

/// Where the label of a point can stand, the best place first: above it, but beside the line where the line goes on
/// upwards.
fn around((x, y): At, slope: f64) -> Vec<Place> {
    let place = |x, y, anchor| Place { x, y, anchor };
    let above = place(x, y - 12.0, Anchor::Middle);
    let above_left = place(x - 8.0, y - 9.0, Anchor::End);
    let above_right = place(x + 8.0, y - 9.0, Anchor::Start);
    let below = place(x, y + 22.0, Anchor::Middle);
    let below_left = place(x - 8.0, y + 19.0, Anchor::End);
    let below_right = place(x + 8.0, y + 19.0, Anchor::Start);
    let left = place(x - 12.0, y + 5.0, Anchor::End);
    let right = place(x + 12.0, y + 5.0, Anchor::Start);
    if slope < 0.0 {
        vec![above_left, above, left, below_right, below, above_right, below_left, right]
    } else {
        vec![above, above_right, above_left, below, below_left, below_right, right, left]
    }
}

/// Where the label of a point can stand that has no room beside it, the nearest places first.
fn near((x, y): At) -> Vec<Place> {
    let steps = (2..9).map(|step| f64::from(step) * 12.0);
    let rows = steps.flat_map(|far| [y - far, y + far + 10.0, y + 5.0].map(|row| (row, far)));
    let sides = [(0.0, Anchor::Middle), (1.0, Anchor::Start), (-1.0, Anchor::End)];
    rows.flat_map(|(row, far)| sides.map(|(side, anchor)| Place { x: x + side * far, y: row, anchor })).collect()
}

/// Where the label of a column can stand: beyond its end.
fn at_column((x, y): At, number: Option<Number>) -> Vec<Place> {
    let is_below = number.is_some_and(|number| number.approximate() < 0.0);
    let beyond = if is_below { y + 20.0 } else { y - 10.0 };
    let place = |x, anchor| Place { x, y: beyond, anchor };
    vec![place(x, Anchor::Middle), place(x + 12.0, Anchor::End), place(x - 12.0, Anchor::Start)]
}

/// The names at the ends of lines, in one column, moved apart where they would run into each other.
fn names(size: &Size, plot: &Plot, ground: &Ground, room: &mut Room) -> Vec<LineName> {
    let ends = plot.lines.iter().enumerate().filter_map(|(line, series)| {
        let (_, newest) = series.newest()?;
        Some((line, series.name.as_deref()?, newest, ground.spot(newest)?))
    });
    let column = ground.right + NAME_GAP;
    let mut names: Vec<(f64, LineName)> = ends
        .filter_map(|(line, name, newest, (_, y))| {
            let (name, value) = end_words(plot, name, newest, size)?;
            Some((y, LineName { line, name, value, x: Length(column), y: Length(0.0) }))
        })
        .collect();
    names.sort_by(|one, other| one.0.total_cmp(&other.0));
    // Downwards, so that each keeps its distance; then upwards from the bottom, if that led out of the chart.
    let mut least = ground.top;
    for (y, _) in &mut names {
        *y = y.max(least);
        least = *y + LEADING;
    }
    let mut most = ground.bottom - LEADING / 2.0;
    for (y, name) in names.iter_mut().rev() {
        *y = y.min(most);
        most = *y - LEADING;
        name.y = Length(*y);
        room.take(Area::around((column, *y), MARK));
        let words = format!("{} {}", name.name, name.value);
        room.write(Area::of(&words, Place { x: column + NAME_TEXT, y: *y + 5.0, anchor: Anchor::Start }));
    }
    names.into_iter().map(|(_, name)| name).collect()
}
