//! Feeds of things: what each of them holds, where it is linked, and how a browser shows it.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use atom_syndication::{Entry, Feed};

use super::support::{Built, Site, copy, project, record, words, words_of};

/// Every feed of a site, by the folder in which it stands.
fn feeds(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, (String, Feed)> {
    let feeds = files.iter().filter_map(|(path, bytes)| {
        let folder = path.strip_suffix("feed.xml")?;
        let text = String::from_utf8(bytes.clone()).expect("text");
        let feed = Feed::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        Some((folder.to_owned(), (text, feed)))
    });
    feeds.collect()
}

/// The ids of the records to whose pages a page leads from within, by the folder in which it stands.
fn records_of(site: &Built, folder: &str) -> BTreeSet<String> {
    let page = site.page(&format!("{folder}index.html"));
    let main = page.split_once("<main").expect("a page").1;
    let links = main.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '#']).next());
    let own = links.filter(|href| !href.is_empty() && !href.contains(':')).map(|href| led(folder, href));
    let records = format!("{}records/", in_language(folder).1);
    let ids = own.filter_map(|path| Some(path.strip_prefix(&records)?.strip_suffix("/index.html")?.to_owned()));
    let is_year = |id: &str| id.len() == 4 && id.bytes().all(|byte| byte.is_ascii_digit());
    ids.filter(|id| !id.contains('/') && !is_year(id)).collect()
}

/// The ids of the records in a feed.
fn entries_of(feed: &Feed) -> BTreeSet<String> {
    let own = feed.entries.iter().filter_map(|entry| Some(entry.id.rsplit_once(":record:")?.1.to_owned()));
    own.collect()
}

/// The folder of a feed without that of its language, and that of its language.
fn in_language(folder: &str) -> (&str, &str) {
    match folder.split_once('/') {
        Some((lang @ ("en" | "zh"), rest)) => (rest, &folder[..=lang.len()]),
        _ => (folder, ""),
    }
}

/// Asserts that each feed of a thing holds the records that its page shows, or the page of all its records.
fn hold_what_pages_show(site: &Built) -> usize {
    let mut compared = 0;
    for (folder, (_, feed)) in feeds(site.files()) {
        let (own, lang) = in_language(&folder);
        let mut steps = own.trim_end_matches('/').rsplitn(2, '/');
        let (id, kind) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
        let shown = match kind {
            "tasks" | "targets" => records_of(site, &folder),
            "actions" | "organisations" | "tasks/by/topic" => {
                let by = kind.rsplit('/').next().unwrap_or_default().trim_end_matches('s');
                let all = format!("{lang}records/by/{by}/{id}/");
                let page = site.page(&format!("{folder}index.html"));
                // There is no such list of no records, nor of all; and what met a step is named beside it.
                let has_records = ["latest", "records"].iter().any(|id| page.contains(&format!("<h2 id=\"{id}\">")));
                match site.has(all.trim_end_matches('/')) {
                    true => records_of(site, &all),
                    false if has_records => records_of(site, &folder),
                    false => BTreeSet::new(),
                }
            }
            _ => continue,
        };
        let held = entries_of(&feed);
        if shown.len() <= 50 {
            assert_eq!(held, shown, "{folder}");
        } else {
            assert!(held.len() == 50 && held.is_subset(&shown), "{folder}");
        }
        compared += usize::from(!held.is_empty());
    }
    compared
}

#[test]
fn the_feed_of_a_thing_holds_the_records_of_its_page() {
    assert!(hold_what_pages_show(Built::shipped()) > 80);
    assert!(hold_what_pages_show(Built::oasis()) > 5);
    assert!(hold_what_pages_show(Built::town()) > 50);
}

