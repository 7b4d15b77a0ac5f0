//! A text that was edited is read as the edit made on the tree, and everything else in it is as it was.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::yaml::tests::{sample, shipped};
use crate::yaml::{Entry, Value};

/// `tasks/0/name` as a path.
fn path(text: &str) -> Vec<Step> {
    let step = |step: &str| step.parse().map_or_else(|_| Step::Key(step.to_owned()), Step::Item);
    text.split('/').filter(|step| !step.is_empty()).map(step).collect()
}

fn text(text: &str) -> Draft {
    Draft::Text(text.to_owned())
}

fn mapping(entries: &[(&str, Draft)]) -> Draft {
    Draft::Mapping(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

fn list(items: &[&str]) -> Draft {
    Draft::List(items.iter().map(|item| Draft::word(item)).collect())
}

#[track_caller]
fn becomes(before: &str, at: &str, edit: &Edit, after: &str) {
    assert_eq!(splice(before, &path(at), edit).as_deref(), Ok(after));
    // The same in the manner of Windows.
    let windows = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(splice(&windows(before), &path(at), edit).as_deref(), Ok(&*windows(after)));
}

#[test]
fn a_value_is_set_in_its_place() {
    let set = |value: &Draft| Edit::Set(value.clone());
    let word = set(&Draft::word("2025-01"));
    becomes("a:  1 # one\n# two\nb: 2\n", "a", &word, "a:  2025-01 # one\n# two\nb: 2\n");
    becomes("a: 'it''s' # one\nb: \"2\"\n", "a", &word, "a: 2025-01 # one\nb: \"2\"\n");
    becomes("a: # one\nb:\n", "a", &word, "a: 2025-01 # one\nb:\n");
    becomes("- a\n-\n", "1", &word, "- a\n- 2025-01\n");
    becomes("a: | # one\n  two\n\n  three\n# four\nb: 2\n", "a", &word, "a: 2025-01 # one\n# four\nb: 2\n");
    becomes("a: one\n  two\nb: 2\n", "a", &word, "a: 2025-01\nb: 2\n");
    becomes("a: # one\n  b: 1\n  c: 2 # two\n\n# three\n", "a", &word, "a: 2025-01 # one\n\n# three\n");
    becomes("a: {b: [1,  2], c: }\n", "a/b/1", &word, "a: {b: [1,  2025-01], c: }\n");
    becomes("a: {b, c: 1}\n", "a/b", &word, "a: {b: 2025-01, c: 1}\n");
    becomes("a: 1\n", "a", &set(&text("no")), "a: 'no'\n");
    becomes("- a: 1\n  b: 2\n- c\n", "0", &set(&text("- x")), "- '- x'\n- c\n");
    // Texts of several lines are blocks, in the indentation of the document.
    let block = set(&text("One.\n\nTwo: 3.\n"));
    becomes("a: 1 # one\nb: 2\n", "a", &block, "a: | # one\n  One.\n\n  Two: 3.\nb: 2\n");
    becomes("a:\n    b: 1", "a/b", &block, "a:\n    b: |\n        One.\n\n        Two: 3.\n");
    becomes("- {a: 1}\n", "0/a", &block, "- {a: \"One.\\n\\nTwo: 3.\\n\"}\n");
    // A comment below that would become part of a block.
    becomes("a: 1\n    # one\nb: 2\n", "a", &block, "a: \"One.\\n\\nTwo: 3.\\n\"\n    # one\nb: 2\n");
    // Lists stand as they stood, or as the document has them.
    becomes("a: [x, y] # one\n", "a", &set(&list(&["z"])), "a: [z] # one\n");
    becomes("a:\n- x\nb: 1\n", "b", &set(&list(&["w", "z"])), "a:\n- x\nb:\n- w\n- z\n");
    becomes("a:\n    - x\n", "a", &set(&list(&["w", "z"])), "a:\n    - w\n    - z\n");
    becomes("a: 1 # one\nb: 2\n", "a", &set(&list(&["w"])), "a: # one\n  - w\nb: 2\n");
    becomes("a: x  \n", "a", &set(&mapping(&[("b", list(&[])), ("c", text("é"))])), "a:\n  b: []\n  c: é\n");
    becomes("- x\n", "0", &set(&mapping(&[("b", text("1")), ("c", text("2"))])), "- b: '1'\n  c: '2'\n");
}

#[test]
fn a_field_or_item_is_inserted() {
    let field = |place: usize| Edit::InsertField(place, "new".to_owned(), text("it: is"));
    let item = |place: usize| Edit::InsertItem(place, Draft::word("new"));
    becomes("# one\na: 1 # two\n# three\nb: 2\n", "", &field(0), "# one\nnew: 'it: is'\na: 1 # two\n# three\nb: 2\n");
    becomes("# one\na: 1 # two\n# three\nb: 2\n", "", &field(1), "# one\na: 1 # two\nnew: 'it: is'\n# three\nb: 2\n");
    becomes("a: 1\nb: 2", "", &field(2), "a: 1\nb: 2\nnew: 'it: is'\n");
    becomes("- a: 1\n  b: 2\n", "0", &field(0), "- new: 'it: is'\n  a: 1\n  b: 2\n");
    becomes("a: |\n  one\n\nb: 1\n", "", &field(1), "a: |\n  one\nnew: 'it: is'\n\nb: 1\n");
    becomes("a:\n- x # one\nb: 1\n", "a", &item(1), "a:\n- x # one\n- new\nb: 1\n");
    becomes("a:\n- x\n", "a", &item(0), "a:\n- new\n- x\n");
    becomes("a: [x, y]\n", "a", &item(0), "a: [new, x, y]\n");
    becomes("a: [x, y, ]\n", "a", &item(2), "a: [x, y, new, ]\n");
    becomes("a: [\n  x, # one\n  y # two\n]\n", "a", &item(1), "a: [\n  x, # one\n  new, y # two\n]\n");
    becomes("a: {b: 1}\n", "a", &field(1), "a: {b: 1, new: 'it: is'}\n");
    becomes("a: [] # one\n", "a", &item(0), "a: # one\n  - new\n");
    becomes("a: [[]]\n", "a/0", &item(0), "a: [[new]]\n");
    becomes("# one\n{}\n", "", &field(0), "# one\nnew: 'it: is'\n");
}

#[test]
fn a_field_or_item_is_removed() {
    let remove = Edit::Remove;
    becomes("# one\na: 1 # two\n# three\nb: 2\n", "a", &remove, "# one\n# three\nb: 2\n");
    becomes("a: 1\nb:\n  c: 2\n  # one\n", "b", &remove, "a: 1\n  # one\n");
    becomes("a: 1\nb: 2", "b", &remove, "a: 1");
    becomes("- a: 1\n  b: 2\n", "0/a", &remove, "- b: 2\n");
    becomes("- a: 1 # one\n  # two\n  b: 2\n", "0/a", &remove, "-\n  # two\n  b: 2\n");
    becomes("a:\n  - x\n  - y\n", "a/1", &remove, "a:\n  - x\n");
    becomes("a:\n  - x # one\nb: 1\n", "a/0", &remove, "a: []\nb: 1\n");
    becomes("a: [x, 'y', z]\n", "a/0", &remove, "a: ['y', z]\n");
    becomes("a: [x, 'y', z]\n", "a/1", &remove, "a: [x, z]\n");
    becomes("a: [x, 'y', z]\n", "a/2", &remove, "a: [x, 'y']\n");
    becomes("a: [x]\n", "a/0", &remove, "a: []\n");
    becomes("a: 1\n", "a", &remove, "{}\n");
}

#[test]
fn a_field_or_item_is_moved() {
    becomes("a: 1 # one\n# two\nb: 2\n\nc: |\n  3\n", "a", &Edit::Move(2), "b: 2\n# two\nc: |\n  3\n\na: 1 # one\n");
    becomes("a: 1\nb: 2", "b", &Edit::Move(0), "b: 2\na: 1");
    becomes("- - a: 1\n    b: 2\n  - c\n", "0/1", &Edit::Move(0), "- - c\n  - a: 1\n    b: 2\n");
    becomes("a: [x, 'y',z ]\n", "a/0", &Edit::Move(2), "a: ['y', z,x ]\n");
    becomes("a: {b: 1, c: 2}\n", "a/c", &Edit::Move(0), "a: {c: 2, b: 1}\n");
}

/// What becomes of a text by several edits at once.
fn spliced(before: &str, edits: &[(&str, Edit)]) -> Result<String, SpliceError> {
    let edits: Vec<(Vec<Step>, &Edit)> = edits.iter().map(|(at, edit)| (path(at), edit)).collect();
    splice_all(before, &edits.iter().map(|(path, edit)| (path.as_slice(), *edit)).collect::<Vec<_>>())
}

#[test]
fn several_edits_are_made_at_once_and_places_are_those_before_them() {
    let set = |word: &str| Edit::Set(Draft::word(word));
    let field = |place: usize, key: &str| Edit::InsertField(place, key.to_owned(), Draft::word("new"));
    let item = |word: &str| Edit::InsertItem(1, mapping(&[("a", Draft::word(word))]));
    let before = "# one\n- a: 1 # two\n  b: {c: 2, d: 3}\n  e: |\n    four\n\n# five\n- a: 6";
    let edits = [
        ("1/a", set("7")),
        ("", item("8")),
        ("0/e", set("9")),
        ("0/b", field(1, "x")),
        ("0/b/d", set("10")),
        ("0", field(3, "v")),
        ("", item("11")),
        ("0", field(3, "z")),
        ("1", field(1, "w")),
    ];
    let after = "# one\n- a: 1 # two\n  b: {c: 2, x: new, d: 10}\n  e: 9\n  v: new\n  z: new\n- a: 8\n- a: 11\n\n# five\n- a: 7\n  w: new\n";
    assert_eq!(spliced(before, &edits).as_deref(), Ok(after));
    // The order in which they are given matters only for what is added at one place.
    let turned: Vec<(&str, Edit)> = [2, 0, 3, 1, 5, 6, 8, 7, 4].map(|place| edits[place].clone()).to_vec();
    assert_eq!(spliced(before, &turned).as_deref(), Ok(after));
    assert_eq!(spliced("- a", &[("", item("1")), ("", item("2"))]).as_deref(), Ok("- a\n- a: 1\n- a: 2\n"));
    assert_eq!(spliced("a: 1\n", &[]).as_deref(), Ok("a: 1\n"));
    // Two on one value, or on a value and on one in it.
    assert_eq!(spliced("a: 1\n", &[("a", set("2")), ("a", set("3"))]), Err(SpliceError::Misread));
    assert_eq!(spliced("a: {b: 1}\n", &[("a", set("2")), ("a/b", set("3"))]), Err(SpliceError::Misread));
    // None is made if one cannot be.
    assert_eq!(spliced("a: 1\n", &[("a", set("2")), ("b", set("3"))]), Err(SpliceError::NoSuchPlace));
}

#[test]
fn what_cannot_be_edited_safely_is_refused_with_the_reason() {
    let refused = |before: &str, at: &str, edit: &Edit| splice(before, &path(at), edit).expect_err(before);
    let set = Edit::Set(Draft::word("x"));
    let anchored = "a: &b {c: 1}\nd: *b\n";
    assert_eq!(refused(anchored, "a/c", &set), SpliceError::Anchor(6..12));
    assert_eq!(refused(anchored, "a", &Edit::Remove), SpliceError::Anchor(6..12));
    assert_eq!(refused(anchored, "d/c", &set), SpliceError::Alias(16..18));
    becomes(anchored, "d", &set, "a: &b {c: 1}\nd: x\n");
    assert_eq!(refused("a: &b 1\nd: *b\n", "d", &Edit::Move(0)), SpliceError::Misread);
    assert_eq!(refused("a: !t 1\n", "a", &set), SpliceError::Anchor(6..7));
    assert_eq!(refused("? a\n: 1\n", "a", &set), SpliceError::Unusual(0..3));
    assert_eq!(refused("a: [b: 1]\n", "a/0/b", &set), SpliceError::Unusual(4..9));
    assert_eq!(refused("a: [x, # one\n  y]\n", "a/1", &Edit::Remove), SpliceError::Comment(5..15));
    assert_eq!(refused("a: 1\na: 2\n", "a", &set), SpliceError::Unreadable);
    assert_eq!(refused("a: [\n", "a", &set), SpliceError::Unreadable);
    assert_eq!(refused("a: 1\n", "b", &set), SpliceError::NoSuchPlace);
    assert_eq!(refused("a: 1\n", "a/b", &set), SpliceError::NoSuchPlace);
    assert_eq!(refused("a: 1\n", "", &set), SpliceError::NoSuchPlace);
    assert_eq!(refused("a: [x]\n", "a/0", &Edit::Move(1)), SpliceError::NoSuchPlace);
    assert_eq!(refused("a: 1\n", "a", &Edit::InsertItem(0, text("x"))), SpliceError::NoSuchPlace);
    let again = Edit::InsertField(0, "a".to_owned(), text("x"));
    assert_eq!(refused("a: 1\n", "", &again), SpliceError::KeyExists);
}

/// Every path in a tree, with the places of the keys and values below it, in the order of the text.
fn paths(node: &Node) -> Vec<Vec<Step>> {
    let mut found = Vec::new();
    fn walk(node: &Node, path: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
        let steps: Vec<Step> = match &node.value {
            Value::Mapping(entries) => entries.iter().map(|entry| Step::Key(entry.key.clone())).collect(),
            Value::List(items) => (0..items.len()).map(Step::Item).collect(),
            Value::Null | Value::Scalar(_) => Vec::new(),
        };
        for (step, child) in steps.into_iter().zip(node.children()) {
            path.push(step);
            found.push(path.clone());
            walk(child, path, found);
            path.pop();
        }
    }
    walk(node, &mut Vec::new(), &mut found);
    found
}

fn get<'n>(root: &'n Node, path: &[Step]) -> &'n Node {
    path.iter()
        .fold(root, |node, step| node.children().nth(edit::place(node, step).expect("a place")).expect("a value"))
}

