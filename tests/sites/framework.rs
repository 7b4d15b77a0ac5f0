//! The flying island’s goals: 17 goals, 169 sub-goals, 250 indicators with some 2,000 series, a release of figures twice.

use super::Files;
use super::lines::{about, both, settings, source, spread};

/// What the goals are about.
const THEMES: [(&str, &str); 17] = [
    ("风车", "windmills"),
    ("云井", "cloud wells"),
    ("风筝", "kites"),
    ("索桥", "rope bridges"),
    ("灯塔", "lighthouses"),
    ("雨园", "rain gardens"),
    ("日晷", "sundials"),
    ("气球", "balloons"),
    ("系泊桩", "moorings"),
    ("观星台", "observatories"),
    ("梯台", "terraces"),
    ("路灯", "street lamps"),
    ("风向标", "weather vanes"),
    ("滑翔机", "gliders"),
    ("鸟园", "aviaries"),
    ("钟楼", "bell towers"),
    ("日光镜", "sun mirrors"),
];

/// What the sub-goals of a goal ask for, with their numbers in it; `*` is what the goal is about.
const ASKS: [(&str, &str, &str); 10] = [
    ("1", "修缮*", "Keep * in repair"),
    ("2", "清点*", "Count *"),
    ("3", "向全体居民开放*", "Open * to every resident"),
    ("4", "培训*守护员", "Train the keepers of *"),
    ("5", "为*投保", "Insure *"),
    ("6", "减少*损失", "Lose fewer *"),
    ("7", "节约*用能", "Save energy at *"),
    ("a", "筹措*经费", "Find money for *"),
    ("b", "公开*账目", "Publish the accounts of *"),
    ("c", "交流*经验", "Learn from others about *"),
];

/// How many sub-goals there are: the last goal has one less.
pub(crate) const TASKS: usize = 169;

/// How many indicators there are.
pub(crate) const TARGETS: usize = 250;

/// What an indicator counts.
struct Counted {
    zh: &'static str,
    en: &'static str,
    unit: (&'static str, &'static str),
    measure: &'static str,
    /// Its goal, in lines of YAML; empty if it is only followed.
    goal: &'static str,
    /// By what its values are broken down; two with `*` between them are crossed.
    breakdowns: &'static [&'static str],
    /// The value of the first year in tenths, and the change from year to year.
    start: i64,
    change: i64,
}

/// What the indicators of a goal count.
const COUNTED: [Counted; 15] = [
    counted(
        "完好*占比",
        "Share of * in good repair",
        ("%", "%"),
        "share",
        "value: 95\ndue: 2030\n",
        &["area", "province"],
        600,
        25,
    ),
    counted(
        "*数量",
        "Number of *",
        ("座", "structures"),
        "stock",
        "change: {by: 50, unit: percent}\ndue: 2030\n",
        &["province"],
        4000,
        210,
    ),
    counted(
        "*事故率",
        "Accidents at *",
        ("起/十万人", "per 100,000 residents"),
        "rate",
        "direction: at-most\nchange: {by: -50, unit: percent}\ndue: 2030\n",
        &["area", "wealth"],
        180,
        -8,
    ),
    counted(
        "*附近居民占比",
        "Share of residents living near *",
        ("%", "%"),
        "share",
        "",
        &["sex", "age", "sex*age"],
        420,
        9,
    ),
    counted(
        "*平均等候时间",
        "Mean waiting time at *",
        ("分钟", "minutes"),
        "rate",
        "direction: at-most\nvalue: 12\ndue: 2025\n",
        &["area"],
        190,
        -9,
    ),
    counted(
        "*持证守护员",
        "Licensed keepers of *",
        ("人", "keepers"),
        "stock",
        "value: 900\ndue: 2030\n",
        &["sex", "age"],
        5100,
        300,
    ),
    counted("*支出", "Spending on *", ("万弗罗林", "ten thousand florins"), "annual", "", &["province"], 7700, 150),
    counted(
        "*参观人次",
        "Visits to *",
        ("人次", "visits"),
        "annual",
        "value: 2500\ndue: 2030\n",
        &["age", "wealth"],
        9000,
        900,
    ),
    counted(
        "*停摆天数",
        "Days without working *",
        ("天", "days"),
        "annual",
        "direction: at-most\nvalue: 5\ndue: 2024\n",
        &[],
        110,
        -12,
    ),
    counted("合作社经营*占比", "Share of * run by cooperatives", ("%", "%"), "share", "", &["wealth"], 210, 7),
    counted(
        "*用能",
        "Energy used by *",
        ("兆瓦时", "MWh"),
        "annual",
        "direction: at-most\nchange: {by: -30, unit: percent}\ndue: 2030\n",
        &["area*province"],
        8000,
        -200,
    ),
    counted(
        "*学徒",
        "Apprentices at *",
        ("人", "apprentices"),
        "annual",
        "value: 120\ndue: 2030\n",
        &["sex", "age"],
        600,
        60,
    ),
    counted(
        "*收支差额",
        "Balance of fees and costs of *",
        ("万弗罗林", "ten thousand florins"),
        "annual",
        "direction: exactly\nvalue: 0\ndue: 2030\n",
        &[],
        -300,
        40,
    ),
    counted("建有*的岛屿", "Islands with *", ("个", "islands"), "stock", "value: 40\ndue: 2023\n", &[], 240, 40),
    counted(
        "*投诉",
        "Complaints about *",
        ("件", "complaints"),
        "annual",
        "direction: at-most\nchange: {by: -20, unit: units}\ndue: 2030\n",
        &["province"],
        800,
        -30,
    ),
];

