//! Freedonia’s recovery plan: 6 missions, 16 components, 190 measures, 725 milestones by quarter, money, assessments.

use super::Files;
use super::lines::{about, both, settings, source, spread};

/// A name in Chinese and in English.
type Names = (&'static str, &'static str);

/// The missions, each with its components.
const MISSIONS: [(&str, &str, &[Names]); 6] = [
    (
        "信鸽与电报",
        "Pigeons and telegraphs",
        &[("鸽舍", "pigeon lofts"), ("电报局", "telegraph offices"), ("邮车", "mail coaches")],
    ),
    (
        "绿色风车",
        "Green windmills",
        &[("风车", "windmills"), ("水车", "water wheels"), ("森林", "royal forests"), ("堤坝", "dykes")],
    ),
    ("道路与运河", "Roads and canals", &[("驮道", "mule tracks"), ("运河", "canals")]),
    ("学校与马戏团", "Schools and circuses", &[("学校", "schools"), ("马戏团", "circuses")]),
    ("共享公平", "Fair shares", &[("作坊", "workshops"), ("集市", "markets"), ("谷仓", "granaries")]),
    ("温泉与病房", "Spas and sick bays", &[("温泉", "spas"), ("病房", "sick bays")]),
];

/// What the reforms of a component do; `*` is what it is about.
const REFORMS: [(&str, &str); 4] = [
    ("简化*审批", "Simplify the licences of *"),
    ("免征*印花税", "Free * from stamp duty"),
    ("公开*登记簿", "Open the register of *"),
    ("培训*检查员", "Train the inspectors of *"),
];

/// What its investments do.
const INVESTMENTS: [(&str, &str); 8] = [
    ("重建*", "Rebuild *"),
    ("*通电报", "Connect * to the telegraph"),
    ("为*购置机器", "Buy machines for *"),
    ("*保温改造", "Insulate *"),
    ("建设*仓库", "Build depots for *"),
    ("扩大*开放", "Open * to more people"),
    ("*账簿电子化", "Keep the books of * on punch cards"),
    ("设立*奖", "A prize for the best *"),
];

/// What its milestones say, in the order in which they fall due.
const MILESTONES: [(&str, &str); 4] = [
    ("法令生效", "Decree in force"),
    ("合同签订", "Contracts signed"),
    ("完成一半", "Half completed"),
    ("全部投入使用", "All in use"),
];

/// The topics.
const TOPICS: [(&str, &str, &str); 6] = [
    ("green", "绿色转型", "Green change"),
    ("digital", "数字转型", "Digital change"),
    ("youth", "青年", "Young people"),
    ("women", "妇女", "Women"),
    ("south", "南部", "The south"),
    ("islands", "岛屿", "Islands"),
];

/// What the ministries look after.
const MINISTRIES: [(&str, &str); 12] = [
    ("财政", "Finance"),
    ("邮政", "Post"),
    ("农业", "Farming"),
    ("运输", "Transport"),
    ("教育", "Schools"),
    ("卫生", "Health"),
    ("司法", "Justice"),
    ("环境", "Nature"),
    ("贸易", "Trade"),
    ("节庆", "Festivals"),
    ("海事", "Harbours"),
    ("内务", "Home Affairs"),
];

/// How many measures there are.
pub(crate) const TASKS: usize = 190;

/// How many milestones there are.
pub(crate) const MILESTONES_IN_ALL: usize = 725;

/// The half-years of which the ministry of finance published assessments, each with its last quarter, counted as those of milestones.
const ASSESSMENTS: [(&str, &str, &str, &str, usize); 8] = [
    ("2022-h1", "2022年上半年", "the first half of 2022", "2022-H1", 3),
    ("2022-h2", "2022年下半年", "the second half of 2022", "2022-H2", 5),
    ("2023-h1", "2023年上半年", "the first half of 2023", "2023-H1", 7),
    ("2023-h2", "2023年下半年", "the second half of 2023", "2023-H2", 9),
    ("2024-h1", "2024年上半年", "the first half of 2024", "2024-H1", 11),
    ("2024-h2", "2024年下半年", "the second half of 2024", "2024-H2", 13),
    ("2025-h1", "2025年上半年", "the first half of 2025", "2025-H1", 15),
    ("2025-h2", "2025年下半年", "the second half of 2025", "2025-H2", 17),
];

