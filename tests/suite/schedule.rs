//! The schedule: what is due when, who answers for it, what became of it, and the calendars of all that.

use icalendar::{CalendarComponent, Component, Event};

use super::support::{Site, elements, words_of};

/// The second task broken down into steps of two organisations.
const STEPS: &str = "\
steps:
  - {id: 2.1, name: {zh: 选址, en: Choose a site}, leads: [a], due: 2025-06, paragraph: 5}
  - {id: 2.2, name: {zh: 开工, en: Begin building}, due: 2025-09-30, paragraph: 5}
  - {id: 2.3, name: {zh: 验收, en: Inspect it}, leads: [a, b], from: 2026, due: 2026-Q4, paragraph: 5}
  - {id: 2.4, name: {zh: 运行, en: Begin operating}, paragraph: 5}
";

/// The small site with steps, of which records meet some.
fn with(records: &[(&str, &str, &str)]) -> Site {
    let site = Site::new();
    site.replace("content/tasks/2.yaml", "milestones:\n", &format!("{STEPS}milestones:\n"));
    let record = |(id, date, meets): &(&str, &str, &str)| {
        format!(
            "- id: {id}\n  about: [task:2]\n  kind: event\n  date: {date}\n  added: 2026-01-01\n  meets: [{meets}]\n  title: {{zh: 题目{id}, en: Title {id}}}\n  text: {{zh: 内容。, en: Text.}}\n  sources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/{id}', published: {date}}}]\n"
        )
    };
    if !records.is_empty() {
        site.write("content/records/more.yaml", records.iter().map(record).collect::<String>());
    }
    site
}

/// The words of a section of the schedule in English; none if it is not there.
fn section(site: &Site, id: &str) -> Option<String> {
    let page = site.page("en/schedule/index.html");
    let sections = elements(&page, &format!("<section class=\"section\" aria-labelledby=\"{id}\">"), "section");
    sections.first().map(|section| words_of(section))
}

/// The events of a calendar, by their ids.
fn events(text: &str) -> Vec<Event> {
    let calendar: icalendar::Calendar = text.parse().expect("a calendar");
    let events = calendar.components.into_iter().map(|component| match component {
        CalendarComponent::Event(event) => event,
        other => panic!("no event: {other:?}"),
    });
    events.collect()
}

fn file(site: &Site, path: &str) -> String {
    String::from_utf8(site.files()[path].clone()).expect("text")
}

#[test]
fn a_plan_without_milestones_and_steps_has_no_schedule() {
    let site = Site::new();
    site.replace(
        "content/tasks/2.yaml",
        "milestones:\n  - id: opening\n    name:\n      zh: 开幕\n      en: The opening\n    due: 2025\n",
        "",
    );
    site.build();
    let files = site.files();
    assert!(!files.keys().any(|path| path.contains("schedule/") || path.ends_with(".ics")));
    assert!(!site.page("en/index.html").contains("schedule") && !site.page("sitemap.xml").contains("schedule"));
    // Nor has one whose milestones nobody has stated yet.
    let site = Site::new();
    site.replace(
        "content/tasks/2.yaml",
        "    due: 2025\n",
        "    due: 2025\n    source: {title: T, lang: en, publisher: P, url: 'https://p.example/o', published: 2025-05-01}\n",
    );
    site.build_as_of("2025-04-30");
    assert!(!site.files().contains_key("schedule/index.html"));
    site.build_as_of("2025-05-01");
    assert!(site.files().contains_key("schedule/index.html") && site.files().contains_key("schedule/calendar.ics"));
    // Nor one whose settings leave it out.
    site.replace("content/site.yaml", "demonstration: true", "demonstration: true\nwithout_pages: [schedule]");
    site.build();
    assert!(!site.files().keys().any(|path| path.contains("schedule/") || path.ends_with(".ics")));
}

