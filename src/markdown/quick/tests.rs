//! Whatever the quick path renders, the library renders to the same bytes.

use proptest::prelude::*;

use crate::id::Reference;
use crate::markdown::address::destination;
use crate::markdown::library;

fn resolve(reference: &Reference) -> Option<String> {
    (reference.to_string() != "task:9").then(|| format!("../tasks/{}/?a&b#c", reference.parts().1))
}

fn quick(text: &str, top: u8) -> Option<String> {
    let mut html = "before".to_owned();
    let done = super::render(text, top, "t_", &|address| destination(address, &resolve), &mut html);
    let html = html.strip_prefix("before").expect("what was there stays").to_owned();
    assert!(done.is_some() || html.is_empty(), "declined, but left {html:?}");
    done.map(|()| html)
}

/// Whether the text is rendered; it then has to be rendered as the library does.
fn agrees(text: &str, top: u8) -> bool {
    let html = quick(text, top);
    if let Some(html) = &html {
        assert_eq!(*html, library::render(text, top, "t_", &resolve), "of {text:?}");
    }
    html.is_some()
}

#[test]
fn usual_texts_are_rendered() {
    for text in [
        "",
        "\n\n",
        "words",
        "两行\nof words\n\n另一段。\n",
        "　　全角空格开头的段落　\n下一行",
        "## 背景\n文字\n### b\n## 1. c\n- x\n## d",
        "- a\n- b\n",
        "- a\n\n- b\n- c\n\n\nwords",
        "words\n- **a**：b\n- 2023年\n\nwords",
        "推进**“一带一路”**建设，*强调*文字。**（甲）**，*乙*丙",
        "**two\nlines** *and **nested** ones* and **a *b* c**",
        "中**文*字*文**字，a**（b）**，*a *b* c*，",
        "a `code <b> & \"c\" *d* [e](f)` b",
        "[论坛](task:18)，[**later** on](record:later)、[gone](task:9)",
        "**[a](https://x.example/?a=1&b=%E4%BD%A0_c_d#e)** [b](mailto:a@b.example) [c](javascript:x) [d]()",
        "R&D, AT&T & Co: 1 < 2 > 0 \"quoted\" <中> a > b",
        "snake_case_name, _2, 3.5 and 2023) x ok! 1, 2",
        "3.5 million\n2026年3月\n18 March 2026.",
        "a | b\nc: d # e - f = g + h",
        "- C#\n\nC#",
        "## 甲 *乙*\n## 甲-乙\n## ！",
        "北京建设\n国际中心，\n“并”\n推动\nAI\n合作 a\nb",
        "**two**\nlines\n*of* words",
    ] {
        assert!(agrees(text, 3), "declined {text:?}");
    }
}

#[test]
fn what_may_mean_more_is_declined() {
    let short = [
        " words", "a\n  b", "\tb", "a  \nb", "a ", "a\r\nb", "a\0b", "a\\*b", "a\n---", "a\n===", "***", "* * *",
        "* a", "+ a", "1. a", "1) a", "12.\n", "> a", "| a |", "a\n:-", "#", "#a", "##  a", "## a #", "-", "- ", "-a",
        "- - a", "- # a", "- 1. a", "-  a", "- a\nb", "- a\n  b", "``a``", "` a `", "`a\nb`", "a ` b", "~~a~~", "<b>",
        "a <b", "<", "&amp;", "a&#35;b", "&nbsp;", "_a_", "a _b_ c", "__a__", "[a]", "[a][b]", "[a]: b", "[a](b",
        "[a] (b)", "[a](<b>)", "[a](你)", "[[a]](b)", "[`]`](b)", "![a](b)", "a]b", "a * b", "a*", "*a", "**a*",
        "*a**", "***a***", "[*a](b)*", "a*🙂*b",
    ];
    let long = [
        "中_文_字",
        "\u{feff}words",
        "####### a",
        "## a\n# b",
        "- a\n  - b",
        "- a\n\n  b",
        "```\na\n```",
        "a <https://x.example>",
        "[a](b \"c\")",
        "[a](b(c))",
        "[a](task:1&amp;2)",
        "**a *b** c*",
        "*a [b*](c)",
        "**a\n\nb**",
        "- *a\n- b*",
        "[a](https://x.example/%zz)",
        "见https://x.example/，",
        "## [a](task:18)",
        "## `a`",
        "[a](#b)",
        "a[^1]\n\n[^1]: b",
        "**北京**\n中心",
        "北京\n**中心**",
        "- 　a",
    ];
    for text in short.iter().chain(&long) {
        assert!(!agrees(text, 3), "rendered {text:?}");
    }
}

