//! The quick ways through Markdown and finished pages are the ways that the shipped content takes.

use std::collections::BTreeMap;

use gongkai::address::WebAddress;
use gongkai::lang::{Lang, Phrases};
use gongkai::rewrite::Rewriter;
use gongkai::route::Route;
use gongkai::{load, markdown};

use super::support::{Built, project};

#[test]
fn every_shipped_text_is_plain_markdown() {
    let content = load::load(project()).input.expect("the shipped site").content;
    let records = content.records.iter().map(|record| &record.text);
    let bodies = content.tasks.iter().filter_map(|(_, task)| task.body.as_ref());
    let cases = content.cases.iter().map(|(_, case)| &case.text);
    let pages = content.pages.iter().map(|(_, page)| &page.text);
    let texts: Vec<&str> = records
        .chain(bodies)
        .chain(cases)
        .chain(pages)
        .flat_map(|text| text.iter().map(|(_, prose)| prose.value.0.as_str()))
        .collect();
    let odd: Vec<&&str> = texts.iter().filter(|text| !markdown::is_plain(text)).collect();
    assert!(odd.is_empty(), "left to the library: {odd:#?}");
    assert!(texts.len() >= 2 * (85 + 10), "{} texts", texts.len());
    assert!(!markdown::is_plain("1. numbered"), "a question that is always answered yes is none");
}

#[test]
fn every_page_is_plain_html() {
    let (assets, address) = (BTreeMap::new(), WebAddress::new("https://site.example/").expect("an address"));
    let phrases = Phrases::knowing([]);
    let rewriter = Rewriter::new(&assets, &address, &phrases);
    let is_plain = |html: &str| rewriter.is_plain(html, &Route::page([]), Lang::RECORD);
    // What the pass changes in a page leaves it as plain as it was.
    for site in [Built::shipped_with_search(), Built::oasis()] {
        let odd: Vec<&str> = site.pages().filter(|(_, html)| !is_plain(html)).map(|(path, _)| path).collect();
        assert!(odd.is_empty(), "left to the library: {odd:?}");
        assert_eq!(site.pages().count(), site.pages_made());
    }
    assert!(!is_plain("<a href=/x/>"), "a question that is always answered yes is none");
}
