//! Files with as many mistakes as lines: what is told of them takes as long as they are, and not the square of it.

use gongkai::diagnostic::{Code, Human, Reader, Words, print_human, print_json, print_short};
use gongkai::pipeline::Report;

use super::support::Site;

fn count(report: &Report, code: Code) -> usize {
    report.diagnostics.iter().filter(|finding| finding.code == code).count()
}

/// If each finding or key looked through its file, this would be a minute.
#[test]
fn as_many_findings_as_lines_are_found_and_told() {
    let site = Site::new();
    let keys: String = (0..15_000).map(|number| format!("unknown_{number}: x\n")).collect();
    let settings = std::fs::read_to_string(site.root().join("content/site.yaml")).expect("the settings");
    site.write("content/site.yaml", settings + &keys);
    site.write("content/records/empty.yaml", "? \n".repeat(15_000));
    site.write("content/records/twice.yaml", "? a\n".repeat(15_000));
    let report = site.check();
    assert_eq!(count(&report, Code::UnknownKey), 15_000 + 1);
    assert!(count(&report, Code::WrongType) >= 15_000 && count(&report, Code::DuplicateKey) == 14_999);
    let words = Words::new(Reader::English);
    let short = print_short(&report.diagnostics, &report.files, &words);
    assert!(
        short.lines().count() > 44_000 && short.contains("content/records/twice.yaml:15000:3: "),
        "{}",
        short.len()
    );
    let some = &report.diagnostics[..10_000];
    assert!(print_json(some, &report.files, &words).len() > 1_000_000);
    let human = print_human(some, &report.files, &words, Human { all: true, colour: false });
    assert!(human.lines().count() > 50_000);
}

/// A line that nobody reads is not shown, but its place is.
#[test]
fn a_finding_in_a_very_long_line_is_told_by_its_place() {
    let site = Site::new();
    let items = "'x', ".repeat(5_000);
    site.replace("content/records/first.yaml", "kind: event", &format!("kind: event\nmeets: [{items}1]"));
    let report = site.check();
    let words = Words::new(Reader::English);
    let human = print_human(&report.diagnostics, &report.files, &words, Human { all: true, colour: false });
    assert!(human.contains("--> content/records/first.yaml:5:9\n") && human.len() < 3_000_000, "{human:.2000}");
}
