//! What only reposts tell is marked wherever a state is printed: at the head of its page, in lists, in the schedule and in
//! calendars.

use gongkai::date::Day;
use gongkai::disk::NativeDisk;
use gongkai::pipeline::{self, Options, Output, Request};

use super::support::{Site, TODAY, elements, text_of};

const MARK: &str = "Found only as a repost, not confirmed";
/// Where a list of tasks has the state of one, and where an overview has it.
const ITEM: (&str, &str) = ("<p class=\"task-state\">", "p");
const LANE: (&str, &str) = ("<th scope=\"row\" class=\"lane-name\">", "th");

const MARK_IN_CHINESE: &str = "仅见于转载，尚待证实";

/// The small site whose second task has a milestone and a step of a source.
fn site(mirror: bool) -> Site {
    let site = Site::new();
    let source = format!(
        "source: {{title: T, lang: en, publisher: P, url: 'https://p.example/o', mirror: {mirror}, published: 2025-05-01}}"
    );
    let step =
        format!("steps:\n  - {{id: 2.1, name: {{zh: 选址, en: Choose}}, due: 2026-12-31, {source}}}\nmilestones:\n");
    site.replace("content/tasks/2.yaml", "    due: 2025\n", &format!("    due: 2025-06\n    {source}\n"));
    site.replace("content/tasks/2.yaml", "milestones:\n", &step);
    site
}

fn record(id: &str, date: &str, lines: &[&str], mirror: bool) -> String {
    let lines: String = lines.iter().map(|line| format!("  {line}\n")).collect();
    format!(
        "- id: {id}\n  kind: event\n  date: {date}\n  added: 2026-01-01\n{lines}  title: {{zh: 题目{id}, en: Title {id}}}\n  text: {{zh: 内容。, en: Text.}}\n  sources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/{id}', mirror: {mirror}, published: {date}}}]\n"
    )
}

/// The words that begin with a tag and end with its end, where they hold others.
fn holding(site: &Site, page: &str, start: &str, tag: &str, words: &str) -> String {
    let html = site.page(page);
    let found: Vec<String> = elements(&html, start, tag).iter().map(|part| text_of(part)).collect();
    let part = found.iter().find(|part| part.contains(words));
    part.unwrap_or_else(|| panic!("{page}: no {words} in {found:?}")).clone()
}

/// The description of an event, its lines joined as they are folded.
fn event(site: &Site, path: &str, id: &str) -> String {
    let text = String::from_utf8(site.files()[path].clone()).expect("text");
    let calendar: icalendar::Calendar = text.parse().expect("a calendar");
    let events = calendar.components.iter().filter_map(icalendar::CalendarComponent::as_event);
    let mut own = events.filter(|event| icalendar::Component::get_uid(*event).is_some_and(|uid| uid.ends_with(id)));
    let event = own.next().expect("the event");
    icalendar::Component::get_description(event).expect("a description").to_owned()
}

#[test]
fn a_task_that_is_late_by_a_repost_alone_is_marked_wherever_its_state_is_printed() {
    for mirror in [true, false] {
        let site = site(mirror);
        site.build_as_of("2025-11-01");
        for (language, mark) in [("en/", MARK), ("", MARK_IN_CHINESE)] {
            let late = if language.is_empty() { "逾期" } else { "Late" };
            let head = holding(&site, &format!("{language}tasks/2/index.html"), "<p class=\"page-state\">", "p", late);
            assert_eq!(head.contains(mark), mirror, "{head}");
            for list in ["tasks/", "", "actions/", "actions/1/", "organisations/b/"] {
                let page = format!("{language}{list}index.html");
                let (start, tag) = if ["", "actions/1/", "organisations/b/"].contains(&list) { LANE } else { ITEM };
                let state = holding(&site, &page, start, tag, late);
                assert_eq!(state.contains(mark), mirror, "{page}: {state}");
            }
        }
        let row = holding(
            &site,
            "en/schedule/index.html",
            "<th scope=\"row\"><a class=\"schedule-name\"",
            "th",
            "The opening",
        );
        assert_eq!(row.contains(MARK), mirror, "{row}");
        let schedule = text_of(&site.page("en/schedule/index.html"));
        let counted = schedule.contains("For 2 of these, the date or what became of it is known from reposts only");
        assert_eq!(counted, mirror, "{schedule}");
        let tasks = text_of(&site.page("en/tasks/index.html"));
        assert_eq!(tasks.contains("For one task, the status or a delay is known from reposts only"), mirror);
        // The calendar is read by itself and says the same.
        let opening = event(&site, "en/schedule/calendar.ics", "milestone:opening");
        assert_eq!(opening.contains(&format!("Due: June 2025 ({MARK})")), mirror, "{opening}");
        let opening = event(&site, "tasks/2/calendar.ics", "milestone:opening");
        assert_eq!(opening.contains(&format!("（{MARK_IN_CHINESE}）")), mirror, "{opening}");
    }
}

