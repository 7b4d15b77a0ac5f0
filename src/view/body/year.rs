//! The records of a year.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::config::PageType;
use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::filter::FilterBar;
use crate::view::summary::month::{self, MonthGroup};
use crate::view::summary::record::{RecordSummary, YearLink};

/// The records of a year.
#[derive(Debug, Described!, Serialize)]
pub struct YearBody {
    /// The year.
    pub year: String,
    /// The years that have records, newest first.
    pub years: Vec<YearLink>,
    /// What else the list can be narrowed by.
    pub filters: FilterBar,
    /// How many records it has.
    pub total: usize,
    /// Its records, newest first; none if they stand by month.
    pub records: Vec<RecordSummary>,
    /// Its records by month, if they are more than 40.
    pub months: Vec<MonthGroup>,
    /// The years before and after it.
    pub adjacent: Adjacent,
}

impl YearBody {
    pub(super) fn make(scope: &Scope<'_>, year: i16, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let all = scope.snapshot.years();
        let place = all.iter().position(|(found, _)| *found == year);
        let own = place.map(|place| all[place].1.as_slice()).unwrap_or_default();
        let words = year.to_string();
        let heading = Heading {
            title: scope.say(lang, "title-year", [("year", words.as_str().into())])?,
            description: scope.say(
                lang,
                "description-year",
                [("year", words.as_str().into()), ("count", own.len().into())],
            )?,
            trail: vec![scope.title_link(PageKind::Records, lang)?],
            crumb: scope.own(scope.year(year, lang)),
        };
        let neighbour = |place: Option<usize>| {
            let (year, _) = all.get(place?)?;
            let href = scope.href_of(PageKind::Year(*year), lang);
            Some(Neighbour { text: scope.own(scope.year(*year, lang)), number: None, href })
        };
        let months = MonthGroup::groups(scope, own, lang);
        let listed = if months.is_empty() { own } else { &[] };
        let body = Self {
            year: words,
            years: YearLink::all(scope, Some(year), lang),
            filters: FilterBar::of_year(scope, year, lang)?,
            total: own.len(),
            records: anchored(scope, listed, lang),
            months,
            adjacent: Adjacent {
                previous: neighbour(place.map(|place| place + 1)),
                next: neighbour(place.and_then(|place| place.checked_sub(1))),
            },
        };
        for record in own {
            scope.drop_record_text(*record, PageType::Year);
        }
        Ok((heading, body))
    }
}

/// The records of a list, the first of each month with the anchor of the month.
fn anchored(scope: &Scope<'_>, records: &[Handle<RecordKind>], lang: Lang) -> Vec<RecordSummary> {
    let mut seen = BTreeSet::new();
    let each = records.iter().map(|record| {
        let month = scope.snapshot.records().row(*record).date.date().and_then(month::month);
        let anchor = month.filter(|month| seen.insert(*month)).map(month::anchor);
        RecordSummary { anchor, ..RecordSummary::new(scope, *record, lang) }
    });
    each.collect()
}
