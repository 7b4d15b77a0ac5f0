//! What is said of tasks: their milestones, the records of their targets, announcements, and statuses that disagree.

use super::support::{Site, copy, project, text_of, words};

/// A record about something, with lines of its own.
fn record(id: &str, about: &str, date: &str, lines: &[&str]) -> String {
    let (about, date) = (format!("about: [{about}]"), format!("date: {date}"));
    super::support::record(id, &[&[about.as_str(), date.as_str()], lines].concat())
}

/// The small site with more records.
fn with(records: &[String]) -> Site {
    let site = Site::new();
    site.write("content/records/more.yaml", records.concat());
    site
}

#[test]
fn a_milestone_that_was_met_late_says_by_how_long() {
    for (due, date, english, chinese) in [
        ("2025", "2026-02-14", "45 days late", "逾期45天完成"),
        ("2025-06-30", "2025-07-01", "One day late", "逾期1天完成"),
        ("2025-06", "2025-08", "Late: 2 months after the month in which it was due", "比时限所在月份晚2个月完成"),
        ("2025-06-15", "2025-08", "At least 47 days late", "至少逾期47天完成"),
        ("2024", "2025", "Late: in the year after it was due", "比时限所在年份晚1年完成"),
    ] {
        let site = with(&[record("met", "task:2", date, &["meets: [opening]"])]);
        site.replace("content/tasks/2.yaml", "due: 2025", &format!("due: {due}"));
        site.build();
        assert!(words(&site, "tasks/2/").contains(english), "{due}, {date}: {}", words(&site, "tasks/2/"));
        assert!(text_of(&site.page("tasks/2/index.html")).contains(chinese), "{due}, {date}");
        assert!(words(&site, "tasks/").contains("Met late: 1 of 1."), "{due}, {date}");
        assert!(!site.page("tasks/2/index.html").contains("seal-late"), "what was met is late no longer");
    }
    // Where the dates leave it open, nothing is said.
    let site = with(&[record("met", "task:2", "2025-06", &["meets: [opening]"])]);
    site.replace("content/tasks/2.yaml", "due: 2025", "due: 2025-06-15");
    site.build();
    let page = words(&site, "tasks/2/");
    assert!(page.contains("Met: Title met") && !page.contains("late"), "{page}");
}

#[test]
fn of_a_milestone_that_was_met_nobody_knows_when_nothing_is_said_of_its_delay() {
    for due in ["2025", "2026-06"] {
        let site = with(&[record("met", "task:2", "unknown", &["meets: [opening]", "known: 2026-02-14"])]);
        site.replace("content/tasks/2.yaml", "due: 2025", &format!("due: {due}"));
        let report = site.build();
        assert_eq!(site.told(&report), "");
        let page = words(&site, "tasks/2/");
        assert!(page.contains("Met, date not known: Title met"), "{page}");
        let html = site.page("en/tasks/2/index.html");
        assert!(!html.contains("mark-strong") && !html.contains("seal-late"), "neither late nor met late: {page}");
        assert!(text_of(&site.page("tasks/2/index.html")).contains("已完成（日期不详）。依据：题目met"), "{due}");
    }
}

#[test]
fn counts_say_of_how_many() {
    let site = Site::new();
    site.build_as_of("2025-12-31");
    let page = words(&site, "tasks/");
    assert!(page.contains("1 of 2 tasks has a milestone. It is not late."), "{page}");
    assert!(page.contains("Milestones met: 0 of 1. Past due and not met: 0 of 1."), "{page}");
    site.build();
    let page = words(&site, "tasks/");
    assert!(page.contains("Late: 1 of 1 with milestones"), "{page}");
    assert!(
        page.contains("1 of 2 tasks has had no new public record other than announced plans within the last"),
        "{page}"
    );
    let chinese = text_of(&site.page("tasks/index.html"));
    assert!(
        chinese.contains("2项任务中，有1项定有时间节点。") && chinese.contains("逾期：1项（定有时间节点的共1项）"),
        "{chinese}"
    );
    assert!(chinese.contains("2项任务的状态") && chinese.contains("2项任务中，有1项最近"), "{chinese}");
}

