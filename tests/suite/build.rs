//! Building: the same input gives the same bytes, anywhere; the command's answers and exit codes.

use std::fs;
use std::process::Output;

use assert_cmd::Command;
use gongkai::diagnostic::{Human, Reader, Words, print_human};
use gongkai::pipeline::Report;

use super::support::{Site, text_of, tree};

fn gongkai(site: &Site, arguments: &[&str]) -> Output {
    let mut command = Command::cargo_bin("gongkai").expect("the program is built");
    command.args(arguments).arg("--root").arg(site.root()).env("LANG", "en_GB.UTF-8").env_remove("LC_ALL");
    command.env_remove("LC_MESSAGES").output().expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn two_builds_from_two_folders_are_byte_identical() {
    let (first, second) = (Site::shipped(), Site::shipped());
    first.build();
    second.build();
    let files = first.files();
    assert!(files.len() > 300);
    assert!(files == second.files(), "the outputs differ");
    first.build();
    assert!(files == first.files(), "a second build of one site differs");
}

#[test]
fn nothing_is_written_when_nothing_changed() {
    let site = Site::new();
    let first = site.build().made.expect("a site").written.expect("a build");
    assert!(first.added > 30 && first.changed == 0 && first.removed == 0);
    let second = site.build().made.expect("a site").written.expect("a build");
    assert_eq!((second.added, second.changed, second.removed), (0, 0, 0));
    assert_eq!(second.unchanged, first.added);
}

#[test]
fn one_changed_record_writes_only_what_differs() {
    let site = Site::new();
    let all = site.build().made.expect("a site").pages;
    site.replace("content/records/first.yaml", "发生了第一件事。", "第一件事发生了。");
    let written = site.build().made.expect("a site").written.expect("a build");
    assert!(written.changed > 0 && written.changed < all / 2, "{} of {all} pages", written.changed);
    let clean = Site::new();
    clean.replace("content/records/first.yaml", "发生了第一件事。", "第一件事发生了。");
    clean.build();
    assert!(site.files() == clean.files(), "the same as a clean build");
}

#[test]
fn a_removed_record_takes_its_pages_with_it() {
    let site = Site::new();
    site.build();
    assert!(site.files().contains_key("records/four-labs/index.html"));
    site.remove("content/records/labs.yaml");
    site.build();
    assert!(!site.output().join("records/four-labs").exists(), "no empty folder stays");
}

#[test]
fn an_error_leaves_the_previous_site_untouched() {
    let site = Site::new();
    site.build();
    let before = site.files();
    site.replace("content/tasks/1.yaml", "action: 1", "action: 9");
    let output = gongkai(&site, &["build"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("Nothing was written"), "{}", said(&output));
    assert!(site.files() == before);
}

#[test]
fn the_past_can_be_built_again() {
    let site = Site::new();
    site.build_as_of("2025-06-30");
    assert!(!site.files().keys().any(|path| path.contains("four-labs")));
    assert!(text_of(&site.page("en/index.html")).contains("30 June 2025"));
    assert!(
        !site.page("en/plan/index.html").contains("30 June 2025"),
        "a page that does not depend on the day does not show it"
    );
    site.build_as_of("2025-03-01");
    assert!(!site.files().keys().any(|path| path.starts_with("records/2025")), "not even the year's list is there");
}

#[test]
fn the_site_works_below_a_sub_path() {
    let site = Site::new();
    let output = gongkai(&site, &["build", "--base-url", "https://host.example/some/path/"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    for (path, bytes) in site.files().iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = std::str::from_utf8(bytes).expect("text");
        let rooted =
            ["href=\"/", "src=\"/", "action=\"/"].map(|start| html.matches(start).count()).iter().sum::<usize>();
        if path.ends_with("404.html") {
            assert!(rooted > 0 && rooted == html.matches("=\"/some/path/").count(), "{path}: only below the base path");
        } else {
            assert_eq!(rooted, 0, "{path} holds an address that is not relative");
            assert!(html.contains("href=\"https://host.example/some/path/"), "{path} names its absolute address");
        }
    }
}

#[test]
fn check_writes_nothing_and_speaks_three_formats_and_two_languages() {
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "summary:", "sumary:");
    let before = tree(site.root());
    let human = gongkai(&site, &["check"]);
    assert_eq!(human.status.code(), Some(1));
    assert!(
        said(&human).contains("content/tasks/1.yaml:12:1") && said(&human).contains("Write “summary”"),
        "{}",
        said(&human)
    );
    let chinese = gongkai(&site, &["check", "--lang", "zh"]);
    assert!(said(&chinese).contains("此处没有“sumary”这个键"), "{}", said(&chinese));
    let short = gongkai(&site, &["check", "--format", "short"]);
    let listed = String::from_utf8_lossy(&short.stdout);
    assert!(listed.starts_with("content/tasks/1.yaml:12:1: error[unknown-key]: "), "{listed}");
    assert_eq!(said(&short), "1 error.\n", "people are told the rest");
    let json = gongkai(&site, &["check", "--format", "json"]);
    let findings: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(findings[0]["code"], "unknown-key");
    assert_eq!(findings[0]["nearest"], "summary");
    assert_eq!((&findings[0]["start"]["line"], &findings[0]["start"]["column"]), (&12.into(), &1.into()));
    assert!(tree(site.root()) == before, "check wrote something");
}

#[test]
fn what_is_found_is_shown_alike_whether_or_not_the_site_is_searched() {
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "\n  en: Summary one.", "");
    let said = |report: &Report| {
        let words = Words::new(Reader::English);
        print_human(&report.diagnostics, &report.files, &words, Human::default())
    };
    let checked = said(&site.check());
    assert!(checked.contains("missing-translation") && checked.contains("|   zh: 说明一。"), "{checked}");
    // Texts are let go before the index is made, but not those that are shown.
    assert_eq!(said(&site.build_with_search()), checked);
}

#[test]
fn strict_counts_warnings_as_errors() {
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "\n  en: Summary one.", "");
    let lenient = gongkai(&site, &["build"]);
    assert_eq!(lenient.status.code(), Some(0), "{}", said(&lenient));
    assert!(said(&lenient).contains("warning[missing-translation]"), "{}", said(&lenient));
    let page = site.page("en/tasks/1/index.html");
    assert!(
        page.contains("lang=\"zh-CN\"") && page.contains("说明一。"),
        "the text of record is shown, marked as such"
    );
    fs::remove_dir_all(site.output()).expect("the output");
    fs::remove_dir_all(site.root().join(".gongkai")).expect("the working folder");
    let strict = gongkai(&site, &["build", "--strict"]);
    assert_eq!(strict.status.code(), Some(1));
    assert!(!site.output().join("index.html").exists(), "nothing was written");
}

