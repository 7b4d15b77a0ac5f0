//! What somebody does who is new here: files in the wrong place, slips in dates and units, words of another day.

use gongkai::diagnostic::{Argument, Code, Diagnostic, Location};
use gongkai::pipeline::Report;

use super::desk::{gongkai, said, text};
use super::support::{Site, record, words};

/// Where a file is said to belong.
fn advice(report: &Report, path: &str) -> String {
    let is_it = |found: &&Diagnostic| {
        found.location == Location::Path(path.into())
            && [Code::UnexpectedFile, Code::MisplacedFile].contains(&found.code)
    };
    let found = report.diagnostics.iter().find(is_it).unwrap_or_else(|| panic!("nothing is found of {path}"));
    let said = found.arguments.iter().find(|(name, _)| ["nearest", "expected"].contains(name));
    match said {
        Some((_, Argument::Text(path))) => path.clone(),
        _ => panic!("no advice for {path}"),
    }
}

/// Moves a file to where it is said to belong, and expects that it is read there.
fn follow(site: &Site, path: &str) -> String {
    let to = advice(&site.check(), path);
    let file = text(site, path);
    site.remove(path).write(&to, file);
    let told = site.told(&site.check());
    assert!(told.lines().all(|line| !line.starts_with(path) && !line.starts_with(&to)), "{path} to {to}: {told}");
    to
}

fn one_record(id: &str) -> String {
    record(id, &[]).replacen("- id:", "id:", 1).replace("\n  ", "\n")
}

#[test]
fn content_beside_its_folder_is_found_and_other_files_are_not() {
    let site = Site::new();
    site.write("records/2026/a.yaml", record("a", &[])).write("b.yaml", one_record("b"));
    site.write("task/notes.yaml", "a: 1\n")
        .write("docker-compose.yaml", "services: {}\n")
        .write("plan.txt", "A plan.\n");
    site.write("pages/index.html", "<p>").write("tasks.yaml", "- [ ] write\n").write("README.md", "# Read\n");
    let report = site.check();
    let told = site.told(&report);
    assert_eq!(told.lines().count(), 2, "{told}");
    assert_eq!(follow(&site, "records/2026/a.yaml"), "content/records/2026/a.yaml");
    assert_eq!(follow(&site, "b.yaml"), "content/records/b.yaml");
    assert_eq!(site.told(&site.build()), "");
    assert!(site.output().join("records/b/index.html").exists() && site.output().join("records/a/index.html").exists());
    // Another file is seen although the content is the same.
    site.write("targets/labs.yml", "id: x\n");
    assert!(site.told(&site.build()).contains("targets/labs.yml"));
}

#[test]
fn advice_on_a_misplaced_file_names_a_file_that_works() {
    for (path, file, to) in [
        ("content/cases/b.yaml", one_record("b"), "content/records/b.yaml"),
        ("content/cases/b/case.yaml", one_record("b"), "content/records/b.yaml"),
        ("content/cases/b/case.yaml", record("b", &[]), "content/records/b.yaml"),
        ("content/tasks/news.yaml", record("b", &[]) + &record("c", &[]), "content/records/news.yaml"),
        ("content/notes/news.yml", record("b", &[]), "content/records/news.yaml"),
        ("content/news.yaml", one_record("b"), "content/records/b.yaml"),
    ] {
        let site = Site::new();
        site.write(path, file);
        assert_eq!(follow(&site, path), to, "{path}");
        assert_eq!(site.told(&site.build()), "", "{path}");
        assert!(site.output().join("records/b/index.html").exists(), "{path}");
    }
}

#[test]
fn a_round_beside_its_folder_is_told_where_rounds_are() {
    let site = Site::harbour();
    let before = site.told(&site.check());
    let round = text(&site, "content/evaluations/parks/rounds/2025.yaml");
    site.remove("content/evaluations/parks/rounds/2025.yaml").write("content/evaluations/parks/2025.yaml", round);
    assert_eq!(follow(&site, "content/evaluations/parks/2025.yaml"), "content/evaluations/parks/rounds/2025.yaml");
    assert_eq!(site.told(&site.check()), before);
}

