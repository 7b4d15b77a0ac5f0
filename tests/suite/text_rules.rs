//! The rules about texts, at work on the shipped content: mistakes that were put into a copy of it are found where they are, and nothing
//! else is.

use std::collections::BTreeSet;
use std::fs;

use gongkai::diagnostic::Location;

use super::support::Site;

/// A file of the content, what stands there, what is put in its stead, and what is found in that line.
const MISTAKES: [(&str, &str, &str, &str); 9] = [
    ("cases/pfizer-beijing/case.yaml", "Nearly 5,000 pharmaceutical", "Nearly 500 pharmaceutical", "number-mismatch"),
    ("records/task-18.yaml", "128 events on 27–31 March", "128 events on 27–31 May", "number-mismatch"),
    ("records/task-18.yaml", "Sixty parallel forums", "Seventy parallel forums", "number-mismatch"),
    ("records/task-18.yaml", "永久会址举办，安排60场", "永久会址举办,安排60场", "punctuation"),
    ("cases/pfizer-beijing/case.yaml", "公园（BioPark）", "公园（BioPark", "punctuation"),
    (
        "records/task-18.yaml",
        "http://en.bast.net.cn/art/2024/5/6/art_38662_487146.html",
        "http://en.bast.net.cn",
        "bad-address",
    ),
    (
        "cases/china-russia-math/case.yaml",
        "https://oldnewsen.pku.edu.cn/news_events/news/global/11425.htm",
        "https://192.0.2.1/news_events/news/global/11425.htm",
        "bad-address",
    ),
    (
        "records/task-19.yaml",
        "http://en.people.cn/n3/2023/1129/c90000-20103544.html",
        "http://[2001:db8::1]/n3/2023/1129/c90000-20103544.html",
        "bad-address",
    ),
    ("tasks/12.yaml", "Incentive Programme”, so that", "Incentive Programme, so that", "punctuation"),
];

#[test]
fn mistakes_in_texts_are_found_where_they_are() {
    let site = Site::shipped();
    let mut expected = BTreeSet::new();
    for (file, from, to, code) in MISTAKES {
        let path = format!("content/{file}");
        site.replace(&path, from, to);
        let text = fs::read_to_string(site.root().join(&path)).expect("a file of the content");
        let place = text.find(to).expect("the mistake");
        expected.insert((path, text[..place].matches('\n').count() + 1, code));
    }
    let report = site.check();
    let found: BTreeSet<(String, usize, &str)> = report
        .diagnostics
        .iter()
        .map(|finding| {
            let line = match finding.location {
                Location::Span(span) => report.files.line_column(span.file, span.start as usize).0,
                Location::Path(_) => 0,
            };
            (finding.path(&report.files).to_owned(), line, finding.code.name())
        })
        .collect();
    assert_eq!(found, expected, "{}", site.told(&report));
}
