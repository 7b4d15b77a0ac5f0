//! The built site in a real browser: see `tests/tools/browser.mjs` for what is looked at.

use std::collections::BTreeMap;
use std::process::Command;

use gongkai::config::PageType;

use super::support::{Site, project};

/// One page of each kind, in both languages.
fn one_of_each_kind(site: &Site) -> Vec<String> {
    let mut first = BTreeMap::new();
    for (path, bytes) in site.files().into_iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8(bytes).expect("text");
        let kind = html.split("<body class=\"page-").nth(1).and_then(|rest| rest.split('"').next()).expect("a kind");
        let language = path.starts_with("en/");
        first.entry((kind.to_owned(), language)).or_insert(path);
    }
    assert_eq!(first.len(), 2 * PageType::ALL.len(), "every kind of page in both languages");
    first.into_values().map(|path| path.trim_end_matches("index.html").to_owned()).collect()
}

#[test]
fn every_kind_of_page_works_in_a_browser() {
    let site = Site::shipped();
    site.build_with_search();
    let paths = one_of_each_kind(&site);
    let screenshots = project().join("target/screenshots");
    std::fs::create_dir_all(&screenshots).expect("a folder for screenshots");
    let output = Command::new("node")
        .arg("browser.mjs")
        .arg(site.output())
        .arg(&screenshots)
        .args(&paths)
        .current_dir(project().join("tests/tools"))
        .output()
        .expect("node runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let complaints: Vec<&str> = said.lines().filter(|line| !line.starts_with("looked ")).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    let looked =
        said.lines().find_map(|line| line.strip_prefix("looked ")?.strip_suffix(" times")?.parse::<usize>().ok());
    assert!(looked.is_some_and(|looked| looked > paths.len() * 6), "{looked:?}");
}
