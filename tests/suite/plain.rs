//! The quick pass over finished pages is the one that every page of the shipped site takes.

use std::collections::BTreeMap;

use gongkai::address::WebAddress;
use gongkai::lang::Lang;
use gongkai::rewrite::Rewriter;
use gongkai::route::Route;

use super::support::Built;

#[test]
fn every_page_is_plain_html() {
    let (assets, address) = (BTreeMap::new(), WebAddress::new("https://site.example/").expect("an address"));
    let rewriter = Rewriter::new(&assets, &address);
    let is_plain = |html: &str| rewriter.is_plain(html, &Route::page([]), Lang::RECORD);
    // What the pass changes in a page leaves it as plain as it was.
    for site in [Built::shipped_with_search(), Built::oasis()] {
        let odd: Vec<&str> = site.pages().filter(|(_, html)| !is_plain(html)).map(|(path, _)| path).collect();
        assert!(odd.is_empty(), "left to the library: {odd:?}");
        assert_eq!(site.pages().count(), site.pages_made());
    }
    assert!(!is_plain("<a href=/x/>"), "a question that is always answered yes is none");
}
