//! Sixty mistakes in one copy of the shipped content: every one is found at its line, and nothing else is.
//!
//! They stand in `tests/seeded/mistakes.txt`, which says how they are written: three for each rule about texts, and those that people make
//! most.

use std::collections::BTreeMap;
use std::fs;

use gongkai::diagnostic::Location;

use super::support::{Site, project};

/// How many mistakes there are.
const MISTAKES: usize = 60;

/// The rules about texts, each of which has three mistakes at least.
const OF_TEXTS: [&str; 9] = [
    "number-mismatch",
    "punctuation",
    "wordlist",
    "avoided-term",
    "term-not-kept",
    "weak-source",
    "bad-address",
    "duplicate-text",
    "missing-translation",
];

/// A finding by its code, its file and its line.
type Place = (String, String, usize);

/// Makes the mistakes of the table in a site, and gives their places.
fn made(site: &Site) -> Vec<Place> {
    let table = fs::read_to_string(project().join("tests/seeded/mistakes.txt")).expect("the table");
    let mut codes: Vec<&str> = Vec::new();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for section in table.split("\n=== ").skip(1) {
        let (code, lines) = section.split_once('\n').expect("a code and lines");
        codes.push(code);
        let (mut path, mut from) = (String::new(), None);
        for line in lines.lines().filter(|line| !line.is_empty()) {
            let piece = line.get(2..).map(unescaped).unwrap_or_default();
            match line.split(' ').next() {
                Some("-") => from = Some(piece),
                Some("+") => {
                    // The mark says whose place it is, until all mistakes are made.
                    let to = piece.replace('¦', &format!("¦{}¦", codes.len() - 1));
                    let file = site.root().join(&path);
                    let text =
                        texts.entry(path.clone()).or_insert_with(|| fs::read_to_string(file).unwrap_or_default());
                    *text = match from.take() {
                        Some(from) => {
                            assert!(text.contains(&from), "{code}: {path} does not hold {from:?}");
                            text.replacen(&from, &to, 1)
                        }
                        None => to,
                    };
                }
                _ => path = format!("content/{line}"),
            }
        }
    }
    let mut places = Vec::new();
    for (path, text) in &texts {
        let mut written = String::new();
        for (number, line) in (1..).zip(text.split_inclusive('\n')) {
            for (place, piece) in line.split('¦').enumerate() {
                match piece.parse::<usize>() {
                    Ok(mistake) if place % 2 == 1 => places.push((codes[mistake].to_owned(), path.clone(), number)),
                    _ => written.push_str(piece),
                }
            }
        }
        site.write(path, written);
    }
    assert_eq!(places.len(), codes.iter().filter(|code| **code != "setup").count(), "each mistake has a place");
    for rule in OF_TEXTS {
        assert!(codes.iter().filter(|code| **code == rule).count() >= 3, "{rule}");
    }
    places
}

fn unescaped(piece: &str) -> String {
    piece.replace("\\n", "\n").replace("\\t", "\t").replace("\\u{200b}", "\u{200b}")
}

#[test]
fn sixty_mistakes_in_the_shipped_content_are_found_at_their_lines_and_nothing_else_is() {
    let site = Site::shipped();
    let mut expected = made(&site);
    assert_eq!(expected.len(), MISTAKES);
    let report = site.check();
    let place = |location: &Location| match location {
        Location::Span(span) => report.files.line_column(span.file, span.start as usize).0,
        Location::Path(_) => 0,
    };
    let mut found: Vec<Place> = report
        .diagnostics
        .iter()
        .map(|finding| {
            (finding.code.name().to_owned(), finding.path(&report.files).to_owned(), place(&finding.location))
        })
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "{}", site.told(&report));
}