#[test]
fn every_character_beside_stars_agrees() {
    let mut known = 0;
    for character in (' '..='\u{ffff}').filter(|character| !character.is_control()) {
        for text in [
            format!("a**{character}b**c"),
            format!("a{character}**b**c"),
            format!("a**b{character}**c"),
            format!("a**b**{character}c"),
            format!("字**{character}b**，"),
            format!("，**b{character}**字"),
            format!("“*{character}*"),
            format!("*b*{character}*c*"),
            format!("{character}*“b”*{character}"),
        ] {
            known += usize::from(agrees(&text, 3));
        }
    }
    assert!(known > 100_000, "only {known} were rendered");
}

/// Pieces of which usual texts are made, and such as change the meaning of what is around them.
fn piece() -> impl Strategy<Value = String> {
    let usual = prop::sample::select(vec![
        "word", "两个", "字", "a", " ", " ", "，", "。", "“", "”", "（", "）", "2023", "年", "\n", "\n\n", "\n- ",
        "\n## ", "\n\n- ", "**", "*", "*so*", "`code`", "&", "\"", "’", "_", "-", ", ", ". ", "! ", "——", "·", "é",
        "[", "](", ")", "(", "`",
    ]);
    let marked = prop::sample::select(vec![
        "**重点**",
        "[论坛](task:18)",
        "[b](https://x.example/a_b)",
        "](task:9)",
        "[**b**](record:x)",
    ]);
    let nasty = prop::sample::select(vec![
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "&",
        "!",
        "#",
        "-",
        "+",
        "~",
        "|",
        "\\",
        "1",
        ".",
        ":",
        "=",
        "\"",
        " ",
        "  ",
        "\n",
        "\t",
        "\r",
        "\0",
        "\u{a0}",
        "\u{3000}",
        "\u{fe01}",
        "\u{feff}",
        "🙂",
        "\n    ",
        "\n1. ",
        "\n> ",
        "\n---\n",
        "\n===\n",
        "\n|-|\n",
        "\n:-\n",
        "\n* ",
        "\n+ ",
        "&amp;",
        "&copy",
        ";",
        "<b>",
        "</p>",
        "http://",
        "http://a.b/c",
        "[^1]",
        "\n\n[^1]: n",
        "\n　",
        "](#中)",
        "***",
        "#\n",
        " #",
        "\n# ",
        "\n### ",
        "]: x\n",
        "%",
        "%41",
        "'",
        "](a b)",
        "![",
        "\n```\n",
        "~~",
        "字",
        "。",
        "，",
        "\n  ",
        "<!--",
        "\n- - ",
        "\n-",
        "mailto:",
        "a@b",
        "$",
        "^",
        "{",
        "}",
        "／",
        "１",
        "\n2) ",
        "?a&b;",
    ]);
    prop_oneof![14 => usual, 2 => marked, 2 => nasty].prop_map(str::to_owned)
}

/// Documents that are sound but for what a few changes did to them.
fn sound_document() -> impl Strategy<Value = String> {
    let words = || {
        let short = prop::sample::select(vec![
            "word", "中文", " and ", " *so* ", "*着重*", "`a<b`", " & ", "\"q\"", "\nm", "1.5", "x_y", " < ", "——",
            "!", "：", "# ", "=", "- ", "\n中",
        ]);
        let long = prop::sample::select(vec![
            "two words",
            "，中文。",
            "“引号”",
            "**重点**",
            " **strong** ",
            "[论坛](task:18)",
            " [b *c*](https://x.example/?a=1&b=2) ",
            "**[x](task:9)**",
            "**中*文*字**",
            "（**甲**）",
            "**“乙”**",
            "*a **b** c*",
        ]);
        let piece = prop_oneof![short, long];
        prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
    };
    let start = prop::sample::select(vec!["\n\n", "\n\n", "\n\n", "\n", "\n- ", "\n- ", "\n\n- ", "\n## ", "\n\n### "]);
    prop::collection::vec((start, words()), 1..7).prop_map(|blocks| {
        let text: String = blocks.into_iter().map(|(start, words)| format!("{start}{}", words.trim())).collect();
        text.trim_start().to_owned()
    })
}

/// A document in which pieces were put, or characters taken away, at the given places.
fn changed(mut text: String, changes: &[(prop::sample::Index, Option<String>)]) -> String {
    for (place, piece) in changes {
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let at = *place.get(&places);
        match piece {
            Some(piece) => text.insert_str(at, piece),
            None if at < text.len() => drop(text.remove(at)),
            None => {}
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_agree(pieces in prop::collection::vec(piece(), 0..14), top in 1_u8..7) {
        agrees(&pieces.concat(), top);
    }

    #[test]
    fn documents_agree(
        text in sound_document(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop::option::of(piece())), 0..4),
        top in 1_u8..7,
    ) {
        agrees(&changed(text, &changes), top);
    }

    #[test]
    fn any_bytes_agree(text in "[*_`\\[\\]()<>&!#+~|\\\\0-9 \n=:.a\"。，“”（）字-]{0,24}") {
        agrees(&text, 3);
    }
}
