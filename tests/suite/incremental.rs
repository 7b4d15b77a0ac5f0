//! A build over an earlier one writes the same site as one into an empty folder, whatever happened in between.

use std::fs;
use std::path::PathBuf;

use gongkai::pipeline::Report;
use proptest::prelude::*;

use super::support::{Site, TODAY, tree};

/// Something that happens between two builds.
#[derive(Clone, Debug)]
enum Step {
    Nothing,
    /// The summary of a task is another one.
    Summary(u8, u16),
    /// The name of the target is another one, which many pages show.
    Name(u16),
    /// A record about a task is written, or written anew.
    Record(u8, u16),
    NoRecord(u8),
    /// A style sheet of the site's own theme has another colour.
    Style(u16),
    NoTheme,
    /// The plan is shown as of another day.
    AsOf(u8),
    /// A file of the built site is removed by hand.
    Lost(usize),
    /// A file of the built site is overwritten by hand.
    Overwritten(usize),
    /// The cache is removed.
    NoCache,
    /// The cache is cut off.
    CutCache(usize),
    /// A byte of the cache is another one.
    WrongCache(usize),
    /// The cache is of another version of the program.
    OtherCache,
    /// The content is broken, and the build fails.
    Broken,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        Just(Step::Nothing),
        (1..=2u8, any::<u16>()).prop_map(|(task, word)| Step::Summary(task, word)),
        any::<u16>().prop_map(Step::Name),
        (0..3u8, any::<u16>()).prop_map(|(record, word)| Step::Record(record, word)),
        (0..3u8).prop_map(Step::NoRecord),
        any::<u16>().prop_map(Step::Style),
        Just(Step::NoTheme),
        (1..=28u8).prop_map(Step::AsOf),
        any::<usize>().prop_map(Step::Lost),
        any::<usize>().prop_map(Step::Overwritten),
        Just(Step::NoCache),
        any::<usize>().prop_map(Step::CutCache),
        any::<usize>().prop_map(Step::WrongCache),
        Just(Step::OtherCache),
        Just(Step::Broken),
    ]
}

/// Replaces the line that begins with a key.
fn set_line(site: &Site, path: &str, key: &str, value: &str) {
    let file = site.root().join(path);
    let text = fs::read_to_string(&file).expect("a file of content");
    let line = |line: &str| if line.starts_with(key) { format!("{key}{value}\n") } else { format!("{line}\n") };
    fs::write(&file, text.lines().map(line).collect::<String>()).expect("a file of content");
}

fn record(number: u8, word: u16) -> String {
    format!(
        "\
id: extra-{number}
about:
  - task:{}
kind: event
date: 2025-0{}-28
added: 2026-01-01
title:
  zh: 事件{word}之{number}
  en: Event {word} no. {number}
text:
  zh: 有关情况{word}。
  en: What took place, {word}.
sources:
  - title: Report
    lang: en
    publisher: Paper
    url: https://paper.example/report
    published: 2025-12-29
",
        number % 2 + 1,
        word % 9 + 1,
    )
}

fn cache(site: &Site) -> PathBuf {
    site.root().join(".gongkai/public/cache/last-build")
}

fn change_cache(site: &Site, change: impl FnOnce(&mut Vec<u8>)) {
    if let Ok(mut bytes) = fs::read(cache(site)) {
        change(&mut bytes);
        fs::write(cache(site), bytes).expect("the cache");
    }
}

/// A file of the built site that is chosen by a number.
fn chosen(site: &Site, number: usize) -> PathBuf {
    let files = site.files();
    site.output().join(files.keys().nth(number % files.len()).expect("a file"))
}

