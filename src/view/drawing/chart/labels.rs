//! Which values have their numbers beside them, and where these stand.
//!
//! The first and the last sure value always have theirs, and the highest one if there is room. For these the words of the goal move aside,
//! and where nothing is free beside a value, its number stands apart with a line to it. All others have theirs as far as room is left.

use std::cell::LazyCell;

use super::area::{Area, Place, Room, Spot as At};
use super::ground::{Ground, MARK};
use super::plot::{Line, Mark, Plot, Value};
use super::shape::{Anchor, Length, Point, Spot};
use crate::view::drawing::text;

/// The distance between the places that are tried for a number that stands apart.
const STEP: f64 = 12.0;
/// The distance between the places that are tried at last.
const GRID: f64 = 6.0;
/// How far the end of its words lies beyond the line to its value.
const OVER: f64 = 5.0;

/// The numbers of the values of a plot of one nameless line.
pub(super) struct Labels<'p> {
    plot: &'p Plot,
    line: &'p Line,
    ground: &'p Ground,
    points: Vec<Point>,
}

/// A number beside its value, or apart from it with a line to it.
struct Label {
    words: String,
    place: Place,
    leader: Option<(At, At)>,
}

/// Which values matter most, in their order; each by its place among the points.
struct Ends {
    /// The last and the first that are sure: they have their numbers in any case.
    sure: Vec<usize>,
    /// The highest, if it is another.
    peak: Option<usize>,
    /// The last and the first of all, if these are others: what is not sure is said there as well.
    others: Vec<usize>,
}

/// In which manner room is looked for.
#[derive(Clone, Copy)]
pub(super) struct Manner {
    /// In the shortest words alone.
    briefly: bool,
    /// For the first value before the last.
    oldest_first: bool,
}

impl Manner {
    /// The better ones first.
    pub(super) const ALL: [Self; 3] = [
        Self { briefly: false, oldest_first: false },
        Self { briefly: true, oldest_first: false },
        Self { briefly: true, oldest_first: true },
    ];
}

/// What became of the numbers that matter most.
pub(super) struct Tried {
    /// How well all of them stand; the more the better.
    pub score: usize,
    /// Whether none could stand better.
    pub is_best: bool,
    room: Room,
    said: Vec<(usize, Label)>,
}

impl<'p> Labels<'p> {
    /// None if the plot has several lines: the names at their ends say their values.
    pub(super) fn of(plot: &'p Plot, ground: &'p Ground, points: Vec<Point>) -> Result<Self, Vec<Point>> {
        match &plot.lines[..] {
            [line @ Line { name: None, .. }] => Ok(Self { plot, line, ground, points }),
            _ => Err(points),
        }
    }

    /// Finds room for the numbers that matter most.
    pub(super) fn try_in(&self, mut room: Room, Manner { briefly, oldest_first }: Manner) -> Tried {
        let Ends { mut sure, peak, others } = self.ends();
        if oldest_first {
            sure.reverse();
        }
        let mut said: Vec<(usize, Label)> = Vec::new();
        let (mut score, mut best) = (0, 0);
        for place in sure.iter().chain(&peak).chain(&others).copied() {
            let is_end = sure.contains(&place);
            let (beside, apart) = if is_end { (20, 10) } else { (2, 1) };
            best += beside;
            if !is_end && self.is_said(place, &said) {
                score += beside;
                continue;
            }
            let Some(label) = self.needed(place, &mut room, briefly, is_end) else { continue };
            score += if label.leader.is_some() { apart } else { beside };
            said.push((place, label));
        }
        Tried { score, is_best: score == best, room, said }
    }

    /// The points with these numbers, and those of all others that have room.
    pub(super) fn finish(mut self, tried: Tried) -> (Vec<Point>, Room) {
        let Tried { mut room, mut said, .. } = tried;
        // What another value counts in place of says its number last.
        let mut others: Vec<usize> =
            (0..self.points.len()).rev().filter(|place| !said.iter().any(|(other, _)| other == place)).collect();
        others.sort_by_key(|place| self.value(*place).mark == Mark::Outranked);
        for place in others {
            if self.is_said(place, &said) {
                continue;
            }
            if let Some(label) = self.clear(place, &mut room, false) {
                said.push((place, label));
            }
        }
        for (place, Label { words, place: at, leader }) in said {
            let point = &mut self.points[place];
            point.label = words;
            (point.label_x, point.label_y) = (Length(at.x), Length(at.y));
            point.anchor = at.anchor;
            let spot = |(x, y): At| Spot { x: Length(x), y: Length(y) };
            point.leader = leader.map(|(from, to)| (spot(from), spot(to)));
        }
        (self.points, room)
    }

