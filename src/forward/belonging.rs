//! To which thing an address belongs.

use super::standing::{Standing, steps};
use crate::id::Reference;
use crate::lang::Languages;
use crate::page::thing_at;
use crate::route::Route;

/// The thing to which an address belongs at which nothing stands. What vanished below a page that stands belongs to none, and neither does a
/// file beside the pages of things.
pub(super) fn thing_of(route: &Route, languages: &Languages, standing: &Standing) -> Option<Reference> {
    let (lang, steps) = steps(route, languages);
    let thing = thing_at(&steps)?;
    let depth = if matches!(thing, Reference::Page(_)) { 1 } else { 2 };
    let (is_page, is_embed) = (route.as_str().ends_with('/'), steps[0] == "embed");
    let is_below = steps.len() > depth && !is_embed;
    let page = Route::page(std::iter::once(languages.prefix(lang)).chain(steps.iter().take(depth).copied()));
    let is_file = steps.len() == depth && !is_page;
    let is_of_none = is_file || is_below && standing.has(&page);
    (!is_of_none).then_some(thing)
}
