//! Whatever the quick reader takes, the library reads to the same tree.

use proptest::prelude::*;

use super::*;
use crate::source::Files;
use crate::yaml::{library, tests};

fn file() -> FileId {
    Files::default().add("a.yaml", "")
}

/// What the library makes of a text, if it has nothing to say against it.
fn by_library(text: &str) -> Option<Node> {
    let mut diagnostics = Vec::new();
    let node = library::read(file(), text, &mut diagnostics);
    node.filter(|_| diagnostics.is_empty())
}

/// Whether a text is read; if so, it must be read as the library does.
fn is_read(text: &str) -> bool {
    let Some(node) = read(file(), text) else { return false };
    assert_eq!(format!("{:?}", Some(node)), format!("{:?}", by_library(text)), "{text:?}");
    true
}

#[test]
fn what_content_is_written_in_is_read() {
    let texts = [
        "id: a\ntitle:\n  zh: 北京：一二\n  en: 'Biotech Pharma: China-Cuba'\nleads: [a, b]\n",
        "# comment\n\n- id: a\n  about:\n    - task:2\n  # comment\n\n- id: b # comment\n\n",
        "a:\n- b\n- c: 1\n  d: 2\n-   e: 3\n    f: 4\nb:\n",
        "a:\n-   # comment\n- \n-\n  b: 1\n-  # comment\n  c\nd:  # comment\n- # comment\n",
        "- - a\n  - b: c\n    d:\n    - e\n-\n  - f\n- - -\n",
        "a: \"x\" # comment\nb: 'it''s'  \n\"c d\" : \"\\\"\\\\\\n\\t\\/\\u4e00\"\n'e': \"\"\n",
        "a: ~\nb: null # comment\nc: \"null\"\nd: '~'\ne: ~x\nf:\n",
        "a: [ x , \"y\" , 'z',{b: c, d: [e]} , [] ] # comment\nb: {}\nc: { x: \"一\" , 'y' : http://a/b:c }\n",
        "a: |\n  one\n\n    two  \n   \n  # three\n\nb: |-\n one\n\n\nc: |+ # comment\n  one\n  \n\nd: e\n",
        "a: |\n  one\n # comment\nb:\n- |\n two\n# comment\n- |\n   three\n  # comment\n",
        "- >\n  one\n  two\n\n  three\n   four\n  five\n\n\n   six\n\n  seven\n- >-\n  one\n  two\n- >+\n  one\n\n",
        "a: |\n  \u{3000}\n  一\u{3000}\nb: 一\u{3000}\n键\u{3000}: \u{a0}二\u{a0} # comment\n",
        "a:\n  text on its own\nb:\n  \"quoted\"\nc:\n  [d, e]\nf:\n  |\n  text\n",
        "url: https://example.org/a#b?c=d:e\ntime: 10:30\n-5: -5\na#b: c#d\n(a): /b\n",
        "{a: b}\n",
        "  a: b\n  c:\n   d: e\n",
    ];
    let unread: Vec<&str> = texts.into_iter().filter(|text| !is_read(text)).collect();
    assert_eq!(unread, [""; 0]);
}

