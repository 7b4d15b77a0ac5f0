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
    let rows = page.split("<tr>").skip(1).map(|row| row.split("</tr>").next().unwrap_or_default());
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
    assert!(saltworks.contains("not applicable") && saltworks.contains("Total no total published"), "{saltworks}");
    let river = words(row(&page, "river-mouth"));
    assert!(river.contains("62 under review since 22 June 2026"), "{river}");
    assert!(river.contains("Total 53.2 includes the Services score, under review since 22 June 2026"), "{river}");
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
    assert!(withdrawn.contains("Result withdrawn on 16 March 2026") && !withdrawn.contains("satisfactory"));
    assert!(site.page(counters).contains("Parks Office"), "who could publish");
}

#[test]
fn a_round_is_there_from_its_day_on_and_marks_the_older_ones() {
    let site = Site::harbour();
    let third = "en/evaluations/parks/rounds/2025/index.html";
    site.build_as_of("2026-05-11");
    assert!(!site.output().join(third).exists());
    assert!(!site.page("en/evaluations/parks/index.html").contains("not the latest method"));
    site.build_as_of("2026-05-12");
    assert!(site.output().join(third).exists());
    assert_eq!(site.page("en/evaluations/parks/index.html").matches("not the latest method").count(), 2);
    let older = site.page("en/evaluations/parks/rounds/2024/index.html");
    assert!(words(&older).contains("The 2025 round used another method"), "{older}");
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
    assert!(words(row(&page, "1")).starts_with("Task 1: Win partner parks"), "tasks are the subjects");
    // What stands as a weight is full marks of points that are added.
    let text = words(&page);
    assert!(text.contains("out of 60") && text.contains("The highest total is 100."), "{text}");
    assert!(!text.contains("weight 60"), "{text}");
    let whole = words(&site.page("en/evaluations/mid-term/index.html"));
    assert!(whole.contains("Full marks") && !whole.contains("not recomputed"), "{whole}");
    let task = site.page("en/tasks/1/index.html");
    assert!(task.contains("evaluations/parks/"), "a task leads to the evaluations that concern it");
    assert!(task.contains("evaluations/mid-term/"), "a task that is evaluated leads to its evaluation");
}

#[test]
fn the_shipped_evaluation_says_what_was_looked_for_and_claims_no_round() {
    let site = Built::shipped();
    let page = site.page("en/evaluations/sub-parks/index.html");
    let text = words(page);
    assert!(text.contains("Rounds none found") && text.contains("Results none found"), "{text}");
    assert!(text.contains("we looked for the method") && text.contains("The following could publish it:"), "{text}");
    assert!(!page.contains("class=\"scores\""), "no number is shown");
    for path in ["en/safeguards/3/index.html", "en/tasks/5/index.html"] {
        assert!(site.page(path).contains("evaluations/sub-parks/"), "{path}");
    }
    assert!(!site.page("en/index.html").contains(">Evaluations</a>"), "no menu leads to what has no round");
}

#[test]
fn points_that_are_added_may_have_any_full_marks() {
    let site = Site::harbour();
    let path = "content/evaluations/mid-term/rounds/2025.yaml";
    site.replace(path, "weight: 60", "weight: 80");
    let report = site.build();
    let told: Vec<String> = report.diagnostics.iter().map(|finding| finding.code.to_string()).collect();
    assert_eq!(told, ["total-differs"], "{}", site.told(&report));
    let page = words(&site.page("en/evaluations/mid-term/index.html"));
    assert!(!page.contains("As published") && !page.contains("not recomputed"), "{page}");
}

#[test]
fn a_method_that_a_hidden_round_gave_is_not_called_unpublished() {
    for hold in ["draft: true", "publish_at: 2027-01-01"] {
        let site = Site::harbour();
        site.replace(
            "content/evaluations/parks/rounds/2023.yaml",
            "added: 2026-11-20\n",
            &format!("added: 2026-11-20\n{hold}\n"),
        );
        site.build();
        let round = words(&site.page("en/evaluations/parks/rounds/2024/index.html"));
        assert!(round.contains("Method not shown here") && !round.contains("not found in public"), "{hold}: {round}");
        let whole = words(&site.page("en/evaluations/parks/index.html"));
        assert!(whole.contains("Method not shown here"), "{hold}: {whole}");
    }
    let site = Site::harbour();
    site.build();
    let round = words(&site.page("en/evaluations/open-counters/rounds/2025/index.html"));
    assert!(round.contains("Method not found in public"), "{round}");
}

