//! The targets that stand alike.

use serde::Serialize;

use super::targets::indicators;
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::{PageKind, TargetFilter};
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::filter::FilterBar;
use crate::view::summary::target::TargetSummary;
use crate::view::summary::target_group::TargetList;

/// The targets that stand alike.
#[derive(Debug, Described!, Serialize)]
pub struct TargetsByBody {
    /// Where they stand: `reported`, if only reposts call them reached; `unconfirmed`, not yet reached by what only reposts give; `incomparable`, without a figure that can be compared; or a standing: `no-data`, `no-total`, `followed`, `goal-pending`, `before`, `not-yet`, `within-limit`, `exceeded`, `overdue`, `undecided` (past due, and no confirmed figure tells whether it was reached by then), `lapsed`, `reached`, `reached-by-estimate`, `reported-reached`; `met`, `reported-met` (a source says without a figure that it is reached).
    pub state: &'static str,
    /// What else the list can be narrowed by.
    pub filters: FilterBar,
    /// Whether they are too many (more than 24) for more than a row each.
    pub compact: bool,
    /// The targets.
    pub targets: Vec<TargetSummary>,
    /// How many there are.
    pub total: usize,
    /// How many of all have no goal.
    pub indicators: usize,
}

impl TargetsByBody {
    pub(super) fn make(scope: &Scope<'_>, filter: TargetFilter, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let targets = filter.members(&scope.snapshot);
        let heading = scope.filter_heading(PageKind::TargetsBy(filter), filter, targets.len(), lang)?;
        let (compact, listed) = TargetList::of(scope, &targets, lang);
        let body = Self {
            state: filter.word(),
            filters: FilterBar::of_targets(scope, Some(filter), lang)?,
            compact,
            total: listed.len(),
            targets: listed,
            indicators: indicators(scope),
        };
        Ok((heading, body))
    }
}
