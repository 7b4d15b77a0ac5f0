//! Three large plans of other shapes at their full size: no finding, and each fact in its place, in both languages.

use super::sites::{framework, recovery, town};
use super::support::{Built, elements, text_of};

/// The words of a page, with a space between those of different blocks.
fn words(site: &Built, page: &str) -> String {
    let spaced = ["<p", "<td", "<th", "<dd", "<dt", "<li", "<h", "<span", "<strong"]
        .iter()
        .fold(site.page(&format!("{page}index.html")).to_owned(), |html, tag| html.replace(tag, &format!(" {tag}")));
    text_of(&spaced).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that pages say something, each given by its path and the words.
fn say(site: &Built, facts: &[(&str, &[&str])]) {
    for (page, parts) in facts {
        let words = words(site, page);
        for part in *parts {
            assert!(words.contains(part), "{page} does not say “{part}”: {words}");
        }
    }
}

#[test]
fn a_framework_of_250_indicators_and_2000_series_is_sound_and_every_value_in_its_table() {
    assert!(framework::series() > 2000, "{}", framework::series());
    let site = Built::framework();
    let targets = site.page("en/targets/index.html").matches("<li class=\"target-line\">").count();
    assert_eq!(targets, framework::TARGETS);
    say(
        site,
        &[
            ("en/", &["17 goals, 169 sub-goals", "All 250 indicators"]),
            ("", &["总目标1", "具体目标"]),
            ("en/targets/1.4.1/", &["By Sex × Age", "Female", "Older people", "No goal is set"]),
            ("targets/1.4.1/", &["性别", "女", "老年"]),
            // A goal relative to the baseline, with its arithmetic done.
            ("en/targets/1.2.1/", &["2030 indicator: 600.0 structures", "North Province", "Baseline"]),
            ("targets/1.2.1/", &["600.0", "座", "北省"]),
            ("en/tasks/1.a/", &["Visits to windmills"]),
            ("en/actions/17/", &["Good sun mirrors for all", "Find money for sun mirrors"]),
            ("en/records/1.4.1-second/", &["Second release: Share of residents living near windmills"]),
        ],
    );
    // Every part that the records give, and no other, stands in a table.
    let parts = words(site, "en/targets/1.2.2/");
    assert!(parts.contains("Upper level") && parts.contains("Hollow Province") && !parts.contains("Female"));
    // Letters come after numbers, and ten after nine.
    let tasks = site.page("en/tasks/index.html");
    let order = ["1.1", "1.7", "1.a", "1.c", "2.1", "10.1"];
    let places: Vec<usize> =
        order.iter().map(|id| tasks.find(&format!("href=\"{id}/\"")).expect("a sub-goal")).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(site.files().keys().filter(|path| is_page_of(path, "tasks/")).count(), framework::TASKS);
}

/// Whether a file is the page of a thing, below the folder of its kind.
fn is_page_of(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).and_then(|rest| rest.strip_suffix("/index.html")).is_some_and(|id| !id.contains('/'))
}

#[test]
fn a_recovery_plan_has_its_levels_money_and_725_milestones_by_quarter() {
    let site = Built::recovery();
    assert_eq!(site.files().keys().filter(|path| is_page_of(path, "tasks/")).count(), recovery::TASKS);
    let calendar = site.files()["schedule/calendar.ics"].clone();
    let calendar = String::from_utf8(calendar).expect("text");
    let events = calendar.matches("BEGIN:VEVENT").count();
    // Sixteen components have an investment of four steps each.
    assert_eq!(events, recovery::MILESTONES_IN_ALL + 16 * 4);
    assert_eq!(calendar.matches(":milestone:").count(), recovery::MILESTONES_IN_ALL);
    say(
        site,
        &[
            ("", &["M1", "Pigeons and telegraphs"]),
            ("zh/", &["信鸽与电报"]),
            (
                "tasks/m1c1i1.01/",
                &[
                    "M1C1I1.01",
                    "Rebuild pigeon lofts",
                    "Choose the places",
                    "Done early",
                    "Invite tenders",
                    "10% done, as reported",
                    "Planned €300 million",
                    "Allocated €60 million",
                ],
            ),
            ("tasks/m1c1i1.02/", &["Spent €103"]),
            ("zh/tasks/m1c1i1.01/", &["重建鸽舍", "选址", "计划投入 3亿欧元"]),
            ("tasks/m1c1r1/", &["Simplify the licences of pigeon lofts", "Also a milestone of: Free pigeon lofts"]),
            ("tasks/m1c1r2/", &["Decree in force", "Also a milestone of: Simplify the licences of pigeon lofts"]),
            ("actions/m1/", &["The Ministry of Finance oversees the mission", "New life for mail coaches"]),
            ("actions/m1c1/", &["Rebuild pigeon lofts", "Planned"]),
            ("targets/m1c1/", &["reported to have been reached, without a comparable figure"]),
            ("organisations/post/", &["The Ministry of Post sets up its unit", "Rebuild pigeon lofts"]),
            ("tasks/by/topic/south/", &["Rebuild pigeon lofts"]),
            ("zh/tasks/by/topic/south/", &["重建鸽舍"]),
            ("records/m1c1-2023-h2/", &["Assessment of the second half of 2023: pigeon lofts"]),
        ],
    );
    // Two languages are equally official: neither page calls itself a translation.
    for page in ["", "zh/"] {
        assert!(!words(site, page).contains("nofficial"), "{page}");
    }
    let crumbs = elements(site.page("tasks/m1c1i1.01/index.html"), "<nav class=\"breadcrumbs\"", "nav")[0];
    let (mission, component) =
        (crumbs.find("Pigeons").expect("its mission"), crumbs.find("New life").expect("its component"));
    assert!(mission < component);
    let schedule = words(site, "schedule/");
    assert!(schedule.contains("Overdue") && schedule.contains("Done late"), "there is something of each");
}

#[test]
fn a_town_states_the_progress_of_250_measures_in_per_cent_beside_their_status() {
    let site = Built::town();
    assert_eq!(site.files().keys().filter(|path| is_page_of(path, "tasks/")).count(), town::TASKS);
    let mut stated = 0;
    for id in town::ids() {
        let (chinese, english) = (words(site, &format!("tasks/{id}/")), words(site, &format!("en/tasks/{id}/")));
        let Some((value, status)) = town::latest(&id) else {
            assert!(!english.contains("% done, as reported"), "{id}: {english}");
            continue;
        };
        stated += 1;
        assert!(english.contains(&format!("{value}% done, as reported")), "{id}, {value}: {english}");
        assert!(english.contains(status), "{id}, {status}: {english}");
        assert!(chinese.contains(&format!("{value}%")), "{id}, {value}: {chinese}");
    }
    assert!(stated > 240, "{stated}");
    say(
        site,
        &[
            ("en/", &["Getting about"]),
            ("en/actions/a1/", &["A1.01", "Draw up a plan for bicycle lanes"]),
            ("actions/a1/", &["编制骑行道规划"]),
            ("en/records/transport-2025/", &["The Transport Office reports on 2025"]),
        ],
    );
}
