//! Evaluations: what readers who know the evaluated objected to, in each language.

use super::evaluation_doubts::{page, row};
use super::evaluation_marks::on;
use super::support::{Site, elements, words_of};

const ROUND_2023: &str = "content/evaluations/parks/rounds/2023.yaml";
const ROUND_2024: &str = "content/evaluations/parks/rounds/2024.yaml";
const ROUND_2025: &str = "content/evaluations/parks/rounds/2025.yaml";
const ANNOUNCED: &str = "id: 2026\nadded: 2026-11-20\nperiod: {from: 2026-01, to: 2026-06}\nmethod: {public: false}\nsources:\n  - {title: Notice, lang: en, publisher: Centre, url: 'https://assessment.example/parks-2026', published: 2026-08-03}\n";

/// The words of a page about the parks, in Chinese and in English.
fn both(site: &Site, of: &str) -> [String; 2] {
    ["", "en/"].map(|lang| words_of(&site.page(&format!("{lang}evaluations/parks/{of}index.html"))))
}

fn told(pages: &[String; 2], zh: &str, en: &str) {
    assert!(pages[0].contains(zh), "{zh}: {}", pages[0]);
    assert!(pages[1].contains(en), "{en}: {}", pages[1]);
}

#[test]
fn what_is_withdrawn_and_what_is_under_review_is_told_apart_and_by_name() {
    let site = Site::harbour();
    site.build();
    let round = both(&site, "rounds/2025/");
    told(
        &round,
        "东屿园、河口园有内容正在复核，已逐项注明。",
        "Something in the results of East Island Park and River Mouth Park is under review; it is marked.",
    );
    assert!(!round[0].contains("有内容已撤回") && !round[1].contains("was withdrawn; it is"), "a kind that there is");
    told(
        &both(&site, "rounds/2023/"),
        "盐田园有内容已撤回，已逐项注明。",
        "Something in the result of Saltworks Park was withdrawn; it is marked.",
    );
    for total in ["82.1", "69.7", "67.8"] {
        let total = format!("    total: {total}\n");
        site.replace(ROUND_2025, &total, &format!("{total}    under_review: {}\n", on("2026-06-01")));
    }
    site.build();
    told(
        &both(&site, "rounds/2025/"),
        "5个对象有内容正在复核",
        "Something in 5 results is under review; it is marked.",
    );
}

#[test]
fn that_a_source_gives_no_total_is_its_own_decision_and_columns_stay() {
    let site = Site::harbour();
    site.build();
    told(&both(&site, "rounds/2025/"), "未公布总分", "no total published");
    let subject = both(&site, "subjects/saltworks/");
    told(&subject, "未公布等次", "no grade published");
    told(&subject, "未列名次", "no rank published");
    assert!(!subject[0].contains("无总分") && !subject[1].contains("not ranked"));
    // One that was judged once, without a total, still has the column.
    for round in [ROUND_2023, ROUND_2024] {
        let path = site.root().join(round);
        let text = std::fs::read_to_string(&path).expect("a round");
        let (before, saltworks) = text.split_once("  - subject: saltworks\n").expect("a result");
        let (_, after) = saltworks.split_once("  - subject: east-island\n").expect("the next");
        site.write(round, format!("{before}  - subject: east-island\n{after}"));
    }
    site.build();
    let subject = page(&site, "subjects/saltworks");
    let table = elements(&subject, "<table class=\"scores\">", "table")[0];
    assert!(table.contains("Total") && table.contains("Grade") && table.contains("no total published"), "{table}");
}

#[test]
fn rounds_alone_are_no_table() {
    let site = Site::harbour();
    for round in [ROUND_2023, ROUND_2024] {
        std::fs::remove_file(site.root().join(round)).expect("a round");
    }
    site.write(ROUND_2025, super::evaluation_pages::VALUES.replace("id: 2022", "id: 2025"));
    site.build();
    let subject = page(&site, "subjects/saltworks");
    assert!(!subject.contains("<table class=\"scores\">"), "{subject}");
    assert!(subject.contains("<li><a href=\"#round-2025\">2022</a>"), "{subject}");
}