/// How many bytes of a text must be the same at its start and at its end after a value was set or removed: all up to the
/// key or value before it, and all from the end of the line in which its last value ends, or from what follows in that line.
fn kept(text: &str, root: &Node, path: &[Step], is_removed: bool) -> (usize, usize) {
    let mut places = Vec::new();
    fn walk(node: &Node, is_own: bool, path: Option<&[Step]>, places: &mut Vec<(usize, usize, bool)>) {
        let is_own = is_own || path.is_some_and(<[Step]>::is_empty);
        let next = |step: Step| {
            path.and_then(|path| path.split_first()).filter(|(first, _)| **first == step).map(|(_, rest)| rest)
        };
        if node.children().next().is_none() {
            places.push((node.span.start as usize, node.span.end as usize, is_own));
        }
        match &node.value {
            Value::Mapping(entries) => {
                for Entry { key, span, node } in entries {
                    let path = next(Step::Key(key.clone()));
                    let is_own = is_own || path.is_some_and(<[Step]>::is_empty);
                    places.push((span.start as usize, span.end as usize, is_own));
                    walk(node, is_own, path, places);
                }
            }
            Value::List(items) => {
                for (place, item) in items.iter().enumerate() {
                    walk(item, is_own, next(Step::Item(place)), places);
                }
            }
            Value::Null | Value::Scalar(_) => {}
        }
    }
    walk(root, false, Some(path), &mut places);
    let first = places.iter().position(|place| place.2);
    let Some(first) = first else { return (0, 0) };
    let last = places.iter().rposition(|place| place.2).unwrap_or(first);
    let start = first.checked_sub(1).map_or(0, |before| places[before].1);
    let line_end = line_end(text, places[last].1);
    // The second field or item may take the place of the first, after a dash.
    let (step, to_parent) = path.split_last().expect("a step");
    let gives_way = is_removed && edit::place(get(root, to_parent), step) == Some(0);
    let end = match places.get(last + 1) {
        Some(next) if gives_way || next.0 < line_end => next.0,
        // Lines at the end of a text that look blank go with it.
        _ if text.contains(['+', '\u{3000}']) => text.len(),
        // A line that goes takes its line break with it.
        _ => (line_end + text[line_end..].find('\n').map_or(0, |newline| newline + 1)).min(text.len()),
    };
    (start, text.len() - end)
}

