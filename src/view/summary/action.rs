//! Actions with their tasks.

use serde::Serialize;

use super::task::TaskSummary;
use crate::id::{ActionKind, Handle};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::scope::Scope;
use crate::view::text::Text;

/// An action with its tasks.
#[derive(Debug, Serialize)]
pub struct ActionGroup {
    /// Its number as printed.
    pub number: Text,
    /// Its name.
    pub name: Text,
    /// Its address.
    pub href: Option<String>,
    /// Its tasks.
    pub tasks: Vec<TaskSummary>,
}

impl ActionGroup {
    fn new(scope: &Scope<'_>, action: Handle<ActionKind>, lang: Lang) -> Self {
        let row = &scope.snapshot.outline.actions[action];
        Self {
            number: scope.text(&row.number, lang),
            name: scope.text(&row.name, lang),
            href: scope.href(PageKind::Action(action), lang),
            tasks: row.tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
        }
    }

    /// Every action with its tasks, in the order of the plan.
    pub(crate) fn all(scope: &Scope<'_>, lang: Lang) -> Vec<Self> {
        scope.snapshot.outline.actions.handles().map(|action| Self::new(scope, action, lang)).collect()
    }
}
