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
