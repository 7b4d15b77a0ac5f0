//! A record that is withdrawn keeps its page, which says so, and is nowhere else: nothing rests on it any more.

use std::collections::BTreeMap;

use gongkai::brief;
use gongkai::date::Day;
use gongkai::pipeline::{self, Options};

use super::data::csv;
use super::support::{Site, TODAY, record, tree, words, words_of};

/// Words and a figure that nothing else in the site has.
const MARKS: [&str; 5] = ["Quokka", "袋鼠已到", "Wallaby tale", "7319", "7,319"];

const WITHDRAWN: &str = "withdrawn: {date: 2026-09-15, reason: {zh: 统计有误, en: The count was wrong}}";

const SOURCES: &str =
    "sources: [{title: T, lang: en, publisher: P, url: 'https://p.example/q', published: 2026-03-05}]";

/// A site in which one record makes a target reached, a task done and a milestone met, and others cite it.
fn site(lines: &[&str]) -> Site {
    let site = Site::new();
    let own = [
        "about: [task:1, task:2, target:labs]",
        "kind: achievement",
        "date: 2026-03-01",
        "added: 2026-03-06",
        "status: done",
        "meets: [opening]",
        "title: {zh: 袋鼠已到, en: Quokka arrived}",
        "text: {zh: '有7319家，见下。', en: 'Wallaby tale of 7,319 labs.'}",
        "observation:\n    target: labs\n    value: 7319",
        "amounts:\n    - {of: 'task:2', kind: spent, value: 7319, date: 2025, currency: CNY}",
        SOURCES,
    ];
    site.write("content/records/quokka.yaml", record("quokka", &[&own[..], lines].concat()));
    let link = "text: {zh: '[此前](record:quokka)说过。', en: 'As [it said](record:quokka).'}";
    site.write("content/records/link.yaml", record("link", &["about: [org:a]", link]));
    site.write(
        "content/cases/held/case.yaml",
        "id: held\ndate: 2026-03\nadded: 2026-04-01\ntasks: [1]\nrecords: [quokka]\ntitle: {zh: 某案例, en: A case}\nsummary: {zh: 一句, en: One}\ntext: {zh: 全文, en: All}\nsources: [{title: S, lang: en, publisher: P, url: 'https://p.example/s', published: 2026-03-20}]\n",
    );
    site
}

/// The paths of the files that hold one of the marks, without the images that the program draws of nothing else.
fn holders(site: &Site) -> Vec<String> {
    let files = site.files();
    let holds = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        MARKS.iter().any(|mark| text.contains(mark))
    };
    files.iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path.clone()).collect()
}

fn row(site: &Site, table: &str, id: &str) -> BTreeMap<String, String> {
    let rows = csv(&site.files()[&format!("data/{table}.csv")]);
    rows.into_iter().find(|row| row["id"] == id).expect("the row")
}

#[test]
fn nothing_rests_on_a_withdrawn_record_and_only_its_page_feeds_and_months_tell_of_it() {
    let site = site(&[WITHDRAWN]);
    site.build_as_of("2026-09-14");
    assert_eq!(row(&site, "targets", "labs")["state"], "reached");
    assert_eq!(row(&site, "tasks", "1")["state"], "done");
    assert_eq!(row(&site, "milestones", "opening")["met_by"], "quokka");
    site.build_as_of("2026-09-15");
    for path in holders(&site) {
        let path = path.strip_prefix("en/").unwrap_or(&path);
        let may = path == "records/quokka/index.html"
            || path.ends_with("feed.xml")
            || (path.starts_with("changes/2026/") && path.ends_with("index.html"));
        assert!(may, "{path} still tells of it");
    }
    assert_ne!(row(&site, "targets", "labs")["state"], "reached");
    assert_ne!(row(&site, "tasks", "1")["state"], "done");
    assert_eq!(row(&site, "milestones", "opening")["met_by"], "");
    assert!(csv(&site.files()["data/records.csv"]).iter().all(|row| row["id"] != "quokka"));
    for table in ["cases", "amounts", "subjects", "sources", "values"] {
        let text = String::from_utf8_lossy(&site.files()[&format!("data/{table}.csv")]).into_owned();
        assert!(!text.contains("quokka"), "{table}:\n{text}");
    }
    for (path, bytes) in site.files().iter().filter(|(path, _)| path.ends_with(".svg") || path.ends_with(".ics")) {
        assert!(!String::from_utf8_lossy(bytes).contains("quokka"), "{path}");
    }
}

