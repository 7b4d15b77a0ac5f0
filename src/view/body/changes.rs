//! What changed in a month, and the months in which something did.

use serde::Serialize;

use crate::date::{Month, When};
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::Changes;
use crate::page::PageKind;
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::change::{ChangeCounts, MonthChanges};
use crate::view::text::DateText;

/// What changed in a month, or the months in which something did.
#[derive(Debug, Described!, Serialize)]
pub struct ChangesBody {
    /// What changed in the month; none on the page of all months.
    pub month: Option<MonthChanges>,
    /// The years that have months in which something changed, newest first.
    pub years: Vec<ChangeYear>,
    /// The months before and after it in which something changed.
    pub adjacent: Adjacent,
}

/// A year with months in which something changed.
#[derive(Debug, Described!, Serialize)]
pub struct ChangeYear {
    /// The year.
    pub year: String,
    /// The months, newest first.
    pub months: Vec<ChangeMonth>,
}

/// A month in which something changed.
#[derive(Debug, Described!, Serialize)]
pub struct ChangeMonth {
    /// The month, without its year.
    pub name: DateText,
    /// Its address.
    pub href: String,
    /// Whether it is this page's.
    pub current: bool,
    /// How much changed.
    pub counts: ChangeCounts,
}

impl ChangesBody {
    pub(super) fn make(scope: &Scope<'_>, month: Option<Month>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let all = scope.snapshot.changes();
        let place = month.and_then(|month| all.iter().position(|changes| changes.month() == month));
        let Some(place) = place else {
            let body = Self { month: None, years: years(scope, None, lang), adjacent: Adjacent::default() };
            return Ok((scope.heading(PageKind::Changes, lang)?, body));
        };
        let shown = MonthChanges::new(scope, &all[place], usize::MAX, lang)?;
        let words = shown.date.text.as_str();
        let heading = Heading {
            title: scope.say(lang, "title-changes-month", [("month", words.into())])?,
            description: scope.say(lang, "description-changes-month", [("month", words.into())])?,
            trail: vec![scope.title_link(PageKind::Records, lang)?, scope.title_link(PageKind::Changes, lang)?],
            crumb: scope.own(words.to_owned()),
        };
        let neighbour = |place: Option<usize>| {
            let month = all.get(place?)?.month();
            let text = scope.own(scope.date(month.into(), lang).text);
            Some(Neighbour { text, number: None, href: scope.href(PageKind::Month(month), lang)? })
        };
        let body = Self {
            years: years(scope, Some(all[place].month()), lang),
            adjacent: Adjacent { previous: neighbour(place.checked_sub(1)), next: neighbour(Some(place + 1)) },
            month: Some(shown),
        };
        Ok((heading, body))
    }
}

/// The months in which something changed, by year, newest first.
fn years(scope: &Scope<'_>, current: Option<Month>, lang: Lang) -> Vec<ChangeYear> {
    let all: Vec<&Changes> = scope.snapshot.changes().iter().rev().collect();
    let month = |changes: &&Changes| {
        Some(ChangeMonth {
            name: scope.date_in_year(When::On(changes.month().into()), lang),
            href: scope.href(PageKind::Month(changes.month()), lang)?,
            current: current == Some(changes.month()),
            counts: ChangeCounts::of(changes),
        })
    };
    let years = all.chunk_by(|left, right| left.since.year() == right.since.year());
    years
        .map(|months| ChangeYear {
            year: months[0].since.year().to_string(),
            months: months.iter().filter_map(month).collect(),
        })
        .collect()
}