#[test]
fn a_record_from_after_the_term_is_counted_apart_and_nothing_says_that_there_is_none() {
    let site = Site::new();
    site.replace("content/plan.yaml", "to: 2027", "to: 2025");
    site.remove("content/records/first.yaml").remove("content/records/labs.yaml");
    site.write("content/records/report.yaml", record("report", "task:1", "2026-02-10", &["status: done"]));
    site.build();
    let page = words(&site, "tasks/1/");
    assert!(page.contains("No progress record from the plan’s term has been published yet."), "{page}");
    assert!(site.page("en/tasks/1/index.html").contains("<dt>From after the plan’s term</dt><dd>1</dd>"), "{page}");
    let home = words(&site, "");
    let said = "Neither of the two tasks has a public record from the plan’s term yet; one is reported as done.";
    assert!(home.contains(said) && home.contains("None from the term yet"), "{home}");
}

#[test]
fn records_about_the_targets_of_a_task_are_records_of_the_task() {
    let site = Site::new();
    site.remove("content/records/first.yaml");
    site.replace("content/records/labs.yaml", "见[第一件事](record:first-event)", "见公告");
    site.replace("content/records/labs.yaml", "see [the first event](record:first-event)", "see the notice");
    site.replace("content/records/labs.yaml", "  added: 2026-01-01", "  added: 2026-01-01\n  status: done");
    site.build();
    let page = words(&site, "tasks/1/");
    assert!(page.contains("Progress reported") && page.contains("One public record within the plan’s term"), "{page}");
    assert!(page.contains("On a target of this task: Labs"), "{page}");
    let counted = "<dt>Included above: about the task’s targets</dt><dd>1</dd>";
    assert!(site.page("en/tasks/1/index.html").contains(counted), "{page}");
    assert!(text_of(&site.page("tasks/1/index.html")).contains("关于本任务的目标：实验室"));
    assert!(!page.contains("Done"), "a status is one of the tasks that its record is about");
    // Of several targets all are named.
    site.write(
        "content/targets/schools.yaml",
        "id: schools\nname: {zh: 学校, en: Schools}\nmeasure: stock\nunit: {zh: 所, en: schools}\ntasks: [1]\n",
    );
    site.replace("content/records/labs.yaml", "    - target:labs", "    - target:labs\n    - target:schools");
    let told = site.told(&site.build());
    assert!(told.contains("status-without-task") && told.lines().count() == 1, "{told}");
    assert!(
        words(&site, "tasks/1/").contains("On a target of this task: Labs, Schools"),
        "{}",
        words(&site, "tasks/1/")
    );
    assert!(text_of(&site.page("tasks/1/index.html")).contains("关于本任务的目标：实验室、学校"));
    site.replace("content/records/labs.yaml", "\n    - target:schools", "");
    // What is about both is no record of the target alone.
    site.replace("content/records/labs.yaml", "    - target:labs", "    - target:labs\n    - task:1");
    site.build();
    let page = words(&site, "tasks/1/");
    assert!(page.contains("Done") && !page.contains("On a target of this task"), "{page}");
}

#[test]
fn an_announcement_and_a_draft_are_no_news_of_a_quiet_task() {
    let quiet = |kind: &str, draft: &str| {
        let lines = [format!("kind: {kind}"), "known: 2026-11-01".to_owned(), format!("draft: {draft}")];
        let site = with(&[record("new", "task:1", "2026-11-01", &lines.each_ref().map(String::as_str))]);
        let model = site.model();
        let day = gongkai::date::Day::parse(super::support::TODAY).expect("a day");
        let state = model.state(day, gongkai::model::Public::Preview(day), 365);
        let snapshot = model.as_of(&state);
        let task = snapshot.outline.tasks.handles().next().expect("a task");
        snapshot.task(task).quiet
    };
    assert!(quiet("announcement", "false"));
    assert!(quiet("event", "true"));
    assert!(!quiet("event", "false"));
}