#[test]
fn its_page_says_first_that_it_was_withdrawn_in_every_language() {
    let site = site(&[WITHDRAWN]);
    // Search engines are asked to leave out all of a demonstration, and this site is none.
    site.replace("content/site.yaml", "demonstration: true\n", "");
    for (path, bytes) in tree(&site.root().join("content")) {
        let text = String::from_utf8(bytes).expect("text");
        site.write(&format!("content/{path}"), text.replace(".example", ".press.cn"));
    }
    site.build();
    let page = site.page("en/records/quokka/index.html");
    let main = page.split_once("<main").expect("a page").1;
    let (notice, title) = (main.find("This record was withdrawn on 15 September 2026"), main.find("<h1"));
    assert!(notice.expect("a notice") < title.expect("a title"), "{main}");
    let words = words_of(main);
    for said in ["Reason: The count was wrong", "Quokka arrived", "Wallaby tale of 7,319 labs.", "Withdrawn"] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(page.contains("<title>Withdrawn: Quokka arrived"), "{page}");
    let chinese = site.page("records/quokka/index.html");
    assert!(chinese.contains("本条") && chinese.contains("已于2026年9月15日撤回") && chinese.contains("统计有误"));
    assert!(chinese.contains("noindex"));
    let others = site.page("en/records/link/index.html");
    assert!(!others.contains("noindex") && others.contains("/quokka/\">it said"), "the link leads to its page");
    // The address stands only where the text of another record leads to it.
    for (file, own) in [
        ("sitemap.xml", "quokka"),
        ("en/site-map/index.html", "quokka"),
        ("en/records/index.html", "Quokka arrived"),
        ("en/cases/held/index.html", "Quokka arrived"),
    ] {
        let text = String::from_utf8_lossy(&site.files()[file]).into_owned();
        assert!(!text.contains(own), "{file}");
    }
}

#[test]
fn whatever_leads_to_it_says_so() {
    let site = site(&[WITHDRAWN]);
    site.write(
        "content/glossary.yaml",
        "- id: animal\n  kind: event\n  term: {zh: 短尾矮袋鼠, en: Quokka term}\n  about: record:quokka\n",
    );
    site.replace(
        "content/cases/held/case.yaml",
        "text: {zh: 全文, en: All}",
        "text: {zh: '见[一文](record:quokka)与[二文](record:link)。', en: 'See [one](record:quokka) and [two](record:link).'}",
    );
    site.build_as_of("2026-09-14");
    for (path, bytes) in site.files().iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".xml")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("（已撤回）") && !text.contains("(withdrawn)"), "{path}");
    }
    site.build();
    for (path, marked) in [
        ("records/link/index.html", "此前</a>（已撤回）说过"),
        ("en/records/link/index.html", "it said</a> (withdrawn)."),
        ("cases/held/index.html", "一文</a>（已撤回）与"),
        ("en/cases/held/index.html", "one</a> (withdrawn) and"),
        ("feed.xml", "此前&lt;/a&gt;（已撤回）说过"),
        ("en/feed.xml", "it said&lt;/a&gt; (withdrawn)."),
    ] {
        let text = String::from_utf8_lossy(&site.files()[path]).into_owned();
        assert!(text.contains(marked), "{path}: {text}");
        assert!(!text.contains("two</a> (") && !text.contains("二文</a>（"), "{path}");
    }
    assert!(words(&site, "glossary/").contains("Quokka arrived (withdrawn)"), "{}", words(&site, "glossary/"));
    assert!(site.page("glossary/index.html").contains("袋鼠已到</a>（已撤回）"));
    // No link at all leads there without words for it. Months have theirs, and so does the page itself.
    for (path, bytes) in site.files().iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        let own = ["changes/", "records/quokka/"].iter().any(|own| path.trim_start_matches("en/").starts_with(own));
        for link in text.split("<a href=\"").skip(1).filter(|link| link.contains("/records/quokka/\"") && !own) {
            let address = link.split('"').next().unwrap_or_default();
            if address.ends_with("/records/quokka/") {
                let behind = link.split_once("</a>").expect("the end of a link").1;
                let near: String = behind.chars().take(90).collect();
                assert!(near.contains("已撤回") || near.contains("ithdrawn"), "{path}: {link}");
            }
        }
    }
    // Tables have no row of it, and no text in them names it.
    for (path, bytes) in site.files().iter().filter(|(path, _)| path.starts_with("data/")) {
        assert!(!String::from_utf8_lossy(bytes).contains("quokka"), "{path}");
    }
    let text = row(&site, "cases", "held")["text_en"].clone();
    assert_eq!(text, "See one and [two](record:link).");
}

