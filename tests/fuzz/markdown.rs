//! Markdown: whatever somebody writes becomes HTML in which every element is closed and no link leads where none may.

use gongkai::markdown::{is_plain, losses, references, render};

use super::explore::Entry;

#[test]
fn markdown() {
    let words = &[
        "**",
        "*",
        "***",
        "__",
        "_",
        "~~",
        "`",
        "``",
        "```\n",
        "~~~\n",
        "[",
        "](",
        ")",
        "](task:18)",
        "](record:a)",
        "](https://a.example/?b&c)",
        "](<",
        "![",
        "\\",
        "&amp;",
        "&#35;",
        "&x",
        "<b>",
        "</b>",
        "<!--",
        "<https://a.example>",
        "\n\n",
        "\n# ",
        "\n## ",
        "\n- ",
        "\n* ",
        "\n1. ",
        "\n> ",
        "\n    ",
        "\n---\n",
        "\n===\n",
        "\n|a|b|\n|-|:-|\n|c|d|\n",
        "  \n",
        "“一带一路”",
        "，",
        "[a]: https://a.example\n",
        "[^1]",
        "\n[^1]: ",
        "见https://a.example/x，",
        "](#中)",
        "\n　　",
        "中\n文",
        "3*4*5",
        "- [x] ",
    ];
    Entry { name: "markdown", words, inputs: 150_000, check }.explore();
}

fn check(text: &str) -> bool {
    for top in [2, 3, 6] {
        // What is public has an address; the rest becomes words.
        let html = render(text, top, "t_", &|reference| {
            let reference = reference.to_string();
            (!reference.starts_with("record:")).then(|| format!("/x/{}/?a&b", reference.len()))
        });
        assert_sound(&html);
    }
    references(text);
    for lost in losses(text) {
        assert!(text.get(lost.range.clone()).is_some(), "{lost:?} is no part of {text:?}");
    }
    is_plain(text)
}

/// Every tag is of an element that prose may have, and closes what was opened last; links lead to where they may.
fn assert_sound(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("a tag ends");
        assert!(!text.contains('>') && !text.contains('"'), "unescaped: {text:?}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html:?}");
            continue;
        }
        let name = tag.split([' ', '/']).next().expect("a name");
        assert!(ELEMENTS.contains(&name), "<{tag}> in {html:?}");
        if let Some(address) = tag.strip_prefix("a href=\"") {
            let is_own = address.starts_with('/') && !address.starts_with("//");
            let leads = ["http://", "https://", "mailto:", "#t_", "#fn-t_", "#fnref-t_"]
                .iter()
                .any(|start| address.starts_with(start));
            assert!(is_own || leads, "{address}");
        }
        if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} stay open in {html:?}");
}

const ELEMENTS: [&str; 28] = [
    "section",
    "sup",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "code",
    "em",
    "strong",
    "del",
    "a",
    "br",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "s",
];
