//! What can be taken away as data: complete, the same in every format, and the same as on the pages.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use serde_json::Value;

use super::support::{Built, Site, elements, record, text_of};

const TABLES: [&str; 18] = [
    "plan",
    "actions",
    "tasks",
    "responsibilities",
    "steps",
    "milestones",
    "targets",
    "values",
    "organisations",
    "topics",
    "records",
    "subjects",
    "amounts",
    "sums",
    "cases",
    "scores",
    "sources",
    "totals",
];

/// The rows of a file of comma-separated values, by the names of its fields.
pub(super) fn csv(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a byte order mark");
    let mut reader = csv::Reader::from_reader(text);
    reader.deserialize().map(|row| row.expect("a row of strings")).collect()
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("JSON")
}

pub(super) fn table(site: &Built, name: &str) -> Vec<BTreeMap<String, String>> {
    csv(&site.files()[&format!("data/{name}.csv")])
}

/// What JSON has, in the words of CSV.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(words) => words.iter().map(plain).collect::<Vec<_>>().join(" "),
        Value::Number(_) | Value::Bool(_) | Value::Object(_) => value.to_string(),
    }
}

pub(super) fn sites() -> [&'static Built; 4] {
    [Built::shipped(), Built::recovery(), Built::oasis(), Built::town()]
}

#[test]
fn every_table_is_the_same_in_both_formats() {
    for site in sites() {
        let all = TABLES.iter().map(|name| format!("data/{name}"));
        let targets = table(site, "targets").into_iter().map(|row| format!("targets/{}/data", row["id"]));
        let mut filled = 0;
        for path in all.chain(targets) {
            let values = json(&site.files()[&format!("{path}.json")]);
            let described = (values["as_of"].as_str(), values["origin"].as_str());
            let rows = csv(&site.files()[&format!("{path}.csv")]);
            assert_eq!(values["rows"].as_array().map(Vec::len), Some(rows.len()), "{path}");
            for (row, value) in rows.iter().zip(values["rows"].as_array().into_iter().flatten()) {
                let fields = value.as_object().expect("an object");
                assert_eq!(fields.len() + 2, row.len(), "{path}");
                for (name, value) in fields {
                    // A number keeps the digits with which it was written; a reader of JSON need not.
                    let same = match (value.as_f64(), row[name].parse::<f64>()) {
                        (Some(value), Ok(written)) => (value - written).abs() <= value.abs() * 1e-12,
                        _ => plain(value) == row[name].trim_start_matches('\''),
                    };
                    assert!(same, "{path}: {name} is {value} and {}", row[name]);
                }
                assert_eq!((Some(row["as_of"].as_str()), Some(row["origin"].as_str())), described, "{path}");
                filled += 1;
            }
        }
        assert!(filled > 20, "only {filled} rows");
    }
}

