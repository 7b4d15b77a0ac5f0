//! The built site in a real browser: see `tests/tools/browser.mjs` for what is looked at.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use gongkai::config::PageType;

use super::support::{Site, project};

/// The program's own server with a site, on a free port of this machine. It ends with this value.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(site: &Site) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_gongkai"))
            .args(["serve", "--port", "0", "--lang", "en", "--as-of", super::support::TODAY])
            .current_dir(site.root())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let lines = BufReader::new(child.stderr.take().expect("its words")).lines();
        let said = lines.map_while(Result::ok).find(|line| line.contains("http://"));
        let said = said.expect("the server says its address");
        let address = said.split_whitespace().find(|word| word.starts_with("http://")).expect("an address").to_owned();
        Self { child, address }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already only if it failed, which the test has told.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One page of each kind, in both languages.
fn one_of_each_kind() -> Vec<String> {
    let site = Site::shipped();
    site.build_with_search();
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
    let paths = one_of_each_kind();
    let site = Site::shipped();
    let server = Server::start(&site);
    let screenshots = project().join("target/screenshots");
    std::fs::create_dir_all(&screenshots).expect("a folder for screenshots");
    let output = Command::new("node")
        .arg("browser.mjs")
        .arg(&server.address)
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
