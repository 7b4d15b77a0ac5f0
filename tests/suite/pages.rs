//! What the pages of things say first, and that they say it once.

use super::support::{Built, Site, elements, record, text_of, words};

#[test]
fn a_task_says_first_where_it_stands_and_who_leads_it_then_shows_it_and_says_what_it_is_and_what_became_of_it() {
    let page = Built::shipped().page("en/tasks/18/index.html");
    let order = [
        "<h1",
        "page-state",
        "task-leads",
        "class=\"timeline\"",
        "plain-summary",
        "class=\"official\"",
        "record-title",
    ];
    let places: Vec<usize> = order.iter().map(|what| page.find(what).unwrap_or_else(|| panic!("no {what}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
    let side = page.find("side-column").expect("a side column");
    assert!(places[5] < side && side < places[6], "the side column stands beside the texts alone");
}

#[test]
fn a_task_has_a_lane_of_its_own_from_two_marks_on() {
    let site = Site::new();
    site.build();
    assert!(!site.page("en/tasks/2/index.html").contains("class=\"timeline\""), "a milestone alone is no lane");
    site.write("content/records/more.yaml", record("held", &["about: [task:2]", "date: 2025-04-02"]));
    site.build();
    let page = site.page("en/tasks/2/index.html");
    let lane = elements(&page, "<div class=\"lane-cell\">", "div");
    assert_eq!(lane.len(), 1, "{page}");
    assert_eq!(lane[0].matches("<li>").count(), 2, "the record and the milestone: {}", lane[0]);
    assert!(lane[0].contains("aria-label=\"Records from 2024 to 2027, by date\""), "{}", lane[0]);
    assert!(!page.contains("lane-name"), "the page names the task already");
}

#[test]
fn a_target_names_each_record_once() {
    let site = Site::new();
    site.write("content/records/more.yaml", record("plans", &["about: [target:labs]"]));
    site.build();
    let page = site.page("en/targets/labs/index.html");
    let main = page.split("<main").nth(1).expect("main");
    for title in ["Four labs", "Title plans"] {
        assert_eq!(text_of(main).matches(title).count(), 1, "{title}");
    }
    assert!(text_of(main).contains("Other related progress records"), "{main}");
}

#[test]
fn an_action_quotes_the_plan_only_where_that_says_more_than_its_title() {
    let site = Site::new();
    site.build();
    let page = site.page("en/actions/1/index.html");
    assert!(!page.contains("<blockquote"), "{page}");
    assert!(page.contains("/plan/#p3\">Paragraph 3 of the full text</a>"), "{page}");
    site.replace(
        "content/plan.yaml",
        "      en: Action\n",
        "      en: Action\n    text:\n      zh: 行动文本。\n      en: Text of the action.\n",
    );
    site.replace(
        "content/plan.yaml",
        "    zh: '{number}{name}'\n    en: '{number} {name}'\n",
        "    zh: '{number}{name}。{text}'\n    en: '{number} {name}. {text}'\n",
    );
    let report = site.build();
    let page = words(&site, "actions/1/");
    assert!(page.contains("(1) Action. Text of the action."), "{}\n{page}", site.told(&report));
}

#[test]
fn who_leads_most_comes_first_among_the_organisations() {
    let site = Site::new();
    site.build();
    // Bureau A leads one task, the other two; by name alone it would come first.
    let page = site.page("en/organisations/index.html");
    let rows = elements(&page, "<tr><th scope=\"row\">", "th");
    let names: Vec<String> = rows.iter().map(|row| text_of(row)).collect();
    assert_eq!(names.len(), 2, "the table of who leads what has all: {names:?}");
    assert!(names[0].starts_with("Bureau B") && names[1].starts_with("Bureau A"), "{names:?}");
    let list =
        page.split("class=\"matrix-list\"").nth(1).and_then(|rest| rest.split("</ul></li>").next()).expect("a list");
    assert_eq!(list.matches("matrix-lead").count() + list.matches("matrix-first").count(), 2, "{list}");
}

#[test]
fn the_page_of_no_address_speaks_every_language_and_its_own_first() {
    let site = Built::shipped_with_search();
    for (path, first, second) in
        [("404.html", "没有找到这个页面", "Page not found"), ("en/404.html", "Page not found", "没有找到这个页面")]
    {
        let page = site.page(path);
        let main = page.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).expect("main");
        let places = [first, second].map(|words| text_of(main).find(words).unwrap_or_else(|| panic!("no {words}")));
        assert!(places.is_sorted(), "{path}: {places:?}");
        let forms: Vec<&str> = main.match_indices("action=\"").map(|(place, _)| &main[place..place + 24]).collect();
        assert!(forms.len() == 2 && forms.iter().all(|form| form.contains("/search/")), "{path}: {forms:?}");
    }
}
