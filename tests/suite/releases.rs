//! What is said of a release, and how one is made.

use std::collections::BTreeSet;
use std::fs;

use assert_cmd::Command;
use gongkai::filename::is_possible_everywhere;

use super::support::{Built, project};

#[test]
fn the_version_says_what_it_was_built_from_for_which_system_and_with_what() {
    for option in ["--version", "-V"] {
        let output = Command::cargo_bin("gongkai").expect("the program").arg(option).output().expect("it runs");
        let said = String::from_utf8(output.stdout).expect("text");
        let lines: Vec<&str> = said.lines().collect();
        // The first line is for programs.
        let commit = format!("commit {}", option_env!("GONGKAI_COMMIT").unwrap_or("unknown"));
        let system = format!("system {}-{}, debug", std::env::consts::ARCH, std::env::consts::OS);
        assert_eq!(lines[..3], [concat!("gongkai ", env!("CARGO_PKG_VERSION")), &commit, &system]);
        assert!(lines.len() == 4 && lines[3].starts_with("features minijinja "), "{said}");
        assert!(output.status.success());
    }
}

#[test]
fn a_release_is_made_of_pinned_parts_for_three_systems_and_has_checksums() {
    let workflow = fs::read_to_string(project().join(".github/workflows/release.yml")).expect("the workflow");
    let used: Vec<&str> =
        workflow.lines().filter_map(|line| line.split_once("uses: ").map(|(_, action)| action)).collect();
    for action in &used {
        let pin = action.split_once('@').and_then(|(_, rest)| rest.split(' ').next()).unwrap_or_default();
        assert!(pin.len() == 40 && pin.bytes().all(|byte| byte.is_ascii_hexdigit()), "{action} can change");
    }
    assert!(!used.is_empty());
    for target in
        ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"]
    {
        assert!(workflow.contains(&format!("target: {target},")), "{target}");
    }
    for part in ["GONGKAI_COMMIT: ${{ github.sha }}", "packaging/deb ", "packaging/archive ", "SHA256SUMS", "--locked"]
    {
        assert!(workflow.contains(part), "{part}");
    }
    assert!(!workflow.contains("secrets."), "a release needs no secret");
    for script in workflow.match_indices("bash packaging/").map(|(place, _)| &workflow[place + "bash ".len()..]) {
        let path = script.split(' ').next().expect("a path");
        assert!(project().join(path).is_file(), "{path}");
    }
}

#[test]
fn what_lies_in_the_package_for_debian_is_there() {
    let manifest = fs::read_to_string(project().join("Cargo.toml")).expect("Cargo.toml");
    let table = manifest.split("[package.metadata.deb]\n").nth(1).and_then(|rest| rest.split("\n[").next());
    let assets = table.and_then(|table| table.split("assets = [\n").nth(1)).expect("what lies in the package");
    let mut seen = 0;
    for source in assets.lines().filter_map(|line| line.trim().strip_prefix("[\"")?.split('"').next()) {
        // What the program makes is tried by `bash tests/run --hosts`.
        if !source.starts_with("target/") {
            let folder = project().join(source.split('*').next().expect("a path"));
            assert!(folder.is_file() || (source.contains("/*.") && folder.is_dir()), "{source}");
            seen += 1;
        }
    }
    assert!(seen >= 8, "{seen}");
}

#[test]
fn every_file_of_a_site_can_stand_on_a_disk_of_windows() {
    for site in [Built::shipped_with_search(), Built::oasis(), Built::framework(), Built::town()] {
        let mut seen = BTreeSet::new();
        for path in site.files().keys() {
            assert!(path.split('/').all(is_possible_everywhere), "{path}");
            assert!(seen.insert(path.to_lowercase()), "{path}: another file differs only in case");
            // The usual limit is 260, and the folder of the site comes before.
            assert!(path.len() < 180, "{path}");
        }
        assert!(seen.len() > 500, "{}", seen.len());
    }
}
