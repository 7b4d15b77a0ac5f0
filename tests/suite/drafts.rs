//! Drafts and records under embargo are in no public output; a preview shows them and says so on every page.

use gongkai::date::Day;
use gongkai::disk::NativeDisk;
use gongkai::pipeline::{self, Options, Output, Request};

use super::support::{Site, TODAY, tree};

/// Builds as of a day, on another day, with or without drafts.
fn build(site: &Site, as_of: &str, today: &str, drafts: bool) {
    let day = |text| Day::parse(text).expect("a day");
    let today = day(today);
    let report = pipeline::run(&Request {
        root: site.root(),
        output: Some(Output { disk: &NativeDisk, folder: &site.output() }),
        options: Options { as_of: Some(day(as_of)), today: &|_| today, address: None, drafts, search: false },
        program: "test",
        strict: false,
        progress: &|_, _| {},
    });
    assert!(!report.expect("the machine works").has_errors());
}

fn with(line: &str) -> Site {
    let site = Site::new();
    site.replace("content/records/first.yaml", "added: 2026-01-01", &format!("added: 2026-01-01\n{line}"));
    site
}

/// The site without the record at all, its id known to links only.
fn without(site: &Site, today: &str) -> std::collections::BTreeMap<String, Vec<u8>> {
    site.replace("content/records/first.yaml", "added: 2026-01-01", "added: 2026-01-01\nknown: 2099-01-01");
    build(site, TODAY, today, false);
    site.files()
}

#[test]
fn a_draft_has_no_effect_on_any_public_file() {
    let site = with("draft: true");
    build(&site, TODAY, TODAY, false);
    let public = tree(&site.output());
    assert!(!public.keys().any(|path| path.contains("first-event")));
    assert!(public == without(&Site::new(), TODAY));
}

#[test]
fn an_embargo_holds_whatever_day_the_build_speaks_for() {
    let site = with("publish_at: 2026-11-24");
    build(&site, "2027-06-30", "2026-11-23", false);
    assert!(!site.files().keys().any(|path| path.contains("first-event")), "the day before");
    build(&site, "2027-06-30", "2026-11-24", false);
    assert!(site.files().keys().any(|path| path.contains("first-event")), "on the day");
}

#[test]
fn a_preview_shows_them_and_says_so_on_every_page() {
    for line in ["draft: true", "publish_at: 2030-01-01"] {
        let site = with(line);
        build(&site, TODAY, TODAY, true);
        let pages: Vec<(String, Vec<u8>)> =
            site.files().into_iter().filter(|(path, _)| path.ends_with(".html")).collect();
        assert!(pages.iter().any(|(path, _)| path.contains("first-event")));
        for (path, html) in &pages {
            let html = std::str::from_utf8(html).expect("text");
            assert!(html.contains("class=\"preview-band\""), "{path}");
        }
        let page = site.page("en/records/first-event/index.html");
        assert!(page.contains("Draft") || page.contains("Not to be published before 1 January 2030"), "{line}");
    }
    let site = Site::new();
    site.build();
    assert!(!site.page("index.html").contains("preview-band"));
}

#[test]
fn a_preview_is_never_to_be_indexed_whether_or_not_it_is_a_demonstration() {
    let indexed = |site: &Site| {
        // Embeds are never indexed.
        let is_own = |path: &str| path.ends_with(".html") && !path.contains("embed/");
        let pages = site.files().into_iter().filter(|(path, _)| is_own(path));
        let asking =
            pages.map(|(_, html)| String::from_utf8_lossy(&html).contains("name=\"robots\" content=\"noindex\""));
        let asking: std::collections::BTreeSet<bool> = asking.collect();
        let headers = site.page("_headers").contains("  X-Robots-Tag: noindex\n");
        let map = site.page("robots.txt").contains("Sitemap:");
        assert_eq!((asking.len(), asking.contains(&headers), map), (1, true, !headers));
        !headers
    };
    for (demonstration, public) in [("true", false), ("false", true)] {
        let site = with("draft: true");
        let line = format!("demonstration: {demonstration}");
        site.replace("content/site.yaml", "demonstration: true", &line);
        site.replace("content/site.yaml", "https://plan.example/", "https://plan.city.gov/");
        for file in ["first", "labs"] {
            site.replace(&format!("content/records/{file}.yaml"), "https://paper.example/", "https://paper.city.gov/");
        }
        build(&site, TODAY, TODAY, true);
        assert!(!indexed(&site), "{line}");
        build(&site, TODAY, TODAY, false);
        assert_eq!(indexed(&site), public, "{line}");
    }
}

