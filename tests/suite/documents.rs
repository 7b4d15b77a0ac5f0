//! The documents tell the truth: their tables come from the declarations, their examples work, their commands exist.
//!
//! `BLESS=1 cargo test documents` writes the tables anew after a declaration changed.

use std::collections::BTreeSet;
use std::fs;

use assert_cmd::Command;
use gongkai::decode::{Context, Decode, Definition, Document, Encode, NONE_STALE, Presence};
use gongkai::diagnostic::Reader;
use gongkai::lang::Languages;
use gongkai::schema::Meanings;
use gongkai::site::Page;
use gongkai::source::Files;
use gongkai::view::{Scope, View};
use gongkai::{config, load, schema, yaml};

use super::support::{Site, elements, project};
use super::views::each_page;

/// The content contract in each language.
const CONTRACTS: [(&str, Reader); 2] =
    [("content/README.md", Reader::English), ("docs/zh/content.md", Reader::Chinese)];

/// The README in each language.
const READMES: [&str; 2] = ["README.md", "docs/zh/README.md"];

/// Documents whose commands are not run, since they are about content of their own: that they exist is tested.
const GUIDES: [&str; 6] = [
    "docs/guide.md",
    "docs/zh/guide.md",
    "docs/two-officers.md",
    "docs/zh/two-officers.md",
    "docs/publishing.md",
    "docs/zh/publishing.md",
];

fn definitions() -> Vec<Definition> {
    let mut all =
        vec![config::Site::definition(), config::LanguageEntry::definition(), config::RuleEntry::definition()];
    all.extend([config::Feeds::definition(), config::Data::definition(), config::Licence::definition()]);
    all.extend(config::hosts());
    all.extend([config::SignOff::definition(), config::Security::definition(), config::SiteTheme::definition()]);
    all.extend(schema::definitions());
    all
}

fn table(definition: &Definition, reader: Reader) -> String {
    let meanings = Meanings::new(reader);
    let (head, needed) = match reader {
        Reader::English => ("| key | value | | meaning |", "required"),
        Reader::Chinese => ("| 键 | 值 | | 含义 |", "必填"),
    };
    let meaning = meanings.of_document(definition);
    let mut table = format!("**{}.** {meaning}\n\n{head}\n|---|---|---|---|\n", definition.name);
    for field in &definition.fields {
        let presence = match field.presence {
            Presence::Required => needed,
            Presence::Optional | Presence::Defaulted => "",
        };
        let (shape, meaning) = (field.shape.told(reader), meanings.of_field(definition, field));
        table.push_str(&format!("| `{}` | {shape} | {presence} | {meaning} |\n", field.name));
    }
    table
}

/// The contract with every table made anew behind its mark.
fn with_tables(contract: &str, reader: Reader) -> String {
    let mut sections = contract.split("<!-- table: ");
    let mut text = sections.next().unwrap_or_default().to_owned();
    for section in sections {
        let (name, rest) = section.split_once(" -->\n").expect("a mark ends");
        let definition = definitions().into_iter().find(|definition| definition.name == name);
        let definition = definition.unwrap_or_else(|| panic!("no document is called {name}"));
        // The old table ends where its last row does.
        let mut behind = rest.trim_start_matches('\n');
        if behind.starts_with(&format!("**{name}.**")) {
            let rows =
                behind.lines().take_while(|line| line.starts_with("**") || line.starts_with('|') || line.is_empty());
            let mut length = 0;
            let mut seen_row = false;
            for line in rows {
                if seen_row && line.is_empty() {
                    break;
                }
                seen_row |= line.starts_with('|');
                length += line.len() + 1;
            }
            behind = &behind[length.min(behind.len())..];
        }
        text.push_str(&format!(
            "<!-- table: {name} -->\n\n{}\n{}",
            table(&definition, reader),
            behind.trim_start_matches('\n')
        ));
    }
    text
}