#[test]
fn wrong_use_ends_with_code_2_and_says_what_to_do() {
    let site = Site::new();
    let date = gongkai(&site, &["build", "--as-of", "2025-02-30"]);
    assert_eq!(date.status.code(), Some(2));
    assert!(said(&date).contains("“2025-02-30” is not a day"), "{}", said(&date));
    for address in [
        "javascript:x",
        "ftp://host.example/",
        "host.example",
        "https://",
        "https://:80/",
        "https://host.example/my plan/",
    ] {
        for command in ["build", "check", "waiting"] {
            let refused = gongkai(&site, &[command, "--base-url", address]);
            assert_eq!(refused.status.code(), Some(2), "{address}");
            assert!(said(&refused).contains("Write it as https://example.org/plan/."), "{}", said(&refused));
        }
    }
    for command in ["build", "check", "serve"] {
        for (lang, words) in [("en", "9999-01-01 has not come yet"), ("zh", "9999-01-01 尚未到来")] {
            let future = gongkai(&site, &[command, "--as-of", "9999-01-01", "--lang", lang]);
            assert_eq!(future.status.code(), Some(2), "{command}: {}", said(&future));
            assert!(said(&future).contains(words), "{command}: {}", said(&future));
        }
    }
    for (address, instead) in [
        ("https://host.example/plan/?x=1", "Write https://host.example/plan/."),
        ("https://host.example/plan/#x", "Write https://host.example/plan/."),
        ("https://host.example/a/../plan/", "Write https://host.example/plan/."),
        ("https://host.example//plan//", "Write https://host.example/plan/."),
        ("https://me:secret@host.example/", "Write https://host.example/."),
        ("https://host.example:65536/", "Write https://host.example/."),
        ("https://[xyz]/", "Write it as https://example.org/."),
        ("https://256.256.256.256/plan/", "Write it as https://example.org/plan/."),
        ("https://a..b/", "Write it as https://example.org/."),
    ] {
        let refused = gongkai(&site, &["build", "--base-url", address]);
        assert_eq!(refused.status.code(), Some(2), "{address}");
        assert!(said(&refused).contains(instead), "{}", said(&refused));
    }
    assert!(!site.output().exists() && !site.root().join(".gongkai").exists());
    std::os::unix::fs::symlink(site.root().join("content"), site.root().join("link")).expect("a link");
    for inside in ["content/site", "missing/../content/site", "link/site", "content/../themes/site"] {
        let inside = site.root().join(inside);
        let sources = gongkai(&site, &["build", "--out", inside.to_str().expect("a path")]);
        assert_eq!(sources.status.code(), Some(2), "{}", said(&sources));
        assert!(!inside.exists());
    }
    let unknown = gongkai(&site, &["biuld"]);
    assert_eq!(unknown.status.code(), Some(2));
    fs::create_dir(site.output()).expect("a folder");
    site.write("public/mine.txt", "mine");
    let foreign = gongkai(&site, &["build", "--lang", "zh"]);
    assert_eq!(foreign.status.code(), Some(2));
    assert!(
        said(&foreign).contains("mine.txt") && said(&foreign).contains("不是本程序写入的文件"),
        "{}",
        said(&foreign)
    );
    assert_eq!(site.page("mine.txt"), "mine");
    let folder = gongkai(&Site::empty(), &["check"]);
    assert_eq!(folder.status.code(), Some(1), "{}", said(&folder));
    assert!(said(&folder).contains("missing-file"), "{}", said(&folder));
}

