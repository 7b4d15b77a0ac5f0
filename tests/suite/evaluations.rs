//! Evaluations: what is public of them on a day, and what no page ever says.

use std::collections::{BTreeMap, BTreeSet};

use super::support::{Built, Site, elements};

/// The words of a piece of a page, with a space in the place of every tag.
fn words(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// The row of a table about a subject.
fn row<'p>(page: &'p str, subject: &str) -> &'p str {
    let rows = page.split("<tr>").map(|row| row.split("</tr>").next().unwrap_or_default());
    let link = format!("subjects/{subject}/");
    rows.into_iter().find(|row| row.contains(&link)).unwrap_or_else(|| panic!("no row of {subject}"))
}

#[test]
fn a_wrong_total_is_told_and_shown_and_no_other() {
    let site = Site::harbour();
    let report = site.build();
    let told: Vec<String> = report.diagnostics.iter().map(|finding| finding.code.to_string()).collect();
    assert_eq!(told, ["total-differs"], "{}", site.told(&report));
    let pages: BTreeMap<&str, String> = ["2023", "2024", "2025"]
        .into_iter()
        .map(|round| (round, site.page(&format!("en/evaluations/parks/rounds/{round}/index.html"))))
        .collect();
    let differing = pages.values().map(|page| page.matches("score-again").count()).sum::<usize>();
    assert_eq!(differing, 1);
}

#[test]
fn numbers_gaps_and_groups_stand_as_published() {
    let site = Site::harbour();
    site.build();
    let page = site.page("en/evaluations/parks/rounds/2025/index.html");
    let tables = elements(&page, "<table class=\"scores scores-results\">", "table");
    assert_eq!(tables.len(), 2, "a table a group");
    let captions: Vec<String> = tables.iter().map(|table| words(elements(table, "<caption>", "caption")[0])).collect();
    assert_eq!(captions, ["General parks", "Specialised parks"]);
    assert!(tables[0].contains("subjects/north-quay/") && !tables[0].contains("subjects/saltworks/"));
    let saltworks = words(row(&page, "saltworks"));
    assert!(saltworks.contains("not applicable") && saltworks.contains("Total nothing said"), "{saltworks}");
    let river = words(row(&page, "river-mouth"));
    assert!(river.contains("62 under review since 22 June 2026"), "{river}");
    assert!(river.contains("Total 53.2 made with a score that is since withdrawn or under review"), "{river}");
    let total = row(&page, "river-mouth").split("score-total").nth(1).unwrap_or_default();
    assert!(!total.split("</td>").next().unwrap_or_default().contains("score-bar"), "it is not compared");
    assert!(!page.contains(">Rank"), "the source ranks nobody");
}

#[test]
fn what_became_of_a_result_counts_from_its_day_on() {
    let site = Site::harbour();
    let counters = "en/evaluations/open-counters/rounds/2025/index.html";
    let subject = "en/evaluations/open-counters/subjects/patent-office/index.html";
    site.build_as_of("2026-01-19");
    assert!(words(row(&site.page(counters), "patent-office")).contains("satisfactory"));
    assert!(!site.page(subject).contains("The counter that was reviewed"), "the reply came a day later");
    site.build_as_of("2026-03-15");
    assert!(site.page(subject).contains("The counter that was reviewed"));
    assert!(words(row(&site.page(counters), "patent-office")).contains("satisfactory"));
    site.build_as_of("2026-03-16");
    let withdrawn = words(row(&site.page(counters), "patent-office"));
    assert!(withdrawn.contains("Result withdrawn since 16 March 2026") && !withdrawn.contains("satisfactory"));
    assert!(site.page(counters).contains("Parks Office"), "who could publish");
}

#[test]
fn a_round_is_there_from_its_day_on_and_marks_the_older_ones() {
    let site = Site::harbour();
    let third = "en/evaluations/parks/rounds/2025/index.html";
    site.build_as_of("2026-05-11");
    assert!(!site.output().join(third).exists());
    assert!(!site.page("en/evaluations/parks/index.html").contains("older method"));
    site.build_as_of("2026-05-12");
    assert!(site.output().join(third).exists());
    assert_eq!(site.page("en/evaluations/parks/index.html").matches("older method").count(), 2);
    let older = site.page("en/evaluations/parks/rounds/2024/index.html");
    assert!(older.contains("judges by another method"));
    // A subject's rounds stand in runs of one method.
    let subject = site.page("en/evaluations/parks/subjects/north-quay/index.html");
    assert_eq!(subject.matches("score-run").count(), 2);
}

#[test]
fn drafts_and_embargoes_of_rounds_are_in_no_public_build() {
    for hold in ["draft: true", "publish_at: 2027-01-01"] {
        let site = Site::harbour();
        let path = "content/evaluations/parks/rounds/2025.yaml";
        site.replace(path, "added: 2026-11-20\n", &format!("added: 2026-11-20\n{hold}\n"));
        site.build();
        assert!(!site.output().join("evaluations/parks/rounds/2025/index.html").exists(), "{hold}");
        assert!(!site.page("en/evaluations/parks/index.html").contains("Method of 2025"), "{hold}");
    }
}