#[test]
fn a_recalculation_is_no_alarm_and_names_whom_it_is_of() {
    let site = Site::harbour();
    site.build();
    told(
        &both(&site, "rounds/2024/"),
        "北堤园有1项公布的结果与本站按评价办法复算的结果不一致，两者并列。",
        "One published number of North Quay Park differs from what",
    );
    let round = page(&site, "rounds/2024");
    assert!(round.contains("<strong class=\"mark score-again\">"), "a neutral mark");
    assert!(round.contains("<p class=\"remark\">One published number"), "a neutral notice");
}

#[test]
fn a_rank_says_among_how_many() {
    let site = Site::harbour();
    site.build();
    told(&both(&site, "subjects/river-mouth/"), "组内第2（共2个有名次）", "2 of 2 ranked in its group");
    site.replace(ROUND_2024, "ranking: group\n", "ranking: all\n");
    site.build();
    told(&both(&site, "subjects/river-mouth/"), "总第2（共5个有名次）", "2 of 5 ranked among all");
    // The source ranks all, in groups that cannot be compared.
    told(
        &both(&site, "rounds/2024/"),
        "来源对全部对象统一排名；不同组别的得分仍不可比较。",
        "The source ranks all together; scores of different groups still cannot be compared.",
    );
    assert!(!both(&site, "rounds/2024/")[1].contains("Compare only within a group"));
    // A rank that was withdrawn counts no more.
    site.replace(ROUND_2024, "ranking: all\n", "ranking: group\n");
    site.replace(ROUND_2024, "    total: 65.3\n", &format!("    total: 65.3\n    withdrawn: {}\n", on("2025-09-01")));
    site.build();
    let after = both(&site, "subjects/river-mouth/");
    told(&after, "组内第2（现有1个有名次）", "2 in its group (ranks that still stand: 1)");
}

#[test]
fn an_indicator_that_was_replaced_names_its_successor_until_it_comes_back() {
    let site = Site::harbour();
    site.build();
    let replaced =
        ["2025年起由“有合作项目的友好园区”取代。", "Replaced from 2025 on by “Partner parks with a joint project”."];
    told(&both(&site, "indicators/partner-parks/"), replaced[0], replaced[1]);
    assert!(page(&site, "indicators/partner-parks").contains("href=\"../active-partnerships/\">"));
    assert!(!both(&site, "indicators/foreign-firms/")[1].contains("Replaced from"));
    site.build_as_of("2026-05-11");
    assert!(!both(&site, "indicators/partner-parks/")[1].contains("Replaced from"), "the method is not public yet");
    let back = ANNOUNCED.replace("{public: false}", "{id: m2023}");
    site.write("content/evaluations/parks/rounds/2026.yaml", back);
    site.build();
    assert!(!both(&site, "indicators/partner-parks/")[1].contains("Replaced from"), "it came back");
}

#[test]
fn what_the_source_does_not_state_of_an_indicator_is_said_on_both_pages() {
    let site = Site::harbour();
    site.build();
    let subject = page(&site, "subjects/north-quay");
    let of_2023 = subject.split("id=\"round-2023\"").nth(1).expect("the first round");
    let firms = of_2023.split("<tr").find(|row| row.contains("indicators/foreign-firms/")).expect("a row");
    assert!(words_of(firms).contains("not stated"), "{firms}");
}

#[test]
fn those_who_are_evaluated_themselves_lead_to_their_own_results() {
    let site = Site::harbour();
    site.build();
    for (page, zh, own) in [
        ("tasks/1", "本任务的评价结果", "evaluations/mid-term/subjects/1/\">"),
        ("organisations/patent-office", "的评价结果", "evaluations/open-counters/subjects/patent-office/\">"),
    ] {
        let [chinese, english] = ["", "en/"].map(|lang| site.page(&format!("{lang}{page}/index.html")));
        let section = elements(&english, "<ul class=\"leads evaluations\" data-pagefind-ignore>", "ul")[0];
        assert!(section.contains(own) && section.contains("Its own results"), "{page}: {section}");
        assert!(chinese.contains(zh), "{page}");
    }
    let worked_on = site.page("en/tasks/4/index.html");
    let parks = worked_on.split("<li>").find(|item| item.contains("evaluations/parks/\">")).expect("an evaluation");
    assert!(!parks.split("</li>").next().unwrap_or_default().contains("Its own results"), "{parks}");
}