#[test]
fn what_is_due_stands_by_month_under_what_became_of_it() {
    let site = with(&[("chosen", "2025-07-03", "step:2.1"), ("opened", "2025-10-01", "opening")]);
    site.build_as_of("2025-11-01");
    let overdue = section(&site, "overdue").expect("something overdue");
    assert!(overdue.contains("September 2025") && overdue.contains("2.2 Begin building"), "{overdue}");
    assert!(overdue.contains("Step: Task 2") && overdue.contains("Bureau B, Commission C Overdue"), "{overdue}");
    let ahead = section(&site, "ahead").expect("something ahead");
    assert!(
        ahead.contains("October to December 2026") && ahead.contains("Bureau A; Bureau B, Commission C"),
        "{ahead}"
    );
    let over = section(&site, "done").expect("something done");
    let (opening, choice) = (over.find("The opening").expect("opening"), over.find("Choose a site").expect("choice"));
    assert!(opening < choice, "what was due last comes first: {over}");
    assert!(over.contains("Done on time 1 October 2025: Title opened"), "{over}");
    assert!(over.contains("Done late 3 July 2025: Title chosen 3 days late"), "{over}");
    assert!(section(&site, "undated").is_some_and(|undated| undated.contains("2.4 Begin operating")));
    let page = site.page("en/schedule/index.html");
    assert!(
        page.contains("href=\"../tasks/2/#step-2.2\"") && page.contains("href=\"../tasks/2/#milestones\""),
        "{page}"
    );
    assert!(
        words_of(&page)
            .contains("4 milestones and steps with dates Overdue: 1 Not yet due: 1 Done on time: 1 Done late: 1")
    );
    let chinese = words_of(&site.page("schedule/index.html"));
    assert!(chinese.contains("共有1个时间节点、4项分解事项") && chinese.contains("逾期未完成：1"), "{chinese}");
    assert!(site.page("en/index.html").contains("href=\"schedule/\""), "the menu leads there");
    assert!(site.page("en/site-map/index.html").contains("href=\"../schedule/\""));
}

#[test]
fn the_list_by_organisation_counts_dated_facts_alone() {
    let site = with(&[("chosen", "2025-05", "step:2.1"), ("opened", "2025", "opening")]);
    site.build_as_of("2025-12-31");
    let page = site.page("en/schedule/index.html");
    let rows = elements(&page, "<table class=\"data supervision\">", "table");
    let table = words_of(rows[0]);
    assert!(table.contains("Organisation Total Overdue Not yet due Done early Done on time Calendar"), "{table}");
    // Bureau A leads two steps, which say so; the other leads the task, and with it what names nobody.
    assert!(table.contains("Bureau A Total 2 Overdue 0 Not yet due 1 Done early 1 Done on time 0"), "{table}");
    assert!(
        table.contains("Bureau B, Commission C Total 3 Overdue 1 Not yet due 1 Done early 0 Done on time 1"),
        "{table}"
    );
    assert!(words_of(&page).contains("The rows can therefore add up to more than the total."));
}

#[test]
fn calendars_can_be_read_and_say_nothing_of_the_clock() {
    let site = with(&[("chosen", "2025-07-03", "step:2.1")]);
    site.replace("content/site.yaml", "languages:", "authority: plan.example,2024\nlanguages:");
    site.build();
    let all = file(&site, "en/schedule/calendar.ics");
    let found = events(&all);
    let facts: Vec<(Option<&str>, Option<&str>)> =
        found.iter().map(|event| (event.get_uid(), event.property_value("DTSTART"))).collect();
    assert_eq!(
        facts,
        [
            (Some("tag:plan.example,2024:en:step:2.1"), Some("20250630")),
            (Some("tag:plan.example,2024:en:step:2.2"), Some("20250930")),
            (Some("tag:plan.example,2024:en:milestone:opening"), Some("20251231")),
            (Some("tag:plan.example,2024:en:step:2.3"), Some("20261231")),
        ]
    );
    // What was met has the day of that news, what is overdue the day on which it went past due, the rest that of the plan.
    assert_eq!(found[0].property_value("DTSTAMP"), Some("20260101T000000Z"));
    assert_eq!(found[1].property_value("DTSTAMP"), Some("20251001T000000Z"));
    assert_eq!(found[3].property_value("DTSTAMP"), Some("20241230T000000Z"));
    assert_eq!(found[1].get_summary(), Some("Due: Begin building"));
    assert_eq!(found[1].get_url(), Some("https://plan.example/en/tasks/2/#step-2.2"));
    let description = found[1].get_description().expect("a description");
    assert!(description.contains("Task 2: Second\nBureau B, Commission C\nOverdue"), "{description}");
    assert!(all.lines().all(|line| line.len() <= 75), "lines are folded: {all}");
    // The same on another day, but for what became of things.
    site.build();
    assert_eq!(file(&site, "en/schedule/calendar.ics"), all);
    let of = |path: &str| events(&file(&site, path)).len();
    assert_eq!(of("organisations/a/calendar.ics"), 2);
    assert_eq!(of("organisations/b/calendar.ics"), 3);
    assert_eq!(of("tasks/2/calendar.ics"), 4);
    assert!(!site.files().contains_key("tasks/1/calendar.ics"), "nothing in it has a date");
    assert!(site.page("tasks/2/index.html").contains("href=\"calendar.ics\""));
    assert!(!site.page("tasks/1/index.html").contains("calendar.ics"));
}

