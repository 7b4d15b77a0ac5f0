//! The files beside the pages that machines read: feeds, the site map, and what is said to robots.

mod atom;
mod escape;
mod headers;
mod robots;
mod sitemap;

use crate::page::feed_route;
use crate::route::Route;
use crate::site::Site;
use crate::view::{Feed, MissingWords};

/// A file for machines.
#[derive(Debug)]
pub struct Export {
    /// Where it stands.
    pub route: Route,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Where the exports of a site stand, without making them.
pub fn routes(site: &Site<'_>) -> Vec<Route> {
    let languages = site.scope.languages;
    let feeds = languages.iter().map(|(lang, _)| feed_route(lang, languages));
    feeds.chain([sitemap::route(), robots::route(), headers::route()]).collect()
}

/// Makes every export of a site.
///
/// # Errors
///
/// If the theme lacks interface words.
pub fn export(site: &Site<'_>) -> Result<Vec<Export>, MissingWords> {
    let mut exports = Vec::new();
    for (lang, _) in site.scope.languages.iter() {
        let feed = Feed::make(&site.scope, lang)?;
        exports.push(Export { bytes: atom::write(&feed), route: feed.route });
    }
    exports.push(Export { route: sitemap::route(), bytes: sitemap::write(site).into_bytes() });
    exports.push(Export { route: robots::route(), bytes: robots::write(site).into_bytes() });
    exports.push(Export { route: headers::route(), bytes: headers::write().into_bytes() });
    Ok(exports)
}
