//! What a merge leaves is told once, where it is, and hides nothing else.

use std::fs;

use super::desk::{gongkai, said};
use super::support::{Site, tree};

/// The findings of a site: the place, without the column, and the code.
fn found(site: &Site) -> Vec<String> {
    let short = |line: &str| {
        let (place, rest) = line.split_once(": ").expect("a place");
        let mut steps = place.split(':');
        let (path, number) = (steps.next().unwrap_or_default(), steps.next().unwrap_or("0"));
        let code = rest.split('[').nth(1).and_then(|code| code.split(']').next()).unwrap_or_default();
        format!("{path}:{number} {code}")
    };
    site.told(&site.check()).lines().map(short).collect()
}

/// Puts both versions of a line into a file, as git does.
fn both(site: &Site, path: &str, line: &str, other: &str) {
    let versions = format!("<<<<<<< HEAD\n{line}\n=======\n{other}\n>>>>>>> origin/main");
    site.replace(path, line, &versions);
}

#[test]
fn marks_are_one_finding_in_every_kind_of_file() {
    for (path, line, other, number) in [
        ("content/site.yaml", "time_zone: Asia/Shanghai", "time_zone: Europe/Berlin", 15),
        ("content/plan.yaml", "published: 2024-12-30", "published: 2024-12-31", 7),
        ("content/organisations.yaml", "  kind: lead", "  kind: leads", 2),
        ("content/tasks/1.yaml", "  - a", "  - nobody", 10),
        ("content/targets/labs.yaml", "value: 10", "value: 12", 13),
        ("content/records/labs.yaml", "    value: 4", "    value: 5", 15),
    ] {
        let site = Site::new();
        both(&site, path, line, other);
        assert_eq!(found(&site), [format!("{path}:{number} conflict-mark")], "{path}");
    }
    for (path, text, number) in [
        (
            "content/glossary.yaml",
            "- id: a\n<<<<<<< HEAD\n  term: {zh: 甲, en: A}\n=======\n  term: {zh: 乙, en: B}\n>>>>>>> b\n",
            2,
        ),
        (
            "content/vocabulary.yaml",
            "topics:\n<<<<<<< HEAD\n  - {id: a, name: {zh: 甲, en: A}}\n=======\n>>>>>>> b\n",
            2,
        ),
        ("content/sources/plan.zh.txt", "<<<<<<< HEAD\n甲局\n=======\n乙局\n>>>>>>> b\n", 1),
        ("themes/civic/templates/footer.html", "<p>a</p>\n<<<<<<< HEAD\n<p>b</p>\n=======\n>>>>>>> b\n", 2),
        ("themes/civic/assets/own.css", "a { color: red }\n<<<<<<< HEAD\n=======\n}}}}\n>>>>>>> b\n", 2),
        ("themes/civic/theme.yaml", "<<<<<<< HEAD\nfonts: []\n=======\nfont: []\n>>>>>>> b\n", 1),
        ("content/README.md", "# Notes\n\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> b\n", 3),
    ] {
        let site = Site::new();
        site.write(path, text);
        let found = found(&site);
        let marks: Vec<&String> = found.iter().filter(|found| found.ends_with("conflict-mark")).collect();
        assert_eq!(marks, [&format!("{path}:{number} conflict-mark")], "{found:?}");
        assert!(!found.iter().any(|found| found.contains("syntax")), "{found:?}");
    }
}

#[test]
fn what_either_side_declares_is_missed_nowhere_and_other_mistakes_are_still_told() {
    let site = Site::new();
    site.write(
        "content/records/both.yaml",
        format!(
            "<<<<<<< HEAD\n{}=======\n{}>>>>>>> b\n",
            super::support::record("mine", &["text: {zh: '[甲](record:theirs)', en: '[A](record:theirs)'}"]),
            super::support::record("theirs", &[])
        ),
    );
    site.replace("content/tasks/2.yaml", "- b", "- nobody");
    assert_eq!(
        found(&site),
        ["content/records/both.yaml:1 conflict-mark", "content/tasks/2.yaml:10 unresolved-reference"]
    );
}

#[test]
fn what_was_kept_twice_is_told_as_that() {
    let site = Site::new();
    site.replace("content/records/first.yaml", "date: 2025-03-28", "date: 2025-03-28\ndate: 2025-03-29");
    site.write("content/records/again.yaml", super::support::record("four-labs", &[]));
    let found = found(&site);
    assert!(found.iter().any(|found| found == "content/records/first.yaml:6 duplicate-key"), "{found:?}");
    assert!(found.iter().any(|found| found.ends_with("duplicate-id")), "{found:?}");
}

#[test]
fn a_merge_of_git_is_told_and_laid_out_by_nobody() {
    let site = Site::new();
    let git = |arguments: &[&str]| {
        let mut command = std::process::Command::new("git");
        command.current_dir(site.root()).args([
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@b.example",
            "-c",
            "commit.gpgsign=false",
        ]);
        command.args(arguments).output().expect("git").status.success()
    };
    assert!(git(&["init", "-q", "-b", "main"]) && git(&["add", "content"]) && git(&["commit", "-qm", "one"]));
    assert!(git(&["checkout", "-qb", "other"]));
    site.replace("content/records/first.yaml", "en: The first event\n", "en: The opening\n");
    assert!(git(&["commit", "-qam", "two"]) && git(&["checkout", "-q", "main"]));
    site.replace("content/records/first.yaml", "en: The first event\n", "en: The very first event\n");
    assert!(git(&["commit", "-qam", "three"]) && !git(&["merge", "-q", "other"]));
    assert_eq!(found(&site), ["content/records/first.yaml:9 conflict-mark"]);
    let before = tree(&site.root().join("content"));
    let output = gongkai(site.root(), &["fmt"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("line 9 (conflict-mark)"), "{}", said(&output));
    let record = fs::read(site.root().join("content/records/first.yaml")).expect("a record");
    assert_eq!(before["records/first.yaml"], record);
}
