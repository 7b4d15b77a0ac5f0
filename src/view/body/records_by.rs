//! The records of a filter: of a kind, an action, an organisation or a topic.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::{Filter, PageKind, RecordFilter};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::filter::FilterBar;
use crate::view::summary::month::{YearFold, are_many};
use crate::view::summary::record::YearGroup;

/// The records of a filter.
#[derive(Debug, Described!, Serialize)]
pub struct RecordsByBody {
    /// What the list is narrowed by: `kind`, `action`, `organisation` or `topic`.
    pub by: &'static str,
    /// Their kind, if that is it: `figure`, `event`, `policy`, `achievement`, `announcement`.
    pub kind: Option<&'static str>,
    /// The action, organisation or topic.
    pub of: Option<Link>,
    /// What else the list can be narrowed by.
    pub filters: FilterBar,
    /// Its records by year; none if they fold.
    pub years: Vec<YearGroup>,
    /// Its records by year and month, a line each, if they are more than 40.
    pub folds: Vec<YearFold>,
    /// How many there are.
    pub total: usize,
}

impl RecordsByBody {
    pub(super) fn make(scope: &Scope<'_>, filter: RecordFilter, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let records = filter.members(&scope.snapshot);
        let heading = scope.filter_heading(PageKind::RecordsBy(filter), filter, records.len(), lang)?;
        let of = match filter {
            RecordFilter::Kind(_) => None,
            RecordFilter::Action(action) => Some(PageKind::Action(action)),
            RecordFilter::Organisation(organisation) => Some(PageKind::Organisation(organisation)),
            RecordFilter::Topic(topic) => Some(PageKind::Topic(topic)),
        };
        let (listed, folded) = if are_many(records) { (&[][..], records) } else { (records, &[][..]) };
        let body = Self {
            by: filter.by(),
            kind: if let RecordFilter::Kind(kind) = filter { Some(kind.name()) } else { None },
            of: of.and_then(|page| scope.link(page, lang)),
            filters: FilterBar::of_records(scope, Some(filter), lang)?,
            years: YearGroup::groups(scope, listed, lang),
            folds: YearFold::all(scope, folded, lang),
            total: records.len(),
        };
        Ok((heading, body))
    }
}