#[test]
fn what_needs_the_library_is_declined() {
    let texts = [
        "",
        "\n",
        "a: b",
        "a",
        "~\n",
        "text\n",
        "a: b\r\n",
        "a:\tb\n",
        "a: \u{feff}b\n",
        "a: b\0\n",
        "---\na: b\n",
        "a: b\n...\n",
        "a: b\n--- c\n",
        "%YAML 1.2\n",
        "a: 1\na: 2\n",
        "a: {b: 1, b: 2}\n",
        "a: 1\n\"a\": 2\n",
        "~: a\n",
        "a: {null: b}\n",
        "? a\n: b\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !b c\n",
        "a: @b\n",
        "a: `b`\n",
        "a: one\n  two\n",
        "- one\n  two\n",
        "a: \"one\n  two\"\n",
        "a: [b,\n  c]\n",
        "a: [b, c],\n",
        "a: [b, c,]\n",
        "a: [b: c]\n",
        "a: [b:]\n",
        "a: [-, b]\n",
        "a: [b -]\n",
        "a: [- b]\n",
        "a: [b #c]\n",
        "a: {b}\n",
        "a: {b: }\n",
        "a: {b:c}\n",
        "a: {\"b\":c}\n",
        "[a]: b\n",
        "a: b: c\n",
        "a:\n    b: 1\n  c: 2\n",
        "a: 1\n  b: 2\n",
        " a: 1\nb: 2\n",
        "- a\nb: c\n",
        "a: b\n- c\n",
        "- - a\n  b: c\n",
        "- a: b\n c: d\n",
        "a: - b\n",
        "a: \"b\"#c\n",
        "a: \"b\" c\n",
        "a: \"b\n",
        "a: 'b\n",
        "a: \"\\x41\"\n",
        "a: \"\\u+041\"\n",
        "a: \"\\ud800\"\n",
        "a: \"\\u00\n",
        "\"a\":b\n",
        "a: |\n",
        "a: |\nb: c\n",
        "a: |\n\n  b\n",
        "a: |2\n  b\n",
        "a: |#c\n  b\n",
        "a: | b\n",
        "a: |+-\n  b\n",
        "a: |\n  b\n c\n",
    ];
    let all_read: Vec<&str> = texts.into_iter().filter(|text| is_read(text)).collect();
    assert_eq!(all_read, [""; 0]);
}

#[test]
fn limits_are_those_of_the_library() {
    let nested = |depth: usize| format!("a: {}b{}\n", "[".repeat(depth), "]".repeat(depth));
    assert!(is_read(&nested(DEEPEST - 1)));
    assert!(!is_read(&nested(DEEPEST)));
    assert!(by_library(&nested(DEEPEST)).is_none());
    assert!(is_read(&format!("{}: b\n", "a".repeat(LONGEST_KEY))));
    assert!(!is_read(&format!("{}: b\n", "a".repeat(LONGEST_KEY + 1))));
    let indented = |columns: usize| format!("a: |\n{0}b\n{0}c\nd: e\n", " ".repeat(columns));
    assert!(is_read(&indented(DEEPEST_TEXT)));
    assert!(!is_read(&indented(DEEPEST_TEXT + 1)));
    let keys = |count: usize| (0..count).map(|key| format!("k{key}: v\n")).collect::<String>();
    assert!(is_read(&keys(FEW_KEYS + 1)));
    assert!(!is_read(&(keys(FEW_KEYS + 1) + "k3: again\n")));
}

const NASTY: [&str; 30] = [
    ":", "#", "-", "[", "]", "{", "}", "'", "\"", "|", ">", "&", "*", "!", "%", "@", "\\", " ", "\n", "\t", "一", "a",
    ",", "?", "  ", ": ", " #", "\n ", "- ", "\u{3000}",
];

/// A document of the subset, and changes to it that mostly spoil it: where, of what kind, and with which character.
fn document() -> impl Strategy<Value = (Vec<u8>, Vec<(usize, u8, usize)>)> {
    let changes = prop::collection::vec((any::<usize>(), 0..4_u8, any::<usize>()), 0..4);
    (prop::collection::vec(any::<u8>(), 0..120), changes)
}

fn change(text: &str, changes: &[(usize, u8, usize)]) -> String {
    let mut characters: Vec<String> = text.chars().map(String::from).collect();
    for (place, kind, nasty) in changes {
        let place = place % (characters.len() + 1);
        match kind {
            0 if place < characters.len() => drop(characters.remove(place)),
            1 if place < characters.len() => characters.insert(place, characters[place].clone()),
            _ => characters.insert(place, NASTY[nasty % NASTY.len()].to_owned()),
        }
    }
    characters.concat()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_read_is_read_as_the_library_does((choices, changes) in document()) {
        is_read(&change(&tests::sample(choices), &changes));
    }

    #[test]
    fn nothing_makes_it_panic(text in "[-:#a一 \n\\[\\]{}'\"|>,\\\\u0?&~.]{0,24}\n?") {
        is_read(&text);
    }
}