#[test]
fn a_diagnosis_of_a_result_in_doubt_says_that_it_stands() {
    let site = Site::harbour();
    site.build();
    told(
        &both(&site, "subjects/river-mouth/"),
        "本结果有内容正在复核，诊断仍照公布的列出。",
        "Part of this result is under review; the diagnosis stands as published.",
    );
    assert!(!both(&site, "subjects/north-quay/")[1].contains("the diagnosis stands as published"));
}

#[test]
fn a_mark_and_its_reason_are_kept_apart_and_a_reply_stands_on_paper() {
    let site = Site::harbour();
    site.build();
    told(&both(&site, "rounds/2024/"), "撤回：一家已迁出企业的申请被计入。", "2025: The applications of a firm");
    let round = page(&site, "rounds/2024");
    let address = "<span class=\"score-address\">: https://harbour.example/en/evaluations/parks/subjects/north-quay/#round-2024-reply</span>";
    assert!(row(&round, "north-quay").contains(address), "{}", row(&round, "north-quay"));
}

#[test]
fn a_number_compared_in_another_group_is_not_called_unstated() {
    let site = Site::harbour();
    site.replace(ROUND_2023, "  - subject: saltworks\n", "  - subject: saltworks\n    group: general\n");
    site.build();
    told(&both(&site, "indicators/openness/"), "当时在另一组", "in another group");
    let criterion = page(&site, "indicators/openness");
    let rows: Vec<&str> = criterion.split("<tr>").filter(|row| row.contains("subjects/saltworks/")).collect();
    let unstated = rows.iter().filter(|row| row.contains("not stated")).count();
    assert_eq!((rows.len(), unstated), (3, 0), "{rows:?}");
}

#[test]
fn rounds_that_are_held_back_are_not_called_missing() {
    let task = |site: &Site| ["", "en/"].map(|lang| words_of(&site.page(&format!("{lang}tasks/1/index.html"))));
    let list = |site: &Site| ["", "en/"].map(|lang| words_of(&site.page(&format!("{lang}evaluations/index.html"))));
    for hold in ["draft: true", "publish_at: 2027-01-01"] {
        let site = Site::harbour();
        let held = format!("added: 2026-11-20\n{hold}\n");
        site.replace("content/evaluations/mid-term/evaluation.yaml", "basis:\n", "about:\n  - task:1\nbasis:\n");
        site.replace("content/evaluations/mid-term/rounds/2025.yaml", "added: 2026-11-20\n", &held);
        site.build();
        let page = |lang: &str| words_of(&site.page(&format!("{lang}evaluations/mid-term/index.html")));
        let known = page("en/");
        assert!(known.contains("Rounds not shown here") && known.contains("Results not shown here"), "{known}");
        assert!(known.contains("Methods not shown here") && !known.contains("none found"), "{known}");
        assert!(page("").contains("轮次本站未列") || page("").contains("轮次 本站未列"), "{}", page(""));
        told(&task(&site), "评价轮次本站未列", "no round shown here");
        told(&list(&site), "评价轮次本站未列。", "No round is shown here.");
        // Nobody knew of it then.
        site.build_as_of("2025-10-14");
        told(&list(&site), "未查到公开的评价轮次。", "No round found in public.");
    }
}

