//! `gongkai init`: a site that is begun, for each kind of plan and in each language.

use std::collections::BTreeSet;
use std::process::Command;

use gongkai::date::Day;
use gongkai::desk::{self, Answers, Question};
use gongkai::diagnostic::{Message, Reader, Words};

use super::desk::{gongkai, said, text};
use super::support::{Site, text_of, tree, without_code};

const KINDS: [&str; 3] = ["action-plan", "strategy", "commitments"];

/// A site of a kind that was begun in these languages.
fn begun(kind: &str, languages: &str) -> Site {
    let site = Site::empty();
    let output = gongkai(site.root(), &["init", ".", "--lang", languages, "--kind", kind], "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(!said(&output).contains("--kind"), "nothing is left to say: {}", said(&output));
    site
}

#[test]
fn a_new_site_of_each_kind_builds_without_findings_in_the_languages_chosen() {
    for kind in KINDS {
        for languages in ["zh", "en", "zh,en", "en,zh"] {
            let site = begun(kind, languages);
            let report = site.build();
            assert_eq!(site.told(&report), "", "{kind}, {languages}");
            let codes: Vec<&str> = languages.split(',').collect();
            keeps_only(&site, &codes);
            let comment = if codes[0] == "zh" { "站点设置" } else { "The settings" };
            let settings = text(&site, "content/site.yaml");
            assert!(settings.contains(comment), "{languages}: {settings}");
            let authority = settings.lines().find_map(|line| line.strip_prefix("authority: ")).expect("an authority");
            assert!(gongkai::config::Authority::parse(authority).is_some(), "{authority}");
            assert!(site.page("feed.xml").contains(&format!("<id>tag:{authority}:{}:feed</id>", codes[0])));
            assert_eq!(settings.matches("  - code: ").count(), codes.len());
            assert!(
                settings.contains(&format!("languages:\n  - code: {}\n", codes[0])),
                "the language of record comes first"
            );
            let home = site.page("index.html");
            let tag = if codes[0] == "zh" { "zh-CN" } else { "en-GB" };
            assert!(home.contains(&format!("<html lang=\"{tag}\"")), "{home}");
            assert!(site.root().join("README.md").is_file() && site.root().join(".gitignore").is_file());
        }
    }
}

/// Asserts that no file of a new site has a text in another language than these, or a mark of the starter.
fn keeps_only(site: &Site, codes: &[&str]) {
    for (path, bytes) in tree(&site.root().join("content")) {
        let content = String::from_utf8(bytes).expect("text");
        assert!(!content.contains("#["), "{path} keeps a mark of the starter");
        for code in ["zh", "en"].into_iter().filter(|code| !codes.contains(code)) {
            let key = |line: &str| line.trim_start().starts_with(&format!("{code}:"));
            assert!(!content.lines().any(key), "{path} keeps a text in {code}");
        }
    }
    let words = tree(&site.root().join("themes/civic/strings"));
    let files: BTreeSet<&str> = words.keys().map(String::as_str).collect();
    assert_eq!(files, codes.iter().map(|code| if *code == "zh" { "zh.ftl" } else { "en.ftl" }).collect());
    assert!(words.values().all(|bytes| !String::from_utf8_lossy(bytes).contains("#[")), "a mark of the starter");
}

#[test]
fn an_action_plan_begins_with_its_text_actions_steps_and_milestones() {
    let site = begun("action-plan", "zh,en");
    site.build();
    let task = text_of(&site.page("en/tasks/1/index.html"));
    assert!(
        task.contains("Publish the first list of open facilities") && task.contains("Open online booking"),
        "{task}"
    );
    assert!(text_of(&site.page("tasks/2/index.html")).contains("举办2027年开放日"));
    assert!(site.page("plan/index.html").contains("（一）开放科研设施行动"));
    assert!(
        text_of(&site.page("en/records/first-list/index.html")).contains("Publish the first list of open facilities")
    );
}

#[test]
fn a_strategy_begins_with_targets_of_each_direction_an_indicator_and_a_breakdown() {
    let site = begun("strategy", "zh,en");
    site.build();
    let waste = text_of(&site.page("en/targets/household-waste/index.html"));
    for words in ["at most", "Baseline (2023)", "Interim goal (2027)", "By kind of waste", "residual", "372"] {
        assert!(waste.contains(words), "{words}: {waste}");
    }
    assert!(waste.contains("Strategy") && !waste.to_lowercase().contains("action plan"), "{waste}");
    let waste = text_of(&site.page("targets/household-waste/index.html"));
    assert!(waste.contains("战略中的表述") && !waste.contains("行动计划"), "{waste}");
    assert!(text_of(&site.page("en/targets/street-trees/index.html")).contains("No goal is set"));
    assert!(!site.files().contains_key("plan/index.html"), "it has no official text");
}

#[test]
fn a_list_of_commitments_calls_them_so_on_every_page() {
    let site = begun("commitments", "zh,en");
    site.build();
    let mut pages = 0;
    for (path, bytes) in site.files().into_iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = text_of(&without_code(&String::from_utf8(bytes).expect("text")));
        // Addresses keep their steps.
        let words = text.lines().filter(|line| !line.contains("://")).collect::<Vec<_>>().join("\n");
        let old: [&str; 2] = if path.starts_with("en/") { ["task", "action plan"] } else { ["任务", "行动计划"] };
        assert!(!old.iter().any(|noun| words.to_lowercase().contains(noun)), "{path}: {words}");
        pages += 1;
    }
    assert!(pages > 20, "{pages}");
    assert!(text_of(&site.page("en/index.html")).contains("3 commitments"));
    assert!(text_of(&site.page("tasks/3/index.html")).contains("召开首次有市民列席的会议"));
    assert!(!site.files().contains_key("actions/index.html"), "the list is flat");
}

