//! What a site has beside its pages.

use super::edition::Edition;
use crate::diagnostic::Diagnostic;
use crate::route::{FilePath, Route};
use crate::site::Site;
use crate::{audit, export, search};

/// The addresses of everything that is no page.
pub(super) fn addresses(edition: &Edition, site: &Site<'_>) -> Vec<Route> {
    let mut addresses: Vec<Route> = edition.assets.files.keys().cloned().collect();
    addresses.extend(export::routes(site));
    addresses.extend(edition.has_search().then(search::program));
    for path in edition.static_files.keys() {
        addresses.push(Route::file(path.as_str().split('/')));
        if let Some(folder) = path.as_str().strip_suffix("index.html") {
            addresses.push(Route::page(folder.split('/')));
        }
    }
    addresses
}

/// The findings about files that would go out where the site has a page or another file of its own.
pub(super) fn conflicts(edition: &Edition, site: &Site<'_>) -> Vec<Diagnostic> {
    if edition.static_files.is_empty() {
        return Vec::new();
    }
    let pages = site.pages.iter().map(|page| (page.route.file_path(), "taken-page"));
    let assets = edition.assets.files.keys().map(|route| (route.file_path(), "taken-asset"));
    let exports = export::routes(site).into_iter().map(|route| (route.file_path(), "taken-export"));
    // Whether or not this build makes the index, the next one may.
    let index = std::iter::once((search::folder().file_path(), "taken-index"));
    // A site that grows has a site map in several files.
    let parts = edition.static_files.keys().filter(|path| export::is_part_of_site_map(path.as_str()));
    let parts = parts.map(|path| (path.clone(), "taken-export"));
    let taken: Vec<(FilePath, &'static str)> = pages.chain(assets).chain(exports).chain(index).chain(parts).collect();
    audit::static_files(edition.static_files.keys(), taken)
}
