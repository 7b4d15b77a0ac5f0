//! Drawings that stand as files of their own, to be taken.

use std::ops::Range;

use super::kind::PageKind;
use crate::id::{Handle, TargetKind};
use crate::lang::{Lang, Languages};
use crate::model::Snapshot;
use crate::route::Route;

/// How many targets one picture holds.
const MOST_TARGETS: usize = 24;

/// What a drawing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DrawingOf {
    /// The values of a target over the years.
    Chart(Handle<TargetKind>),
    /// The targets beside their goals: of as many pictures as these need, the one of this number, counted from zero.
    Targets(u16),
    /// All tasks along the term.
    Overview,
    /// The gist of a page, for those who see a link to it.
    Card(PageKind),
}

/// In which form it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DrawingFormat {
    /// Lines and words (SVG 1.1).
    Svg,
    /// Pixels.
    Png,
}

impl DrawingFormat {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Svg, Self::Png];

    /// What the names of its files end in.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }
}

impl DrawingOf {
    /// Every drawing that there could be.
    pub fn all(snapshot: &Snapshot<'_>) -> impl Iterator<Item = Self> {
        let targets = &snapshot.outline.targets;
        let parts = (0..Self::parts(targets.len())).map(Self::Targets);
        let cards = PageKind::all(snapshot).into_iter().map(Self::Card);
        targets.handles().map(Self::Chart).chain(parts).chain([Self::Overview]).chain(cards)
    }

    /// How many pictures so many targets need.
    pub fn parts(targets: usize) -> u16 {
        u16::try_from(targets.div_ceil(MOST_TARGETS)).unwrap_or(u16::MAX)
    }

    /// The targets of one of these pictures, by their places: as many in each, but for the last.
    pub fn targets_of(part: u16, targets: usize) -> Range<usize> {
        let each = targets.div_ceil(usize::from(Self::parts(targets)).max(1));
        let from = (usize::from(part) * each).min(targets);
        from..(from + each).min(targets)
    }
}

/// Where a drawing stands.
pub fn drawing_route(
    of: DrawingOf,
    format: DrawingFormat,
    lang: Lang,
    languages: &Languages,
    snapshot: &Snapshot<'_>,
) -> Route {
    let (prefix, ending) = (languages.prefix(lang), format.ending());
    match of {
        DrawingOf::Chart(target) => {
            let id = snapshot.outline.targets.id(target).as_str();
            Route::file([prefix, "targets", id, &format!("chart.{ending}")])
        }
        DrawingOf::Card(page) => page.route(lang, languages, snapshot).below(&format!("card.{ending}")),
        DrawingOf::Targets(0) => Route::file([prefix, "targets", &format!("targets.{ending}")]),
        DrawingOf::Targets(part) => Route::file([prefix, "targets", &format!("targets-{}.{ending}", part + 1)]),
        DrawingOf::Overview => Route::file([prefix, "tasks", &format!("overview.{ending}")]),
    }
}

#[cfg(test)]
mod tests {
    use super::DrawingOf;

    #[test]
    fn every_target_is_in_one_picture() {
        for (targets, each) in [(0, vec![]), (1, vec![1]), (24, vec![24]), (25, vec![13, 12]), (60, vec![20; 3])] {
            let parts = 0..DrawingOf::parts(targets);
            let ranges: Vec<_> = parts.map(|part| DrawingOf::targets_of(part, targets)).collect();
            assert_eq!(ranges.iter().map(ExactSizeIterator::len).collect::<Vec<_>>(), each, "{targets}");
            assert!(ranges.into_iter().flatten().eq(0..targets), "{targets}");
        }
    }
}
