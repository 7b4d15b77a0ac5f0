//! The list of targets.

use serde::Serialize;

use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::target::TargetSummary;

/// The list of targets.
#[derive(Debug, Serialize)]
pub struct TargetsBody {
    /// The targets.
    pub targets: Vec<TargetSummary>,
}

impl TargetsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let title = scope.title(PageKind::Targets, lang)?;
        let count = scope.snapshot.outline.targets.len();
        let description = scope.say(lang, "description-targets", [("count", count.into())])?;
        let body = Self { targets: TargetSummary::all(scope, lang) };
        Ok((Heading::below_home(title, description), body))
    }
}
