//! What of evaluations is public on a day: whom they judge, their rounds and methods, and which pages lead to them.

use super::support::{Site, elements, words};

const MID_TERM: &str = "content/evaluations/mid-term/rounds/2025.yaml";
const HELD: [&str; 2] = ["draft: true", "publish_at: 2027-01-01"];

fn hold(site: &Site, round: &str, hold: &str) {
    let path = format!("content/evaluations/{round}.yaml");
    site.replace(&path, "added: 2026-11-20\n", &format!("added: 2026-11-20\n{hold}\n"));
}

/// Whether the page of an evaluation says that it judges something.
fn judges(site: &Site, evaluation: &str, name: &str) -> bool {
    let page = site.page(&format!("en/evaluations/{evaluation}/index.html"));
    elements(&page, "<ul class=\"evaluated\">", "ul").iter().any(|list| list.contains(name))
}

#[test]
fn nobody_is_said_to_be_judged_before_a_result_is_public() {
    let held = |site: &Site| {
        assert!(!judges(site, "mid-term", "Win partner parks"));
        assert!(!site.page("en/evaluations/mid-term/index.html").contains("Who is evaluated"));
        for task in ["1", "2", "3"] {
            assert!(!site.page(&format!("en/tasks/{task}/index.html")).contains("evaluations/mid-term/"), "{task}");
        }
    };
    for how in HELD {
        let site = Site::harbour();
        hold(&site, "mid-term/rounds/2025", how);
        site.build();
        held(&site);
        hold(&site, "open-counters/rounds/2025", how);
        site.build();
        assert!(
            !site.page("en/organisations/patent-office/index.html").contains("evaluations/open-counters/"),
            "{how}"
        );
    }
    let site = Site::harbour();
    site.build_as_of("2025-10-14");
    held(&site);
    site.build_as_of("2025-10-15");
    assert!(judges(&site, "mid-term", "Win partner parks"));
    assert!(site.page("en/tasks/2/index.html").contains("evaluations/mid-term/"));
    // What an evaluation lists, it judges without a result.
    site.build_as_of("2024-01-01");
    assert!(judges(&site, "parks", "Saltworks Park"));
}

#[test]
fn whom_only_a_draft_judges_is_not_missing_from_other_rounds() {
    let site = Site::harbour();
    let path = site.root().join(MID_TERM);
    let text = std::fs::read_to_string(&path).expect("a round");
    let (before, fifth) = text.split_once("  - subject: 5\n").expect("a result");
    let (fifth, after) = fifth.split_once("sources:\n").expect("sources");
    site.write(MID_TERM, format!("{before}sources:\n{after}"));
    site.write(
        "content/evaluations/mid-term/rounds/2026.yaml",
        format!(
            "id: 2026\nadded: 2026-11-20\ndraft: true\nperiod: {{from: 2025-07, to: 2026-06}}\npublished: 2026-10-15\nmethod: {{id: points}}\nresults:\n  - subject: 5\n{fifth}sources:\n{after}"
        ),
    );
    site.build();
    let round = words(&site, "evaluations/mid-term/rounds/2025/");
    assert!(!round.contains("No result in this round"), "{round}");
    site.replace("content/evaluations/mid-term/rounds/2026.yaml", "draft: true\n", "");
    site.build();
    let round = words(&site, "evaluations/mid-term/rounds/2025/");
    assert!(round.contains("No result in this round"), "{round}");
}

#[test]
fn results_are_not_known_before_they_were_published() {
    let site = Site::harbour();
    site.replace(MID_TERM, "published: 2025-10-15\nmethod", "known: 2025-10-14\npublished: 2025-10-15\nmethod");
    site.replace(MID_TERM, "    published: 2025-10-15", "    published: 2025-10-01");
    let told = site.told(&site.check());
    assert!(told.contains("known-too-early") && told.contains("2025-10-15"), "{told}");
    // Later is sound: they may have been published where nobody could read them.
    site.replace(MID_TERM, "known: 2025-10-14", "known: 2025-10-16");
    assert!(!site.told(&site.check()).contains("known-too-early"));
    // A preview does not have the results: without a day for them, the latest source counts.
    let site = Site::harbour();
    site.replace(MID_TERM, "published: 2025-10-15\nmethod", "method");
    let preview = "sources:\n  - title: Preview\n    lang: en\n    publisher: Daily\n    url: https://daily.example/preview\n    published: 2025-08-01\n";
    site.replace(MID_TERM, "sources:\n", preview);
    let round = site.output().join("en/evaluations/mid-term/rounds/2025/index.html");
    site.build_as_of("2025-10-14");
    assert!(!round.exists());
    site.build_as_of("2025-10-15");
    assert!(round.exists());
}

#[test]
fn a_method_that_is_not_shown_is_not_called_missing() {
    for how in HELD {
        let site = Site::harbour();
        hold(&site, "parks/rounds/2023", how);
        site.build();
        let text = words(&site, "evaluations/parks/");
        assert!(text.contains("Methods 1, and others not shown here"), "{how}: {text}");
        hold(&site, "parks/rounds/2025", how);
        site.build();
        let text = words(&site, "evaluations/parks/");
        assert!(text.contains("Methods not shown here"), "{how}: {text}");
        assert!(site.page("evaluations/parks/index.html").contains("<dt>评价办法</dt><dd>本站未列</dd>"), "{how}");
    }
}

#[test]
fn a_method_that_came_back_is_not_an_older_one() {
    let site = Site::harbour();
    site.write(
        "content/evaluations/parks/rounds/2026.yaml",
        "id: 2026\nadded: 2026-11-20\nperiod: {from: 2026-01, to: 2026-06}\npublished: 2026-08-03\nmethod: {id: m2023}\nsources:\n  - title: Notice\n    lang: en\n    publisher: Assessment Centre\n    url: https://assessment.example/parks-2026\n    published: 2026-08-03\n",
    );
    site.build();
    let page = site.page("en/evaluations/parks/index.html");
    let marked: Vec<&str> = page.split("<tr>").filter(|row| row.contains("not the latest method")).collect();
    assert!(marked.len() == 1 && marked[0].contains("rounds/2025/"), "{marked:?}");
    let round = words(&site, "evaluations/parks/rounds/2024/");
    assert!(round.contains("The 2025 round used another method"), "{round}");
}

#[test]
fn every_page_that_an_evaluation_concerns_leads_to_it() {
    let site = Site::harbour();
    site.replace(
        "content/evaluations/parks/evaluation.yaml",
        "about:\n",
        "about:\n  - action:1\n  - target:partner-parks\n",
    );
    site.replace("content/evaluations/parks/evaluation.yaml", "- assessment-centre\n", "- trade-bureau\n");
    site.build();
    for page in ["actions/1", "targets/partner-parks", "tasks/1", "safeguards/1", "organisations/trade-bureau"] {
        for lang in ["", "en/"] {
            let page = site.page(&format!("{lang}{page}/index.html"));
            assert!(page.contains("evaluations/parks/"), "{lang}{page}");
        }
    }
    let office = site.page("en/organisations/patent-office/index.html");
    assert!(office.contains("evaluations/open-counters/") && !office.contains("evaluations/parks/"));
}
