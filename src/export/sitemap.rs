//! The site map by the protocol of sitemaps.org, with the same page in every language.

use std::fmt::Write;

use rayon::prelude::*;

use crate::markup::escaped;
use crate::route::Route;
use crate::site::{Page, Site};

/// Where it stands.
pub(super) fn route() -> Route {
    Route::file(["sitemap.xml"])
}

/// Every page with words in its language, each with its alternates. Pages carry no date of change, since none is known yet.
pub(super) fn write(site: &Site<'_>) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let is_offered = |page: &&Page| page.kind.is_listed() && site.scope.is_translated(page.kind, page.lang);
    let pages = site.pages.par_iter().filter(is_offered);
    let entries: Vec<String> = pages.map(|page| entry(site, page)).collect();
    xml.reserve(entries.iter().map(String::len).sum());
    xml.extend(entries);
    xml.push_str("</urlset>\n");
    xml
}

fn entry(site: &Site<'_>, page: &Page) -> String {
    let address = |route: &Route| escaped(&site.scope.absolute(route)).into_owned();
    let mut alternates = String::new();
    let languages = site.scope.languages.iter().filter(|(lang, _)| site.scope.is_translated(page.kind, *lang));
    for (lang, language) in languages {
        let route = site.scope.route(page.kind, lang);
        let tags = std::iter::once(language.tag.as_str()).chain(lang.is_record().then_some("x-default"));
        for tag in tags {
            let (tag, address) = (escaped(tag), address(&route));
            // Writing to a string cannot fail.
            let _ = writeln!(alternates, "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>");
        }
    }
    format!("<url>\n<loc>{}</loc>\n{alternates}</url>\n", address(&page.route))
}