/// A component: its mission and its place there, both from 0, and its place among all.
#[derive(Clone, Copy)]
struct Component {
    mission: usize,
    place: usize,
    index: usize,
}

impl Component {
    fn all() -> impl Iterator<Item = Self> {
        let places = |mission: usize| 0..MISSIONS[mission].2.len();
        let pairs = (0..MISSIONS.len()).flat_map(move |mission| places(mission).map(move |place| (mission, place)));
        pairs.enumerate().map(|(index, (mission, place))| Self { mission, place, index })
    }

    fn theme(self) -> (&'static str, &'static str) {
        MISSIONS[self.mission].2[self.place]
    }

    fn number(self) -> String {
        format!("M{}C{}", self.mission + 1, self.place + 1)
    }

    fn id(self) -> String {
        self.number().to_lowercase()
    }

    fn ministry(self) -> usize {
        1 + self.index % (MINISTRIES.len() - 1)
    }

    fn measures(self) -> Vec<Measure> {
        let investments = if self.index < 14 { 8 } else { 7 };
        let reforms = (0..REFORMS.len()).map(|place| Measure { component: self, is_reform: true, place });
        reforms.chain((0..investments).map(|place| Measure { component: self, is_reform: false, place })).collect()
    }
}

/// A reform or an investment of a component.
#[derive(Clone, Copy)]
struct Measure {
    component: Component,
    is_reform: bool,
    place: usize,
}

impl Measure {
    fn number(self) -> String {
        let component = self.component.number();
        match self.place {
            place if self.is_reform => format!("{component}R{}", place + 1),
            // The first investments are parts of one.
            place @ 0..3 => format!("{component}I1.{:02}", place + 1),
            place => format!("{component}I{}", place - 1),
        }
    }

    fn id(self) -> String {
        self.number().to_lowercase()
    }

    fn name(self) -> (String, String) {
        let (zh, en) = if self.is_reform { REFORMS[self.place] } else { INVESTMENTS[self.place] };
        let theme = self.component.theme();
        (zh.replace('*', theme.0), en.replace('*', theme.1))
    }

    /// Its place among all measures.
    fn index(self) -> usize {
        self.component.index * 12 + self.place + if self.is_reform { 0 } else { REFORMS.len() }
    }

    /// Its milestones: the ids, the quarters in which they fall due, counted from the third of 2021, and what they say.
    fn milestones(self) -> Vec<(String, usize, (&'static str, &'static str))> {
        let count = if self.index() < 155 { 4 } else { 3 };
        let first = 2 + spread(self.index() as u64, 4) as usize;
        (0..count)
            .map(|place| (format!("{}-{}", self.id(), place + 1), (first + place * 5).min(20), MILESTONES[place]))
            .collect()
    }

    /// What is planned for it, in whole euros; reforms cost nothing.
    fn planned(self) -> Option<u64> {
        (!self.is_reform).then(|| (1 + spread(self.index() as u64 + 500, 240)) * 5_000_000)
    }
}

/// The quarter so many quarters after the third of 2021.
fn quarter(after: usize) -> String {
    let quarters = 2021 * 4 + 2 + after;
    format!("{}-Q{}", quarters / 4, quarters % 4 + 1)
}

/// When a milestone was met: the place of the assessment that says so.
fn met_in(id: &str, due: usize) -> Option<usize> {
    let chance = id.bytes().fold(0u64, |sum, byte| sum * 31 % 1_000_003 + u64::from(byte));
    let late = match spread(chance, 100) {
        0..4 => return None,
        4..14 => 1,
        _ => 0,
    };
    let own = ASSESSMENTS.iter().position(|(.., last)| *last >= due)?;
    (own + late < ASSESSMENTS.len()).then_some(own + late)
}

