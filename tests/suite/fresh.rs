//! A site says for which day it speaks, wherever that matters, and no day that passes keeps it from being built anew.

use std::collections::{BTreeMap, BTreeSet};

use gongkai::date::Day;
use gongkai::diagnostic::Severity;
use gongkai::disk::NativeDisk;
use gongkai::pipeline::{self, Options, Output, Report, Request};
use serde_json::Value;

use super::support::{Site, TODAY, record, text_of};

/// Runs the pipeline for a preview of drafts or for the public.
fn run(site: &Site, folder: &str, drafts: bool) -> Result<Report, gongkai::diagnostic::Failure> {
    let today = Day::parse(TODAY).expect("a day");
    let folder = site.root().join(folder);
    pipeline::run(&Request {
        root: site.root(),
        output: Some(Output { disk: &NativeDisk, folder: &folder }),
        options: Options { as_of: None, today: &|_| today, address: None, drafts, search: false },
        program: "test",
        strict: false,
        progress: &|_, _| {},
    })
}

fn build_json(site: &Site) -> Value {
    serde_json::from_slice(&site.files()["data/build.json"]).expect("JSON")
}

#[test]
fn programs_are_told_what_was_built_and_the_same_build_is_the_same_file() {
    let site = Site::new();
    let report = site.build();
    let build = build_json(&site);
    let pages = report.made.expect("a site").pages;
    let content = build["content"].as_str().expect("a digest").to_owned();
    assert!(content.len() == 64 && content.bytes().all(|byte| byte.is_ascii_hexdigit()), "{content}");
    let expected = serde_json::json!({
        "content": content,
        "as_of": TODAY, "time_zone": "Asia/Shanghai", "address": "https://plan.example/", "demonstration": true,
        "generator": {"name": "gongkai", "version": env!("CARGO_PKG_VERSION")}, "preview": false,
        "pages": pages, "tasks": 2, "targets": 1, "records": 2,
    });
    assert_eq!(build, expected);
    let first = site.files();
    std::fs::remove_dir_all(site.output()).expect("the output");
    site.build();
    assert!(first == site.files());
    site.build_as_of("2026-11-28");
    assert_eq!(build_json(&site)["as_of"], "2026-11-28");
}

#[test]
fn a_site_says_by_a_digest_whether_its_content_is_the_same() {
    let digest = |site: &Site| {
        site.build();
        build_json(site)["content"].as_str().expect("a digest").to_owned()
    };
    let site = Site::new();
    let first = digest(&site);
    // What a deploy adds, what signs, how lines end and where it is built say nothing of the content.
    site.write("content/published.txt", "/\n/en/\n");
    assert_eq!(digest(&site), first);
    let plan = std::fs::read_to_string(site.root().join("content/plan.yaml")).expect("the plan");
    site.write("content/plan.yaml", plan.replace('\n', "\r\n"));
    assert_eq!(digest(&site), first);
    assert_eq!(digest(&Site::new()), first);
    // One word does, and so does a picture or a paper that goes out as it is.
    site.replace("content/records/first.yaml", "en: The first event", "en: The very first event");
    let second = digest(&site);
    assert_ne!(second, first);
    site.write("content/static/paper.pdf", "%PDF-1.4\n");
    assert_ne!(digest(&site), second);
}

#[test]
fn of_two_themes_it_is_no_matter_which_is_named_first() {
    let build = |themes: &str| {
        let site = Site::new();
        let settings = std::fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
        site.write("content/site.yaml", format!("{settings}themes: [{themes}]\n"));
        let report = site.build();
        assert_eq!(site.told(&report), "");
        site.files()
    };
    let (civic, plain) = ("{name: civic, at: /}", "{name: plain, at: /plain/}");
    let files = build(&format!("{civic}, {plain}"));
    assert!(files.contains_key("plain/index.html"));
    assert!(files == build(&format!("{plain}, {civic}")), "the main one is that at the top");
}

/// The words for a day in each of the languages that the sites of these tests have.
fn words_of_day(day: Day) -> Vec<String> {
    let names = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let name = names[usize::try_from(day.month()).expect("a month") - 1];
    let (year, month, number) = (day.year(), day.month(), day.day());
    vec![format!("{year}年{month}月{number}日"), format!("{number} {name} {year}"), format!("datetime=\"{day}\"")]
}

