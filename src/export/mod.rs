//! The files beside the pages that machines read: feeds, the site map, and what is said to robots.

mod atom;
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
    routes(site).iter().filter_map(|route| export_at(site, route).transpose()).collect()
}

/// Makes the export that stands at an address; `None` if there is none.
///
/// # Errors
///
/// If the theme lacks interface words.
pub fn export_at(site: &Site<'_>, route: &Route) -> Result<Option<Export>, MissingWords> {
    let languages = site.scope.languages;
    let feed = languages.iter().find(|(lang, _)| crate::page::feed_route(*lang, languages) == *route);
    let bytes = if let Some((lang, _)) = feed {
        atom::write(&Feed::make(&site.scope, lang)?)
    } else if *route == sitemap::route() {
        sitemap::write(site).into_bytes()
    } else if *route == robots::route() {
        robots::write(site).into_bytes()
    } else if *route == headers::route() {
        headers::write(site).into_bytes()
    } else {
        return Ok(None);
    };
    Ok(Some(Export { route: route.clone(), bytes }))
}
