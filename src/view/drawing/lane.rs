//! Lanes: marks along the years of a term, each in the row in which it hides no other.

use serde::Serialize;

use super::bars::Years;
use crate::date::{Date, Day};
use crate::described::{Described, derive};

/// How near two marks of one row may come, in thousandths of the lane: a mark of 9 pixels on the narrowest lane, 320 pixels.
const NEAR: u32 = 29;

/// How far the first row lies below the top of its lane, and each row below the one before it, in pixels.
const ROW: usize = 12;

/// How many rows a lane has at most.
const ROWS: usize = 6;

/// The highest bar of a lane of counts, in units of its drawing.
const HIGHEST: usize = 20;

/// A place along a lane: a day, or a stretch of which no day is known. Both are in thousandths of the lane, in the direction in
/// which the language is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Where it begins.
    pub start: u32,
    /// Where it ends; the same place for a day.
    pub end: u32,
}

/// The years along which lanes lie.
#[derive(Clone, Copy, Debug)]
pub struct Axis {
    years: Years,
    mirrored: bool,
}

/// Where something is on a lane, for the attributes of SVG: parts of the width in per cent, heights in pixels.
#[derive(Clone, Debug, PartialEq, Eq, Described!, Serialize)]
pub struct LanePlace {
    /// Where it begins: `43.1%`.
    pub x: String,
    /// How wide it is, if no day is known: `8.5%`.
    pub width: Option<String>,
    /// How far its middle lies below the top of the lane.
    pub y: usize,
}

impl Axis {
    /// The whole years that hold all of these days, from right to left if `mirrored`; `None` without any day.
    pub(crate) fn holding(days: impl Iterator<Item = Day>, mirrored: bool) -> Option<Self> {
        Some(Self { years: Years::holding(days)?, mirrored })
    }

    /// Where a date lies; `None` if no part of it is on the axis.
    pub(crate) fn stretch(self, date: Date) -> Option<Stretch> {
        let (first, last) = (date.first(), date.last());
        if !self.years.meet(first, last) {
            return None;
        }
        let (start, end) = match date {
            Date::Day(day) => (self.years.place(day), self.years.place(day)),
            _ => (self.years.place(first), self.years.place(last)),
        };
        Some(self.turned(Stretch { start, end }))
    }

    /// From a day to the end of the axis.
    pub(crate) fn rest(self, after: Day) -> Stretch {
        self.turned(Stretch { start: self.years.place(after), end: 1000 })
    }

    /// Where each year begins, and how wide it is.
    pub(crate) fn years(self) -> impl Iterator<Item = (i16, Stretch)> {
        let marks = self.years.marks();
        let ends: Vec<u32> = marks.iter().skip(1).map(|mark| mark.at).chain([1000]).collect();
        let years = marks.into_iter().zip(ends);
        years.map(move |(mark, end)| (mark.year, self.turned(Stretch { start: mark.at, end })))
    }

    fn turned(self, Stretch { start, end }: Stretch) -> Stretch {
        if self.mirrored { Stretch { start: 1000 - end, end: 1000 - start } } else { Stretch { start, end } }
    }
}

impl Stretch {
    /// Its attributes in a row.
    fn place(self, row: usize) -> LanePlace {
        let width = self.end - self.start;
        LanePlace { x: percent(self.start), width: (width > 0).then(|| percent(width)), y: ROW * (row + 1) - 2 }
    }

    /// Its attributes where nothing can hide it.
    pub(crate) fn alone(self) -> LanePlace {
        self.place(0)
    }
}

/// Thousandths in per cent.
fn percent(thousandths: u32) -> String {
    match thousandths % 10 {
        0 => format!("{}%", thousandths / 10),
        rest => format!("{}.{rest}%", thousandths / 10),
    }
}

/// Puts each mark into the first row in which it hides none before it. `None` if that takes too many rows to be read.
pub(crate) fn rows(marks: &[Stretch]) -> Option<Vec<LanePlace>> {
    let places = all_rows(marks);
    let lowest = Stretch { start: 0, end: 0 }.place(ROWS - 1).y;
    places.iter().all(|place| place.y <= lowest).then_some(places)
}

