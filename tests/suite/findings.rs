//! A fixture for every kind of finding: bad input with the expected findings as comments in it.
//!
//! `tests/findings/<code>.txt` changes the small site and says what must be found, exactly. A line `=== path` begins a
//! file; `=== path deleted` deletes it; `=== path -> target` makes a symbolic link; `=== path hex` gives bytes as hex
//! digits; `=== path repeat N` repeats the section's text N times, `=== path line L repeat N` its line L; `=== path socket` makes something
//! that is no file.
//! `#~ code` at the end of a line expects a finding in that line; before the first section, `#~ path code` expects a finding
//! about a whole file, and `#~ path:3 code` one in a line that cannot hold a comment. There, too, `#! address status` says what a host
//! answers, and where it leads, to those who ask: nobody is asked.

use std::collections::BTreeSet;
use std::fs;
use std::sync::OnceLock;

use gongkai::diagnostic::{Code, Human, Location, Reader, Words, print_human};
use gongkai::links;
use gongkai::load::{self, Loaded};
use gongkai::pipeline::Report;

use super::support::{Site, project};

/// A finding as fixtures tell it: path, line (0 for the whole file), code.
type Expected = (String, usize, String);

/// What a fixture expects, and what was found in it.
pub(crate) struct Fixture {
    /// The code that it shows.
    pub(crate) name: String,
    pub(crate) report: Report,
    /// What reading gave, before rules looked at it.
    pub(crate) loaded: Loaded,
    expected: BTreeSet<Expected>,
}

/// Every fixture in the order of the codes, checked once for all the tests that read what was found.
pub(crate) fn fixtures() -> &'static [Fixture] {
    static FIXTURES: OnceLock<Vec<Fixture>> = OnceLock::new();
    FIXTURES.get_or_init(|| {
        let checked = |(name, text): (String, String)| {
            let (site, expected) = read(&text);
            let (mut report, loaded) = (site.check(), load::load(site.root()));
            let answers = super::links::Canned::of(text.lines().filter_map(|line| line.strip_prefix("#! ")));
            if !answers.is_empty() {
                let links = links::collect(&loaded.files).links;
                let found = links::examine(&links, &answers).expect("answers").diagnostics;
                report.diagnostics.extend(links::retold(found, &loaded.files, &mut report.files));
            }
            Fixture { name, report, loaded, expected }
        };
        texts().into_iter().map(checked).collect()
    })
}

/// The site that a fixture makes, and what it expects there.
fn read(text: &str) -> (Site, BTreeSet<Expected>) {
    let site = Site::new();
    let mut expected = BTreeSet::new();
    let mut sections = text.split("\n=== ");
    for line in sections.next().unwrap_or_default().lines().filter_map(|line| line.strip_prefix("#~ ")) {
        let (place, code) = line.rsplit_once(' ').expect("a place and a code");
        let (path, number) = place.rsplit_once(':').unwrap_or((place, "0"));
        expected.insert((path.to_owned(), number.parse().expect("a line"), code.trim().to_owned()));
    }
    for section in sections {
        let (head, body) = section.split_once('\n').unwrap_or((section, ""));
        let words: Vec<&str> = head.split(' ').collect();
        match words[..] {
            [path, "deleted"] => {
                site.remove(path);
            }
            [path, "->", target] => link(&site, path, target),
            [path, "hex"] => {
                let digits: String = body.chars().filter(char::is_ascii_hexdigit).collect();
                let byte = |place: usize| u8::from_str_radix(&digits[place..place + 2], 16).expect("hex");
                site.write(path, (0..digits.len()).step_by(2).map(byte).collect::<Vec<u8>>());
            }
            [path, "socket"] => {
                site.write(path, "").remove(path);
                std::os::unix::net::UnixListener::bind(site.root().join(path)).expect("a socket");
            }
            [path, "repeat", times] => {
                site.write(path, format!("{body}\n").repeat(times.parse().expect("a number")));
            }
            [path, "line", long, "repeat", times] => {
                let (long, times): (usize, usize) = (long.parse().expect("a line"), times.parse().expect("a number"));
                let lines = body.lines().enumerate();
                let repeated = |(place, line): (usize, &str)| {
                    let times = if place + 1 == long { times } else { 1 };
                    format!("{line}\n").repeat(times)
                };
                site.write(path, lines.map(repeated).collect::<String>());
            }
            [path] => {
                for (number, line) in body.lines().enumerate() {
                    if let Some((_, codes)) = line.split_once("#~ ") {
                        expected.extend(
                            codes.split_whitespace().map(|code| (path.to_owned(), number + 1, code.to_owned())),
                        );
                    }
                }
                // The comments are taken out, so that they change nothing; the lines stay where they are.
                let lines = body.lines().map(|line| line.split("#~ ").next().unwrap_or_default().trim_end_matches(' '));
                site.write(path, lines.map(|line| format!("{line}\n")).collect::<String>());
            }
            _ => panic!("no section: {head}"),
        }
    }
    (site, expected)
}

