//! Home: the answer first, then where everything stands.

use super::support::{Built, Site, elements, record, text_of};

/// What home answers, in one language; the site lies in the folder of its output.
fn answer(site: &Site, page: &str) -> String {
    let page = site.page(page);
    let words = elements(&page, "<p class=\"answer-words\">", "p");
    assert_eq!(words.len(), 1, "one answer");
    text_of(words[0])
}

fn target(id: &str, special: &str) -> String {
    format!(
        "id: {id}\nname:\n  zh: 目标{id}\n  en: Target {id}\nunit:\n  zh: 家\n  en: labs\nmeasure: stock\n{special}\n"
    )
}

/// A record of a value; a source that is a repost if `mirror`.
fn value(id: &str, target: &str, date: &str, value: &str, mirror: bool) -> String {
    record(
        id,
        &[
            "about: []",
            "kind: figure",
            &format!("date: {date}"),
            &format!("known: {date}-28"),
            &format!(
                "sources: [{{title: S, lang: en, publisher: P, url: 'https://p.example/{id}', mirror: {mirror}}}]"
            ),
            &format!("observation: {{target: {target}, value: {value}, unit: {{zh: 家, en: labs}}}}"),
        ],
    )
}

/// The small site with other targets and records. Its second task has nothing to keep.
fn site(targets: &[(&str, &str)], records: &[String]) -> Site {
    let site = Site::new();
    site.remove("content/targets/labs.yaml").remove("content/records/labs.yaml").remove("content/records/first.yaml");
    site.replace(
        "content/tasks/2.yaml",
        "milestones:\n  - id: opening\n    name:\n      zh: 开幕\n      en: The opening\n    due: 2025\n",
        "",
    );
    for (id, special) in targets {
        site.write(&format!("content/targets/{id}.yaml"), target(id, special));
    }
    if !records.is_empty() {
        site.write("content/records/all.yaml", records.concat());
    }
    site
}