/// Makes an edit, holds the result to the edit made on the tree, and says whether it could be made.
fn holds(before: &str, path: &[Step], edit: &Edit) -> Result<(), SpliceError> {
    let root = read(before).expect("a sound text");
    let after = splice(before, path, edit)?;
    let mut meant = root.clone();
    edit.apply(&mut meant, path).expect("an edit that was made");
    let found = read(&after).unwrap_or_else(|| panic!("{before:?} {path:?} {edit:?} gives {after:?}"));
    assert!(found.says_the_same(&meant), "{before:?} {path:?} {edit:?} gives {after:?}");
    let alike = |ones: &mut dyn Iterator<Item = (u8, u8)>| ones.take_while(|(one, other)| one == other).count();
    let at_start = alike(&mut before.bytes().zip(after.bytes()));
    let at_end = alike(&mut before.bytes().rev().zip(after.bytes().rev()));
    match edit {
        Edit::Set(_) | Edit::Remove => {
            let (start, end) = kept(before, &root, path, matches!(edit, Edit::Remove));
            assert!(at_start >= start && at_end >= end, "{before:?} {path:?} {edit:?} spoils {after:?}");
        }
        Edit::Move(_) => {
            let sorted = |text: &str| {
                let mut bytes = text.as_bytes().to_vec();
                bytes.sort_unstable();
                bytes
            };
            assert_eq!(sorted(before), sorted(&after), "{before:?} {path:?} {edit:?} spoils {after:?}");
        }
        Edit::InsertField(..) | Edit::InsertItem(..) => {
            let was_empty = get(&root, path).children().next().is_none();
            assert!(was_empty || at_start + at_end >= before.len(), "{before:?} {path:?} {edit:?} spoils {after:?}");
        }
    }
    Ok(())
}

