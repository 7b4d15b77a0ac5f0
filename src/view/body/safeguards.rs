//! The list of safeguards.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::Subject;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::text::Text;

/// A safeguard in a list.
#[derive(Debug, Described!, Serialize)]
pub struct SafeguardSummary {
    /// Its number as printed.
    pub number: Text,
    /// Its name.
    pub name: Text,
    /// Its text.
    pub text: Text,
    /// Its address.
    pub href: String,
    /// How many records it has.
    pub records: usize,
}

/// The list of safeguards.
#[derive(Debug, Described!, Serialize)]
pub struct SafeguardsBody {
    /// The safeguards.
    pub safeguards: Vec<SafeguardSummary>,
}

impl SafeguardsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let rows = &scope.snapshot.outline.safeguards;
        let safeguards = rows.iter().map(|(safeguard, row)| SafeguardSummary {
            number: scope.text(&row.number, lang),
            name: scope.text(&row.name, lang),
            text: scope.text(&row.text, lang),
            href: scope.href_of(PageKind::Safeguard(safeguard), lang),
            records: scope.snapshot.records_about(Subject::Safeguard(safeguard)).len(),
        });
        let body = Self { safeguards: safeguards.collect() };
        Ok((scope.heading(PageKind::Safeguards, lang)?, body))
    }
}
