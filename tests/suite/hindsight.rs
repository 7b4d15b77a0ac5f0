//! A site that speaks for a day knows nothing of what came out later, and takes nothing for news that is older than the plan's term.

use super::data::csv;
use super::support::{Site, record, words};

/// A source, published on a day.
fn source(id: &str, published: &str, mirror: bool) -> String {
    format!(
        "{{title: {id}, lang: en, publisher: P, url: 'https://p.example/{id}', published: {published}, mirror: {mirror}}}"
    )
}

/// A site with a goal of ten labs, whose records are these.
fn site(records: &[String]) -> Site {
    let site = Site::new();
    site.remove("content/records/labs.yaml").remove("content/records/first.yaml");
    site.write("content/records/all.yaml", records.concat());
    site
}

fn row(site: &Site, table: &str, id: &str) -> std::collections::BTreeMap<String, String> {
    let rows = csv(&site.files()[&format!("data/{table}.csv")]);
    rows.into_iter().find(|row| row["id"] == id).expect("the row")
}

#[test]
fn a_source_confirms_nothing_before_it_is_public() {
    let sources =
        format!("sources: [{}, {}]", source("repost", "2026-01-05", true), source("gazette", "2026-10-01", false));
    let lines = [
        "about: [task:1, target:labs]",
        "kind: achievement",
        "date: 2025-12",
        "status: done",
        "observation:\n    target: labs\n    value: 12",
        &sources,
    ];
    let site = site(&[record("all-there", &lines)]);
    site.build_as_of("2026-02-01");
    let home = words(&site, "");
    assert!(
        home.contains("reported to have been reached (unconfirmed)") || !home.contains("has been reached"),
        "{home}"
    );
    assert_eq!(row(&site, "targets", "labs")["state"], "reported");
    assert_eq!(row(&site, "records", "all-there")["confirmed"], "false");
    assert_eq!(row(&site, "tasks", "1")["state_confirmed"], "false");
    for (path, bytes) in site.files().iter().filter(|(path, _)| !path.starts_with("assets/")) {
        assert!(!String::from_utf8_lossy(bytes).contains("gazette"), "{path} knows what came out in October");
    }
    site.build_as_of("2026-10-02");
    assert_eq!(row(&site, "targets", "labs")["state"], "reached");
    assert_eq!(row(&site, "tasks", "1")["state_confirmed"], "true");
    assert!(words(&site, "records/all-there/").contains("gazette"));
    // What changed is told in the month in which it did.
    let january = words(&site, "changes/2026/01/");
    assert!(!january.contains("became Reached"), "{january}");
    let october = words(&site, "changes/2026/10/");
    assert!(october.contains("became Reached"), "{october}");
}

#[test]
fn what_was_confirmed_later_is_not_told_of_the_month_in_which_only_a_repost_said_it() {
    let sources =
        format!("sources: [{}, {}]", source("repost", "2026-01-10", true), source("original", "2026-03-05", false));
    let observed = [
        "about: [target:labs]",
        "kind: figure",
        "date: 2025",
        "observation:\n    target: labs\n    value: 11",
        &sources,
    ];
    let site = site(&[record("eleven-labs", &observed)]);
    site.build();
    let of = |month: &str| words(&site, &format!("changes/2026/{month}/"));
    let (january, march) = (of("01"), of("03"));
    assert!(january.contains("became 11 labs (2025) Found only as a repost, not confirmed"), "{january}");
    assert!(january.contains("Reported as reached"), "{january}");
    let confirmed = "11 labs (2025) Found only as a repost, not confirmed →became 11 labs (2025) According to";
    assert!(march.contains(confirmed), "{march}");
}

#[test]
fn what_was_public_before_the_term_is_no_progress_in_it() {
    let sources = format!("sources: [{}]", source("early", "2023-12-15", false));
    let lines = [
        "about: [task:1, target:labs]",
        "kind: achievement",
        "date: 2023-07/2024-06",
        "status: done",
        "observation:\n    target: labs\n    value: 12",
        &sources,
    ];
    let site = site(&[record("too-early", &lines)]);
    site.build();
    assert_eq!(row(&site, "targets", "labs")["state"], "before");
    assert_eq!(row(&site, "tasks", "1")["record_count"], "0");
    assert_eq!(row(&site, "tasks", "1")["background_count"], "1");
    let home = words(&site, "");
    assert!(home.contains("None of the two tasks") || home.contains("Neither of the two tasks"), "{home}");
}

#[test]
fn a_figure_of_the_same_time_weighs_more_than_a_word() {
    let word = format!("sources: [{}]", source("word", "2026-01-10", false));
    let figure = format!("sources: [{}]", source("figure", "2026-03-10", false));
    let meets = ["about: [target:labs]", "kind: achievement", "date: 2025", "meets: ['target:labs']", &word];
    let observed =
        ["about: [target:labs]", "kind: figure", "date: 2025", "observation:\n    target: labs\n    value: 8", &figure];
    let site = site(&[record("reached-they-say", &meets), record("eight-labs", &observed)]);
    site.build();
    assert_eq!(row(&site, "targets", "labs")["state"], "not-yet");
}

#[test]
fn what_only_a_repost_says_to_be_done_is_not_confirmed_in_the_data() {
    let repost = format!("sources: [{}]", source("repost", "2025-03-05", true));
    let lines = ["about: [task:2]", "date: 2025-03-01", "meets: [opening]", &repost];
    let site = site(&[record("opened", &lines)]);
    site.build();
    let milestone = row(&site, "milestones", "opening");
    assert_eq!((milestone["met_by"].as_str(), milestone["confirmed"].as_str()), ("opened", "false"));
}

#[test]
fn what_a_record_counts_it_is_about() {
    let lines = ["about: []", "kind: figure", "date: 2025-06", "observation:\n    target: labs\n    value: 4"];
    let site = site(&[record("counted", &lines)]);
    site.build();
    let subjects = csv(&site.files()["data/subjects.csv"]);
    let subject = subjects.iter().find(|row| row["record"] == "counted").expect("a subject");
    assert_eq!((subject["kind"].as_str(), subject["subject"].as_str()), ("target", "labs"));
    assert!(words(&site, "records/counted/").contains("Labs"));
}

#[test]
fn data_names_no_partner_and_no_record_that_is_not_public() {
    let site = Site::new();
    let partner = "- id: c\n  kind: partner\n  name: {zh: 丙校, en: University C}\n- id: b\n";
    site.replace("content/organisations.yaml", "- id: b\n", partner);
    site.write(
        "content/records/held.yaml",
        record("mayor-dismissed", &["publish_at: 2027-01-01"])
            + &record(
                "told",
                &["text: {zh: '[其后](record:mayor-dismissed)。', en: 'See [what followed](record:mayor-dismissed).'}"],
            ),
    );
    site.write(
        "content/cases/held/case.yaml",
        "id: held\ndate: 2025-05\nadded: 2026-01-01\npublish_at: 2027-01-01\ntitle: {zh: 案, en: Case}\nsummary: {zh: 述。, en: S.}\ntext: {zh: 文。, en: T.}\norganisations: [c]\ntasks: [1]\nsources: [{title: T, lang: en, publisher: P, url: 'https://p.example/c', published: 2025-05-02}]\n",
    );
    let report = site.build();
    assert_eq!(site.told(&report), "");
    for (path, bytes) in site.files() {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("mayor-dismissed"), "{path}");
        assert!(!text.contains("University C"), "{path}");
    }
    let records = csv(&site.files()["data/records.csv"]);
    let told = records.iter().find(|row| row["id"] == "told").expect("the record");
    assert_eq!(told["text_en"], "See what followed.");
}
