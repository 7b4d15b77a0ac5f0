//! Sums of money, documents, and records about actions and organisations: where they stand, and what they leave alone.

use gongkai::model::Fact;

use super::support::{Built, Site, elements, text_of};

/// A source in one line of YAML.
fn source(id: &str, more: &str) -> String {
    format!("{{title: Title {id}, lang: en, publisher: Paper, url: 'https://paper.example/{id}'{more}}}")
}

/// A record about something, with lines of its own.
fn record(id: &str, about: &str, lines: &[&str], more: &str) -> String {
    let lines: String = lines.iter().map(|line| format!("  {line}\n")).collect();
    format!(
        "- id: {id}\n  about: [{about}]\n  kind: figure\n  date: 2025-06\n  added: 2026-01-01\n{lines}  title: {{zh: 题目{id}, en: Title {id}}}\n  text: {{zh: 内容。, en: Text.}}\n  sources: [{}]\n",
        source(id, more)
    )
}

/// A sum in a record, in one line of YAML.
fn sum(of: &str, kind: &str, value: &str, date: &str) -> String {
    format!("    - {{of: '{of}', kind: {kind}, value: {value}, currency: CNY, date: {date}}}")
}

/// The small site with sums for both tasks: planned and spent, in two currencies, in files and in records.
fn site() -> Site {
    let site = Site::new();
    let of_first = format!(
        "amounts:\n  - {{kind: planned, value: 120000000, currency: CNY, date: 2025, source: {}}}\n  - {{kind: planned, value: 2500, currency: EUR, date: 2025, source: {}, note: {{zh: 另加税款。, en: Taxes come on top.}}}}\n",
        source("budget", ", published: 2025-02-01"),
        source("grant", ", published: 2025-03-01"),
    );
    let of_second = format!(
        "amounts:\n  - {{kind: planned, value: 30000000, currency: CNY, date: 2025, source: {}}}\n",
        source("budget", ", published: 2025-02-01")
    );
    let path = |task: u8| format!("content/tasks/{task}.yaml");
    site.replace(&path(1), "summary:", &format!("{of_first}summary:"));
    site.replace(&path(2), "summary:", &format!("{of_second}summary:"));
    let spent = sum("task:1", "spent", "60000000", "2025-01/2025-06");
    site.write(
        "content/records/spent.yaml",
        record("spent", "task:1", &["amounts:", spent.trim_start_matches("  ")], ", published: 2025-07-10"),
    );
    site
}

