//! The files for machines: feeds, the site map, robots.

use std::str::FromStr;

use atom_syndication::Feed;

use super::support::{Built, Site};

fn feed(xml: &str) -> Feed {
    Feed::from_str(xml).expect("an Atom feed")
}

#[test]
fn each_language_has_a_feed_of_the_records_put_in_last() {
    let site = Built::shipped();
    let (chinese, english) = (feed(site.page("feed.xml")), feed(site.page("en/feed.xml")));
    assert_eq!((chinese.entries.len(), english.entries.len()), (50, 50));
    assert_eq!((chinese.lang.as_deref(), english.lang.as_deref()), (Some("zh-CN"), Some("en-GB")));
    assert!(english.subtitle.as_ref().expect("a subtitle").value.contains("Demonstration"));
    assert_eq!(english.updated.to_rfc3339(), "2026-11-26T00:00:00+08:00");
    for entry in &english.entries {
        assert!(entry.id.starts_with("tag:gongkai.example,2024:en:record:"), "{}", entry.id);
        let link = &entry.links[0].href;
        let path = link.strip_prefix("https://gongkai.example/").expect("an absolute address");
        assert!(site.has(&format!("{path}index.html")), "{link} leads nowhere");
        let content = entry.content.as_ref().and_then(|content| content.value.as_deref()).expect("the full text");
        assert!(content.contains("<li>") && !content.contains("href=\"/"), "{content}");
    }
    let ids: std::collections::BTreeSet<&str> =
        chinese.entries.iter().chain(&english.entries).map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids.len(), 100, "ids are unique");
}

#[test]
fn an_id_in_a_feed_does_not_change_with_the_address_or_the_text() {
    let site = Site::new();
    site.build();
    let ids =
        |site: &Site| feed(&site.page("feed.xml")).entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
    let before = ids(&site);
    assert_eq!(before.len(), 2);
    site.replace("content/records/first.yaml", "第一件事", "头一件事").replace(
        "content/records/first.yaml",
        "added: 2026-01-01",
        "added: 2026-02-01",
    );
    site.build();
    let after = feed(&site.page("feed.xml"));
    assert_eq!(after.entries[0].title.value, "头一件事", "what was put in last comes first");
    let mut sorted = (before, ids(&site));
    sorted.0.sort();
    sorted.1.sort();
    assert_eq!(sorted.0, sorted.1);
    site.build_as_of("2025-03-30");
    assert_eq!(feed(&site.page("feed.xml")).entries.len(), 1, "a record that is not known yet is in no feed");
}

#[test]
fn an_entry_of_a_feed_is_updated_when_its_record_says_so_and_not_otherwise() {
    let site = Site::new();
    let updated = |site: &Site| {
        site.build();
        let entries = feed(&site.page("feed.xml")).entries;
        let entry = entries.iter().find(|entry| entry.id.ends_with(":first-event")).expect("the entry").clone();
        (entry.updated.to_rfc3339(), entry.published.expect("a day").to_rfc3339())
    };
    let first = updated(&site);
    assert_eq!(first.0, "2026-01-01T00:00:00+08:00");
    site.replace("content/records/first.yaml", "发生了第一件事", "发生了头一件事");
    assert_eq!(updated(&site), first, "a slip of the pen is no news");
    site.replace("content/records/first.yaml", "added: 2026-01-01", "added: 2026-01-01\nchanged: 2026-03-01");
    assert_eq!(updated(&site), ("2026-03-01T00:00:00+08:00".to_owned(), first.1));
    assert!(site.page("records/first-event/index.html").contains("2026年3月1日"), "the page says so, too");
}

#[test]
fn a_feed_holds_what_changed_last_whatever_its_age() {
    let site = Site::new();
    let record =
        |id: &str, day: u8| super::support::record(id, &[&format!("date: 2025-01-{day:02}"), "added: 2025-02-01"]);
    site.write(
        "content/records/many.yaml",
        (1..=28).chain(1..=28).enumerate().map(|(place, day)| record(&format!("r{place}"), day)).collect::<String>(),
    );
    let old = record("old", 1).replace("added: 2025-02-01", "added: 2025-01-02\n  changed: 2026-11-23");
    site.write("content/records/old.yaml", old);
    let first = |site: &Site| {
        let feed = feed(&site.page("feed.xml"));
        assert_eq!(feed.entries.len(), 50);
        let days: Vec<String> = feed.entries.iter().map(|entry| entry.updated.to_rfc3339()).collect();
        assert!(days.is_sorted_by(|earlier, later| earlier >= later), "{days:?}");
        (feed.entries[0].id.clone(), feed.updated.to_rfc3339())
    };
    site.build_as_of("2026-11-23");
    assert_eq!(
        first(&site),
        ("tag:plan.example,2024:zh:record:old".to_owned(), "2026-11-23T00:00:00+08:00".to_owned())
    );
    site.build_as_of("2026-11-22");
    assert!(!first(&site).0.ends_with(":old"), "what changes later is not known yet");
    assert!(!site.page("feed.xml").contains(":old<"), "and by its own day it is too old");
}

#[test]
fn the_site_map_is_what_its_schema_asks_for() {
    // The schema of sitemaps.org 0.9: in each `url` first `loc`, of 12 to 2048 characters, then whatever other
    // vocabularies have; at most 50,000 entries.
    let site = Built::shipped();
    let map = site.page("sitemap.xml");
    let inside = map
        .strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
        .and_then(|rest| rest.strip_suffix("</urlset>\n"))
        .expect("one urlset");
    let urls: Vec<&str> = inside.split_inclusive("</url>\n").collect();
    assert!((1..=50_000).contains(&urls.len()));
    for url in urls {
        let mut lines = url.lines();
        assert_eq!(lines.next(), Some("<url>"));
        let place =
            lines.next().and_then(|line| line.strip_prefix("<loc>")?.strip_suffix("</loc>")).expect("a loc first");
        assert!((12..=2048).contains(&place.len()) && place.starts_with("https://gongkai.example/"), "{place}");
        let rest: Vec<&str> = lines.collect();
        let (end, links) = rest.split_last().expect("an end");
        assert_eq!(*end, "</url>");
        let is_link =
            |line: &&str| line.starts_with("<xhtml:link rel=\"alternate\" hreflang=\"") && line.ends_with("\"/>");
        assert!(links.iter().all(is_link) && links.len() == 3, "{links:?}");
    }
}

#[test]
fn the_site_map_names_every_page_in_every_language() {
    let site = Built::shipped();
    let others = site.pages().filter(|(path, _)| path.contains("embed/")).count() + 2;
    let pages = site.pages_made() - others;
    let map = site.page("sitemap.xml");
    assert_eq!(map.matches("<loc>").count(), pages, "all but the embeds and the two not-found pages");
    assert_eq!(map.matches("hreflang=\"x-default\"").count(), pages);
    for (place, _) in map.match_indices("<loc>") {
        let address = map[place + 5..].split('<').next().expect("an address");
        let path = address.strip_prefix("https://gongkai.example/").expect("an absolute address");
        assert!(site.has(&format!("{path}index.html")), "{address} leads nowhere");
    }
}

#[test]
fn robots_may_read_and_are_told_of_the_map_once_the_site_is_real() {
    let site = Site::shipped();
    site.build();
    assert!(!site.page("robots.txt").contains("Sitemap:"));
    site.replace("content/site.yaml", "demonstration: true", "demonstration: false");
    site.build();
    assert!(site.page("robots.txt").contains("Sitemap: https://gongkai.example/sitemap.xml"));
    assert!(!site.page("index.html").contains("noindex"));
}
