//! Every page of the shipped site, of the small one and of one that runs from right to left is valid HTML, by the Nu Html
//! Checker; and so is one of each kind in the theme plain. It is started once for all of them: it takes its time to warm up.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::dates::with_dates;
use super::plain_theme;
use super::support::{Built, copy, project};

fn checker() -> PathBuf {
    let jar = project().join("tests/tools/node_modules/vnu-jar/build/dist/vnu.jar");
    assert!(
        jar.is_file(),
        "the Nu Html Checker is not installed; run `bash tests/run`, which installs what the tests need"
    );
    jar
}

/// What the checker says of the sites in a folder, by the name of each site's own folder.
fn complaints(folder: &Path) -> BTreeMap<String, String> {
    // It has thousands of short pages to read: a quick compiler of its code and a plain collector are cheapest.
    let output = Command::new("java")
        .args(["-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"])
        .arg(checker())
        .args(["--skip-non-html", "--format", "gnu"])
        .arg(folder)
        .output()
        .expect("java runs");
    let files = format!("\"file:{}/", folder.display());
    let mut complaints: BTreeMap<String, String> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        // The checker reads files, which are from no origin, so that it takes the site's own for strangers; and it takes
        // data for a script. The browser's test holds the policy.
        if line.contains("Content Security Policy (meta tag)") {
            continue;
        }
        let site = line.strip_prefix(&files).and_then(|rest| rest.split('/').next());
        let site = site.unwrap_or_else(|| panic!("the checker says: {line}"));
        let said = complaints.entry(site.to_owned()).or_default();
        said.push_str(line);
        said.push('\n');
    }
    complaints
}

#[test]
fn every_page_is_valid_html() {
    let folder = tempfile::tempdir().expect("a folder");
    let sites = folder.path().canonicalize().expect("a folder");
    Built::shipped().write_to(&sites.join("shipped"));
    Built::oasis().write_to(&sites.join("right-to-left"));
    let small = with_dates();
    small.build();
    copy(&small.output(), &sites.join("small"));
    // Pages of the other theme are alike where they are of one kind.
    for (place, site) in plain_theme::sites().iter().enumerate() {
        for address in plain_theme::one_of_each_kind(site).into_values() {
            let page = sites.join(format!("plain-{place}/{address}index.html"));
            fs::create_dir_all(page.parent().expect("a folder")).expect("a folder");
            fs::write(page, site.published(&format!("{address}index.html"))).expect("a page");
        }
    }
    let wrong = "<!DOCTYPE html><html lang=\"en\"><title>x</title><p id=\"a\"><p id=\"a\"><img>";
    fs::create_dir(sites.join("wrong")).expect("a folder");
    fs::write(sites.join("wrong/index.html"), wrong).expect("a page");

    let complaints = complaints(&sites);
    let of = |site: &str| complaints.get(site).map(String::as_str).unwrap_or_default();
    assert!(of("wrong").contains("error"), "a check that cannot fail is none");
    assert_eq!(of("shipped"), "");
    assert_eq!(of("right-to-left"), "");
    assert_eq!(of("small"), "");
    for place in 0..plain_theme::sites().len() {
        assert_eq!(of(&format!("plain-{place}")), "");
    }
    assert_eq!(complaints.len(), 1);
}