#[test]
fn the_plan_s_own_tasks_can_be_evaluated() {
    let site = Site::harbour();
    site.build();
    let page = site.page("en/evaluations/mid-term/rounds/2025/index.html");
    assert!(
        page.contains("evaluations/mid-term/subjects/") || page.contains("../../subjects/"),
        "tasks are the subjects"
    );
    let task = site.page("en/tasks/1/index.html");
    assert!(task.contains("evaluations/parks/"), "a task leads to the evaluations that concern it");
}

#[test]
fn the_shipped_evaluation_says_what_was_looked_for_and_claims_no_round() {
    let site = Built::shipped();
    let page = site.page("en/evaluations/sub-parks/index.html");
    let text = words(page);
    assert!(text.contains("Rounds none found") && text.contains("Results none found"), "{text}");
    assert!(text.contains("we looked for the method") && text.contains("It could be published by"), "{text}");
    assert!(!page.contains("class=\"scores\""), "no number is shown");
    for path in ["en/safeguards/3/index.html", "en/tasks/5/index.html"] {
        assert!(site.page(path).contains("evaluations/sub-parks/"), "{path}");
    }
    assert!(!site.page("en/index.html").contains(">Evaluations</a>"), "no menu leads to what has no round");
}

/// A small generator of numbers: the same seed gives the same evaluation.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    fn one_in(&mut self, bound: u64) -> bool {
        self.below(bound) == 0
    }
}

/// A random evaluation as content, and what its pages may say.
struct Made {
    files: Vec<(String, String)>,
    /// The numbers that are published, by round.
    published: BTreeMap<String, BTreeSet<String>>,
    /// The rounds whose source ranks.
    ranked: BTreeSet<String>,
    /// The group of each subject.
    groups: BTreeMap<String, Option<u64>>,
    has_groups: bool,
    /// The method of each round.
    methods: BTreeMap<String, String>,
}

fn made(seed: u64) -> Made {
    let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let (groups, subjects, rounds) = (chance.below(3), 2 + chance.below(4), 1 + chance.below(3));
    let mut text = "id: parks\nadded: 2026-01-01\nname: {zh: 园区评价, en: Parks}\nsummary: {zh: 评价。, en: Judged.}\nbasis: [safeguard:1]\n".to_owned();
    if groups > 0 {
        text += "groups:\n";
        (0..groups)
            .for_each(|group| text += &format!("  - {{id: g{group}, name: {{zh: 组{group}, en: Group {group}}}}}\n"));
    }
    text += "subjects:\n";
    let mut of = BTreeMap::new();
    for subject in 0..subjects {
        let group = (groups > 0 && !chance.one_in(4)).then(|| chance.below(groups.max(1)));
        let named = group.map_or_else(String::new, |group| format!(", group: g{group}"));
        text += &format!("  - {{id: s{subject}, name: {{zh: 园{subject}, en: Park {subject}}}{named}}}\n");
        of.insert(format!("s{subject}"), group);
    }
    text += "sources: [{title: Notice, lang: en, publisher: Bureau, url: 'https://bureau.example/n', published: 2020-01-01}]\n";
    let mut made = Made {
        files: vec![("content/evaluations/parks/evaluation.yaml".to_owned(), text)],
        published: BTreeMap::new(),
        ranked: BTreeSet::new(),
        groups: of,
        has_groups: groups > 0,
        methods: BTreeMap::new(),
    };
    // Every number is another one, so that each tells where it comes from.
    let mut next = 0;
    let mut number = |chance: &mut Chance| {
        next += 1;
        format!("{}.{next:03}", 10 + chance.below(80))
    };
    let mut method = 0;
    for round in 0..rounds {
        let year = 2021 + round;
        let is_new = round == 0 || chance.one_in(2);
        method += u64::from(is_new);
        let name = year.to_string();
        let mut text = format!(
            "id: {year}\nadded: 2026-01-01\nperiod: {{from: {year}, to: {year}}}\npublished: {}-02-01\nmethod:\n  id: m{method}\n",
            year + 1
        );
        if is_new {
            text += "  scale: {from: 0, to: 100}\n  total: weighted-sum\n  dimensions:\n";
            let weighted = !chance.one_in(3);
            for (place, weight) in ["0.2", "0.3", "0.5"].iter().enumerate() {
                let weight = if weighted { format!(", weight: {weight}") } else { String::new() };
                text += &format!("    - {{id: d{place}, name: {{zh: 维度{place}, en: Dimension {place}}}{weight}}}\n");
            }
        }
        let ranks = chance.one_in(2);
        if ranks {
            text += "ranking: all\n";
            made.ranked.insert(name.clone());
        }
        text += "results:\n";
        let own = made.published.entry(name.clone()).or_default();
        for subject in 0..subjects {
            text += &format!("  - subject: s{subject}\n    scores:\n");
            let withdrawn = chance.one_in(5);
            for place in 0..3 {
                if chance.one_in(4) {
                    let why = ["not-published", "not-applicable", "under-review", "withdrawn"];
                    text += &format!("      - {{of: d{place}, missing: {}}}\n", why[chance.below(4) as usize]);
                    continue;
                }
                let value = number(&mut chance);
                if chance.one_in(6) {
                    text +=
                        &format!("      - {{of: d{place}, value: {value}, withdrawn: {{date: {}-03-01}}}}\n", year + 1);
                } else {
                    text += &format!("      - {{of: d{place}, value: {value}}}\n");
                    if !withdrawn {
                        own.insert(value);
                    }
                }
            }
            if chance.one_in(2) {
                let total = number(&mut chance);
                text += &format!("    total: {total}\n");
                if !withdrawn {
                    own.insert(total);
                }
            }
            if ranks {
                text += &format!("    rank: {}\n", subject + 1);
            }
            if withdrawn {
                text += &format!("    withdrawn: {{date: {}-03-01}}\n", year + 1);
            }
        }
        text += &format!(
            "sources: [{{title: Results, lang: en, publisher: Bureau, url: 'https://bureau.example/{year}', published: {}-02-01}}]\n",
            year + 1
        );
        made.methods.insert(name.clone(), format!("m{method}"));
        made.files.push((format!("content/evaluations/parks/rounds/{year}.yaml"), text));
    }
    made
}

