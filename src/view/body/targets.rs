//! The list of targets.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::{DrawingOf, PageKind};
use crate::view::data::DrawingLinks;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::filter::FilterBar;
use crate::view::summary::target::TargetSummary;
use crate::view::summary::target_group::{TargetGroup, TargetList};

/// The list of targets.
#[derive(Debug, Described!, Serialize)]
pub struct TargetsBody {
    /// How many targets there are.
    pub total: usize,
    /// Whether they are too many (more than 24) for more than a row each.
    pub compact: bool,
    /// What the groups are: `action` or `topic`; none without groups.
    pub by: Option<&'static str>,
    /// The groups, if the targets are many and fall into several. A target that belongs to several stands in each.
    pub groups: Vec<TargetGroup>,
    /// Whether some target stands in several groups.
    pub repeats: bool,
    /// The targets in no group.
    pub targets: Vec<TargetSummary>,
    /// What the list can be narrowed by.
    pub filters: FilterBar,
    /// All of them beside their goals as files, in as many pictures as they need, if the site publishes them.
    pub drawings: Vec<DrawingLinks>,
    /// How many of them have no goal.
    pub indicators: usize,
}

impl TargetsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let title = scope.title(PageKind::Targets, lang)?;
        let count = scope.snapshot.outline.targets.len();
        let indicators = indicators(scope);
        let description =
            scope.say(lang, "description-targets", [("count", count.into()), ("indicators", indicators.into())])?;
        let TargetList { compact, by, groups, rest, repeats } = TargetList::new(scope, lang);
        let body = Self {
            total: count,
            compact,
            by,
            groups,
            repeats,
            targets: rest,
            filters: FilterBar::of_targets(scope, None, lang)?,
            drawings: (0..DrawingOf::parts(count))
                .filter_map(|part| DrawingLinks::of(scope, DrawingOf::Targets(part), lang).transpose())
                .collect::<Result<_, _>>()?,
            indicators,
        };
        Ok((Heading::below_home(title, description), body))
    }
}

/// How many targets are indicators that are followed without a goal, which the plan does not set.
pub(super) fn indicators(scope: &Scope<'_>) -> usize {
    scope.snapshot.outline.targets.iter().filter(|(_, target)| target.goal.is_none()).count()
}
