//! What is in the content and not on the site is told: after a check, after a build, in the preview, and in a list.

use std::process::Output;

use assert_cmd::Command;
use gongkai::model::{Fact, Reason, Waiting};
use gongkai::pipeline::Report;

use super::support::Site;

/// A record with lines of its own and the publication of its source.
fn record(id: &str, date: &str, more: &str, published: &str) -> String {
    let published = if published.is_empty() { String::new() } else { format!(", published: {published}") };
    let source = format!("sources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/{id}'{published}}}]");
    let date = format!("date: {date}");
    let lines = [date.as_str(), source.as_str()].into_iter().chain(more.lines());
    super::support::record(id, &lines.collect::<Vec<_>>())
}

/// The small site with a record that waits for each reason. The years are far enough for the clock of any machine.
fn with_waiting() -> Site {
    let site = Site::new();
    let records = [
        record("fut", "2999-03-01", "", "2999-03-02"),
        record("yr", "2998", "", ""),
        record("dr", "2025-05-06", "draft: true", "2025-05-07"),
        record("emb", "2025-05-06", "publish_at: 2999-01-01", "2025-05-07"),
    ];
    site.write("content/records/x.yaml", records.concat());
    site
}

fn told(report: &Report) -> Vec<(String, &'static str, Option<String>)> {
    let waiting: &[Waiting] = &report.made.as_ref().expect("a site").waiting;
    let one = |one: &Waiting| {
        (format!("{}:{}", one.kind.name(), one.id), one.reason.name(), one.from.map(|day| day.to_string()))
    };
    waiting.iter().map(one).collect()
}

