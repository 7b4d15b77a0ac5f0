//! What a site says about findings: `rules` in `site.yaml`, notes, and how findings are shown to people.

use std::process::Output;

use assert_cmd::Command;
use gongkai::diagnostic::{Human, Reader, Severity, Words, count, print_human};
use gongkai::pipeline::Report;

use super::support::{Site, jpeg};

/// A rule of `site.yaml`, written on one line.
fn rule(code: &str, level: &str, about: &str) -> String {
    let about = if about.is_empty() { String::new() } else { format!("about: '{about}', ") };
    format!("  - {{code: {code}, level: {level}, {about}reason: because}}\n")
}

/// The small site with rules.
fn with(rules: &[String]) -> Site {
    let site = Site::new();
    site.replace("content/site.yaml", "time_zone:", &format!("rules:\n{}time_zone:", rules.concat()));
    site
}

/// The findings as `severity code`, in the order in which they are told.
fn found(report: &Report) -> Vec<String> {
    let told = report.diagnostics.iter();
    told.map(|finding| format!("{} {}", finding.severity.name(), finding.code)).collect()
}

fn without_english(site: &Site) {
    site.replace("content/records/first.yaml", "  en: The first event took place.\n", "");
    site.replace("content/records/labs.yaml", "    en: Four labs\n", "");
}

