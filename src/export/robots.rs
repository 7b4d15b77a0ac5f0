//! What is said to robots (RFC 9309).

use super::sitemap;
use crate::route::Route;
use crate::site::Site;

/// Where it stands. Robots look for it at the root of a host only.
pub(super) fn route() -> Route {
    Route::file(["robots.txt"])
}

/// Everything may be read. A site that is not to be indexed says so on each page, which a robot sees only if it may read it.
pub(super) fn write(site: &Site<'_>) -> String {
    let sitemap = site.scope.absolute(&sitemap::route());
    if !site.scope.is_indexable() {
        let what = if site.scope.site.demonstration { "demonstration" } else { "preview" };
        return format!("# A {what}: every page asks not to be indexed.\nUser-agent: *\nAllow: /\n");
    }
    format!("User-agent: *\nAllow: /\nSitemap: {sitemap}\n")
}
