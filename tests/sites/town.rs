//! Middlemarch’s climate plan: five fields, 25 sub-fields, 250 measures, whose progress offices state in per cent once a year.

use super::Files;
use super::lines::{about, both, settings, source, spread};

/// The fields.
const FIELDS: [(&str, &str); 5] = [
    ("出行", "Getting about"),
    ("楼宇", "Buildings"),
    ("能源", "Energy"),
    ("绿地与水", "Green and water"),
    ("生活", "Daily life"),
];

/// What the sub-fields are about, five a field.
const THEMES: [(&str, &str); 25] = [
    ("骑行道", "bicycle lanes"),
    ("公交站", "bus stops"),
    ("渡轮", "ferries"),
    ("步行道", "footpaths"),
    ("货运站", "goods yards"),
    ("校舍", "school buildings"),
    ("住房", "council houses"),
    ("剧院", "theatres"),
    ("图书馆", "libraries"),
    ("磨坊", "mills"),
    ("太阳能屋顶", "solar roofs"),
    ("热网", "heat networks"),
    ("路灯", "street lamps"),
    ("水轮机", "water turbines"),
    ("沼气站", "biogas plants"),
    ("行道树", "street trees"),
    ("雨水花园", "rain gardens"),
    ("河岸", "river banks"),
    ("果园", "orchards"),
    ("墓园", "cemeteries"),
    ("集市", "markets"),
    ("食堂", "canteens"),
    ("修理铺", "repair shops"),
    ("运动场", "sports grounds"),
    ("节庆", "festivals"),
];

/// What the measures of a sub-field do; `*` is what it is about.
const MEASURES: [(&str, &str); 10] = [
    ("编制*规划", "Draw up a plan for *"),
    ("增设*", "Add more *"),
    ("修缮*", "Repair *"),
    ("*无障碍改造", "Make * accessible"),
    ("清点*排放", "Count the emissions of *"),
    ("推广*使用", "Invite people to use *"),
    ("培训*管理员", "Train the keepers of *"),
    ("*改用清洁能源", "Run * on clean energy"),
    ("试点共享*", "Try out shared *"),
    ("公布*数据", "Publish figures on *"),
];

/// The offices.
const OFFICES: [(&str, &str); 15] = [
    ("交通", "Transport"),
    ("规划", "Planning"),
    ("住房", "Housing"),
    ("教育", "Education"),
    ("文化", "Culture"),
    ("园林", "Parks"),
    ("水务", "Water"),
    ("能源", "Energy"),
    ("财政", "Finance"),
    ("卫生", "Health"),
    ("市场", "Markets"),
    ("体育", "Sports"),
    ("档案", "Archives"),
    ("采购", "Procurement"),
    ("青年", "Youth"),
];

const TOPICS: [(&str, &str, &str); 8] = [
    ("quick", "速赢项目", "Quick wins"),
    ("school", "校园", "Schools"),
    ("old-town", "老城", "Old town"),
    ("river", "河流", "River"),
    ("noise", "噪声", "Noise"),
    ("heat", "高温", "Heat"),
    ("costs", "生活成本", "Cost of living"),
    ("volunteers", "志愿者", "Volunteers"),
];

/// How many measures there are.
pub(crate) const TASKS: usize = THEMES.len() * MEASURES.len();

/// The years of which the offices reported.
const YEARS: [u16; 3] = [2023, 2024, 2025];

/// A measure by its place among all.
#[derive(Clone, Copy)]
struct Measure(usize);

impl Measure {
    fn all() -> impl Iterator<Item = Self> {
        (0..TASKS).map(Self)
    }

    fn theme(self) -> usize {
        self.0 / MEASURES.len()
    }

    /// Its number as printed: the letter of its field, its sub-field and its place there.
    fn number(self) -> String {
        format!("{}.{:02}", sub_field(self.theme()), self.0 % MEASURES.len() + 1)
    }

    fn id(self) -> String {
        self.number().to_lowercase()
    }

    fn office(self) -> usize {
        (self.theme() * 4 + self.0 % 3) % OFFICES.len()
    }

    fn name(self) -> (String, String) {
        let ((zh, en), theme) = (MEASURES[self.0 % MEASURES.len()], THEMES[self.theme()]);
        (zh.replace('*', theme.0), en.replace('*', theme.1))
    }

    /// How far it had come at the end of a year, in per cent; `None` if its office did not say.
    fn progress(self, year: u16) -> Option<u64> {
        let years = u64::from(year - YEARS[0]) + 1;
        let pace = spread(self.0 as u64, 8) * 5 + 5;
        let is_silent = spread(self.0 as u64 * 10 + u64::from(year), 12) == 0;
        (!is_silent).then(|| (pace * years).min(100))
    }
}

/// The number of a sub-field: `A1`.
fn sub_field(theme: usize) -> String {
    format!("{}{}", letter(theme / 5), theme % 5 + 1)
}

fn letter(field: usize) -> char {
    char::from(b'A' + field as u8)
}

fn office(place: usize) -> String {
    OFFICES[place].1.to_lowercase()
}

/// The ids of all measures.
pub(crate) fn ids() -> impl Iterator<Item = String> {
    Measure::all().map(Measure::id)
}

/// What was last said of a measure: how far it had come, in per cent, and the status that its page shows in English.
pub(crate) fn latest(id: &str) -> Option<(u64, &'static str)> {
    let measure = Measure::all().find(|measure| measure.id() == id)?;
    let value = YEARS.iter().rev().find_map(|year| measure.progress(*year))?;
    let status = match value {
        100 => "Done",
        0..=10 => "Not started",
        _ => "In progress",
    };
    Some((value, status))
}