#[test]
fn the_contract_s_tables_are_the_declarations() {
    for (name, reader) in CONTRACTS {
        let path = project().join(name);
        let contract = fs::read_to_string(&path).expect(name);
        let expected = with_tables(&contract, reader);
        if std::env::var_os("BLESS").is_some() {
            fs::write(&path, &expected).expect(name);
            continue;
        }
        assert!(contract == expected, "{name} is behind the declarations: BLESS=1 cargo test documents");
        for definition in definitions() {
            let mark = format!("<!-- table: {} -->", definition.name);
            assert!(contract.contains(&mark), "{name} has no table for {}", definition.name);
            assert!(!definition.meaning.trim().is_empty());
        }
    }
}

/// The lines for a document and its fields that the table of meanings does not have, in English.
fn lines_without(definition: &Definition, there: &BTreeSet<String>) -> String {
    let own = definition.meaning;
    let fields = definition.fields.iter().map(|field| format!("    .{} ={}\n", field.name, field.meaning));
    let texts = std::iter::once(format!("{} ={own}\n", gongkai::diagnostic::name_of(definition.name))).chain(fields);
    Meanings::names_of(definition).zip(texts).filter(|(name, _)| !there.contains(name)).map(|(_, line)| line).collect()
}

#[test]
fn every_document_and_field_has_a_meaning_in_chinese_and_no_others_are_there() {
    let needed: BTreeSet<String> = definitions().iter().flat_map(Meanings::names_of).collect();
    let there: BTreeSet<String> = Meanings::new(Reader::Chinese).names().collect();
    let missing: String = definitions().iter().map(|definition| lines_without(definition, &there)).collect();
    assert!(missing.is_empty(), "src/schema/meanings/zh.ftl lacks these; write them there in Chinese:\n\n{missing}");
    let left: Vec<&String> = there.difference(&needed).collect();
    assert!(left.is_empty(), "src/schema/meanings/zh.ftl has words for what is not there any more: {left:#?}");
}

/// The fenced blocks of a language in a document, each with its first line.
fn blocks<'d>(document: &'d str, language: &str) -> Vec<(&'d str, &'d str)> {
    let fence = format!("```{language}\n");
    document
        .split(&fence)
        .skip(1)
        .filter_map(|rest| rest.split("\n```").next())
        .map(|block| block.split_once('\n').unwrap_or((block, "")))
        .collect()
}

/// The English content contract's examples, as a site, and all their text.
pub(crate) fn contract_site() -> (Site, String) {
    examples_of(CONTRACTS[0].0)
}

fn examples_of(name: &str) -> (Site, String) {
    let contract = fs::read_to_string(project().join(name)).expect(name);
    let site = Site::empty();
    let examples = blocks(&contract, "yaml");
    assert_eq!(examples.len(), 20);
    for (head, text) in &examples {
        site.write(head.strip_prefix("# ").expect("an example names its file"), text);
    }
    site.write("content/cases/polar-laboratory/opening.jpg", super::support::jpeg(8, 6));
    site.write("content/static/conference/programme.pdf", "%PDF");
    (site, examples.iter().map(|(_, text)| *text).collect())
}

#[test]
fn the_contract_s_examples_are_a_site_without_findings() {
    for (name, _) in CONTRACTS {
        expect_examples(name);
    }
}

fn expect_examples(name: &str) {
    let (site, all) = examples_of(name);
    let report = site.build();
    assert_eq!(site.told(&report), "", "{name}");
    assert!(site.page("en/records/conference-opens/index.html").contains("Another report speaks of 30 countries."));
    // A record in a task's file is about that task; a related task is linked.
    let second = site.page("en/tasks/2/index.html");
    assert!(second.contains("The committee that organises it was formed."));
    let related = elements(&second, "<section class=\"section\" aria-labelledby=\"related\">", "section");
    assert!(related.len() == 1 && related[0].contains("href=\"../1/\""));

    // Each field of each declaration occurs in an example, so that no field is without one.
    for definition in definitions() {
        for field in &definition.fields {
            let shown = all.contains(&format!("{}:", field.name));
            assert!(shown, "{name}: no example of {}.{}", definition.name, field.name);
        }
    }
}