/// The files of the site.
pub(crate) fn files() -> Files {
    let mut files = Files::new();
    let languages = "[{code: en, tag: en-GB, name: English}, {code: zh, tag: zh-CN, name: 中文, official: true}]";
    let finance = both("自由国财政部", "Ministry of Finance of Freedonia");
    files.insert(
        "content/site.yaml".into(),
        settings("freedonia.example", &both("复苏计划进展", "Recovery Tracker"), &finance, languages),
    );
    files.insert("content/pages/about.yaml".into(), about());
    files.insert("content/organisations.yaml".into(), organisations());
    files.insert("content/plan.yaml".into(), plan(&finance));
    let topics: String =
        TOPICS.iter().map(|(id, zh, en)| format!("  - {{id: {id}, name: {}}}\n", both(zh, en))).collect();
    files.insert("content/vocabulary.yaml".into(), format!("topics:\n{topics}"));
    files.insert("themes/civic/strings/zh.ftl".into(), "-action = 板块\n-task = 措施\n".into());
    files.insert("themes/civic/strings/en.ftl".into(), ENGLISH_NOUNS.into());
    files.insert("content/static/annex.pdf".into(), "%PDF-1.4\n".into());
    for component in Component::all() {
        for measure in component.measures() {
            files.insert(format!("content/tasks/{}.yaml", measure.id()), task(measure, &finance));
        }
        files.insert(format!("content/targets/{}.yaml", component.id()), target(component));
        files.insert(format!("content/records/{}.yaml", component.id()), records(component, &finance));
    }
    files.insert("content/records/others.yaml".into(), others(&finance));
    files
}

fn organisations() -> String {
    let lines = MINISTRIES.iter().enumerate().map(|(place, (zh, en))| {
        let kind = if place == 0 { "issuer" } else { "lead" };
        let name = both(&format!("自由国{zh}部"), &format!("Ministry of {en} of Freedonia"));
        let short = both(&format!("{zh}部"), &format!("Ministry of {en}"));
        format!("- {{id: {}, kind: {kind}, name: {name}, short: {short}}}\n", ministry(place))
    });
    lines.collect()
}

fn ministry(place: usize) -> String {
    MINISTRIES[place].1.to_lowercase().replace(' ', "-")
}

fn plan(finance: &str) -> String {
    let name = both("自由国复苏与韧性计划", "Freedonia’s Recovery and Resilience Plan");
    let mut plan = format!(
        "name: {name}\npublished: 2021-06-01\nterm: {{from: 2021, to: 2026}}\ndocuments:\n  - {{title: Annex to the decision, lang: en, kind: plan, file: annex.pdf}}\n  - {{title: 复苏计划全文, lang: zh, kind: plan, url: 'https://freedonia.example/plan'}}\nissuers:\n  - {{name: {finance}, organisation: finance}}\nactions:\n"
    );
    for component in Component::all() {
        let (mission, theme) = (MISSIONS[component.mission], component.theme());
        let number = format!("M{}", component.mission + 1);
        if component.place == 0 {
            let text = both(
                &format!("任务“{}”由财政部统筹。", mission.0),
                &format!("The Ministry of Finance oversees the mission on {}.", mission.1.to_lowercase()),
            );
            plan += &format!(
                "  - {{id: {}, number: {}, name: {}, text: {text}}}\n",
                number.to_lowercase(),
                both(&number, &number),
                both(mission.0, mission.1)
            );
        }
        let own = component.number();
        let name = both(&format!("振兴{}", theme.0), &format!("New life for {}", theme.1));
        plan += &format!(
            "  - {{id: {}, parent: {}, number: {}, name: {name}}}\n",
            component.id(),
            number.to_lowercase(),
            both(&own, &own)
        );
    }
    plan
}

