//! What became public of evaluations: in feeds, on the pages of changes, among what waits, in citations, for machines, and in the table of
//! sources.

use std::collections::BTreeSet;
use std::str::FromStr;

use atom_syndication::Feed;

use super::support::Site;

/// The entries of a feed about evaluations: what their ids end with, and their titles.
fn news(site: &Site, path: &str) -> Vec<(String, String)> {
    let feed = Feed::from_str(&site.page(path)).expect("a feed");
    let own = feed.entries.iter().filter_map(|entry| {
        let (_, id) = entry.id.split_once(":round:")?;
        Some((id.to_owned(), entry.title.value.clone()))
    });
    own.collect()
}

fn ids(site: &Site, path: &str) -> BTreeSet<String> {
    news(site, path).into_iter().map(|(id, _)| id).collect()
}

/// The text of a page between a word and the end of its section.
fn section<'p>(page: &'p str, id: &str) -> &'p str {
    let start = format!("<h2 id=\"{id}\">");
    let from = page.split_once(start.as_str()).map(|(_, rest)| rest).unwrap_or_default();
    from.split("</section>").next().unwrap_or_default()
}

const PATENT_OFFICE: [&str; 2] =
    ["open-counters/2025/patent-office/reply", "open-counters/2025/patent-office/withdrawn/2026-03-16"];

#[test]
fn feeds_tell_of_rounds_replies_and_marks_from_their_days_on() {
    let site = Site::harbour();
    let counters = "open-counters/2025";
    for (day, expected) in [
        ("2025-12-01", [false; 3]),
        ("2025-12-02", [true, false, false]),
        ("2026-01-19", [true, false, false]),
        ("2026-01-20", [true, true, false]),
        ("2026-03-15", [true, true, false]),
        ("2026-03-16", [true, true, true]),
    ] {
        site.build_as_of(day);
        for path in ["feed.xml", "en/feed.xml", "organisations/patent-office/feed.xml"] {
            let told = ids(&site, path);
            let has = [counters, PATENT_OFFICE[0], PATENT_OFFICE[1]].map(|id| told.contains(id));
            assert_eq!(has, expected, "{day} {path}");
        }
    }
    // A number of what was withdrawn is told nowhere, nor is its grade.
    let feed = site.page("en/feed.xml");
    assert!(feed.contains("Patent Office of Lantern Harbour: result withdrawn") && !feed.contains("satisfactory"));
    assert!(feed.contains("The whole result: The counter had moved"), "why");
    assert!(!feed.contains("&lt;ul&gt;\n&lt;/ul&gt;"), "no list of no sources");
    // What was marked of one result on one day is one entry.
    site.build();
    let of_lighthouse = ids(&site, "feed.xml").into_iter().filter(|id| id.contains("/2024/lighthouse/"));
    assert_eq!(of_lighthouse.collect::<Vec<_>>(), ["parks/2024/lighthouse/withdrawn/2025-09-01"]);
}

#[test]
fn feeds_of_things_tell_of_their_own_evaluation_only() {
    let site = Site::harbour();
    site.build();
    let all = ids(&site, "feed.xml");
    let office = ids(&site, "organisations/patent-office/feed.xml");
    assert!(PATENT_OFFICE.iter().all(|id| office.contains(*id)) && office.is_subset(&all));
    assert!(office.iter().all(|id| !id.contains("trade-bureau") && !id.starts_with("parks/")), "{office:?}");
    // A task has its own result, and all of an evaluation that is about it.
    let told_of = |about: &[&str], own: &[&str]| {
        let concerns = |id: &&String| about.iter().any(|evaluation| id.starts_with(evaluation));
        all.iter().filter(concerns).cloned().chain(own.iter().map(|id| (*id).to_owned())).collect::<BTreeSet<_>>()
    };
    let fourth = ids(&site, "tasks/4/feed.xml");
    assert_eq!(fourth, told_of(&["parks/", "open-counters/"], &["mid-term/2025", "mid-term/2025/4/reply"]));
    let first = ids(&site, "tasks/1/feed.xml");
    assert_eq!(first, told_of(&["parks/"], &["mid-term/2025"]));
    assert_eq!(ids(&site, "tasks/2/feed.xml"), told_of(&[], &["mid-term/2025"]));
    assert!(ids(&site, "targets/partner-parks/feed.xml").is_empty());
    // Every entry leads to a page, and to a place that is there.
    let feed = Feed::from_str(&site.page("en/feed.xml")).expect("a feed");
    for entry in feed.entries {
        let href = &entry.links[0].href;
        let path = href.strip_prefix("https://harbour.example/").expect("of the site");
        let (page, place) = path.split_once('#').unwrap_or((path, ""));
        let page = site.page(&format!("{page}index.html"));
        assert!(place.is_empty() || page.contains(&format!("id=\"{place}\"")), "{href}");
    }
}

