//! Every kind of thing in one table: where it stands once it is public, and that nothing tells of it before, or as a draft.

use std::collections::BTreeMap;

use gongkai::date::Day;
use gongkai::disk::NativeDisk;
use gongkai::pipeline::{self, Options, Output, Request};

use super::support::{Site, TODAY, text_of};

/// When a thing is there.
#[derive(Clone, Copy, PartialEq)]
enum When {
    /// From the plan on: no draft hides it, and no day before its news.
    Always,
    /// From the publication of its source on.
    Published,
    /// As long as the record or case that tells of it is public.
    Told,
}

use When::{Always, Published, Told};

/// A thing: what it is, when it is there, the words by which it is known in English, and the files that have them.
const KINDS: &[(&str, When, &str, &[&str])] = &[
    (
        "task",
        Always,
        "Second",
        &[
            "en/tasks/index.html",
            "en/tasks/2/index.html",
            "en/actions/1/index.html",
            "en/organisations/b/index.html",
            "en/index.html",
            "en/site-map/index.html",
            "en/tasks/by/topic/trade/index.html",
            "en/embed/tasks/2/index.html",
            "en/embed/overview/index.html",
        ],
    ),
    (
        "target",
        Always,
        "Labs",
        &[
            "en/targets/index.html",
            "en/targets/labs/index.html",
            "en/index.html",
            "en/site-map/index.html",
            "en/tasks/1/index.html",
            "en/embed/targets/labs/index.html",
        ],
    ),
    ("action", Always, "Action", &["en/actions/index.html", "en/actions/1/index.html", "en/site-map/index.html"]),
    (
        "organisation",
        Always,
        "Bureau B, Commission C",
        &["en/organisations/index.html", "en/organisations/b/index.html", "en/site-map/index.html"],
    ),
    (
        "safeguard",
        Always,
        "Safeguard",
        &["en/safeguards/index.html", "en/safeguards/1/index.html", "en/site-map/index.html"],
    ),
    (
        "topic of a task",
        Always,
        "Topic trade",
        &[
            "en/tasks/by/topic/trade/index.html",
            "en/tasks/2/index.html",
            "en/tasks/index.html",
            "en/site-map/index.html",
        ],
    ),
    (
        "milestone of the plan",
        Always,
        "The opening",
        &["en/tasks/2/index.html", "en/schedule/index.html", "en/schedule/calendar.ics", "en/tasks/2/calendar.ics"],
    ),
    (
        "milestone of a source",
        Published,
        "The closing",
        &[
            "en/tasks/2/index.html",
            "en/schedule/index.html",
            "en/schedule/calendar.ics",
            "en/tasks/2/calendar.ics",
            "en/organisations/b/calendar.ics",
        ],
    ),
    (
        "step",
        Published,
        "Choose a site",
        &[
            "en/tasks/2/index.html",
            "en/schedule/index.html",
            "en/schedule/calendar.ics",
            "en/tasks/2/calendar.ics",
            "en/organisations/a/calendar.ics",
        ],
    ),
    ("amount of a task", Published, "€4,321", &["en/tasks/2/index.html"]),
    ("amount of a step", Published, "€5,432", &["en/tasks/2/index.html"]),
    ("document of a task", Published, "Étude", &["en/tasks/2/index.html"]),
    ("baseline", Published, "Count of the past", &["en/targets/labs/index.html"]),
    ("interim goal", Published, "Goal on the way", &["en/targets/labs/index.html"]),
    (
        "record",
        Told,
        "News of everything",
        &[
            "en/records/everything/index.html",
            "en/records/index.html",
            "en/records/2025/index.html",
            "en/changes/2025/04/index.html",
            "en/tasks/2/index.html",
            "en/targets/labs/index.html",
            "en/actions/1/index.html",
            "en/organisations/b/index.html",
            "en/safeguards/1/index.html",
            "en/records/by/topic/press/index.html",
            "en/records/by/topic/trade/index.html",
            "en/tasks/by/topic/press/index.html",
            "en/index.html",
            "en/site-map/index.html",
            "en/feed.xml",
            "feed.xml:一切的消息",
            "en/tasks/by/topic/press/feed.xml",
            "en/tasks/by/topic/trade/feed.xml",
            "tasks/by/topic/press/feed.xml:一切的消息",
            "en/tasks/2/feed.xml",
            "en/targets/labs/feed.xml",
            "en/actions/1/feed.xml",
            "en/organisations/b/feed.xml",
            "tasks/2/feed.xml:一切的消息",
        ],
    ),
    (
        "topic of a record",
        Told,
        "Topic press",
        &[
            "en/tasks/by/topic/press/index.html",
            "en/records/index.html",
            "en/records/everything/index.html",
            "en/site-map/index.html",
            "en/feed.xml",
        ],
    ),
    (
        "status in a source’s words",
        Told,
        "on schedule",
        &["en/tasks/2/index.html", "en/records/everything/index.html", "en/embed/tasks/2/index.html"],
    ),
    ("progress", Told, "43%", &["en/tasks/2/index.html", "en/records/everything/index.html"]),
    ("amount in a record", Told, "€6,543", &["en/tasks/2/index.html", "en/records/everything/index.html"]),
    (
        "value",
        Told,
        "7.25",
        &[
            "en/targets/labs/index.html",
            "en/records/everything/index.html",
            "en/targets/index.html",
            "en/index.html",
            "en/embed/targets/labs/index.html",
        ],
    ),
    ("document of a record", Told, "Rapport", &["en/records/everything/index.html"]),
    (
        "case",
        Told,
        "A story",
        &[
            "en/cases/story/index.html",
            "en/cases/index.html",
            "en/cases/field/ice/index.html",
            "en/tasks/2/index.html",
            "en/site-map/index.html",
        ],
    ),
    (
        "field of a case",
        Told,
        "Ice research",
        &["en/cases/field/ice/index.html", "en/cases/index.html", "en/cases/story/index.html"],
    ),
];