fn take(site: &Site, step: &Step, day: &mut String) {
    match step {
        Step::Nothing => {}
        Step::Summary(task, word) => {
            set_line(site, &format!("content/tasks/{task}.yaml"), "  en: Summary", &format!(" {word}."));
        }
        Step::Name(word) => set_line(site, "content/targets/labs.yaml", "  en: Labs", &format!(" {word}")),
        Step::Record(number, word) => {
            site.write(&format!("content/records/extra/{number}.yaml"), record(*number, *word));
        }
        Step::NoRecord(number) => {
            drop(fs::remove_file(site.root().join(format!("content/records/extra/{number}.yaml"))))
        }
        Step::Style(word) => drop(site.write("themes/civic/assets/own.css", format!("a {{ order: {word} }}\n"))),
        Step::NoTheme => drop(fs::remove_dir_all(site.root().join("themes"))),
        Step::AsOf(number) => *day = format!("2026-11-{number:02}"),
        Step::Lost(number) => fs::remove_file(chosen(site, *number)).expect("a file of the site"),
        Step::Overwritten(number) => fs::write(chosen(site, *number), "other").expect("a file of the site"),
        Step::NoCache => drop(fs::remove_file(cache(site))),
        Step::CutCache(number) => change_cache(site, |bytes| bytes.truncate(number % bytes.len())),
        Step::WrongCache(number) => change_cache(site, |bytes| {
            let place = number % bytes.len();
            bytes[place] ^= 1;
        }),
        Step::OtherCache => change_cache(site, |bytes| {
            let text = String::from_utf8_lossy(bytes).replace("gongkai cache 1", "gongkai cache 0");
            *bytes = text.into_bytes();
        }),
        Step::Broken => {
            let before = site.files();
            set_line(site, "content/targets/labs.yaml", "measure: ", "stok");
            let report = site.run(Some(&site.output()), day).expect("the machine works");
            assert!(report.has_errors() && site.files() == before, "a build that fails changes nothing");
            set_line(site, "content/targets/labs.yaml", "measure: ", "stock");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn a_build_over_another_is_the_same_as_a_clean_one(steps in prop::collection::vec(step(), 1..8)) {
        let site = Site::new();
        let mut day = TODAY.to_owned();
        site.build_as_of(&day);
        for step in &steps {
            take(&site, step, &mut day);
            site.build_as_of(&day);
            let clean = site.root().join("clean");
            let report = site.run(Some(&clean), &day).expect("the machine works");
            prop_assert!(!report.has_errors());
            prop_assert!(site.files() == tree(&clean), "after {step:?}");
            fs::remove_dir_all(&clean).expect("the clean site goes");
            fs::remove_dir_all(site.root().join(".gongkai/clean")).expect("what is kept of it goes");
        }
    }
}

/// Whether a build ended before it read content as content.
fn ended_early(report: &Report) -> bool {
    report.files.find("content/plan.yaml").is_none()
}

#[test]
fn a_build_with_nothing_to_do_ends_before_parsing() {
    let site = Site::new();
    assert!(!ended_early(&site.build()));
    let again = site.build();
    assert!(ended_early(&again));
    let made = again.made.expect("a site");
    let written = made.written.expect("a build");
    assert_eq!((written.added, written.changed, written.removed), (0, 0, 0));
    assert_eq!((made.pages, written.unchanged), (site.check().made.expect("a site").pages, site.files().len()));
}

#[test]
fn a_cache_that_cannot_be_trusted_is_ignored() {
    type Damage = fn(&mut Vec<u8>);
    let broken: [(&str, Damage); 4] = [
        ("cut off", |bytes| bytes.truncate(bytes.len() / 2)),
        ("with another byte", |bytes| bytes[40] ^= 1),
        ("of another version", |bytes| {
            *bytes = String::from_utf8_lossy(bytes).replace("cache 1", "cache 2").into_bytes()
        }),
        ("of no text", |bytes| *bytes = vec![0xff; 64]),
    ];
    for (what, change) in broken {
        let site = Site::new();
        site.build();
        change_cache(&site, change);
        assert!(!ended_early(&site.build()), "a cache {what} was trusted");
        assert!(ended_early(&site.build()), "a cache {what} was not made anew");
    }
    let site = Site::new();
    site.build();
    fs::remove_dir_all(site.root().join(".gongkai/public/cache")).expect("a cache");
    assert!(!ended_early(&site.build()));
}

#[test]
fn a_build_with_findings_tells_them_every_time() {
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "  en: Summary one.\n", "");
    let first = site.told(&site.build());
    assert!(first.contains("missing-translation"), "{first}");
    assert_eq!(site.told(&site.build()), first);
}

#[test]
fn an_edit_that_keeps_size_and_time_is_seen() {
    let site = Site::new();
    site.build();
    let file = site.root().join("content/tasks/1.yaml");
    let time = fs::metadata(&file).expect("a task").modified().expect("a time");
    site.replace("content/tasks/1.yaml", "Summary one.", "Summary two.");
    fs::File::options().write(true).open(&file).expect("a task").set_modified(time).expect("a time");
    site.build();
    assert!(site.page("en/tasks/1/index.html").contains("Summary two."));
}