#[test]
fn every_thing_with_a_page_has_a_feed_in_every_language_and_pages_lead_to_it() {
    let site = Built::shipped();
    let feeds = feeds(site.files());
    for kind in ["tasks", "targets", "organisations", "actions"] {
        for lang in ["", "en/"] {
            let start = format!("{lang}{kind}/");
            let things: Vec<&str> = site
                .pages()
                .filter_map(|(path, _)| path.strip_suffix("index.html")?.strip_prefix(start.as_str()))
                .filter(|id| id.trim_end_matches('/').split('/').count() == 1 && !id.is_empty())
                .collect();
            assert!(things.len() > 4, "{start}");
            for id in things {
                let page = site.page(&format!("{start}{id}index.html"));
                assert!(feeds.contains_key(&format!("{start}{id}")), "{start}{id}");
                let (head, body) = page.split_once("</head>").expect("a page");
                assert!(head.contains("type=\"application/atom+xml\"") && head.contains("href=\"feed.xml\""), "{head}");
                assert!(body.contains("href=\"feed.xml\""), "{start}{id} does not show its feed");
            }
        }
    }
    // The page that explains leads to every feed and calendar of its language.
    for lang in ["", "en/"] {
        let page = site.page(&format!("{lang}feeds/index.html"));
        let is_english = |path: &str| path.starts_with("en/");
        let files = site.files().keys().filter(|path| path.ends_with("feed.xml") || path.ends_with(".ics"));
        for path in files.filter(|path| is_english(path) == (lang == "en/")) {
            let href = format!("href=\"../{}\"", path.trim_start_matches(lang));
            assert!(page.contains(&href), "{lang}feeds/ does not lead to {path}");
        }
        assert!(site.page(&format!("{lang}site-map/index.html")).contains("href=\"../feeds/\""));
        assert!(site.page(&format!("{lang}tasks/1/index.html")).contains("href=\"../../feeds/\""), "the foot does");
        assert!(site.page(&format!("{lang}index.html")).contains("href=\"feeds/\""));
    }
}

#[test]
fn an_entry_is_the_same_in_every_feed_of_a_language_and_ids_stay() {
    for site in [Built::shipped(), Built::oasis()] {
        let mut seen: BTreeMap<String, Entry> = BTreeMap::new();
        let mut ids = BTreeSet::new();
        for (folder, (_, feed)) in feeds(site.files()) {
            assert!(ids.insert(feed.id.clone()), "{folder}: another feed has the id {}", feed.id);
            let days: Vec<String> = feed.entries.iter().map(|entry| entry.updated.to_rfc3339()).collect();
            assert!(days.is_sorted_by(|left, right| left >= right), "{folder}: {days:?}");
            for entry in feed.entries {
                let known = seen.entry(entry.id.clone()).or_insert_with(|| entry.clone());
                assert_eq!(*known, entry, "{folder}");
            }
        }
    }
    let feeds = feeds(Built::shipped().files());
    let id = |folder: &str| feeds[folder].1.id.as_str();
    assert_eq!(id("tasks/18/"), "tag:gongkai.example,2024:zh:feed:task:18");
    assert_eq!(id("en/targets/foreign-rd-centres/"), "tag:gongkai.example,2024:en:feed:target:foreign-rd-centres");
    assert_eq!(id("en/organisations/beijing-customs/"), "tag:gongkai.example,2024:en:feed:org:beijing-customs");
    assert_eq!(id("actions/1/"), "tag:gongkai.example,2024:zh:feed:action:1");
    assert_eq!(id(""), "tag:gongkai.example,2024:zh:feed");
    let title = |folder: &str| feeds[folder].1.title.value.as_str();
    assert!(title("en/tasks/12/").starts_with("Task 12: Promote the clustering"), "{}", title("en/tasks/12/"));
    assert!(title("tasks/12/").starts_with("任务12：促进外资"), "{}", title("tasks/12/"));
}

#[test]
fn a_thing_without_records_can_be_followed_from_the_beginning() {
    let site = Site::new();
    site.build();
    let feeds = feeds(&site.files());
    let (text, feed) = &feeds["en/tasks/2/"];
    assert!(feed.entries.is_empty(), "{text}");
    assert_eq!(feed.updated.to_rfc3339(), "2024-12-30T00:00:00+08:00", "the day of the plan");
    assert_eq!(entries_of(&feeds["en/tasks/1/"].1), BTreeSet::from(["first-event".into(), "four-labs".into()]));
}

