//! The list of actions.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::action::ActionGroup;
use crate::view::summary::task::StageCount;

/// The list of actions.
#[derive(Debug, Described!, Serialize)]
pub struct ActionsBody {
    /// The actions at the top, with those below them.
    pub groups: Vec<ActionGroup>,
    /// How many actions there are on all levels.
    pub total: usize,
    /// How many tasks of the plan are in each stage; stages without tasks are left out.
    pub stages: Vec<StageCount>,
    /// How many tasks of the plan are late.
    pub late: usize,
}

impl ActionsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let title = scope.title(PageKind::Actions, lang)?;
        let count = scope.snapshot.outline.actions.len();
        let description = scope.say(lang, "description-actions", [("count", count.into())])?;
        let body = Self {
            groups: ActionGroup::all(scope, lang),
            total: count,
            stages: StageCount::all(scope),
            late: StageCount::late(scope),
        };
        Ok((Heading::below_home(title, description), body))
    }
}
