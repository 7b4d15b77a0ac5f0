//! What a reader's phone loads for a page: the page itself and what it links from this site, compressed as it travels.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::documents::contract_site;
use super::support::{Built, Site, TODAY};

/// The names of the assets that a page loads.
fn assets(page: &str) -> BTreeSet<&str> {
    let parts = page.split(['"', '>']).filter(|part| !part.contains("://"));
    parts.filter_map(|part| Some(&part[part.find("assets/")?..])).collect()
}

fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it").len()
}

/// The bytes that travel for a page on a first visit.
fn weight(site: &Built, path: &str) -> usize {
    let page = site.page(path);
    let assets = assets(page);
    assert!(assets.iter().any(|asset| asset.starts_with("assets/civic.")), "{path}");
    compressed(page.as_bytes()) + assets.iter().map(|asset| compressed(&site.files()[*asset])).sum::<usize>()
}

#[test]
fn every_task_page_and_home_are_small_with_all_they_need() {
    let site = Built::shipped();
    for prefix in ["", "en/"] {
        for task in 1..=20 {
            let path = format!("{prefix}tasks/{task}/index.html");
            let weight = weight(site, &path);
            assert!(weight <= 18 * 1024, "{path} needs {weight} bytes");
        }
        let path = format!("{prefix}index.html");
        let weight = weight(site, &path);
        assert!(weight <= 24 * 1024, "{path} needs {weight} bytes");
    }
}

#[test]
fn every_embed_is_small_with_all_it_needs() {
    let site = Built::shipped();
    let embeds = site.pages().map(|(path, _)| path).filter(|path| path.contains("embed/"));
    let weights: Vec<(usize, &str)> = embeds.map(|path| (weight(site, path), path)).collect();
    assert_eq!(weights.len(), 2 * (20 + 5 + 1));
    assert!(weights.iter().all(|(weight, _)| *weight <= 25 * 1024), "{:?}", weights.iter().max());
}

/// The classes that each selector of a sheet asks for, apart from what stands in brackets.
fn selectors(sheet: &str) -> BTreeSet<BTreeSet<&str>> {
    let heads = sheet.split(['{', '}']).filter(|part| !part.starts_with('@') && part.contains('.'));
    let selectors = heads.flat_map(|head| head.split(','));
    let selectors = selectors.filter(|selector| selector.contains('.') && !selector.contains([':', ';']));
    let classes = selectors.map(|selector| {
        let parts = selector.split('.').skip(1);
        parts.map(|part| part.split([' ', '>', '+', '~', '[']).next().unwrap_or_default()).collect()
    });
    classes.collect()
}

#[test]
fn a_page_loads_the_sheets_that_have_rules_for_it() {
    for site in [Built::shipped(), &Built::of(&contract_site().0, false)] {
        let sheets: BTreeMap<&str, &str> = site
            .files()
            .iter()
            .filter(|(path, _)| path.starts_with("assets/") && path.ends_with(".css"))
            .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("text")))
            .collect();
        let rules: BTreeMap<&str, _> = sheets.iter().map(|(path, sheet)| (*path, selectors(sheet))).collect();
        assert!(rules.values().map(BTreeSet::len).sum::<usize>() > 400, "the rules are found");
        for (path, page) in site.pages() {
            let loaded = assets(page);
            let is_known = |class: &&str| {
                let rule = format!(".{class}");
                sheets.iter().any(|(path, sheet)| loaded.contains(path) && sheet.contains(&rule))
            };
            let values = page.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let classes: BTreeSet<&str> = values.flat_map(str::split_whitespace).collect();
            for (sheet, rules) in rules.iter().filter(|(sheet, _)| !loaded.contains(*sheet)) {
                let meant = rules.iter().find(|rule| rule.is_subset(&classes) && !rule.iter().all(is_known));
                assert!(meant.is_none(), "{path} has {meant:?}, for which only {sheet} has a rule");
            }
        }
    }
}

#[test]
fn a_page_that_never_ends_is_a_finding_at_its_template() {
    let site = Site::new();
    let words = "many words ".repeat(100);
    let endless = format!("<!DOCTYPE html>\n{{% for one in range(99999) %}}{words}{{% endfor %}}\n");
    site.write("themes/civic/templates/home.html", endless);
    let report = site.run(Some(&site.output()), TODAY).expect("the machine works");
    assert!(report.has_errors());
    assert!(site.told(&report).contains("the page is larger than 64 MiB"), "{}", site.told(&report));
    assert!(!site.output().exists());
}