#[test]
fn feeds_of_a_kind_can_be_switched_off() {
    let site = Site::new();
    site.write("content/vocabulary.yaml", "topics:\n  - {id: talent, name: {zh: 人才, en: Talent}}\n");
    site.replace("content/tasks/2.yaml", "id: 2\n", "id: 2\ntopics: [talent]\n");
    let pages = [
        ("tasks", "tasks/1/"),
        ("targets", "targets/labs/"),
        ("organisations", "organisations/a/"),
        ("actions", "actions/1/"),
        ("topics", "tasks/by/topic/talent/"),
    ];
    for (kind, left_out) in pages {
        let settings = format!("\nfeeds:\n  without: [{kind}]\n");
        site.replace("content/site.yaml", "\ntime_zone:", &format!("{settings}time_zone:"));
        let report = site.build();
        assert_eq!(site.told(&report), "");
        let found = feeds(&site.files());
        for (_, folder) in pages {
            for lang in ["", "en/"] {
                let folder = format!("{lang}{folder}");
                let has = !folder.ends_with(left_out);
                assert_eq!(found.contains_key(&folder), has, "{folder} without {kind}");
                assert_eq!(site.page(&format!("{folder}index.html")).contains("\"feed.xml\""), has, "{folder}");
            }
        }
        let all = site.page("en/feeds/index.html");
        assert!(found.contains_key("") && !all.contains(&format!("{left_out}feed.xml")), "{all}");
        site.replace("content/site.yaml", &settings, "\n");
    }
    // Without the page that explains them, feeds are there all the same.
    site.replace("content/site.yaml", "\ntime_zone:", "\nwithout_pages: [feeds]\ntime_zone:");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let files = site.files();
    assert!(!files.contains_key("feeds/index.html") && files.contains_key("tasks/1/feed.xml"));
    let task = site.page("en/tasks/1/index.html");
    assert!(task.contains("href=\"../../feed.xml\" type=\"application/atom+xml\">Follow (Atom feed)</a>"), "{task}");
    assert!(!task.contains("feeds/"));
    assert!(!feeds(&files)["en/tasks/1/"].0.contains("How to follow"));
}

#[test]
fn a_theme_that_knows_no_such_page_has_the_feeds_that_it_had() {
    let site = Site::new();
    site.write("content/vocabulary.yaml", "topics:\n  - {id: talent, name: {zh: 人才, en: Talent}}\n");
    site.replace("content/tasks/2.yaml", "id: 2\n", "id: 2\ntopics: [talent]\n");
    site.replace("content/targets/labs.yaml", "tasks:\n", "next_update: 2027-06\ncontact: b\ntasks:\n");
    copy(&project().join("themes/civic"), &site.root().join("themes/old"));
    site.remove("themes/old/templates/feeds.html").remove("themes/old/assets/feed.css");
    for lang in ["zh", "en"] {
        let words = std::fs::read_to_string(site.root().join(format!("themes/old/strings/{lang}.ftl"))).expect("words");
        let asked = ["feed-title-thing", "feed-note", "feed-page", "feed-how", "calendar-update", "calendar-expected"];
        let is_new = |line: &&str| asked.iter().any(|key| line.starts_with(&format!("{key} =")));
        let words: String = words.lines().filter(|line| !is_new(line)).map(|line| format!("{line}\n")).collect();
        site.write(&format!("themes/old/strings/{lang}.ftl"), words);
    }
    site.replace("content/site.yaml", "\ntime_zone:", "\ntheme: old\ntime_zone:");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let found = feeds(&site.files());
    assert_eq!(found.keys().collect::<Vec<_>>(), ["", "en/"], "a topic has one once it has records");
    assert!(found[""].0.starts_with("<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang"));
    assert!(!found[""].0.contains("xhtml"), "{}", found[""].0);
    assert!(!site.page("en/schedule/calendar.ics").contains("update:labs"));
    assert!(site.page("en/tasks/1/index.html").contains("href=\"../../feed.xml\" type=\"application/atom+xml\">"));
    site.replace("content/records/first.yaml", "about:\n", "topics: [talent]\nabout:\n");
    site.build();
    let found = feeds(&site.files());
    assert_eq!(found.keys().collect::<Vec<_>>(), ["", "en/", "en/tasks/by/topic/talent/", "tasks/by/topic/talent/"]);
}

/// Where an address leads that stands in a file of a folder, as a path in the output folder.
fn led(folder: &str, href: &str) -> String {
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in href.split('/') {
        match step {
            ".." => drop(steps.pop().expect("a folder above")),
            "." => {}
            step => steps.push(step),
        }
    }
    let path = steps.join("/");
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path }
}