fn gongkai(site: &Site, arguments: &[&str]) -> Output {
    Command::cargo_bin("gongkai")
        .expect("the program is built")
        .args(arguments)
        .current_dir(site.root())
        .env("LC_ALL", "C")
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_rule_changes_what_the_findings_of_a_code_are() {
    for (level, expected) in
        [("note", &["note missing-translation"; 2][..]), ("error", &["error missing-translation"; 2]), ("off", &[])]
    {
        let site = with(&[rule("missing-translation", level, "")]);
        without_english(&site);
        let report = site.run(Some(&site.output()), super::support::TODAY).expect("the machine works");
        assert_eq!(found(&report), expected, "{level}");
        assert_eq!(site.output().join("index.html").is_file(), level != "error", "{level}");
    }
}

#[test]
fn what_would_make_the_site_untrue_cannot_be_changed() {
    // Pages say of all cases that they are related to the tasks.
    let report = with(&[rule("case-without-task", "off", "")]).check();
    assert_eq!(found(&report), ["error fixed-code"]);
}

#[test]
fn a_rule_about_one_thing_leaves_the_others_alone() {
    let site = with(&[rule("missing-translation", "off", "record:first-event")]);
    without_english(&site);
    let report = site.check();
    assert_eq!(found(&report), ["warning missing-translation"]);
    assert_eq!(report.diagnostics[0].path(&report.files), "content/records/labs.yaml");
    // The rule about the one thing holds against the rule for all, whatever their order.
    let site =
        with(&[rule("missing-translation", "error", ""), rule("missing-translation", "note", "record:four-labs")]);
    without_english(&site);
    assert_eq!(found(&site.check()), ["error missing-translation", "note missing-translation"]);
}

#[test]
fn a_rule_covers_what_is_declared_inside_and_beside_the_thing() {
    let site = with(&[rule("missing-translation", "off", "task:2"), rule("unused-picture", "off", "case:story")]);
    site.replace("content/tasks/2.yaml", "  en: Summary two.\n", "");
    site.replace("content/tasks/2.yaml", "      en: The opening\n", "");
    site.replace("content/tasks/1.yaml", "  en: Summary one.\n", "");
    site.write("content/cases/story/extra.jpg", jpeg(8, 6)).write("content/cases/other/extra.jpg", jpeg(8, 6));
    let report = site.check();
    let paths: Vec<&str> = report.diagnostics.iter().map(|finding| finding.path(&report.files)).collect();
    // There is no case by this id, so the rule about it is wrong itself and covers nothing.
    assert_eq!(
        paths,
        ["content/site.yaml", "content/cases/other/extra.jpg", "content/cases/story/extra.jpg", "content/tasks/1.yaml"]
    );
    site.write(
        "content/cases/story/case.yaml",
        "id: story\ndate: 2025\nadded: 2026-01-01\ntitle:\n  zh: 故事\n  en: A story\nsummary:\n  zh: 概要。\n  en: In short.\ntext:\n  zh: 正文。\n  en: At length.\ntasks:\n  - 1\nsources:\n  - title: Report\n    lang: en\n    publisher: Paper\n    url: https://paper.example/story\n",
    );
    let report = site.check();
    let paths: Vec<&str> = report.diagnostics.iter().map(|finding| finding.path(&report.files)).collect();
    assert_eq!(paths, ["content/cases/other/extra.jpg", "content/tasks/1.yaml"]);
}

#[test]
fn a_rule_about_a_page_covers_what_is_found_in_it() {
    let same_title = |site: &Site| {
        site.replace(
            "content/records/labs.yaml",
            "zh: 实验室四家\n    en: Four labs",
            "zh: 第一件事\n    en: The first event",
        );
    };
    let site = Site::new();
    same_title(&site);
    assert_eq!(found(&site.check()), ["warning duplicate-title"; 2]);
    // The finding stands at one of the two pages and names the other: a rule about either is meant.
    for about in ["record:first-event", "record:four-labs"] {
        let site = with(&[rule("duplicate-title", "off", about)]);
        same_title(&site);
        assert_eq!(found(&site.check()), [""; 0], "{about}");
    }
    let site = with(&[rule("duplicate-title", "off", "page:records")]);
    same_title(&site);
    assert_eq!(found(&site.check()), ["warning duplicate-title", "warning duplicate-title", "note unused-rule"]);
}

#[test]
fn the_old_key_for_missing_translations_still_holds_where_no_rule_does() {
    let site = with(&[rule("missing-translation", "note", "record:first-event")]);
    site.replace("content/site.yaml", "time_zone:", "missing_translation: error\ntime_zone:");
    without_english(&site);
    assert_eq!(found(&site.check()), ["error missing-translation", "note missing-translation"]);
}

#[test]
fn a_rule_is_about_something_that_exists_and_a_code_that_can_be_changed() {
    let site = with(&[
        rule("missing-translation", "off", "record:first-evnt"),
        rule("mising-translation", "off", ""),
        rule("syntax", "off", ""),
    ]);
    let words = Words::new(Reader::English);
    let report = site.check();
    let help: Vec<String> = report.diagnostics.iter().filter_map(|finding| words.help(&finding.message())).collect();
    assert_eq!(
        found(&report),
        ["error unresolved-reference", "error unknown-value", "error fixed-code"],
        "{}",
        site.told(&report)
    );
    assert!(help[0].starts_with("Write “record:first-event” if"), "{help:?}");
    assert!(help[1].starts_with("Write “missing-translation” if"), "{help:?}");
    assert!(help[2].contains("missing-translation"), "{help:?}");
    let site = Site::new();
    site.replace("content/site.yaml", "time_zone:", "rules:\n  - {code: missing-translation, level: off}\ntime_zone:");
    assert_eq!(found(&site.check()), ["error missing-key"], "a rule gives its reason");
}

#[test]
fn strict_lets_notes_pass_and_no_warning() {
    let site = with(&[rule("missing-translation", "note", "record:first-event")]);
    site.replace("content/records/first.yaml", "  en: The first event took place.\n", "");
    let output = gongkai(&site, &["build", "--strict", "--no-search"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("1 note."), "{}", said(&output));
    assert!(site.output().join("index.html").is_file());
    site.replace("content/tasks/1.yaml", "  en: Summary one.\n", "");
    let output = gongkai(&site, &["check", "--strict"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("1 error, 1 note."), "{}", said(&output));
}

#[test]
fn what_the_calendar_brings_is_a_note() {
    let site = Site::new();
    site.replace("content/records/labs.yaml", "    en: Four labs", "    en: The first event");
    site.replace("content/records/labs.yaml", "    zh: 实验室四家", "    zh: 又一件事");
    site.replace("content/records/labs.yaml", "  added: 2026-01-01", "  added: 2026-01-01\n  publish_at: 2026-11-23");
    let day = |day: &str| found(&site.run(None, day).expect("the machine works"));
    assert_eq!(day("2026-11-22"), [""; 0]);
    assert_eq!(day("2026-11-23"), ["note duplicate-title"]);
    site.replace("content/records/first.yaml", "added: 2026-01-01", "added: 2026-11-23");
    assert_eq!(day("2026-11-24"), ["warning duplicate-title"], "the other was put in by somebody, and no earlier");
}

#[test]
fn the_worst_is_told_first_and_ten_of_each_code() {
    let site = Site::new();
    let record = |number: usize| {
        let title = format!("title: {{zh: 记录{number}}}");
        super::support::record(&format!("r{number}"), &[&title, "text: {zh: 内容。, en: Text.}"])
    };
    site.write("content/records/a.yaml", (0..12).map(record).collect::<String>());
    site.write("content/records/b.yaml", record(20));
    site.replace("content/tasks/2.yaml", "- b", "- nobody");
    let report = site.check();
    assert_eq!(count(&report.diagnostics, Severity::Warning), 13);
    assert_eq!(report.diagnostics[0].severity, Severity::Error, "the error stands in the last file and comes first");
    let shown = |reader: Reader, all: bool| {
        print_human(&report.diagnostics, &report.files, &Words::new(reader), Human { colour: false, all })
    };
    let told = shown(Reader::English, false);
    assert_eq!(told.matches("warning[missing-translation]").count(), 10);
    assert!(told.contains("… and 3 more of “missing-translation” in 2 files."), "{told}");
    assert!(shown(Reader::Chinese, false).contains("另有 3 处“missing-translation”，分布在 2 个文件中"));
    assert_eq!(shown(Reader::English, true).matches("warning[missing-translation]").count(), 13);
    assert_eq!(site.told(&report).lines().count(), 14, "one a line is for programs, and whole");
}

#[test]
fn a_finding_is_explained_in_the_reader_s_language() {
    let site = Site::empty();
    let explained = |arguments: &[&str]| {
        let output = gongkai(&site, arguments);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let english = explained(&["explain", "missing-translation"]);
    assert!(english.starts_with("A text has no translation"), "{english}");
    assert!(
        english.contains("warning[missing-translation]: ") && english.contains("“rules” in site.yaml"),
        "{english}"
    );
    assert!(!english.contains("译文。") && !english.contains("```"), "{english}");
    let chinese = explained(&["--lang", "zh", "explain", "missing-translation"]);
    assert!(chinese.contains("警告[missing-translation]: ") && !chinese.contains("A text has"), "{chinese}");
    assert!(explained(&["explain"]).lines().any(|line| line.starts_with("syntax  ") && line.ends_with("not YAML.")));
    let output = gongkai(&site, &["explain", "sintax"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("Write “syntax” if that is what you mean"), "{}", said(&output));
}

#[test]
fn the_authority_names_the_feeds_for_good() {
    let feed = |site: &Site| {
        site.build();
        site.page("feed.xml")
    };
    let site = Site::new();
    assert!(feed(&site).contains("<id>tag:plan.example,2024:zh:feed</id>"));
    site.replace(
        "content/site.yaml",
        "address: https://plan.example/\n",
        "address: https://elsewhere.example/\nauthority: press@plan.example,2023-05\n",
    );
    let moved = feed(&site);
    assert!(moved.contains("<id>tag:press@plan.example,2023-05:zh:feed</id>"), "{moved}");
    assert!(moved.contains("<id>tag:press@plan.example,2023-05:zh:record:first-event</id>"), "{moved}");
}

#[test]
fn every_source_is_held_to_the_same_whatever_it_is_the_source_of() {
    let site = Site::new();
    site.replace("content/site.yaml", "demonstration: true", "demonstration: false");
    site.replace("content/site.yaml", "https://plan.example/", "https://plan.city.gov/");
    let source = |name: &str| {
        format!(
            "{{title: T, lang: tongue, publisher: P, url: 'https://{name}.example/', published: 2025-02-01, accessed: 2025-01-31}}"
        )
    };
    for name in ["first", "labs"] {
        site.replace(&format!("content/records/{name}.yaml"), "https://paper.example/", "https://paper.city.gov/");
    }
    let record = super::support::record("other", &["date: 2025", &format!("sources: [{}]", source("record"))]);
    site.write("content/records/other.yaml", record);
    site.write(
        "content/cases/story/case.yaml",
        format!("id: story\ndate: 2025\nadded: 2026-01-01\ntitle: {{zh: 故事, en: A story}}\nsummary: {{zh: 概要。, en: In short.}}\ntext: {{zh: 正文。, en: At length.}}\ntasks: [1]\nsources: [{}]\n", source("case")),
    );
    site.replace(
        "content/tasks/2.yaml",
        "    due: 2025\n",
        &format!("    due: 2025\n    source: {}\n", source("milestone")),
    );
    site.write(
        "content/targets/air.yaml",
        format!("id: air\nname: {{zh: 空气, en: Air}}\nmeasure: stock\nunit: {{zh: 天, en: days}}\nvalue: 300\ndue: 2027\nbaseline: {{date: 2024, value: 200, source: {}}}\ninterim: [{{due: 2026, value: 250, source: {}}}]\n", source("baseline"), source("interim")),
    );
    let told = site.told(&site.check());
    for code in ["example-content", "source-language", "contradictory-period"] {
        let found = told.lines().filter(|line| line.contains(code)).count();
        assert_eq!(found, 5, "{code}: {told}");
    }
    for name in ["record", "case", "milestone", "baseline", "interim"] {
        assert!(told.contains(&format!("https://{name}.example/")), "{name}: {told}");
    }
}
