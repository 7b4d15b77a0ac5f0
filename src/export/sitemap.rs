//! The site map by the protocol of sitemaps.org, with the same page in every language.

use std::fmt::Write;

use rayon::prelude::*;

use crate::markup::escaped;
use crate::route::Route;
use crate::site::{Page, Site};

/// How many pages a file names at most. The protocol takes 50,000.
const MOST: usize = 25_000;

/// How many bytes a file may have.
const LARGEST: usize = 50_000_000;

/// How many bytes stand around an address, and what a path has at most, with room to spare.
const LINE: usize = 300;

const SCHEMA: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// Where it stands.
pub(super) fn route() -> Route {
    Route::file(["sitemap.xml"])
}

/// Where the files stand that the site map of a site consists of, besides the one that names them: none if that one names the pages
/// itself.
pub(super) fn parts(site: &Site<'_>) -> Vec<Route> {
    parts_of(offered(site).count(), most(site))
}

/// Whether a path is that of a file that the site map has, or would have if there were more pages.
pub fn is_part(path: &str) -> bool {
    let number = path.strip_prefix("sitemap-").and_then(|rest| rest.strip_suffix(".xml"));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn parts_of(pages: usize, most: usize) -> Vec<Route> {
    let parts = if pages > most { pages.div_ceil(most) } else { 0 };
    (1..=parts).map(|part| Route::file([format!("sitemap-{part}.xml").as_str()])).collect()
}

/// How many pages a file of this site names.
fn most(site: &Site<'_>) -> usize {
    most_of(site.scope.languages.iter().len(), site.scope.absolute(&Route::root()).len())
}

/// The same for so many languages and an address of the site of so many bytes: each page has one line for itself, one a language, and
/// one for those who want another.
fn most_of(languages: usize, address: usize) -> usize {
    MOST.min(LARGEST / ((languages + 2) * (LINE + address)))
}

/// Every page with words in its language. Pages carry no date of change, since none is known yet.
fn offered<'s>(site: &'s Site<'_>) -> impl ParallelIterator<Item = &'s Page> {
    site.pages.par_iter().filter(|page| page.kind.is_listed() && site.scope.is_translated(page.kind, page.lang))
}

/// The file that robots are told of: the pages each with its alternates, or the files that name them.
pub(super) fn write(site: &Site<'_>) -> String {
    let pages: Vec<&Page> = offered(site).collect();
    let parts = parts_of(pages.len(), most(site));
    if parts.is_empty() {
        list(site, &pages)
    } else {
        index(&parts.iter().map(|part| site.scope.absolute(part)).collect::<Vec<_>>())
    }
}

/// The part of this number, counted from zero.
pub(super) fn write_part(site: &Site<'_>, part: usize) -> String {
    let pages: Vec<&Page> = offered(site).collect();
    list(site, pages.chunks(most(site)).nth(part).unwrap_or_default())
}

fn list(site: &Site<'_>, pages: &[&Page]) -> String {
    file(&pages.par_iter().map(|page| entry(site, page)).collect::<Vec<_>>())
}

fn file(entries: &[String]) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"{SCHEMA}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    xml.reserve(entries.iter().map(String::len).sum());
    xml.extend(entries.iter().map(String::as_str));
    xml.push_str("</urlset>\n");
    xml
}

fn index(addresses: &[String]) -> String {
    let file = |address: &String| format!("<sitemap>\n<loc>{}</loc>\n</sitemap>\n", escaped(address));
    let files: String = addresses.iter().map(file).collect();
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"{SCHEMA}\">\n{files}</sitemapindex>\n")
}

fn entry(site: &Site<'_>, page: &Page) -> String {
    let languages = site.scope.languages.iter().filter(|(lang, _)| site.scope.is_translated(page.kind, *lang));
    let alternates = languages.flat_map(|(lang, language)| {
        let address = site.scope.absolute(&site.scope.route(page.kind, lang));
        let tags = std::iter::once(language.tag.as_str()).chain(lang.is_record().then_some("x-default"));
        tags.map(move |tag| (tag, address.clone()))
    });
    entry_of(&site.scope.absolute(&page.route), alternates)
}