#[test]
fn languages_that_cannot_be_made_out_are_told() {
    let told = |from: &str, to: &str| {
        let site = Site::new();
        site.replace("content/site.yaml", from, to);
        site.told(&site.check())
    };
    assert!(told("code: en", "code: zh").contains("content/site.yaml:6:11: error[duplicate-id]"));
    assert!(told("zh-CN", "x").contains("unknown-value"));
    assert!(
        told("  - code: zh\n    tag: zh-CN\n    name: 中文\n  - code: en\n    tag: en-GB\n    name: English\n", "")
            .contains("content/site.yaml:2:1: error[missing-key]")
    );
    assert!(told("tag: en-GB", "tag: [en]").contains("wrong-type"));
    assert!(told("time_zone:", "theme: ../civic\ntime_zone:").contains("malformed-id"));
}

#[test]
fn words_in_another_language_are_marked_around_charts_tables_and_trails() {
    let site = Site::new();
    let path = "content/targets/labs.yaml";
    let target = fs::read_to_string(site.root().join(path)).expect("a target");
    site.write(path, target.replace("  en: Labs\n", "").replace("  en: labs\n", ""));
    site.build();
    let page = site.page("en/targets/labs/index.html");
    let mark = "lang=\"zh-CN\" dir=\"ltr\"";
    let (unit, name) = (format!("<span {mark}>家</span>"), format!("<span {mark}>实验室</span>"));
    assert!(page.contains(&format!("<p class=\"chart-unit\">Unit: {unit}</p>")), "{page}");
    assert!(page.contains(&format!("<caption>{name}: published data")), "{page}");
    assert!(page.contains(&format!("<span aria-current=\"page\" {mark}>实验室</span>")), "{page}");
    assert!(page.contains(&format!("-title\" {mark}>实验室")), "{page}");
}

#[test]
fn a_value_that_is_only_announced_is_called_that() {
    let site = Site::new();
    site.write(
        "content/records/planned.yaml",
        "id: planned\nkind: announcement\ndate: 2027\nadded: 2026-01-01\nabout: [target:labs]\ntitle: {zh: 将建12家, en: To be 12 labs}\n\
         text: {zh: 将建12家。, en: 12 labs are planned.}\nobservation: {target: labs, value: 12}\n\
         sources: [{title: Report, lang: en, publisher: Paper, url: 'https://paper.example/p', published: 2025-06-01}]\n",
    );
    site.build();
    for (path, words) in
        [("records/planned", "计划安排，尚非结果"), ("en/records/planned", "Announced plan, not yet a result")]
    {
        let page = site.page(&format!("{path}/index.html"));
        let figure = page.split_once("<div class=\"record-figure\">").expect("a figure").1;
        let before = figure.split_once("class=\"figure-value\"").expect("a value").0;
        assert!(before.contains(words), "{before}");
    }
}