fn task(measure: Measure, finance: &str) -> String {
    let (component, id, (zh, en)) = (measure.component, measure.id(), measure.name());
    let lead = ministry(component.ministry());
    let topics: Vec<&str> = [measure.index() % 6, (measure.index() / 6 + 3) % 6].map(|place| TOPICS[place].0).into();
    let topics = if topics[0] == topics[1] { topics[0].to_owned() } else { topics.join(", ") };
    let mut text = format!(
        "id: {id}\nnumber: {}\naction: {}\nname: {}\nleads: [{lead}]\ntopics: [{topics}]\n",
        measure.number(),
        component.id(),
        both(&zh, &en)
    );
    if measure.number().ends_with("I1.01") {
        let breakdown = source("分工方案", finance, &format!("freedonia.example/{id}/steps"), "2022-02-01");
        text += "steps:\n";
        for (place, (zh, en, due)) in [
            ("选址", "Choose the places", "2022-06-30"),
            ("招标", "Invite tenders", "2022-Q4"),
            ("开工", "Begin the works", "2023"),
            ("验收", "Inspect the works", "2026-06"),
        ]
        .iter()
        .enumerate()
        {
            text += &format!(
                "  - {{id: {id}.{}, name: {}, leads: [{lead}, home-affairs], due: {due}, source: {breakdown}}}\n",
                place + 1,
                both(zh, en)
            );
        }
    }
    text += "milestones:\n";
    for (place, (id, due, (zh, en))) in measure.milestones().iter().enumerate() {
        // The first milestone of a reform is that of the next one as well.
        let next = Measure { place: measure.place + 1, ..measure };
        let is_shared = measure.is_reform && place == 0 && next.place < REFORMS.len();
        let also = if is_shared { format!(", also: [task:{}]", next.id()) } else { String::new() };
        let due = quarter(*due);
        text += &format!("  - {{id: {id}, name: {}, due: {due}{also}}}\n", both(zh, en));
    }
    if let Some(planned) = measure.planned() {
        let annex = source("计划附件", finance, &format!("freedonia.example/{id}/budget"), "2021-06-01");
        let decree = source("拨款令", finance, &format!("freedonia.example/{id}/decree"), "2022-03-01");
        text += &format!(
            "amounts:\n  - {{kind: planned, value: {planned}, currency: EUR, date: 2021/2026, source: {annex}}}\n  - {{kind: allocated, value: {}, currency: EUR, date: 2022, source: {decree}}}\n",
            planned / 5
        );
    }
    if measure.place == 0 {
        text += &format!(
            "documents:\n  - {{title: 实施细则, lang: zh, kind: rules, url: 'https://freedonia.example/{id}/rules', published: 2021-12-01}}\n"
        );
    }
    text
}

/// What a component is to reach, met without a figure.
fn target(component: Component) -> String {
    let theme = component.theme();
    let measures = component.measures();
    let tasks: Vec<String> = measures.iter().skip(4).take(2).map(|measure| measure.id()).collect();
    format!(
        "id: {}\nnumber: {}\nname: {}\nmeasure: cumulative\nunit: {}\nvalue: {}\ndue: 2025\ntopics: [{}]\ntasks: [{}]\n",
        component.id(),
        component.number(),
        both(&format!("改造后的{}", theme.0), &format!("Renewed {}", theme.1)),
        both("处", "places"),
        100 + component.index * 10,
        TOPICS[component.index % 6].0,
        tasks.join(", ")
    )
}

