//! Where words find room: what is taken, and what lines pass through.

use super::shape::Anchor;
use crate::view::drawing::text;

/// A place in a drawing.
pub(super) type Spot = (f64, f64);

/// A rectangle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// Where words are to stand: their base line, and which of their ends is meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub x: f64,
    pub y: f64,
    pub anchor: Anchor,
}

impl Area {
    /// What lies around a place, this far to each side.
    pub(super) fn around((x, y): Spot, reach: f64) -> Self {
        Self { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
    }

    /// What words cover.
    pub(super) fn of(words: &str, place: Place) -> Self {
        let width = text::width(words);
        let left = match place.anchor {
            Anchor::Start => place.x,
            Anchor::Middle => place.x - width / 2.0,
            Anchor::End => place.x - width,
        };
        Self { left, right: left + width, top: place.y - text::ASCENT, bottom: place.y + text::DESCENT }
    }

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether words that cover it can be told from words that cover the other, rather than read on into them.
    pub(super) fn is_apart(&self, other: &Self) -> bool {
        let Self { left, right, top, bottom } = *self;
        let (across, down) = (text::GAP, text::LEADING);
        !Self { left: left - across, right: right + across, top: top - down, bottom: bottom + down }.overlaps(other)
    }

    /// Whether the other lies in it as a whole.
    pub(super) fn holds(&self, other: &Self) -> bool {
        self.left <= other.left && other.right <= self.right && self.top <= other.top && other.bottom <= self.bottom
    }

    /// Whether a straight line passes through it (Liang and Barsky's clipping).
    pub(super) fn is_crossed(&self, (from, to): (Spot, Spot)) -> bool {
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        for (towards, room) in [
            (-across, from.0 - self.left),
            (across, self.right - from.0),
            (-down, from.1 - self.top),
            (down, self.bottom - from.1),
        ] {
            if towards == 0.0 {
                if room <= 0.0 {
                    return false;
                }
            } else if towards < 0.0 {
                enters = enters.max(room / towards);
            } else {
                leaves = leaves.min(room / towards);
            }
        }
        enters < leaves
    }
}

/// The room that is left for words.
#[derive(Clone, Debug)]
pub(super) struct Room {
    page: Area,
    taken: Vec<Area>,
    words: Vec<Area>,
    lines: Vec<(Spot, Spot)>,
    leaders: Vec<(Spot, Spot)>,
}

impl Room {
    /// All of a page.
    pub(super) fn new(page: Area) -> Self {
        Self { page, taken: Vec::new(), words: Vec::new(), lines: Vec::new(), leaders: Vec::new() }
    }

    /// Keeps words away.
    pub(super) fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// Keeps other words away, at the distance that words need.
    pub(super) fn write(&mut self, area: Area) {
        self.words.push(area);
    }

    /// Keeps other words away from words at a place, if they have one.
    pub(super) fn write_all(&mut self, words: &str, place: Option<Place>) {
        self.words.extend(place.map(|place| Area::of(words, place)));
    }

    /// Keeps words away from a line, as long as there is any other place for them.
    pub(super) fn draw(&mut self, from: Spot, to: Spot) {
        self.lines.push((from, to));
    }

    /// Finds room for words in the first of these places that is free, and takes it. Words that are needed cross a line
    /// rather than being left out.
    pub(super) fn find(&mut self, words: &str, places: &[Place], needed: bool) -> Option<Place> {
        let free: Vec<(Place, Area)> = places
            .iter()
            .map(|place| (*place, Area::of(words, *place)))
            .filter(|(_, area)| self.is_free(area))
            .collect();
        let clear = |(_, area): &&(Place, Area)| !self.lines.iter().any(|line| area.is_crossed(*line));
        let crossing = free.first().filter(|_| needed);
        let (place, area) = free.iter().find(clear).or(crossing).copied()?;
        self.write(area);
        Some(place)
    }