/// The rows of the tables of money of a page: their words.
fn rows(page: &str) -> Vec<String> {
    let tables = elements(page, "<table class=\"data observations amounts\">", "table");
    let rows =
        tables.iter().flat_map(|table| elements(table, "<tbody>", "tbody")).flat_map(|body| body.split("<tr").skip(1));
    rows.map(|row| text_of(&format!("<tr{row}").replace("</", " </")).split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// How long the bars of a page are, in the order of the page.
fn bars(page: &str) -> Vec<u32> {
    let lengths = page.split("class=\"amount-bar-length\" d=\"M0 1H").skip(1);
    lengths.filter_map(|rest| rest.split('V').next()?.parse().ok()).collect()
}

#[test]
fn the_sums_of_a_task_stand_in_a_table_a_currency_each_with_where_it_comes_from() {
    let site = site();
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let page = site.page("en/tasks/1/index.html");
    assert_eq!(
        rows(&page),
        [
            "January to June 2025 Spent CNY 60 million Title spent Paper",
            "2025 Planned CNY 120 million Title budget Paper · 1 February 2025".replace(" · ", " ").as_str(),
            "2025 Planned €2,500 Title grant Paper 1 March 2025 Taxes come on top.",
        ]
    );
    // Bars have one scale within a currency, and none across.
    assert_eq!(bars(&page), [500, 1000, 1000]);
    assert!(page.contains("<caption>Amounts in CNY</caption>") && page.contains("<caption>Amounts in €</caption>"));
    let chinese = rows(&site.page("tasks/1/index.html"));
    assert!(
        chinese[1].starts_with("2025年 计划投入 1.2亿元") && chinese[2].starts_with("2025年 计划投入 2500欧元"),
        "{chinese:?}"
    );
    let record = text_of(&site.page("en/records/spent/index.html"));
    assert!(record.contains("CNY\u{a0}60 million".replace(' ', "\u{a0}").as_str()), "{record}");
    assert!(record.contains("Spent · January to June 2025") && record.contains("For First"), "{record}");
}

#[test]
fn sums_are_added_up_only_within_a_kind_a_currency_and_a_date_and_say_of_how_many_tasks() {
    let site = site();
    site.build();
    for path in ["en/tasks/index.html", "en/actions/1/index.html"] {
        assert_eq!(rows(&site.page(path)), ["2025 Planned CNY 150 million 2 of 2 tasks"], "{path}");
    }
    assert_eq!(rows(&site.page("actions/1/index.html")), ["2025年 计划投入 1.5亿元 2项任务中的2项"]);
    // What only a repost gives is shown and not added.
    site.replace("content/tasks/2.yaml", "published: 2025-02-01", "published: 2025-02-01, mirror: true");
    site.build();
    assert!(rows(&site.page("en/tasks/2/index.html"))[0].contains("Found only as a repost, not confirmed"));
    assert!(rows(&site.page("en/tasks/index.html")).is_empty());
}

#[test]
fn two_sums_of_one_kind_currency_and_date_are_both_shown_and_one_counts() {
    for (more, value, reason, counting, total) in [
        (", published: 2025-09-01", "90000000", "published later", "CNY 90 million", "CNY 120 million"),
        (", published: 2025-09-01, mirror: true", "90000000", "not a repost", "CNY 120 million", "CNY 150 million"),
        (", published: 2025-02-01", "125000000", "goes by the lower", "CNY 120 million", "CNY 150 million"),
    ] {
        let site = site();
        let other = sum("task:1", "planned", value, "2025");
        site.write(
            "content/records/other.yaml",
            record("other", "task:1", &["amounts:", other.trim_start_matches("  ")], more)
                .replace("date: 2025-06\n", "date: 2025-01\n"),
        );
        let told = site.told(&site.build());
        // That a sum rests on a repost is told as well.
        let others = told.lines().filter(|line| !line.contains("weak-source")).count();
        assert!(told.contains("conflicting-amounts") && others == 1, "{told}");
        let page = rows(&site.page("en/tasks/1/index.html"));
        let planned: Vec<&String> = page.iter().filter(|row| row.starts_with("2025 Planned CNY")).collect();
        assert!(planned.len() == 2 && planned[0].contains(counting), "{planned:?}");
        assert!(planned[1].contains(reason) && !planned[0].contains("goes by"), "{planned:?}");
        assert!(rows(&site.page("en/tasks/index.html"))[0].contains(total), "{value}");
    }
}

#[test]
fn the_sums_of_a_step_stand_on_the_page_of_its_task_and_are_added_to_nothing() {
    let site = site();
    let own = source("plan-of-steps", ", published: 2025-02-03");
    let steps = format!(
        "steps:\n  - id: 2.1\n    name: {{zh: 选址, en: Choose a site}}\n    source: {own}\n    amounts:\n      - {{kind: planned, value: 10000000, currency: CNY, date: 2025, source: {own}}}\n"
    );
    site.replace("content/tasks/2.yaml", "summary:", &format!("{steps}summary:"));
    let spent = sum("step:2.1", "spent", "2500000", "2025");
    let lines = ["amounts:", spent.trim_start_matches("  ")];
    let record = record("of-step", "task:2", &lines, ", published: 2026-01-10").replace("  about: [task:2]\n", "");
    site.write("content/records/of-step.yaml", record);
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let page = site.page("en/tasks/2/index.html");
    assert_eq!(
        rows(&page),
        [
            "2025 Planned CNY 30 million Title budget Paper 1 February 2025",
            "2025 Planned CNY 10 million Title plan-of-steps Paper 3 February 2025",
            "2025 Spent CNY 2.5 million Title of-step Paper",
        ]
    );
    assert!(text_of(&page).contains("For the step: Choose a site") && page.contains("#step-2.1\""), "{page}");
    assert!(text_of(&site.page("tasks/2/index.html")).contains("分解事项：选址"));
    assert_eq!(rows(&site.page("en/tasks/index.html")), ["2025 Planned CNY 150 million 2 of 2 tasks"]);
    // What a record states a sum of it is about; before the step is stated, it has no sums either.
    assert!(text_of(&site.page("en/records/of-step/index.html")).contains("Choose a site"));
    site.build_as_of("2025-02-02");
    assert_eq!(rows(&site.page("en/tasks/2/index.html")).len(), 1);
}

#[test]
fn a_sum_is_there_from_the_publication_of_its_source_and_no_draft_states_one() {
    let site = site();
    site.build_as_of("2025-02-15");
    assert_eq!(
        rows(&site.page("en/tasks/1/index.html")),
        ["2025 Planned CNY 120 million Title budget Paper 1 February 2025"]
    );
    let report = site.build_as_of("2025-01-31");
    assert!(!site.page("en/tasks/1/index.html").contains("id=\"amounts\""), "no section without a sum");
    assert!(!site.page("en/tasks/index.html").contains("id=\"sums\""));
    let waiting = &report.made.as_ref().expect("a site").waiting;
    let told: Vec<_> = waiting
        .iter()
        .filter_map(|one| Some((one.id.as_str(), one.fact?.name(), one.fact.and_then(Fact::date)?.to_string())))
        .collect();
    let planned = |id| (id, "planned", "2025".to_owned());
    assert_eq!(told, [planned("1"), planned("2"), planned("1")]);
    let again = site.build_as_of("2025-01-31").made.expect("a site");
    assert_eq!(&again.waiting, waiting, "a build with nothing to do tells them again");
    site.replace("content/records/spent.yaml", "  date: 2025-06", "  date: 2025-06\n  draft: true");
    site.build();
    assert!(!site.page("en/tasks/1/index.html").contains("Spent"));
}

#[test]
fn money_moves_no_state_and_a_site_without_money_shows_no_word_of_it() {
    let site = Site::new();
    site.build();
    let plain = site.page("en/tasks/2/index.html");
    for words in ["id=\"amounts\"", "id=\"documents\"", "figures.css", "Funding"] {
        assert!(!plain.contains(words), "{words}");
    }
    let site = self::site();
    site.build();
    let state = |page: &str| text_of(elements(page, "<p class=\"page-state\">", "p")[0]);
    assert_eq!(state(&site.page("en/tasks/2/index.html")), state(&plain));
}

#[test]
fn documents_say_their_language_and_kind_and_files_their_type_and_size() {
    let site = Site::new();
    let documents = "documents:\n  - {title: 预算, lang: zh, kind: budget, url: 'https://bureau.example/budget.pdf'}\n  - {title: Étude, lang: fr, kind: report, file: papers/étude 1.pdf, published: 2025-05-01}\n";
    site.write("content/static/papers/étude 1.pdf", vec![b'x'; 1_234_567]);
    site.replace("content/tasks/2.yaml", "summary:", &format!("{documents}summary:"));
    site.replace("content/plan.yaml", "issuers:", &format!("{documents}issuers:"));
    site.replace("content/records/first.yaml", "kind: event", &format!("kind: event\n{documents}"));
    let report = site.build();
    assert_eq!(site.told(&report), "");
    for (path, up) in [("tasks/2", "../../../"), ("records/first-event", "../../../"), ("plan", "../../")] {
        let page = site.page(&format!("en/{path}/index.html"));
        let list = elements(&page, "<ul class=\"sources documents\">", "ul");
        let words: Vec<String> = list[0]
            .split("<li")
            .skip(1)
            .map(|item| text_of(&format!("<li{item}")).split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(words, ["预算 Budget 中文 bureau.example", "Étude Report français PDF 1.2 MB 1 May 2025"], "{path}");
        assert!(
            list[0].contains(
                "<a href=\"https://bureau.example/budget.pdf\" lang=\"zh-CN\" dir=\"ltr\" rel=\"external noopener\">"
            ),
            "{}",
            list[0]
        );
        assert!(
            list[0].contains(&format!("<a href=\"{up}papers/%C3%A9tude%201.pdf\" lang=\"fr\" dir=\"ltr\">")),
            "{}",
            list[0]
        );
    }
    let chinese = text_of(&site.page("tasks/2/index.html")).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        chinese.contains("预算 预决算 中文 bureau.example")
            && chinese.contains("报告 français PDF 1.2 MB 2025年5月1日"),
        "{chinese}"
    );
    // One with a date is there from then on, and waits until then.
    let report = site.build_as_of("2025-04-30");
    for path in ["tasks/2", "records/first-event", "plan"] {
        assert!(!site.page(&format!("en/{path}/index.html")).contains("Étude"), "{path}");
    }
    let waiting = report.made.expect("a site").waiting;
    let told: Vec<_> = waiting
        .iter()
        .filter(|one| matches!(one.fact, Some(Fact::Document(_))))
        .map(|one| (one.kind.name(), one.id.as_str()))
        .collect();
    assert_eq!(told, [("task", "2"), ("record", "first-event"), ("page", "plan")]);
}

#[test]
fn records_about_actions_and_organisations_stand_on_their_pages_and_in_the_feed_and_move_no_state() {
    let site = Site::new();
    site.build();
    let state =
        |site: &Site| text_of(elements(&site.page("en/tasks/2/index.html"), "<p class=\"page-state\">", "p")[0]);
    let before = state(&site);
    let sums = sum("action:1", "allocated", "5000000", "2025");
    let records = [
        record("of-action", "action:1", &["amounts:", sums.trim_start_matches("  ")], ", published: 2025-07-01"),
        record("of-body", "org:b", &[], ", published: 2025-07-02"),
        record("of-both", "action:1, org:b", &["draft: true"], ", published: 2025-07-03"),
    ];
    site.write("content/records/more.yaml", records.concat());
    let report = site.build();
    assert_eq!(site.told(&report), "");
    assert_eq!(state(&site), before, "no task has another state");
    for (path, own, other, title) in [
        ("en/actions/1/index.html", "Title of-action", "Title of-body", "Records about this action"),
        ("en/organisations/b/index.html", "Title of-body", "Title of-action", "Records about this organisation"),
        ("actions/1/index.html", "题目of-action", "题目of-body", "关于本行动的记录"),
        ("organisations/b/index.html", "题目of-body", "题目of-action", "关于该单位的记录"),
    ] {
        let page = site.page(path);
        let section = elements(&page, "<section class=\"section\" aria-labelledby=\"records\">", "div");
        let words = text_of(&page);
        assert!(words.contains(title) && words.contains(own) && !words.contains(other), "{path}: {words}");
        assert!(!page.contains("of-both") && section.len() == 1, "{path}");
    }
    assert_eq!(rows(&site.page("en/actions/1/index.html")), ["2025 Allocated CNY 5 million Title of-action Paper"]);
    assert!(!site.page("en/organisations/a/index.html").contains("Records about this organisation"));
    let feed = site.page("en/feed.xml");
    assert!(
        feed.contains("Title of-action") && feed.contains("Title of-body") && feed.contains("Bureau B, Commission C")
    );
    let record = site.page("en/records/of-body/index.html");
    assert!(
        record.contains("href=\"../../organisations/b/\"") && site.page("sitemap.xml").contains("/records/of-body/")
    );
    site.build_as_of("2025-07-01");
    assert!(!site.page("en/organisations/b/index.html").contains("Title of-body"));
}

#[test]
fn a_site_from_right_to_left_has_money_and_documents_in_its_own_words() {
    let page = Built::oasis().page("tasks/3.2/index.html");
    let rows = rows(page);
    assert!(rows[0].contains("1,500,000 د.إ."), "{rows:?}");
    let documents = text_of(elements(page, "<ul class=\"sources documents\">", "ul")[0]);
    assert!(documents.contains("تقرير") && documents.contains("English"), "{documents}");
}