/// The event of a calendar that an id ends.
fn event(site: &Site, id: &str) -> Event {
    let found = events(&file(site, "en/schedule/calendar.ics"));
    found.into_iter().find(|event| event.get_uid().is_some_and(|uid| uid.ends_with(id))).expect("the event")
}

#[test]
fn an_entry_of_a_calendar_is_as_new_as_the_newest_that_its_words_rest_on() {
    let stamp = |site: &Site, id: &str| event(site, id).property_value("DTSTAMP").expect("a stamp")[..8].to_owned();
    let site = with(&[]);
    // By time: the day after the last on which it was due.
    site.build_as_of("2025-09-30");
    assert_eq!(stamp(&site, "step:2.2"), "20241230");
    site.build_as_of("2025-11-01");
    assert_eq!(stamp(&site, "step:2.2"), "20251001", "it went past due");
    assert_eq!(stamp(&site, "step:2.3"), "20241230");
    // By a status, which a record states that is put in later.
    site.write(
        "content/records/status.yaml",
        "id: inspected\nkind: event\ndate: 2025-10-20\nadded: 2026-02-03\nstatuses: [{of: step:2.2, status: done}, {of: step:2.3, status: stopped}]\ntitle: {zh: 题目, en: Title}\ntext: {zh: 内容。, en: Text.}\nsources: [{title: T, lang: en, publisher: P, url: 'https://p.example/i', published: 2025-10-21}]\n",
    );
    site.build();
    assert_eq!(stamp(&site, "step:2.2"), "20260203");
    assert_eq!(stamp(&site, "step:2.3"), "20260203");
}

/// Records that make a task stopped.
fn stopped(of: &str, date: &str) -> String {
    format!(
        "- id: given-up\n  kind: event\n  date: {date}\n  added: 2026-01-01\n  statuses: [{{of: '{of}', status: stopped}}]\n  title: {{zh: 终止, en: Given up}}\n  text: {{zh: 内容。, en: Text.}}\n  sources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/g', published: {date}}}]\n"
    )
}