#[test]
fn every_id_that_a_table_refers_to_is_in_the_table_it_refers_to() {
    let mut checked = 0;
    for site in sites() {
        let package = json(&site.files()["data/datapackage.json"]);
        for resource in package["resources"].as_array().expect("resources") {
            let rows = table(site, resource["name"].as_str().expect("a name"));
            for key in resource["schema"]["foreignKeys"].as_array().into_iter().flatten() {
                let (field, of) = (key["fields"].as_str().expect("a field"), key["reference"]["resource"].as_str());
                let ids: BTreeSet<String> =
                    table(site, of.expect("a table")).iter().map(|row| row["id"].clone()).collect();
                for id in rows.iter().map(|row| &row[field]).filter(|id| !id.is_empty()) {
                    assert!(ids.contains(id), "{}: {field} {id} is not in {of:?}", resource["name"]);
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 500, "only {checked} ids");
}

/// A number of a table cell, without what groups its digits and what aligns it.
fn digits(text: &str) -> String {
    text.chars()
        .filter(|character| character.is_ascii_digit() || matches!(character, '.' | '−'))
        .collect::<String>()
        .replace('−', "-")
}

#[test]
fn the_values_on_the_page_of_a_target_are_those_of_its_file_in_their_order() {
    let mut compared = 0;
    for site in [Built::shipped(), Built::recovery(), Built::framework(), Built::town()] {
        for target in table(site, "targets") {
            let page = site.page(&format!("targets/{}/index.html", target["id"]));
            let file = csv(&site.files()[&format!("targets/{}/data.csv", target["id"])]);
            let is_total = |row: &BTreeMap<String, String>| {
                row.iter().all(|(name, value)| !name.starts_with("series_") || value.is_empty())
            };
            let told: Vec<&str> = file.iter().filter(|row| is_total(row)).map(|row| row["value"].as_str()).collect();
            let shown: Vec<String> = (elements(page, "<table class=\"data observations\">", "table").iter())
                .flat_map(|table| elements(table, "<tr", "tr"))
                // Years without a value have no row in a file of values.
                .filter(|row| !row.starts_with(" class=\"gap-row\""))
                .flat_map(|row| elements(row, "<td class=\"numeric\">", "td"))
                .map(|cell| {
                    // Of a value that was published in another unit, the first number is the one in the target's.
                    let text = text_of(cell);
                    digits(
                        text.split(|at: char| !(at.is_ascii_digit() || matches!(at, ',' | '.' | '−' | ' ')))
                            .next()
                            .unwrap_or_default(),
                    )
                })
                .collect();
            if told.len() == 1 && shown.is_empty() {
                // The goal alone makes no table.
                continue;
            }
            assert_eq!(shown, told, "{}", target["id"]);
            compared += told.len();
        }
    }
    assert!(compared > 30, "only {compared} values");
}

#[test]
fn what_pages_count_is_what_the_totals_say_and_the_rows_come_to() {
    let mut filters = 0;
    for site in sites() {
        let totals = table(site, "totals");
        for total in &totals {
            let (of, by, group) = (total["table"].as_str(), total["by"].as_str(), total["group"].as_str());
            let rows = table(site, of);
            let count = match (by, total["confirmed"].as_str()) {
                ("", "") => rows.len(),
                ("", confirmed) => rows.iter().filter(|row| row["confirmed"] == confirmed).count(),
                ("mark", "") if group == "reported" => rows.iter().filter(|row| row["record_count"] != "0").count(),
                ("mark", "") => rows.iter().filter(|row| row[group] == "true").count(),
                ("mark", _) if group == "reported" => {
                    rows.iter().filter(|row| row["record_count"] != "0" && row["confirmed_count"] == "0").count()
                }
                ("mark", _) => {
                    rows.iter().filter(|row| row["late"] == "true" && row["late_confirmed"] == "false").count()
                }
                (column, _) => rows.iter().filter(|row| row[column] == group).count(),
            };
            assert_eq!(total["count"], count.to_string(), "{of} {by} {group}");
            // The list of these, where a page has it.
            let page = format!("{of}/by/{by}/{group}/index.html");
            if site.has(&page) && of == "tasks" {
                let listed = elements(site.page(&page), "<li class=\"task\">", "li").len();
                assert_eq!(listed, count, "{page}");
                filters += 1;
            }
        }
        for task in table(site, "tasks") {
            let page = text_of(site.page(&format!("tasks/{}/index.html", task["id"])));
            assert!(page.contains(&task["record_count"]), "{}: {} records", task["id"], task["record_count"]);
        }
    }
    assert!(filters > 0, "no list was compared");
}

#[test]
fn what_is_not_public_is_in_no_file_with_data() {
    let site = Site::new();
    site.write("content/records/held.yaml", record("held-back", &["publish_at: 2027-01-01", "about: [task:1]"]));
    site.write("content/records/draft.yaml", record("still-written", &["draft: true", "about: [task:1]"]));
    site.build();
    let all = site.files();
    let data = || all.iter().filter(|(path, _)| path.starts_with("data/") || path.contains("/data."));
    let says = |id: &str| data().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains(id));
    assert!(data().count() > 30);
    assert!(!says("held-back") && !says("still-written"));
    assert!(says("2026-11-27"), "the day for which the files speak");
    // A record that became known later is not there before.
    let shipped = Site::shipped();
    shipped.build_as_of("2025-06-30");
    let files = shipped.files();
    let known: BTreeSet<String> = csv(&files["data/records.csv"]).into_iter().map(|row| row["id"].clone()).collect();
    let later: Vec<String> = table(Built::shipped(), "records").into_iter().map(|row| row["id"].clone()).collect();
    let later: Vec<&String> = later.iter().filter(|id| !known.contains(*id)).collect();
    assert!(known.len() > 20 && later.len() > 20, "{} and {}", known.len(), later.len());
    for (path, bytes) in files.iter().filter(|(path, _)| path.starts_with("data/") && path.ends_with(".csv")) {
        let named = csv(bytes).into_iter().flat_map(|row| row.into_values()).find(|value| later.contains(&value));
        assert_eq!(named, None, "{path}");
    }
}

#[test]
fn a_text_that_looks_like_a_formula_is_no_formula_anywhere() {
    let site = Site::new();
    for (place, title) in ["=1+1", "+86 10", "-5 %", "@home", "12345678901234567890"].iter().enumerate() {
        let title = format!("title: {{zh: 题目, en: '{title}'}}");
        site.write(&format!("content/records/trap-{place}.yaml"), record(&format!("trap-{place}"), &[&title]));
    }
    site.build();
    let files = site.files();
    let titles = |rows: Vec<BTreeMap<String, String>>| -> BTreeMap<String, String> {
        rows.into_iter().map(|row| (row["id"].clone(), row["title_en"].clone())).collect()
    };
    let csv = titles(csv(&files["data/records.csv"]));
    let values = json(&files["data/records.json"]);
    let rows = values["rows"].as_array().expect("rows");
    let json = |id: &str| rows.iter().find(|row| row["id"] == id).map(|row| plain(&row["title_en"]));
    for (place, (title, guarded)) in [
        ("=1+1", "'=1+1"),
        ("+86 10", "'+86 10"),
        ("-5 %", "'-5 %"),
        ("@home", "'@home"),
        ("12345678901234567890", "12345678901234567890"),
    ]
    .into_iter()
    .enumerate()
    {
        let id = format!("trap-{place}");
        assert_eq!(csv[&id], guarded);
        assert_eq!(json(&id).as_deref(), Some(title));
        assert!(shared_texts(&files["data/plan.xlsx"]).contains(&title.to_owned()), "{title}");
    }
    for (name, sheet) in unpacked(&files["data/plan.xlsx"]) {
        assert!(!String::from_utf8_lossy(&sheet).contains("<f>"), "{name} has a formula");
    }
}

/// The files of an archive.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut files = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).expect("a file");
        let name = file.name().expect("a name").into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("its content");
        files.insert(name, content);
    }
    files
}

