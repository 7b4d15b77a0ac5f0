//! Whatever the quick pass takes, the library rewrites to the same page with the same facts.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::address::WebAddress;
use crate::bundle::Facts;
use crate::lang::{Lang, Phrases};
use crate::rewrite::library;
use crate::rewrite::substitution::Substitutions;
use crate::route::Route;

fn facts() -> Facts {
    Facts::of(&Route::page(["en", "tasks", "18"]), Lang::RECORD)
}

/// Whether a page is taken; if so, it becomes what the library makes of it.
fn is_taken(html: &str) -> bool {
    let asset = |name: &str| Route::parse(name).expect("an address");
    let assets = BTreeMap::from([(asset("/assets/a.css"), asset("/assets/a.0123.css"))]);
    let address = WebAddress::new("https://site.example/below/").expect("an address");
    let phrases = Phrases::knowing(["技术转移"]);
    let substitutions = Substitutions::new(&assets, &address, &phrases);
    for based in [false, true] {
        let mut found = facts();
        let Some(quick) = super::rewrite(&substitutions, html, based, &mut found) else { return false };
        let library = library::rewrite(&substitutions, html, based, facts()).expect("a page");
        assert_eq!((quick, found), library, "{html}");
    }
    true
}

#[test]
fn pages_as_templates_write_them_are_taken() {
    let pages = [
        "<!DOCTYPE html>\n<html lang=\"en\" dir='ltr'>\n<head>\n<meta charset=\"utf-8\">\n<title>A &amp; b</title>\n<meta name=\"description\" content=\"What &quot;it&quot; is\"><link rel=\"stylesheet\" href=\"/assets/a.css\">\n</head>",
        "<script type=\"application/ld+json\">{\"a\":\"<b>\"}</script><style>a > b {}</style>",
        "<a href=\"/en/plan/#p3\">x</a> <a class=\"c\" href='https://else.example/'>y</a><a rel=\"me\" href=\"https://else.example/\">z</a>",
        "<a href=\"https://site.example/x\">own</a><a href=\"mailto:a@b.example\">m</a><a href=\"#here\">h</a><a href=\"tasks/\">stray</a>",
        "<svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"><title>Chart</title><path d=\"M0 0\"/><text x=\"1\">北京</text></svg><title>late</title>",
        "<img src=\"/a.jpg\" srcset=\"/a.jpg 480w, /b.jpg 960w\" alt=\"\"><img src=\"/c.png\"/>",
        "<h1>持续培育跨境技术转移机构</h1><h2 id=\"a\"><a href=\"/\">技术转移机构 &amp; 北京大学</a></h2><h3></h3>",
        "11463件<p>新增43万<b>小时</b>，20 per cent of 3月25日</p><svg><text>5家</text></svg><h3>2024–2027</h3><td>1—8月</td>5 May",
        "<form action=\"/search/\" method=\"get\" data-index=\"/search-index/pagefind.js\"><input name=\"q\" required></form>",
        "<p style=\"color: red\">a</p><i style=\"background:url(/assets/a.css), url('b.svg')\">b</i><i style='a:url(\"//c.example/\")'>c</i>",
        "<i style=\"background: url(&quot;/a&amp;b.svg&quot;) , URL(#x)\">d</i><p style=\"width:calc(1px + 2px)\">e</p>",
        "<p action=\"/x/\" hidden>1 &lt; 2<!-- a comment --> <br> <wbr></p><div\nid=\"x\"\n>y</div>",
        "<a href=\"/x/?a&b\" title=\"a > b\">q</a><a href=\"//other.example/\">r</a><a href>s</a><a href=\"\">t</a>",
    ];
    let texts = [
        "<script>a</b></script>",
        "<meta name=\"description\" content=\"a\"><meta name=\"description\">",
        "<noscript><a href=\"/x/\">text to the library</a></noscript><a href=\"/x/\">x</a>",
        "<svg><defs><pattern id=\"a\" width=\"4\"><path d=\"M0 0\"/></pattern></defs><rect fill=\"url(#a)\"/></svg>",
    ];
    for page in pages.into_iter().chain(texts) {
        assert!(is_taken(page), "{page}");
    }
}

