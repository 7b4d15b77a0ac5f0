//! Marks of results and replies: the day from which they are public, reviews that end, what is put in late, and groups of then.

use std::str::FromStr;

use atom_syndication::Feed;
use gongkai::model::Fact;

use super::support::{Site, words_of};

const ROUND_2024: &str = "content/evaluations/parks/rounds/2024.yaml";
const ROUND_2025: &str = "content/evaluations/parks/rounds/2025.yaml";
const EVALUATION: &str = "content/evaluations/parks/evaluation.yaml";

/// A mark of a day, with a source of that day.
pub(super) fn on(day: &str) -> String {
    format!("{{date: {day}, source: {}}}", notice(day))
}

fn notice(day: &str) -> String {
    format!("{{title: Notice, lang: en, publisher: Bureau, url: 'https://bureau.example/notice', published: {day}}}")
}

fn page(site: &Site, of: &str) -> String {
    words_of(&site.page(&format!("en/evaluations/parks/{of}/index.html")))
}

/// The ids of a feed’s entries and the days on which they were updated, in their order.
fn entries(site: &Site) -> Vec<(String, String)> {
    let feed = Feed::from_str(&site.page("en/feed.xml")).expect("a feed");
    let day = |entry: &atom_syndication::Entry| entry.updated.format("%Y-%m-%d").to_string();
    feed.entries.iter().map(|entry| (entry.id.clone(), day(entry))).collect()
}

/// When the entry of a feed whose id ends so was updated.
fn updated(site: &Site, end: &str) -> String {
    let found: Vec<(String, String)> = entries(site).into_iter().filter(|(id, _)| id.ends_with(end)).collect();
    assert_eq!(found.len(), 1, "{end}: {found:?}");
    found[0].1.clone()
}

/// What waits in a site of a day: id, fact and reason.
fn waiting(site: &Site, day: &str) -> Vec<(String, Option<&'static str>, &'static str)> {
    let report = site.build_as_of(day);
    let waiting = report.made.expect("a site").waiting;
    waiting.into_iter().map(|one| (one.id, one.fact.map(Fact::name), one.reason.name())).collect()
}

#[test]
fn a_mark_or_reply_counts_from_the_day_on_which_its_source_was_there() {
    let site = Site::harbour();
    // The park withdrew on paper in June; nobody could know before July.
    let late = format!("{{date: 2026-06-30, source: {}}}", notice("2026-07-03"));
    site.replace(ROUND_2025, "    total: 53.2\n", &format!("    total: 53.2\n    withdrawn: {late}\n"));
    site.replace(ROUND_2025, "reply-2025\n        published: 2026-06-15", "reply-2025\n        published: 2026-07-05");
    site.build_as_of("2026-07-02");
    let before = page(&site, "subjects/river-mouth");
    assert!(before.contains("53.2") && !before.contains("withdrawn on 30 June"), "{before}");
    assert!(!entries(&site).iter().any(|(id, _)| id.contains("river-mouth/withdrawn")));
    site.build_as_of("2026-07-04");
    let after = page(&site, "subjects/river-mouth");
    assert!(!after.contains("53.2") && after.contains("withdrawn on 30 June 2026"), "{after}");
    assert!(!after.contains("Many of the") && !after.contains("The waiting applications were"), "its reply came later");
    assert_eq!(site.page("en/changes/2026/07/index.html").matches("result withdrawn").count(), 1);
    site.build_as_of("2026-07-05");
    assert!(page(&site, "subjects/river-mouth").contains("The waiting applications were"));
}

#[test]
fn a_review_that_is_over_says_how_it_ended_and_its_numbers_count_again() {
    let site = Site::harbour();
    site.build_as_of("2025-06-17");
    let round = page(&site, "rounds/2024");
    assert!(round.contains("60 under review since 20 May 2025"), "{round}");
    assert!(round.contains("47.7 includes the Services score, under review since 20 May 2025"), "{round}");
    assert!(!page(&site, "subjects/river-mouth").contains("Review concluded"));
    site.build();
    let round = page(&site, "rounds/2024");
    assert!(!round.contains("20 May 2025") && round.contains("47.7"), "{round}");
    let subject = page(&site, "subjects/river-mouth");
    let told = "Review concluded on 18 June 2025: Services: The score stands. source: 河口园服务得分复核结果";
    assert!(subject.contains(told), "{subject}");
    assert!(
        words_of(&site.page("evaluations/parks/subjects/river-mouth/index.html")).contains("2025年6月18日复核结束")
    );
    let june = words_of(&site.page("en/changes/2025/06/index.html"));
    assert!(june.contains("River Mouth Park: review of part of the result concluded (Evaluation"), "{june}");
    assert_eq!(updated(&site, "parks/2024/river-mouth/review-ended/2025-06-18"), "2026-11-20");
    let ended = ("parks/2024/river-mouth".to_owned(), Some("review-ended"), "known-later");
    assert!(waiting(&site, "2025-06-17").contains(&ended) && !waiting(&site, "2025-06-18").contains(&ended));
}