/// Asserts that every page that is another on another day says for which day it speaks.
fn says_the_day(site: &Site, days: [&str; 2]) {
    let pages = |day: &str| -> BTreeMap<String, String> {
        site.build_as_of(day);
        let pages = site.files().into_iter().filter(|(path, _)| path.ends_with(".html"));
        pages.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("text"))).collect()
    };
    let [before, after] = days.map(pages);
    let said = words_of_day(Day::parse(days[1]).expect("a day"));
    let mut silent = BTreeSet::new();
    for (path, page) in after.iter().filter(|(path, page)| before.get(*path) != Some(page)) {
        let body = page.split_once("<body").map_or(page.as_str(), |(_, body)| body);
        let words = text_of(body);
        if !said.iter().any(|day| words.contains(day) || (day.starts_with("datetime") && body.contains(day))) {
            silent.insert(path.clone());
        }
    }
    assert!(silent.is_empty(), "{} pages depend on the day and do not say so: {silent:?}", silent.len());
}

#[test]
fn every_page_that_depends_on_the_day_says_as_of_when() {
    says_the_day(&Site::harbour(), ["2026-11-27", "2027-07-31"]);
    says_the_day(&Site::shipped(), ["2026-11-27", "2028-02-29"]);
}

#[test]
fn no_day_that_passes_stops_a_strict_build() {
    let sites = [
        ("shipped", Site::shipped(), &["2032-06-30", "2061-01-01"][..]),
        ("oasis", Site::oasis(), &["2061-01-01"]),
        ("harbour", Site::harbour(), &["2028-01-01", "2061-01-01"]),
    ];
    for (name, site, days) in sites {
        let found = |day: &str| -> Vec<String> {
            let report = site.run(None, day).expect("the machine works");
            let bad = report.diagnostics.iter().filter(|finding| finding.severity != Severity::Note);
            bad.map(|finding| format!("{} {:?}", finding.code, finding.location)).collect()
        };
        let today = found(TODAY);
        for day in days {
            assert_eq!(found(day), today, "{name} on {day}");
        }
    }
}

#[test]
fn a_withdrawal_that_comes_due_is_no_warning() {
    let site = Site::new();
    let withdrawn = "withdrawn: {date: 2026-12-15, reason: {zh: 有误, en: It was wrong}}";
    let about = "about: [target:labs]";
    let value = |value: u32| format!("observation:\n    target: labs\n    value: {value}");
    let rows = [
        record("one", &[about, withdrawn, "kind: figure", "date: 2026-01-31", &value(12)]),
        record("two", &[about, withdrawn, "kind: figure", "date: 2026-02-28", &value(9)]),
        record(
            "three",
            &[
                about,
                "kind: figure",
                "date: 2026-01-31",
                "text: {zh: '见[一](record:one)。', en: 'See [one](record:one).'}",
                &value(10),
            ],
        ),
    ];
    site.write("content/records/rows.yaml", rows.concat());
    let bad = |day: &str| {
        let report = site.run(None, day).expect("the machine works");
        let bad = report.diagnostics.iter().filter(|finding| finding.severity != Severity::Note);
        bad.map(|finding| finding.code).collect::<Vec<_>>()
    };
    assert_eq!(bad("2026-12-14"), bad("2026-12-15"));
}

#[test]
fn a_preview_never_takes_the_place_of_the_public_site_that_has_to_be_signed() {
    let site = Site::new();
    run(&site, "public", false).expect("the machine works");
    run(&site, "public", true).expect("nobody signs here");
    run(&site, "public", false).expect("the machine works");
    site.replace("content/site.yaml", "time_zone:", "sign_off:\n  required: 1\n  by: [A]\ntime_zone:");
    let before = site.files();
    let refused = run(&site, "public", true).err().expect("a refusal");
    assert_eq!(refused.0.key, "failure-drafts-over-public");
    assert!(site.files() == before, "nothing was changed");
    run(&site, "preview", true).expect("a folder of its own");
    run(&site, "preview", true).expect("the same again");
}