#[test]
fn a_task_is_late_for_certain_if_more_than_a_repost_states_one_thing_that_is_overdue() {
    let site = site(true);
    site.replace(
        "content/tasks/2.yaml",
        "milestones:\n",
        "milestones:\n  - {id: closing, name: {zh: 闭幕, en: The closing}, due: 2025-06}\n",
    );
    site.build_as_of("2025-11-01");
    let head = holding(&site, "en/tasks/2/index.html", "<p class=\"page-state\">", "p", "Late");
    assert!(!head.contains(MARK), "{head}");
}

#[test]
fn a_status_that_only_a_repost_states_is_marked_with_the_state() {
    for mirror in [true, false] {
        let site = site(false);
        site.write(
            "content/records/more.yaml",
            record("done", "2025-09-01", &["about: [task:1]", "status: done"], mirror),
        );
        site.build();
        let head = holding(&site, "en/tasks/1/index.html", "<p class=\"page-state\">", "p", "Done");
        assert_eq!(head.contains(MARK), mirror, "{head}");
        for list in ["tasks/", "", "organisations/a/"] {
            let page = format!("en/{list}index.html");
            let (start, tag) = if list.is_empty() { LANE } else { ITEM };
            let state = holding(&site, &page, start, tag, "Done");
            assert_eq!(state.contains(MARK), mirror, "{page}: {state}");
        }
    }
}

#[test]
fn what_a_repost_or_a_draft_says_of_a_step_is_marked_in_the_schedule_and_in_calendars() {
    for lines in [["meets: [step:2.1]"], ["statuses: [{of: step:2.1, status: done}]"]] {
        let site = site(false);
        site.write("content/records/more.yaml", record("done", "2025-09-01", &lines, true));
        site.build();
        let row = holding(&site, "en/schedule/index.html", "<tr>", "tr", "Choose");
        assert!(row.contains("Done early") && row.contains("Title done Repost"), "{row}");
        let step = event(&site, "en/schedule/calendar.ics", "step:2.1");
        assert!(step.contains(&format!("Done early ({MARK})")), "{step}");

        let draft = record("done", "2025-09-01", &lines, false).replace("  kind:", "  draft: true\n  kind:");
        site.write("content/records/more.yaml", draft);
        preview(&site);
        let row = holding(&site, "en/schedule/index.html", "<tr>", "tr", "Choose");
        assert!(row.contains("Title done Draft"), "{row}");
        let step = event(&site, "en/schedule/calendar.ics", "step:2.1");
        assert!(step.contains("Done early (Draft)"), "{step}");
        let step = event(&site, "schedule/calendar.ics", "step:2.1");
        assert!(step.contains("提前完成（草稿）"), "{step}");
    }
}

/// Builds with drafts.
fn preview(site: &Site) {
    let today = Day::parse(TODAY).expect("a day");
    let report = pipeline::run(&Request {
        root: site.root(),
        output: Some(Output { disk: &NativeDisk, folder: &site.output() }),
        options: Options { as_of: Some(today), today: &|_| today, address: None, drafts: true, search: false },
        program: "test",
        strict: false,
        progress: &|_, _| {},
    });
    assert!(!report.expect("the machine works").has_errors());
}