#[test]
fn what_is_put_in_after_its_round_comes_to_feeds_on_that_day() {
    let site = Site::harbour();
    let id = "parks/2025/river-mouth/reply";
    site.build();
    assert_eq!(updated(&site, id), "2026-11-20", "with its round");
    site.replace(
        ROUND_2025,
        "    reply:\n      date: 2026-06-15\n",
        "    reply:\n      date: 2026-06-15\n      added: 2026-11-24\n",
    );
    site.build();
    assert_eq!(updated(&site, id), "2026-11-24");
    assert!(entries(&site)[0].0.ends_with(id), "it is the newest of all");
    site.replace(ROUND_2024, "added: 2026-11-20\n", "added: 2026-11-20\nchanged: 2026-11-25\n");
    site.build();
    assert_eq!(updated(&site, "round:parks/2024"), "2026-11-25");
    assert!(page(&site, "rounds/2024").contains("Last changed here: 25 November 2026"));
    site.build_as_of("2026-11-24");
    assert!(!page(&site, "rounds/2024").contains("Last changed here"));
}

#[test]
fn a_result_is_compared_in_the_group_in_which_its_subject_was_then() {
    let site = Site::harbour();
    site.build();
    let group = |site: &Site, round: &str| {
        let data = site.page("data/scores.csv");
        let line = data.lines().find(|line| {
            line.contains("parks,") && line.contains(&format!(",{round},")) && line.contains(",saltworks,")
        });
        ["General", "Specialised"]
            .into_iter()
            .filter(|name| line.is_some_and(|line| line.contains(name)))
            .collect::<Vec<_>>()
    };
    assert_eq!(group(&site, "2023"), ["Specialised"]);
    site.replace(
        "content/evaluations/parks/rounds/2023.yaml",
        "  - subject: saltworks\n",
        "  - subject: saltworks\n    group: general\n",
    );
    site.build();
    assert_eq!((group(&site, "2023"), group(&site, "2024")), (vec!["General"], vec!["Specialised"]));
    let html = site.page("en/evaluations/parks/rounds/2023/index.html");
    let tables: Vec<&str> = html.split("<table").skip(1).collect();
    assert!(
        tables[0].contains("subjects/saltworks/")
            && tables[1..].iter().all(|table| !table.contains("subjects/saltworks/"))
    );
    assert!(page(&site, "subjects/saltworks").contains("group then: General"));
    site.replace("content/evaluations/parks/rounds/2023.yaml", "    group: general\n", "    group: nowhere\n");
    assert!(site.told(&site.check()).contains("nowhere"), "a group is one of the evaluation");
}

#[test]
fn one_that_is_evaluated_only_later_is_neither_listed_before_nor_missed() {
    let site = Site::harbour();
    site.replace(EVALUATION, "  - id: saltworks\n", "  - id: new-park\n    name: {zh: 新园, en: New Park}\n    group: general\n    since: 2026-01-01\n  - id: saltworks\n");
    site.build();
    let whole = || words_of(&site.page("en/evaluations/parks/index.html"));
    assert!(whole().contains("New Park"));
    assert!(!page(&site, "rounds/2025").contains("New Park"), "a round of the year before does not miss it");
    site.build_as_of("2025-12-31");
    assert!(!whole().contains("New Park"));
    site.replace(EVALUATION, "    since: 2026-01-01\n", "");
    site.build();
    assert!(page(&site, "rounds/2025").contains("New Park"), "without a day it is missed");
}

#[test]
fn a_value_in_doubt_is_told_of_the_scores_that_rest_on_it() {
    let site = Site::harbour();
    site.replace(ROUND_2024, "value: 5.4\n", &format!("value: 5.4\n        withdrawn: {}\n", on("2025-09-01")));
    site.build();
    let includes = "includes the International patent applications figure, withdrawn on 1 September 2025";
    let round = page(&site, "rounds/2024");
    assert!(round.contains(&format!("50 {includes}")) && round.contains(&format!("47.7 {includes}")), "{round}");
    let subject = page(&site, "subjects/river-mouth");
    assert!(subject.contains(&format!("54 {includes}")), "{subject}");
    site.build_as_of("2025-08-31");
    assert!(!page(&site, "rounds/2024").contains(includes));
}

#[test]
fn what_keeps_an_evaluation_keeps_its_rounds_and_later_searches_wait() {
    let site = Site::harbour();
    site.replace(EVALUATION, "id: parks\n", "id: parks\ndraft: true\n");
    let mut of_rounds = waiting(&site, "2026-11-26");
    of_rounds.retain(|(id, ..)| id.starts_with("parks/"));
    assert!(of_rounds.len() == 3 && of_rounds.iter().all(|(.., reason)| *reason == "draft"), "{of_rounds:?}");
    let search = ("open-counters/2025".to_owned(), Some("searched"), "known-later");
    assert!(waiting(&site, "2026-02-09").contains(&search) && !waiting(&site, "2026-02-10").contains(&search));
}