#[test]
fn a_held_round_is_in_no_public_feed_nor_month() {
    for hold in ["draft: true", "publish_at: 2999-01-01"] {
        let site = Site::harbour();
        let path = "content/evaluations/parks/rounds/2025.yaml";
        site.replace(path, "added: 2026-11-20\n", &format!("added: 2026-11-20\n{hold}\n"));
        site.build();
        assert!(ids(&site, "feed.xml").iter().all(|id| !id.starts_with("parks/2025")), "{hold}");
        assert!(!site.output().join("changes/2026/06/index.html").exists(), "{hold}: nothing else happened");
    }
}

#[test]
fn a_month_tells_what_became_public_of_evaluations() {
    let site = Site::harbour();
    site.build();
    let page = site.page("en/changes/2026/06/index.html");
    let told = section(&page, "news");
    assert!(told.contains("River Mouth Park") && told.contains("subjects/river-mouth/#round-2025-reply"), "{told}");
    assert!(told.contains("Reply to a result") && told.contains("Under review"), "{told}");
    assert!(site.page("en/changes/index.html").contains("2 pieces of news of evaluations"));
    assert!(site.page("changes/index.html").contains("评价方面的新情况"));
    site.build_as_of("2026-06-21");
    let page = site.page("en/changes/2026/06/index.html");
    assert!(section(&page, "news").contains("Reply to a result"));
    assert!(!section(&page, "news").contains("Under review"), "it came a day later");
    // What comes last stands on home when nothing else changed in that month.
    assert!(section(&site.page("en/index.html"), "changes").contains("River Mouth Park"));
}

#[test]
fn what_is_to_become_of_a_result_waits() {
    let site = Site::harbour();
    let counters = "content/evaluations/open-counters/rounds/2025.yaml";
    site.replace(counters, "date: 2026-01-20", "date: 2999-01-20");
    site.replace(counters, "date: 2026-03-16", "date: 2999-03-16");
    site.replace("content/evaluations/parks/rounds/2025.yaml", "date: 2026-06-22", "date: 2999-06-22");
    site.replace(
        "content/evaluations/mid-term/rounds/2025.yaml",
        "added: 2026-11-20\n",
        "added: 2026-11-20\ndraft: true\n",
    );
    let report = site.build();
    let waiting = &report.made.as_ref().expect("a site").waiting;
    let told: Vec<_> = waiting
        .iter()
        .map(|one| {
            let day = one.from.map(|day| day.to_string()).unwrap_or_default();
            (one.id.as_str(), one.fact.map(gongkai::model::Fact::name), day)
        })
        .collect();
    let expected = [
        ("mid-term/2025", None, String::new()),
        ("open-counters/2025/patent-office", Some("reply"), "2999-01-20".to_owned()),
        ("open-counters/2025/patent-office", Some("withdrawn"), "2999-03-16".to_owned()),
        ("parks/2025/river-mouth", Some("under-review"), "2999-06-22".to_owned()),
    ];
    assert_eq!(told, expected);
    // What is kept between builds is the same.
    for one in waiting {
        let fact = one.fact.map(|fact| gongkai::model::Fact::find(fact.name(), fact.date()));
        assert_eq!(fact.flatten(), one.fact);
    }
}

