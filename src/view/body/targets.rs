//! The list of targets.

use serde::Serialize;

use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::target::TargetSummary;
use crate::view::summary::topic::TopicLink;

/// The list of targets.
#[derive(Debug, Serialize)]
pub struct TargetsBody {
    /// The targets.
    pub targets: Vec<TargetSummary>,
    /// The topics that targets name.
    pub topics: Vec<TopicLink>,
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
        let body =
            Self { targets: TargetSummary::all(scope, lang), topics: TopicLink::of_targets(scope, lang), indicators };
        Ok((Heading::below_home(title, description), body))
    }
}

/// How many targets are indicators that are followed without a goal, which the plan does not set.
pub(super) fn indicators(scope: &Scope<'_>) -> usize {
    scope.snapshot.outline.targets.iter().filter(|(_, target)| target.goal.is_none()).count()
}