fn gongkai(site: &Site, arguments: &[&str]) -> Output {
    let mut command = Command::cargo_bin("gongkai").expect("the program is built");
    command.args(arguments).current_dir(site.root()).env("LC_ALL", "C").output().expect("the program runs")
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn every_record_that_is_not_public_is_told_with_its_reason_and_its_day() {
    let site = Site::new();
    let records = [
        record("fut", "2027-03-01", "", "2027-03-02"),
        record("yr", "2026", "", ""),
        record("dr", "2025-05-06", "draft: true", "2025-05-07"),
        record("emb", "2025-05-06", "publish_at: 2027-01-01", "2025-05-07"),
        record("later", "2025-05-06", "known: 2027-05-01", "2025-05-07"),
        record("vague", "2025-12-06", "", "2026"),
    ];
    site.write("content/records/x.yaml", records.concat());
    let day = |text: &str| Some(text.to_owned());
    let expected = [
        ("record:dr".to_owned(), "draft", None),
        ("record:vague".to_owned(), "end-of-period", day("2026-12-31")),
        ("record:yr".to_owned(), "end-of-period", day("2026-12-31")),
        ("record:emb".to_owned(), "embargo", day("2027-01-01")),
        ("record:fut".to_owned(), "known-later", day("2027-03-02")),
        ("record:later".to_owned(), "known-later", day("2027-05-01")),
    ];
    assert_eq!(told(&site.check()), expected);
    assert_eq!(told(&site.build()), expected);
    let again = site.build();
    assert!(again.files.find("content/organisations.yaml").is_none(), "nothing was read again");
    assert_eq!(told(&again), expected, "a build with nothing to do tells them again");
    // What is told to wait is not there, and comes on the day that was told.
    assert!(!site.output().join("records/yr").exists());
    assert_eq!(told(&site.build_as_of("2026-12-31")).len(), 4);
    assert!(site.output().join("records/yr").exists());
    site.build_as_of("2027-01-01");
    assert!(site.output().join("records/emb").exists());
}

#[test]
fn cases_and_milestones_wait_too() {
    let site = Site::new();
    site.write(
        "content/cases/story/case.yaml",
        "id: story\ndate: 2025\nknown: 2027-01-05\nadded: 2026-01-01\ntitle:\n  zh: 故事\n  en: A story\nsummary:\n  zh: 概要。\n  en: In short.\ntext:\n  zh: 正文。\n  en: At length.\ntasks:\n  - 1\nsources:\n  - title: Report\n    lang: en\n    publisher: Paper\n    url: https://paper.example/story\n",
    );
    let source = "    due: 2027\n    source:\n      title: Programme\n      lang: en\n      publisher: Paper\n      url: https://paper.example/p\n";
    site.replace("content/tasks/2.yaml", "    due: 2025\n", source);
    let day = |text: &str| Some(text.to_owned());
    let waiting = told(&site.build());
    assert!(waiting.contains(&("case:story".to_owned(), "known-later", day("2027-01-05"))), "{waiting:?}");
    assert!(waiting.contains(&("milestone:opening".to_owned(), "end-of-period", day("2027-12-31"))), "{waiting:?}");
    assert_eq!(waiting.len(), 2);
    assert_eq!(told(&site.build()), waiting);
}

#[test]
fn facts_of_targets_wait_for_their_sources() {
    let site = Site::new();
    let source = |published: &str| {
        format!("source: {{title: S, lang: en, publisher: P, url: 'https://p.example/', published: {published}}}")
    };
    let facts = format!(
        "due: 2027\nbaseline: {{date: 2023, value: 1, {}}}\ninterim:\n  - {{due: 2025, value: 3, {}}}\n  - {{due: 2026, value: 5, {}}}\n",
        source("2027-01-05"),
        source("2026-01-05"),
        source("2998"),
    );
    site.replace("content/targets/labs.yaml", "due: 2027\n", &facts);
    let report = site.build();
    let waiting: &[Waiting] = &report.made.as_ref().expect("a site").waiting;
    let due = gongkai::date::Date::parse("2026").expect("a date");
    let told: Vec<_> = waiting.iter().map(|one| (one.kind.name(), one.id.as_str(), one.fact)).collect();
    assert_eq!(told, [("target", "labs", Some(Fact::Baseline)), ("target", "labs", Some(Fact::Interim(due)))]);
    assert_eq!(site.build().made.expect("a site").waiting, waiting, "a build with nothing to do tells them again");
    let stderr = said(&gongkai(&site, &["check", "--as-of", "2026-11-26"]).stderr);
    assert!(
        stderr.contains(
            "2 facts of targets are not on the site yet:\n  becomes known later: baseline of labs (from 2027-01-05)\n"
        ),
        "{stderr}"
    );
    assert!(stderr.contains("interim goal 2026 of labs (from 2998-12-31)"), "{stderr}");
    let listed = said(&gongkai(&site, &["waiting", "--as-of", "2026-11-26"]).stdout);
    assert!(listed.starts_with("2027-01-05  target:labs  baseline of labs: becomes known later\n"), "{listed}");
    let json = said(&gongkai(&site, &["waiting", "--as-of", "2026-11-26", "--format", "json"]).stdout);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!((&json[0]["fact"], &json[1]["date"]), (&"baseline".into(), &"2026".into()));
    // What waits is not on the page; the rest is.
    let page = site.page("en/targets/labs/index.html");
    assert!(!page.contains("Baseline") && page.matches("station-row").count() == 1, "{page}");
}

#[test]
fn nothing_is_told_where_nothing_waits() {
    let site = Site::new();
    assert_eq!(told(&site.build()), []);
    let output = gongkai(&site, &["check"]);
    assert!(!said(&output.stderr).contains("not on the site"), "{}", said(&output.stderr));
    assert!(said(&gongkai(&site, &["waiting"]).stderr).contains("Nothing waits"));
}

#[test]
fn the_terminal_groups_them_by_reason_in_the_reader_s_language() {
    let site = with_waiting();
    let english = "4 records are not on the site yet:\n  draft: dr\n  counts from the end of its period, since its date or its source’s is no more precise: yr (from 2998-12-31)\n  under embargo: emb (from 2999-01-01)\n  becomes known later: fut (from 2999-03-02)\n";
    for arguments in [&["check"][..], &["build", "--no-search"], &["build", "--no-search"]] {
        let output = gongkai(&site, arguments);
        assert_eq!(output.status.code(), Some(0));
        assert!(said(&output.stderr).ends_with(english), "{arguments:?}: {}", said(&output.stderr));
    }
    let output = gongkai(&site, &["check", "--lang", "zh"]);
    let chinese = said(&output.stderr);
    assert!(chinese.contains("有 4 条进展记录尚未公开：\n  草稿：dr\n"), "{chinese}");
    assert!(chinese.contains("emb（2999-01-01 起公开）"), "{chinese}");
}

#[test]
fn of_very_many_ten_are_named_and_all_are_listed() {
    let site = Site::new();
    let drafts: String = (10..25).map(|number| record(&format!("d{number}"), "2025", "draft: true", "")).collect();
    site.write("content/records/x.yaml", drafts);
    let output = gongkai(&site, &["check"]);
    let told = said(&output.stderr);
    assert!(told.contains("15 records are not on the site yet:\n  draft: d10, d11, d12"), "{told}");
    assert!(told.contains("d19\n  and 5 more: gongkai waiting lists them all.\n"), "{told}");
    let listed = said(&gongkai(&site, &["waiting"]).stdout);
    assert_eq!(listed.lines().count(), 15);
    assert!(listed.lines().all(|line| line.contains("record:d") && line.ends_with("draft")), "{listed}");
}

#[test]
fn the_list_can_be_read_by_programs() {
    let site = with_waiting();
    let output = gongkai(&site, &["waiting", "--format", "json"]);
    let listed: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let reasons: Vec<&str> =
        listed.as_array().expect("a list").iter().filter_map(|one| one["reason"].as_str()).collect();
    assert_eq!(reasons, ["draft", "end-of-period", "embargo", "known-later"]);
    assert_eq!(listed[0]["from"], serde_json::Value::Null);
    assert_eq!(listed[1]["from"], "2998-12-31");
    site.replace("content/tasks/1.yaml", "action: 1", "action: 9");
    let output = gongkai(&site, &["waiting"]);
    assert_eq!(output.status.code(), Some(1), "of content with errors nothing is listed");
    assert!(said(&output.stderr).contains("unresolved-reference"), "{}", said(&output.stderr));
}

#[test]
fn a_preview_with_drafts_waits_only_for_what_is_not_known_yet() {
    let site = with_waiting();
    let output = gongkai(&site, &["waiting", "--drafts", "--format", "json"]);
    let listed = said(&output.stdout);
    assert!(listed.contains("\"fut\"") && listed.contains("\"yr\""), "{listed}");
    assert!(!listed.contains("\"dr\"") && !listed.contains("\"emb\""), "{listed}");
}

#[test]
fn a_reason_comes_back_from_its_word() {
    let period = gongkai::date::Date::parse("2025-Q3").ok();
    for reason in [Reason::Draft, Reason::Embargo, Reason::Known, Reason::Period(period.expect("a quarter"))] {
        assert_eq!(Reason::find(reason.name(), reason.period()), Some(reason));
    }
    assert_eq!(Reason::find("end-of-period", None), None);
}
