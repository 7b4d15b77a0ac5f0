//! The places away from which the content leads.

use super::known::Known;
use super::standing::Standing;
use crate::id::Reference;
use crate::page::{PageKind, SEARCH_FOLDER};
use crate::route::Route;
use crate::schema::SitePlace;
use crate::theme::ASSET_FOLDER;
use crate::view::Scope;

/// An old address as servers understand it: without an ending it was that of a folder, whose page has a name of its own.
pub(super) fn as_page(route: &Route) -> Route {
    let text = route.as_str();
    let text = text.strip_suffix("/index.html").map_or(text.to_owned(), |folder| format!("{folder}/"));
    let is_folder = text.ends_with('/') || text.rsplit('/').next().is_some_and(|name| name.contains('.'));
    Route::of_path(&if is_folder { text } else { format!("{text}/") }).unwrap_or_else(|| route.clone())
}

/// Why no redirect can lead away from a place; `None` if one can.
pub(super) fn problem_of_from(
    place: &SitePlace,
    scope: &Scope<'_>,
    known: &Known,
    standing: &Standing,
) -> Option<&'static str> {
    match place {
        SitePlace::Thing(Reference::Step(_)) => Some("redirect-no-page"),
        SitePlace::Thing(thing) => {
            let is_there = known.declared.contains(thing)
                || matches!(thing, Reference::Page(id) if PageKind::by_name(id.as_str()).is_some_and(|kind| scope.has(kind)));
            is_there.then_some("redirect-thing-stands")
        }
        SitePlace::Address(route) => {
            let first = route.as_str().split('/').nth(1).unwrap_or_default();
            // Files of servers and of this program, which no server shows.
            let mut steps = route.as_str().split('/').skip(if first == ".well-known" { 2 } else { 1 });
            let is_kept = [ASSET_FOLDER, SEARCH_FOLDER, "_headers", "_redirects"].contains(&first)
                || route.as_str().ends_with("/404.html")
                || steps.any(|step| step.starts_with('.'));
            // A draft that a preview shows stands there for nobody else.
            let stands = (standing.has(route) || standing.has(&as_page(route))) && !scope.snapshot.public.is_preview();
            if is_kept { Some("redirect-kept") } else { stands.then_some("redirect-address-stands") }
        }
    }
}