#[test]
fn an_announcement_whose_date_has_passed_says_so_and_leaves_the_latest_progress() {
    let announced = |about: &str| record("forum", about, "2026-03-25", &["kind: announcement", "known: 2026-02-25"]);
    let site = with(&[announced("safeguard:1")]);
    let unreported = "this site has no report that it took place";
    site.build_as_of("2026-03-25");
    assert!(!words(&site, "records/forum/").contains("The announced date has passed"), "on the day");
    assert!(words(&site, "").contains("Title forum"));
    site.build_as_of("2026-03-26");
    for page in ["records/forum/", "records/", "records/2026/", "safeguards/1/"] {
        assert!(words(&site, page).contains(unreported), "{page}");
    }
    assert!(words(&site, "records/forum/").contains("It may have taken place all the same."));
    assert!(text_of(&site.page("records/forum/index.html")).contains("所定日期已过，本站尚未见到已经实施的公开报道"));
    let home = site.page("en/index.html");
    let (_, latest) = home.split_once("id=\"latest\"").expect("the latest progress");
    assert!(!latest.contains("Title forum"), "it does not lead the latest progress");

    // A later record about the same may tell of it, so nothing is said of what is not public.
    for later in ["safeguard:1", "task:1", "target:labs"] {
        let about = if later == "target:labs" { "task:1" } else { later };
        let site = with(&[announced(about), record("later", later, "2026-03-26", &["known: 2026-03-27"])]);
        site.build();
        let page = words(&site, "records/forum/");
        assert!(page.contains("The announced date has passed") && !page.contains(unreported), "{later}: {page}");
        assert!(page.contains("later records about the same tasks, targets or safeguards may"), "{later}");
    }

    // What is done in a part may be what was announced for the whole: an action below, a task that an organisation takes part in
    // or whose step it leads. So may what is told of the whole for a part.
    for (about, later) in [
        ("action:1", "action:1.a"),
        ("action:1", "task:2"),
        ("org:a", "task:2"),
        ("org:a", "step:2.1"),
        ("step:2.1", "task:2"),
    ] {
        let site = with(&[announced(about), record("later", later, "2026-03-26", &["known: 2026-03-27"])]);
        site.replace(
            "content/plan.yaml",
            "safeguards:\n",
            "  - {id: 1.a, parent: 1, number: {zh: 1.a, en: 1.a}, name: {zh: 子行动, en: Inner action}}\nsafeguards:\n",
        );
        site.replace("content/plan.yaml", "  - paragraph: 6\n", "  - {paragraph: 6, action: 1.a}\n  - paragraph: 7\n");
        let parts =
            if later == "task:2" && about == "org:a" { "parties: [{role: partner, organisations: [a]}]\n" } else { "" };
        let steps = format!(
            "{parts}steps:\n  - {{id: 2.1, name: {{zh: 选址, en: Choose}}, leads: [a], paragraph: 5}}\nmilestones:\n"
        );
        site.replace("content/tasks/2.yaml", "milestones:\n", &steps);
        if !parts.is_empty() {
            site.replace(
                "content/plan.yaml",
                "safeguards:\n",
                "roles:\n  - {id: partner, name: {zh: 参与, en: Partner}}\nsafeguards:\n",
            );
        }
        site.build();
        let page = words(&site, "records/forum/");
        assert!(
            page.contains("The announced date has passed") && !page.contains(unreported),
            "{about}, {later}: {page}"
        );
    }

    // The date of an announcement that became public on it is its own.
    let site = with(&[record("plan", "task:1", "2025-10-25", &["kind: announcement", "known: 2025-10-25"])]);
    site.build();
    let page = words(&site, "records/plan/");
    assert!(page.contains("This record says what is planned.") && !page.contains("has passed"), "{page}");
}

#[test]
fn no_day_is_made_up_for_a_status_of_which_nobody_says_when_it_became_public() {
    let stating = |id: &str, status: &str| record(id, "task:1", "2025-12", &[&format!("status: {status}")]);
    let site = with(&[stating("a", "done"), stating("b", "in-progress")]);
    site.build();
    let page = words(&site, "tasks/1/");
    assert!(page.contains("In progress: Title b") && page.contains("Done: Title a"), "{page}");
    assert!(!page.contains("public since"), "the end of the month is no publication: {page}");
}

#[test]
fn of_two_statuses_for_one_day_both_are_shown_and_ids_decide_nothing() {
    let page = |first: (&str, &str), second: (&str, &str), ids: [&str; 2]| {
        let stating = |id: &str, (status, known): (&str, &str)| {
            let source = format!(
                "sources: [{{title: S, lang: en, publisher: P, url: 'https://p.example/{id}', published: {known}}}]"
            );
            record(id, "task:1", "2025-12-01", &[&format!("status: {status}"), &format!("known: {known}"), &source])
        };
        let site = with(&[stating(ids[0], first), stating(ids[1], second)]);
        let report = site.build();
        assert_eq!(site.told(&report).matches("statuses-disagree").count(), 1, "{}", site.told(&report));
        let html = site.page("en/tasks/1/index.html");
        let seal = html.split("class=\"seal seal-").nth(1).and_then(|rest| rest.split(['"', ' ']).next());
        (seal.expect("a seal").to_owned(), words(&site, "tasks/1/"))
    };
    for ids in [["aa", "zz"], ["zz", "aa"]] {
        let (stage, told) = page(("in-progress", "2025-12-20"), ("done", "2025-12-10"), ids);
        assert_eq!(stage, "in-progress", "{ids:?}");
        assert!(told.contains("Different statuses reported for 1 December 2025"), "{told}");
        assert!(told.contains("In progress, public since 20 December 2025: Title"), "{told}");
        assert!(told.contains("Done, public since 10 December 2025: Title"), "{told}");
        assert!(told.contains("The status that became public last counts here."), "{told}");
        let (stage, told) = page(("done", "2025-12-10"), ("in-progress", "2025-12-10"), ids);
        assert_eq!(stage, "in-progress", "{ids:?}");
        assert!(told.contains("so the less advanced status counts here."), "{told}");
        assert_eq!(page(("done", "2025-12-20"), ("in-progress", "2025-12-10"), ids).0, "done", "{ids:?}");
    }
    // The same status twice is no disagreement, and neither is another day.
    let site = with(&[
        record("a", "task:1", "2025-12-01", &["status: done"]),
        record("b", "task:1", "2025-12-01", &["status: done"]),
        record("c", "task:1", "2025-11-30", &["status: in-progress"]),
    ]);
    let report = site.build();
    assert_eq!(site.told(&report), "");
    assert!(!words(&site, "tasks/1/").contains("Different statuses"));
}

