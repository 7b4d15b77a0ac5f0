//! What is said to robots (RFC 9309).

use super::sitemap;
use crate::route::Route;
use crate::site::Site;

/// Where it stands. Robots look for it at the root of a host only.
pub(super) fn route() -> Route {
    Route::file(["robots.txt"])
}

/// Everything may be read. A demonstration asks on each page not to be indexed, which a robot sees only if it may read it.
pub(super) fn write(site: &Site<'_>) -> String {
    let sitemap = site.scope.absolute(&sitemap::route());
    if site.scope.site.demonstration {
        return "# A demonstration: every page asks not to be indexed.\nUser-agent: *\nAllow: /\n".to_owned();
    }
    format!("User-agent: *\nAllow: /\nSitemap: {sitemap}\n")
}
