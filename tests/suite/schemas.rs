//! The JSON Schemas agree with the decoders: on every file that we ship, on the contract's examples, and on every finding.
//!
//! Files are read by another library than the program's own, as an editor would, and judged by a validator that is not ours.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use gongkai::decode::{Context, Decode};
use gongkai::diagnostic::{Location, Reader, Severity};
use gongkai::lang::Languages;
use gongkai::source::Files;
use gongkai::yaml;
use gongkai::{desk, load};
use jsonschema::Validator;
use serde_json::Value;

use super::desk::{gongkai, said, text};
use super::findings::fixtures;
use super::support::{Site, project, tree};

/// The validators of a site in these languages, by the patterns of the files that they are for.
struct Schemas(BTreeMap<&'static str, Validator>);

impl Schemas {
    fn new(languages: &Languages) -> Self {
        let named: BTreeMap<String, String> = desk::schemas(languages, Reader::English).into_iter().collect();
        let validator = |declared: load::Declared| {
            let schema = serde_json::from_str(&named[&format!("{}.json", declared.definition.name)]).expect("JSON");
            let validator = jsonschema::draft7::new(&schema);
            (declared.files, validator.unwrap_or_else(|error| panic!("{}: {error}", declared.files)))
        };
        Self(load::declared().into_iter().map(validator).collect())
    }

    /// What is wrong with a file; `None` if it is no document.
    fn judge(&self, path: &str, text: &str) -> Option<Vec<String>> {
        let declared = load::declared_at(path)?;
        let Ok(value) = serde_yaml::from_str::<Value>(text.trim_start_matches('\u{feff}')) else {
            return Some(vec!["no YAML".to_owned()]);
        };
        let told = |error: jsonschema::ValidationError<'_>| format!("{path}: {} at {}", error, error.instance_path());
        Some(self.0[declared.files].iter_errors(&value).map(told).collect())
    }
}

/// The documents of a site, by their paths.
fn documents(root: &Path) -> BTreeMap<String, String> {
    let below = |folder: &str| {
        let files = if root.join(folder).is_dir() { tree(&root.join(folder)) } else { BTreeMap::new() };
        files.into_iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes)).collect::<Vec<_>>()
    };
    let text = |(path, bytes): (String, Vec<u8>)| {
        let is_document = load::declared_at(&path).is_some();
        is_document.then(|| (path, String::from_utf8(bytes).expect("text")))
    };
    below("content").into_iter().chain(below("themes")).filter_map(text).collect()
}