#[test]
fn its_page_stays_where_records_have_no_pages() {
    let site = site(&[WITHDRAWN]);
    let settings = std::fs::read_to_string(site.root().join("content/site.yaml")).expect("the settings");
    site.write("content/site.yaml", format!("{settings}without_pages: [record]\n"));
    site.write("content/published.txt", "/en/records/quokka/\n/records/quokka/\n");
    site.build();
    for (path, said) in [
        ("records/quokka/index.html", "已于2026年9月15日撤回"),
        ("en/records/quokka/index.html", "was withdrawn on 15"),
    ] {
        assert!(site.page(path).contains(said), "{path}");
    }
    assert!(!site.files().contains_key("en/records/link/index.html"), "the others have none");
    // Those who are told of it are led there.
    let page = "href=\"../../../records/quokka/\"";
    for (path, link) in [
        ("en/changes/2026/09/index.html", page),
        ("en/changes/2026/03/index.html", page),
        ("en/feed.xml", "https://plan.example/en/records/quokka/"),
    ] {
        let text = String::from_utf8_lossy(&site.files()[path]).into_owned();
        assert!(text.contains(link), "{path}: {text}");
    }
}

#[test]
fn each_line_of_a_month_that_rested_on_it_says_so() {
    let site = site(&[WITHDRAWN]);
    site.build_as_of("2026-09-14");
    assert!(!site.page("en/changes/2026/03/index.html").contains("Withdrawn since"));
    site.build();
    let march = site.page("en/changes/2026/03/index.html");
    let lines: Vec<&str> = march.split("<p class=\"change-line\">").skip(1).collect();
    let told = |what: &str| -> Vec<&&str> {
        lines.iter().filter(|line| line.split("</p>").next().is_some_and(|line| line.contains(what))).collect()
    };
    for what in ["<strong>Reached</strong>", "<strong>Done</strong>", "7,319"] {
        assert!(!told(what).is_empty(), "{what}: {march}");
        for line in told(what) {
            let line = line.split("</p>").next().unwrap_or_default();
            assert_eq!(line.matches("Withdrawn since").count(), 1, "{line}");
        }
    }
    // What others say as well is not taken back.
    let rival = [
        "about: [target:labs]",
        "kind: figure",
        "date: 2026-03-02",
        "added: 2026-03-07",
        "observation:\n    target: labs\n    value: 7400",
        "sources: [{title: T, lang: en, publisher: P, url: 'https://p.example/r', published: 2026-03-06}]",
    ];
    site.write("content/records/rival.yaml", record("rival", &rival));
    site.build();
    let march = site.page("en/changes/2026/03/index.html");
    let reached = march.split("<strong>Reached</strong>").nth(1).expect("the standing");
    assert!(!reached.split("</p>").next().unwrap_or_default().contains("Withdrawn since"), "{reached}");
}

#[test]
fn what_a_finding_says_to_write_can_be_pasted() {
    let site = Site::new();
    site.write("content/records/gone.yaml", record("gone", &["about: [org:a]", "draft: true"]));
    site.write("content/published.txt", "/en/records/gone/\n/records/gone/\n");
    let report = site.check();
    let words = gongkai::diagnostic::Words::new(gongkai::diagnostic::Reader::English);
    let help = |finding: &gongkai::diagnostic::Diagnostic| words.help(&finding.message());
    let told: String = report.diagnostics.iter().filter_map(help).collect();
    let advice = told.split_once("“withdrawn: ").map(|(_, rest)| rest.split_once('”').expect("the end").0);
    let advice = format!("withdrawn: {}", advice.unwrap_or_else(|| panic!("{told}")));
    site.replace("content/records/gone.yaml", "draft: true", &advice);
    // All that is left to do is to give the reason.
    let told = site.told(&site.check());
    assert!(told.lines().count() == 2 && told.lines().all(|line| line.contains("empty-text")), "{advice}: {told}");
    site.replace("content/records/gone.yaml", &advice, &advice.replace('…', "No longer so."));
    let report = site.check();
    let told = site.told(&report);
    assert!(report.made.is_some() && !told.contains("gone"), "{advice}: {told}");
    site.build();
    assert!(site.page("en/records/gone/index.html").contains("This record was withdrawn on 27 November 2026"));
}

