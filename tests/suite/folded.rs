//! Lists that fold when they are long, and what shows while they are folded.

use super::support::{Site, elements, text_of};

/// Adds targets to the small site until it has so many. Each serves a task.
fn targets(site: &Site, count: usize, task: impl Fn(usize) -> &'static str) {
    let words = std::fs::read_to_string(site.root().join("content/targets/labs.yaml")).expect("the target");
    for place in 1..count {
        let words = words
            .replace("id: labs", &format!("id: t{place}"))
            .replace("实验室", &format!("目标{place}"))
            .replace("Labs", &format!("Target {place}"))
            .replace("tasks:\n  - 1\n", task(place));
        site.write(&format!("content/targets/t{place}.yaml"), words);
    }
}

/// The small site with two actions, one with each task.
fn two_actions() -> Site {
    let site = Site::new();
    let action = "  - id: 2\n    number: {zh: B, en: B}\n    name: {zh: 乙行动, en: Action B}\nsafeguards:\n";
    site.replace("content/plan.yaml", "safeguards:\n", action)
        .replace(
            "content/plan.yaml",
            "  - paragraph: 6\n    safeguard: 1\n",
            "  - paragraph: 6\n    safeguard: 1\n  - {paragraph: 7, action: 2}\n",
        )
        .replace("content/tasks/2.yaml", "action: 1\n", "action: 2\n");
    site
}

const TARGETS: &str = "en/targets/index.html";

#[test]
fn more_than_24_targets_fold_by_action_and_say_how_they_stand() {
    let site = two_actions();
    targets(&site, 24, |_| "tasks: [1]\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let page = site.page(TARGETS);
    assert_eq!(
        (page.matches("<li class=\"bullet\">").count(), page.matches("<details class=\"action-fold\"").count()),
        (24, 0)
    );

    targets(&site, 25, |place| match place {
        1 => "tasks: [1, 2]\n",
        2 => "",
        3..=9 => "tasks: [2]\n",
        _ => "tasks: [1]\n",
    });
    site.build();
    let page = site.page(TARGETS);
    let folds = elements(&page, "<details class=\"action-fold\"", "details");
    let lines: Vec<usize> = folds.iter().map(|fold| fold.matches("<li class=\"target-line\">").count()).collect();
    assert_eq!(lines, [17, 8], "a target of two actions stands in both");
    assert!(text_of(&page).contains("A target that serves several actions is listed under each of them."));
    let summaries = elements(&page, "<summary><h2", "summary");
    let words = text_of(summaries[0]);
    for part in ["(1) Action", "17 in all", "Not yet reached: 1", "No data: 16"] {
        assert!(words.contains(part), "{part}: {words}");
    }
    let chinese = text_of(&site.page("targets/index.html"));
    assert!(
        chinese.contains("共8项") && chinese.contains("尚无公开数据8项") && chinese.contains("B 乙行动"),
        "{chinese}"
    );
    assert!(text_of(&page[page.find("targets-other").expect("others")..]).contains("Target 2"));
    assert_eq!(page.matches("class=\"standing\"").count(), 26, "each says how it stands");
}

#[test]
fn targets_without_actions_fold_by_topic_and_without_topics_not_at_all() {
    let site = Site::new();
    targets(&site, 25, |_| "tasks: [1]\n");
    site.build();
    let page = site.page(TARGETS);
    assert!(!page.contains("<details class=\"action-fold\""), "one action tells nothing apart");
    assert_eq!(page.matches("<li class=\"target-line\">").count(), 25);

    let site = Site::new();
    site.write(
        "content/vocabulary.yaml",
        "topics:\n  - {id: ice, name: {zh: 冰, en: Ice}}\n  - {id: sea, name: {zh: 海, en: Sea}}\n",
    );
    targets(&site, 25, |place| if place % 2 == 0 { "topics: [ice]\n" } else { "topics: [sea]\n" });
    site.build();
    let page = site.page(TARGETS);
    let summaries: Vec<String> = elements(&page, "<summary><h2", "summary").into_iter().map(text_of).collect();
    assert!(summaries[0].contains("Ice") && summaries[1].contains("Sea"), "{summaries:?}");
}

#[test]
fn more_than_40_records_of_a_year_fold_by_month_with_the_newest_open() {
    let site = Site::new();
    let record = |place: usize, date: &str| {
        let words = std::fs::read_to_string(site.root().join("content/records/first.yaml")).expect("the record");
        let words = words
            .replace("first-event", &format!("event-{place}"))
            .replace("date: 2025-03-28", &format!("date: {date}"))
            .replace("第一件事", &format!("第{place}件"))
            .replace("The first event", &format!("Event {place}"))
            .replace("example/report", &format!("example/report-{place}"));
        site.write(&format!("content/records/event-{place}.yaml"), words);
    };
    let year = "en/records/2024/index.html";
    for place in 0..40 {
        record(place, ["2024-05-02", "2024-05", "2024-Q2", "2024-11-30/2024-12-01"][place % 4]);
    }
    let report = site.build();
    assert_eq!(site.told(&report), "");
    assert!(!site.page(year).contains("<details class=\"action-fold\""));
    record(40, "2024-06-30");
    site.build();
    let page = site.page(year);
    let summaries: Vec<String> = elements(&page, "<summary><h2", "summary").into_iter().map(text_of).collect();
    let parts = [("December", "10"), ("June 2024 1", "1 record"), ("April to June", "10"), ("May 2024", "20 records")];
    assert_eq!(summaries.len(), parts.len(), "{summaries:?}");
    for (month, count) in parts {
        assert!(summaries.iter().any(|words| words.contains(month) && words.contains(count)), "{month}: {summaries:?}");
    }
    assert_eq!(page.matches("<details class=\"action-fold\" open>").count(), 1);
    assert!(page.find("class=\"action-fold\" open>") < page.find("class=\"action-fold\">"), "the newest is open");
    assert_eq!(page.matches("<li class=\"record\">").count(), 41);
}
