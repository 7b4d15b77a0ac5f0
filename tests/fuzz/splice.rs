//! Edits in place: no text makes one panic, and a text without a mistake has none after it.

use gongkai::source::Files;
use gongkai::yaml::{Draft, Edit, Node, Step, Value, parse, splice};

use super::explore::Entry;

#[test]
fn splices() {
    let words = &[
        ": ",
        ":\n",
        "- ",
        "-\n",
        "#",
        " # c\n",
        "|\n",
        "|-\n",
        ">\n",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "&a ",
        "*a",
        "!!str ",
        "!<t> ",
        "? ",
        "\n  ",
        "\n- ",
        "\n  - ",
        "zh: 甲\n",
        "en: a\n",
        "id: 1\n",
        "\t",
        "\r\n",
        "\r",
        "\u{feff}",
        "---\n",
    ];
    Entry { name: "splice", words, inputs: 12_000, check }.explore();
}

fn check(text: &str) -> bool {
    let Some(root) = read(text) else { return false };
    let mut paths = Vec::new();
    collect(&root, &mut Vec::new(), &mut paths);
    let mut made = 0;
    for path in paths.iter().take(8) {
        let edits = [
            Edit::Set(Draft::Text("甲: # 1".to_owned())),
            Edit::Set(Draft::List(vec![Draft::word("a"), Draft::Text("two\nlines\n".to_owned())])),
            Edit::Remove,
            Edit::Move(0),
            Edit::InsertField(0, "added".to_owned(), Draft::word("2025-01")),
            Edit::InsertItem(0, Draft::word("18.1")),
        ];
        for edit in edits {
            if let Ok(edited) = splice(text, path, &edit) {
                assert!(read(&edited).is_some(), "{path:?} {edit:?} gives {edited:?}");
                made += 1;
            }
        }
    }
    made > 0
}

/// The tree of a text without a mistake.
fn read(text: &str) -> Option<Node> {
    let mut findings = Vec::new();
    parse(Files::default().add("", ""), text, &mut findings).filter(|_| findings.is_empty())
}

/// The path to every value of a tree, and to the tree itself.
fn collect(node: &Node, path: &mut Vec<Step>, paths: &mut Vec<Vec<Step>>) {
    paths.push(path.clone());
    let steps: Vec<(Step, &Node)> = match &node.value {
        Value::Null | Value::Scalar(_) => Vec::new(),
        Value::List(items) => items.iter().enumerate().map(|(place, item)| (Step::Item(place), item)).collect(),
        Value::Mapping(entries) => entries.iter().map(|entry| (Step::Key(entry.key.clone()), &entry.node)).collect(),
    };
    for (step, value) in steps {
        path.push(step);
        collect(value, path, paths);
        path.pop();
    }
}
