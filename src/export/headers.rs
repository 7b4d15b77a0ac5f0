//! What a host is to send with every page, in the form that several static hosts read (`_headers`).
//!
//! The policy also stands in every page, so that it holds on a host that reads no such file; what only works as a header
//! is added here.

use std::fmt::Write;

use crate::page::PageKind;
use crate::route::Route;
use crate::site::Site;
use crate::view::{framing, site_policy};

/// Where it stands.
pub(super) fn route() -> Route {
    Route::file(["_headers"])
}

/// The headers of all pages; files whose names hold a digest of their contents may be kept for a year, and embeds shown in the
/// frames of all sites. What is not to be indexed says so here too, for files that are no pages.
pub(super) fn write(site: &Site<'_>) -> String {
    let robots = if site.scope.is_indexable() { "" } else { "  X-Robots-Tag: noindex\n" };
    let (name, own) = framing(false);
    let mut rules = format!(
        "/*\n  Content-Security-Policy: {}\n  {name}: {own}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n{robots}/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
        site_policy()
    );
    let (name, all) = framing(true);
    for (lang, _) in site.scope.languages.iter() {
        // All embeds of a language stand in one folder.
        let overview = site.scope.route(PageKind::EmbedOverview, lang);
        let folder = overview.as_str().trim_end_matches("overview/");
        if site.pages.iter().any(|page| page.route.as_str().starts_with(folder)) {
            // Writing to a string cannot fail.
            let _ = write!(rules, "{folder}*\n  {name}: {all}\n");
        }
    }
    rules
}