#[test]
fn on_the_day_before_everything_is_as_it_was_to_the_byte() {
    let (with, without) = (site(&[WITHDRAWN]), site(&[]));
    with.build_as_of("2026-09-14");
    without.build_as_of("2026-09-14");
    // What the program keeps for itself depends on what it read.
    let kept = |site: &Site| -> BTreeMap<String, Vec<u8>> {
        site.files().into_iter().filter(|(path, _)| !path.starts_with('.')).collect()
    };
    let (with, without) = (kept(&with), kept(&without));
    assert_eq!(with.keys().collect::<Vec<_>>(), without.keys().collect::<Vec<_>>());
    for (path, bytes) in &with {
        assert!(bytes == &without[path], "{path} differs");
    }
}

#[test]
fn those_who_follow_learn_of_it_where_they_read_it() {
    let site = site(&[WITHDRAWN]);
    let feeds = ["en/feed.xml", "en/tasks/1/feed.xml", "en/targets/labs/feed.xml", "en/organisations/a/feed.xml"];
    site.build_as_of("2026-09-14");
    let entry = |path: &str| {
        let feed = String::from_utf8(site.files()[path].clone()).expect("text");
        let entries = feed.split("<entry>").skip(1).map(str::to_owned);
        entries.filter(|entry| entry.contains(":record:quokka</id>")).collect::<Vec<_>>()
    };
    let before: Vec<usize> = feeds.iter().map(|path| entry(path).len()).collect();
    site.build_as_of("2026-09-20");
    for (path, before) in feeds.iter().zip(before) {
        let now = entry(path);
        assert_eq!(now.len(), before, "{path}");
        for entry in now {
            assert!(entry.contains("<updated>2026-09-15T"), "{entry}");
            assert!(entry.contains("Withdrawn: Quokka arrived") && entry.contains("The count was wrong"), "{entry}");
            assert!(!entry.contains("Wallaby") && !entry.contains("p.example/q"), "{entry}");
        }
    }
}

#[test]
fn the_month_tells_it_with_what_changed_by_it_and_months_before_are_not_rewritten() {
    let site = site(&[WITHDRAWN]);
    site.build_as_of("2026-09-14");
    let march = words(&site, "changes/2026/03/");
    site.build();
    let september = words(&site, "changes/2026/09/");
    for said in ["Withdrawn records", "Quokka arrived", "The count was wrong", "1 withdrawn record", "Goal: Reached"] {
        assert!(september.contains(said), "{said}: {september}");
    }
    let day = |text: &str| Day::parse(text).expect("a day");
    let state = site.model().state(day(TODAY), gongkai::model::Public::On(day(TODAY)), 365);
    let changes = site.model().changes(&state, true);
    let month = |number: &str| changes.iter().find(|one| one.since.to_string().starts_with(number)).expect("a month");
    assert_eq!((month("2026-09").withdrawn.len(), month("2026-09").records.len()), (1, 0));
    assert_eq!(month("2026-09").tasks.iter().filter(|change| change.stage.is_some()).count(), 2);
    assert_eq!((month("2026-03").withdrawn.len(), month("2026-03").records.len()), (0, 1));
    let now = words(&site, "changes/2026/03/");
    assert!(now.contains("Withdrawn since"));
    // Around it stand the months that came since.
    let told = |words: &str| {
        let told = words.split_once("The state on").expect("a beginning").1;
        told.split("Previous month with changes").next().unwrap_or_default().to_owned()
    };
    assert_eq!(told(&now.replace(" Withdrawn since", "")), told(&march), "the month says what it said, and marks it");
}

