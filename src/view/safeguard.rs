//! The list of safeguards, and a safeguard.

use serde::Serialize;

use super::common::{Adjacent, Link, Neighbour, Official, Text};
use super::kind::PageKind;
use super::page::{Body, Heading};
use super::record::YearGroup;
use super::scope::{MissingWords, Scope};
use crate::id::{Handle, SafeguardKind};
use crate::lang::Lang;

/// A safeguard in a list.
#[derive(Debug, Serialize)]
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
#[derive(Debug, Serialize)]
pub struct SafeguardsBody {
    /// The safeguards.
    pub safeguards: Vec<SafeguardSummary>,
}

impl SafeguardsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Body), MissingWords> {
        let rows = &scope.snapshot.outline.safeguards;
        let safeguards = rows.iter().map(|(safeguard, row)| SafeguardSummary {
            number: scope.text(&row.number, lang),
            name: scope.text(&row.name, lang),
            text: scope.text(&row.text, lang),
            href: scope.href_of(PageKind::Safeguard(safeguard), lang),
            records: scope.snapshot.safeguard_records(safeguard).len(),
        });
        let body = Self { safeguards: safeguards.collect() };
        let title = scope.say(lang, "title-safeguards", [])?;
        let description = scope.say(lang, "description-safeguards", [])?;
        Ok((Heading::below_home(title, description), Body::Safeguards(body)))
    }
}

/// A safeguard.
#[derive(Debug, Serialize)]
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
    /// The safeguards before and after it.
    pub adjacent: Adjacent,
}

impl SafeguardBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        safeguard: Handle<SafeguardKind>,
        lang: Lang,
    ) -> Result<(Heading, Body), MissingWords> {
        let rows = &scope.snapshot.outline.safeguards;
        let row = &rows[safeguard];
        let (number, name) = (scope.words(&row.number, lang), scope.words(&row.name, lang));
        let list = scope.own(scope.say(lang, "title-safeguards", [])?);
        let heading = Heading {
            title: scope.say(lang, "title-safeguard", [("number", number.into()), ("name", name.into())])?,
            description: scope.say(lang, "description-safeguard", [("name", name.into())])?,
            trail: vec![Link { text: list, href: scope.href(PageKind::Safeguards, lang) }],
            crumb: scope.say(lang, "crumb-safeguard", [("number", rows.id(safeguard).as_str().into())])?,
        };
        let body = Self {
            number: scope.text(&row.number, lang),
            name: scope.text(&row.name, lang),
            official: scope.official(&row.official, row.paragraph, lang),
            original: scope.original(&row.official, row.paragraph, lang),
            years: YearGroup::groups(scope, scope.snapshot.safeguard_records(safeguard), lang),
            adjacent: scope.adjacent(rows.len(), safeguard, |other| Neighbour {
                text: scope.text(&rows[other].name, lang),
                number: Some(scope.words(&rows[other].number, lang).to_owned()),
                href: scope.href_of(PageKind::Safeguard(other), lang),
            }),
        };
        Ok((heading, Body::Safeguard(body)))
    }
}