#[allow(clippy::too_many_arguments)]
const fn counted(
    zh: &'static str,
    en: &'static str,
    unit: (&'static str, &'static str),
    measure: &'static str,
    goal: &'static str,
    breakdowns: &'static [&'static str],
    start: i64,
    change: i64,
) -> Counted {
    Counted { zh, en, unit, measure, goal, breakdowns, start, change }
}

/// An id with its names in Chinese and in English.
type Named = (&'static str, &'static str, &'static str);

/// The breakdowns with their categories.
const BREAKDOWNS: [(&str, &str, &str, &[Named]); 5] = [
    ("sex", "性别", "Sex", &[("female", "女", "Female"), ("male", "男", "Male")]),
    (
        "age",
        "年龄",
        "Age",
        &[
            ("child", "儿童", "Children"),
            ("youth", "青年", "Youth"),
            ("adult", "成年", "Adults"),
            ("old", "老年", "Older people"),
        ],
    ),
    ("area", "上下层", "Level of the island", &[("upper", "上层", "Upper level"), ("lower", "下层", "Lower level")]),
    (
        "wealth",
        "财富五等分",
        "Fifth by wealth",
        &[
            ("q1", "最低", "Poorest"),
            ("q2", "次低", "Second"),
            ("q3", "中间", "Middle"),
            ("q4", "次高", "Fourth"),
            ("q5", "最高", "Richest"),
        ],
    ),
    (
        "province",
        "省份",
        "Province",
        &[
            ("north", "北省", "North Province"),
            ("south", "南省", "South Province"),
            ("east", "东省", "East Province"),
            ("west", "西省", "West Province"),
            ("keel", "龙骨省", "Keel Province"),
            ("rim", "边缘省", "Rim Province"),
            ("mast", "桅杆省", "Mast Province"),
            ("vale", "谷地省", "Vale Province"),
            ("crown", "峰顶省", "Crown Province"),
            ("hollow", "洼地省", "Hollow Province"),
        ],
    ),
];

/// An indicator: the goal it belongs to, counted from 0, and its place there.
#[derive(Clone, Copy)]
struct Indicator {
    goal: usize,
    place: usize,
}

impl Indicator {
    fn all() -> impl Iterator<Item = Self> {
        let places = |goal: usize| 0..if goal < 12 { 15 } else { 14 };
        (0..THEMES.len()).flat_map(move |goal| places(goal).map(move |place| Self { goal, place }))
    }

    fn counted(self) -> &'static Counted {
        &COUNTED[self.place]
    }

    /// Its number: that of its sub-goal, and its place there.
    fn number(self) -> String {
        let (ask, round) = (self.place % 9, self.place / 9);
        format!("{}.{}.{}", self.goal + 1, ASKS[ask].0, round + 1)
    }

    fn task(self) -> String {
        format!("{}.{}", self.goal + 1, ASKS[self.place % 9].0)
    }

    fn name(self) -> (String, String) {
        let (theme, counted) = (THEMES[self.goal], self.counted());
        (counted.zh.replace('*', theme.0), counted.en.replace('*', theme.1))
    }

    /// The value of a year, of the total or of a part, in tenths.
    fn value(self, year: i64, part: u64) -> i64 {
        let counted = self.counted();
        let seed = (self.goal * 100 + self.place) as u64 * 1000 + part;
        let own = swing(seed, 20);
        let noise = swing(seed + year as u64 * 7, 10);
        let start = counted.start + counted.start * own / 100;
        start + counted.change * (year - 2018) + counted.change.abs() * noise / 20
    }

    /// Its series besides the total, each as a mapping of breakdowns to categories.
    fn series(self) -> Vec<String> {
        let mut all = Vec::new();
        for breakdown in self.counted().breakdowns {
            let mut of_it = vec![String::new()];
            for id in breakdown.split('*') {
                let (_, _, _, categories) = BREAKDOWNS[breakdown_of(id)];
                let with = |before: &String, category: &str| {
                    let gap = if before.is_empty() { "" } else { ", " };
                    format!("{before}{gap}{id}: {category}")
                };
                of_it = of_it
                    .iter()
                    .flat_map(|before| {
                        categories.iter().map(|(category, ..)| with(before, category)).collect::<Vec<_>>()
                    })
                    .collect();
            }
            all.extend(of_it);
        }
        all
    }
}

