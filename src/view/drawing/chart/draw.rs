//! Puts everything in its place.

use super::area::{Area, Place, Room, Spot as At};
use super::columns::{self, columns};
use super::ground::{Ground, MARK, RING, ROW, Size, end_words, goal_beside};
use super::labels::{Labels, Manner, Tried};
use super::plot::{Goal, Joint, Plot};
use super::shape::{Absent, Anchor, Chart, GoalLine, Length, LineName, Missing, Point, Segment, Spot, Term, Tick};
use crate::schema::Direction;
use crate::view::drawing::text;

/// How far the sign of a break reaches.
const BREAK: f64 = 9.0;
/// The distance between the base lines of names at the ends of lines.
const LEADING: f64 = 18.0;
/// The space between the axes and the sign before a name, which is no point of the line.
const NAME_GAP: f64 = 18.0;
/// The space from there to the name.
const NAME_TEXT: f64 = 10.0;
/// How far the sign of a year without a column stands above zero.
pub(super) const MISSING: f64 = 7.0;
/// How many places of the goal's words are tried for the sake of numbers.
const MOST_PLACES: usize = 8;

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
    let missing = missing(plot, ground);
    for sign in &missing {
        room.take(Area::around((sign.at.x.0, sign.at.y.0 - MISSING), MARK));
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
    let (goal, points) = worded(size, plot, ground, &mut room);
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
        missing,
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

/// The years of which there are no columns.
fn missing(plot: &Plot, ground: &Ground) -> Vec<Missing> {
    if !plot.has_columns() {
        return Vec::new();
    }
    let zero = ground.scale.zero_inside().map_or(ground.bottom, |share| ground.height(share));
    let sign = |date, of| Missing { at: place((ground.x(ground.years.middle(date)), zero)), of };
    let told = plot.lines[0].values.iter().enumerate().filter(|(_, value)| value.is_missing);
    let told = told.map(|(row, value)| sign(value.date, Absent::Row(row)));
    let gaps = plot.gaps().into_iter().enumerate();
    let untold = gaps.flat_map(|(number, gap)| gap.periods.into_iter().map(move |date| (date, Absent::Gap(number))));
    told.chain(untold.map(|(date, of)| sign(date, of))).collect()
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
    let goes_on = [ground.years.beginning(term.from) < 0.0, ground.years.end(term.until) > 1.0];
    let along = [(from, Anchor::Start), (f64::midpoint(from, until), Anchor::Middle), (until, Anchor::End)];
    let heights = [ground.top, ground.edge].map(|top| top - 14.0);
    let places: Vec<Place> = heights.iter().flat_map(|y| along.map(|(x, anchor)| Place { x, y: *y, anchor })).collect();
    let found = room.find(&term.words, &places, false);
    Some(Term {
        from: Length(from),
        until: Length(until),
        goes_on,
        label: if found.is_some() { term.words.clone() } else { String::new() },
        label_x: Length(found.map_or(from, |place| place.x)),
        label_y: Length(found.map_or(ground.top, |place| place.y)),
        anchor: found.map_or(Anchor::Start, |place| place.anchor),
    })
}

/// Finds room for the words of the goal and for the numbers of the values: where the words of the goal can stand in several places, they
/// stand where the numbers that matter most have the best ones.
fn worded(size: &Size, plot: &Plot, ground: &Ground, room: &mut Room) -> (Option<GoalLine>, Vec<Point>) {
    let points = points(plot, ground);
    if let Some(goal) = &plot.goal {
        let (due, at) = ground.by(goal.due, goal.value);
        room.draw((ground.left, at), (ground.right, at));
        room.take(Area::around((due, at), MARK));
    }
    let (words, places) = goal_places(size, plot, ground);
    let mut free = room.free(words, &places);
    let labels = match Labels::of(plot, ground, points) {
        Ok(labels) => labels,
        Err(points) => {
            let place = free.first().copied();
            room.write_all(words, place);
            return (plot.goal.as_ref().map(|goal| goal_line(ground, goal, place)), points);
        }
    };
    free.truncate(MOST_PLACES);
    let places: Vec<Option<Place>> = if free.is_empty() { vec![None] } else { free.into_iter().map(Some).collect() };
    let mut best: Option<(Option<Place>, Tried)> = None;
    'tries: for manner in Manner::ALL {
        for place in &places {
            let mut room = room.clone();
            room.write_all(words, *place);
            let tried = labels.try_in(room, manner);
            let is_best = tried.is_best;
            if best.as_ref().is_none_or(|(_, best)| tried.score > best.score) {
                best = Some((*place, tried));
            }
            if is_best {
                break 'tries;
            }
        }
    }
    let (place, tried) = best.expect("a place was tried");
    let (points, taken) = labels.finish(tried);
    *room = taken;
    (plot.goal.as_ref().map(|goal| goal_line(ground, goal, place)), points)
}

/// The words of the goal and where they may stand, the best place first: beside its ring, or on the side that reaches it, at its end if
/// there is room.
fn goal_places<'p>(size: &Size, plot: &'p Plot, ground: &Ground) -> (&'p str, Vec<Place>) {
    let Some(goal) = &plot.goal else { return ("", Vec::new()) };
    let (due, at) = ground.by(goal.due, goal.value);
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
    // Above the numbers of values that reach it.
    let over = ends.iter().map(|(x, anchor)| Place { x: *x, y: above - ROW, anchor: *anchor });
    (&goal.words, beside.into_iter().chain(others).chain(over).collect())
}

/// The goal with its words at a place; without words where they have none.
fn goal_line(ground: &Ground, goal: &Goal, place: Option<Place>) -> GoalLine {
    let (due, at) = ground.by(goal.due, goal.value);
    let label = if place.is_some() { goal.words.clone() } else { String::new() };
    let place = place.unwrap_or(Place { x: ground.right, y: at, anchor: Anchor::End });
    GoalLine {
        at: Length(at),
        due: Length(due),
        label,
        label_x: Length(place.x),
        label_y: Length(place.y),
        anchor: place.anchor,
    }
}

/// The values, without their numbers.
fn points(plot: &Plot, ground: &Ground) -> Vec<Point> {
    let point = |(line, row, (x, y)): (usize, usize, At)| Point {
        line,
        row,
        x: Length(x),
        y: Length(y),
        label: String::new(),
        label_x: Length(x),
        label_y: Length(y),
        anchor: Anchor::Middle,
        leader: None,
        mark: plot.lines[line].values[row].mark,
    };
    spots(plot, ground).map(point).collect()
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
