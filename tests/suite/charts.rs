//! Charts of values that are hard to draw, on the pages of their targets.

use super::support::{Site, elements, text_of};

/// A target: its id, its unit in both languages, its goal, and its values by date. Behind a value may stand a flag.
type Drawn = (&'static str, [&'static str; 2], &'static str, &'static [(&'static str, &'static str)]);

const CHARTS: &[Drawn] = &[
    ("negative", ["家", "units"], "10", &[("2023", "-50"), ("2024", "-5"), ("2025", "3")]),
    ("yuan", ["元", "yuan"], "80000000000", &[("2024", "12345678901"), ("2025", "64000000000")]),
    ("rate", ["‰", "per thousand"], "0.9", &[("2021", "0.31"), ("2022", "0.42"), ("2023", "0.57"), ("2024", "0.66")]),
    (
        "decimals",
        ["%", "per cent"],
        "12.9",
        &[
            ("2019", "12.345678"),
            ("2020", "12.345679"),
            ("2021", "12.345677"),
            ("2022", "12.345680"),
            ("2023", "12.345681"),
        ],
    ),
    (
        "gaps",
        ["件", "applications"],
        "12000",
        &[
            ("2016", "5120"),
            ("2017", "6527"),
            ("2018", "7200"),
            ("2022", "11463"),
            ("2023", "9438 break-in-series"),
            ("2024", "9900"),
        ],
    ),
    ("one", ["座", "bridges"], "1", &[("2025-03-28", "1")]),
];

/// Targets with more to say, which stand in [`FURTHER`].
const FURTHER_IDS: &[&str] = &["way", "followed", "five", "many"];

const FURTHER: &str = "\
id: way
direction: at-most
value: 4.0
due: 2030
baseline: { date: 2020, value: 9.5, paragraph: 1 }
interim: [{ due: 2023, value: 8, paragraph: 1 }, { due: 2027, value: 6.0, paragraph: 1 }]
values: 2020 9.5, 2021 9.1, 2022 8.75, 2023 missing, 2024 7.2
---
id: followed
values: 2020 12, 2021 15, 2022 11
---
id: five
values: 2021 40.5, 2022 41.25, 2023 43
breakdowns: [group]
parts: 5
---
id: many
breakdowns: [group]
parts: 7
";

/// The ids of all the targets.
pub(crate) fn all_ids() -> Vec<&'static str> {
    CHARTS.iter().map(|(id, ..)| *id).chain(FURTHER_IDS.iter().copied()).collect()
}

/// A site with all of them.
pub(crate) fn charts_of_all_kinds() -> Site {
    let site = Site::new();
    for (id, [chinese, english], goal, values) in CHARTS {
        let unit = format!("unit: {{ zh: '{chinese}', en: '{english}' }}");
        site.write(
            &format!("content/targets/{id}.yaml"),
            format!(
                "id: {id}\nname: {{ zh: 目标{id}, en: Target {id} }}\nmeasure: stock\n{unit}\nvalue: {goal}\ndue: 2027\ntasks: [1]\n"
            ),
        );
        let record = |(place, (date, value)): (usize, &(&str, &str))| {
            let (value, flag) = value.split_once(' ').unwrap_or((value, ""));
            let lines = [
                format!("about: ['target:{id}']"),
                "kind: figure".to_owned(),
                format!("date: {date}"),
                "known: 2026-01-01".to_owned(),
                format!("title: {{ zh: {id}值{place}, en: Value {place} of {id} }}"),
                format!("observation: {{ target: {id}, value: {value}, {unit}, flags: [{flag}] }}"),
            ];
            super::support::record(&format!("{id}-{place}"), &lines.each_ref().map(String::as_str))
        };
        site.write(&format!("content/records/{id}.yaml"), values.iter().enumerate().map(record).collect::<String>());
    }
    let category = |number: usize| format!("{{ id: g{number}, name: {{ zh: 第{number}组, en: Group {number} }} }}");
    let categories: Vec<String> = (1..=7).map(category).collect();
    let vocabulary = format!(
        "breakdowns:\n  - id: group\n    name: {{ zh: 组别, en: group }}\n    values: [{}]\n",
        categories.join(", ")
    );
    site.write("content/vocabulary.yaml", vocabulary);
    for text in FURTHER.split("---\n") {
        further(&site, text);
    }
    let report = site.build();
    assert_eq!(site.told(&report), "");
    site
}