/// What a document holds, without the places of its values.
pub(super) fn without_places(document: &impl std::fmt::Debug) -> String {
    let text = format!("{document:?}");
    let mut parts = text.split("Span { file:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once('}').map_or(part, |(_, rest)| rest))
}

/// Encodes a document, writes it, reads it back, and holds what comes out to what went in.
fn comes_back<T: Decode + Encode + std::fmt::Debug>(document: &T, languages: &Languages) {
    let draft = document.encode(languages);
    let text = yaml::write(&draft);
    let mut diagnostics = Vec::new();
    let node = yaml::parse(Files::default().add("", ""), &text, &mut diagnostics).expect("a value");
    assert!(draft.is_read_as(&node), "{text}");
    let mut context = Context { languages, source: &text, stale: NONE_STALE, diagnostics: &mut diagnostics };
    let found = T::decode(&node, &mut context).expect("a document");
    assert_eq!(without_places(&found), without_places(document), "{text}");
    // Keys stand in canonical order, and texts as people write them: no text of several lines is in quotes.
    assert!(!text.contains("\\n"), "{text}");
}

#[test]
fn every_document_is_the_same_after_it_was_written() {
    let (contract, _) = contract_site();
    for site in [Site::shipped(), Site::oasis(), contract] {
        let loaded = load::load(site.root());
        let input = loaded.input.expect("a readable site");
        let (content, languages) = (&input.content, &input.languages);
        comes_back(&input.site, languages);
        comes_back(content.plan.as_ref().expect("a plan"), languages);
        content.vocabulary.iter().for_each(|vocabulary| comes_back(vocabulary, languages));
        content.tasks.iter().for_each(|(_, task)| comes_back(task, languages));
        content.targets.iter().for_each(|target| comes_back(target, languages));
        content.organisations.iter().for_each(|organisation| comes_back(organisation, languages));
        content.records.iter().for_each(|record| comes_back(record, languages));
        content.cases.iter().for_each(|(_, case)| comes_back(case, languages));
        content.evaluations.iter().for_each(|(_, evaluation)| comes_back(evaluation, languages));
        content.rounds.iter().for_each(|(_, _, round)| comes_back(round, languages));
        content.glossary.iter().for_each(|term| comes_back(term, languages));
        content.wordlist.iter().for_each(|entry| comes_back(entry, languages));
        content.pages.iter().for_each(|(_, page)| comes_back(page, languages));
    }
}

#[test]
fn the_readme_s_commands_exist() {
    for name in READMES {
        expect_commands(name);
    }
}

fn expect_commands(name: &str) {
    let readme = fs::read_to_string(project().join(name)).expect(name);
    let blocks = blocks(&readme, "sh");
    // The walk through a site of one's own has a test of its own.
    let apart = blocks.iter().filter(|(head, _)| !head.starts_with("gongkai init"));
    let commands: Vec<&str> = apart.flat_map(|(head, rest)| std::iter::once(*head).chain(rest.lines())).collect();
    assert!(commands.contains(&"cargo run --release -- serve"));
    assert!(commands.contains(&"bash tests/run"));
    assert!(project().join("tests/run").is_file());
    let mut tried = 0;
    for command in commands.iter().filter_map(|command| command.split(" # ").next()?.trim().strip_prefix("gongkai ")) {
        let site = Site::new();
        let arguments: Vec<String> = command.split_whitespace().map(str::to_owned).collect();
        match arguments[0].as_str() {
            "serve" => continue,
            "review" => site.commit(),
            "deploy" => {
                let host = "demonstration: true\nhosts:\n  - id: web\n    folder:\n      path: www\n";
                site.replace("content/site.yaml", "demonstration: true\n", host);
            }
            _ => {}
        }
        let output = Command::cargo_bin("gongkai")
            .expect("the program is built")
            .args(&arguments)
            .current_dir(site.root())
            .env("VISUAL", "true")
            .output()
            .expect("the program runs");
        assert_eq!(
            output.status.code(),
            Some(0),
            "{name}: gongkai {command}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        tried += 1;
    }
    assert!(tried >= 4, "the README shows the commands at work");
}

#[test]
fn the_readme_s_walk_leads_from_an_empty_folder_to_a_new_record() {
    for name in READMES {
        expect_walk(name);
    }
}

fn expect_walk(name: &str) {
    let readme = fs::read_to_string(project().join(name)).expect(name);
    let blocks = blocks(&readme, "sh");
    let (head, rest) = blocks.iter().find(|(head, _)| head.starts_with("gongkai init")).expect("the walk");
    let site = Site::empty();
    let program = std::path::PathBuf::from(env!("CARGO_BIN_EXE_gongkai"));
    let folder = program.parent().expect("a folder").display().to_string();
    let path = format!("{folder}:{}", std::env::var("PATH").unwrap_or_default());
    let output = std::process::Command::new("sh")
        .args(["-euc", &format!("{head}\n{rest}")])
        .current_dir(site.root())
        .env("PATH", path)
        .env("LC_ALL", "C")
        .output()
        .expect("a shell");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert_eq!(said.matches("No findings.").count(), 2, "{said}");
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(shown.contains("title: Platform opens, at last\n") && shown.contains("mirror: true"), "{shown}");
    let page = |path: &str| fs::read_to_string(site.root().join("my-site/public").join(path)).expect(path);
    assert!(page("records/first-open-day/index.html").contains("Some 500 people came."));
    assert!(page("zh/tasks/2/index.html").contains("首个开放日举办"));
    // What the README says of words, as it stands there; the Chinese one leads to it.
    let readme = fs::read_to_string(project().join("README.md")).expect("README.md");
    let words = readme.split("  ```ftl\n").nth(1).and_then(|rest| rest.split("  ```").next()).expect("the words");
    assert!(readme.contains("`-task = 承诺事项` in `zh.ftl`"));
    site.write("my-site/themes/civic/strings/en.ftl", words.replace("\n  ", "\n").trim_start());
    site.write("my-site/themes/civic/strings/zh.ftl", "nav-tasks = 承诺事项\n-task = 承诺事项\n");
    let built = Command::cargo_bin("gongkai")
        .expect("the program is built")
        .args(["build", "--root", "my-site"])
        .current_dir(site.root())
        .env("LC_ALL", "C")
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success() && said.contains("No findings."), "{said}");
    assert!(page("tasks/2/index.html").contains("commitment"), "the term is renamed everywhere");
    assert!(page("index.html").contains(">Commitments<") && page("zh/index.html").contains(">承诺事项<"));
    assert!(page("index.html").contains(">Targets<"), "other words stay");
}

/// What stands in backticks in a document, and the lines of its blocks for the shell, as far as they call the program.
fn calls(document: &str) -> Vec<String> {
    let inline = document.split('`').skip(1).step_by(2).map(str::to_owned);
    let lines = blocks(document, "sh").into_iter().flat_map(|(head, rest)| std::iter::once(head).chain(rest.lines()));
    let call = |text: &str| Some(text.split(" # ").next()?.trim().strip_prefix("gongkai ")?.to_owned());
    lines.map(str::to_owned).chain(inline).filter_map(|text| call(&text)).collect()
}

#[test]
fn the_guides_commands_and_their_options_exist() {
    let help = |command: &[&str]| {
        let output = Command::cargo_bin("gongkai").expect("the program").args(command).arg("--help").output();
        let output = output.expect("the program runs");
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    };
    for name in GUIDES {
        let document = fs::read_to_string(project().join(name)).expect(name);
        let calls = calls(&document);
        assert!(calls.iter().any(|call| call.starts_with("check")), "{name}");
        for call in calls {
            let words: Vec<&str> = call.split_whitespace().collect();
            let all = help(&words[..1]).unwrap_or_else(|| panic!("{name}: gongkai {call}"));
            // A second word is a command if the first one has commands, and a value of it otherwise.
            let below = all.contains("<COMMAND>").then(|| words.get(1).map_or("", |word| word));
            let command: Vec<&str> = std::iter::once(words[0]).chain(below).filter(|word| !word.is_empty()).collect();
            let all = help(&command).unwrap_or_else(|| panic!("{name}: gongkai {call}"));
            for option in words.iter().filter(|word| word.starts_with("--")) {
                let option = option.split('=').next().unwrap_or_default();
                let is_there = all.split([' ', '\n', ',']).any(|word| word == option);
                assert!(is_there, "{name}: gongkai {call}: there is no {option}");
            }
        }
    }
}

#[test]
fn the_readme_s_pictures_are_there_in_its_language_and_light() {
    for (name, language) in READMES.into_iter().zip(["en", "zh"]) {
        let readme = fs::read_to_string(project().join(name)).expect(name);
        let folder = project().join(name);
        let folder = folder.parent().expect("a folder");
        let shown = readme.split("[![").skip(1).filter_map(|rest| rest.split_once("](")?.1.split(')').next());
        let shown: Vec<&str> = shown.collect();
        assert_eq!(shown.len(), 2, "{name}: {shown:?}");
        for picture in shown {
            let bytes = fs::read(folder.join(picture)).unwrap_or_else(|error| panic!("{name}: {picture}: {error}"));
            assert!(picture.ends_with(&format!("-{language}.webp")), "{name}: {picture}");
            assert!(bytes.starts_with(b"RIFF") && bytes.len() <= 150_000, "{picture}: {} bytes", bytes.len());
        }
    }
}

#[test]
fn ci_runs_the_readme_s_test_command() {
    let ci = fs::read_to_string(project().join(".ci/run")).expect(".ci/run");
    assert!(ci.lines().any(|line| line.trim() == "bash tests/run"));
}

fn keys(value: &serde_json::Value, found: &mut std::collections::BTreeSet<String>) {
    match value {
        serde_json::Value::Object(entries) => {
            for (key, value) in entries {
                found.insert(key.clone());
                keys(value, found);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}

#[test]
fn the_chinese_theme_contract_names_every_value_that_a_template_sees() {
    let contract = fs::read_to_string(project().join("docs/zh/themes.md")).expect("the theme contract");
    let mut kinds = std::collections::BTreeSet::new();
    let mut missing = std::collections::BTreeSet::new();
    let mut look = |scope: &Scope<'_>, page: &Page| {
        let kind = page.kind.name();
        let view = View::make(scope, page.kind, page.lang).expect("the theme has its words");
        let view = serde_json::to_value(view).expect("a view is plain data");
        kinds.insert(kind.to_owned());
        let row = contract.lines().find(|line| line.starts_with(&format!("| {kind} |")));
        let row = row.unwrap_or_else(|| panic!("the Chinese theme contract does not describe {kind}"));
        for (part, text) in [("page", contract.as_str()), ("body", row)] {
            let top = view[part].as_object().expect("a mapping");
            missing.extend(
                top.keys().filter(|key| !text.contains(&format!("`{key}`"))).map(|key| format!("{kind}: {part}.{key}")),
            );
        }
        let mut all = std::collections::BTreeSet::new();
        keys(&view, &mut all);
        all.retain(|key| !matches!(key.as_str(), "page" | "body"));
        missing.extend(all.into_iter().filter(|key| !contract.contains(&format!("`{key}`"))));
    };
    // The shipped plan has no topics.
    each_page(&Site::shipped(), &mut look);
    each_page(&contract_site().0, &mut look);
    assert_eq!(kinds.len(), gongkai::config::PageType::ALL.len(), "every kind of page was looked at");
    assert!(missing.is_empty(), "the Chinese theme contract does not name {missing:?}");
}

/// The keys of the page that explains states and figures, from the contract's sentences: each family is shown by its first
/// member, and the others are named behind it.
fn explained(list: &str) -> Vec<String> {
    let text = list.split("made from the words of the site").nth(1).expect("the families");
    let mut keys = Vec::new();
    let mut family = ("stage-", "method-stage-");
    for name in text.split('`').skip(1).step_by(2) {
        let families = [
            ("stage-", "method-stage-"),
            ("flag-", "method-flag-"),
            ("standing-name-", "method-standing-"),
            ("measure-name-", "method-measure-"),
            ("direction-name-", "method-direction-"),
            ("missing-", "method-missing-"),
            ("outranked-name-", "method-outranked-"),
            ("kind-", "method-kind-"),
        ];
        match families.into_iter().find(|(word, meaning)| name.starts_with(word) || name.starts_with(meaning)) {
            Some(found) => {
                family = found;
                keys.push(name.to_owned());
            }
            None if name == "civic" => break,
            None => keys.extend([format!("{}{name}", family.0), format!("{}{name}", family.1)]),
        }
    }
    keys
}

#[test]
fn the_theme_contract_s_example_is_a_theme() {
    let contract = fs::read_to_string(project().join("themes/README.md")).expect("the theme contract");
    let template = blocks(&contract, "jinja")[0].1;
    let own = blocks(&contract, "fluent")[1];
    // The words that the program asks for, made up from the list in the contract.
    let list = contract.split("## Interface words").nth(1).and_then(|rest| rest.split("## ").next()).expect("the list");
    let asked = list.split('`').filter(|key| {
        [
            "nav-",
            "title-",
            "crumb-",
            "description-",
            "chart-",
            "picture-",
            "feed-",
            "source-",
            "calendar-",
            "period-",
            "list-",
            "name-",
            "outcome-",
            "not-found-",
            "search-",
            "filter-",
        ]
        .iter()
        .any(|start| key.starts_with(start))
    });
    let mut words: String = asked.map(|key| format!("{key} = {key} {{ $number }}{{ $name }}{{ $year }}\n")).collect();
    // And the words of the site with their meanings, which the contract names by their families.
    words.extend(explained(list).iter().map(|key| format!("{key} = {key}\n")));
    let site = Site::new();
    site.replace("content/site.yaml", "time_zone:", "theme: lean\ntime_zone:");
    // A theme need not know the kinds of page that its plan has no use for, nor publish data.
    let unused = ["topic", "tasks-by", "targets-by", "records-by", "data", "feeds", "embed"];
    for name in gongkai::config::PageType::ALL.iter().map(|page| page.name()).filter(|name| !unused.contains(name)) {
        site.write(&format!("themes/lean/templates/{name}.html"), template);
    }
    site.write("themes/lean/assets/plain.css", "body { max-width: 40em }");
    for code in ["zh", "en"] {
        // Only what a key is given can be put in.
        let given = |line: &str| match line.split(' ').next().unwrap_or_default() {
            "title-action" | "title-task" | "title-safeguard" => line.replace("{ $year }", ""),
            "title-cases-field" | "title-cases-place" | "title-cases-action" | "title-cases-organisation" => {
                line.replace("{ $number }", "").replace("{ $year }", "")
            }
            "title-tasks-by" | "title-targets-by" | "title-records-by" => {
                line.replace("{ $number }", "").replace("{ $year }", "")
            }
            "title-year" => line.replace("{ $number }{ $name }", ""),
            "title-changes-month" | "description-changes-month" => {
                line.replace("{ $number }{ $name }{ $year }", "{ $month }")
            }
            "crumb-action" | "crumb-task" | "crumb-safeguard" => line.replace("{ $name }{ $year }", ""),
            _ => line.replace("{ $number }{ $name }{ $year }", ""),
        };
        let words: String = words.lines().map(|line| given(line) + "\n").collect();
        site.write(&format!("themes/lean/strings/{code}.ftl"), format!("{}\n{}\n{words}", own.0, own.1));
    }
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let page = site.page("en/tasks/1/index.html");
    assert!(
        page.contains("1. First. Text of the first. (Lead organisations: Bureau A; Bureau B, Commission C.)"),
        "{page}"
    );
    assert!(page.contains("2 records") && page.contains("href=\"../../../tasks/1/\""), "{page}");
    // Nor lists that are narrowed: its sites have none then.
    assert!(!site.files().contains_key("tasks/by/organisation/a/index.html"));
    for name in ["tasks-by", "targets-by", "records-by"] {
        site.write(&format!("themes/lean/templates/{name}.html"), template);
    }
    let report = site.build();
    assert_eq!(site.told(&report), "");
    assert!(site.files().contains_key("tasks/by/organisation/a/index.html"));
    // As soon as it has one for them, it does.
    site.write("content/vocabulary.yaml", "topics:\n  - {id: talent, name: {zh: 人才, en: Talent}}\n");
    site.replace("content/tasks/2.yaml", "id: 2\n", "id: 2\ntopics: [talent]\n");
    let told = site.told(&site.check());
    assert!(told.contains("error[theme-incomplete]") && told.contains("templates/topic.html"), "{told}");
}