/// The texts of a workbook.
fn shared_texts(bytes: &[u8]) -> Vec<String> {
    let files = unpacked(bytes);
    let texts = String::from_utf8_lossy(&files["xl/sharedStrings.xml"]).into_owned();
    elements(&texts, "<t>", "t").iter().map(|text| text_of(text)).collect()
}

#[test]
fn the_archive_holds_the_files_of_the_tables_as_they_are() {
    let site = Built::shipped();
    let archived = unpacked(&site.files()["data/plan.zip"]);
    let names: BTreeSet<&str> = archived.keys().map(String::as_str).collect();
    let formats = TABLES.iter().flat_map(|table| ["csv", "json"].map(|format| format!("{table}.{format}")));
    let expected: Vec<String> =
        formats.chain(["csv-metadata.json".to_owned(), "datapackage.json".to_owned()]).collect();
    assert_eq!(names, expected.iter().map(String::as_str).collect());
    for (name, content) in &archived {
        assert_eq!(content, &site.files()[&format!("data/{name}")], "{name}");
    }
}

#[test]
fn a_part_of_the_data_that_is_left_out_is_not_there_and_not_linked() {
    let site = Site::new();
    let with = |without: &str| {
        let settings = format!("\ndata:\n  without: [{without}]\n");
        site.replace("content/site.yaml", "\ntime_zone:", &format!("{settings}time_zone:"));
        site.build();
        site.replace("content/site.yaml", &settings, "\n");
        (site.files(), site.page("en/data/index.html"), site.page("en/targets/labs/index.html"))
    };
    let (files, page, target) = with("workbook");
    assert!(!files.contains_key("data/plan.xlsx") && files.contains_key("data/plan.zip"));
    assert!(!page.contains("plan.xlsx") && page.contains("tasks.csv") && target.contains("data.csv"));
    let (files, page, target) = with("tables");
    let left: Vec<&String> = files.keys().filter(|path| path.starts_with("data/")).collect();
    assert_eq!(left, ["data/build.json", "data/index.html"], "the others are the tables in other dress");
    assert!(text_of(&page).contains("This site publishes no files with data."), "{page}");
    assert!(!page.contains(".csv") && !target.contains("data.csv"), "{page}");
    let report = {
        site.replace("content/site.yaml", "\ntime_zone:", "\nwithout_pages: [data]\ntime_zone:");
        site.build()
    };
    assert!(report.made.is_some());
    // What tells that a site is up to date is for machines, and always there.
    let is_data = |path: &String| path.starts_with("data/") || path.contains("/data.");
    assert!(!site.files().keys().any(|path| is_data(path) && path != "data/build.json"));
    assert!(!site.page("en/targets/labs/index.html").contains("data.csv"));
}

#[test]
fn machines_are_told_which_files_hold_the_values_of_a_target() {
    let page = Built::shipped().page("en/targets/foreign-rd-centres/index.html");
    for said in [
        "\"@type\":\"DataDownload\"",
        "\"contentUrl\":\"https://gongkai.example/targets/foreign-rd-centres/data.csv\"",
        "\"encodingFormat\":\"text/csv\"",
        "\"temporalCoverage\":\"2024-01-01/2027-12-31\"",
    ] {
        assert!(page.contains(said), "{said}");
    }
}

#[test]
fn the_metadata_describe_every_field_of_every_file_in_every_language() {
    let site = Built::oasis();
    let package = json(&site.files()["data/datapackage.json"]);
    let group = json(&site.files()["data/csv-metadata.json"]);
    for (place, name) in TABLES.iter().enumerate() {
        let text = String::from_utf8(site.files()[&format!("data/{name}.csv")].clone()).expect("UTF-8");
        let header: Vec<&str> =
            text.trim_start_matches('\u{feff}').lines().next().expect("a header").split(',').collect();
        let fields = package["resources"][place]["schema"]["fields"].as_array().expect("fields");
        let columns = group["tables"][place]["tableSchema"]["columns"].as_array().expect("columns");
        let named = |of: &[Value]| of.iter().map(|field| plain(&field["name"])).collect::<Vec<_>>();
        assert_eq!(named(fields), header, "{name}");
        assert_eq!(named(columns), header, "{name}");
        for field in fields {
            let titles = field["titles"].as_object().expect("titles");
            assert!(titles.len() > 1 && titles.values().all(|title| !plain(title).is_empty()), "{name}: {field}");
        }
    }
}
