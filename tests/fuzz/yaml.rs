//! YAML: the quick reader gives the tree of the library, with every value at the same place, and no text makes a reader panic.

use gongkai::diagnostic::{Human, Reader, Words, print_human};
use gongkai::source::{Files, Span};
use gongkai::yaml::{Node, Value, parse};

use super::explore::Entry;

#[test]
fn yaml() {
    let words = &[
        ": ",
        ":\n",
        "- ",
        "-\n",
        "? ",
        "#",
        " # ",
        "|",
        "|-\n",
        "|2\n",
        ">\n",
        ">+\n",
        "\"",
        "'",
        "''",
        "\\n",
        "\\u4e2d",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "&a ",
        "*a",
        "<<: *a\n",
        "!!str ",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "null",
        "~",
        "true",
        "2025-01",
        "1.50",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
        "zh: 甲\n",
        "en: a\n",
        "id: 1\n",
        "\t",
        "\r\n",
        "@",
        "`",
    ];
    Entry { name: "yaml", words, inputs: 150_000, check }.explore();
}

fn check(text: &str) -> bool {
    let mut files = Files::default();
    let file = files.add("content/a.yaml", text);
    let mut findings = Vec::new();
    if let Some(node) = parse(file, text, &mut findings) {
        assert_placed(&node, text);
    }
    for reader in Reader::ALL {
        print_human(&findings, &files, &Words::new(reader), Human { colour: false, all: true });
    }
    findings.is_empty()
}

/// Every value and key stands at a place of the text that can be shown.
fn assert_placed(node: &Node, text: &str) {
    let is_shown = |span: Span| text.get(span.start as usize..span.end as usize).is_some();
    assert!(is_shown(node.span), "{:?}", node.span);
    match &node.value {
        Value::Null | Value::Scalar(_) => {}
        Value::List(items) => items.iter().for_each(|item| assert_placed(item, text)),
        Value::Mapping(entries) => {
            for entry in entries {
                assert!(is_shown(entry.span), "{:?}", entry.span);
                assert_placed(&entry.node, text);
            }
        }
    }
}