#[test]
fn a_task_that_was_stopped_is_not_late_and_what_was_due_in_it_no_longer_applies() {
    let site = with(&[]);
    site.build();
    assert!(site.page("en/tasks/2/index.html").contains("seal-late"), "before it was stopped");
    site.write("content/records/stopped.yaml", stopped("task:2", "2025-08-01"));
    site.build_as_of("2026-03-01");
    for page in ["en/tasks/2/index.html", "en/tasks/index.html", "en/index.html", "en/actions/index.html"] {
        assert!(!site.page(page).contains("seal-late") && !site.page(page).contains(">Late<"), "{page}");
    }
    let task = words_of(&site.page("en/tasks/2/index.html"));
    assert!(task.contains("No longer applies: the task was stopped (1 August 2025): Given up"), "{task}");
    assert!(!task.contains("Overdue"), "{task}");
    let chinese = words_of(&site.page("tasks/2/index.html"));
    assert!(chinese.contains("不再适用，任务已终止（2025年8月1日）：终止"), "{chinese}");
    assert_eq!(section(&site, "overdue"), None);
    let given_up = section(&site, "stopped").expect("what was given up");
    assert_eq!(
        given_up.matches("No longer applies: the task was stopped (1 August 2025): Given up").count(),
        4,
        "{given_up}"
    );
    let tasks = words_of(&site.page("en/tasks/index.html"));
    assert!(
        tasks.contains("Past due and not met: 0 of 1.") && tasks.contains("Past due and not done: 0 of 4."),
        "{tasks}"
    );
    let table = words_of(&site.page("en/schedule/index.html"));
    assert!(!table.contains("Overdue: ") && table.contains("Stopped: 4"), "{table}");
    let opening = event(&site, "milestone:opening");
    let said = opening.get_description().expect("a description");
    assert!(said.contains("No longer applies: the task was stopped (1 August 2025)"), "{said}");
    assert_eq!(opening.property_value("DTSTAMP"), Some("20260101T000000Z"));
}

#[test]
fn a_milestone_that_another_task_shares_is_overdue_for_that_one_alone() {
    let site = with(&[]);
    site.replace("content/tasks/2.yaml", "    due: 2025\n", "    due: 2025\n    also: [task:1]\n");
    site.write("content/records/stopped.yaml", stopped("task:2", "2025-08-01"));
    site.build();
    assert!(!site.page("en/tasks/2/index.html").contains("seal-late"));
    let own = words_of(&site.page("en/tasks/2/index.html"));
    assert!(own.contains("No longer applies: the task was stopped (1 August 2025): Given up"), "{own}");
    assert!(site.page("en/tasks/1/index.html").contains("seal-late"));
    assert!(!words_of(&site.page("en/tasks/1/index.html")).contains("No longer applies"));
    assert!(section(&site, "overdue").is_some_and(|overdue| overdue.contains("The opening")));
    let schedule = site.page("en/schedule/index.html");
    assert!(schedule.contains("href=\"../tasks/1/#milestones\""), "it leads to the task for which it is: {schedule}");
    // The lane and the calendar of each task say the same as its page.
    for (task, sign, words) in
        [(1, "overdue", "Overdue"), (2, "stopped", "No longer applies: the task was stopped (1 August 2025)")]
    {
        let home = site.page("en/index.html");
        let rows = elements(&home, "<tr>", "tr");
        let row = rows.iter().find(|row| row.contains(&format!("<a href=\"tasks/{task}/\">"))).expect("a lane");
        let opening = row.split("<li>").find(|mark| mark.contains("The opening")).expect("its mark");
        assert!(opening.contains(&format!("lane-{sign} ")), "{opening}");
        assert!(opening.contains(&format!("href=\"tasks/{task}/#milestones\"")), "{opening}");
        let own = events(&file(&site, &format!("en/tasks/{task}/calendar.ics")));
        let opening = own.iter().find(|event| event.get_summary() == Some("Due: The opening")).expect("its event");
        let said = opening.get_description().expect("a description");
        assert!(said.contains(words), "{said}");
        let address = opening.get_url().expect("an address");
        assert!(address.contains(&format!("/tasks/{task}/#milestones")), "{address}");
    }
}