#[test]
fn a_round_without_results_is_only_announced() {
    let site = Site::harbour();
    site.write("content/evaluations/parks/rounds/2026.yaml", ANNOUNCED);
    let report = site.build();
    assert_eq!(report.diagnostics.len(), 1, "{}", site.told(&report));
    let list = ["", "en/"].map(|lang| words_of(&site.page(&format!("{lang}evaluations/index.html"))));
    told(
        &list,
        "已公开4轮，其中3轮已公布结果。 最近一轮结果：2025年",
        "4 rounds, 3 with published results. Latest results: 2025",
    );
    told(&both(&site, "rounds/2026/"), "2026年1月至6月这一轮", "Round: January to June 2026");
    told(&both(&site, ""), "4轮，其中3轮已公布结果", "4, 3 with published results");
    for year in ["2023", "2024", "2025"] {
        std::fs::remove_file(site.root().join(format!("content/evaluations/parks/rounds/{year}.yaml")))
            .expect("a round");
    }
    site.build();
    let list = ["", "en/"].map(|lang| words_of(&site.page(&format!("{lang}evaluations/index.html"))));
    told(
        &list,
        "最近公告的一轮：2026年1月至6月",
        "One round, no results found. Latest announced round: January to June 2026",
    );
}

#[test]
fn words_about_other_methods_are_true_where_one_came_back() {
    let site = Site::harbour();
    // Of four rounds, only that of 2025 judges by its own method.
    site.write("content/evaluations/parks/rounds/2026.yaml", ANNOUNCED.replace("{public: false}", "{id: m2023}"));
    site.build();
    for of in ["rounds/2023/", "rounds/2024/", "rounds/2026/"] {
        let round = both(&site, of);
        told(&round, "2025年采用另一办法，得分不能与之比较。", "The 2025 round used another method;");
        assert!(
            !round[0].contains("起采用新办法")
                && !round[0].contains("此前各轮")
                && !round[1].contains("Earlier rounds")
        );
    }
    told(
        &both(&site, "rounds/2025/"),
        "2023年、2024年、2026年1月至6月采用的办法与本轮不同，得分不能与之比较。",
        "The rounds 2023, 2024 and January to June 2026 did not use this method;",
    );
    told(&both(&site, ""), "与最近一轮办法不同", "not the latest method");
}

#[test]
fn only_a_scale_from_zero_and_more_that_is_better_have_bars() {
    let site = Site::harbour();
    let bars = |of: &str| page(&site, of).contains("score-bar");
    site.build();
    assert!(bars("rounds/2024") && bars("indicators/english-services"));
    site.replace(ROUND_2023, "    from: 0\n    to: 100\n  total:", "    from: -50\n    to: 100\n  total:");
    site.replace(
        ROUND_2025,
        "          direction: up\n          weight: 15\n",
        "          direction: down\n          weight: 15\n",
    );
    site.build();
    assert!(!bars("rounds/2024"));
    told(&both(&site, "rounds/2024/"), "得分范围为−50至100分。", "Scores run from −50 to 100.");
    let english = page(&site, "indicators/english-services");
    let values = elements(&english, "<table class=\"scores scores-results\">", "table");
    assert!(words_of(values[0]).starts_with("Value") && !values[0].contains("score-bar"), "less is better");
}

#[test]
fn what_no_cell_of_a_row_shows_is_told_beside_the_name() {
    let site = Site::harbour();
    // A round shows no values, and here nothing rests on them.
    for (mark, zh, en) in [
        ("under_review", "部分内容正在复核", "part of it is under review"),
        ("withdrawn", "部分内容已撤回", "part of it was withdrawn"),
    ] {
        let site = Site::harbour();
        site.replace(ROUND_2025, "value: 5.5\n", &format!("value: 5.5\n        {mark}: {}\n", on("2026-06-01")));
        site.replace(
            ROUND_2025,
            "      - of: innovation\n        value: 55.5\n      - of: patents\n        value: 55\n",
            "      - of: innovation\n        missing: not-published\n",
        );
        site.build();
        told(&both(&site, "rounds/2025/"), zh, en);
        let round = page(&site, "rounds/2025");
        assert!(row(&round, "saltworks").contains("subjects/saltworks/#round-2025\">part of it"), "{mark}");
    }
    site.build();
    for round in ["rounds/2023", "rounds/2024", "rounds/2025"] {
        assert!(!page(&site, round).contains("part of it"), "{round}: its cells say so");
    }
}
