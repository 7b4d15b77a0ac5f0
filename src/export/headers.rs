//! What a host is to send with every file, for hosts that read it from `_headers`.

use crate::delivery::{self, Delivery};
use crate::route::Route;
use crate::site::Site;

/// Where it stands.
pub(super) fn route() -> Route {
    Route::file(["_headers"])
}

/// What is sent with the files of a site.
pub(super) fn write(site: &Site<'_>) -> String {
    let pages = site.pages.iter().map(|page| &page.route);
    delivery::headers_file(&Delivery::new(&site.scope, pages, &site.redirects, []))
}
