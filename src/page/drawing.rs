//! Drawings that stand as files of their own, to be taken.

use super::kind::PageKind;
use crate::id::{Handle, TargetKind};
use crate::lang::{Lang, Languages};
use crate::model::Snapshot;
use crate::route::Route;

/// What a drawing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DrawingOf {
    /// The values of a target over the years.
    Chart(Handle<TargetKind>),
    /// All targets beside their goals.
    Targets,
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
        let cards = PageKind::all(snapshot).into_iter().map(Self::Card);
        snapshot.outline.targets.handles().map(Self::Chart).chain([Self::Targets, Self::Overview]).chain(cards)
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
        DrawingOf::Targets => Route::file([prefix, "targets", &format!("targets.{ending}")]),
        DrawingOf::Card(page) => page.route(lang, languages, snapshot).below(&format!("card.{ending}")),
        DrawingOf::Overview => Route::file([prefix, "tasks", &format!("overview.{ending}")]),
    }
}
