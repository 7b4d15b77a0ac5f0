//! The built site and the preview in a real browser: see `browser.mjs` and `preview.mjs` in `tests/tools` for what is
//! looked at.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

use gongkai::config::PageType;

use super::preview::Preview;
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

/// What a script of `tests/tools` complains of, and how often it looked.
fn look(script: &str, arguments: &[&OsStr]) -> (Vec<String>, usize) {
    let output = Command::new("node")
        .arg(script)
        .args(arguments)
        .current_dir(project().join("tests/tools"))
        .output()
        .expect("node runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let last = |line: &str| line.strip_prefix("looked ")?.strip_suffix(" times")?.parse::<usize>().ok();
    let complaints = said.lines().filter(|line| last(line).is_none()).map(str::to_owned).collect();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    (complaints, said.lines().find_map(last).expect("how often it looked"))
}

/// The folder for pictures of what was looked at.
fn screenshots() -> PathBuf {
    let folder = project().join("target/screenshots");
    std::fs::create_dir_all(&folder).expect("a folder for screenshots");
    folder
}

#[test]
fn every_kind_of_page_works_in_a_browser() {
    let site = Site::shipped();
    site.build_with_search();
    let paths = one_of_each_kind(&site);
    let (output, screenshots) = (site.output(), screenshots());
    let mut arguments = vec![output.as_os_str(), screenshots.as_os_str()];
    arguments.extend(paths.iter().map(OsStr::new));
    let (complaints, looked) = look("browser.mjs", &arguments);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert!(looked > paths.len() * 6, "{looked}");
}

#[test]
fn an_open_page_of_the_preview_follows_what_is_edited() {
    let site = Site::shipped();
    let preview = Preview::of(&site);
    let (base, screenshots) = (format!("http://{}/", preview.address), screenshots());
    let arguments = [OsStr::new(&base), site.root().as_os_str(), screenshots.as_os_str()];
    let (complaints, looked) = look("preview.mjs", &arguments);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(looked, 2);
}