/// The entry of a page at an address, with the tags and addresses of the same page in every language.
fn entry_of<'t>(address: &str, alternates: impl Iterator<Item = (&'t str, String)>) -> String {
    let mut lines = String::new();
    for (tag, address) in alternates {
        let (tag, address) = (escaped(tag), escaped(&address));
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>");
    }
    format!("<url>\n<loc>{}</loc>\n{lines}</url>\n", escaped(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of all elements of a name, in a document whose elements must end in the order in which they began.
    fn words<'x>(xml: &'x str, element: &str) -> Vec<&'x str> {
        let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("a declaration");
        let (mut open, mut found): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
        while let Some((before, behind)) = rest.split_once('<') {
            let (tag, after) = behind.split_once('>').expect("the end of a tag");
            assert!(!before.contains(['>', '"']) && !before.replace("&amp;", "").contains('&'), "{before}");
            assert!(!open.is_empty() || before.is_empty(), "nothing stands outside the root");
            match tag.strip_prefix('/') {
                Some(name) => {
                    assert_eq!(open.pop(), Some(name));
                    found.extend((name == element).then_some(before));
                }
                None if tag.ends_with('/') => {}
                None => open.push(tag.split(' ').next().unwrap_or_default()),
            }
            rest = after;
        }
        assert!(open.is_empty() && rest == "\n", "{open:?}");
        found
    }

    #[test]
    fn a_site_map_of_many_pages_is_an_index_of_files_that_readers_take() {
        let names =
            |pages: usize| parts_of(pages, MOST).iter().map(|route| route.as_str().to_owned()).collect::<Vec<_>>();
        assert!(names(0).is_empty() && names(MOST).is_empty());
        assert_eq!(names(MOST + 1), ["/sitemap-1.xml", "/sitemap-2.xml"]);
        assert_eq!(names(50_208).len(), 3);
        const { assert!(MOST <= 50_000) };
        let files = ["https://a.example/sitemap-1.xml?a&b", "https://a.example/sitemap-2.xml"].map(str::to_owned);
        let index = index(&files);
        assert!(index.contains("<sitemapindex") && index.contains(SCHEMA));
        assert_eq!(
            words(&index, "loc"),
            ["https://a.example/sitemap-1.xml?a&amp;b", "https://a.example/sitemap-2.xml"]
        );
    }

    #[test]
    fn every_page_is_in_one_file_of_those_and_none_is_too_large() {
        let base = "https://plan.example/the-action-plan-of-a-city/";
        for (languages, pages) in [(2, 30_000), (40, 6_000)] {
            let most = most_of(languages, base.len());
            let parts = parts_of(pages, most);
            assert!(parts.len() > 1, "{languages}");
            let address =
                |page: usize, language: usize| format!("{base}l{language}/{}/{page}/?a&b", "step/".repeat(40));
            let entry = |page: usize| {
                let alternates = (0..=languages).map(|language| ("zh-Hant-TW", address(page, language)));
                entry_of(&address(page, 0), alternates)
            };
            let all: Vec<usize> = (0..pages).collect();
            let files: Vec<String> =
                all.par_chunks(most).map(|some| file(&some.iter().copied().map(entry).collect::<Vec<_>>())).collect();
            assert_eq!(files.len(), parts.len());
            let mut found = Vec::new();
            for file in &files {
                let own = words(file, "loc");
                assert!(file.len() < LARGEST && own.len() < 50_000, "{} bytes, {} pages", file.len(), own.len());
                found.extend(own.into_iter().map(str::to_owned));
            }
            let expected: Vec<String> = (0..pages).map(|page| escaped(&address(page, 0)).into_owned()).collect();
            assert!(found == expected, "each page is in one of them");
        }
    }
}
