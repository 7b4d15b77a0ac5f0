//! Writing content with the program's help: a new record, a new case.

use std::path::Path;
use std::process::Output;

use assert_cmd::Command;

use super::support::{Site, text_of, tree};

/// Runs the program in a folder, with what somebody types.
pub(super) fn gongkai(folder: &Path, arguments: &[&str], typed: &str) -> Output {
    Command::cargo_bin("gongkai")
        .expect("the program is built")
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", "C")
        .write_stdin(typed)
        .output()
        .expect("the program runs")
}

pub(super) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub(super) fn text(site: &Site, path: &str) -> String {
    std::fs::read_to_string(site.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A day after any on which the tests are run.
const LATER: &str = "2999-12-31";

const FLAGS: [&str; 21] = [
    "new",
    "record",
    "--about",
    "target:labs",
    "--kind",
    "figure",
    "--date",
    "2026-03",
    "--title",
    "zh=六家",
    "--title",
    "en=Six labs",
    "--text",
    "zh=共有六家：“甲”等。",
    "--text",
    "en=There are six: A # and others.",
    "--source-title=- a title",
    "--source-lang",
    "en",
    "--source-publisher",
    "某日报",
];

#[test]
fn a_record_is_written_from_flags_and_shows_at_once() {
    let site = Site::new();
    let mut flags = FLAGS.to_vec();
    flags.extend(["--source-url", "https://daily.example/six", "--source-published", "2026-04-01", "--value", "6"]);
    flags.extend(["--id", "six-labs"]);
    let output = gongkai(site.root(), &flags, "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    // The program asks the clock for the day, so the site speaks for one that is surely later.
    let report = site.build_as_of(LATER);
    assert_eq!(site.told(&report), "");
    assert!(site.page("en/records/six-labs/index.html").contains("There are six: A # and others."));
    assert!(site.page("targets/labs/index.html").contains("2026年3月"), "the figure stands in the target's table");
    // A second time the id is taken, and the file stays as it is.
    let before = text(&site, "content/records/six-labs.yaml");
    let output = gongkai(site.root(), &flags, "");
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("“six-labs” is taken"), "{}", said(&output));
    // A file of that name that holds another record is not touched either.
    site.remove("content/records/six-labs.yaml")
        .write("content/records/six-labs.yaml", before.replace("id: six-labs", "id: other"));
    let output = gongkai(site.root(), &flags, "");
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("already there"), "{}", said(&output));
    assert!(text(&site, "content/records/six-labs.yaml").contains("id: other"));
}

#[test]
fn what_no_flag_says_is_asked_until_the_answer_holds() {
    let site = Site::new();
    let typed = "task:9\ntask:1，task:2\nfest\nevent\n2026-02-30\n2026-02-03\n\n第二件事\nThe second event\n又发生了。\nIt happened again.\n报道\nftp://x\nhttps://paper.example/2\n某报\n\n\n2026-02-04\nFirst Event\nfirst-event\nsecond-event\n\ny\n";
    let output = gongkai(site.root(), &["new", "record"], typed);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    for wrong in ["task:9", "“fest”", "“2026-02-30”", "cannot be left out", "“ftp://x”", "“First Event”", "is taken"]
    {
        assert!(said(&output).contains(wrong), "{wrong} was taken: {}", said(&output));
    }
    assert_eq!(site.told(&site.build_as_of(LATER)), "");
    assert!(site.page("tasks/2/index.html").contains("第二件事"));
}

#[test]
fn a_record_of_which_no_source_gives_the_date_can_be_written() {
    let site = Site::new();
    let mut flags = FLAGS.map(|flag| if flag == "2026-03" { "unknown" } else { flag }).to_vec();
    flags.extend(["--source-url", "https://daily.example/six", "--source-published", "2026-04-01", "--id", "six-labs"]);
    let output = gongkai(site.root(), &flags, "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(text(&site, "content/records/six-labs.yaml").contains("\ndate: unknown\n"));
    assert_eq!(site.told(&site.build_as_of(LATER)), "");
    assert!(site.page("records/six-labs/index.html").contains("日期不详"));
}

#[test]
fn topics_are_asked_for_where_there_are_any_and_taken_from_a_flag() {
    let site = Site::new();
    site.write("content/vocabulary.yaml", "topics:\n  - {id: ice, name: {zh: 冰, en: Ice}}\n");
    let typed = "task:1\nevent\nsnow\nice\n2026-02-03\n第二件事\nThe second event\n又发生了。\nAgain.\n报道\nhttps://paper.example/2\n某报\n\n\n2026-02-04\nsecond\n\ny\n";
    let output = gongkai(site.root(), &["new", "record"], typed);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("Which topics") && said(&output).contains("snow"), "{}", said(&output));
    assert!(text(&site, "content/records/second.yaml").contains("topics:\n  - ice\n"));
    let mut flags = FLAGS.to_vec();
    flags.extend(["--source-url", "https://daily.example/six", "--id", "six", "--topics", "ice"]);
    assert_eq!(gongkai(site.root(), &flags, "").status.code(), Some(0));
    assert!(text(&site, "content/records/six.yaml").contains("topics:\n  - ice\n"));
}

#[test]
fn a_missing_answer_names_its_flag_and_nothing_is_written() {
    let site = Site::new();
    let before = tree(&site.root().join("content"));
    let output = gongkai(site.root(), &FLAGS, "");
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("--source-url is missing"), "{}", said(&output));
    let output = gongkai(site.root(), &["new", "record", "--about", "case:a"], "");
    assert!(
        said(&output).contains("no task, step, target, safeguard, action or organisation “case:a”"),
        "{}",
        said(&output)
    );
    let output = gongkai(&site.root().join("content"), &["new", "record"], "");
    assert!(said(&output).contains("The settings of the site in . cannot be read"), "{}", said(&output));
    assert_eq!(tree(&site.root().join("content")), before);
}

