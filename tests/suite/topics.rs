//! Topics of tasks, targets and records: their pages, and the links that lead to them.

use super::support::{Site, words};

/// The small site with topics: of a task, of a target, of a record alone, and one that nothing names.
fn site() -> Site {
    let site = Site::new();
    let topic = |id: &str| format!("  - id: {id}\n    name: {{zh: 主题{id}, en: Topic {id}}}\n");
    site.write(
        "content/vocabulary.yaml",
        format!("topics:\n{}", ["trade", "labs", "press", "idle"].map(topic).concat()),
    )
    .replace("content/tasks/1.yaml", "action: 1\n", "action: 1\ntopics: [trade, trade]\n")
    .replace("content/targets/labs.yaml", "paragraph: 2\n", "paragraph: 2\ntopics: [labs]\n")
    .replace("content/records/first.yaml", "kind: event\n", "kind: event\ntopics: [press]\n");
    site
}

fn built() -> Site {
    let site = site();
    let report = site.build();
    assert_eq!(site.told(&report), "");
    site
}

#[test]
fn a_topic_shows_its_tasks_targets_and_records() {
    let site = built();
    let trade = words(&site, "tasks/by/topic/trade/");
    // The record is about the task, which names the topic once, however often it says so.
    for part in ["1 task · 1 public record", "First", "The first event"] {
        assert!(trade.contains(part), "{part}: {trade}");
    }
    assert!(!trade.contains("Four labs"), "a record of the task's target is no record of the topic: {trade}");
    let labs = words(&site, "tasks/by/topic/labs/");
    assert!(labs.contains("1 target · 1 public record") && labs.contains("Four labs"), "{labs}");
    let press = words(&site, "tasks/by/topic/press/");
    assert!(press.contains("1 public record") && press.contains("The first event"), "{press}");
    for topic in ["trade", "labs", "press"] {
        let records = words(&site, &format!("records/by/topic/{topic}/"));
        assert!(records.contains("One of 2 public records."), "{topic}: {records}");
    }
    assert!(!site.files().keys().any(|path| path.contains("idle")), "a topic without anything has no page");
}

#[test]
fn lists_lead_to_topics_and_things_name_theirs() {
    let site = built();
    for (page, address, shown) in [
        ("en/tasks/index.html", "by/topic/trade/", true),
        ("en/tasks/index.html", "by/topic/labs/", false),
        ("en/targets/index.html", "by/topic/labs/", true),
        ("en/records/index.html", "by/topic/press/", true),
        ("en/tasks/1/index.html", "by/topic/trade/", true),
        ("en/targets/labs/index.html", "by/topic/labs/", true),
        ("en/records/first-event/index.html", "by/topic/press/", true),
        ("en/site-map/index.html", "by/topic/press/", true),
    ] {
        assert_eq!(site.page(page).contains(address), shown, "{page}: {address}");
    }
    assert!(site.page("sitemap.xml").contains("/records/by/topic/press/"));
    assert!(site.page("en/feed.xml").contains("term=\"Topic press\""), "feeds name the topics of a record");
}

#[test]
fn a_link_in_a_text_can_name_a_topic() {
    let site = site();
    site.replace("content/records/first.yaml", "The first event took place.", "'[The trade](topic:trade) has begun.'");
    site.build();
    assert!(site.page("en/records/first-event/index.html").contains("tasks/by/topic/trade/\">The trade</a>"));
    site.replace("content/records/first.yaml", "topic:trade", "topic:trdae");
    assert!(site.told(&site.check()).contains("trdae"));
    let site = self::site();
    site.replace("content/tasks/1.yaml", "[trade, trade]", "[trdae]");
    let told = site.told(&site.check());
    assert!(told.contains("unresolved-reference") && told.contains("trdae"), "{told}");
}

#[test]
fn before_its_records_were_known_a_topic_has_none() {
    let site = site();
    site.build_as_of("2025-01-15");
    assert!(!site.files().keys().any(|path| path.contains("records/by/topic")), "nothing was known then");
    assert!(!site.files().contains_key("tasks/by/topic/press/index.html"), "only a record names it");
    assert!(words(&site, "tasks/by/topic/trade/").contains("no public records yet"));
}

#[test]
fn a_draft_is_no_record_of_its_topic() {
    let site = site();
    site.replace("content/records/first.yaml", "kind: event\n", "kind: event\ndraft: true\n");
    site.build();
    assert!(!site.files().contains_key("tasks/by/topic/press/index.html"));
}