/// The addresses that a site map has of things, and when.
const ADDRESSES: &[(&str, When)] = &[
    ("/tasks/2/", Always),
    ("/targets/labs/", Always),
    ("/actions/1/", Always),
    ("/organisations/b/", Always),
    ("/safeguards/1/", Always),
    ("/schedule/", Always),
    ("/tasks/by/organisation/a/", Always),
    ("/tasks/by/state/in-progress/", Told),
    ("/tasks/by/topic/trade/", Always),
    ("/tasks/by/topic/press/", Told),
    ("/records/by/topic/press/", Told),
    ("/records/everything/", Told),
    ("/records/2025/", Told),
    ("/changes/2025/04/", Told),
    ("/cases/", Told),
    ("/cases/story/", Told),
    ("/cases/field/ice/", Told),
];

/// A source that was published on a day.
fn source(id: &str, published: &str) -> String {
    format!("{{title: {id}, lang: en, publisher: P, url: 'https://p.example/{}', published: {published}}}", id.len())
}

/// A site with one thing of each kind. What is told is a draft, if it is to be.
fn site(is_draft: bool) -> Site {
    let site = Site::new();
    site.remove("content/records/first.yaml").remove("content/records/labs.yaml");
    let dated = |title: &str| source(title, "2025-03-10");
    let amount = |value: u32| {
        format!("{{kind: planned, value: {value}, currency: EUR, date: 2026, source: {}}}", dated("Budget"))
    };
    let steps = format!(
        "topics: [trade]\namounts: [{}]\ndocuments: [{{title: Étude, lang: fr, url: 'https://p.example/etude', published: 2025-03-10}}]\nsteps:\n  - {{id: 2.1, name: {{zh: 选址, en: Choose a site}}, leads: [a], due: 2026-06, amounts: [{}], source: {}}}\n",
        amount(4321),
        amount(5432),
        dated("Breakdown")
    );
    let closing = format!(
        "  - {{id: closing, name: {{zh: 闭幕, en: The closing}}, due: 2026, source: {}}}\n",
        dated("Programme")
    );
    let path = "content/tasks/2.yaml";
    let task = std::fs::read_to_string(site.root().join(path)).expect("the task");
    site.write(path, format!("{task}{closing}")).replace(path, "milestones:\n", &format!("{steps}milestones:\n"));
    let way = format!(
        "topics: [trade]\nbaseline: {{date: 2024, value: 2, source: {}}}\ninterim: [{{due: 2026, value: 6, source: {}}}]\ntasks:\n",
        dated("Count of the past"),
        dated("Goal on the way")
    );
    site.replace("content/targets/labs.yaml", "tasks:\n", &way);
    site.write(
        "content/vocabulary.yaml",
        "topics:\n  - {id: trade, name: {zh: 主题一, en: Topic trade}}\n  - {id: press, name: {zh: 主题二, en: Topic press}}\nfields:\n  - {id: ice, name: {zh: 冰, en: Ice research}}\n",
    );
    let draft = if is_draft { "draft: true\n" } else { "" };
    let told = source("Paper", "2025-04-02");
    site.write(
        "content/records/everything.yaml",
        format!(
            "id: everything\nabout: [task:2, target:labs, safeguard:1, action:1, org:b]\ntopics: [press]\nkind: figure\ndate: 2025-03-31\nadded: 2025-04-03\n{draft}title: {{zh: 一切的消息, en: News of everything}}\ntext: {{zh: 消息。, en: Text.}}\nstatuses: [{{of: task:2, status: in-progress, words: {{zh: 序时推进, en: on schedule}}}}]\nprogress: [{{of: step:2.1, value: 43}}]\namounts: [{{of: task:2, kind: spent, value: 6543, currency: EUR, date: 2025}}]\nobservations: [{{target: labs, value: 7.25, date: 2025-03-31}}]\ndocuments: [{{title: Rapport, lang: fr, url: 'https://p.example/rapport'}}]\nsources: [{told}]\n"
        ),
    );
    site.write(
        "content/cases/story/case.yaml",
        format!(
            "id: story\ndate: 2025-03\nadded: 2025-04-03\n{draft}title: {{zh: 故事, en: A story}}\nsummary: {{zh: 概要。, en: In short.}}\ntext: {{zh: 正文。, en: At length.}}\nfields: [ice]\ntasks: [2]\nsources: [{told}]\n"
        ),
    );
    site
}