#[test]
fn a_step_that_was_met_and_is_in_progress_later_is_neither_done_nor_overdue() {
    let site = with(&[("chosen", "2025-06-03", "step:2.1")]);
    let denial = stopped("step:2.1", "2025-08-01").replace("status: stopped", "status: in-progress");
    site.write("content/records/denied.yaml", &denial);
    let report = site.build_as_of("2025-11-01");
    assert!(site.told(&report).contains("warning[met-and-not-done]"), "{}", site.told(&report));
    let disputed = section(&site, "disputed").expect("what sources disagree on");
    assert!(disputed.contains("Choose a site") && disputed.contains("Sources disagree"), "{disputed}");
    assert!(disputed.contains("3 June 2025: Title chosen"), "{disputed}");
    assert!(disputed.contains("Status reported: In progress (1 August 2025): Given up"), "{disputed}");
    let schedule = words_of(&site.page("en/schedule/index.html"));
    assert!(schedule.contains("Sources disagree: 1") && !schedule.contains("Done early: "), "{schedule}");
    let task = words_of(&site.page("en/tasks/2/index.html"));
    assert!(task.contains("0 of 4 steps done") && task.contains("Sources disagree"), "{task}");
    let step = event(&site, "step:2.1");
    assert!(step.get_description().is_some_and(|said| said.contains("Sources disagree")));
    // Before the later word it was done; and what was in progress before it was met is no contradiction.
    site.build_as_of("2025-07-31");
    assert!(section(&site, "done").is_some_and(|done| done.contains("Choose a site")));
    site.write("content/records/denied.yaml", denial.replace("2025-08-01", "2025-04-01"));
    let report = site.build();
    assert!(!site.told(&report).contains("met-and-not-done"));
    assert!(section(&site, "done").is_some_and(|done| done.contains("Choose a site")));
}

#[test]
fn calendars_tell_when_the_next_values_of_targets_are_expected() {
    let site = with(&[]);
    site.replace("content/targets/labs.yaml", "tasks:\n", "next_update: 2027-06\ncontact: a\ntasks:\n");
    site.build();
    let of = |path: &str| file(&site, path).matches("BEGIN:VEVENT").count();
    assert_eq!((of("en/schedule/calendar.ics"), of("en/organisations/a/calendar.ics")), (5, 3));
    assert_eq!(of("en/organisations/b/calendar.ics"), 3, "whoever is not to be asked has no part in it");
    let next = event(&site, "update:labs");
    assert_eq!(next.get_uid(), Some("tag:plan.example,2024:en:update:labs"));
    assert_eq!(next.property_value("DTSTART"), Some("20270630"));
    assert_eq!(next.property_value("DTSTAMP"), Some("20260101T000000Z"), "the day of the latest record");
    assert_eq!(next.get_summary(), Some("Next figure expected: Labs"));
    assert_eq!(next.get_url(), Some("https://plan.example/en/targets/labs/"));
    assert_eq!(next.get_description(), Some("Next figure expected: June 2027\nBureau A"));
    let chinese = file(&site, "schedule/calendar.ics").replace("\r\n ", "");
    assert!(chinese.contains("实验室（预计公布数据）") && chinese.contains("预计公布数据：2027年6月"), "{chinese}");
    // By date, like all else.
    let ids: Vec<String> = events(&file(&site, "en/schedule/calendar.ics"))
        .iter()
        .filter_map(|event| event.property_value("DTSTART").map(str::to_owned))
        .collect();
    assert!(ids.is_sorted(), "{ids:?}");
    // One that is past stays what it is.
    site.replace("content/targets/labs.yaml", "2027-06", "2026-08");
    site.build();
    let past = event(&site, "update:labs");
    assert_eq!(past.property_value("DTSTART"), Some("20260831"));
    assert_eq!(past.property_value("DTSTAMP"), Some("20260901T000000Z"), "the day after");
    let said = past.get_description().expect("a description");
    assert!(said.starts_with("Next figure expected: August 2026 (this date has passed)"), "{said}");
    // A plan that has no other date has a calendar of these.
    let site = Site::new();
    let task = std::fs::read_to_string(site.root().join("content/tasks/2.yaml")).expect("the task");
    let without = task.split("milestones:").next().unwrap_or_default();
    site.write("content/tasks/2.yaml", without);
    site.replace("content/targets/labs.yaml", "tasks:\n", "next_update: 2027-06\ncontact: a\ntasks:\n");
    site.build();
    assert!(!site.files().contains_key("schedule/index.html"));
    assert_eq!(events(&file(&site, "en/schedule/calendar.ics")).len(), 1);
    assert!(site.page("en/organisations/a/index.html").contains("href=\"calendar.ics\""));
    assert!(site.page("en/feeds/index.html").contains("href=\"../schedule/calendar.ics\""));
}