fn link(site: &Site, path: &str, target: &str) {
    let link = site.root().join(path);
    fs::create_dir_all(link.parent().expect("a folder")).expect("a folder");
    std::os::unix::fs::symlink(target, link).expect("a symbolic link");
}

/// The fixtures as they are written, by the code that each shows.
fn texts() -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = fs::read_dir(project().join("tests/findings"))
        .expect("fixtures")
        .map(|entry| {
            let path = entry.expect("a fixture").path();
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(path).expect("a fixture"))
        })
        .collect();
    found.sort();
    found
}

#[test]
fn every_code_has_a_fixture_and_every_fixture_a_code() {
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.name().to_owned()).collect();
    let fixtures: BTreeSet<String> = texts().into_iter().map(|(name, _)| name).collect();
    assert_eq!(codes, fixtures);
}

#[test]
fn fixtures_find_exactly_what_they_expect() {
    let mut wrong = String::new();
    for Fixture { name, report, expected, .. } in fixtures() {
        assert!(expected.iter().any(|(_, _, code)| code == name), "{name} does not expect its own code");
        let found: BTreeSet<Expected> = report
            .diagnostics
            .iter()
            .map(|finding| {
                let line = match finding.location {
                    Location::Span(span) => report.files.line_column(span.file, span.start as usize).0,
                    Location::Path(_) => 0,
                };
                (finding.path(&report.files).to_owned(), line, finding.code.name().to_owned())
            })
            .collect();
        if found != *expected {
            wrong.push_str(&format!("{name}\n  expected {expected:?}\n  found    {found:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_finding_says_in_both_languages_what_is_wrong_and_what_to_do() {
    for Fixture { name, report, .. } in fixtures() {
        for reader in Reader::ALL {
            let words = Words::new(reader);
            for finding in &report.diagnostics {
                let message = finding.message();
                let said = words.say(&message);
                assert!(said != message.key && !said.contains("{$"), "{name}, {}: {said}", reader.code());
                let help = words.help(&message);
                assert!(help.is_some(), "{name}, {}: nothing says what to do", reader.code());
            }
            let printed = print_human(&report.diagnostics, &report.files, &words, Human::default());
            assert!(printed.contains(name), "{name}, {}:\n{printed}", reader.code());
        }
    }
}

#[test]
fn a_broken_file_hides_no_other_findings_and_invents_none() {
    let site = Site::new();
    site.write("content/tasks/1.yaml", "id: 1\nname: [unclosed\n");
    site.replace("content/records/labs.yaml", "  kind: figure", "  kind: figur");
    site.replace("content/tasks/2.yaml", "- b", "- nobody");
    let report = site.check();
    let codes: Vec<&str> = report.diagnostics.iter().map(|finding| finding.code.name()).collect();
    // The record about task 1 and the target that names it are not reported: the broken file declares the task.
    assert_eq!(codes, ["unknown-value", "syntax", "unresolved-reference"], "{}", site.told(&report));
}

#[test]
fn all_mistakes_of_one_file_are_found_in_one_run() {
    let site = Site::new();
    site.write(
        "content/records/bad.yaml",
        "id: Bad Id\nabout: task:1\nkind: evnt\ndate: 2025-02-30\ntitle:\n  en: Only English\nsources:\n  - title: T\n    lang: en\n    publisher: P\n    url: ftp://x\nsurprise: 1\n",
    );
    let report = site.check();
    let codes: Vec<&str> = report.diagnostics.iter().map(|finding| finding.code.name()).collect();
    assert_eq!(
        codes,
        [
            "missing-key",
            "missing-key",
            "malformed-id",
            "wrong-type",
            "unknown-value",
            "impossible-date",
            "missing-text-of-record",
            "malformed-address",
            "unknown-key"
        ],
        "{}",
        site.told(&report)
    );
}

#[test]
fn a_theme_without_words_hides_nothing_that_is_wrong_with_the_content() {
    let codes = |site: &Site| -> Vec<String> {
        let report = site.check();
        report.diagnostics.iter().map(|finding| finding.code.name().to_owned()).collect()
    };
    let site = Site::new();
    site.replace("content/tasks/2.yaml", "- b", "- nobody");
    site.write("themes/civic/strings/en.ftl", "nav plan = The plan\n");
    assert_eq!(codes(&site), ["unresolved-reference", "strings-syntax"]);
    let site = Site::new();
    site.replace("content/tasks/2.yaml", "- b", "- nobody");
    site.replace("content/site.yaml", "time_zone", "theme: civil\ntime_zone");
    assert_eq!(codes(&site), ["theme-incomplete", "unresolved-reference"]);
}

#[test]
fn a_message_shows_texts_as_they_are_written() {
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "  en: First\n", "  en: Q&A <First> \"one\"\n");
    site.replace("content/tasks/2.yaml", "  en: Second\n", "  en: Q&A <First> \"one\"\n");
    site.replace("content/tasks/1.yaml", "  zh: 说明一。", "  zh: 甲与乙“&”。");
    site.replace("content/tasks/2.yaml", "  zh: 说明二。", "  zh: 甲与乙“&”。");
    let report = site.check();
    let told = site.told(&report);
    assert!(told.contains("duplicate-description"), "{told}");
    assert!(told.contains("甲与乙“&”。") && !told.contains("&amp;") && !told.contains("&quot;"), "{told}");
}

#[test]
fn a_missing_paragraph_is_told_once_and_what_follows_it_is_compared_with_what_it_belongs_to() {
    let text = "甲局\n到2027年，达到10家。\n（一）行动\n1.第一项。第一项文本。（牵头单位：甲局、乙局、丙委）\n2.第二项。第二项文本。（牵头单位：乙局、丙委）\n（一）保障。保障文本。\n";
    let told = |published: &str| {
        let site = Site::new();
        site.write("content/sources/plan.zh.txt", published);
        let report = site.check();
        site.told(&report)
    };
    assert_eq!(told(text), "");
    let one_more = told(&text.replace("（一）行动", "漏了的一段\n（一）行动"));
    assert_eq!(
        one_more,
        "content/sources/plan.zh.txt:3:1: error[official-text-differs]: Paragraph 3 of the document is missing from “text” in plan.yaml.\n"
    );
    let one_less = told(&text.replace("到2027年，达到10家。\n", ""));
    assert_eq!(one_less.lines().count(), 1, "{one_less}");
    assert!(one_less.contains("The document does not have paragraph 2 of “text” in plan.yaml."), "{one_less}");
    let both = told(&text.replace("（一）行动", "漏了的一段\n又一段\n（一）行动").replace("保障文本", "保障原文"));
    assert_eq!(both.lines().count(), 2, "{both}");
    assert!(
        both.contains("Paragraphs 3 to 4 of the document are missing") && both.contains("Paragraph 6 differs"),
        "{both}"
    );
}

#[test]
fn check_and_build_find_an_id_that_is_kept_at_its_place() {
    let site = Site::new();
    site.replace("content/records/labs.yaml", "- id: four-labs", "- id: aux");
    site.replace("content/tasks/2.yaml", "id: opening", "id: by");
    let page = "title: {zh: 甲, en: A}\ndescription: {zh: 乙, en: B}\ntext: {zh: 丙, en: C}\n";
    for name in ["feed.xml", "en", "robots.txt"] {
        site.write(&format!("content/pages/{name}.yaml"), format!("id: {name}\n{page}"));
    }
    let (checked, built) =
        (site.check(), site.run(Some(&site.output()), super::support::TODAY).expect("the machine works"));
    let told = site.told(&checked);
    assert_eq!(told, site.told(&built));
    let places: Vec<&str> = told.lines().filter_map(|line| line.split(": error[route-conflict]").next()).collect();
    // A milestone has no page of its own, so that its id is free.
    assert_eq!(
        places,
        [
            "content/pages/en.yaml:1:5",
            "content/pages/feed.xml.yaml:1:5",
            "content/pages/robots.txt.yaml:1:5",
            "content/records/labs.yaml:1:7"
        ]
    );
}