/// A number between `-most` and `most` that depends on nothing but a seed.
fn swing(seed: u64, most: u32) -> i64 {
    let above = spread(seed, 2 * u64::from(most) + 1);
    i64::try_from(above).expect("a small number") - i64::from(most)
}

fn breakdown_of(id: &str) -> usize {
    BREAKDOWNS.iter().position(|(own, ..)| *own == id).expect("a breakdown")
}

/// How many series there are, totals among them.
pub(crate) fn series() -> usize {
    Indicator::all().map(|indicator| 1 + indicator.series().len()).sum()
}

/// The files of the site.
pub(crate) fn files() -> Files {
    let mut files = Files::new();
    let languages = "[{code: zh, tag: zh-CN, name: 中文}, {code: en, tag: en-GB, name: English}]";
    let office = both("飞岛国统计局", "Statistics Office of Laputa");
    files.insert(
        "content/site.yaml".into(),
        settings("laputa.example", &both("飞岛国目标监测", "Laputa’s Goals"), &office, languages),
    );
    files.insert("content/pages/about.yaml".into(), about());
    files.insert("content/organisations.yaml".into(), format!("- {{id: statistics, kind: issuer, name: {office}}}\n"));
    files.insert("content/plan.yaml".into(), plan());
    files.insert("content/vocabulary.yaml".into(), vocabulary());
    files.insert("themes/civic/strings/zh.ftl".into(), CHINESE_NOUNS.into());
    files.insert("themes/civic/strings/en.ftl".into(), ENGLISH_NOUNS.into());
    for (goal, theme) in THEMES.iter().enumerate() {
        for (letter, zh, en) in ASKS.iter().take(if goal == 16 { 9 } else { 10 }) {
            let id = format!("{}.{letter}", goal + 1);
            let name = both(&zh.replace('*', theme.0), &en.replace('*', theme.1));
            files.insert(format!("content/tasks/{id}.yaml"), format!("id: {id}\naction: {}\nname: {name}\n", goal + 1));
        }
    }
    for indicator in Indicator::all() {
        let number = indicator.number();
        files.insert(format!("content/targets/{number}.yaml"), target(indicator, &office));
        let records = release(indicator, &office, "first", &[2018, 2019, 2020, 2021])
            + &release(indicator, &office, "second", &[2022, 2023, 2024]);
        files.insert(format!("content/records/{number}.yaml"), records);
    }
    files
}

fn plan() -> String {
    let name = both("飞岛国可持续目标框架", "Laputa’s Framework of Sustainable Goals");
    let mut plan = format!("name: {name}\npublished: 2017-09-01\nterm: {{from: 2018, to: 2030}}\nactions:\n");
    for (place, (zh, en)) in THEMES.iter().enumerate() {
        let number = place + 1;
        let (chinese, english) = (format!("总目标{number}"), format!("Goal {number}:"));
        plan += &format!(
            "  - {{id: {number}, number: {}, name: {}}}\n",
            both(&chinese, &english),
            both(&format!("人人享有{zh}"), &format!("Good {en} for all"))
        );
    }
    plan
}