#[test]
fn an_evaluation_and_its_rounds_are_cited_and_told_to_machines() {
    let site = Site::harbour();
    site.build();
    for path in ["evaluations/parks", "evaluations/parks/rounds/2025"] {
        for (lang, title) in [("", "各区园区开放创新评价"), ("en/", "Evaluation of the open innovation")] {
            let page = site.page(&format!("{lang}{path}/index.html"));
            let cite = page.split_once("<details class=\"cite\"").expect(path).1;
            let cite = cite.split("</details>").next().unwrap_or_default();
            let standards = ["GB/T 7714", "APA 7", "BibTeX", title, &format!("https://harbour.example/{lang}{path}/")];
            assert!(standards.iter().all(|words| cite.contains(words)), "{path}: {cite}");
        }
    }
    let data = |path: &str| {
        let page = site.page(path);
        let json = page.split_once("<script type=\"application/ld+json\">").expect("data").1;
        let json = json.split("</script>").next().unwrap_or_default();
        let graph: serde_json::Value = serde_json::from_str(json).expect("JSON");
        graph["@graph"][0].clone()
    };
    let round = data("en/evaluations/parks/rounds/2025/index.html");
    let set = &round["mainEntity"];
    assert_eq!((&set["@type"], &set["temporalCoverage"]), (&"Dataset".into(), &"2025".into()));
    assert_eq!(set["isBasedOn"]["creator"][0]["name"], "Assessment Centre of Lantern Harbour");
    assert_eq!(set["distribution"][0]["contentUrl"], "https://harbour.example/data/scores.csv");
    assert_eq!(set["variableMeasured"].as_array().map(Vec::len), Some(3));
    assert_eq!(round["breadcrumb"]["itemListElement"].as_array().map(Vec::len), Some(4));
    assert_eq!(round["citation"][0]["url"], "https://assessment.example/parks-2025");
    // Nobody knows who reviewed, nor how.
    let counters = data("en/evaluations/open-counters/rounds/2025/index.html");
    let nothing = ["isBasedOn", "variableMeasured"].map(|key| counters["mainEntity"].get(key));
    assert_eq!((&counters["mainEntity"]["@type"], nothing), (&"Dataset".into(), [None, None]));
    let whole = data("en/evaluations/parks/index.html");
    assert_eq!((&whole["@type"], &whole["mainEntity"]), (&"Article".into(), &serde_json::Value::Null));
    assert_eq!(whole["citation"][0]["url"], "https://assessment.example/parks-method-2023");
    assert!(site.page("en/evaluations/parks/index.html").contains("<meta property=\"og:type\" content=\"article\">"));
}

#[test]
fn the_table_of_sources_names_those_of_evaluations_and_of_what_became_of_results() {
    let site = Site::harbour();
    site.build();
    let rows = |site: &Site| {
        let table = site.page("data/sources.csv");
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let heads = reader.headers().expect("a head").clone();
        let place = |name: &str| heads.iter().position(|head| head == name).expect("a column");
        let places = ["evaluation", "round", "evaluated", "address"].map(place);
        let rows = reader.records().map(|row| {
            let row = row.expect("a row");
            places.map(|place| row.get(place).unwrap_or_default().to_owned())
        });
        rows.filter(|row| !row[0].is_empty()).map(|row| row.join(" ")).collect::<BTreeSet<_>>()
    };
    let told = rows(&site);
    for expected in [
        "parks   https://assessment.example/parks-method-2023",
        "parks 2025  https://assessment.example/parks-2025",
        "parks 2025 river-mouth https://river-mouth.example/reply-2025",
        "open-counters 2025 patent-office https://assessment.example/counters-withdrawal-2026",
    ] {
        assert!(told.contains(expected), "{expected}: {told:?}");
    }
    // The pages and the feed lead there, too.
    for path in ["rounds/2025", "subjects/patent-office"] {
        let page = site.page(&format!("en/evaluations/open-counters/{path}/index.html"));
        assert!(page.contains("source: <a href=\"https://assessment.example/counters-withdrawal-2026\""), "{path}");
    }
    assert!(site.page("feed.xml").contains("https://assessment.example/counters-withdrawal-2026"));
    site.build_as_of("2026-03-15");
    assert!(rows(&site).iter().all(|row| !row.contains("counters-withdrawal")));
}