/// Targets, records, and the answer in English and in Chinese.
type State = (&'static [(&'static str, &'static str)], Vec<String>, &'static str, &'static str);

fn states() -> Vec<State> {
    const GOAL: &str = "value: 10\ndue: 2027";
    const PAST: &str = "value: 10\ndue: 2025";
    let status = |id: &str, about: &str, status: &str, date: &str| {
        record(
            id,
            &[
                &format!("about: [{about}]"),
                &format!("date: {date}"),
                &format!("known: {date}"),
                &format!("status: {status}"),
            ],
        )
    };
    vec![
        (&[], vec![], "None of the 2 tasks has a public record yet.", "2项任务均无公开进展记录。"),
        (
            &[("a", GOAL)],
            vec![value("r", "a", "2026-05", "9.49", false), record("t", &["date: 2026-05-06"])],
            "The target stands at 94% of its goal. 1 of 2 tasks has public records.",
            "唯一一项目标已达目标的94%。2项任务中，1项有公开进展记录。",
        ),
        (
            &[("a", GOAL), ("b", GOAL), ("c", GOAL)],
            vec![value("r", "a", "2026-05", "9.999", false), value("s", "b", "2026-05", "10", false)],
            "Of three targets, one has been reached, one stands at 99% of its goal, and one has no published figure. None of the 2 tasks has a public record yet.",
            "三项目标中，一项已达到，一项已达目标的99%，一项没有公开数据。2项任务均无公开进展记录。",
        ),
        (
            &[("a", GOAL), ("b", GOAL)],
            vec![value("r", "a", "2026-05", "4", false), value("s", "b", "2026-05", "8", false)],
            "None of the two targets has been reached yet. None of the 2 tasks has a public record yet.",
            "两项目标均尚未达到。2项任务均无公开进展记录。",
        ),
        (
            &[("a", GOAL), ("b", GOAL)],
            vec![value("r", "a", "2026-05", "10", false), value("s", "b", "2026-05", "12", false)],
            "Both targets have been reached. None of the 2 tasks has a public record yet.",
            "两项目标均已达到。2项任务均无公开进展记录。",
        ),
        (
            &[("a", GOAL), ("b", GOAL)],
            vec![],
            "None of the two targets has a published figure. None of the 2 tasks has a public record yet.",
            "两项目标均没有公开数据。2项任务均无公开进展记录。",
        ),
        (
            &[("a", PAST), ("b", GOAL)],
            vec![value("r", "a", "2025-05", "4", false), value("s", "b", "2026-05", "12", true)],
            "Of two targets, one is past due and not reached and one is reported to have been reached (unconfirmed). None of the 2 tasks has a public record yet.",
            "两项目标中，一项已到期，尚未达到，一项据报道已达到（尚待证实）。2项任务均无公开进展记录。",
        ),
        (
            &[("a", "direction: at-most\nvalue: 10\ndue: 2027"), ("b", "frequency: {zh: 每年, en: yearly}")],
            vec![value("r", "a", "2026-05", "12", false), value("s", "b", "2026-05", "3", false)],
            "Of two targets and indicators, one has not been reached yet and one has published figures but no goal. None of the 2 tasks has a public record yet.",
            "两项目标和指标中，一项尚未达到，一项有公开数据，未设目标值。2项任务均无公开进展记录。",
        ),
        (
            &[],
            vec![status("r", "task:1", "done", "2026-05-06"), status("s", "task:2", "in-progress", "2025-05-06")],
            "All 2 tasks have public records; one is reported as done; one of those not finished has had none for a year.",
            "2项任务均有公开进展记录，一项据来源称已完成，未完成的任务中一项一年内无新记录。",
        ),
    ]
}

#[test]
fn the_answer_says_what_the_state_is_in_every_language() {
    for (targets, records, english, chinese) in states() {
        let site = site(targets, &records);
        site.build();
        assert_eq!(answer(&site, "en/index.html"), english);
        assert_eq!(answer(&site, "index.html"), chinese);
    }
}

#[test]
fn what_is_late_comes_first_and_leads_to_the_list_of_it() {
    let site = Site::new();
    site.build();
    let words = answer(&site, "en/index.html");
    assert!(
        words.starts_with("1 of 2 tasks is late. The target stands at 40% of its goal. 1 of 2 tasks has"),
        "{words}"
    );
    assert!(answer(&site, "index.html").starts_with("2项任务中有1项逾期。"));
    let page = site.page("en/index.html");
    assert!(page.contains("<strong><a href=\"tasks/by/state/late/\">1 of 2 tasks is late</a>.</strong>"), "{page}");
    assert!(page.contains("<a href=\"targets/labs/\">stands at 40% of its goal</a>"));
}

#[test]
fn an_answer_as_of_an_earlier_day_knows_nothing_later() {
    let site = Site::new();
    site.build_as_of("2025-06-30");
    assert_eq!(answer(&site, "en/index.html"), "The target has no published figure. 1 of 2 tasks has public records.");
}

#[test]
fn each_mark_of_the_overview_leads_to_its_record_and_says_when_and_what() {
    let site = Site::new();
    site.write(
        "content/records/more.yaml",
        [
            record("vague", &["date: 2025", "known: 2026-01-05"]),
            record("plan", &["kind: announcement", "date: 2027-05", "known: 2026-01-05"]),
            record("before", &["date: 2023-05-06"]),
        ]
        .concat(),
    );
    site.build();
    let page = site.page("en/index.html");
    let rows = elements(&page, "<tr>", "tr");
    let first = rows.iter().find(|row| row.contains("tasks/1/")).expect("the row of the first task");
    let marks = elements(first, "<span class=\"lane-tip\">", "span");
    assert_eq!(marks.len(), 4, "what happened before the term is none: {first}");
    let tips: Vec<String> = first.split("<li>").skip(1).map(text_of).collect();
    assert!(tips[0].contains("2025") && tips[0].contains("Title vague"), "{tips:?}");
    assert!(tips[1].starts_with("28 March 2025 The first event"), "{tips:?}");
    assert!(tips[3].contains("May 2027 Title plan Announced, not a result"), "{tips:?}");
    assert!(first.contains("<a class=\"lane-mark\" href=\"records/first-event/\">"));
    // A date known to the year is as wide as the year; the mark of a day that lies in it has a row of its own.
    assert!(
        first.contains("<use class=\"lane-confirmed\" href=\"#lane-span\" x=\"25%\" width=\"24.9%\" y=\"5\""),
        "{first}"
    );
    assert!(first.contains("cx=\"30.9%\" cy=\"22\""), "{first}");
    let second = rows.iter().find(|row| row.contains("tasks/2/")).expect("the row of the second task");
    assert!(second.contains("lane-overdue") && text_of(second).contains("Overdue"), "{second}");
}

#[test]
fn the_shipped_overview_has_a_row_for_every_task_and_a_mark_for_every_record_of_the_term() {
    let home = Built::shipped().page("en/index.html");
    for task in 1..=20 {
        assert!(home.contains(&format!("<th scope=\"row\" class=\"lane-name\"><a href=\"tasks/{task}/\">")));
    }
    let rows = elements(home, "<tr>", "tr");
    for row in rows.iter().filter(|row| row.contains("lane-name")) {
        let counted = elements(row, "<td class=\"lane-count", "td");
        let count: usize = counted[0]
            .split_once('>')
            .and_then(|(_, count)| count.split_once('<'))
            .and_then(|(count, _)| count.parse().ok())
            .expect("a count");
        let happened = row.matches("<circle class=\"lane-confirmed\"").count()
            + row.matches("<use class=\"lane-confirmed\"").count()
            + row.matches("class=\"lane-reported\"").count();
        assert_eq!(happened, count, "{row}");
    }
}
