//! The overview of a plan with very many tasks, and what lies on its lanes.

use gongkai::config::PageType;

use super::support::{Built, Site, elements, record, text_of};

/// Tasks of a large plan: how many belong to an action, or to none.
type Spread<'t> = &'t [(Option<&'t str>, usize)];

/// The small site as a plan without full text that has an action `1.a` below its action `1`, and these tasks in place of its own.
fn many(spread: Spread<'_>) -> Site {
    let site = Site::new();
    let plan = std::fs::read_to_string(site.root().join("content/plan.yaml")).expect("a plan");
    let (plan, _) = plan.split_once("patterns:\n").expect("what the official text needs");
    let action = |id: &str, parent: &str| {
        format!(
            "  - {{id: {id}, {parent}number: {{zh: '{id}', en: '{id}'}}, name: {{zh: 行动{id}, en: Action {id}}}}}\n"
        )
    };
    let has_actions = spread.iter().any(|(action, _)| action.is_some());
    let actions = if has_actions {
        "actions:\n".to_owned() + &action("1", "") + &action("1.a", "parent: 1, ")
    } else {
        String::new()
    };
    site.write("content/plan.yaml", format!("{plan}{actions}"));
    site.remove("content/tasks/2.yaml").replace("content/targets/labs.yaml", "paragraph: 2\n", "");
    let actions = spread.iter().flat_map(|(action, count)| std::iter::repeat_n(*action, *count));
    for (place, action) in actions.enumerate() {
        let id = place + 1;
        let action = action.map(|action| format!("action: {action}\n")).unwrap_or_default();
        let task = format!("id: {id}\n{action}name: {{zh: 任务{id}, en: Task {id}}}\nleads: [a]\n");
        site.write(&format!("content/tasks/{id}.yaml"), task);
    }
    site
}

/// What the lanes of a page are called, and for how many tasks each stands.
fn lanes(page: &str) -> Vec<(String, usize)> {
    let lane = |head: &&str| {
        let (name, rest) = head.split_once("<span class=\"lane-tasks\">").expect("a lane of several tasks");
        let count = rest.split_once(' ').and_then(|(count, _)| count.parse().ok()).expect("a count");
        (text_of(name).trim().to_owned(), count)
    };
    elements(page, "<th scope=\"row\" class=\"lane-name\">", "th").iter().map(lane).collect()
}

#[test]
fn every_task_of_a_large_plan_is_in_a_lane() {
    let named =
        |lanes: &[(&str, usize)]| lanes.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect::<Vec<_>>();
    let plans: [(Spread<'_>, Vec<(String, usize)>); 3] = [
        (&[(Some("1"), 2), (Some("1.a"), 61)], named(&[("1 Action 1", 63)])),
        (&[(Some("1"), 60), (Some("1.a"), 2), (None, 3)], named(&[("1 Action 1", 62), ("Other tasks", 3)])),
        (&[(None, 61)], named(&[("All tasks", 61)])),
    ];
    for (spread, of_plan) in plans {
        let site = many(spread);
        site.build();
        let home = site.page("en/index.html");
        assert_eq!(lanes(&home), of_plan);
        let count: usize = spread.iter().map(|(_, count)| count).sum();
        assert_eq!(lanes(&home).iter().map(|(_, tasks)| tasks).sum::<usize>(), count, "all that the heading counts");
        let first = "<th scope=\"row\" class=\"lane-name\"><a href=\"";
        assert!(home.contains(first), "the lane leads to what it counts: {home}");
        if let [(Some(_), own), (_, below), ..] = spread {
            let action = site.page("en/actions/1/index.html");
            assert_eq!(lanes(&action), named(&[("1.a Action 1.a", *below), ("Other tasks", *own)]));
        }
    }
}

#[test]
fn where_records_are_bars_what_is_announced_and_due_keeps_its_mark_and_all_bars_have_one_scale() {
    let site = Site::new();
    let many = |about: &str, count: usize| -> String {
        let one = |place| {
            record(
                &format!("r{about}{place}"),
                &[&format!("about: [task:{about}]"), "date: 2025-04-07", "known: 2025-04-08"],
            )
        };
        (0..count).map(one).collect()
    };
    let plan = record("plan", &["about: [task:2]", "kind: announcement", "date: 2026-09", "known: 2025-04-08"]);
    site.write("content/records/many.yaml", many("1", 30) + &many("2", 8) + &plan);
    // What was due before the term began makes the task late, and is on its lane.
    site.replace("content/tasks/2.yaml", "    due: 2025\n", "    due: 2023-06\n");
    site.build_as_of("2025-12-31");
    let home = site.page("en/index.html");
    let rows = elements(&home, "<tr>", "tr");
    let row = |task: usize| *rows.iter().find(|row| row.contains(&format!("tasks/{task}/"))).expect("a row");
    assert!(row(2).contains("lane-overdue") && row(2).contains("lane-announced"), "{}", row(2));
    let tips = text_of(row(2));
    assert!(tips.contains("June 2023 The opening Overdue") && tips.contains("September 2026 Title plan"), "{tips}");
    let highest = [1, 2].map(|task| {
        let (_, path) = row(task).split_once("<path d=\"").expect("bars");
        let bars = path.split("v-").skip(1).filter_map(|bar| bar.split_once('H')?.0.parse::<usize>().ok());
        bars.max().expect("a bar")
    });
    assert_eq!(highest, [20, 6], "30 and 8 records");
}

#[test]
fn a_large_plan_may_do_without_any_kind_of_page() {
    let needed = [PageType::Home, PageType::Task, PageType::Target, PageType::Case];
    let optional: Vec<PageType> = PageType::ALL.iter().copied().filter(|page| !needed.contains(page)).collect();
    // The places of any two kinds differ in a bit, so that one of these sites has the one and lacks the other.
    for bit in 0..=optional.len().ilog2() {
        for lacking in [0, 1] {
            let lacks = |(place, page): (usize, &PageType)| (place >> bit & 1 == lacking).then(|| page.name());
            let without: Vec<&str> = optional.iter().enumerate().filter_map(lacks).collect();
            let site = many(&[(Some("1"), 1), (Some("1.a"), 60), (None, 1)]);
            let settings = "demonstration: true\n";
            let without = format!("{settings}without_pages: [{}]\n", without.join(", "));
            site.replace("content/site.yaml", settings, &without);
            assert_eq!(site.told(&site.check()), "", "{without}");
        }
    }
}

/// The text of the row of a page that has a lane, without its marks.
fn head(page: &str, name: &str) -> String {
    let heads = elements(page, "<th scope=\"row\" class=\"lane-name\">", "th");
    text_of(heads.iter().find(|head| head.contains(name)).expect("a lane"))
}

#[test]
fn an_action_says_how_many_of_its_late_tasks_are_so_by_reposts_alone() {
    let site = many(&[(Some("1"), 61)]);
    for task in 1..=3 {
        let source = format!(
            "source: {{title: T, lang: en, publisher: P, url: 'https://p.example/{task}', mirror: {}, published: 2025-01-05}}",
            task > 1
        );
        let milestone =
            format!("milestones: [{{id: m{task}, name: {{zh: 节点, en: M}}, due: 2025-06, {source}}}]\nleads: [a]\n");
        site.replace(&format!("content/tasks/{task}.yaml"), "leads: [a]\n", &milestone);
    }
    site.build();
    let late = head(&site.page("en/index.html"), "Action 1");
    assert!(late.contains("3 late 2 of them found only as a repost, not confirmed"), "{late}");
}

#[test]
fn a_record_without_a_date_is_counted_and_drawn_nowhere() {
    let undated = record("undated", &["date: unknown", "known: 2026-01-05"]);
    let marks = |page: &str| elements(page, "<span class=\"lane-tip\">", "span").len();
    let site = Site::new();
    site.build();
    let before = marks(&site.page("en/index.html"));
    site.write("content/records/undated.yaml", &undated);
    site.build();
    let home = site.page("en/index.html");
    assert_eq!(marks(&home), before);
    assert!(head(&home, "tasks/1/").contains("1 record of unknown month"));
    assert!(!head(&home, "tasks/2/").contains("unknown month"));
    // Nor has it a bar where an action has one lane.
    let site = many(&[(Some("1"), 61)]);
    let bars = |site: &Site| {
        let home = site.page("en/index.html");
        home.split("class=\"lane-bars\"")
            .nth(1)
            .and_then(|bars| bars.split('"').find(|part| part.starts_with('M')))
            .map(str::to_owned)
    };
    site.build();
    let before = bars(&site).expect("the bars of other records");
    site.write("content/records/undated.yaml", undated);
    site.build();
    assert_eq!(bars(&site), Some(before));
    assert!(head(&site.page("en/index.html"), "Action 1").contains("1 record of unknown month"));
}

#[test]
fn what_lies_on_a_lane_is_told_by_date_also_where_it_is_read_from_the_right() {
    let built = Built::oasis();
    let told = |page: &str| -> Vec<Vec<String>> {
        let dates = |row: &&str| {
            let marks = row.split("<li>").skip(1);
            marks
                .filter_map(|mark| Some(mark.split_once("<time datetime=\"")?.1.split_once('"')?.0.to_owned()))
                .collect()
        };
        elements(built.page(page), "<tr>", "tr").iter().filter(|row| row.contains("lane-name")).map(dates).collect()
    };
    let (arabic, english) = (told("index.html"), told("en/index.html"));
    assert!(arabic.iter().any(|dates| dates.len() > 2), "{arabic:?}");
    assert_eq!(arabic, english);
}