#[test]
fn a_record_that_came_and_went_in_one_month_is_told_as_withdrawn_alone() {
    let site = site(&["withdrawn: {date: 2026-03-20, reason: {zh: 统计有误, en: The count was wrong}}"]);
    site.build_as_of("2026-03-31");
    let march = words(&site, "changes/2026/03/");
    assert!(march.contains("1 withdrawn record") && !march.contains("newly public"), "{march}");
    assert!(!words(&site, "").contains("Quokka"));
}

#[test]
fn a_brief_tells_the_withdrawal_first() {
    let site = site(&[WITHDRAWN]);
    let today = Day::parse(TODAY).expect("a day");
    let options = Options { as_of: None, today: &|_| today, address: None, drafts: false, search: false };
    let edition = pipeline::edition(site.root(), &options).expect("a folder").made.expect("sound content");
    for tasks in [vec![], vec!["1".to_owned()]] {
        let request = brief::Request { since: Day::parse("2026-09-01").expect("a day"), tasks: &tasks };
        let made = brief::make(&edition, &request).expect("a brief").expect("news");
        let post = made.files.iter().find(|(name, _)| name == "post-en.txt").expect("a post");
        let post = String::from_utf8(post.1.clone()).expect("text");
        let place = post.find("The count was wrong").unwrap_or_else(|| panic!("{post}"));
        assert!(post.find("Labs").is_none_or(|other| place < other), "{post}");
        assert!(!post.contains("7,319") && !post.contains("Wallaby"), "{post}");
        let said = "This record was withdrawn on 15 September 2026. The reason given: “The count was wrong”";
        for (name, file) in made.files.iter().filter(|(name, _)| name.starts_with("post-en") || name.contains("html")) {
            let text = words_of(&String::from_utf8_lossy(file));
            assert_eq!(text.matches("Quokka arrived").count(), text.matches(said).count(), "{name}: {text}");
            assert!(!text.contains(": The count"), "{name}: {text}");
        }
    }
}

#[test]
fn a_brief_of_a_period_before_it_says_what_was_withdrawn_since() {
    let site = site(&[WITHDRAWN]);
    let (today, until) = (Day::parse(TODAY).expect("a day"), Day::parse("2026-09-10").expect("a day"));
    let options = Options { as_of: Some(until), today: &|_| today, address: None, drafts: false, search: false };
    let edition = pipeline::edition(site.root(), &options).expect("a folder").made.expect("sound content");
    let request = brief::Request { since: Day::parse("2026-03-01").expect("a day"), tasks: &[] };
    let made = brief::make(&edition, &request).expect("a brief").expect("news");
    let post = made.files.iter().find(|(name, _)| name == "post-en.txt").expect("a post");
    let post = String::from_utf8(post.1.clone()).expect("text");
    let own = post.split("• ").find(|item| item.starts_with("Quokka arrived")).expect("the record");
    assert!(
        own.contains("This record was withdrawn on 15 September 2026. The reason given: “The count was wrong”"),
        "{post}"
    );
    assert!(!post.contains("Wallaby"), "{post}");
    let lines: Vec<&str> = post.lines().filter(|line| line.contains("Reached") || line.contains("7,319")).collect();
    assert!(lines.len() > 1 && lines.iter().all(|line| line.contains("Withdrawn since")), "{post}");
}

#[test]
fn a_withdrawal_that_lies_ahead_waits_and_one_of_a_rival_ends_their_quarrel() {
    let site = site(&["withdrawn: {date: 2027-01-15, reason: {zh: 统计有误, en: The count was wrong}}"]);
    let rival = [
        "about: [target:labs]",
        "kind: figure",
        "date: 2026-03-01",
        "added: 2026-03-07",
        "observation:\n    target: labs\n    value: 12",
        "sources: [{title: T, lang: en, publisher: P, url: 'https://p.example/r', published: 2026-03-06}]",
    ];
    site.write("content/records/rival.yaml", record("rival", &rival));
    let report = site.check();
    let told = site.told(&report);
    assert!(!told.contains("conflicting-values"), "{told}");
    let waiting = &report.made.expect("a site").waiting;
    let waiting: Vec<_> = waiting.iter().map(|one| (one.id.as_str(), one.from.map(|day| day.to_string()))).collect();
    assert_eq!(waiting, [("quokka", Some("2027-01-15".to_owned()))]);
}
