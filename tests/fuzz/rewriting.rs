//! The pass over finished pages: the quick one and the library make the same page with the same facts.

use std::collections::BTreeMap;

use gongkai::address::WebAddress;
use gongkai::lang::{Lang, Phrases};
use gongkai::rewrite::Rewriter;
use gongkai::route::Route;

use super::explore::Entry;

#[test]
fn rewriting() {
    let words = &[
        "<p>",
        "</p>",
        "<a href=\"/en/tasks/1/#a\">",
        "<a href='https://else.example/'>",
        "</a>",
        "<h2>",
        "</h2>",
        "<H1>",
        "<svg>",
        "</svg>",
        "<path d=\"M0\"/>",
        "<title>",
        "</title>",
        "<script>",
        "</script>",
        "</scriptx",
        "<!-- <script>",
        "<style>",
        "</style>",
        "<!--",
        "-->",
        "<br>",
        "<br/>",
        "<img src=\"/a.jpg\" srcset=\"/a.jpg 480w, /b.jpg 960w\">",
        "<textarea>",
        "<template>",
        "<meta name=\"description\" content=\"a\">",
        "<meta name=\"description\">",
        "<form action=\"/x/\">",
        " id=\"a\"",
        " href=\"#a\"",
        " href=/a/",
        " rel=\"me\"",
        " data-index=\"/a.js\"",
        "=\"",
        "\"",
        "'",
        "<",
        "</",
        "/>",
        ">",
        "&amp;",
        "&",
        "技术转移机构",
        "<![CDATA[",
        "<!DOCTYPE html>",
    ];
    Entry { name: "rewriting", words, inputs: 70_000, check }.explore();
}

fn check(html: &str) -> bool {
    let route = |text: &str| Route::parse(text).expect("an address");
    let assets = BTreeMap::from([(route("/assets/a.css"), route("/assets/a.0123.css"))]);
    let address = WebAddress::new("https://site.example/below/").expect("an address");
    let phrases = Phrases::knowing([]);
    let rewriter = Rewriter::new(&assets, &address, &phrases);
    let page = Route::page(["en", "tasks", "18"]);
    for based in [false, true] {
        // The library may refuse a page, but not one that the quick pass takes.
        let made = rewriter.rewrite(html, &page, Lang::RECORD, based);
        assert!(made.is_ok() || !rewriter.is_plain(html, &page, Lang::RECORD));
    }
    rewriter.is_plain(html, &page, Lang::RECORD)
}
