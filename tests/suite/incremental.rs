//! A build over an earlier one writes the same site as one into an empty folder, whatever happened in between.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use gongkai::address::WebAddress;
use gongkai::date::Day;
use gongkai::diagnostic::{Human, Reader, Words, print_human, print_json, print_short};
use gongkai::disk::NativeDisk;
use gongkai::input::Pictures;
use gongkai::load;
use gongkai::pipeline::{self, Options, Output, Report, Request};
use proptest::prelude::*;

use super::support::{Site, TODAY, elements, jpeg, tree};

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
    /// A translation is missing, which is a warning at every build.
    Untranslated(u8),
    /// A file goes out as it is.
    Static(u16),
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
        (1..=2u8).prop_map(Step::Untranslated),
        any::<u16>().prop_map(Step::Static),
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
    let lines = [
        format!("about: [task:{}]", number % 2 + 1),
        format!("date: 2025-0{}-28", word % 9 + 1),
        format!("title: {{zh: 事件{word}之{number}, en: Event {word} no. {number}}}"),
        format!("text: {{zh: 有关情况{word}。, en: 'What took place, {word}.'}}"),
    ];
    super::support::record(&format!("extra-{number}"), &lines.each_ref().map(String::as_str))
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
            drop(fs::remove_file(site.root().join(format!("content/records/extra/{number}.yaml"))));
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
            let text = String::from_utf8_lossy(bytes).replace("gongkai cache 2", "gongkai cache 0");
            *bytes = text.into_bytes();
        }),
        Step::Untranslated(task) => {
            let path = format!("content/tasks/{task}.yaml");
            let text = fs::read_to_string(site.root().join(&path)).expect("a task");
            let keeps = |line: &&str| !line.starts_with("  en: Summary");
            site.write(&path, text.lines().filter(keeps).map(|line| format!("{line}\n")).collect::<String>());
        }
        Step::Static(word) => drop(site.write("content/static/word.txt", word.to_string())),
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
            let told = site.told(&site.build_as_of(&day));
            let clean = site.root().join("clean");
            let report = site.run(Some(&clean), &day).expect("the machine works");
            prop_assert!(!report.has_errors());
            prop_assert!(site.files() == tree(&clean), "after {step:?}");
            prop_assert_eq!(told, site.told(&report), "after {:?}", step);
            prop_assert!(ended_early(&site.build_as_of(&day)), "after {:?}", step);
            fs::remove_dir_all(&clean).expect("the clean site goes");
            fs::remove_dir_all(site.root().join(".gongkai/clean")).expect("what is kept of it goes");
        }
    }
}

/// Whether a build ended before it read content as content: then it knows no text but those that findings are about.
fn ended_early(report: &Report) -> bool {
    report.files.find("content/organisations.yaml").is_none()
}

/// A build, with warnings as errors or at another address if that is asked for; and whether it made any page.
fn build_asked(site: &Site, strict: bool, address: Option<&str>) -> (Report, bool) {
    let made_pages = AtomicBool::new(false);
    let today = Day::parse(TODAY).expect("a day");
    let report = pipeline::run(&Request {
        root: site.root(),
        output: Some(Output { disk: &NativeDisk, folder: &site.output() }),
        options: Options {
            as_of: None,
            today: &|_| today,
            address: address.and_then(WebAddress::new),
            drafts: false,
            search: false,
        },
        program: "test",
        strict,
        progress: &|_, _| made_pages.store(true, Ordering::Relaxed),
    });
    (report.expect("the machine works"), made_pages.into_inner())
}

fn build_watched(site: &Site, strict: bool) -> (Report, bool) {
    build_asked(site, strict, None)
}

/// What people and programs are told, in both languages.
fn printed(report: &Report) -> Vec<String> {
    let print = |reader: Reader| {
        let (found, files, words) = (&report.diagnostics, &report.files, Words::new(reader));
        [
            print_human(found, files, &words, Human { colour: true, all: true }),
            print_json(found, files, &words),
            print_short(found, files, &words),
        ]
    };
    Reader::ALL.into_iter().flat_map(print).collect()
}

/// A site with warnings about a place in a file, about a file, about a page, and about one place because of another.
fn with_warnings() -> Site {
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "  en: Summary one.\n", "");
    site.write("content/notes.txt", "Nothing reads this.");
    site.replace("content/records/labs.yaml", "zh: 实验室四家", "zh: 第一件事");
    site.replace("content/records/labs.yaml", "en: Four labs", "en: The first event");
    site.write("content/glossary.yaml", "- id: text\n  kind: policy\n  term:\n    zh: 文本\n    en: wording\n");
    site
}

#[test]
fn a_build_with_warnings_and_nothing_to_do_tells_them_again_without_parsing() {
    let site = with_warnings();
    let (first, made_pages) = build_watched(&site, false);
    assert!(made_pages && !first.has_errors(), "{}", site.told(&first));
    for code in ["missing-translation", "unexpected-file", "duplicate-title", "term-not-kept"] {
        assert!(site.told(&first).contains(code), "{code} is not in {}", site.told(&first));
    }
    let (second, made_pages) = build_watched(&site, false);
    assert!(!made_pages && ended_early(&second), "it was built anew");
    assert_eq!(printed(&second), printed(&first));
    let written = second.made.expect("a site").written.expect("a build");
    assert_eq!((written.added, written.changed, written.removed), (0, 0, 0));
    // What counts as an error is told and not written; what is there stays, and so does what is known of it.
    let (strict, made_pages) = build_watched(&site, true);
    assert!(made_pages && strict.has_errors() && strict.made.expect("a site").written.is_none());
    assert!(!build_watched(&site, false).1);
}

