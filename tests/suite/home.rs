//! Home: the answer first, then where everything stands.

use gongkai::page::TargetFilter;

use super::support::{Built, Site, elements, record, text_of, words_of};

/// What home answers, in one language; the site lies in the folder of its output.
fn answer(site: &Site, page: &str) -> String {
    let page = site.page(page);
    let words = elements(&page, "<p class=\"answer-words\">", "p");
    assert_eq!(words.len(), 1, "one answer");
    text_of(words[0])
}

/// A target, of a stock unless lines of its own say otherwise.
fn target(id: &str, special: &str) -> String {
    let measure = if special.contains("measure:") { "" } else { "measure: stock\n" };
    format!("id: {id}\nname:\n  zh: 目标{id}\n  en: Target {id}\nunit:\n  zh: 家\n  en: labs\n{measure}{special}\n")
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
        (
            &[],
            vec![],
            "Neither of the two tasks has a public record from the plan’s term yet.",
            "2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[("a", GOAL)],
            vec![value("r", "a", "2026-05", "9.49", false), record("t", &["date: 2026-05-06"])],
            "The target stands at 94% of its goal by the latest figure. 1 of 2 tasks has public records from the plan’s term.",
            "唯一一项目标最新数据为目标值的94%。2项任务中，1项在计划实施期内有公开进展记录。",
        ),
        (
            &[("a", GOAL), ("b", GOAL), ("c", GOAL)],
            vec![value("r", "a", "2026-05", "9.999", false), value("s", "b", "2026-05", "10", false)],
            "Of three targets, one has been reached, one stands at 99% of its goal by the latest figure, and one has no published figure. Neither of the two tasks has a public record from the plan’s term yet.",
            "3项目标中，1项已达到，1项最新数据为目标值的99%，1项尚无公开数据。2项任务在计划实施期内均无公开进展记录。",
        ),
        // A beginning is not nothing, and nothing is not a beginning.
        (
            &[("a", "value: 300\ndue: 2027")],
            vec![value("r", "a", "2026-05", "1", false)],
            "The target stands at less than 1% of its goal by the latest figure. Neither of the two tasks has a public record from the plan’s term yet.",
            "唯一一项目标最新数据不足目标值的1%。2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[("a", "value: 300\ndue: 2027"), ("b", GOAL)],
            vec![value("r", "a", "2026-05", "0", false), value("s", "b", "2026-05", "10", false)],
            "Of two targets, one has been reached and one stands at 0% of its goal by the latest figure. Neither of the two tasks has a public record from the plan’s term yet.",
            "2项目标中，1项已达到，1项最新数据为目标值的0%。2项任务在计划实施期内均无公开进展记录。",
        ),
        // Half of a share is no half of the way, and what was so before the term none of it.
        (
            &[("a", "measure: share\nvalue: 90\ndue: 2027")],
            vec![value("r", "a", "2026-05", "45", false)],
            "The target has not been reached yet. Neither of the two tasks has a public record from the plan’s term yet.",
            "唯一一项目标尚未达到。2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[("a", GOAL)],
            vec![value("r", "a", "2023-05", "5", false)],
            "The target has not been reached yet. Neither of the two tasks has a public record from the plan’s term yet.",
            "唯一一项目标尚未达到。2项任务在计划实施期内均无公开进展记录。",
        ),
        // What happened before the term counts as no record here, so that it cannot have been the last for long.
        (
            &[],
            vec![status("r", "task:1", "in-progress", "2023-05-06")],
            "Neither of the two tasks has a public record from the plan’s term yet.",
            "2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[("a", GOAL), ("b", GOAL)],
            vec![value("r", "a", "2026-05", "4", false), value("s", "b", "2026-05", "8", false)],
            "Neither of the two targets has been reached yet. Neither of the two tasks has a public record from the plan’s term yet.",
            "2项目标均尚未达到。2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[("a", GOAL), ("b", GOAL)],
            vec![value("r", "a", "2026-05", "10", false), value("s", "b", "2026-05", "12", false)],
            "Both targets have been reached. Neither of the two tasks has a public record from the plan’s term yet.",
            "2项目标均已达到。2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[("a", GOAL), ("b", GOAL)],
            vec![],
            "Neither of the two targets has a published figure. Neither of the two tasks has a public record from the plan’s term yet.",
            "2项目标均尚无公开数据。2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[("a", PAST), ("b", GOAL)],
            vec![value("r", "a", "2026-01", "4", false), value("s", "b", "2026-05", "12", true)],
            "Of two targets, one is past due and not reached and one is reported to have been reached (unconfirmed). Neither of the two tasks has a public record from the plan’s term yet.",
            "2项目标中，1项已到期，尚未达到，1项据报道已达到（尚待证实）。2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[("a", PAST), ("b", PAST)],
            vec![value("r", "a", "2025-05", "4", false), value("s", "b", "2026-05", "4", true)],
            "Both targets are past due with no confirmed figures to tell whether they were reached. Neither of the two tasks has a public record from the plan’s term yet.",
            "2项目标均已到期，尚无已证实的数据说明届时是否达到。2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[("a", GOAL), ("b", GOAL)],
            vec![
                value("r", "a", "2023-05", "12", false),
                value("s", "a", "2026-05", "8", true),
                value("t", "b", "2023-05", "12", false),
                value("u", "b", "2026-05", "12", true),
            ],
            "Of two targets, one is reported to have been reached (unconfirmed) and one has no confirmed, comparable overall figure since the start of the term and its baseline. Neither of the two tasks has a public record from the plan’s term yet.",
            "2项目标中，1项据报道已达到（尚待证实），1项自计划实施期和基期以来尚无已证实、可比的总体数据。2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[("a", "direction: at-most\nvalue: 10\ndue: 2027"), ("b", "frequency: {zh: 每年, en: yearly}")],
            vec![value("r", "a", "2026-05", "12", false), value("s", "b", "2026-05", "3", false)],
            "Of two targets and indicators, one has not been reached yet and one has published figures but no goal. Neither of the two tasks has a public record from the plan’s term yet.",
            "2项目标和指标中，1项尚未达到，1项有公开数据，未设目标值。2项任务在计划实施期内均无公开进展记录。",
        ),
        (
            &[],
            vec![
                record("t", &["date: 2026-05-06"]),
                record(
                    "u",
                    &[
                        "date: 2026-05-07",
                        "about: [task:2]",
                        "sources: [{title: S, lang: en, publisher: P, url: 'https://p.example/u', mirror: true}]",
                    ],
                ),
            ],
            "Both tasks have public records from the plan’s term (1 unconfirmed).",
            "2项任务在计划实施期内均有公开进展记录（其中1项尚待证实）。",
        ),
        (
            &[],
            vec![status("r", "task:1", "done", "2023-05-06"), status("s", "task:2", "in-progress", "2023-05-07")],
            "Neither of the two tasks has a public record from the plan’s term yet; one is reported as done.",
            "2项任务在计划实施期内均无公开进展记录，1项据来源称已完成。",
        ),
        (
            &[],
            vec![
                status("r", "task:1", "in-progress", "2025-05-06"),
                status("s", "task:2", "in-progress", "2026-05-06"),
            ],
            "Both tasks have public records from the plan’s term; one of the tasks has had no new one for a year.",
            "2项任务在计划实施期内均有公开进展记录，其中1项近一年没有新记录。",
        ),
        (
            &[],
            vec![status("r", "task:1", "done", "2026-05-06"), status("s", "task:2", "in-progress", "2025-05-06")],
            "Both tasks have public records from the plan’s term; one is reported as done; one unfinished task with records has had no new one for a year.",
            "2项任务在计划实施期内均有公开进展记录，1项据来源称已完成，有记录而未完成的任务中有1项近一年没有新记录。",
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

/// Where a target stands with these lines of its own and these values: date, value with what else is said of it, whether a repost.
type Stand = (&'static str, &'static str, &'static [(&'static str, &'static str, bool)]);

/// A target for every part of the answer.
fn stands() -> Vec<Stand> {
    const GOAL: &str = "value: 10\ndue: 2027";
    const SHARE: &str = "measure: share\nvalue: 10\ndue: 2027";
    const LIMIT: &str = "measure: cumulative\ndirection: at-most\nvalue: 10\ndue: 2027";
    const PENDING: &str = "change: {by: 5, unit: units}\ndue: 2027\nbaseline: {date: 2023, value: 1, source: {title: S, lang: en, publisher: P, url: 'https://p.example/', published: 2027-01-01}}";
    vec![
        ("overdue", "value: 10\ndue: 2025", &[("2026-01", "4", false)]),
        ("exceeded", LIMIT, &[("2026-05", "12", false)]),
        ("undecided", "value: 10\ndue: 2025", &[("2025-05", "4", false)]),
        ("lapsed", GOAL, &[("2025-05", "12", false), ("2026-05", "4", false)]),
        ("reached", GOAL, &[("2026-05", "12", false)]),
        ("reached-by-estimate", GOAL, &[("2026-05", "12, flags: [estimated]", false)]),
        ("met", GOAL, &[("2026-05", "met", false)]),
        ("reported", GOAL, &[("2026-05", "12", true)]),
        ("not-yet", SHARE, &[("2026-05", "4", false)]),
        ("within-limit", LIMIT, &[("2026-05", "4", false)]),
        ("before", GOAL, &[("2023-05", "12", false)]),
        ("unconfirmed", GOAL, &[("2026-05", "4", true)]),
        ("goal-pending", PENDING, &[("2026-05", "4", false)]),
        ("followed", "frequency: {zh: 每年, en: yearly}", &[("2026-05", "4", false)]),
        ("no-total", "value: 10\ndue: 2027\nbreakdowns: [sex]", &[("2026-05", "4, series: {sex: female}", false)]),
        ("incomparable", GOAL, &[("2026-05", "4, comparable: false", false)]),
        ("no-data", GOAL, &[]),
    ]
}

/// The answer for so many targets in each of these parts, in English and in Chinese.
fn answers_of(stands: &[Stand], each: usize) -> [String; 2] {
    let targets: Vec<(String, &str)> = stands
        .iter()
        .flat_map(|(part, special, _)| (0..each).map(move |place| (format!("{part}-{place}"), *special)))
        .collect();
    let records: Vec<String> = stands
        .iter()
        .flat_map(|(part, _, values)| {
            (0..each).flat_map(move |place| {
                values.iter().enumerate().map(move |(nth, (date, said, mirror))| {
                    let (id, target) = (format!("{part}-{place}-{nth}"), format!("{part}-{place}"));
                    let record = value(&id, &target, date, said, *mirror);
                    let (observation, _) = record.split_once("  observation:").expect("a value");
                    if *said == "met" { format!("{observation}  meets: [target:{target}]\n") } else { record }
                })
            })
        })
        .collect();
    let targets: Vec<(&str, &str)> = targets.iter().map(|(id, special)| (id.as_str(), *special)).collect();
    let site = site(&targets, &records);
    let sexes =
        "breakdowns:\n  - {id: sex, name: {zh: 性别, en: sex}, values: [{id: female, name: {zh: 女, en: female}}]}\n";
    site.write("content/vocabulary.yaml", sexes);
    // Home alone is looked at.
    let settings = "demonstration: true\n";
    let others = "plan, parallel, tasks, tasks-by, targets, targets-by, organisations, organisation, records, record, year, method, site-map";
    site.replace("content/site.yaml", settings, &format!("{settings}without_pages: [{others}]\n"));
    site.build();
    let of_tasks = [
        " Neither of the two tasks has a public record from the plan’s term yet.",
        "2项任务在计划实施期内均无公开进展记录。",
    ];
    let answers = [answer(&site, "en/index.html"), answer(&site, "index.html")];
    let of_targets = answers.iter().zip(of_tasks).map(|(answer, of_tasks)| answer.strip_suffix(of_tasks));
    let of_targets: Vec<String> =
        of_targets.map(|answer| answer.expect("what is said of the tasks").to_owned()).collect();
    of_targets.try_into().expect("two languages")
}

#[test]
fn every_part_of_an_answer_reads_well_of_one_and_of_several_alone_and_among_others() {
    let stands = stands();
    assert_eq!(stands.iter().map(|(part, ..)| *part).collect::<Vec<_>>(), TargetFilter::ALL.map(TargetFilter::word));
    // Of one target and of two that are all there are, and of one and of two among others; the Chinese has one form for all.
    let said = [
        (
            "The target is past due and not reached",
            "Both targets are past due and not reached",
            "one is past due and not reached",
            "two are past due and not reached",
            "已到期，尚未达到",
        ),
        (
            "The target has exceeded its limit",
            "Both targets have exceeded their limits",
            "one has exceeded its limit",
            "two have exceeded their limits",
            "已超过上限",
        ),
        (
            "The target is past due with no confirmed figure to tell whether it was reached",
            "Both targets are past due with no confirmed figures to tell whether they were reached",
            "one is past due with no confirmed figure to tell whether it was reached",
            "two are past due with no confirmed figures to tell whether they were reached",
            "已到期，尚无已证实的数据说明届时是否达到",
        ),
        (
            "The target was reached in time but no longer is",
            "Both targets were reached in time but no longer are",
            "one was reached in time but no longer is",
            "two were reached in time but no longer are",
            "曾如期达到，目前未达到",
        ),
        (
            "The target has been reached",
            "Both targets have been reached",
            "one has been reached",
            "two have been reached",
            "已达到",
        ),
        (
            "The target has been reached by a figure that is not certain",
            "Both targets have been reached by figures that are not certain",
            "one has been reached by a figure that is not certain",
            "two have been reached by figures that are not certain",
            "按尚不确定的数据已达到",
        ),
        (
            "The target is stated to have been reached, without a comparable figure",
            "Both targets are stated to have been reached, without comparable figures",
            "one is stated to have been reached, without a comparable figure",
            "two are stated to have been reached, without comparable figures",
            "据来源称已达到（未给出可比数值）",
        ),
        (
            "The target is reported to have been reached (unconfirmed)",
            "Both targets are reported to have been reached (unconfirmed)",
            "one is reported to have been reached (unconfirmed)",
            "two are reported to have been reached (unconfirmed)",
            "据报道已达到（尚待证实）",
        ),
        (
            "The target has not been reached yet",
            "Neither of the two targets has been reached yet",
            "one has not been reached yet",
            "two have not been reached yet",
            "尚未达到",
        ),
        (
            "The target is within its limit so far",
            "Both targets are within their limits so far",
            "one is within its limit so far",
            "two are within their limits so far",
            "目前未超过上限",
        ),
        (
            "The target has no confirmed, comparable overall figure since the start of the term and its baseline",
            "Neither of the two targets has a confirmed, comparable overall figure since the start of the term and its baseline",
            "one has no confirmed, comparable overall figure since the start of the term and its baseline",
            "two have no confirmed, comparable overall figures since the start of the term and their baselines",
            "自计划实施期和基期以来尚无已证实、可比的总体数据",
        ),
        (
            "The target has no confirmed comparable figure",
            "Neither of the two targets has a confirmed comparable figure",
            "one has no confirmed comparable figure",
            "two have no confirmed comparable figures",
            "尚无已证实的可比数据",
        ),
        (
            "The target has a goal that depends on a figure not yet published",
            "Both targets have goals that depend on figures not yet published",
            "one has a goal that depends on a figure not yet published",
            "two have goals that depend on figures not yet published",
            "尚未公布基期值",
        ),
        (
            "The indicator has published figures but no goal",
            "Both indicators have published figures but no goal",
            "one has published figures but no goal",
            "two have published figures but no goal",
            "有公开数据，未设目标值",
        ),
        (
            "The target has figures for its parts only",
            "Both targets have figures for their parts only",
            "one has figures for its parts only",
            "two have figures for their parts only",
            "仅有分组数据",
        ),
        (
            "The target has no comparable figure",
            "Neither of the two targets has a comparable figure",
            "one has no comparable figure",
            "two have no comparable figures",
            "尚无可比数据",
        ),
        (
            "The target has no published figure",
            "Neither of the two targets has a published figure",
            "one has no published figure",
            "two have no published figures",
            "尚无公开数据",
        ),
    ];
    for (stand, (one, two, _, _, chinese)) in stands.iter().zip(&said) {
        let noun = if stand.0 == "followed" { "指标" } else { "目标" };
        assert_eq!(answers_of(&[*stand], 1), [format!("{one}."), format!("唯一一项{noun}{chinese}。")]);
        assert_eq!(answers_of(&[*stand], 2), [format!("{two}."), format!("2项{noun}均{chinese}。")]);
    }
    let among = |of: fn(&(&str, &str, &'static str, &'static str, &str)) -> &'static str| {
        let (last, others) = said.split_last().expect("parts");
        format!("{}, and {}.", others.iter().map(of).collect::<Vec<_>>().join(", "), of(last))
    };
    let in_chinese = |number: &str| {
        let parts: Vec<String> = said.iter().map(|(.., chinese)| format!("{number}项{chinese}")).collect();
        format!("{}。", parts.join("，"))
    };
    let english = format!("Of 17 targets and indicators, {}", among(|(_, _, one, _, _)| one));
    assert_eq!(answers_of(&stands, 1), [english, format!("17项目标和指标中，{}", in_chinese("1"))]);
    let english = format!("Of 34 targets and indicators, {}", among(|(_, _, _, two, _)| two));
    assert_eq!(answers_of(&stands, 2), [english, format!("34项目标和指标中，{}", in_chinese("2"))]);
}

#[test]
fn the_line_of_a_target_that_a_record_calls_reached_gives_the_latest_figure_with_its_date() {
    let met = record(
        "met",
        &["about: [target:a]", "date: 2026-06-30", "meets: [target:a]", "kind: achievement", "known: 2026-07-01"],
    );
    let site = site(&[("a", "value: 10\ndue: 2027")], &[value("r", "a", "2026-05", "8", false), met]);
    site.build();
    let home = text_of(&site.page("en/index.html"));
    assert!(home.contains("without a comparable figure: Title met"), "{home}");
    assert!(home.contains("Latest figure: 8 labs (May 2026)"), "{home}");
}

#[test]
fn an_announcement_whose_date_has_passed_says_so_on_its_lane_and_among_what_became_public() {
    let lines = ["about: [task:2]", "kind: announcement", "date: 2025-10", "known: 2025-06-05"];
    let site = site(&[], &[record("plan", &lines)]);
    let said = "The announced date has passed; this site has no report that it took place";
    for (day, passed) in [("2025-10-15", false), ("2025-12-31", true)] {
        site.build_as_of(day);
        for page in ["en/index.html", "en/changes/2025/06/index.html"] {
            let text = text_of(&site.page(page));
            assert!(text.contains("Title plan"), "{text}");
            assert_eq!(text.contains(said), passed, "{day}, {page}: {text}");
        }
    }
}

#[test]
fn the_line_of_a_target_says_that_it_is_past_due_and_that_it_was_reached_late() {
    let due = "value: 10\ndue: 2025-02-20";
    let records = [value("r1", "late", "2025-02", "8", false), value("r2", "late", "2026-03", "11", false)];
    let site = site(&[("late", due), ("silent", due)], &records);
    site.build();
    for page in ["en/index.html", "en/targets/index.html"] {
        let words = words_of(&site.page(page));
        assert!(words.contains("Reached At least 9 days late"), "{page}: {words}");
        assert!(words.contains("No published figure The goal was due by 20 February 2025."), "{page}: {words}");
    }
}

#[test]
fn what_is_late_comes_first_and_leads_to_the_list_of_it() {
    let site = Site::new();
    site.build();
    let words = answer(&site, "en/index.html");
    assert!(
        words.starts_with(
            "1 of 2 tasks is late. The target stands at 40% of its goal by the latest figure. 1 of 2 tasks has"
        ),
        "{words}"
    );
    assert!(answer(&site, "index.html").starts_with("2项任务中有1项逾期。"));
    let page = site.page("en/index.html");
    assert!(page.contains("<strong><a href=\"tasks/by/state/late/\">1 of 2 tasks is late</a>.</strong>"), "{page}");
    assert!(page.contains("<a href=\"targets/labs/\">stands at 40% of its goal by the latest figure</a>"));
}

#[test]
fn an_answer_as_of_an_earlier_day_knows_nothing_later() {
    let site = Site::new();
    site.build_as_of("2025-06-30");
    assert_eq!(
        answer(&site, "en/index.html"),
        "The target has no published figure. 1 of 2 tasks has public records from the plan’s term."
    );
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

#[test]
fn the_mark_of_what_was_done_or_given_up_stands_where_that_came_about_and_says_when_it_was_due() {
    let site = Site::new();
    site.replace("content/tasks/2.yaml", "    due: 2025\n", "    due: 2029\n");
    site.replace(
        "content/tasks/1.yaml",
        "summary:\n",
        "milestones:\n  - {id: closing, name: {zh: 闭幕, en: The closing}, due: 2025-06-30}\nsummary:\n",
    );
    let source = "sources: [{title: S, lang: en, publisher: P, url: 'https://p.example/s', published: 2025-10-15}]";
    let repost = source.replace("published", "mirror: true, published");
    site.write(
        "content/records/ends.yaml",
        [
            record("opened", &["about: [task:2]", "meets: [opening]", "date: 2025", "known: 2025-11-03", &repost]),
            record("given-up", &["about: [task:1]", "date: 2025-10-15", "status: stopped", source]),
        ]
        .concat(),
    );
    site.build_as_of("2026-06-30");
    let page = site.page("en/index.html");
    let marks: Vec<(&str, String)> =
        page.split("<li>").filter(|mark| mark.contains("lane-tip")).map(|mark| (mark, text_of(mark))).collect();
    let tips: Vec<&String> = marks.iter().map(|(_, tip)| tip).collect();
    let tip = |name: &str| *tips.iter().find(|tip| tip.contains(name)).unwrap_or_else(|| panic!("{name}: {tips:?}"));
    assert!(tip("The opening").starts_with("2025 The opening (due 2029) Done Found only as a repost"), "{tips:?}");
    assert!(tip("The closing").starts_with("15 October 2025 The closing (due 30 June 2025) Stopped"), "{tips:?}");
    let place = |sign: &str| {
        let start = format!("<rect class=\"lane-{sign} lane-due\" x=\"");
        let (_, mark) = marks.iter().find_map(|(mark, _)| mark.split_once(&start)).expect("a mark");
        mark.split_once('%').and_then(|(x, _)| x.parse::<f64>().ok()).expect("a place")
    };
    // The years of the lanes are 2024 to 2027, since nothing is due later any more; the last days on which either can have come
    // about, 3 November and 15 October, lie in the second.
    assert!((45.5..46.5).contains(&place("met")), "{page}");
    assert!((44.0..45.0).contains(&place("stopped")), "{page}");
}
