//! `gongkai edit`: opens things at their places and says what is found there.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Output;

use assert_cmd::Command;

use super::desk::{said, text};
use super::support::Site;

/// A program in the site's folder that notes what it is called with, and does what it is told to the file that it is given last.
fn editor(site: &Site, name: &str, does: &str) -> PathBuf {
    site.write(name, format!("#!/bin/sh\nfor file; do :; done\nprintf '%s ' \"$@\" > called\n{does}\n"));
    let path = site.root().join(name);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("a program");
    path
}

fn edit(site: &Site, what: &str, visual: Option<&str>) -> Output {
    let mut command = Command::cargo_bin("gongkai").expect("the program is built");
    command.args(["edit", what]).current_dir(site.root()).env("LC_ALL", "C").env_remove("EDITOR").env_remove("VISUAL");
    if let Some(visual) = visual {
        command.env("VISUAL", visual);
    }
    command.output().expect("the program runs")
}

#[test]
fn a_thing_is_opened_at_its_place_and_its_file_is_checked() {
    let site = Site::new();
    let vim = editor(&site, "vim", "sed -i 's/2025-03-29/2025-13-29/' \"$file\"");
    let called = || text(&site, "called").trim().to_owned();
    let output = edit(&site, "record:first-event", vim.to_str());
    assert_eq!(called(), "+1 ./content/records/first.yaml");
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("2025-13-29") && said(&output).contains("first.yaml: 1 error"), "{}", said(&output));
    // A file that is broken can be opened to mend it.
    let mends = editor(&site, "mends", "sed -i 's/2025-13-29/2025-03-29/' \"$file\"");
    let output = edit(&site, "record:first-event", mends.to_str());
    assert_eq!(
        (called().as_str(), output.status.code()),
        ("./content/records/first.yaml", Some(0)),
        "{}",
        said(&output)
    );
    assert!(said(&output).contains("No findings"), "{}", said(&output));
}

#[test]
fn things_are_found_by_reference_by_id_and_by_the_place_of_a_finding() {
    let site = Site::new();
    let code = editor(&site, "code", "");
    for (what, called) in [
        ("task:2", "--wait --goto ./content/tasks/2.yaml:1:1"),
        ("target:labs", "--wait --goto ./content/targets/labs.yaml:1:1"),
        ("milestone:opening", "--wait --goto ./content/tasks/2.yaml:15:5"),
        ("record：four-labs", "--wait --goto ./content/records/labs.yaml:1:3"),
        ("first-event", "--wait --goto ./content/records/first.yaml:1:1"),
        ("content/tasks/1.yaml:5:3:", "--wait --goto ./content/tasks/1.yaml:5:3"),
        ("content/plan.yaml", "--wait --goto ./content/plan.yaml:1:1"),
    ] {
        let output = edit(&site, what, code.to_str());
        assert_eq!(output.status.code(), Some(0), "{what}: {}", said(&output));
        assert_eq!(text(&site, "called").trim(), called, "{what}");
    }
}

#[test]
fn what_is_not_there_is_told_with_what_is_near() {
    let site = Site::new();
    for (what, near) in [
        ("record:first-evnt", "record:first-event"),
        ("record:labs", "record:four-labs"),
        ("target:实验", "target:labs"),
        ("task:lab", "such as task:18"),
    ] {
        let output = edit(&site, what, Some("true"));
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains(near), "{what}: {}", said(&output));
    }
    // Task and action 1 have one id.
    let output = edit(&site, "1", Some("true"));
    assert!(said(&output).contains("action:1") && said(&output).contains("task:1"), "{}", said(&output));
}

#[test]
fn without_an_editor_the_place_is_printed() {
    let site = Site::new();
    let output = edit(&site, "milestone:opening", None);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "./content/tasks/2.yaml:15\n");
    assert!(said(&output).contains("Set VISUAL or EDITOR"), "{}", said(&output));
    assert_eq!(output.status.code(), Some(2));
    for (wrong, words) in [
        ("no-such-editor-at-all", "“no-such-editor-at-all” cannot be started"),
        ("false", "“false” did not end well: its exit code is 1"),
    ] {
        let output = edit(&site, "task:1", Some(wrong));
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains(words), "{}", said(&output));
    }
}