/// Asserts that every document of a sound site is sound to its schema, and tells how many there are.
fn agrees(root: &Path) -> usize {
    let languages = load::load(root).input.expect("a readable site").languages;
    let schemas = Schemas::new(&languages);
    let documents = documents(root);
    for (path, text) in &documents {
        let wrong = schemas.judge(path, text).expect("a document");
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
    documents.len()
}

#[test]
fn every_sound_site_is_sound_to_its_schemas() {
    assert!(agrees(project()) > 60);
    for site in [Site::new(), Site::oasis(), Site::harbour()] {
        assert!(agrees(site.root()) > 5);
    }
    for files in [super::sites::framework::files(), super::sites::recovery::files(), super::sites::town::files()] {
        assert!(agrees(Site::with(files).root()) > 5);
    }
}

/// The codes of errors in a document that its schema does not find, each with the reason.
const BEYOND: [(&str, &str); 12] = [
    ("missing-file", "another file"),
    ("misplaced-file", "whether something refers to what a file holds"),
    ("empty-file", "an editor has nothing to judge"),
    ("invalid-utf8", "bytes, not values"),
    ("control-character", "characters of a text that no page can carry"),
    ("malformed-authority", "the form of a text, told where the settings are read"),
    ("progress-range", "how large a number may be for what it stands for"),
    ("site-address", "what a web address may have for a site"),
    ("too-deep", "how deep values may be nested"),
    ("too-many-values", "how many values a file may have"),
    ("text-too-long", "a length in bytes"),
    ("several-documents", "what stands behind the end of a document"),
];

#[test]
fn what_a_decoder_finds_the_schema_finds_unless_it_is_named_here() {
    let mut beyond: BTreeSet<&str> = BTreeSet::new();
    let mut wrong = String::new();
    let mut found = 0;
    for fixture in fixtures() {
        let loaded = &fixture.loaded;
        let Some(input) = &loaded.input else { continue };
        let schemas = Schemas::new(&input.languages);
        let mut errors: BTreeMap<&str, Vec<&'static str>> = BTreeMap::new();
        for finding in loaded.diagnostics.iter().filter(|finding| finding.severity == Severity::Error) {
            if let Location::Span(span) = finding.location {
                errors.entry(&loaded.files.get(span.file).path).or_default().push(finding.code.name());
            }
        }
        for (path, codes) in errors {
            let text = &loaded.files.get(loaded.files.find(path).expect("a file")).text;
            let Some(told) = schemas.judge(path, text) else { continue };
            let known: Vec<&str> = BEYOND.iter().map(|(code, _)| *code).filter(|code| codes.contains(code)).collect();
            if told.is_empty() && known.is_empty() {
                wrong.push_str(&format!("{}: {path}: {codes:?}\n", fixture.name));
            }
            if told.is_empty() {
                beyond.extend(known);
            }
            found += 1;
        }
        for (path, text) in documents_of(loaded) {
            let is_sound = !loaded
                .diagnostics
                .iter()
                .any(|finding| finding.severity == Severity::Error && finding.path(&loaded.files) == path);
            let told = schemas.judge(path, text).unwrap_or_default();
            if is_sound && !told.is_empty() {
                wrong.push_str(&format!("{}: sound, but {told:#?}\n", fixture.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(found > 25, "{found} files with errors");
    println!("beyond: {beyond:?}");
}

fn documents_of(loaded: &load::Loaded) -> impl Iterator<Item = (&str, &str)> {
    loaded.files.iter().map(|file| (&*file.path, &*file.text)).filter(|(path, _)| load::declared_at(path).is_some())
}

/// Whether a value of a type is read, and whether its schema takes it.
fn both<T: Decode>(languages: &Languages, value: &str) -> (bool, bool) {
    let source = format!("value: {value}\n");
    let mut diagnostics = Vec::new();
    let file = Files::default().add("", "");
    let node = yaml::parse(file, &source, &mut diagnostics).expect("YAML");
    let mut context = Context { languages, source: &source, diagnostics: &mut diagnostics };
    let decoded = T::decode(node.get("value").expect("a value"), &mut context).is_some() && context.errors() == 0;
    let field = gongkai::decode::Field {
        name: "value",
        shape: T::shape(),
        presence: gongkai::decode::Presence::Required,
        meaning: "",
    };
    let definition = gongkai::decode::Definition { name: "test", meaning: "", fields: vec![field] };
    let schema = gongkai::decode::json_schema(&definition, false, languages, Reader::English);
    let schema = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::draft7::new(&schema).expect("a schema");
    let read: Value = serde_yaml::from_str(&source).expect("YAML");
    (decoded, validator.is_valid(&read))
}

#[test]
fn values_are_taken_by_both_or_by_neither() {
    use gongkai::address::WebAddress;
    use gongkai::config::Contact;
    use gongkai::currency::Currency;
    use gongkai::date::{Date, Day, When};
    use gongkai::decode::{AnyId, Keyed, Name, Plain, Prose};
    use gongkai::id::{Reference, StepKind, TargetKind, TaskId, TaskKind};
    use gongkai::lang::{Language, Localized};
    use gongkai::number::Number;
    use gongkai::schema::{Measure, Pattern};

    let language = |code: &str| Language::new(code.to_owned(), code.to_owned(), code.to_owned(), false);
    let languages = Languages::new(vec![language("zh"), language("en")]).expect("languages");
    let hold = |name: &str, judge: &dyn Fn(&str) -> (bool, bool), good: &[&str], bad: &[&str]| {
        for (values, expected) in [(good, true), (bad, false)] {
            for value in values {
                assert_eq!(judge(value), (expected, expected), "{name}: {value} (decoder, schema)");
            }
        }
    };
    let long = "a".repeat(81);
    hold(
        "id",
        &|value| both::<TaskId>(&languages, value),
        &["1", "3.10", "a-b.c", "'18'", "2025-01"],
        &["-1", "A", "a--b", "a_b", "a.", "''", "index.html", "任务", "[1]", "{a: b}", &long],
    );
    hold(
        "reference",
        &|value| both::<Reference>(&languages, value),
        &["task:1", "step:18.1", "'org:a-b'"],
        &["task", "1", "tasks:1", "task:A", "task:", "[task:1]"],
    );
    hold(
        "step, task or target",
        &|value| both::<AnyId<(TaskKind, StepKind, TargetKind)>>(&languages, value),
        &["1", "task:1", "step:18.1", "target:labs"],
        &["record:a", "Task:1", "-2"],
    );
    hold(
        "date",
        &|value| both::<Date>(&languages, value),
        &[
            "2025",
            "2025-01",
            "2025-02-28",
            "2024-02-29",
            "2000-02-29",
            "2025-H1",
            "2025-Q4",
            "2022-04/2023-03",
            "2022/2024-06-30",
            "'2025'",
        ],
        &[
            "25",
            "2025-13",
            "2025-02-29",
            "1900-02-29",
            "2025-04-31",
            "2025-Q5",
            "2025-q1",
            "2025/01/31",
            "unknown",
            "0000",
            "2025-1",
            "12025",
            "2025年3月",
            "2025.5",
        ],
    );
    hold("when", &|value| both::<When>(&languages, value), &["unknown", "2025", "2025-01-31"], &["Unknown", "later"]);
    hold(
        "day",
        &|value| both::<Day>(&languages, value),
        &["2025-01-31", "'2024-02-29'"],
        &["2025", "2025-01", "2025-02-30", "2025-01-01/2025-01-02"],
    );
    hold(
        "number",
        &|value| both::<Number>(&languages, value),
        &["0", "-1.50", "6.50", "'12'", "1234567890123"],
        &["'-0'", "1,200", "一", "10%", "'.5'", "[1]", "'12345678901234567890123456789'"],
    );
    hold("count", &|value| both::<u32>(&languages, value), &["0", "365", "'12'"], &["-1", "1.5", "many", "4294967296"]);
    hold("boolean", &|value| both::<bool>(&languages, value), &["true", "false", "'true'"], &["yes", "1", "否"]);
    hold(
        "address",
        &|value| both::<WebAddress>(&languages, value),
        &["https://a.example/b?c#d", "HTTP://a.example", "'https://[::1]:8000/'", "https://北京.中国/甲"],
        &["ftp://a.example", "www.a.example", "https://", "'https://a b'", "'https://?x'", "'https://:80/'"],
    );
    hold(
        "contact",
        &|value| both::<Contact>(&languages, value),
        &["https://a.example/", "a.b@c.example"],
        &["a@b", "a b@c.example", "press", "'@c.example'"],
    );
    hold("currency", &|value| both::<Currency>(&languages, value), &["CNY", "EUR"], &["RMB", "cny", "'1'"]);
    hold("choice", &|value| both::<Measure>(&languages, value), &["stock", "rate"], &["Stock", "stocks", "1"]);
    hold(
        "text",
        &|value| both::<Plain>(&languages, value),
        &["a", "1", "2025", "true", "'  a '", "甲"],
        &["''", "' '", "[a]", "{a: b}"],
    );
    hold("Markdown", &|value| both::<Prose>(&languages, value), &["a *b*"], &["''", "[a]"]);
    hold(
        "pattern",
        &|value| both::<Pattern>(&languages, value),
        &["'{a}.{b}'", "'; '", "1"],
        &["'{a'", "'a}'", "'{{a}}'"],
    );
    hold(
        "texts",
        &|value| both::<Localized<Plain>>(&languages, value),
        &["{zh: 甲, en: A}", "{zh: 甲}"],
        &["甲", "[甲]", "{zh: ['']}", "{zh: 甲, fr: B}"],
    );
    hold("name", &|value| both::<Name>(&languages, value), &["甲", "{zh: 甲, en: A}", "2025"], &["''", "[甲]"]);
    hold("list", &|value| both::<Vec<TaskId>>(&languages, value), &["[1, a]", "[]"], &["1", "{a: b}", "[A]"]);
    hold("mapping", &|value| both::<Keyed<TaskId, TaskId>>(&languages, value), &["{a: b, 1: 2}", "{}"], &["a", "[a]"]);
}

#[test]
fn init_links_schemas_that_vs_code_finds_and_schema_writes_them_again() {
    let site = Site::empty();
    let output = gongkai(site.root(), &["init", ".", "--lang", "en,zh", "--kind", "action-plan"], "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    agrees(site.root());
    let settings: Value = serde_json::from_str(&text(&site, ".vscode/settings.json")).expect("JSON");
    let links = settings["yaml.schemas"].as_object().expect("links");
    assert_eq!(links.len(), load::declared().len());
    for (schema, files) in links {
        assert!(site.root().join(schema).is_file(), "{schema}");
        let declared =
            load::declared().into_iter().find(|declared| declared.files == files.as_str().expect("a pattern"));
        assert_eq!(schema, &format!("schema/{}.json", declared.expect("a kind of document").definition.name));
    }
    let said_of = |arguments: &[&str]| {
        let output = gongkai(site.root(), arguments, "");
        (output.status.code(), said(&output), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (code, told, _) = said_of(&["schema"]);
    assert!(code == Some(0) && told.contains("Nothing was changed"), "{told}");
    // What an earlier version of the program wrote is replaced; what somebody else wrote is not.
    let first = text(&site, "schema/record.json");
    site.replace("schema/record.json", "\"date\"", "\"day\"");
    site.write(".vscode/settings.json", "{\"editor.tabSize\": 2}");
    let (code, told, printed) = said_of(&["schema"]);
    assert!(code == Some(0) && told.starts_with("1 file has been written"), "{told}");
    assert!(
        told.contains("left as it is") && printed.contains("\"schema/record.json\": \"content/records/**/*.yaml\"")
    );
    assert_eq!(text(&site, "schema/record.json"), first);
    site.write("schema/task.json", "{}");
    let (code, told, _) = said_of(&["schema"]);
    assert!(code == Some(2) && told.contains("schema/task.json is there"), "{told}");
    assert_eq!(text(&site, "schema/task.json"), "{}");
    let (code, told, _) = said_of(&["schema", "--out", "elsewhere"]);
    assert!(code == Some(0) && told.contains("13 schemas"), "{told}");
    assert_eq!(text(&site, "elsewhere/record.json"), first);
    let (code, _, _) = said_of(&["schema", "--out", "elsewhere"]);
    assert_eq!(code, Some(2), "what is there stays");
}
