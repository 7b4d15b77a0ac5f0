//! The bulletin for paper: everything, in all languages of the site side by side.

use serde::Serialize;

use super::desk::Desk;
use super::notes::Notes;
use super::section::{Section, Shown, sections};
use crate::lang::Lang;
use crate::pipeline::PageError;
use crate::view::brief::{Brief, Cited};

/// Its template.
pub(super) const TEMPLATE: (&str, &str) = ("bulletin.html", include_str!("templates/bulletin.html"));

/// What the template sees. Each list has an entry a language, in their order.
#[derive(Serialize)]
struct Values<'b> {
    briefs: &'b [Brief],
    parts: Vec<Part<'b>>,
    /// The notes, one after the other.
    notes: Vec<Vec<&'b Cited>>,
}

/// A part in all languages.
#[derive(Serialize)]
struct Part<'b> {
    heads: Vec<Head>,
    /// The news, one after the other.
    items: Vec<Vec<Shown<'b>>>,
}

#[derive(Serialize)]
struct Head {
    heading: String,
    note: Option<String>,
}

/// The bulletin. The same news with the same sources are told in every language, so that they have the same numbers.
pub(super) fn html(desk: &Desk<'_>, briefs: &[Brief]) -> Result<String, PageError> {
    let (mut told, mut notes) = (Vec::new(), Vec::new());
    for ((lang, _), brief) in desk.scope.languages.iter().zip(briefs) {
        let mut own = Notes::default();
        let sections = sections(&desk.scope, brief, brief.items.len(), &desk.charts, &mut own, lang);
        told.push(sections.map_err(|missing| desk.edition.missing_words(&missing))?);
        notes.push(own.all());
    }
    let parts = beside(told).into_iter().map(|sections| {
        let (heads, items) = sections
            .into_iter()
            .map(|Section { heading, note, items }| (Head { heading, note }, items))
            .unzip::<_, _, Vec<_>, Vec<_>>();
        Part { heads, items: beside(items) }
    });
    let values = Values { briefs, parts: parts.collect(), notes: beside(notes) };
    desk.fill(TEMPLATE.0, Lang::RECORD, &values)
}

/// Lists of the same things in several languages, as a list of things in several languages.
fn beside<T>(lists: Vec<Vec<T>>) -> Vec<Vec<T>> {
    let mut beside: Vec<Vec<T>> = Vec::new();
    for list in lists {
        for (place, thing) in list.into_iter().enumerate() {
            match beside.get_mut(place) {
                Some(things) => things.push(thing),
                None => beside.push(vec![thing]),
            }
        }
    }
    beside
}
