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
            // A number in a title would be held against the value.
            let letter = char::from(b'a' + u8::try_from(place).expect("few values"));
            let lines = [
                format!("about: ['target:{id}']"),
                "kind: figure".to_owned(),
                format!("date: {date}"),
                "known: 2026-01-01".to_owned(),
                format!("title: {{ zh: {id}值{letter}, en: Value {letter} of {id} }}"),
                "text: { zh: 数值。, en: A value. }".to_owned(),
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
        let tags = chart.split("<text class=\"chart-tick\"").skip(1).filter_map(|tick| tick.split('<').next());
        let ticks = tags.filter_map(|tag| tag.split_once('>')).filter(|(tag, _)| tag.ends_with("\"end\""));
        let labels: Vec<&str> = ticks.map(|(_, words)| words).collect();
        assert_eq!(labels, ["−60", "−40", "−20", "0", "20"]);
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
    let folded = elements(&many, "<details class=\"panels-more\"", "details");
    assert_eq!(folded[0].matches("class=\"chart chart-panel\"").count(), 3, "the first four show");
    assert!(text_of(folded[0]).contains("显示其余3幅图"));
    assert!(!many.contains("chart-wide") && text_of(&many).contains("按组别分"));
    assert!(!many.contains("/assets/chart."), "there is nothing to walk through");
}

#[test]
fn years_without_a_column_stand_in_the_table_and_the_value_at_the_head_is_marked_there() {
    let site = charts_of_all_kinds();
    site.replace("content/targets/gaps.yaml", "measure: stock", "measure: annual");
    site.replace(
        "content/records/gaps.yaml",
        "value: 9900, unit: { zh: '件', en: 'applications' }, flags: []",
        "value: 9900, unit: { zh: '件', en: 'applications' }, flags: [estimated]",
    );
    site.build();
    let years = [
        ("", "2019年至2021年", "无数据", "9900（2024年，估计数）"),
        ("en/", "2019 to 2021", "No figure", "9,900 (2024, estimate)"),
    ];
    for (lang, years, words, label) in years {
        let page = site.page(&format!("{lang}targets/gaps/index.html"));
        let rows = table(&page, "observations");
        let row = rows.iter().position(|row| row[0] == years).unwrap_or_else(|| panic!("{rows:?}"));
        assert_eq!(rows[row][1], words);
        assert!(rows[row - 1][0].contains("2018") && rows[row + 1][0].contains("2022"), "{rows:?}");
        assert_eq!(page.matches("<g data-gap=\"0\">").count(), 6, "three years in each size");
        assert!(text_of(elements(&page, "<ul class=\"signs\"", "ul")[0]).contains(words), "the key explains it");
        assert!(page.contains(&format!(">{label}</text>")), "no number reads on into a date: {page}");
        let latest = elements(&page, "<tr class=\"latest-row\"", "tr");
        assert!(latest.len() == 1 && text_of(latest[0]).contains("2024"), "an estimate is shown at the head");
    }
}

#[test]
fn numbers_below_zero_have_a_minus_where_people_read_them_and_a_hyphen_in_data() {
    let site = charts_of_all_kinds();
    for page in ["targets/negative/index.html", "en/targets/negative/index.html", "targets/negative/chart.svg"] {
        let text = text_of(&site.page(page));
        assert!(text.contains("−50") && !text.contains("-50"), "{page}: {text}");
    }
    assert!(site.page("targets/negative/data.csv").contains("-50"));
}

/// The cells of the rows of a table, as text.
fn table(html: &str, class: &str) -> Vec<Vec<String>> {
    let start = html.find(&format!("<table class=\"data {class}\"")).expect("a table");
    let table = &html[start..start + html[start..].find("</table>").expect("its end")];
    let cells = |row: &str| {
        let marked = row.replace("<th", "\u{1}<th").replace("<td", "\u{1}<td");
        marked.split('\u{1}').skip(1).map(|cell| text_of(cell).trim().to_owned()).collect()
    };
    table.split("<tr").skip(1).map(cells).collect()
}

#[test]
fn the_rows_of_a_target_stand_in_the_order_of_their_dates() {
    let site = charts_of_all_kinds();
    let rows = table(&site.page("en/targets/way/index.html"), "observations");
    let dates: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    let expected = [
        "Date",
        "Baseline (2020)",
        "2020",
        "2021",
        "2022",
        "2023",
        "Interim goal (2023)",
        "2024",
        "Interim goal (2027)",
        "Goal (2030, at most)",
    ];
    assert_eq!(dates, expected);
    let page = site.page("en/targets/way/index.html");
    for aligned in
        ["8<span aria-hidden=\"true\">\u{2008}\u{2007}\u{2007}</span>", "4.0<span aria-hidden=\"true\">\u{2007}</span>"]
    {
        assert!(page.contains(aligned), "goals are aligned with values: {aligned}");
    }
}

#[test]
fn a_table_of_parts_has_a_column_a_breakdown_and_no_total() {
    let site = charts_of_all_kinds();
    let page = site.page("en/targets/five/index.html");
    let rows = table(&page, "parts");
    assert_eq!(rows[0], ["Date", "group", "Value"]);
    let first: Vec<&str> = rows[1].iter().map(String::as_str).collect();
    assert_eq!(first, ["2019", "Group 1", "12.5 per cent"]);
    let bodies =
        page.split("<table class=\"data parts\"").nth(1).expect("a table").matches("scope=\"rowgroup\"").count();
    assert_eq!(bodies, 5, "a body a year");
    let values = rows.iter().filter(|row| row.iter().any(|cell| cell.starts_with("Group"))).count();
    assert_eq!((values, rows.len()), (20, 1 + 20 + 5), "each body says once where its values come from");
    let of_total = |rows: &[Vec<String>], value: &str| rows.iter().flatten().any(|cell| cell.starts_with(value));
    assert!(!of_total(&rows, "41.25") && of_total(&table(&page, "observations"), "41.25"));
    assert_eq!(
        site.page("targets/way/index.html").matches("<table").count(),
        1,
        "a target without parts has no such table"
    );
}