#[test]
fn the_figures_of_the_shipped_records_agree_in_both_languages() {
    let site = Site::shipped();
    let input = gongkai::load::load(site.root()).input.expect("a readable site");
    let mut compared = 0;
    let mut compare = |texts: Vec<&str>| {
        if let [of_record, translation] = texts[..]
            && of_record.contains(|sign: char| sign.is_ascii_digit())
        {
            assert_eq!(gongkai::lang::differing_figures(of_record, translation), None, "{of_record}\n{translation}");
            compared += 1;
        }
    };
    for record in &input.content.records {
        compare(record.title.iter().map(|(_, words)| words.0.as_str()).collect());
        compare(record.text.iter().map(|(_, prose)| prose.value.0.as_str()).collect());
        for words in record.note.iter().chain(&record.disagreement) {
            compare(words.iter().map(|(_, words)| words.0.as_str()).collect());
        }
    }
    println!("{compared} texts compared");
    assert!(compared >= 80, "{compared}");
}

/// A site in the theme of the benchmark, for one of the engines of templates.
fn benchmark(theme: &str) -> Site {
    let site = Site::new();
    let folder = site.root().join("themes").join(theme);
    copy(&project().join("examples/bench_content/theme"), &folder);
    if theme == "lean-tera" {
        copy(&project().join("examples/bench_content/theme-tera"), &folder);
    }
    let without = "plan, parallel, schedule, tasks, topic, targets, target, safeguards, safeguard, records, year, record, cases, case, glossary, method, site-map, search, page, not-found";
    let settings = "demonstration: true\n";
    site.replace("content/site.yaml", settings, &format!("{settings}theme: {theme}\nwithout_pages: [{without}]\n"));
    // It has no templates for targets and safeguards.
    site.remove("content/targets/labs.yaml").remove("content/records/labs.yaml").remove("content/records/first.yaml");
    let plan = std::fs::read_to_string(site.root().join("content/plan.yaml")).expect("the plan");
    let (before, after) = (plan.split("safeguards:").next(), plan.split("\ntext:").nth(1));
    let text = after.and_then(|text| text.split("  - paragraph: 6").next());
    site.write("content/plan.yaml", format!("{}text:{}", before.expect("a head"), text.expect("a text")));
    let body = "body: {zh: 正文。, en: Body.}\n";
    site.replace("content/tasks/1.yaml", "summary:\n", &format!("{body}related:\n  - 2\nsummary:\n"));
    site.replace("content/tasks/2.yaml", "summary:\n", &format!("{body}summary:\n"));
    site.build();
    site
}

#[test]
fn the_theme_of_the_benchmark_names_related_tasks() {
    let page = benchmark("lean").page("en/tasks/1/index.html");
    assert!(page.contains("<li><a href=\"../2/\">Second</a></li>"), "{page}");
}

#[test]
fn the_theme_of_the_benchmark_gives_the_same_site_in_both_engines() {
    let [one, other] = ["lean", "lean-tera"].map(|theme| benchmark(theme).files());
    let engine = std::fs::read_to_string(project().join("examples/bench_content/theme-tera/theme.yaml"));
    assert_eq!(engine.expect("its settings"), "engine: tera\n");
    for (path, written) in &one {
        assert!(other.get(path) == Some(written), "{path} is another");
    }
    assert_eq!(one.len(), other.len());
}