#[test]
fn what_rests_on_a_doubted_score_says_on_which_and_since_when() {
    let site = Site::harbour();
    site.build();
    let page = site.page("en/evaluations/parks/rounds/2024/index.html");
    let lighthouse = words(row(&page, "lighthouse"));
    assert!(
        lighthouse.contains("Total 61.1 includes the Innovation score, withdrawn on 1 September 2025"),
        "{lighthouse}"
    );
    assert!(lighthouse.contains("Grade good rests on a number withdrawn since"), "{lighthouse}");
    assert!(lighthouse.contains("Rank in its group 3 rests on a number withdrawn since"), "{lighthouse}");
    let text = words(&page);
    assert!(text.contains("Something in the result of Lighthouse Park was withdrawn"), "{text}");
    let subject = words(&site.page("en/evaluations/parks/subjects/lighthouse/index.html"));
    assert!(subject.contains("61.1 includes the Innovation score, withdrawn on 1 September 2025"), "{subject}");
    assert!(subject.contains("7.5 per thousand employees its score was withdrawn"), "{subject}");
    let patents = words(&site.page("en/evaluations/parks/indicators/patents/index.html"));
    assert!(patents.contains("7.5 its score was withdrawn"), "{patents}");
    // And the data files say it too.
    let data = site.page("data/scores.csv");
    let state = |line: &&str| {
        let has = |part: &str| line.contains(part);
        has("parks,") && has(",2024,") && has(",lighthouse,") && has(",total,")
    };
    let totals: Vec<&str> = data.lines().filter(state).collect();
    assert!(totals.len() == 1 && totals[0].contains("rests-on-withdrawn"), "{totals:?}");
    let withdrawn: Vec<&str> = data.lines().filter(|line| line.contains(",patent-office,")).collect();
    assert!(withdrawn.iter().any(|line| line.contains(",withdrawn,")), "{withdrawn:?}");
    let doubted: Vec<&str> = data.lines().filter(|line| line.contains(",trade-bureau,")).collect();
    assert!(doubted.iter().any(|line| line.contains(",under-review,")), "{doubted:?}");
}

#[test]
fn a_subject_keeps_its_grade_s_place_when_it_is_withdrawn() {
    let site = Site::harbour();
    site.build();
    let page = words(&site.page("en/evaluations/open-counters/subjects/patent-office/index.html"));
    assert!(page.contains("Grade withdrawn on 16 March 2026"), "{page}");
    let page = words(&site.page("en/evaluations/open-counters/subjects/trade-bureau/index.html"));
    assert!(page.contains("excellent under review"), "{page}");
    let page = words(&site.page("en/evaluations/parks/subjects/saltworks/index.html"));
    assert!(
        page.contains("no ranking in this round")
            && page.contains("no total published")
            && !page.contains("nothing said")
    );
    assert!(page.contains("withdrawn : date and reason not stated"), "{page}");
}

#[test]
fn a_task_goes_by_its_number_and_what_is_told_of_a_whole_result_is_told_once() {
    let site = Site::harbour();
    site.build();
    let round = site.page("en/evaluations/mid-term/rounds/2025/index.html");
    assert!(words(row(&round, "4")).contains("Task 4: Shorten the time for permits"));
    let titled = |page: &str, title: &str| page.contains(&format!("<title>{title} · "));
    assert!(titled(&round, "Mid-term evaluation of 2025"), "its own name says of what it is a round");
    let round = site.page("en/evaluations/parks/rounds/2024/index.html");
    assert!(titled(&round, "Evaluation of the open innovation of the district parks: 2024"));
    let subject = site.page("evaluations/mid-term/subjects/4/index.html");
    assert!(titled(&subject, "任务4“缩短许可时间”：行动计划中期评估"));
    let feed = site.page("feed.xml");
    assert!(feed.contains("对任务4“缩短许可时间”评价结果的回应（2025年中期评估）"), "{feed}");
    for page in ["rounds/2025", "subjects/patent-office"] {
        let page = site.page(&format!("en/evaluations/open-counters/{page}/index.html"));
        assert_eq!(page.matches("The counter had moved before it was reviewed.").count(), 1);
    }
    // An organisation that is evaluated is not named a second time.
    let subject = words(&site.page("en/evaluations/open-counters/subjects/patent-office/index.html"));
    assert!(subject.contains("Page of this organisation") && !subject.contains("Organisation:"), "{subject}");
    let park = words(&site.page("en/evaluations/parks/subjects/river-mouth/index.html"));
    assert!(park.contains("Organisation: River Mouth District Government"), "{park}");
}

