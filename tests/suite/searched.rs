//! What is said where nothing is public: what was looked for, who leads it, and when more is expected.

use gongkai::model::{Fact, Reason};

use super::support::{Built, Site, record, text_of, words};

const SEARCHED: &str =
    "searched:\n  date: 2026-02-03\n  looked_in:\n    zh: 甲局的公开网页\n    en: the pages of Bureau A\n";

/// The small site without a value of its target and with a task of which nothing is public, each looked for on a day.
fn silent() -> Site {
    let site = Site::new();
    site.remove("content/records/labs.yaml");
    site.replace("content/targets/labs.yaml", "tasks:\n", &format!("{SEARCHED}tasks:\n"));
    site.replace("content/tasks/2.yaml", "summary:\n", &format!("{SEARCHED}summary:\n"));
    site
}

#[test]
fn a_target_without_data_says_where_it_was_looked_and_who_leads_it_instead_of_a_table() {
    let site = silent();
    site.build();
    let page = words(&site, "targets/labs/");
    for said in [
        "No data published yet. On 3 February 2026 we looked in the pages of Bureau A and found no published figure.",
        "Lead organisations for the related task: Bureau A; Bureau B, Commission C.",
        "It is not known when a figure will be published.",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    assert_eq!(page.matches("No data").count(), 1, "{page}");
    assert!(!site.page("en/targets/labs/index.html").contains("class=\"data observations\""), "a table without data");
    let chinese = text_of(&site.page("targets/labs/index.html"));
    let said = "2026年2月3日查阅了甲局的公开网页，没有查到公布的数据。相关任务由甲局、乙局、丙委牵头。公布时间未知。";
    assert!(chinese.contains(said), "{chinese}");
    site.replace("content/targets/labs.yaml", "searched:", "next_update: 2027-03\nsearched:");
    site.build();
    let page = words(&site, "targets/labs/");
    assert!(page.contains("The next figure is expected: March 2027.") && !page.contains("No date"), "{page}");
}

#[test]
fn no_search_is_said_to_have_found_nothing_beside_a_figure_that_cannot_be_compared_or_is_one_of_a_part() {
    for observation in [
        "{target: labs, value: 200, comparable: false, definition: {zh: 另算, en: Counted otherwise}}",
        "{target: labs, value: 200, series: {sex: female}}",
    ] {
        let site = silent();
        let sexes = "breakdowns:\n  - {id: sex, name: {zh: 性别, en: Sex}, values: [{id: female, name: {zh: 女, en: Women}}, {id: male, name: {zh: 男, en: Men}}]}\n";
        site.write("content/vocabulary.yaml", sexes);
        site.replace("content/targets/labs.yaml", "tasks:\n", "breakdowns: [sex]\ntasks:\n");
        let lines = ["about: []", "date: 2025-12", &format!("observations: [{observation}]")];
        site.write("content/records/figure.yaml", record("figure", &lines));
        site.build();
        let page = words(&site, "targets/labs/");
        assert!(page.contains("200") && !page.contains("we looked in"), "{observation}: {page}");
    }
}

#[test]
fn a_task_without_records_says_where_it_was_looked() {
    let site = silent();
    site.build();
    let page = words(&site, "tasks/2/");
    let said = "No progress record from the plan’s term has been published yet. On 3 February 2026 we looked in the pages of Bureau A and found none.";
    assert!(page.contains(said), "{page}");
    let chinese = text_of(&site.page("tasks/2/index.html"));
    assert!(chinese.contains("2026年2月3日查阅了甲局的公开网页，没有查到。"), "{chinese}");
}

#[test]
fn a_search_is_told_from_its_day_on_and_waits_until_then() {
    let site = silent();
    let report = site.build_as_of("2026-02-02");
    for page in ["targets/labs/", "tasks/2/"] {
        assert!(!words(&site, page).contains("we looked in"), "{page}");
    }
    let waiting = &report.made.as_ref().expect("a site").waiting;
    let told: Vec<_> = waiting.iter().map(|one| (one.kind.name(), one.id.as_str(), one.fact, one.reason)).collect();
    let searched = Some(Fact::Searched);
    assert_eq!(told, [("task", "2", searched, Reason::Known), ("target", "labs", searched, Reason::Known)]);
    // A build with nothing to do tells it again, from what it kept.
    let again = site.build_as_of("2026-02-02");
    assert_eq!(&again.made.as_ref().expect("a site").waiting, waiting);
    site.build_as_of("2026-02-03");
    for page in ["targets/labs/", "tasks/2/"] {
        assert!(words(&site, page).contains("On 3 February 2026 we looked in"), "{page}");
    }
}

#[test]
fn a_search_is_told_no_more_once_there_is_something() {
    let site = Site::new();
    site.replace("content/targets/labs.yaml", "tasks:\n", &format!("{SEARCHED}tasks:\n"));
    site.replace("content/tasks/1.yaml", "summary:\n", &format!("{SEARCHED}summary:\n"));
    site.build();
    for page in ["targets/labs/", "tasks/1/"] {
        assert!(!words(&site, page).contains("we looked in"), "{page}");
    }
}

#[test]
fn each_shipped_target_without_data_says_where_it_was_looked() {
    for target in ["bri-labs", "joint-rd-projects", "q1-journals"] {
        let page = text_of(Built::shipped().page(&format!("en/targets/{target}/index.html")));
        let said = "we looked in the public web pages of the city, the ministries and the media and found no published figure.";
        assert!(page.contains(said), "{target}: {page}");
    }
}
