//! The site map by the protocol of sitemaps.org, with the same page in every language.

use std::fmt::Write;

use rayon::prelude::*;

use crate::markup::escaped;
use crate::route::Route;
use crate::site::{Page, Site};

/// How many pages a file may name. The protocol takes 50,000, and 50 MB: with its alternates a page has a kilobyte in a site of
/// several languages.
const MOST: usize = 25_000;

const SCHEMA: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// Where it stands.
pub(super) fn route() -> Route {
    Route::file(["sitemap.xml"])
}

/// Where the files stand that a site map of so many pages consists of, besides the one that names them: none if that one names the
/// pages itself.
pub(super) fn parts(pages: usize) -> Vec<Route> {
    let parts = if pages > MOST { pages.div_ceil(MOST) } else { 0 };
    (1..=parts).map(|part| Route::file([format!("sitemap-{part}.xml").as_str()])).collect()
}

/// How many pages are offered.
pub(super) fn count(site: &Site<'_>) -> usize {
    offered(site).count()
}

/// Every page with words in its language. Pages carry no date of change, since none is known yet.
fn offered<'s>(site: &'s Site<'_>) -> impl ParallelIterator<Item = &'s Page> {
    site.pages.par_iter().filter(|page| page.kind.is_listed() && site.scope.is_translated(page.kind, page.lang))
}

/// The file that robots are told of: the pages each with its alternates, or the files that name them.
pub(super) fn write(site: &Site<'_>) -> String {
    let pages: Vec<&Page> = offered(site).collect();
    let parts = parts(pages.len());
    if parts.is_empty() {
        list(site, &pages)
    } else {
        index(&parts.iter().map(|part| site.scope.absolute(part)).collect::<Vec<_>>())
    }
}

/// The part of this number, counted from zero.
pub(super) fn write_part(site: &Site<'_>, part: usize) -> String {
    let pages: Vec<&Page> = offered(site).collect();
    list(site, pages.chunks(MOST).nth(part).unwrap_or_default())
}

fn list(site: &Site<'_>, pages: &[&Page]) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{SCHEMA}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let entries: Vec<String> = pages.par_iter().map(|page| entry(site, page)).collect();
    xml.reserve(entries.iter().map(String::len).sum());
    xml.extend(entries);
    xml.push_str("</urlset>\n");
    xml
}

fn index(addresses: &[String]) -> String {
    let file = |address: &String| format!("<sitemap>\n<loc>{}</loc>\n</sitemap>\n", escaped(address));
    let files: String = addresses.iter().map(file).collect();
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"{SCHEMA}\">\n{files}</sitemapindex>\n")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_map_of_many_pages_is_an_index_of_files_that_readers_take() {
        let names = |pages: usize| parts(pages).iter().map(|route| route.as_str().to_owned()).collect::<Vec<_>>();
        assert!(names(0).is_empty() && names(MOST).is_empty());
        assert_eq!(names(MOST + 1), ["/sitemap-1.xml", "/sitemap-2.xml"]);
        assert_eq!(names(50_208).len(), 3);
        const { assert!(MOST <= 50_000) };
        let index = index(&["https://a.example/sitemap-1.xml?a&b".to_owned()]);
        assert!(
            index.contains("<sitemapindex") && index.contains("<loc>https://a.example/sitemap-1.xml?a&amp;b</loc>")
        );
    }
}
