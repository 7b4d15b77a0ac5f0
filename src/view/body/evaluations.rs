//! All evaluations.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::evaluation::EvaluationSummary;

/// All evaluations.
#[derive(Debug, Described!, Serialize)]
pub struct EvaluationsBody {
    /// The evaluations.
    pub evaluations: Vec<EvaluationSummary>,
}

impl EvaluationsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let evaluations = scope.snapshot.evaluations().handles();
        let body = Self { evaluations: evaluations.map(|row| EvaluationSummary::new(scope, row, lang)).collect() };
        Ok((scope.heading(PageKind::Evaluations, lang)?, body))
    }
}