#[test]
fn a_source_from_the_future_is_told() {
    let site = Site::new();
    site.replace("content/records/first.yaml", "published: 2025-03-29", "published: 2062-03-29");
    let told = site.told(&site.check());
    assert!(told.contains("published-later") && told.contains("2062-03-29"), "{told}");
    site.replace("content/records/first.yaml", "published: 2062-03-29", "published: 0202");
    assert!(site.told(&site.check()).contains("unlikely-date"));
}

/// A record whose unit makes ten thousand labs of four.
fn multiplied(more: &str) -> Site {
    let site = Site::new();
    site.replace("content/records/labs.yaml", "共有四家", "共有4家").replace(
        "content/records/labs.yaml",
        "There are four",
        "There are 4",
    );
    site.replace(
        "content/records/labs.yaml",
        "      zh: 家\n      en: labs\n",
        &format!("      zh: 万家\n      en: ten thousand labs\n{more}"),
    );
    site
}

#[test]
fn a_value_that_its_unit_multiplies_reaches_no_goal_until_somebody_confirms_it() {
    let site = multiplied("");
    let told = site.told(&site.build());
    assert!(told.contains("value-multiplied"), "{told}");
    let page = words(&site, "targets/labs/");
    assert!(!page.contains("has been reached") && page.contains("not comparable"), "{page}");
    let site = multiplied("    comparable: true\n");
    assert_eq!(site.told(&site.build()), "");
    assert!(words(&site, "targets/labs/").contains("The goal has been reached"));
}

#[test]
fn an_evaluation_of_which_nobody_said_that_it_was_looked_for_claims_no_search() {
    let site = Site::new();
    let evaluation = |more: &str| {
        format!(
            "id: parks\nname: {{zh: 园区评价, en: Park evaluation}}\nsummary: {{zh: 评价园区。, en: It evaluates parks.}}\nadded: 2026-01-01\nabout: [task:1]\nsources: [{{title: Report, lang: en, publisher: P, url: 'https://p.example/e', published: 2025-01-01}}]\n{more}"
        )
    };
    site.write("content/evaluations/parks/evaluation.yaml", evaluation(""));
    site.build();
    let page = words(&site, "evaluations/parks/");
    assert!(page.contains("Rounds none on this site") && !page.contains("none found"), "{page}");
    let searched = "searched: {date: 2026-01-01, looked_in: {zh: 公开网页, en: public pages}}\n";
    site.write("content/evaluations/parks/evaluation.yaml", evaluation(searched));
    site.build();
    let page = words(&site, "evaluations/parks/");
    assert!(page.contains("Rounds none found"), "{page}");
}

#[test]
fn a_method_without_a_name_is_called_by_its_round() {
    let site = Site::harbour();
    let name = "  name:\n    zh: 百分制评估\n    en: One hundred points\n";
    site.replace("content/evaluations/mid-term/rounds/2025.yaml", name, "").build();
    for page in ["evaluations/mid-term/", "evaluations/mid-term/rounds/2025/"] {
        let page = words(&site, page);
        assert!(
            page.contains("Method of Mid-term evaluation of 2025") && !page.contains("One hundred points"),
            "{page}"
        );
    }
}

#[test]
fn a_build_of_another_day_says_what_it_took_from_the_usual_folder() {
    let site = Site::new();
    assert_eq!(gongkai(site.root(), &["build", "--no-search"], "").status.code(), Some(0));
    let past = gongkai(site.root(), &["build", "--no-search", "--as-of", "2025-01-31", "--out", "past"], "");
    assert!(!said(&past).contains("not of that day"), "{}", said(&past));
    assert!(site.output().join("records/first-event/index.html").exists());
    let past = gongkai(site.root(), &["build", "--no-search", "--as-of", "2025-01-31"], "");
    assert!(
        said(&past).contains("now holds the site of 2025-01-31") && said(&past).contains("--out"),
        "{}",
        said(&past)
    );
    assert!(!site.output().join("records/first-event/index.html").exists());
}
