//! Findings for services that review changes: SARIF and the commands of workflows on GitHub.

use serde_json::Value;

use super::desk::gongkai;
use super::support::Site;

/// A site with an error at a place with another, a warning, and a finding about a whole file.
fn site() -> Site {
    let site = Site::new();
    site.replace("content/records/labs.yaml", "  kind: figure", "  kind: figur");
    site.replace("content/tasks/1.yaml", "\n  en: Summary one.", "");
    site.write(
        "content/records/again.yaml",
        std::fs::read(site.root().join("content/records/first.yaml")).expect("one"),
    );
    site.write("content/stray.yaml", "a: 1\n");
    site
}

fn printed(site: &Site, arguments: &[&str]) -> String {
    let output = gongkai(site.root(), &[&["check", "--format"], arguments].concat(), "");
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn sarif_has_a_rule_for_every_result_and_a_region_for_every_place() {
    let site = site();
    let log: Value = serde_json::from_str(&printed(&site, &["sarif"])).expect("JSON");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!((&driver["name"], &run["columnKind"]), (&"gongkai".into(), &"unicodeCodePoints".into()));
    let rules = driver["rules"].as_array().expect("rules");
    let ids: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().expect("an id")).collect();
    assert!(rules.iter().all(|rule| rule["shortDescription"]["text"].is_string()), "{rules:?}");
    let results = run["results"].as_array().expect("results");
    let findings: Value = serde_json::from_str(&printed(&site, &["json"])).expect("JSON");
    assert_eq!(results.len(), findings.as_array().expect("findings").len());
    let mut whole_files = 0;
    for (result, finding) in results.iter().zip(findings.as_array().expect("findings")) {
        let id = result["ruleId"].as_str().expect("a rule");
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("a place")).expect("a place");
        assert_eq!((id, ids[index]), (finding["code"].as_str().expect("a code"), id));
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("a level")));
        let message = result["message"]["text"].as_str().expect("a message");
        assert!(message.starts_with(finding["message"].as_str().expect("a message")), "{message}");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], finding["path"]);
        let region = &place["region"];
        if finding["start"].is_null() {
            assert!(region.is_null());
            whole_files += 1;
        } else {
            let told = ["startLine", "startColumn", "endLine", "endColumn"].map(|key| region[key].as_u64());
            let known = [("start", "line"), ("start", "column"), ("end", "line"), ("end", "column")];
            assert_eq!(told, known.map(|(of, key)| finding[of][key].as_u64()));
            assert!((told[0], told[1]) <= (told[2], told[3]) && told[0] >= Some(1) && told[1] >= Some(1), "{region}");
        }
        let related = &result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"];
        assert_eq!(related.as_u64(), finding["related"]["start"]["line"].as_u64());
    }
    assert!(whole_files > 0 && results.iter().any(|result| result["relatedLocations"].is_array()));
}

#[test]
fn commands_of_a_workflow_name_files_from_where_the_program_is_called() {
    let site = site();
    let own = printed(&site, &["github"]);
    assert_eq!(own.lines().count(), printed(&site, &["short"]).lines().count(), "{own}");
    assert!(own.lines().all(|line| line.starts_with("::error file=content/") || line.starts_with("::warning file=")));
    assert!(own.contains(",title=unknown-value::"), "{own}");
    assert!(own.contains("::warning file=content/stray.yaml,title=unexpected-file::"), "{own}");
    let name = site.root().file_name().expect("a name").to_string_lossy().into_owned();
    let above = site.root().parent().expect("a folder");
    let output = gongkai(above, &["check", "--format", "github", "--root", &name], "");
    let from_above = String::from_utf8(output.stdout).expect("text");
    assert_eq!(from_above, own.replace(" file=content/", &format!(" file={name}/content/")));
    let whole = site.root().to_string_lossy();
    let output = gongkai(above, &["check", "--format", "github", "--root", &whole], "");
    assert_eq!(String::from_utf8(output.stdout).expect("text"), from_above);
}