/// Writes one of [`FURTHER`], whose last lines are no keys of targets but say which values it has.
fn further(site: &Site, text: &str) {
    let is_value = |line: &&str| line.starts_with("values: ") || line.starts_with("parts: ");
    let id = text.lines().find_map(|line| line.strip_prefix("id: ")).expect("an id");
    let unit = "unit: { zh: '%', en: per cent }";
    let target: Vec<&str> = text.lines().filter(|line| !is_value(line)).collect();
    let target = target.join("\n");
    site.write(
        &format!("content/targets/{id}.yaml"),
        format!("{target}\nname: {{ zh: 目标{id}, en: Target {id} }}\nmeasure: share\n{unit}\ntasks: [1]\n"),
    );
    let mut observations = String::new();
    let values = text.lines().find_map(|line| line.strip_prefix("values: ")).unwrap_or_default();
    for (date, value) in values.split(", ").filter_map(|value| value.split_once(' ')) {
        let value = if value == "missing" { "missing: suppressed".to_owned() } else { format!("value: {value}") };
        observations.push_str(&format!("    - {{ target: {id}, date: {date}, {value} }}\n"));
    }
    let parts = text.lines().find_map(|line| line.strip_prefix("parts: ")?.parse::<usize>().ok()).unwrap_or(0);
    for (part, year) in (1..=parts).flat_map(|part| (2019..=2023).map(move |year| (part, year))) {
        // One year is left out of each part.
        if year % parts + 1 != part {
            let value = part * 9 + year % 7;
            observations.push_str(&format!(
                "    - {{ target: {id}, date: {year}, value: {value}.5, series: {{ group: g{part} }} }}\n"
            ));
        }
    }
    let lines = [
        format!("about: ['target:{id}']"),
        "kind: figure".to_owned(),
        "known: 2026-01-01".to_owned(),
        format!("title: {{ zh: {id}各年数值, en: Values of {id} }}"),
        format!("observations:\n{}", observations.trim_end()),
    ];
    let record = super::support::record(id, &lines.each_ref().map(String::as_str));
    site.write(&format!("content/records/{id}.yaml"), record);
}

/// The numbers of an attribute of every element that begins with `start`.
fn places(html: &str, start: &str, attribute: &str) -> Vec<f64> {
    let number = |element: &str| {
        let value = element.split(&format!(" {attribute}=\"")).nth(1)?.split('"').next()?;
        Some(value.parse().expect("a number"))
    };
    html.split('<').filter(|element| element.starts_with(start)).filter_map(number).collect()
}

#[test]
fn values_below_zero_lie_inside_their_chart() {
    let site = charts_of_all_kinds();
    let page = site.page("targets/negative/index.html");
    for (variant, height) in [("chart-wide", 380.0), ("chart-narrow", 300.0)] {
        let start = page.find(&format!("<svg class=\"chart {variant}\"")).expect("a chart");
        let chart = &page[start..start + page[start..].find("</svg>").expect("its end")];
        let heights = places(chart, "circle class=\"point-", "cy");
        assert_eq!(heights.len(), 3);
        assert!(heights.iter().all(|y| (0.0..height).contains(y)), "{heights:?}");
        assert!(chart.contains("class=\"chart-zero\""), "zero is told apart");
        let labels: Vec<&str> = elements(chart, "dx=\"-10\" dy=\"5\" text-anchor=\"end\">", "text");
        assert_eq!(labels, ["-60", "-40", "-20", "0", "20"]);
    }
}

#[test]
fn an_axis_of_large_numbers_uses_the_words_of_the_language() {
    let site = charts_of_all_kinds();
    assert!(text_of(&site.page("targets/yuan/index.html")).contains("目标 800亿（2027年）"));
    let english = site.page("en/targets/yuan/index.html").replace("&#160;", "\u{a0}");
    for label in ["20\u{a0}billion", "80\u{a0}billion"] {
        assert!(english.contains(&format!(">{label}</text>")), "{label}");
    }
    assert!(english.contains("12,345,678,901"), "the table has every digit");
}

#[test]
fn gaps_and_breaks_are_drawn_and_explained_where_they_occur() {
    let site = charts_of_all_kinds();
    let page = site.page("targets/gaps/index.html");
    assert_eq!(page.matches("chart-line-gap").count(), 3, "a gap a chart, and its sign");
    assert_eq!(page.matches("class=\"chart-break\"").count(), 3, "a break a chart, and its sign");
    let text = text_of(&page);
    assert!(text.contains("其间无数据") && text.contains("统计口径自此变化"));
    let other = text_of(&site.page("targets/rate/index.html"));
    assert!(!other.contains("其间无数据") && !other.contains("统计口径自此变化"));
}

#[test]
fn a_followed_indicator_has_no_goal_in_its_chart_and_a_way_has_its_stations() {
    let site = charts_of_all_kinds();
    let followed = site.page("targets/followed/index.html");
    assert!(followed.contains("chart-wide") && !followed.contains("chart-goal"), "{followed}");
    let way = site.page("en/targets/way/index.html");
    for (class, count) in [("chart-path", 3), ("chart-baseline", 3), ("chart-interim", 5), ("chart-line-gap", 3)] {
        assert_eq!(way.matches(&format!("{class}\"")).count(), count, "{class}: two charts, and the sign");
    }
    assert!(text_of(&way).contains("Goal: at most 4.0 (2030)"));
}

#[test]
fn parts_have_charts_of_their_own_beside_the_total() {
    let site = charts_of_all_kinds();
    let five = site.page("en/targets/five/index.html");
    assert_eq!(five.matches("class=\"chart chart-wide\"").count(), 2, "the total, then the parts");
    assert_eq!(five.matches("class=\"chart-name hue-").count(), 10, "five names in each size");
    let many = site.page("targets/many/index.html");
    assert_eq!(many.matches("class=\"chart chart-panel\"").count(), 7);
    assert!(!many.contains("chart-wide") && text_of(&many).contains("按组别分"));
    assert!(!many.contains("/assets/chart."), "there is nothing to walk through");
}
