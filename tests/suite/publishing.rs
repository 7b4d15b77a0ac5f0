//! The guides to publishing: their settings are settings without findings, and both languages tell of the same hosts.

use std::collections::BTreeSet;
use std::fs;

use assert_cmd::Command;

use super::support::{Site, project};

const GUIDES: [&str; 2] = ["docs/publishing.md", "docs/zh/publishing.md"];

/// The blocks of YAML in a guide: the file that each names, and what it holds.
fn blocks(name: &str) -> Vec<(String, String)> {
    let guide = fs::read_to_string(project().join(name)).expect(name);
    let mut found = Vec::new();
    let mut lines = guide.lines();
    while let Some(line) = lines.next() {
        let Some(indentation) = line.strip_suffix("```yaml") else { continue };
        let inside: Vec<&str> = lines.by_ref().take_while(|line| line.trim() != "```").collect();
        let text: String =
            inside.iter().map(|line| line.strip_prefix(indentation).unwrap_or(line).to_owned() + "\n").collect();
        let (head, rest) = text.split_once('\n').expect("a first line");
        found.push((head.strip_prefix("# ").expect("a block names its file").to_owned(), rest.to_owned()));
    }
    found
}

#[test]
fn the_settings_of_the_guides_are_sound_and_make_workflows() {
    let mut ways: Vec<BTreeSet<String>> = Vec::new();
    for name in GUIDES {
        let mut of_guide = BTreeSet::new();
        for (file, text) in blocks(name) {
            let site = Site::new();
            match file.as_str() {
                "content/site.yaml" => {
                    let settings = fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
                    site.write("content/site.yaml", settings + &text);
                    let report = site.check();
                    assert_eq!(site.told(&report), "", "{name}: {text}");
                    let hosts: serde_yaml::Value = serde_yaml::from_str(&text).expect("YAML");
                    let host = &hosts["hosts"][0];
                    let id = host["id"].as_str().expect("an id");
                    let way =
                        host.as_mapping().expect("keys").keys().filter_map(|key| key.as_str()).find(|key| *key != "id");
                    of_guide.insert(way.expect("a way").to_owned());
                    for service in ["github", "gitlab", "systemd"] {
                        let mut program = Command::cargo_bin("gongkai").expect("the program is built");
                        let made = program.args(["export", "workflow", service, id]).current_dir(site.root()).output();
                        assert!(made.expect("the program runs").status.success(), "{name}: {service} {id}");
                    }
                }
                "content/redirects.yaml" => {
                    site.write(&file, &text);
                    assert_eq!(site.told(&site.check()), "", "{name}: {text}");
                }
                ".gitlab-ci.yml" => {
                    let pipeline: serde_yaml::Value = serde_yaml::from_str(&text).expect("YAML");
                    assert!(pipeline["pages"]["script"].is_sequence(), "{name}");
                }
                other => panic!("{name}: {other}"),
            }
        }
        ways.push(of_guide);
    }
    assert_eq!(ways[0], ways[1]);
    assert_eq!(ways[0].len(), gongkai::config::Way::KEYS.len(), "each way to a host is shown: {ways:?}");
}