#[test]
fn a_draft_is_marked_in_every_list() {
    for (line, word) in
        [("draft: true", ">Draft<"), ("publish_at: 2030-01-01", ">Not to be published before 1 January 2030<")]
    {
        let site = with(line);
        site.replace("content/records/first.yaml", "  - task:1\n", "  - task:1\n  - target:labs\n  - safeguard:1\n");
        site.replace(
            "content/records/first.yaml",
            "title:",
            "meets: [opening]\nobservation: {target: labs, value: 5, unit: {zh: 家, en: labs}}\ntitle:",
        );
        site.write(
            "content/cases/story/case.yaml",
            format!("id: story\ndate: 2025\nadded: 2026-01-01\n{line}\ntitle: {{zh: 故事, en: A story}}\nsummary: {{zh: 概要。, en: In short.}}\ntext: {{zh: 正文。, en: At length.}}\ntasks: [1]\nrecords: [first-event]\nsources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/s'}}]\n"),
        );
        build(&site, TODAY, TODAY, true);
        for (page, least) in [
            ("", 2),
            ("records/", 2),
            ("records/2025/", 1),
            ("tasks/1/", 2),
            // A milestone that the draft meets.
            ("tasks/2/", 1),
            ("targets/labs/", 1),
            ("safeguards/1/", 1),
            ("cases/", 1),
            ("cases/story/", 2),
            ("records/first-event/", 2),
            ("site-map/", 2),
        ] {
            let html = site.page(&format!("en/{page}index.html"));
            assert!(html.matches(word).count() >= least, "{line}: en/{page}");
        }
        assert!(site.page("en/feed.xml").contains("<title>[Not public yet] The first event</title>"), "{line}");
        build(&site, "2030-06-30", "2030-06-30", true);
        let told = site.page("en/feed.xml").contains("[Not public yet]");
        assert_eq!(told, line == "draft: true", "what was under embargo until then is public");
        let marked = |(path, page): (String, Vec<u8>)| {
            (path.ends_with(".html") && String::from_utf8_lossy(&page).contains(word)).then_some(path)
        };
        let pages: Vec<String> = site.files().into_iter().filter_map(marked).collect();
        assert_eq!(pages.is_empty(), line != "draft: true", "{pages:?}");
    }
}

#[test]
fn a_status_that_only_a_draft_states_is_marked_where_statuses_disagree() {
    let site = with("draft: true\nstatus: done");
    let record = std::fs::read_to_string(site.root().join("content/records/first.yaml")).expect("a record");
    let other =
        record.replace("first-event", "other-event").replace("draft: true\nstatus: done", "status: in-progress");
    site.write("content/records/other.yaml", other);
    build(&site, TODAY, TODAY, true);
    let page = site.page("en/tasks/1/index.html");
    let (_, rest) = page.split_once("id=\"disagreement\"").expect("the statuses that differ");
    let (section, _) = rest.split_once("</section>").expect("the end of the section");
    let sides: Vec<(bool, bool)> =
        section.split("<li>").skip(1).map(|side| (side.contains("Done"), side.contains(">Draft<"))).collect();
    assert_eq!(sides, [(false, false), (true, true)]);
    build(&site, TODAY, TODAY, false);
    assert!(!site.page("en/tasks/1/index.html").contains("id=\"disagreement\""), "a draft disagrees with nothing");
}
