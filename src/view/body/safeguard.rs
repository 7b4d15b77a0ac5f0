//! A safeguard.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, SafeguardKind};
use crate::lang::Lang;
use crate::model::Subject;
use crate::page::PageKind;
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::heading::Heading;
use crate::view::official::Official;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::evaluation::EvaluationSummary;
use crate::view::summary::record::YearGroup;
use crate::view::text::Text;

/// A safeguard.
#[derive(Debug, Described!, Serialize)]
pub struct SafeguardBody {
    /// Its number as printed.
    pub number: Text,
    /// Its name.
    pub name: Text,
    /// Its paragraph of the official text.
    pub official: Official,
    /// That paragraph in the language of record, on pages in another.
    pub original: Option<Official>,
    /// Its records by year.
    pub years: Vec<YearGroup>,
    /// The evaluations that it orders, or that concern it.
    pub evaluations: Vec<EvaluationSummary>,
    /// The safeguards before and after it.
    pub adjacent: Adjacent,
}

impl SafeguardBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        safeguard: Handle<SafeguardKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let rows = &scope.snapshot.outline.safeguards;
        let row = &rows[safeguard];
        let (number, name) = (scope.words(&row.number, lang), scope.words(&row.name, lang));
        let heading = Heading {
            title: scope.say(lang, "title-safeguard", [("number", number.into()), ("name", name.into())])?,
            description: scope.say(lang, "description-safeguard", [("name", name.into())])?,
            trail: vec![scope.title_link(PageKind::Safeguards, lang)?],
            crumb: scope.own(scope.say(lang, "crumb-safeguard", [("number", rows.id(safeguard).as_str().into())])?),
        };
        let body = Self {
            number: scope.text(&row.number, lang),
            name: scope.text(&row.name, lang),
            official: scope.official(&row.official, row.paragraph, lang),
            original: scope.original(&row.official, row.paragraph, lang),
            years: YearGroup::groups(scope, scope.snapshot.records_about(Subject::Safeguard(safeguard)), lang),
            evaluations: EvaluationSummary::about(scope, Subject::Safeguard(safeguard), lang),
            adjacent: scope.adjacent(rows.len(), safeguard, |other| Neighbour {
                text: scope.text(&rows[other].name, lang),
                number: Some(scope.words(&rows[other].number, lang).to_owned()),
                href: scope.href_of(PageKind::Safeguard(other), lang),
            }),
        };
        Ok((heading, body))
    }
}