    /// Finds room for words that stand apart from a spot, in the first of these places that is free and whose line to the spot runs
    /// through no words, nor if it may not run `past` them through other signs, and takes it with its line.
    pub(super) fn find_apart(
        &mut self,
        words: &str,
        spot: Spot,
        mut places: impl Iterator<Item = (Place, (Spot, Spot))>,
        past: bool,
    ) -> Option<(Place, (Spot, Spot))> {
        let is_open = |leader: (Spot, Spot)| {
            let is_own = |area: &Area| area.holds(&Area::around(spot, 0.0));
            !self.words.iter().any(|area| area.is_crossed(leader))
                && (past || !self.taken.iter().any(|area| !is_own(area) && area.is_crossed(leader)))
        };
        let (place, leader) =
            places.find(|(place, leader)| self.is_free(&Area::of(words, *place)) && is_open(*leader))?;
        self.write(Area::of(words, place));
        self.leaders.push(leader);
        Some((place, leader))
    }

    /// Those of these places where words have room, the best first: those that no line passes through.
    pub(super) fn free(&self, words: &str, places: &[Place]) -> Vec<Place> {
        let is_crossed = |place: &Place| self.lines.iter().any(|line| Area::of(words, *place).is_crossed(*line));
        let mut free: Vec<Place> =
            places.iter().filter(|place| self.is_free(&Area::of(words, **place))).copied().collect();
        free.sort_by_key(is_crossed);
        free
    }

    fn is_free(&self, area: &Area) -> bool {
        self.page.holds(area)
            && !self.taken.iter().any(|other| other.overlaps(area))
            && self.words.iter().all(|other| other.is_apart(area))
            && !self.leaders.iter().any(|leader| area.is_crossed(*leader))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Area = Area { left: 10.0, right: 20.0, top: 10.0, bottom: 20.0 };

    #[test]
    fn a_line_crosses_what_it_passes_through() {
        for (from, to, crossed) in [
            ((0.0, 0.0), (30.0, 30.0), true),
            ((0.0, 15.0), (30.0, 15.0), true),
            ((12.0, 12.0), (13.0, 13.0), true),
            ((0.0, 15.0), (9.0, 15.0), false),
            ((0.0, 9.0), (30.0, 9.0), false),
            ((0.0, 25.0), (25.0, 50.0), false),
            ((15.0, 30.0), (15.0, 21.0), false),
        ] {
            assert_eq!(BOX.is_crossed((from, to)), crossed, "{from:?} {to:?}");
        }
    }

    #[test]
    fn words_keep_a_distance_from_words_and_none_from_signs() {
        let mut room = Room::new(Area { left: 0.0, right: 200.0, top: 0.0, bottom: 100.0 });
        let place = |x: f64, y: f64| Place { x, y, anchor: Anchor::Start };
        let first = place(0.0, 50.0);
        let end = Area::of("149", first).right;
        assert!(room.find("149", &[first], true).is_some());
        assert!(room.find("149", &[place(end + 1.0, 50.0)], true).is_none(), "149 149 would read as one number");
        assert!(room.find("149", &[place(0.0, 50.0 + text::SIZE)], true).is_none(), "as would lines without space");
        room.take(Area { left: end + text::GAP, right: 200.0, top: 0.0, bottom: 39.0 });
        assert!(room.find("149", &[place(end + text::GAP, 50.0)], true).is_some());
    }

    #[test]
    fn words_that_are_needed_rather_cross_a_line_than_stand_on_others_or_outside() {
        let mut room = Room::new(Area { left: 0.0, right: 100.0, top: 0.0, bottom: 100.0 });
        room.draw((0.0, 45.0), (100.0, 45.0));
        let on_the_line = Place { x: 50.0, y: 50.0, anchor: Anchor::Middle };
        let outside = Place { x: 2.0, y: 50.0, anchor: Anchor::End };
        assert!(room.find("12", &[outside, on_the_line], false).is_none());
        assert_eq!(room.find("12", &[outside, on_the_line], true).map(|place| place.y), Some(50.0));
        assert!(room.find("12", &[on_the_line], true).is_none(), "the place is taken");
        let below = Place { x: 50.0, y: 80.0, anchor: Anchor::Start };
        let other = Place { x: 60.0, y: 50.0, anchor: Anchor::Start };
        assert_eq!(room.find("12", &[other, below], true).map(|place| place.y), Some(80.0));
    }
}
