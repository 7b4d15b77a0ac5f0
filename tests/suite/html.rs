//! Every page of the shipped site and of the small one is valid HTML, by the Nu Html Checker.

use std::path::PathBuf;
use std::process::Command;

use super::support::{Site, project};

fn checker() -> PathBuf {
    let jar = project().join("tests/tools/node_modules/vnu-jar/build/dist/vnu.jar");
    assert!(
        jar.is_file(),
        "the Nu Html Checker is not installed; run `bash tests/run`, which installs what the tests need"
    );
    jar
}

fn complaints(site: &Site) -> String {
    let output = Command::new("java")
        .arg("-jar")
        .arg(checker())
        .args(["--skip-non-html", "--format", "gnu"])
        .arg(site.output())
        .output()
        .expect("java runs");
    // The checker reads files, which are from no origin, so that it takes the site's own for strangers; and it takes
    // data for a script. The browser's test holds the policy.
    let said = String::from_utf8_lossy(&output.stderr);
    said.lines()
        .filter(|line| !line.contains("Content Security Policy (meta tag)"))
        .map(|line| format!("{line}\n"))
        .collect()
}

#[test]
fn the_checker_finds_mistakes() {
    let site = Site::empty();
    site.write("public/index.html", "<!DOCTYPE html><html lang=\"en\"><title>x</title><p id=\"a\"><p id=\"a\"><img>");
    assert!(complaints(&site).contains("error"), "a check that cannot fail is none");
}

#[test]
fn every_page_of_the_shipped_site_is_valid() {
    let site = Site::shipped();
    site.build();
    assert_eq!(complaints(&site), "");
}

#[test]
fn every_page_of_a_site_from_right_to_left_is_valid() {
    let site = Site::oasis();
    site.build();
    assert_eq!(complaints(&site), "");
}

#[test]
fn every_page_of_the_small_site_is_valid() {
    let site = Site::new();
    site.build();
    assert_eq!(complaints(&site), "");
}