/// Values of every kind, among them texts that need quotes or lines of their own.
fn values() -> Vec<Draft> {
    vec![
        Draft::word("18"),
        text("it's: a # \"text\""),
        text("第一。\n\n  第二：1。\n"),
        list(&["task:1", "2025-01", "12.40"]),
        mapping(&[
            ("zh", text("是")),
            ("no", text("Nei.\nJo.")),
            ("list", Draft::List(vec![mapping(&[("a", list(&[]))])])),
        ]),
        text(""),
        text(" \n"),
        Draft::truth(true),
    ]
}

/// The edits that are tried on a value: all kinds, each with one of the values by turns.
fn edits(root: &Node, path: &[Step], turn: usize) -> Vec<(Vec<Step>, Edit)> {
    let values = values();
    let value = |place: usize| values[(turn + place) % values.len()].clone();
    let Some((last, to_parent)) = path.split_last() else { return Vec::new() };
    let parent = get(root, to_parent);
    let (count, place) = (parent.children().count(), edit::place(parent, last).expect("a place"));
    let insert = match last {
        Step::Key(_) => Edit::InsertField((place + turn) % (count + 1), "new: key".to_owned(), value(1)),
        Step::Item(_) => Edit::InsertItem((place + turn) % (count + 1), value(1)),
    };
    vec![
        (path.to_vec(), Edit::Set(value(0))),
        (path.to_vec(), Edit::Remove),
        (path.to_vec(), Edit::Move((place + turn) % count)),
        (to_parent.to_vec(), insert),
    ]
}