/// The files of the site.
pub(crate) fn files() -> Files {
    let mut files = Files::new();
    let languages = "[{code: zh, tag: zh-CN, name: 中文}, {code: en, tag: en-GB, name: English}]";
    let town = both("米德尔马契镇", "Town of Middlemarch");
    files.insert(
        "content/site.yaml".into(),
        settings("middlemarch.example", &both("气候计划进展", "Climate Plan Progress"), &town, languages),
    );
    files.insert("content/pages/about.yaml".into(), about());
    files.insert("content/plan.yaml".into(), plan());
    let offices: String = OFFICES
        .iter()
        .enumerate()
        .map(|(place, (zh, en))| {
            let name = both(&format!("{zh}办公室"), &format!("{en} Office"));
            format!("- {{id: {}, kind: lead, name: {name}}}\n", office(place))
        })
        .collect();
    files.insert("content/organisations.yaml".into(), offices);
    let topics: String =
        TOPICS.iter().map(|(id, zh, en)| format!("  - {{id: {id}, name: {}}}\n", both(zh, en))).collect();
    files.insert("content/vocabulary.yaml".into(), format!("topics:\n{topics}"));
    files.insert("themes/civic/strings/zh.ftl".into(), "-action = 领域\n-task = 措施\n".into());
    files.insert("themes/civic/strings/en.ftl".into(), ENGLISH_NOUNS.into());
    for measure in Measure::all() {
        files.insert(format!("content/tasks/{}.yaml", measure.id()), task(measure));
    }
    for year in YEARS {
        for place in 0..OFFICES.len() {
            files.insert(format!("content/records/{year}/{}.yaml", office(place)), report(year, place, &town));
        }
    }
    files
}

fn plan() -> String {
    let name = both("米德尔马契镇气候计划", "Middlemarch Climate Plan");
    let mut plan = format!("name: {name}\npublished: 2022-10-01\nterm: {{from: 2023, to: 2030}}\nactions:\n");
    for (place, (zh, en)) in FIELDS.iter().enumerate() {
        let letter = letter(place).to_string();
        let id = letter.to_lowercase();
        plan += &format!("  - {{id: {id}, number: {}, name: {}}}\n", both(&letter, &letter), both(zh, en));
        for (theme, (zh, en)) in THEMES.iter().enumerate().skip(place * 5).take(5) {
            let number = sub_field(theme);
            let name = both(&format!("低碳{zh}"), &format!("Low-carbon {en}"));
            plan += &format!(
                "  - {{id: {}, parent: {id}, number: {}, name: {name}}}\n",
                number.to_lowercase(),
                both(&number, &number)
            );
        }
    }
    plan
}

fn task(measure: Measure) -> String {
    let (zh, en) = measure.name();
    let second = (measure.office() + 5) % OFFICES.len();
    format!(
        "id: {}\nnumber: {}\naction: {}\nname: {}\nleads: [{}, {}]\ntopics: [{}]\nsummary: {}\n",
        measure.id(),
        measure.number(),
        sub_field(measure.theme()).to_lowercase(),
        both(&zh, &en),
        office(measure.office()),
        office(second),
        TOPICS[spread(measure.0 as u64 + 3, 8) as usize].0,
        both(
            &format!("{zh}，由{}办公室牵头，每年报告进度。", OFFICES[measure.office()].0),
            &format!("{en}: the {} Office leads and reports once a year.", OFFICES[measure.office()].1)
        ),
    )
}

/// What an office says of its measures of a year.
fn report(year: u16, place: usize, town: &str) -> String {
    let (zh, en) = OFFICES[place];
    let published = format!("{}-03-20", year + 1);
    let mut progress = String::new();
    let mut statuses = String::new();
    for measure in Measure::all().filter(|measure| measure.office() == place) {
        let Some(value) = measure.progress(year) else { continue };
        let of = format!("'task:{}'", measure.id());
        progress += &format!("  - {{of: {of}, value: {value}}}\n");
        let (status, words) = match value {
            100 => ("done", both("已办结", "closed")),
            0..=10 => ("not-started", both("尚在筹备", "in preparation")),
            _ => ("in-progress", both("按计划推进", "on schedule")),
        };
        statuses += &format!("  - {{of: {of}, status: {status}, words: {words}}}\n");
    }
    let id = office(place);
    let source = source(
        &format!("{zh}办公室{year}年度报告"),
        town,
        &format!("middlemarch.example/reports/{year}/{id}"),
        &published,
    );
    format!(
        "id: {id}-{year}\nkind: achievement\ndate: {year}-12-31\nadded: {published}\ntitle: {}\ntext: {}\nsources: [{source}]\nprogress:\n{progress}statuses:\n{statuses}",
        both(&format!("{zh}办公室报告{year}年进度"), &format!("The {en} Office reports on {year}")),
        both("办公室逐项报告进度。", "The office reports on each of its measures."),
    )
}

const ENGLISH_NOUNS: &str = "\
-action = { $form ->
   *[one] field
    [other] fields
    [article] a field
    [capital-one] Field
    [capital-other] Fields
    [capital-article] A field
}
-task = { $form ->
   *[one] measure
    [other] measures
    [article] a measure
    [capital-one] Measure
    [capital-other] Measures
    [capital-article] A measure
}
";