    fn value(&self, place: usize) -> &'p Value {
        &self.line.values[self.points[place].row]
    }

    fn spot(&self, place: usize) -> At {
        (self.points[place].x.0, self.points[place].y.0)
    }

    fn ends(&self) -> Ends {
        let sure: Vec<usize> = (0..self.points.len()).filter(|place| self.value(*place).is_confirmed()).collect();
        let mut ends: Vec<usize> = sure.last().into_iter().chain(sure.first()).copied().collect();
        ends.dedup();
        let highest = sure.iter().copied().max_by_key(|place| self.value(*place).number);
        let peak = highest.filter(|peak| !ends.iter().any(|end| self.value(*end).number == self.value(*peak).number));
        let all = [self.points.len().checked_sub(1), (!self.points.is_empty()).then_some(0)];
        let mut others: Vec<usize> = all.into_iter().flatten().filter(|place| !ends.contains(place)).collect();
        others.dedup();
        others.retain(|place| Some(*place) != peak);
        Ends { sure: ends, peak, others }
    }

    /// Whether one beside it, or beside that one, reads alike and has its number.
    fn is_said(&self, place: usize, said: &[(usize, Label)]) -> bool {
        let reads = |place: usize| (self.value(place).label(), self.points[place].mark);
        let is_end = place == 0 || place + 1 == self.points.len();
        let alike = (place + 1..self.points.len()).take_while(|other| reads(*other) == reads(place));
        !is_end && alike.into_iter().any(|other| said.iter().any(|(place, _)| *place == other))
    }

    /// Where a number may stand beside its value: where it is read as that one's, and on its side of the goal.
    fn beside(&self, place: usize, words: &str, on_its_side: bool) -> Vec<Place> {
        let spot = self.spot(place);
        let all = if self.plot.has_columns() {
            let zero = self.ground.scale.zero_inside().map_or(self.ground.bottom, |share| self.ground.height(share));
            at_column(spot, zero, words)
        } else {
            around(spot, slope(self.line, self.ground, self.points[place].row))
        };
        let is_its_own = |at: &Place| self.is_of(words, *at, spot) && (!on_its_side || self.is_on_its_side(*at, spot));
        all.into_iter().filter(is_its_own).collect()
    }

    /// A number that stands on no line. Fewer words rather than words across one.
    fn clear(&self, place: usize, room: &mut Room, briefly: bool) -> Option<Label> {
        let labels = &self.value(place).labels;
        let labels = if briefly { &labels[labels.len().saturating_sub(1)..] } else { labels };
        let found =
            labels.iter().find_map(|words| Some((words, room.find(words, &self.beside(place, words, true), false)?)));
        found.map(|(words, place)| Label { words: words.clone(), place, leader: None })
    }

    /// A number that matters: rather across a line than not at all, and rather apart from its value than on the other side of the goal,
    /// where only one that is needed `in_any_case` may stand.
    fn needed(&self, place: usize, room: &mut Room, briefly: bool, in_any_case: bool) -> Option<Label> {
        if let Some(label) = self.clear(place, room, briefly) {
            return Some(label);
        }
        let words = self.value(place).label();
        let mut find = |on_its_side: bool| {
            let beside = room.find(words, &self.beside(place, words, on_its_side), true);
            let beside = beside.map(|place| (place, None));
            let apart = |(place, leader)| (place, Some(leader));
            beside.or_else(|| self.apart(place, words, room, on_its_side).map(apart))
        };
        let (place, leader) = find(true).or_else(|| if in_any_case { find(false) } else { None })?;
        Some(Label { words: words.to_owned(), place, leader })
    }

    /// Where a number may stand apart from its value, and the line to it: straight above or below, rather than aside.
    fn apart(&self, place: usize, words: &str, room: &mut Room, on_its_side: bool) -> Option<(Place, (At, At))> {
        let (x, y) = self.spot(place);
        let below = |far: f64| y + far + 10.0;
        let is_below = self.value(place).number.is_some_and(|number| number.approximate() < 0.0);
        let heights = |far: f64| match (self.plot.has_columns(), is_below) {
            (true, false) => vec![y - far],
            _ => vec![y - far, below(far)],
        };
        let steps = || (2..26).map(|step| f64::from(step) * STEP);
        // Words that begin at the axis stand over a value beside it.
        let start = (x - OVER).max(self.ground.left + 2.0).min(x);
        let straight = steps().flat_map(|far| {
            let ends = [(x, Anchor::Middle), (start, Anchor::Start), (x + OVER, Anchor::End)];
            heights(far).into_iter().flat_map(move |y| ends.map(|(x, anchor)| Place { x, y, anchor }))
        });
        // Beside a column, rather than on the other side of zero.
        let has_columns = self.plot.has_columns();
        let levels =
            |far: f64| if has_columns { [y + 5.0, y + 20.0, y - 10.0] } else { [y + 5.0, y - far, below(far)] };
        let aside = steps().flat_map(|far| {
            let sides = [(x + far, Anchor::Start), (x - far, Anchor::End)];
            levels(far).into_iter().flat_map(move |y| sides.map(|(x, anchor)| Place { x, y, anchor }))
        });
        let is_fit = |at: &Place| !on_its_side || self.is_on_its_side(*at, (x, y));
        let near: Vec<Place> = straight.chain(aside).filter(is_fit).collect();
        // Few words need a look at the whole chart.
        let anywhere = LazyCell::new(|| self.anywhere((x, y)).into_iter().filter(is_fit).collect::<Vec<Place>>());
        let reach = if self.plot.has_columns() { 0.0 } else { MARK - 1.0 };
        let joined = |at: &Place| (*at, leader((x, y), reach, &Area::of(words, *at)));
        // Where values stand so close that each is in the way of the next, a thin line runs past their signs.
        [false, true].into_iter().find_map(|past| {
            let found = room.find_apart(words, (x, y), near.iter().map(joined), past);
            found.or_else(|| room.find_apart(words, (x, y), anywhere.iter().map(joined), past))
        })
    }

    /// All places of the chart, the nearest to a spot first.
    fn anywhere(&self, (x, y): At) -> Vec<Place> {
        let Ground { left, right, top, bottom, .. } = *self.ground;
        let along = |from: f64, to: f64| {
            let steps = ((to - from) / GRID).ceil().max(0.0) as u16;
            (0..steps).map(move |step| from + f64::from(step) * GRID)
        };
        let rows = along(top - 20.0, bottom);
        let places = rows.flat_map(|y| along(left + 2.0, right).map(move |x| Place { x, y, anchor: Anchor::Start }));
        let mut places: Vec<(f64, Place)> = places.map(|at| ((at.x - x).hypot(at.y - y), at)).collect();
        places.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        places.into_iter().map(|(_, at)| at).collect()
    }

    /// Whether words at a place are read as those of a spot, and not of another that lies nearer to their middle.
    fn is_of(&self, words: &str, place: Place, spot: At) -> bool {
        let half = text::width(words) / 2.0;
        let middle = match place.anchor {
            Anchor::Start => place.x + half,
            Anchor::Middle => place.x,
            Anchor::End => place.x - half,
        };
        let (across, along) = ((middle - spot.0).abs(), (place.y - spot.1).abs());
        let is_nearer = |other: At| (middle - other.0).abs() + 1.0 < across && (place.y - other.1).abs() < along + 24.0;
        !(0..self.points.len()).any(|other| is_nearer(self.spot(other)))
    }

    /// Whether words stand on the side of the goal on which their spot lies: above its line, a value would be taken for one that
    /// reaches it.
    fn is_on_its_side(&self, place: Place, spot: At) -> bool {
        let goal = self.plot.goal.as_ref().map(|goal| self.ground.by(goal.due, goal.value).1);
        goal.is_none_or(|goal| (spot.1 - goal).abs() < 1.0 || (spot.1 > goal) == (place.y - 5.0 > goal))
    }
}

/// The line from a spot, beginning this far from it, to the nearest place at the edge of what words cover.
fn leader(spot: At, reach: f64, words: &Area) -> (At, At) {
    let to = (spot.0.clamp(words.left, words.right), spot.1.clamp(words.top, words.bottom));
    let (across, down) = (to.0 - spot.0, to.1 - spot.1);
    let share = reach / across.hypot(down).max(reach).max(1.0);
    ((spot.0 + across * share, spot.1 + down * share), to)
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

/// Where the label of a column can stand: beyond its end, or if that lies below zero, above zero.
fn at_column((x, y): At, zero: f64, words: &str) -> Vec<Place> {
    // However short the words are, they stand over their column.
    let over = (text::width(words) / 2.0).min(12.0);
    let around = |y: f64| {
        [(x, Anchor::Middle), (x + over, Anchor::End), (x - over, Anchor::Start)].map(|(x, anchor)| Place {
            x,
            y,
            anchor,
        })
    };
    if y > zero { [around(y + 20.0), around(zero - 10.0)].concat() } else { around(y - 10.0).to_vec() }
}