fn vocabulary() -> String {
    let mut text = "breakdowns:\n".to_owned();
    for (id, zh, en, categories) in BREAKDOWNS {
        text += &format!("  - id: {id}\n    name: {}\n    values:\n", both(zh, en));
        for (id, zh, en) in categories {
            text += &format!("      - {{id: {id}, name: {}}}\n", both(zh, en));
        }
    }
    text
}

fn target(indicator: Indicator, office: &str) -> String {
    let (counted, number, (zh, en)) = (indicator.counted(), indicator.number(), indicator.name());
    let mut text = format!(
        "id: {number}\nnumber: '{number}'\nname: {}\nmeasure: {}\nunit: {}\n{}",
        both(&zh, &en),
        counted.measure,
        both(counted.unit.0, counted.unit.1),
        counted.goal
    );
    if counted.goal.contains("change") {
        let source = source("基期数据", office, &format!("statistics.laputa.example/{number}/baseline"), "2018-06-01");
        let value = tenths(counted.start);
        text += &format!("baseline: {{date: 2017, value: {value}, source: {source}}}\n");
    }
    let mut breakdowns: Vec<&str> = counted.breakdowns.iter().flat_map(|one| one.split('*')).collect();
    breakdowns.sort_unstable();
    breakdowns.dedup();
    if !breakdowns.is_empty() {
        text += &format!("breakdowns: [{}]\n", breakdowns.join(", "));
    }
    text += &format!("frequency: {}\nnext_update: 2027-06\n", both("每年一次", "once a year"));
    text + &format!("contact: statistics\ntasks: ['{}']\n", indicator.task())
}

/// A record with the totals of several years, and the parts of the last of them.
fn release(indicator: Indicator, office: &str, which: &str, years: &[i64]) -> String {
    let (number, (zh, en)) = (indicator.number(), indicator.name());
    let last = *years.last().expect("a year");
    let published = format!("{}-06-15", last + 1);
    let (title, count) = match which {
        "first" => (both(&format!("首次发布：{zh}"), &format!("First release: {en}")), "首次发布"),
        _ => (both(&format!("再次发布：{zh}"), &format!("Second release: {en}")), "再次发布"),
    };
    let text = both("统计局发布全国及分组数据。", "The office released figures for the country and its parts.");
    let source =
        source(&format!("{count}：{zh}"), office, &format!("statistics.laputa.example/{number}/{which}"), &published);
    let mut record = format!(
        "- id: {number}-{which}\n  kind: figure\n  date: {published}\n  added: {published}\n  title: {title}\n  text: {text}\n  sources: [{source}]\n  observations:\n"
    );
    for year in years {
        record += &format!("    - {{target: {number}, value: {}, date: {year}}}\n", tenths(indicator.value(*year, 0)));
    }
    for (place, series) in indicator.series().iter().enumerate() {
        let part = place as u64 + 1;
        // Now and then nobody may know.
        let value = match spread(part + last as u64 * 31 + indicator.place as u64 * 7, 40) {
            0 => "missing: suppressed".to_owned(),
            1 => format!("value: {}, flags: [low-reliability]", tenths(indicator.value(last, part))),
            _ => format!("value: {}", tenths(indicator.value(last, part))),
        };
        record += &format!("    - {{target: {number}, {value}, date: {last}, series: {{{series}}}}}\n");
    }
    record
}

/// A number of tenths with one decimal.
fn tenths(value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}.{}", value.abs() / 10, value.abs() % 10)
}

const CHINESE_NOUNS: &str = "\
-action = 总目标
-task = 具体目标
-target = { $form ->
   *[one] 指标
    [mixed] 指标
}
";

const ENGLISH_NOUNS: &str = "\
-action = { $form ->
   *[one] goal
    [other] goals
    [article] a goal
    [capital-one] Goal
    [capital-other] Goals
    [capital-article] A goal
}
-task = { $form ->
   *[one] sub-goal
    [other] sub-goals
    [article] a sub-goal
    [capital-one] Sub-goal
    [capital-other] Sub-goals
    [capital-article] A sub-goal
}
-target = { $form ->
   *[one] indicator
    [other] indicators
    [article] an indicator
    [capital-one] Indicator
    [capital-other] Indicators
    [capital-article] An indicator
    [mixed] indicators
    [capital-mixed] Indicators
}
";