#[test]
fn what_was_made_up_is_told_once_a_site_is_no_demonstration() {
    for kind in KINDS {
        let site = begun(kind, "zh,en");
        site.build();
        assert!(text_of(&site.page("en/index.html")).contains("made up"), "{kind}");
        site.replace("content/site.yaml", "demonstration: true", "demonstration: false");
        let told = site.told(&site.check());
        let has = |code: &str, path: &str| told.lines().any(|line| line.contains(code) && line.contains(path));
        assert!(has("example-address", "content/site.yaml"), "{kind}: {told}");
        for path in [
            "content/site.yaml",
            "content/plan.yaml",
            "content/organisations.yaml",
            "content/records/",
            "content/pages/about.yaml",
        ] {
            assert!(has("example-content", path), "{kind}: {path}: {told}");
        }
        for said in ["这是一个示例站点", "This is an example site."] {
            assert!(told.contains(&format!("“{said}”")), "{kind}: {told}");
        }
        // Whoever has put own addresses and names everywhere is still told of numbers and titles.
        let titles: BTreeSet<String> = tree(&site.root().join("content"))
            .values()
            .filter_map(|file| std::str::from_utf8(file).ok())
            .flat_map(str::lines)
            .filter_map(|line| line.trim_start_matches(['-', ' ']).strip_prefix("title: Example "))
            .map(|rest| format!("“Example {rest}”"))
            .collect();
        assert!(!titles.is_empty() && titles.iter().all(|title| told.contains(title)), "{kind}: {titles:?}: {told}");
        let plan = std::fs::read_to_string(site.root().join("content/plan.yaml")).expect("a plan");
        // A strategy has none.
        let number = plan.split("\nnumber:\n").nth(1).and_then(|rest| rest.lines().next());
        assert_eq!(number.is_none(), kind == "strategy");
        let number = number.unwrap_or_default().trim().trim_start_matches("zh: ");
        assert!(told.contains(number), "{kind}: {number}: {told}");
    }
}

