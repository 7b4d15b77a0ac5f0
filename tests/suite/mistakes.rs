//! The mistakes of those who write content for the first time: each is one finding, at its place, with the right cause.
//!
//! `tests/mistakes/*.txt` are tables of them. `=== name` begins one; a line with a path below `content`, the file that it is made in,
//! where `- ` gives a piece of the file and `+ ` what stands in its stead (or, alone, in the whole file); `path deleted` and
//! `path -> path` delete and rename one. `> code path:line` is what must be found, and nothing else; `zh ` and `en ` give a piece of
//! what people are told in that language. `\n`, `\t`, `\u{…}` and `\x…` stand for characters and bytes. They are made in the site of
//! `tests/mistakes/site`, each for itself.

use std::fs;
use std::path::Path;

use gongkai::diagnostic::{Location, Reader, Words};

use super::support::{Site, project};

/// How many mistakes the tables have at least.
const FEWEST: usize = 86;

/// A mistake and what must be found.
struct Mistake {
    name: String,
    changes: Vec<Change>,
    expected: Vec<String>,
    /// Pieces of what people are told.
    told: Vec<(Reader, String)>,
}

enum Change {
    Replace { path: String, from: Vec<u8>, to: Vec<u8> },
    Write { path: String, bytes: Vec<u8> },
    Delete(String),
    Rename(String, String),
}

fn mistakes(table: &str) -> Vec<Mistake> {
    table.split("\n=== ").skip(1).map(mistake).collect()
}

fn mistake(section: &str) -> Mistake {
    let (name, lines) = section.split_once('\n').expect("a name and lines");
    let mut mistake = Mistake { name: name.to_owned(), changes: Vec::new(), expected: Vec::new(), told: Vec::new() };
    let (mut path, mut from) = (String::new(), None);
    let own = |path: &str| format!("content/{path}");
    for line in lines.lines().filter(|line| !line.is_empty()) {
        match line.split_once(' ') {
            Some(("-", text)) => from = Some(bytes(text)),
            Some(("+", text)) => mistake.changes.push(match from.take() {
                Some(from) => Change::Replace { path: path.clone(), from, to: bytes(text) },
                None => Change::Write { path: path.clone(), bytes: bytes(text) },
            }),
            Some((">", finding)) => mistake.expected.push(finding.replacen(' ', " content/", 1)),
            Some(("zh", piece)) => mistake.told.push((Reader::Chinese, piece.to_owned())),
            Some(("en", piece)) => mistake.told.push((Reader::English, piece.to_owned())),
            _ => match (line.strip_suffix(" deleted"), line.split_once(" -> ")) {
                (Some(deleted), _) => mistake.changes.push(Change::Delete(own(deleted))),
                (_, Some((old, new))) => mistake.changes.push(Change::Rename(own(old), own(new))),
                _ => path = own(line),
            },
        }
    }
    assert!(!mistake.expected.is_empty() && mistake.told.len() > 1, "{name}: nothing is expected");
    mistake
}

/// The bytes that a piece of a table stands for.
fn bytes(text: &str) -> Vec<u8> {
    let mut parts = text.split('\\');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (sign, rest) = part.split_at(1);
        let rest = match sign {
            "n" => {
                bytes.push(b'\n');
                rest
            }
            "t" => {
                bytes.push(b'\t');
                rest
            }
            "x" => {
                bytes.push(u8::from_str_radix(&rest[..2], 16).expect("a byte"));
                &rest[2..]
            }
            "u" => {
                let (code, rest) = rest.trim_start_matches('{').split_once('}').expect("a character");
                let code = u32::from_str_radix(code, 16).expect("a number");
                bytes.extend(char::from_u32(code).expect("a character").to_string().bytes());
                rest
            }
            _ => panic!("no escape: {part}"),
        };
        bytes.extend(rest.bytes());
    }
    bytes
}

impl Change {
    fn make(&self, site: &Site) {
        match self {
            Self::Write { path, bytes } => {
                site.write(path, bytes);
            }
            Self::Replace { path, from, to } => {
                let text = fs::read(site.root().join(path)).expect("a file of the site");
                let place = text.windows(from.len()).position(|window| window == from);
                let place = place.unwrap_or_else(|| panic!("{path} does not hold {:?}", String::from_utf8_lossy(from)));
                site.write(path, [&text[..place], to, &text[place + from.len()..]].concat());
            }
            Self::Delete(path) => {
                site.remove(path);
            }
            Self::Rename(old, new) => {
                let text = fs::read(site.root().join(old)).expect("a file of the site");
                site.remove(old).write(new, text);
            }
        }
    }
}

/// Makes a mistake in the site of the tables, and gives what is wrong with what is found.
fn made(mistake: &Mistake, catalogues: &[Words]) -> Option<String> {
    let site = Site::empty();
    super::support::copy(&project().join("tests/mistakes/site"), site.root());
    mistake.changes.iter().for_each(|change| change.make(&site));
    let report = site.check();
    let place = |finding: &gongkai::diagnostic::Diagnostic| match finding.location {
        Location::Span(span) => {
            let (line, _) = report.files.line_column(span.file, span.start as usize);
            format!("{} {}:{line}", finding.code, finding.path(&report.files))
        }
        Location::Path(_) => format!("{} {}", finding.code, finding.path(&report.files)),
    };
    let mut found: Vec<String> = report.diagnostics.iter().map(place).collect();
    let mut expected = mistake.expected.clone();
    found.sort();
    expected.sort();
    let mut wrong = String::new();
    if found != expected {
        wrong.push_str(&format!("  expected {expected:?}\n  found    {found:?}\n"));
    }
    for words in catalogues {
        let told: Vec<String> = report
            .diagnostics
            .iter()
            .map(|finding| finding.message())
            .map(|message| format!("{} {}", words.say(&message), words.help(&message).unwrap_or_default()))
            .collect();
        let pieces = mistake.told.iter().filter(|(reader, _)| *reader == words.reader()).map(|(_, piece)| piece);
        for piece in pieces.filter(|piece| !told.iter().any(|told| told.contains(piece.as_str()))) {
            wrong.push_str(&format!("  {} lacks {piece:?}: {told:?}\n", words.reader().code()));
        }
    }
    (!wrong.is_empty()).then(|| format!("{}\n{wrong}", mistake.name))
}

#[test]
fn every_mistake_is_found_once_at_its_place_with_its_cause() {
    let folder = project().join("tests/mistakes");
    let is_table = |path: &Path| path.extension().is_some_and(|ending| ending == "txt");
    let mut tables: Vec<_> =
        fs::read_dir(folder).expect("tables").map(|entry| entry.expect("a table").path()).collect();
    tables.retain(|path| is_table(path));
    tables.sort();
    let all: Vec<Mistake> =
        tables.iter().flat_map(|path| mistakes(&fs::read_to_string(path).expect("a table"))).collect();
    assert!(all.len() >= FEWEST, "{} mistakes", all.len());
    let catalogues = Reader::ALL.map(Words::new);
    let wrong: String = all.iter().filter_map(|mistake| made(mistake, &catalogues)).collect();
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_site_of_the_tables_is_without_a_mistake() {
    let site = Site::empty();
    super::support::copy(&project().join("tests/mistakes/site"), site.root());
    let report = site.check();
    assert_eq!(site.told(&report), "");
}
