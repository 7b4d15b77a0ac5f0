//! The guides to publishing: their settings are settings without findings, and both languages tell of the same hosts.

use std::collections::BTreeSet;
use std::fs;

use assert_cmd::Command;

use super::support::{Site, project};

const GUIDES: [&str; 2] = ["docs/publishing.md", "docs/zh/publishing.md"];

/// The blocks of YAML in a guide: the file that each names, and what it holds.
fn settings(name: &str) -> Vec<(String, String)> {
    let named = |block: String| {
        let (head, rest) = block.split_once('\n').expect("a first line");
        (head.strip_prefix("# ").expect("a block names its file").to_owned(), rest.to_owned())
    };
    blocks(name, "yaml").into_iter().map(named).collect()
}

/// The blocks of a language in a guide, also those in lists.
fn blocks(name: &str, language: &str) -> Vec<String> {
    let guide = fs::read_to_string(project().join(name)).expect(name);
    let mut found = Vec::new();
    let mut lines = guide.lines();
    while let Some(line) = lines.next() {
        let indentation = line.strip_suffix(language).and_then(|line| line.strip_suffix("```"));
        let Some(indentation) = indentation.filter(|before| before.trim().is_empty()) else { continue };
        let inside: Vec<&str> = lines.by_ref().take_while(|line| line.trim() != "```").collect();
        found
            .push(inside.iter().map(|line| line.strip_prefix(indentation).unwrap_or(line).to_owned() + "\n").collect());
    }
    found
}

#[test]
fn the_settings_of_the_guides_are_sound_and_make_workflows() {
    let mut ways: Vec<BTreeSet<String>> = Vec::new();
    for name in GUIDES {
        let mut of_guide = BTreeSet::new();
        for (file, text) in settings(name) {
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

#[test]
fn the_commands_of_the_guides_do_what_they_are_shown_for() {
    let of_each = GUIDES.map(|name| {
        let shown = blocks(name, "sh").concat();
        let commands = shown.lines().filter_map(|line| line.split(" # ").next()?.trim().strip_prefix("gongkai "));
        commands.map(str::to_owned).collect::<Vec<String>>()
    });
    assert_eq!(of_each[0], of_each[1], "both languages show the same");
    let site = Site::new();
    let own = fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    site.write("content/site.yaml", own + "hosts:\n  - id: server\n    folder:\n      path: www\n");
    let mut made = 0;
    for command in &of_each[0] {
        // Nothing of a test visits other people's sites.
        if command.contains("--links") {
            continue;
        }
        let mut program = Command::cargo_bin("gongkai").expect("the program is built");
        let output =
            program.args(command.split_whitespace()).current_dir(site.root()).output().expect("the program runs");
        assert!(output.status.success(), "gongkai {command}: {}", String::from_utf8_lossy(&output.stderr));
        let out = command.split_once("--out ").map(|(_, out)| out.trim());
        assert!(out.is_none_or(|out| site.root().join(out).exists()), "gongkai {command}");
        made += usize::from(out.is_some());
    }
    assert!(made >= 6, "settings of each server and workflows of each service: {of_each:?}");
    for file in [".github/workflows/publish.yml", ".gitlab-ci.yml"] {
        assert!(site.root().join(file).is_file(), "{file}");
    }
    assert!(!site.root().join("www").exists(), "a dry run changes nothing");
}
