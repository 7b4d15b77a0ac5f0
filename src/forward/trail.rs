//! Where an old address leads in the end.

use std::collections::BTreeMap;

use super::known::Known;
use super::own::Own;
use super::standing::{Standing, steps};
use crate::route::Route;
use crate::view::Scope;

/// Follows old addresses: by what the content says of them or of what is above them, and then by themselves.
pub(super) struct Trail<'a> {
    scope: &'a Scope<'a>,
    standing: &'a Standing,
    leads: &'a BTreeMap<Route, Route>,
    own: Own<'a>,
    /// How many turns a trail has at most that is no circle.
    most: usize,
}

impl<'a> Trail<'a> {
    pub(super) fn new(
        scope: &'a Scope<'a>,
        known: &'a Known,
        standing: &'a Standing,
        leads: &'a BTreeMap<Route, Route>,
    ) -> Self {
        Self { scope, standing, leads, own: Own { scope, known, standing }, most: 2 * leads.len() + 2 }
    }

    /// The address at which something stands and to which another one leads, in the language of that one if there is such a page; `None` if it
    /// leads nowhere, or in a circle.
    pub(super) fn end(&self, route: &Route) -> Option<Route> {
        let end = self.follow(route, self.most)?;
        let languages = self.scope.languages;
        let own = self.standing.page(&end).map(|(kind, found)| {
            // A theme that is gone had a folder of its own, and in it one a language.
            let is_named = route.as_str().split('/').any(|step| step == languages.prefix(found) && !step.is_empty());
            let lang = if is_named { found } else { steps(route, languages).0 };
            self.scope.route(kind, lang)
        });
        Some(own.filter(|own| self.standing.has(own)).unwrap_or(end))
    }

    fn follow(&self, route: &Route, most: usize) -> Option<Route> {
        if self.standing.has(route) {
            return Some(route.clone());
        }
        let most = most.checked_sub(1)?;
        if let Some(to) = self.leads.get(route) {
            return self.follow(to, most);
        }
        let Some((base, to)) = self.above(route) else { return self.own.end(route) };
        // What moved below itself would go on moving.
        if to.as_str().ends_with('/') && !to.as_str().starts_with(base) {
            let moved = Route::of_path(&format!("{to}{}", &route.as_str()[base.len()..]))?;
            if let Some(end) = self.follow(&moved, most) {
                return Some(end);
            }
        }
        // What was in a language that is gone is looked for one by one.
        if steps(to, self.scope.languages).1.is_empty() { None } else { self.follow(to, most) }
    }

    /// The nearest page above an address that leads on, and where to.
    fn above<'r>(&self, route: &'r Route) -> Option<(&'r str, &Route)> {
        let text = route.as_str();
        let bases = text.rmatch_indices('/').map(|(slash, _)| &text[..=slash]).filter(|base| base.len() < text.len());
        bases.into_iter().find_map(|base| Some((base, self.leads.get(&Route::of_path(base)?)?)))
    }
}
