//! The list of actions.

use serde::Serialize;

use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::action::ActionGroup;

/// The list of actions.
#[derive(Debug, Serialize)]
pub struct ActionsBody {
    /// The actions.
    pub groups: Vec<ActionGroup>,
}

impl ActionsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let title = scope.title(PageKind::Actions, lang)?;
        let count = scope.snapshot.outline.actions.len();
        let description = scope.say(lang, "description-actions", [("count", count.into())])?;
        let body = Self { groups: ActionGroup::all(scope, lang) };
        Ok((Heading::below_home(title, description), body))
    }
}