#[test]
fn a_browser_shows_a_feed_with_what_it_is_and_links_that_lead_somewhere_wherever_the_site_stands() {
    let site = Site::new();
    site.replace("content/site.yaml", "https://plan.example/", "https://plan.example/below/it/");
    site.build();
    let files = site.files();
    for (folder, (text, feed)) in feeds(&files) {
        let mut lines = text.lines();
        assert_eq!(lines.next(), Some("<?xml version=\"1.0\"?>"));
        let instruction = lines.next().expect("an instruction");
        let sheet = instruction
            .strip_prefix("<?xml-stylesheet type=\"text/css\" href=\"")
            .and_then(|rest| rest.strip_suffix("\"?>"))
            .unwrap_or_else(|| panic!("{folder}: {instruction}"));
        let sheet = led(&folder, sheet);
        assert!(sheet.starts_with("assets/feed.") && files.contains_key(&sheet), "{folder}: {sheet}");
        let links: Vec<&str> =
            text.split("<xhtml:a href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(links.len(), 2, "{text}");
        for href in links {
            assert!(files.contains_key(&led(&folder, href)), "{folder}: {href} leads nowhere");
        }
        let note = if folder.starts_with("en/") { "This is a feed." } else { "这是订阅源。" };
        assert!(text.contains(note), "{text}");
        assert!(feed.links.iter().all(|link| link.href.starts_with("https://plan.example/below/it/")), "{text}");
        let demonstration = if folder.starts_with("en/") { "Demonstration compiled" } else { "演示" };
        assert!(feed.subtitle.as_ref().is_some_and(|subtitle| subtitle.contains(demonstration)), "{folder}");
    }
}

#[test]
fn the_page_that_explains_says_how_in_plain_words() {
    let page = words_of(Built::shipped().page("en/feeds/index.html"));
    for said in ["No need to keep checking back", "Get a feed reader", "https://gongkai.example/en/feed.xml"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let chinese = words_of(Built::shipped().page("feeds/index.html"));
    assert!(
        chinese.contains("准备一个订阅阅读器") && chinese.contains("https://gongkai.example/feed.xml"),
        "{chinese}"
    );
    // Tasks without an action stand by themselves, and a plan without dates has nothing to say of calendars.
    let site = Site::new();
    site.replace("content/tasks/2.yaml", "action: 1\n", "");
    site.build();
    let page = words(&site, "feeds/");
    assert!(page.contains("By action and task") && page.contains("calendar"), "{page}");
    let oasis = words_of(Built::oasis().page("en/feeds/index.html"));
    assert!(oasis.contains("Green Oasis Plan: dates Commitments 1 Save water (calendar)"), "{oasis}");
}

#[test]
fn words_in_another_language_than_the_feed_say_in_which() {
    let site = Site::shipped();
    assert_eq!(site.told(&site.build()), "");
    let english = site.page("en/feed.xml");
    let entries = Feed::from_str(&english).expect("a feed").entries;
    let texts: Vec<&str> = entries.iter().filter_map(|entry| entry.content.as_ref()?.value.as_deref()).collect();
    assert!(texts.iter().any(|html| html.contains("\" lang=\"zh-CN\" dir=\"ltr\">")), "a Chinese title of a source");
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for html in texts {
        let sources = html.split("<li>").skip(1);
        for source in sources.filter(|source| source.split(" · ").next().is_some_and(|title| title.contains(is_han))) {
            assert!(source.split('>').next().is_some_and(|tag| tag.contains("lang=")), "{source}");
        }
    }
    let small = Site::new();
    let only = record("only-chinese", &["title: {zh: 只有中文的题目}", "text: {zh: 只有中文的正文。}"]);
    small.write("content/records/only.yaml", only);
    let withdrawn = record("gone", &["withdrawn: {date: 2026-09-15, reason: {zh: 数据有误。}}"]);
    small.write("content/records/gone.yaml", withdrawn);
    small.build();
    let feed = small.page("en/feed.xml");
    let entries = Feed::from_str(&feed).expect("a feed").entries;
    let entry = |id: &str| entries.iter().find(|entry| entry.id.ends_with(id)).expect("the record");
    let text_of = |id: &str| entry(id).content.as_ref().and_then(|content| content.value.clone()).expect("a text");
    assert_eq!(entry("only-chinese").title.lang.as_deref(), Some("zh-CN"), "{feed}");
    let html = text_of("only-chinese");
    assert!(html.contains("<div lang=\"zh-CN\" dir=\"ltr\"><p>只有中文的正文。"), "{html}");
    let html = text_of("gone");
    assert!(html.contains("“<span lang=\"zh-CN\" dir=\"ltr\">数据有误。</span>”"), "{html}");
    assert!(!small.page("feed.xml").contains("lang=\"zh-CN\" dir"), "words in the language of the feed need none");
}
