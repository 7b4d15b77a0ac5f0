//! Actions on several levels, and the numbers of tasks as a plan prints them.

use super::support::{Site, elements, text_of};

/// The second action of a plan, below its first.
const INNER: &str = "  - id: 1.a
    parent: 1
    number: {zh: 1.a, en: 1.a}
    name: {zh: 子行动, en: Inner action}
    text: {zh: 子行动的文本。, en: Text of the inner action.}
safeguards:
";

/// The small site, whose second task belongs to an action below the first. The text of that is a paragraph of its own.
fn site() -> Site {
    let site = Site::new();
    site.replace("content/plan.yaml", "safeguards:\n", INNER)
        .replace(
            "content/plan.yaml",
            "  - paragraph: 6\n    safeguard: 1\n",
            "  - paragraph: 6\n    safeguard: 1\n  - {paragraph: 7, action: 1.a}\n  - {paragraph: 8, action_text: 1.a}\n",
        )
        .replace("content/tasks/2.yaml", "action: 1\n", "action: 1.a\nnumber: M1C1I1.01\n");
    site
}

fn built() -> Site {
    let site = site();
    let report = site.build();
    assert_eq!(site.told(&report), "");
    site
}

#[test]
fn lists_fold_by_level_and_say_what_each_level_holds() {
    let site = built();
    for page in ["en/actions/index.html", "en/tasks/index.html"] {
        let html = site.page(page);
        let folds = elements(&html, "<details class=\"action-fold\"", "summary");
        let words: Vec<String> = folds.iter().map(|fold| text_of(fold)).collect();
        assert_eq!(words.len(), 2, "{page}: {words:?}");
        assert!(words[0].contains("(1) Action") && words[0].contains("1 action and 2 tasks in all"), "{}", words[0]);
        assert!(words[1].contains("1.a Inner action") && words[1].contains("1 task in all"), "{}", words[1]);
        assert!(html.matches("href=\"").count() > 3, "{page}");
    }
    assert!(text_of(&site.page("actions/index.html")).contains("行动计划提出1项一级行动，其下各级行动共1项。"));
    let flat = Site::new();
    flat.build();
    assert!(!flat.page("actions/index.html").contains("<details class=\"action-fold\""), "one level is no fold");
}

#[test]
fn the_way_to_a_page_names_every_action_above_it() {
    let site = built();
    for (page, way) in [
        ("en/tasks/2/index.html", vec!["Home", "Actions", "Action", "Inner action", "Task M1C1I1.01"]),
        ("en/actions/1.a/index.html", vec!["Home", "Actions", "Action", "Action 1.a"]),
        ("en/actions/1/index.html", vec!["Home", "Actions", "Action (1)"]),
    ] {
        let html = site.page(page);
        let crumbs = elements(&html, "<nav class=\"breadcrumbs\"", "nav")[0];
        let found: Vec<String> =
            crumbs.split("<li").skip(1).map(|crumb| text_of(&format!("<li{crumb}")).trim().to_owned()).collect();
        assert_eq!(found, way, "{page}");
    }
    assert!(text_of(&site.page("en/actions/1.a/index.html")).contains("Part of Action"));
}

#[test]
fn the_text_of_an_action_stands_on_its_page_and_once_in_the_plan() {
    let site = built();
    let page = site.page("en/actions/1.a/index.html");
    assert_eq!(text_of(&page).matches("Text of the inner action.").count(), 1, "{page}");
    assert!(page.contains("plan/#p8"), "it says which paragraph it is");
    let plan = text_of(&site.page("en/plan/index.html"));
    assert_eq!(plan.matches("Text of the inner action.").count(), 1);
    // The other form: one paragraph with the heading.
    let site = Site::new();
    site.replace("content/plan.yaml", "safeguards:\n", INNER)
        .replace("content/plan.yaml", "    safeguard: 1\n", "    safeguard: 1\n  - {paragraph: 7, action: 1.a}\n")
        .replace(
            "content/plan.yaml",
            "    zh: '{number}{name}'\n    en: '{number} {name}'",
            "    zh: '{number}{name}。{text}'\n    en: '{number} {name}. {text}'",
        );
    site.build();
    let page = text_of(&site.page("en/actions/1.a/index.html"));
    assert!(page.contains("1.a Inner action. Text of the inner action."), "{page}");
    let contents = site.page("en/plan/index.html");
    let contents = text_of(elements(&contents, "<nav class=\"contents\"", "nav")[0]);
    assert!(contents.contains("Inner action") && !contents.contains("Text of the inner action."), "{contents}");
}

#[test]
fn a_plan_whose_patterns_leave_the_text_of_an_action_out_names_it_in_a_block() {
    let site = site();
    site.replace("content/plan.yaml", "  - {paragraph: 8, action_text: 1.a}\n", "");
    assert!(site.told(&site.check()).contains("not-in-text"), "the text stands nowhere");
    let site = self::site();
    site.replace("content/plan.yaml", "action_text: 1.a", "action_text: 1");
    let told = site.told(&site.check());
    assert!(told.contains("missing-key") && told.contains("not-in-text"), "{told}");
}