#[test]
fn a_case_is_written_from_flags_and_answers() {
    let site = Site::new();
    site.write(
        "content/vocabulary.yaml",
        "fields:\n  - id: physics\n    name:\n      zh: 物理\n      en: physics\nplaces:\n  - id: no\n    name:\n      zh: 挪威\n      en: Norway\n",
    );
    let typed = "一个故事\nA story\n2026-01\n一句。\nOne sentence.\n全文。\nAll of it.\n1\nchemistry\nphysics\nno\na\nfirst-event\n报道\nhttps://paper.example/s\n某报\nA paper\n\n\nstory\n\ny\n";
    let output = gongkai(site.root(), &["new", "case"], typed);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("does not have “chemistry”"), "{}", said(&output));
    // The program asks the clock for the day, so the site speaks for one that is surely later.
    assert_eq!(site.told(&site.build_as_of(LATER)), "");
    let page = site.page("en/cases/story/index.html");
    for shown in
        ["A story", "One sentence.", "All of it.", "physics", "Norway", "Bureau A", "The first event", "A paper"]
    {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(text_of(&site.page("cases/place/no/index.html")).contains("一个故事"));
    let draft = [
        "new",
        "case",
        "--draft",
        "--id",
        "later",
        "--date",
        "2026",
        "--tasks",
        "1",
        "--title",
        "甲",
        "--summary",
        "乙",
        "--text",
        "丙",
        "--source-title",
        "x",
        "--source-url",
        "https://p.example/",
        "--source-publisher",
        "P",
    ];
    assert_eq!(gongkai(site.root(), &draft, "").status.code(), Some(0));
    site.build_as_of(LATER);
    assert!(!site.output().join("cases/later").exists(), "a draft is not public");
}

#[test]
fn flags_are_held_to_the_same_rules_as_answers() {
    let site = Site::new();
    let before = tree(&site.root().join("content"));
    let told = |flags: &[&str]| {
        let begin = ["new", "record", "--kind", "figure", "--date", "2026", "--text", "乙"];
        let output = gongkai(site.root(), &[&begin[..], flags].concat(), "");
        assert_eq!(output.status.code(), Some(2), "{flags:?}: {}", said(&output));
        said(&output)
    };
    let (about_task, about_target) = (["--about", "task:1", "--title"], ["--about", "target:labs", "--title"]);
    let with = |begin: &[&'static str], more: &[&'static str]| told(&[begin, more].concat());
    // A slip in a language's code makes two texts of record.
    let twice = with(&about_task, &["zh=甲", "--title", "eng=A slip"]);
    assert!(twice.contains("--title: there are two answers for “zh”"), "{twice}");
    let empty = with(&about_task, &["甲", "--source-title", " "]);
    assert!(empty.contains("--source-title: this cannot be left out"), "{empty}");
    let nothing = told(&["--about", "，", "--title", "甲"]);
    assert!(nothing.contains("--about: this cannot be left out"), "{nothing}");
    let figure = with(&about_task, &["甲", "--value", "7"]);
    assert!(figure.contains("--value: only a record about exactly one target has a figure"), "{figure}");
    let number = with(&about_target, &["甲", "--value", "1e5"]);
    assert!(number.contains("“1e5” is not a number"), "{number}");
    let right = with(&about_target, &["甲", "--value", "-1.5"]);
    assert!(right.contains("--source-title is missing"), "{right}");
    assert_eq!(tree(&site.root().join("content")), before);
}

#[test]
fn what_the_site_has_no_words_for_is_not_asked() {
    let site = Site::new();
    let typed = "一个故事\nA story\n2026-01\n一句。\nOne sentence.\n全文。\nAll of it.\n1\na\nfirst-event\n报道\nhttps://paper.example/s\n某报\nA paper\n\n\nstory\n\ny\n";
    let output = gongkai(site.root(), &["new", "case"], typed);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(!said(&output).contains("fields"), "{}", said(&output));
}