#[test]
fn how_results_are_treated_is_told_only_where_there_are_evaluations() {
    let site = Site::harbour();
    let corrections = "id: corrections\ntitle: {zh: 更正, en: Corrections}\ndescription: {zh: 更正, en: Corrections}\ntext: {zh: 更正, en: Corrections}\n";
    site.write("content/pages/corrections.yaml", corrections);
    site.build();
    let method = site.page("en/method/index.html");
    assert!(words(&method).contains("Recalculation: where a source says"));
    assert!(elements(&method, "<ul class=\"rules\">", "ul").iter().any(|list| list.contains("/corrections/")));
    let without: Vec<_> = Built::town().pages().filter(|(path, _)| path.ends_with("method/index.html")).collect();
    assert!(!without.is_empty() && without.iter().all(|(_, page)| !page.contains("id=\"evaluations\"")));
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
    /// The numbers that are published and stand, by round.
    published: BTreeMap<String, BTreeSet<String>>,
    /// Those that rest on scores that were withdrawn or are under review.
    shaken: BTreeSet<String>,
    /// The grades and diagnoses of results that were withdrawn.
    gone: BTreeSet<String>,
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
        shaken: BTreeSet::new(),
        gone: BTreeSet::new(),
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
                let weight = if weighted { format!("      weight: {weight}\n") } else { String::new() };
                text +=
                    &format!("    - id: d{place}\n      name: {{zh: 维度{place}, en: Dimension {place}}}\n{weight}");
                text += "      indicators:\n";
                for part in ["a", "b"] {
                    text += &format!(
                        "        - {{id: d{place}{part}, name: {{zh: 指标{place}{part}, en: Indicator {place}{part}}}}}\n"
                    );
                }
            }
        }
        let (ranks, grades) = (chance.one_in(2), chance.one_in(2));
        if ranks {
            text += "ranking: all\n";
            made.ranked.insert(name.clone());
        }
        text += "results:\n";
        let own = made.published.entry(name.clone()).or_default();
        for subject in 0..subjects {
            text += &format!("  - subject: s{subject}\n    scores:\n");
            let withdrawn = chance.one_in(5);
            let reviewed = !withdrawn && chance.one_in(6);
            let on = |day: &str| {
                let day = format!("{}-{day}", year + 1);
                let source =
                    format!("title: Notice, lang: en, publisher: Bureau, url: 'https://bureau.example/notice/{day}'");
                format!("{{date: {day}, source: {{{source}, published: {day}}}}}")
            };
            // What is withdrawn as a whole is not found sound later.
            let (day, later) = (on("03-01"), on(if withdrawn { "03-01" } else { "03-09" }));
            // The number of a score, if there is one, and whether it is in doubt.
            let mut score = |of: &str, chance: &mut Chance| {
                if chance.one_in(6) {
                    let why = ["not-published", "not-applicable", "under-review", "withdrawn"];
                    let why = why[chance.below(4) as usize];
                    text += &format!("      - {{of: {of}, missing: {why}}}\n");
                    return (None, !why.starts_with("not"));
                }
                let value = number(chance);
                let mark = ["withdrawn", "under_review", "ended"].into_iter().nth(chance.below(10) as usize);
                let marked = match mark {
                    // What was looked at again counts again once that is over.
                    Some("ended") => format!(", under_review: {day}, review_ended: {later}"),
                    Some(mark) => format!(", {mark}: {day}"),
                    None => String::new(),
                };
                let mark = mark.filter(|mark| *mark != "ended");
                text += &format!("      - {{of: {of}, value: {value}{marked}}}\n");
                if !withdrawn && mark != Some("withdrawn") {
                    own.insert(value.clone());
                }
                (Some(value), mark.is_some())
            };
            let mut is_shaken = false;
            for place in 0..3 {
                let (value, own) = score(&format!("d{place}"), &mut chance);
                let mut parts =
                    ["a", "b"].map(|part| chance.one_in(4) && score(&format!("d{place}{part}"), &mut chance).1);
                parts.sort_unstable();
                if parts[1] && !own {
                    made.shaken.extend(value);
                }
                is_shaken |= parts[1] || own;
            }
            if chance.one_in(2) {
                let total = number(&mut chance);
                text += &format!("    total: {total}\n");
                if is_shaken {
                    made.shaken.insert(total.clone());
                }
                if !withdrawn {
                    own.insert(total);
                }
            }
            if ranks {
                text += &format!("    rank: {}\n", subject + 1);
            }
            let (grade, diagnosis) = (format!("Grade-{year}-{subject}"), format!("Found-{year}-{subject}."));
            if grades && !chance.one_in(4) {
                text += &format!("    grade: {{zh: 等次{year}-{subject}, en: {grade}}}\n");
            }
            if chance.one_in(2) {
                text += &format!("    diagnosis: {{zh: 诊断{year}-{subject}。, en: {diagnosis}}}\n");
            }
            if withdrawn {
                text += &format!("    withdrawn: {day}\n");
                made.gone.extend([grade, diagnosis]);
            }
            if reviewed {
                text += &format!("    under_review: {day}\n");
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
    let (mut numbers, mut tables, mut again, mut bars, mut ungrouped, mut of_criteria, mut reviewed) =
        (0, 0, 0, 0, 0, 0, 0);
    let mut shaken = 0;
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
            let gone = made.gone.iter().find(|words| page.contains(*words));
            assert_eq!(gone, None, "{seed} {path}: it was withdrawn");
            again += page.matches("score-again").count();
            bars += page.matches("score-bar").count();
            // What is being looked at again is neither drawn beside others nor worked out again.
            let cells = page.split("<td").map(|rest| rest.split("</td>").next().unwrap_or_default());
            for cell in cells {
                let number =
                    elements(cell, "<span class=\"score-number\">", "span").first().map(|number| words(number));
                let marked = cell.contains("under review") || cell.contains("withdrawn");
                reviewed += usize::from(marked && number.is_some());
                assert!(
                    !marked || !cell.contains("score-bar") && !cell.contains("score-again"),
                    "{seed} {path}: {cell}"
                );
                // And what rests on it, or on what was withdrawn, says so.
                if number.is_some_and(|number| made.shaken.contains(&number)) {
                    shaken += 1;
                    assert!(marked, "{seed} {path}: {cell}");
                }
            }
            // What the method makes of scores stands only beside a total that is published and whole.
            for cell in page.split("<td").filter(|cell| cell.contains("score-again")) {
                assert!(cell.contains("score-number"), "{seed} {path}: {cell}");
            }
            for again in
                page.split("<tr>").skip(1).filter(|row| row.contains("score-again") && path.contains("/rounds/"))
            {
                let row = again.split("</tr>").next().unwrap_or_default();
                // That there is no grade is no gap in what makes the total up.
                let mut cells = row.split("<td").filter(|cell| !cell.contains(">Grade<"));
                assert!(cells.all(|cell| !cell.contains("score-gap")), "{seed} {path}: a total over a gap: {row}");
            }
            // Only those of one group stand in one table, and only they have bars.
            for table in elements(&page, "<table class=\"scores scores-results\">", "table") {
                tables += 1;
                of_criteria += usize::from(path.contains("/indicators/"));
                let subjects: BTreeSet<&str> =
                    table.split("subjects/").skip(1).filter_map(|rest| rest.split('/').next()).collect();
                let groups: BTreeSet<_> = subjects.iter().map(|subject| made.groups[*subject]).collect();
                assert_eq!(groups.len(), 1, "{seed} {path}: {subjects:?}");
                ungrouped += usize::from(made.has_groups && groups.iter().all(Option::is_none));
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
    let met = [again, bars, ungrouped, of_criteria, reviewed, shaken];
    assert!(
        met.iter().all(|count| *count > 0),
        "recalculated, bars, ungrouped, of criteria, in doubt, resting on what is: {met:?}"
    );
}

/// What marks something that only a repost tells of.
const REPOST: &str = "Found only as a repost, not confirmed";

#[test]
fn a_round_that_only_a_repost_tells_of_is_marked_wherever_it_stands() {
    let site = Site::harbour();
    let pages = [
        "evaluations/parks/rounds/2025",
        "evaluations/parks/subjects/north-quay",
        "evaluations/parks/indicators/patents",
        "evaluations/parks",
        "evaluations",
        "tasks/1",
    ];
    let of_page = |page: &str| {
        let text = words(&site.page(&format!("en/{page}/index.html")));
        text.matches(REPOST).count()
    };
    site.build();
    let before = pages.map(of_page);
    let address = "url: https://assessment.example/parks-2025\n";
    site.replace("content/evaluations/parks/rounds/2025.yaml", address, &format!("{address}    mirror: true\n"));
    site.build();
    for (page, before) in pages.into_iter().zip(before) {
        assert!(of_page(page) > before, "{page}");
    }
    assert_eq!(of_page("evaluations/parks/rounds/2024"), 0);
    let data = site.page("data/scores.csv");
    let mut lines = data.lines();
    // It stands right behind the page.
    assert!(lines.next().is_some_and(|head| head.contains(",page_en,confirmed,unit_zh,")));
    let (doubted, sure): (Vec<&str>, Vec<&str>) =
        lines.filter(|line| line.starts_with("parks,")).partition(|line| line.contains(",2025,"));
    assert!(!doubted.is_empty() && doubted.iter().all(|line| line.contains("/,false,")), "{doubted:?}");
    assert!(!sure.is_empty() && sure.iter().all(|line| line.contains("/,true,")), "{sure:?}");
}

#[test]
fn a_withdrawn_result_takes_its_diagnosis_along_and_is_counted_apart() {
    let site = Site::harbour();
    let said = "Permits are dealt with in one place";
    let diagnosis = "    diagnosis:\n      zh: 许可集中办理，";
    site.replace(
        "content/evaluations/parks/rounds/2024.yaml",
        diagnosis,
        &format!("    withdrawn:\n      date: 2025-09-02\n      source: {{title: Notice, lang: en, publisher: Centre, url: 'https://centre.example/notice', published: 2025-09-02}}\n{diagnosis}"),
    );
    let holds = || {
        let has = |bytes: &Vec<u8>| bytes.windows(said.len()).any(|part| part == said.as_bytes());
        site.files().into_iter().filter(|(_, bytes)| has(bytes)).map(|(path, _)| path).collect::<Vec<_>>()
    };
    let round = "en/evaluations/parks/rounds/2024/index.html";
    site.build_as_of("2025-09-01");
    assert!(!holds().is_empty());
    assert!(site.page(round).contains("6 published results and the sources."));
    let known = |page: &str| words(elements(page, "<dl class=\"evaluation-known\">", "dl")[0]);
    let whole = "evaluations/parks/index.html";
    assert!(known(&site.page(&format!("en/{whole}"))).contains("Results 12 Diagnoses"));
    site.build_as_of("2025-09-02");
    assert_eq!(holds(), Vec::<String>::new());
    assert!(!row(&site.page(round), "north-quay").contains(">Diagnosis<"));
    assert!(site.page(round).contains("6 published results (one withdrawn since) and the sources."));
    let subject = site.page("en/evaluations/parks/subjects/north-quay/index.html");
    assert!(subject.contains("2 published results (one withdrawn since), with diagnoses"), "{subject}");
    assert!(known(&site.page(&format!("en/{whole}"))).contains("Results 12, one withdrawn Diagnoses"));
    assert!(known(&site.page(whole)).contains("12项，其中1项已撤回"));
}

#[test]
fn one_broken_number_is_one_finding() {
    let rounds = "content/evaluations/parks/rounds";
    let slips = [
        ("content/evaluations/parks/evaluation.yaml".to_owned(), "paragraph: 11", "paragraph: elf"),
        (format!("{rounds}/2023.yaml"), "weight: 0.4\n      explanation", "weight: 0,4\n      explanation"),
        (format!("{rounds}/2023.yaml"), "from: 2023-01\n", "from: 2023-13\n"),
        (format!("{rounds}/2024.yaml"), "value: 150\n", "value: 15O\n"),
        (format!("{rounds}/2025.yaml"), "weight: 18\n", "weight: 18%\n"),
    ];
    for (path, sound, slip) in slips {
        let site = Site::harbour();
        site.replace(&path, sound, slip);
        let report = site.check();
        let wrong: Vec<_> =
            report.diagnostics.iter().filter(|finding| finding.code.to_string() != "total-differs").collect();
        assert_eq!(wrong.len(), 1, "{path}: {}", site.told(&report));
    }
}

#[test]
fn a_weight_says_what_it_is_a_part_of() {
    let site = Site::harbour();
    site.build();
    let parks = words(&site.page("en/evaluations/parks/index.html"));
    assert!(parks.contains("0.5 of the dimension") && parks.contains("18 of the whole"), "{parks}");
    let subject = words(&site.page("en/evaluations/parks/subjects/north-quay/index.html"));
    assert!(subject.contains("0.5 of the dimension") && subject.contains("18 of the whole"), "{subject}");
    let points = words(&site.page("en/evaluations/mid-term/index.html"));
    assert!(!points.contains("of the dimension") && !points.contains("of the whole"), "{points}");
    let older = words(&site.page("evaluations/parks/rounds/2024/index.html"));
    assert!(older.contains("采用另一办法"), "{older}");
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
