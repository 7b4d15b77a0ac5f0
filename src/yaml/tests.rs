//! Documents that the tests of this room read and edit: the shipped ones, and some that are made up in all the ways in
//! which content is usually written.

use std::fs;
use std::path::{Path, PathBuf};

use super::quick;
use crate::source::Files;

/// Every YAML file that comes with the program, with its path.
pub(super) fn shipped() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = ["content", "starter", "tests/sites"].map(|folder| root.join(folder)).into();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                let text = fs::read_to_string(&path).expect("a file");
                found.push((path, text));
            }
        }
    }
    found.sort();
    assert!(found.len() > 80);
    found
}

#[test]
fn every_shipped_file_is_read_quickly() {
    let file = Files::default().add("", "");
    for (path, text) in shipped() {
        assert!(quick::read(file, &text).is_some(), "{}", path.display());
    }
}

/// A document by a series of choices.
pub(super) fn sample(choices: Vec<u8>) -> String {
    let mut writer = Writer { choices, keys: 0, out: String::new() };
    writer.push_one(&["", "", "# c\n", "\n"]);
    if writer.choose(4) == 0 {
        writer.list(0, 4);
    } else {
        writer.mapping(0, 4);
    }
    writer.out
}

/// Writes a document that the subset is made of, following a series of choices.
struct Writer {
    choices: Vec<u8>,
    keys: usize,
    out: String,
}

const WORDS: [&str; 24] = [
    "a",
    "一二",
    "b c",
    "it's",
    "http://a/b:c",
    "-1",
    "~",
    "null",
    "a:b",
    "x#y",
    "“三”",
    "四\u{3000}",
    "\u{a0}",
    "a\u{85}",
    "-a",
    "2025-01-01",
    "(x)",
    "a  b",
    "..",
    "a, b",
    "x]",
    "\"\"",
    "'#: '",
    "\"\\\"\\u4e00 \"",
];
const FLOWS: [&str; 10] = [
    "[]",
    "{}",
    "[a, b]",
    "[ 'a' ,b ]",
    "{a: b}",
    "{zh: \"一\", en: x y}",
    "[{a: [b]}, \"c\"]",
    "{a: {b: c}, 'd' : e}",
    "[a:b, http://x/]",
    "[~]",
];
const LINES: [&str; 8] = ["a", "一\u{3000}", "  b", "# c", "- d: e", "", "\u{3000}", "x  "];
const ENDS: [&str; 7] = ["\n", "\n", "\n", " # c\n", "  \n", "\n\n", "\n  # c\n"];

impl Writer {
    fn choose(&mut self, among: usize) -> usize {
        usize::from(self.choices.pop().unwrap_or_default()) % among
    }

    fn push_one(&mut self, among: &[&str]) {
        let choice = self.choose(among.len());
        self.out.push_str(among[choice]);
    }

    /// What stands after a key or dash at a column, to the end of its last line.
    fn value(&mut self, column: usize, behind_key: bool, depth: usize) {
        let kind = if depth == 0 { self.choose(5) } else { self.choose(10) };
        match kind {
            0 => self.push_one(&ENDS),
            1 => {
                self.out.push(' ');
                self.push_one(&FLOWS);
                self.push_one(&ENDS);
            }
            2 => self.block_scalar(column),
            3 | 4 => {
                self.out.push(' ');
                self.push_one(&WORDS);
                self.push_one(&ENDS);
            }
            5 if behind_key => {
                self.push_one(&ENDS);
                self.indented_list(column, depth - 1);
            }
            5 | 6 if !behind_key => {
                let spaces = 1 + self.choose(2);
                self.out.push_str(&" ".repeat(spaces));
                let column = column + 1 + spaces;
                if kind == 5 { self.list(column, depth - 1) } else { self.mapping(column, depth - 1) }
            }
            _ => {
                self.push_one(&ENDS);
                let column = column + 1 + self.choose(4);
                self.out.push_str(&" ".repeat(column));
                if kind < 9 { self.mapping(column, depth - 1) } else { self.list(column, depth - 1) }
            }
        }
    }

    fn indented_list(&mut self, column: usize, depth: usize) {
        self.out.push_str(&" ".repeat(column));
        self.list(column, depth);
    }

    fn list(&mut self, column: usize, depth: usize) {
        for item in 0..=self.choose(3) {
            if item > 0 {
                self.out.push_str(&" ".repeat(column));
            }
            self.out.push('-');
            self.value(column, false, depth);
        }
    }

    fn mapping(&mut self, column: usize, depth: usize) {
        for entry in 0..=self.choose(4) {
            if entry > 0 {
                self.out.push_str(&" ".repeat(column));
            }
            self.keys += 1;
            let key = self.keys;
            let key = match self.choose(6) {
                0 => format!("\"{key}\""),
                1 => format!("键 {key}"),
                2 => format!("'{key}' "),
                _ => format!("k{key}"),
            };
            self.out.push_str(&key);
            self.out.push(':');
            self.value(column, true, depth);
        }
    }

    fn block_scalar(&mut self, column: usize) {
        self.push_one(&[" |", " |-", " |+", " >", " >-", " >+"]);
        self.push_one(&["\n", "\n", " # c\n"]);
        let indent = " ".repeat(column + 1 + self.choose(3));
        for line in 0..=self.choose(5) {
            self.out.push_str(&indent);
            if line == 0 {
                self.out.push('t');
            }
            self.push_one(&LINES);
            self.out.push('\n');
        }
        self.push_one(&["", "", "\n", " \n\n"]);
    }
}
