//! Which files of a site have an address that somebody may have kept: in a link, a bookmark or a reader of feeds.

use std::collections::BTreeSet;

use super::icon::Icon;
use super::redirect::Redirect;
use crate::route::{FilePath, Route};
use crate::theme::ASSET_FOLDER;

/// The folder of the search index, which only the search asks for.
pub const SEARCH_FOLDER: &str = "search-index";

/// The folder that hosts and sites share (RFC 8615).
const WELL_KNOWN: &str = ".well-known/";

/// Files at the top that hosts and robots look for by themselves.
const FOR_MACHINES: [&str; 4] = ["_headers", "_redirects", "CNAME", "robots.txt"];

/// The address of a file of a site, if it is one that people and programs keep. Those of files whose names change with what they hold, of the
/// search index, of not-found pages, and of what hosts, browsers and robots look for by themselves are not.
pub fn public_address(path: &FilePath) -> Option<Route> {
    let text = path.as_str();
    let (first, name) = (text.split('/').next()?, text.rsplit('/').next()?);
    let is_icon = || Icon::ALL.iter().any(|icon| icon.route().file_path() == *path);
    let is_site_map = || first == text && text.starts_with("sitemap") && text.ends_with(".xml");
    let is_hidden = text.split('/').any(|step| step.starts_with('.')) && !text.starts_with(WELL_KNOWN);
    let is_other = [ASSET_FOLDER, SEARCH_FOLDER].contains(&first)
        || name == "404.html"
        || FOR_MACHINES.contains(&text)
        || is_hidden
        || is_icon()
        || is_site_map();
    (!is_other).then(|| path.route())
}

/// The addresses of the files of a site that people and programs keep, without those that only lead elsewhere.
pub fn public_addresses<'f>(files: impl IntoIterator<Item = &'f FilePath>, redirects: &[Redirect]) -> BTreeSet<Route> {
    let old: BTreeSet<&Route> = redirects.iter().map(|redirect| &redirect.from).collect();
    files.into_iter().filter_map(public_address).filter(|address| !old.contains(address)).collect()
}

#[cfg(test)]
mod tests {
    use super::public_address;
    use crate::route::FilePath;

    #[test]
    fn what_people_keep_is_an_address_and_what_machines_find_is_not() {
        let address = |path: &str| public_address(&FilePath::new(path).expect("a path"));
        for (path, expected) in [
            ("index.html", "/"),
            ("tasks/18/index.html", "/tasks/18/"),
            ("en/feed.xml", "/en/feed.xml"),
            ("targets/labs/data.csv", "/targets/labs/data.csv"),
            (".well-known/security.txt", "/.well-known/security.txt"),
            ("notes/myindex.html", "/notes/myindex.html"),
            ("data/sitemap.xml", "/data/sitemap.xml"),
        ] {
            assert_eq!(address(path).as_ref().map(|route| route.as_str()), Some(expected), "{path}");
        }
        for path in [
            "assets/civic.0123456789.css",
            "search-index/pagefind.js",
            "404.html",
            "en/404.html",
            "_headers",
            "_redirects",
            "CNAME",
            ".nojekyll",
            "favicon.ico",
            "robots.txt",
            "sitemap.xml",
            "sitemap-2.xml",
        ] {
            assert_eq!(address(path), None, "{path}");
        }
    }
}
