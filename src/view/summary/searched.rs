//! What was looked for, where nothing is public.

use serde::Serialize;

use crate::date::Date;
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::schema::Searched;
use crate::view::scope::Scope;
use crate::view::text::{DateText, Text};

/// A search that found nothing.
#[derive(Debug, Described!, Serialize)]
pub struct SearchedView {
    /// The day of it.
    pub date: DateText,
    /// Where it was looked, as it stands in a sentence.
    pub looked_in: Text,
}

impl SearchedView {
    /// `None` if the day is later than that for which the site speaks.
    pub(crate) fn new(scope: &Scope<'_>, searched: &Searched, lang: Lang) -> Option<Self> {
        let is_past = searched.date <= scope.snapshot.as_of;
        is_past.then(|| Self {
            date: scope.date(Date::Day(searched.date), lang),
            looked_in: scope.text(&searched.looked_in, lang),
        })
    }
}