#[test]
fn levels_show_in_the_contents_of_the_plan_and_in_the_site_map() {
    let site = built();
    let plan = site.page("en/plan/index.html");
    assert!(plan.contains("class=\"contents-1\"") && plan.contains("class=\"contents-2\""), "{plan}");
    let map = site.page("en/site-map/index.html");
    let inner = map.find(">Inner action<").expect("the inner action");
    let outer = map.find(">Action<").expect("the outer action");
    assert!(outer < inner && map[outer..inner].contains("<ul>"), "one list in the other");
    assert_eq!(map.matches(">Inner action<").count(), 1);
}

#[test]
fn a_case_of_an_inner_action_is_one_of_the_actions_above_it() {
    let site = site();
    site.write("content/cases/c/case.yaml", "id: c\ndate: 2025\nadded: 2026-01-01\ntitle: {zh: 例子, en: Example}\nsummary: {zh: 例子。, en: An example.}\ntext: {zh: 例子文本。, en: Text of it.}\ntasks: [2]\nsources: [{title: T, lang: en, publisher: P, url: 'https://p.example/c', published: 2025-12-01}]\n");
    site.build();
    for action in ["1", "1.a"] {
        assert!(text_of(&site.page(&format!("en/cases/action/{action}/index.html"))).contains("Example"), "{action}");
    }
}

#[test]
fn a_number_is_shown_as_printed_and_the_address_keeps_the_id() {
    let site = built();
    let page = site.page("en/tasks/2/index.html");
    assert!(page.contains("<title>Task M1C1I1.01: Second"), "{page}");
    assert!(page.contains("data-pagefind-filter=\"number:m1c1i1.01, number:2\""), "found by both");
    let list = site.page("en/tasks/index.html");
    assert!(list.contains(">M1C1I1.01</text>") && list.contains("seal-wide"), "whole in a wider seal");
    assert!(site.page("en/tasks/1/index.html").contains("data-pagefind-filter=\"number:1\""));
    let plan = text_of(&site.page("en/plan/index.html"));
    assert!(plan.contains("M1C1I1.01. Second."), "{plan}");
    // One that fits no seal stands beside it.
    let long = "M1C1I1.01-and-much-more-than-any-seal-can-hold";
    site.replace("content/tasks/2.yaml", "M1C1I1.01", long);
    site.build();
    let list = site.page("en/tasks/index.html");
    assert!(!list.contains(&format!(">{long}</text>")) && list.contains(&format!(">{long}</span>")), "{list}");
}

#[test]
fn a_number_with_letters_keeps_its_order_among_words_from_right_to_left() {
    let site = Site::oasis();
    site.replace("content/tasks/3.2.yaml", "id: 3.2\n", "id: 3.2\nnumber: 1.a\n");
    site.build();
    let isolated = "\u{2068}1.a\u{2069}";
    assert!(site.page("tasks/3.2/index.html").contains(&format!("{isolated}: ")), "in the title");
    assert!(site.page("tasks/3.2/index.html").contains(&format!(">{isolated}</text>")), "in the seal");
    assert!(site.page("tasks/3.2/index.html").contains("data-pagefind-filter=\"number:1.a, number:3.2\""));
    assert!(!site.page("en/tasks/3.2/index.html").contains('\u{2068}'), "needed nowhere else");
    assert!(
        !site.page("tasks/1/index.html").split("<main").nth(1).expect("main").contains("\u{2068}1\u{2069}"),
        "a number of digits does not need it"
    );
}

#[test]
fn a_legend_lists_the_marks_on_the_page_alone() {
    let site = Site::new();
    site.build();
    for page in ["en/index.html", "en/actions/index.html"] {
        let html = site.page(page);
        let legend = text_of(elements(&html, "<ul class=\"legend\"", "ul")[0]);
        assert!(legend.contains("Progress reported") && legend.contains("Late"), "{legend}");
        assert!(!legend.contains("Done") && !legend.contains("In progress"), "{legend}");
    }
}

#[test]
fn beyond_forty_tasks_the_matrix_counts_by_action() {
    let site = site();
    let plan = std::fs::read_to_string(site.root().join("content/plan.yaml")).expect("the plan");
    let mut plan = plan.trim_end().to_owned() + "\n";
    for number in 3..=42 {
        let action = match number {
            42 => String::new(),
            _ => format!("action: {}\n", if number % 2 == 0 { "1" } else { "1.a" }),
        };
        plan.push_str(&format!("  - {{paragraph: {}, task: {number}}}\n", number + 6));
        let task = format!(
            "id: {number}\n{action}name: {{zh: 第{number}项, en: Number {number}}}\ntext: {{zh: 文本。, en: Text.}}\nleads: [b]\n"
        );
        site.write(&format!("content/tasks/{number}.yaml"), task);
    }
    site.write("content/plan.yaml", plan);
    site.build();
    let page = site.page("en/organisations/index.html");
    let matrix = elements(&page, "<table class=\"matrix\">", "table")[0];
    let rows = matrix.split("<tr>").map(|row| text_of(&format!("<tr>{row}"))).collect::<Vec<_>>();
    let row = rows.iter().find(|row| row.contains("Bureau B")).expect("the bureau that leads all");
    // Tasks 1 and 4 to 40 even below the first action, 2 and 3 to 41 odd below the inner one; the last belongs to none.
    assert!(row.contains("Leads, named first 20") && row.contains("Leads, named first 21"), "{row}");
    assert!(text_of(&page).contains("One task belongs to no action and is not in the table."));
    let key = text_of(elements(&page, "<ul class=\"matrix-key\"", "ul")[0]);
    assert!(key.contains("Leads, named first") && !key.contains("other role"), "{key}");
}