#[test]
fn marks_of_one_date_that_were_told_on_different_days_are_different_news() {
    let site = Site::harbour();
    // The review of one score was told in May; that all of the result was looked at since that day, in September.
    let whole = format!("{{date: 2025-05-20, added: 2026-11-25, source: {}}}", notice("2025-09-10"));
    site.replace(ROUND_2024, "    total: 47.7\n", &format!("    total: 47.7\n    under_review: {whole}\n"));
    let [part, all] = ["part of the result goes under review", "River Mouth Park: result goes under review"];
    for day in ["2025-08-31", "2025-09-10", "2026-11-26"] {
        site.build_as_of(day);
        let may = words_of(&site.page("en/changes/2025/05/index.html"));
        assert!(may.contains(part) && !may.contains(all), "{day}: {may}");
    }
    assert!(words_of(&site.page("en/changes/2025/09/index.html")).contains(all));
    let id = "parks/2024/river-mouth/under-review/2025-05-20";
    assert_eq!(updated(&site, id), "2026-11-20");
    assert_eq!(updated(&site, &format!("{id}/2025-09-10")), "2026-11-25");
}

#[test]
fn a_milder_doubt_does_not_hide_a_graver_one() {
    let site = Site::harbour();
    // Of Old Port Park: the score of a dimension is under review, the only indicator in it was withdrawn.
    let old = "      - of: services\n        value: 65\n      - of: permit-days\n        value: 65\n";
    let new = format!(
        "      - of: services\n        value: 65\n        under_review: {}\n      - of: permit-days\n        value: 65\n        withdrawn: {}\n",
        on("2025-06-01"),
        on("2025-06-20")
    );
    site.replace(ROUND_2024, old, &new);
    site.build();
    let round = page(&site, "rounds/2024");
    let permits = "score, withdrawn on 20 June 2025";
    assert!(round.contains("65 under review since 1 June 2025"), "{round}");
    assert_eq!(round.matches(permits).count(), 2, "the score of the dimension and the total: {round}");
    let data = site.page("data/scores.csv");
    let state = |what: &str| {
        let has = |line: &&str| ["parks,", ",2024,", ",old-port,", what].iter().all(|part| line.contains(part));
        data.lines().find(has).unwrap_or_else(|| panic!("no {what}")).contains(",rests-on-withdrawn,")
    };
    assert!(state(",total,") && state(",services,"), "{data}");
    site.build_as_of("2025-06-19");
    assert!(!page(&site, "rounds/2024").contains(permits));
}

#[test]
fn a_sum_of_some_of_its_parts_says_nothing_of_the_whole() {
    const MID_TERM: &str = "content/evaluations/mid-term/rounds/2025.yaml";
    let site = Site::harbour();
    site.replace(MID_TERM, "total: 78\n", "total: 86\n");
    site.build();
    let round = || words_of(&site.page("en/evaluations/mid-term/rounds/2025/index.html"));
    assert!(round().contains("recalculated by this site: 78"), "all parts are public: {}", round());
    site.replace(MID_TERM, "      weight: 40\n", "      weight: 30\n");
    site.build();
    assert!(
        round().contains("86") && !round().contains("recalculated"),
        "ten points are of something else: {}",
        round()
    );
}

#[test]
fn a_month_tells_how_sure_its_news_were_then() {
    let site = Site::harbour();
    let original = "\n  - title: Results\n    lang: en\n    publisher: Centre\n    url: https://assessment.example/original\n    published: 2026-07-20\n";
    site.replace(
        ROUND_2025,
        "    published: 2026-05-12\nnote:",
        &format!("    published: 2026-05-12\n    mirror: true{original}note:"),
    );
    for day in ["2026-06-30", "2026-07-31"] {
        site.build_as_of(day);
        let may = words_of(&site.page("en/changes/2026/05/index.html"));
        assert!(may.contains("Found only as a repost"), "{day}: {may}");
    }
    assert!(!page(&site, "rounds/2025").contains("Found only as a repost"));
}

#[test]
fn on_an_earlier_day_a_subject_is_in_the_group_of_then() {
    let site = Site::harbour();
    site.replace(
        "content/evaluations/parks/rounds/2023.yaml",
        "  - subject: saltworks\n",
        "  - subject: saltworks\n    group: general\n",
    );
    site.build_as_of("2024-06-01");
    assert!(page(&site, "subjects/saltworks").contains("Group: General parks"));
    assert!(!page(&site, "subjects/saltworks").contains("group then"));
    let whole = words_of(&site.page("en/evaluations/parks/index.html"));
    let specialised = whole.split("Specialised parks").nth(1).unwrap_or_default();
    assert!(!specialised.starts_with(" Saltworks"), "{whole}");
    site.build();
    assert!(page(&site, "subjects/saltworks").contains("Group: Specialised parks"));
}