#[test]
fn every_field_of_every_shipped_file_can_be_edited() {
    let mut made = 0;
    for (file, before) in shipped() {
        let tree = read(&before).expect("a sound file");
        let mut tried: BTreeMap<Vec<Option<String>>, usize> = BTreeMap::new();
        for (turn, path) in paths(&tree).iter().enumerate() {
            // Each field of a file gets one of the four kinds of edit, by turns; not each item of a long list does.
            let field = path.iter().map(|step| if let Step::Key(key) = step { Some(key.clone()) } else { None });
            let times = tried.entry(field.collect()).or_default();
            *times += 1;
            if *times > 1 {
                continue;
            }
            let edits = edits(&tree, path, turn);
            let (path, edit) = &edits[(turn + *times) % edits.len()];
            holds(&before, path, edit)
                .unwrap_or_else(|error| panic!("{}: {path:?} {edit:?}: {error:?}", file.display()));
            made += 1;
        }
    }
    assert!(made > 1_300, "{made} edits");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn an_edit_changes_what_it_says_and_nothing_else(
        choices in prop::collection::vec(any::<u8>(), 0..120),
        turn in any::<prop::sample::Index>(),
        kind in 0..4_usize,
        windows in any::<bool>(),
    ) {
        let mut before = sample(choices);
        if windows {
            before = before.replace('\n', "\r\n");
        }
        let Some(tree) = read(&before) else { return Ok(()) };
        let paths = paths(&tree);
        let turn = turn.index(1_000);
        let (path, edit) = &edits(&tree, &paths[turn % paths.len()], turn)[kind];
        match holds(&before, path, edit) {
            Ok(()) => {}
            // Blank lines belong to a text that keeps them, and not to one that comes to stand there.
            Err(SpliceError::Misread) if before.contains('+') => {}
            // So do lines of spaces, and comments that are further in than the text that comes to stand above them.
            Err(SpliceError::Misread) if matches!(edit, Edit::Remove | Edit::Move(_)) && before.contains(['|', '>']) => {}
            Err(error) => panic!("{before:?} {path:?} {edit:?}: {error:?}"),
        }
    }
}

#[test]
fn what_ends_an_anchor_or_a_line_in_an_unusual_way_is_edited_or_refused() {
    let insert = || Edit::InsertField(0, "new".to_owned(), Draft::word("1"));
    for text in ["c: {x: [&b]}\n", "c: 1\na: [&b]\n", "a: [&b , 1]\n", "a: {x: !<tag:x,1> 2}\n", "a: [!!str]\n"] {
        let edited = splice(text, &[], &insert()).unwrap_or_else(|error| panic!("{text:?}: {error:?}"));
        assert_eq!(edited, format!("new: 1\n{text}"));
    }
    for text in ["a: {b: 1 # x\r}\n", "a: 1 # x\rb: 2\n"] {
        assert!(
            matches!(splice(text, &[], &insert()), Err(SpliceError::Unusual(_) | SpliceError::Unreadable)),
            "{text:?}"
        );
    }
}