/// The assessments of a component: which milestones are met, what was spent, what its target has reached.
fn records(component: Component, finance: &str) -> String {
    let (theme, own) = (component.theme(), component.id());
    let mut text = String::new();
    for (place, (id, zh, en, date, _)) in ASSESSMENTS.iter().enumerate() {
        let mut about = Vec::new();
        let mut meets = Vec::new();
        for measure in component.measures() {
            for (id, due, _) in measure.milestones() {
                if met_in(&id, due) == Some(place) {
                    meets.push(id);
                    about.push(format!("'task:{}'", measure.id()));
                }
            }
        }
        about.dedup();
        if meets.is_empty() {
            continue;
        }
        let published = format!(
            "{}-{}",
            date[..4].parse::<u16>().expect("a year") + u16::from(place % 2 == 1),
            if place % 2 == 1 { "03-15" } else { "09-15" }
        );
        let source = source(
            &format!("{zh}评估：{}", theme.0),
            finance,
            &format!("freedonia.example/assessments/{id}/{own}"),
            &published,
        );
        let title = both(&format!("{}：{zh}评估", theme.0), &format!("Assessment of {en}: {}", theme.1));
        text += &format!(
            "- id: {own}-{id}\n  about: [{}]\n  kind: achievement\n  date: {date}\n  added: {published}\n  meets: [{}]\n  title: {title}\n  text: {}\n  sources: [{source}]\n",
            about.join(", "),
            meets.join(", "),
            both("财政部公布评估结果。", "The Ministry of Finance published its assessment."),
        );
        if place % 2 == 1 {
            let year = &date[..4];
            let spent = component.measures().into_iter().filter_map(|measure| {
                let planned = measure.planned()?;
                let is_named = about.iter().any(|named| *named == format!("'task:{}'", measure.id()));
                is_named.then(|| {
                    format!(
                        "    - {{of: 'task:{}', kind: spent, value: {}, currency: EUR, date: {year}}}\n",
                        measure.id(),
                        planned / 10 + place as u64 * 1000
                    )
                })
            });
            let spent: String = spent.collect();
            if !spent.is_empty() {
                text += &format!("  amounts:\n{spent}");
            }
        }
    }
    let first = Measure { component, is_reform: false, place: 0 }.id();
    let source =
        source(&format!("{}分工进展", theme.0), finance, &format!("freedonia.example/steps/{own}"), "2022-07-10");
    text + &format!(
        "- id: {own}-places\n  kind: achievement\n  date: 2022-06-20\n  added: 2022-07-10\n  meets: ['step:{first}.1']\n  progress: [{{of: 'step:{first}.2', value: {}}}]\n  title: {}\n  text: {}\n  sources: [{source}]\n",
        10 + component.index * 5,
        both(&format!("{}选址完成", theme.0), &format!("Places chosen for {}", theme.1)),
        both("选址完成，招标进行中。", "The places are chosen, and tenders are under way."),
    )
}

/// Records about missions, organisations and targets.
fn others(finance: &str) -> String {
    let mut text = String::new();
    for (place, (zh, en, _)) in MISSIONS.iter().enumerate() {
        let number = place + 1;
        let source = source("议会报告", finance, &format!("freedonia.example/parliament/m{number}"), "2025-05-05");
        text += &format!(
            "- id: parliament-m{number}\n  about: ['action:m{number}']\n  kind: event\n  date: 2025-05-05\n  added: 2025-05-06\n  title: {}\n  text: {}\n  sources: [{source}]\n",
            both(&format!("议会审议“{zh}”"), &format!("Parliament debates {}", en.to_lowercase())),
            both("议会审议了进展。", "Parliament debated the progress."),
        );
    }
    for (place, (zh, en)) in MINISTRIES.iter().enumerate() {
        let id = ministry(place);
        let source = source("机构公告", finance, &format!("freedonia.example/units/{id}"), "2021-11-11");
        text += &format!(
            "- id: unit-{id}\n  about: ['org:{id}']\n  kind: policy\n  date: 2021-11-11\n  added: 2021-11-12\n  title: {}\n  text: {}\n  sources: [{source}]\n",
            both(&format!("{zh}部设立专班"), &format!("The Ministry of {en} sets up its unit")),
            both("专班负责落实复苏计划。", "The unit is to carry out the recovery plan."),
        );
    }
    for component in Component::all().filter(|component| component.index % 3 == 0) {
        let (own, theme) = (component.id(), component.theme());
        let source = source("目标达成", finance, &format!("freedonia.example/reached/{own}"), "2025-12-20");
        text += &format!(
            "- id: reached-{own}\n  kind: achievement\n  date: 2025-12\n  added: 2025-12-21\n  meets: ['target:{own}']\n  title: {}\n  text: {}\n  sources: [{source}]\n",
            both(&format!("{}改造目标达成", theme.0), &format!("Goal for {} reached", theme.1)),
            both(
                "财政部宣布目标达成，未给出数字。",
                "The ministry says that the goal is reached, and gives no figure."
            ),
        );
    }
    text
}

const ENGLISH_NOUNS: &str = "\
-action = { $form ->
   *[one] component
    [other] components
    [article] a component
    [capital-one] Component
    [capital-other] Components
    [capital-article] A component
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