#[test]
fn what_is_unusual_is_left_to_the_library() {
    for page in [
        "<a href=/x/>x</a>",
        "<A HREF=\"/x/\">x</A>",
        "<a href=\"/x/\" href=\"/y/\">x</a>",
        "<textarea><a href=\"/x/\"></textarea>",
        "<p>1 < 2</p>",
        "<a href=\"/x/\"",
        "<!-- open",
        "<h1>open",
        "<h1>a</h2>",
        "<svg><p></p></svg>",
        "<script>a</scripts></script>",
        "<noscript>a</NOSCRIPT>",
        "<img srcset=\"\u{feff}/a.jpg 480w\">",
        "<a href=\"/x/\"id=\"y\">x</a>",
        "<meta nAme=\"description\" content=\"a\">",
        "<a REL=\"me\" href=\"https://else.example/\">x</a>",
    ] {
        assert!(!is_taken(page), "{page}");
    }
}

fn piece() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        "[a-z/#?.&;:\"'<>= 北]{0,8}",
        Just("/en/plan/#p3".to_owned()),
        Just("https://else.example/".to_owned())
    ];
    let name = prop_oneof![
        Just("href"),
        Just("src"),
        Just("srcset"),
        Just("action"),
        Just("data-index"),
        Just("id"),
        Just("content"),
        Just("name"),
        Just("rel"),
        Just("class"),
        Just("HREF"),
        Just("Name"),
        Just("REL"),
        Just("viewBox"),
    ];
    let tag = prop_oneof![
        Just("a"),
        Just("p"),
        Just("h1"),
        Just("h2"),
        Just("title"),
        Just("svg"),
        Just("path"),
        Just("meta"),
        Just("form"),
        Just("script"),
        Just("style"),
        Just("img"),
        Just("br"),
        Just("textarea"),
        Just("DIV"),
    ];
    let quote = prop_oneof![Just("\""), Just("\""), Just("\""), Just("'"), Just("")];
    let attribute = (name, quote, value).prop_map(|(name, quote, value)| format!(" {name}={quote}{value}{quote}"));
    let attributes = proptest::collection::vec(attribute, 0..3).prop_map(|all| all.concat());
    let end = prop_oneof![Just(">"), Just(">"), Just("/>"), Just(" >"), Just("\n>"), Just("")];
    prop_oneof![
        3 => (tag.clone(), attributes, end).prop_map(|(tag, attributes, end)| format!("<{tag}{attributes}{end}")),
        3 => tag.prop_map(|tag| format!("</{tag}>")),
        2 => "[a-z0-9北京技术转移件&; \n]{0,8}",
        1 => prop_oneof![Just("<!-- a -->"), Just("<!---->"), Just("<!-- a"), Just("<!doctype html>"), Just("<"), Just("]]>"), Just("<![CDATA[")]
            .prop_map(str::to_owned),
    ]
}

/// A whole element, so that a good part of what is tried is taken.
fn element() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        Just("a"),
        Just("p"),
        Just("h1"),
        Just("h2"),
        Just("title"),
        Just("div"),
        Just("script"),
        Just("svg")
    ];
    let attribute = prop_oneof![
        Just(""),
        Just(" href=\"/x/\""),
        Just(" href='https://e.example/' class=\"c\""),
        Just(" id=\"i\" hidden"),
        Just(" src=\"/assets/a.css\""),
        Just(" srcset=\"/a 1w,/b\""),
        Just(" content=\"c\" name=\"description\""),
    ];
    (name, attribute, "[a-z0-9北京技术转移件&; ]{0,8}", proptest::option::of(piece())).prop_map(
        |(name, attribute, text, inside)| format!("<{name}{attribute}>{text}{}</{name}>", inside.unwrap_or_default()),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_pieces_agree(pieces in proptest::collection::vec(piece(), 0..6)) {
        is_taken(&pieces.concat());
    }

    #[test]
    fn elements_agree(elements in proptest::collection::vec(element(), 0..4)) {
        is_taken(&elements.concat());
    }
}