#[test]
fn a_new_site_never_overwrites_and_says_which_languages_and_kinds_there_are() {
    let site = Site::empty();
    site.write("content/tasks/2.yaml", "mine");
    let output = gongkai(site.root(), &["init", "."], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("content/tasks/2.yaml is already there"), "{}", said(&output));
    assert_eq!(tree(site.root()).len(), 1, "nothing was made");
    for (flag, value, known) in
        [("--lang", "zh,tlh", "zh 或 en"), ("--kind", "budget", "action-plan, strategy or commitments")]
    {
        let output = gongkai(site.root(), &["init", "other", flag, value], "");
        assert_eq!(output.status.code(), Some(2));
        let wrong = value.rsplit(',').next().expect("a last one");
        assert!(said(&output).contains(&format!("“{wrong}”")) && said(&output).contains(known), "{}", said(&output));
        assert!(!site.root().join("other").exists());
    }
}

#[test]
fn nobody_is_asked_without_a_terminal_and_the_flag_is_told() {
    let site = Site::empty();
    let output = gongkai(site.root(), &["init", "."], "strategy\n");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(!said(&output).contains("What kind"), "{}", said(&output));
    assert!(said(&output).contains("--kind strategy") && said(&output).contains("--kind commitments"));
    assert!(site.root().join("content/targets/open-facilities.yaml").is_file(), "it is an action plan");
}

#[test]
fn on_a_terminal_the_kind_is_asked_until_there_is_one() {
    let site = Site::empty();
    let day = Day::parse("2026-11-26").expect("a day");
    let words = Words::new(Reader::English);
    let mut asked = Vec::new();
    let mut typed = ["", "plan", "strategy"].into_iter();
    let mut ask = |question: &Question, problem: Option<&Message>| {
        asked.push((words.say(&question.message), problem.map(|problem| words.say(problem))));
        typed.next().map(str::to_owned)
    };
    let begun = desk::init(site.root(), &["en"], &Answers::new(), Some(&mut ask), day).expect("a site");
    assert!(begun.chosen && site.root().join("content/targets/street-trees.yaml").is_file());
    let problems: Vec<bool> = asked.iter().map(|(_, problem)| problem.is_some()).collect();
    assert_eq!(problems, [false, true, true]);
    assert!(asked[0].0.contains("commitments   a list of commitments"), "{asked:?}");
    assert!(asked[2].1.as_ref().is_some_and(|problem| problem.contains("“plan”")), "{asked:?}");
    // Nobody answers: nothing is made.
    let empty = Site::empty();
    let mut silent = |_: &Question, _: Option<&Message>| None;
    assert!(desk::init(empty.root(), &["en"], &Answers::new(), Some(&mut silent), day).is_err());
    assert!(tree(empty.root()).is_empty());
    // What the flag says is not asked.
    let flag = Answers::from([("kind", vec!["commitments".to_owned()])]);
    let mut never = |question: &Question, _: Option<&Message>| panic!("asked {question:?}");
    desk::init(empty.root(), &["zh"], &flag, Some(&mut never), day).expect("a site");
    assert!(empty.root().join("content/tasks/3.yaml").is_file());
}

#[test]
fn the_commands_that_the_closing_words_name_work_as_they_stand() {
    let site = Site::empty();
    let program = std::path::PathBuf::from(env!("CARGO_BIN_EXE_gongkai"));
    let path =
        format!("{}:{}", program.parent().expect("a folder").display(), std::env::var("PATH").unwrap_or_default());
    for (folder, language, first) in
        [("the city's plan", "en", "Edit content/plan.yaml first"), (".", "zh", "先改 content/plan.yaml")]
    {
        let output = gongkai(site.root(), &["init", folder, "--lang", language, "--kind", "strategy"], "");
        let said = said(&output);
        assert!(said.contains(first), "{said}");
        let commands: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("  ")).collect();
        let names = ["gongkai serve", "gongkai check", "gongkai new record"];
        assert!(commands.len() == 3 && commands.iter().zip(names).all(|(command, name)| command.starts_with(name)));
        let checked = Command::new("sh")
            .args(["-euc", commands[1]])
            .current_dir(site.root())
            .env("PATH", &path)
            .env("LC_ALL", "C")
            .output()
            .expect("a shell");
        let told = String::from_utf8_lossy(&checked.stderr);
        assert!(checked.status.success() && told.contains("No findings."), "{folder}: {told}");
    }
}