#[test]
fn no_page_shows_a_total_a_rank_or_a_comparison_that_the_rules_forbid() {
    let (mut numbers, mut tables) = (0, 0);
    for seed in 1..=12 {
        let made = made(seed);
        let site = Site::new();
        for (path, text) in &made.files {
            site.write(path, text);
        }
        site.build();
        let all: BTreeSet<&String> = made.published.values().flatten().collect();
        let pages = site
            .files()
            .into_iter()
            .filter(|(path, _)| path.starts_with("en/evaluations/parks/") && path.ends_with(".html"));
        for (path, page) in pages.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("text"))) {
            // Every number that stands as one is published, and still stands.
            let shown = elements(&page, "<span class=\"score-number\">", "span");
            numbers += shown.len();
            for number in shown.iter().map(|number| words(number)) {
                assert!(all.contains(&number), "{seed} {path}: {number} is not published");
            }
            // What the method makes of scores stands only beside a total that is published and whole.
            for cell in page.split("<td").filter(|cell| cell.contains("score-again")) {
                assert!(cell.contains("score-number"), "{seed} {path}: {cell}");
            }
            for again in page.split("<tr>").filter(|row| row.contains("score-again") && path.contains("/rounds/")) {
                let row = again.split("</tr>").next().unwrap_or_default();
                assert!(!row.contains("score-gap"), "{seed} {path}: a total over a gap: {row}");
            }
            // Only those of one group stand in one table, and only they have bars.
            for table in elements(&page, "<table class=\"scores scores-results\">", "table") {
                tables += 1;
                let subjects: BTreeSet<&str> =
                    table.split("subjects/").skip(1).filter_map(|rest| rest.split('/').next()).collect();
                let groups: BTreeSet<_> = subjects.iter().map(|subject| made.groups[*subject]).collect();
                assert_eq!(groups.len(), 1, "{seed} {path}: {subjects:?}");
                let comparable = !made.has_groups || groups.iter().all(Option::is_some);
                assert!(comparable || !table.contains("score-bar"), "{seed} {path}: a comparison outside a group");
                // And only rounds of one method.
                let rounds: BTreeSet<&str> =
                    table.split("rounds/").skip(1).filter_map(|rest| rest.split('/').next()).collect();
                let methods: BTreeSet<_> = rounds.iter().filter_map(|round| made.methods.get(*round)).collect();
                assert!(methods.len() <= 1, "{seed} {path}: {methods:?}");
            }
        }
        for round in made.methods.keys() {
            let page = site.page(&format!("en/evaluations/parks/rounds/{round}/index.html"));
            assert_eq!(page.contains(">Rank"), made.ranked.contains(round), "{seed} {round}");
        }
    }
    assert!(numbers > 200 && tables > 30, "{numbers} numbers and {tables} tables were looked at");
}

#[test]
fn a_rule_about_an_evaluation_covers_its_rounds() {
    let site = Site::harbour();
    let rule =
        "rules:\n  - {code: total-differs, level: off, about: 'evaluation:parks', reason: The source has it so.}\n";
    site.replace("content/site.yaml", "time_zone:", &format!("{rule}time_zone:"));
    let report = site.check();
    assert_eq!(site.told(&report), "");
}
