//! Findings as SARIF 2.1.0, which services that review changes read.

use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::code::Code;
use super::finding::{Diagnostic, Location};
use super::json::escaped;
use super::message::Message;
use super::words::Words;
use crate::source::{Files, Span};

/// What is written as it is in the path of an address.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The findings as a SARIF log of one run. The paths of files stand below `folder`, which ends with a slash or is empty. Lines and columns
/// count from one, columns in characters.
pub fn print_sarif(diagnostics: &[Diagnostic], files: &Files, words: &Words, folder: &str) -> String {
    let codes: Vec<Code> =
        diagnostics.iter().map(|finding| finding.code).collect::<BTreeSet<_>>().into_iter().collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(*code, words)).collect();
    let results: Vec<Value> = diagnostics
        .iter()
        .map(|finding| {
            let mut result = result(finding, files, words, folder);
            result["ruleIndex"] = json!(codes.binary_search(&finding.code).unwrap_or_default());
            result
        })
        .collect();
    let driver = json!({ "name": "gongkai", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    let run = json!({
        "tool": { "driver": driver },
        "language": words.reader().code(),
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    let mut output = escaped(&serde_json::to_string_pretty(&log).expect("findings are plain data"));
    output.push('\n');
    output
}

/// What a code means in general.
fn rule(code: Code, words: &Words) -> Value {
    let mut rule = json!({ "id": code.name(), "defaultConfiguration": { "level": code.severity().name() } });
    if let Some(meaning) = words.meaning(code) {
        rule["shortDescription"] = json!({ "text": meaning });
    }
    rule
}

fn result(finding: &Diagnostic, files: &Files, words: &Words, folder: &str) -> Value {
    let message = finding.message();
    let help = words.help(&message).map(|help| format!("\n{help}")).unwrap_or_default();
    let span = match finding.location {
        Location::Span(span) => Some(span),
        Location::Path(_) => None,
    };
    let mut result = json!({
        "ruleId": finding.code.name(),
        "level": finding.severity.name(),
        "message": { "text": words.say(&message) + &help },
        "locations": [{ "physicalLocation": place(finding.path(files), span, files, folder) }],
    });
    if let Some(related) = finding.related {
        result["relatedLocations"] = json!([{
            "physicalLocation": place(&files.get(related.file).path, Some(related), files, folder),
            "message": { "text": words.say(&Message::new("related")) },
        }]);
    }
    result
}

fn place(path: &str, span: Option<Span>, files: &Files, folder: &str) -> Value {
    let address = utf8_percent_encode(&format!("{folder}{path}"), PATH).to_string();
    let mut place = json!({ "artifactLocation": { "uri": address } });
    if let Some(span) = span {
        let (start, end) =
            (files.line_column(span.file, span.start as usize), files.line_column(span.file, span.end as usize));
        place["region"] = json!({ "startLine": start.0, "startColumn": start.1, "endLine": end.0, "endColumn": end.1 });
    }
    place
}
