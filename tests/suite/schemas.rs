//! The JSON Schemas agree with the decoders: on every file that we ship, on the contract's examples, and on every finding.
//!
//! Files are read and judged by programs that are not ours: the YAML library of the usual language server, and Ajv.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use gongkai::decode::{Context, Decode, Definition, Field, NONE_STALE, Presence, json_schema, meaning};
use gongkai::diagnostic::{Reader, Severity};
use gongkai::lang::Languages;
use gongkai::source::Files;
use gongkai::yaml;
use gongkai::{desk, load};
use serde_json::{Value, json};

use super::desk::{gongkai, said, text};
use super::documents::contract_site;
use super::findings::fixtures;
use super::support::{Site, project, tree};

/// What is to be judged: schemas, and texts with the places of theirs among them.
#[derive(Default)]
struct Court {
    schemas: Vec<Value>,
    texts: Vec<(usize, String)>,
    /// Where the schemas of a site stand, by its languages.
    known: BTreeMap<String, BTreeMap<&'static str, usize>>,
}

impl Court {
    /// The schemas of a site in these languages, by the files that they are for.
    fn schemas(&mut self, languages: &Languages) -> BTreeMap<&'static str, usize> {
        let codes: Vec<&str> = languages.iter().map(|(_, language)| language.code.as_str()).collect();
        let codes = codes.join(",");
        if let Some(known) = self.known.get(&codes) {
            return known.clone();
        }
        let named: BTreeMap<String, String> = desk::schemas(languages, Reader::English).into_iter().collect();
        let place = |declared: load::Declared| {
            self.schemas.push(
                serde_json::from_str(&named[&format!("{}.json", declared.definition.name.replace(' ', "-"))])
                    .expect("JSON"),
            );
            (declared.files, self.schemas.len() - 1)
        };
        let schemas: BTreeMap<&'static str, usize> = load::declared().into_iter().map(place).collect();
        self.known.insert(codes, schemas.clone());
        schemas
    }

    /// Hands a text in, to be judged by a schema; its place among the judgements.
    fn hand_in(&mut self, schema: usize, text: &str) -> usize {
        self.texts.push((schema, text.to_owned()));
        self.texts.len() - 1
    }

    /// What is wrong with each text.
    fn judge(&self) -> Vec<Vec<String>> {
        let script = project().join("tests/tools/schemas.mjs");
        let mut judge =
            Command::new("node").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("node");
        let texts: Vec<Value> =
            self.texts.iter().map(|(schema, text)| json!({"schema": schema, "text": text})).collect();
        let input = json!({"schemas": self.schemas, "texts": texts}).to_string();
        judge.stdin.take().expect("a stream").write_all(input.as_bytes()).expect("the judge listens");
        let output = judge.wait_with_output().expect("a judgement");
        assert!(output.status.success(), "npm ci --prefix tests/tools brings the judge");
        serde_json::from_slice(&output.stdout).expect("JSON")
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

/// Asserts that every document of sound sites is sound to its schema, and tells how many there are.
fn agree(roots: &[&Path]) -> usize {
    let mut court = Court::default();
    let mut paths = Vec::new();
    for root in roots {
        let languages = load::load(root).input.expect("a readable site").languages;
        let schemas = court.schemas(&languages);
        for (path, text) in documents(root) {
            court.hand_in(schemas[load::declared_at(&path).expect("a document").files], &text);
            paths.push(path);
        }
    }
    for (path, wrong) in paths.iter().zip(court.judge()) {
        assert!(wrong.is_empty(), "{path}: {wrong:#?}");
    }
    paths.len()
}

#[test]
fn every_sound_site_is_sound_to_its_schemas() {
    use super::sites::{framework, recovery, town};
    let sites = [
        Site::new(),
        Site::oasis(),
        Site::harbour(),
        Site::with(framework::files()),
        Site::with(recovery::files()),
        Site::with(town::files()),
        contract_site().0,
    ];
    let roots: Vec<&Path> = sites.iter().map(Site::root).chain([project()]).collect();
    assert!(agree(&roots) > 400, "documents");
}

#[test]
fn every_field_has_a_meaning_in_both_languages() {
    // The contract of themes describes their settings.
    for declared in load::declared().into_iter().filter(|declared| declared.definition.name != "theme") {
        let definition = &declared.definition;
        for field in definition.fields.iter().map(Some).chain([None]) {
            let [chinese, english] = Reader::ALL.map(|reader| meaning(definition, field, reader).to_owned());
            assert!(!chinese.is_ascii() && chinese != english, "{}: {field:?}: {chinese}", definition.name);
            assert!(!chinese.contains("{\""), "{chinese}");
        }
    }
}

/// The codes of errors in a document that its schema does not find, each with the reason.
const BEYOND: [(&str, &str); 19] = [
    ("hidden-character", "a character that nobody sees, in a text or a word"),
    ("theme-file", "whether a file is there"),
    ("theme-incomplete", "whether a folder is there"),
    ("missing-file", "another file"),
    ("misplaced-file", "whether something refers to what a file holds"),
    ("empty-file", "an editor has nothing to judge"),
    ("invalid-utf8", "bytes, not values"),
    ("control-character", "characters of a text that no page can carry"),
    ("malformed-authority", "the form of a text, told where the settings are read"),
    ("progress-range", "how large a number may be for what it stands for"),
    ("secret-in-content", "what is a secret"),
    ("host-way", "which of several keys are there"),
    ("host-value", "what other programs take as a folder, server, branch or bucket"),
    ("site-address", "what a web address may have for a site"),
    ("too-deep", "how deep values may be nested"),
    ("too-many-values", "how many values a file may have"),
    ("text-too-long", "a length in bytes"),
    ("several-documents", "what stands behind the end of a document"),
    ("theme-setting", "what a theme lets a site set, which stands in its own file"),
];

#[test]
fn what_a_decoder_finds_the_schema_finds_unless_it_is_named_here() {
    let mut court = Court::default();
    let mut cases = Vec::new();
    for fixture in fixtures() {
        let loaded = &fixture.loaded;
        let Some(input) = &loaded.input else { continue };
        let schemas = court.schemas(&input.languages);
        let mut errors: BTreeMap<&str, Vec<&'static str>> = BTreeMap::new();
        for finding in loaded.diagnostics.iter().filter(|finding| finding.severity == Severity::Error) {
            errors.entry(finding.path(&loaded.files)).or_default().push(finding.code.name());
        }
        for (path, text) in documents_of(loaded) {
            court.hand_in(schemas[load::declared_at(path).expect("a document").files], text);
            cases.push((&fixture.name, path, errors.remove(path).unwrap_or_default()));
        }
    }
    let mut wrong = String::new();
    let (mut beyond, mut found) = (BTreeSet::new(), 0);
    for ((name, path, codes), told) in cases.into_iter().zip(court.judge()) {
        match (codes.is_empty(), told.is_empty()) {
            (true, false) => wrong.push_str(&format!("{name}: {path} is sound, but {told:#?}\n")),
            (false, true) => {
                let known: Vec<&str> =
                    BEYOND.iter().map(|(code, _)| *code).filter(|code| codes.contains(code)).collect();
                if known.is_empty() {
                    wrong.push_str(&format!("{name}: {path}: {codes:?}\n"));
                }
                beyond.extend(known);
            }
            (false, false) => found += 1,
            (true, true) => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(found > 20, "{found} files with errors that a schema finds");
    println!("beyond: {beyond:?}");
}

fn documents_of(loaded: &load::Loaded) -> impl Iterator<Item = (&str, &str)> {
    loaded.files.iter().map(|file| (&*file.path, &*file.text)).filter(|(path, _)| load::declared_at(path).is_some())
}

/// Whether a value of a type is read, and the schema of a document with such a value.
fn decoded<T: Decode>(languages: &Languages, value: &str) -> (bool, Value) {
    let source = format!("value: {value}\n");
    let mut diagnostics = Vec::new();
    let file = Files::default().add("", "");
    let node = yaml::parse(file, &source, &mut diagnostics).expect("YAML");
    let mut context = Context { languages, source: &source, stale: NONE_STALE, diagnostics: &mut diagnostics };
    let value = T::decode(node.get("value").expect("a value"), &mut context);
    let is_sound = value.is_some() && context.errors() == 0;
    let field = Field { name: "value", shape: T::shape(), presence: Presence::Required, meaning: "" };
    let definition = Definition { name: "test", meaning: "", fields: vec![field] };
    (is_sound, serde_json::from_str(&json_schema(&definition, false, languages, Reader::English)).expect("JSON"))
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
    use gongkai::schema::{Measure, Pattern, SitePlace};

    let language = |code: &str| Language::new(code.to_owned(), code.to_owned(), code.to_owned(), false);
    let languages = Languages::new(vec![language("zh"), language("en")]).expect("languages");
    let mut court = Court::default();
    let mut cases = Vec::new();
    let mut hold = |name: &'static str, decode: &dyn Fn(&str) -> (bool, Value), good: &[&str], bad: &[&str]| {
        for (values, expected) in [(good, true), (bad, false)] {
            for value in values {
                let (is_decoded, schema) = decode(value);
                court.schemas.push(schema);
                court.hand_in(court.schemas.len() - 1, &format!("value: {value}\n"));
                cases.push((name, (*value).to_owned(), expected, is_decoded));
            }
        }
    };
    let long = "a".repeat(81);
    hold(
        "id",
        &|value| decoded::<TaskId>(&languages, value),
        &["1", "3.10", "a-b.c", "'18'", "2025-01"],
        &["-1", "A", "a--b", "a_b", "a.", "''", "index.html", "任务", "[1]", "{a: b}", &long],
    );
    hold(
        "reference",
        &|value| decoded::<Reference>(&languages, value),
        &["task:1", "step:18.1", "'org:a-b'"],
        &["task", "1", "tasks:1", "task:A", "'task:'", "[task:1]"],
    );
    hold(
        "place",
        &|value| decoded::<SitePlace>(&languages, value),
        &["/", "/tasks/18/", "/old.html", "/通知.pdf", "/a%20b", "task:18", "/.well-known/a"],
        &[
            "tasks/18/",
            "''",
            "//a/",
            "/a//b",
            "'/a b'",
            "/a?b",
            "'/a#b'",
            "/../a",
            "/a/.",
            "https://a.example/",
            "task:A",
        ],
    );
    hold(
        "step, task or target",
        &|value| decoded::<AnyId<(TaskKind, StepKind, TargetKind)>>(&languages, value),
        &["1", "task:1", "step:18.1", "target:labs"],
        &["record:a", "Task:1", "-2"],
    );
    hold(
        "date",
        &|value| decoded::<Date>(&languages, value),
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
    hold(
        "when",
        &|value| decoded::<When>(&languages, value),
        &["unknown", "2025", "2025-01-31"],
        &["Unknown", "later"],
    );
    hold(
        "day",
        &|value| decoded::<Day>(&languages, value),
        &["2025-01-31", "'2024-02-29'"],
        &["2025", "2025-01", "2025-02-30", "2025-01-01/2025-01-02"],
    );
    hold(
        "number",
        &|value| decoded::<Number>(&languages, value),
        &["0", "-1.50", "6.50", "'12'", "1234567890123"],
        &["'-0'", "1,200", "一", "10%", "'.5'", "[1]", "'12345678901234567890123456789'"],
    );
    hold(
        "count",
        &|value| decoded::<u32>(&languages, value),
        &["0", "365", "'12'"],
        &["-1", "1.5", "many", "4294967296"],
    );
    hold("boolean", &|value| decoded::<bool>(&languages, value), &["true", "false", "'true'"], &["yes", "1", "否"]);
    hold(
        "address",
        &|value| decoded::<WebAddress>(&languages, value),
        &["https://a.example/b?c#d", "HTTP://a.example", "'https://[::1]:8000/'", "https://北京.中国/甲"],
        &["ftp://a.example", "www.a.example", "https://", "'https://a b'", "'https://?x'", "'https://:80/'"],
    );
    hold(
        "contact",
        &|value| decoded::<Contact>(&languages, value),
        &["https://a.example/", "a.b@c.example"],
        &["a@b", "a b@c.example", "press", "'@c.example'"],
    );
    hold("currency", &|value| decoded::<Currency>(&languages, value), &["CNY", "EUR"], &["RMB", "cny", "'1'"]);
    hold("choice", &|value| decoded::<Measure>(&languages, value), &["stock", "rate"], &["Stock", "stocks", "1"]);
    hold(
        "text",
        &|value| decoded::<Plain>(&languages, value),
        &["a", "1", "2025", "true", "'  a '", "甲"],
        &["''", "' '", "[a]", "{a: b}"],
    );
    hold("Markdown", &|value| decoded::<Prose>(&languages, value), &["a *b*"], &["''", "[a]"]);
    hold(
        "pattern",
        &|value| decoded::<Pattern>(&languages, value),
        &["'{a}.{b}'", "'; '", "1"],
        &["'{a'", "'a}'", "'{{a}}'"],
    );
    hold(
        "texts",
        &|value| decoded::<Localized<Plain>>(&languages, value),
        &["{zh: 甲, en: A}", "{zh: 甲}"],
        &["甲", "[甲]", "{zh: ['']}", "{zh: 甲, fr: B}"],
    );
    hold("name", &|value| decoded::<Name>(&languages, value), &["甲", "{zh: 甲, en: A}", "2025"], &["''", "[甲]"]);
    hold("list", &|value| decoded::<Vec<TaskId>>(&languages, value), &["[1, a]", "[]"], &["1", "{a: b}", "[A]"]);
    hold(
        "mapping",
        &|value| decoded::<Keyed<TaskId, TaskId>>(&languages, value),
        &["{a: b, 1: 2}", "{}"],
        &["a", "[a]"],
    );
    for ((name, value, expected, is_decoded), told) in cases.into_iter().zip(court.judge()) {
        let both = (is_decoded, told.is_empty());
        assert_eq!(both, (expected, expected), "{name}: {value} (decoder, schema): {told:?}");
    }
}

#[test]
fn init_links_schemas_that_vs_code_finds_and_schema_writes_them_again() {
    let site = Site::empty();
    let output = gongkai(site.root(), &["init", ".", "--lang", "en,zh", "--kind", "action-plan"], "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(agree(&[site.root()]) > 5);
    let settings: Value = serde_json::from_str(&text(&site, ".vscode/settings.json")).expect("JSON");
    let links = settings["yaml.schemas"].as_object().expect("links");
    assert_eq!(links.len(), load::declared().len());
    for (schema, files) in links {
        assert!(site.root().join(schema).is_file(), "{schema}");
        let declared =
            load::declared().into_iter().find(|declared| declared.files == files.as_str().expect("a pattern"));
        assert_eq!(
            schema,
            &format!("schema/{}.json", declared.expect("a kind of document").definition.name.replace(' ', "-"))
        );
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
    assert!(code == Some(0) && told.contains("16 schemas"), "{told}");
    assert_eq!(text(&site, "elsewhere/record.json"), first);
    let (code, _, _) = said_of(&["schema", "--out", "elsewhere"]);
    assert_eq!(code, Some(2), "what is there stays");
}