/// The files of a site as of a day, as text.
fn built(site: &Site, as_of: &str, drafts: bool) -> BTreeMap<String, String> {
    let day = |text| Day::parse(text).expect("a day");
    let report = pipeline::run(&Request {
        root: site.root(),
        output: Some(Output { disk: &NativeDisk, folder: &site.output() }),
        options: Options {
            as_of: Some(day(as_of)),
            today: &|_| Day::parse(TODAY).expect("a day"),
            address: None,
            drafts,
            search: false,
        },
        program: "test",
        strict: false,
        progress: &|_, _| {},
    });
    let report = report.expect("the machine works");
    assert_eq!(site.told(&report), "");
    let texts = site.files().into_iter().filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)));
    texts.filter(|(path, _)| !path.starts_with("assets/")).collect()
}

/// Whether a file has some words: a calendar once its lines are unfolded.
fn has(text: &str, words: &str) -> bool {
    text.contains(words) || text_of(text).contains(words) || text.replace("\r\n ", "").contains(words)
}

/// Asserts of each kind of thing that it stands in every file that is to have it, or that no file has its words.
fn hold(files: &BTreeMap<String, String>, is_there: impl Fn(When) -> bool) {
    for (kind, when, words, places) in KINDS {
        if is_there(*when) {
            for place in *places {
                let (path, words) = place.split_once(':').unwrap_or((place, words));
                let text = files.get(path).unwrap_or_else(|| panic!("{kind}: there is no {path}"));
                assert!(has(text, words), "{kind}: “{words}” is not in {path}: {}", text_of(text));
            }
        } else {
            let telling: Vec<&String> =
                files.iter().filter(|(_, text)| has(text, words)).map(|(path, _)| path).collect();
            assert!(telling.is_empty(), "{kind}: “{words}” is in {telling:?}");
        }
    }
    for (address, when) in ADDRESSES {
        let both =
            ["https://plan.example", "https://plan.example/en"].map(|site| format!("<loc>{site}{address}</loc>"));
        for location in both {
            assert_eq!(files["sitemap.xml"].contains(&location), is_there(*when), "{location}");
        }
        let page = format!("{}index.html", address.trim_start_matches('/'));
        assert_eq!(files.contains_key(&page), is_there(*when), "{page}");
    }
}

#[test]
fn everything_stands_in_its_lists_feeds_and_the_site_map() {
    let files = built(&site(false), TODAY, false);
    hold(&files, |_| true);
    // Searched is what a page is about: pages of things are, lists are not, nor what they only name of others.
    for (page, is_searched) in [
        ("en/tasks/2/", true),
        ("en/targets/labs/", true),
        ("en/actions/1/", true),
        ("en/organisations/b/", true),
        ("en/safeguards/1/", true),
        ("en/records/everything/", true),
        ("en/cases/story/", true),
        ("en/tasks/", false),
        ("en/schedule/", false),
        ("en/records/by/topic/press/", false),
        ("en/records/2025/", false),
        ("en/changes/2025/04/", false),
    ] {
        assert_eq!(files[&format!("{page}index.html")].contains("data-pagefind-body"), is_searched, "{page}");
    }
}

#[test]
fn a_day_earlier_knows_nothing_of_what_was_published_later() {
    let site = site(false);
    hold(&built(&site, "2025-03-09", false), |when| when == Always);
    // The day between: sources have stated things, and nothing has been told of them.
    hold(&built(&site, "2025-04-01", false), |when| when != Told);
    hold(&built(&site, "2025-04-02", false), |_| true);
}

#[test]
fn what_a_draft_tells_is_in_no_public_file_and_marked_in_a_preview() {
    let site = site(true);
    hold(&built(&site, TODAY, false), |when| when != Told);
    let files = built(&site, TODAY, true);
    hold(&files, |_| true);
    for (path, html) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(html.contains("class=\"preview-band\""), "{path}");
    }
    for (kind, _, _, places) in KINDS.iter().filter(|(_, when, ..)| *when == Told) {
        let lists = places.iter().filter(|path| path.ends_with(".html"));
        for path in lists.filter(|path| !path.contains("by/topic") || path.starts_with("en/records/by")) {
            // Words of what a record says stand beside the record’s own mark.
            assert!(files[*path].contains(">Draft<"), "{kind}: {path} marks no draft");
        }
    }
    assert!(files["en/feed.xml"].contains("<title>[Not public yet] News of everything</title>"));
}