/// The same with as many rows as it takes, for marks that nothing else stands for.
pub(crate) fn all_rows(marks: &[Stretch]) -> Vec<LanePlace> {
    let mut taken: Vec<Vec<Stretch>> = Vec::new();
    let hides = |mark: &Stretch, other: &Stretch| mark.start < other.end + NEAR && other.start < mark.end + NEAR;
    let mut places = Vec::with_capacity(marks.len());
    for mark in marks {
        let row = taken.iter().position(|row| !row.iter().any(|other| hides(mark, other)));
        let row = row.unwrap_or_else(|| {
            taken.push(Vec::new());
            taken.len() - 1
        });
        taken[row].push(*mark);
        places.push(mark.place(row));
    }
    places
}

/// How high a lane is whose marks are in these places, in pixels.
pub(crate) fn height(places: impl Iterator<Item = usize>) -> usize {
    places.max().unwrap_or(ROW - 2) + ROW - 2
}

/// How many marks lie in each month, as bars along the lane: the path of a drawing 1000 units wide and 20 high. `most` is the
/// number that has the highest bar.
pub(crate) fn bars(counts: &[(Stretch, usize)], most: usize) -> String {
    use std::fmt::Write;
    let mut path = String::new();
    for (stretch, count) in counts.iter().filter(|(_, count)| *count > 0) {
        let height = (count * HIGHEST).div_ceil(most.max(1)).max(2);
        let _ = write!(
            path,
            "M{} {HIGHEST}v-{height}H{}V{HIGHEST}Z",
            stretch.start + 1,
            stretch.end.max(stretch.start + 2) - 1
        );
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(mirrored: bool) -> Axis {
        let day = |text| Day::parse(text).expect("a day");
        Axis::holding([day("2024-06-01"), day("2027-01-01")].into_iter(), mirrored).expect("years")
    }

    fn date(text: &str) -> Date {
        Date::parse(text).expect("a date")
    }

    #[test]
    fn dates_lie_where_their_days_do_and_are_as_wide_as_they_are_vague() {
        let stretch = |text| axis(false).stretch(date(text)).map(|at| (at.start, at.end));
        assert_eq!(stretch("2024-01-01"), Some((0, 0)));
        assert_eq!(stretch("2026"), Some((500, 749)));
        assert_eq!(stretch("2023-10/2024-03"), Some((0, 61)), "what begins before the axis begins with it");
        assert_eq!(stretch("2020/2030"), Some((0, 1000)), "what holds all of it is as wide as the axis");
        assert_eq!((stretch("2023"), stretch("2028")), (None, None));
        let years: Vec<_> = axis(false).years().map(|(year, at)| (year, at.start, at.end)).collect();
        assert_eq!(years, [(2024, 0, 250), (2025, 250, 500), (2026, 500, 750), (2027, 750, 1000)]);
    }

    #[test]
    fn lanes_of_languages_that_are_read_from_the_right_begin_there() {
        let stretch = |text| axis(true).stretch(date(text)).map(|at| (at.start, at.end));
        assert_eq!(stretch("2024-01-01"), Some((1000, 1000)));
        assert_eq!(stretch("2026"), Some((251, 500)));
    }

    #[test]
    fn no_mark_hides_another() {
        let at = |start, end| Stretch { start, end };
        let marks = [at(100, 100), at(110, 110), at(250, 499), at(300, 300), at(310, 310), at(900, 900)];
        let places = rows(&marks).expect("few rows");
        assert_eq!(places.iter().map(|place| place.y).collect::<Vec<_>>(), [10, 22, 10, 22, 34, 10]);
        assert_eq!(places[2], LanePlace { x: "25%".into(), width: Some("24.9%".into()), y: 10 });
        assert_eq!(places[1].x, "11%");
        assert_eq!(height(places.iter().map(|place| place.y)), 44);
        assert_eq!(rows(&[at(5, 5); 6]).map(|places| places[5].y), Some(70));
        assert_eq!(rows(&[at(5, 5); 7]), None, "a heap of marks is counted instead");
        assert_eq!(all_rows(&[at(5, 5); 7])[6].y, 82);
    }

    #[test]
    fn bars_are_as_high_as_there_are_marks() {
        let at = |start, end| Stretch { start, end };
        let path = bars(&[(at(0, 20), 2), (at(20, 40), 0), (at(40, 60), 8)], 8);
        assert_eq!(path, "M1 20v-5H19V20ZM41 20v-20H59V20Z");
    }
}
