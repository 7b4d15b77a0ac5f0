//! Where the files stand that belong to pages: feeds and pictures.

use crate::id::CaseId;
use crate::lang::{Lang, Languages};
use crate::picture::{Copy, Size};
use crate::route::Route;

/// Where the feed of a language stands.
pub fn feed_route(lang: Lang, languages: &Languages) -> Route {
    Route::file([languages.prefix(lang), "feed.xml"])
}

/// Where the copies of a picture of a case are published, from the smallest to the largest. Its own file name does not
/// matter: it may hold what an address cannot.
pub fn picture_routes(case: &CaseId, place: usize, size: Size) -> Vec<Route> {
    let name = |copy: &Copy| format!("{}-{}.{}", place + 1, copy.width, size.ending());
    size.copies().iter().map(|copy| Route::file(["cases", case.as_str(), &name(copy)])).collect()
}