#[test]
fn whatever_changes_a_site_with_warnings_ends_its_rest() {
    type Change = fn(&Site);
    let changes: [(&str, Change); 5] = [
        ("a mended warning", |site| _ = site.remove("content/notes.txt")),
        ("an edit of a sound file", |site| _ = site.replace("content/tasks/1.yaml", "第一项文本。", "第一项之文本。")),
        ("an edit of a file with a warning", |site| _ = site.replace("content/tasks/1.yaml", "说明一。", "说明壹。")),
        ("a changed theme", |site| _ = site.write("themes/civic/assets/own.css", "a { order: 1 }\n")),
        ("a file of the site that somebody changed", |site| _ = site.write("public/index.html", "other")),
    ];
    for (what, change) in changes {
        let site = with_warnings();
        build_watched(&site, false);
        assert!(!build_watched(&site, false).1);
        change(&site);
        let (report, made_pages) = build_watched(&site, false);
        assert!(made_pages, "{what} was not seen");
        assert_eq!(printed(&report), printed(&site.check()), "{what}");
        assert_eq!(printed(&build_watched(&site, false).0), printed(&report), "{what}");
    }
    let site = with_warnings();
    site.build();
    assert!(!ended_early(&site.build_as_of("2026-11-24")), "another day");
    site.replace("content/tasks/1.yaml", "  zh: 说明一。\n", "  zh: 说明一。\n  en: Summary one.\n")
        .remove("content/notes.txt");
    assert!(!site.told(&site.build()).contains("missing-translation"));
    assert!(!site.told(&site.build()).contains("missing-translation"));
}

#[test]
fn a_build_at_another_address_is_not_taken_for_the_same() {
    let site = Site::new();
    let elsewhere = Some("https://elsewhere.example/");
    for (address, host) in [(elsewhere, "elsewhere"), (None, "plan"), (elsewhere, "elsewhere")] {
        assert!(build_asked(&site, false, address).1);
        assert!(site.page("index.html").contains(&format!("href=\"https://{host}.example/")), "{host}");
        assert!(!build_asked(&site, false, address).1);
    }
}

#[test]
fn a_byte_of_the_stored_findings_that_is_another_one_is_noticed() {
    let site = with_warnings();
    let first = printed(&site.build());
    let sound = fs::read(cache(&site)).expect("a cache");
    for place in (0..sound.len()).step_by(97) {
        let mut damaged = sound.clone();
        damaged[place] ^= 1;
        fs::write(cache(&site), damaged).expect("the cache");
        let report = site.build();
        assert!(!ended_early(&report), "byte {place}");
        assert_eq!(printed(&report), first, "byte {place}");
    }
}

#[test]
fn pictures_are_decoded_again_only_if_they_changed() {
    let site = Site::new();
    for name in ["first.jpg", "second.jpg"] {
        site.write(&format!("content/cases/story/{name}"), jpeg(1000, 500));
    }
    let pictures = |earlier: &Pictures| {
        let loaded = load::decode(load::Sources::read(site.root()), earlier);
        loaded.input.expect("a sound site").content.pictures
    };
    let first = pictures(&Pictures::default());
    assert!(first.len() == 2 && first.values().all(|picture| picture.copies.len() == 3));
    let ((folder, name), _) = first.first_key_value().expect("a picture");
    site.write(&format!("content/cases/{folder}/{name}"), jpeg(600, 400));
    let second = pictures(&first);
    for (key, picture) in &second {
        let is_same = Arc::ptr_eq(&picture.copies, &first[key].copies);
        assert_eq!(is_same, *key != (folder.clone(), name.clone()), "{key:?}");
    }
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
            *bytes = String::from_utf8_lossy(bytes).replace("cache 2", "cache 3").into_bytes();
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

#[test]
fn a_term_of_the_glossary_moves_the_breaks_of_titles_as_in_a_clean_build() {
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "zh: 第一项", "zh: 完善综合服务体系建设");
    site.build();
    let title = |site: &Site| elements(&site.page("tasks/1/index.html"), "<h1>", "h1")[0].to_owned();
    assert!(title(&site).contains("综合<wbr>服务<wbr>体系"), "{}", title(&site));
    site.write("content/glossary.yaml", "- id: a\n  kind: policy\n  term:\n    zh: 综合服务体系\n    en: service\n");
    let report = site.build();
    assert!(title(&site).contains("<wbr>综合服务体系<wbr>建设"), "{}", title(&site));
    let clean = site.root().join("clean");
    assert!(!site.run(Some(&clean), TODAY).expect("the machine works").has_errors());
    assert!(report.made.is_some() && site.files() == tree(&clean));
}