#[test]
fn parts_that_are_crossed_have_a_table_of_their_own_and_say_what_limits_each_value() {
    let site = Site::new();
    let categories =
        |ids: [&str; 2]| ids.map(|id| format!("{{ id: {id}, name: {{ zh: {id}类, en: {id} }} }}")).join(", ");
    site.write(
        "content/vocabulary.yaml",
        format!(
            "breakdowns:\n  - {{ id: sex, name: {{ zh: 性别, en: sex }}, values: [{}] }}\n  - {{ id: age, name: {{ zh: 年龄, en: age }}, values: [{}] }}\n",
            categories(["female", "male"]),
            categories(["young", "old"])
        ),
    );
    site.write(
        "content/targets/poverty.yaml",
        "id: poverty\nname: { zh: 贫困率, en: Poverty }\nmeasure: share\nunit: { zh: '%', en: per cent }\ntasks: [1]\nbreakdowns: [sex, age]\n",
    );
    let record = |id: &str, known: &str, observations: &str| {
        format!(
            "- id: {id}\n  about: ['target:poverty']\n  kind: figure\n  date: 2024\n  known: {known}\n  added: 2026-01-01\n  \
             title: {{ zh: 记录{id}, en: Record {id} }}\n  text: {{ zh: 数值。, en: Values. }}\n  observations:\n{observations}  \
             sources: [{{ title: 来源, lang: zh, publisher: 某报, url: 'https://example.org/{id}' }}]\n"
        )
    };
    let first = "    - { target: poverty, value: 8.25, series: { sex: male, age: old } }\n    \
                 - { target: poverty, value: 12.4, series: { sex: female, age: young }, flags: [provisional] }\n    \
                 - { target: poverty, value: 9, series: { sex: female } }\n    \
                 - { target: poverty, missing: suppressed, series: { sex: male, age: young } }\n";
    let second = "    - { target: poverty, value: 8.5, series: { sex: male, age: old }, flags: [revised] }\n";
    let records = [record("first", "2025-02-01", first), record("second", "2025-06-01", second)];
    site.write("content/records/poverty.yaml", records.concat());
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let page = site.page("en/targets/poverty/index.html");
    let tables: Vec<&str> = page.split("<table class=\"data parts\"").skip(1).collect();
    assert_eq!(tables.len(), 2, "by sex, and by sex and age");
    let crossed = table(&format!("<table class=\"data parts\"{}", tables[1]), "parts");
    let rows: Vec<String> = crossed.iter().map(|row| row.join(" | ")).collect();
    assert_eq!(rows.len(), 7, "{rows:?}");
    assert_eq!(rows[0], "Date | sex | age | Value");
    assert!(rows[1].starts_with("2024 | female | young | 12.4") && rows[1].contains("Provisional"), "{rows:?}");
    assert_eq!(rows[2], "male | young | Held back");
    assert!(
        rows[3].starts_with("male | old | 8.25 per cent") && rows[3].contains("revised"),
        "another counts: {rows:?}"
    );
    assert!(rows[4].contains("Record first"), "{rows:?}");
    assert!(rows[5].starts_with("2024 | male | old | 8.5") && rows[6].contains("Record second"), "{rows:?}");
}

#[test]
fn a_chart_says_every_doubt_and_shows_that_there_is_one_where_words_find_no_room() {
    let site = Site::new();
    site.write(
        "content/targets/doubts.yaml",
        "id: doubts\nname: { zh: 疑数, en: Doubts }\nmeasure: annual\nunit: { zh: 项, en: projects }\nvalue: 20\ndue: 2027\ntasks: [1]\n",
    );
    let record = |year: u16, value: u8, source: &str, more: &str| {
        format!(
            "- id: r{year}\n  about: ['target:doubts']\n  kind: figure\n  date: {year}\n  known: 2026-01-01\n  added: 2026-01-01\n  \
             title: {{ zh: 数据, en: Data }}\n  text: {{ zh: 共{value}项。, en: There are {value}. }}\n  \
             observation: {{ target: doubts, value: {value}, unit: {{ zh: 项, en: projects }}, {more} }}\n  \
             sources: [{{ title: 来源, lang: zh, publisher: 某报, {source}url: 'https://example.org/{year}' }}]\n"
        )
    };
    let both = "comparable: false, definition: { zh: 另计。, en: Other. }, flags: [estimated]";
    let records = [
        record(2022, 16, "", "flags: [low-reliability, rounded]"),
        record(2023, 12, "mirror: true, ", both),
        record(2024, 8, "", "flags: [estimated]"),
    ];
    site.write("content/records/doubts.yaml", records.concat());
    site.build();
    let chart = site.page("en/targets/doubts/chart.svg");
    assert!(chart.contains(">12 (not comparable, unconfirmed, estimate)<"), "{chart}");
    assert!(chart.contains(">16 (low reliability, rounded)<"), "{chart}");
    assert_eq!(chart.matches("class=\"column-doubtful\"").count(), 2 + 1, "and in the legend");
    assert!(chart.contains("Estimate, provisional or of low reliability"));
    assert!(!chart.contains("class=\"column-confirmed\""), "none of them is sure");
}
