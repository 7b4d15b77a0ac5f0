//! What a host is to send with every page, in the form that several static hosts read (`_headers`).
//!
//! The policy also stands in every page, so that it holds on a host that reads no such file; what only works as a header
//! is added here.

use crate::route::Route;
use crate::site::Site;
use crate::view::site_policy;

/// Where it stands.
pub(super) fn route() -> Route {
    Route::file(["_headers"])
}

/// The headers of all pages; files whose names hold a digest of their contents may be kept for a year. What is not to be
/// indexed says so here too, for files that are no pages.
pub(super) fn write(site: &Site<'_>) -> String {
    let robots = if site.scope.is_indexable() { "" } else { "  X-Robots-Tag: noindex\n" };
    format!(
        "/*\n  Content-Security-Policy: {}; frame-ancestors 'self'\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n{robots}/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
        site_policy()
    )
}
