//! JSON by RFC 8259.

use std::io::Write;

use super::scalar::{Scalar, Spread};
use crate::data::Rows;
use crate::view::{MissingWords, Scope};

/// A table as JSON: what it is, and its rows as objects with the fields of the CSV. What is not there is `null`, lists are arrays, and
/// numbers have the digits with which they were written.
pub(super) fn write(scope: &Scope<'_>, rows: Rows<'_>) -> Result<Vec<u8>, MissingWords> {
    let mut spread = Spread::new(scope, &rows);
    let names: Vec<String> = spread.names().map(str::to_owned).collect();
    let mut json = Vec::new();
    put(&mut json, "{\"table\":");
    string(&mut json, rows.table.name());
    put(&mut json, ",\"as_of\":");
    string(&mut json, &scope.snapshot.as_of.to_string());
    put(&mut json, ",\"origin\":");
    string(&mut json, &scope.data_origin()?);
    put(&mut json, ",\"demonstration\":");
    put(&mut json, if scope.site.demonstration { "true" } else { "false" });
    put(&mut json, ",\"rows\":[");
    for (row, cells) in rows.enumerate() {
        put(&mut json, if row == 0 { "\n{" } else { ",\n{" });
        for (place, (name, scalar)) in names.iter().zip(spread.line(&cells)?).enumerate() {
            if place > 0 {
                put(&mut json, ",");
            }
            string(&mut json, name);
            put(&mut json, ":");
            value(&mut json, &scalar);
        }
        put(&mut json, "}");
    }
    put(&mut json, "\n]}\n");
    Ok(json)
}

fn put(json: &mut Vec<u8>, text: &str) {
    json.extend_from_slice(text.as_bytes());
}

fn string(json: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(json, text).expect("memory can be written, and a text is JSON");
}

fn value(json: &mut Vec<u8>, scalar: &Scalar<'_>) {
    match scalar {
        Scalar::Empty => put(json, "null"),
        Scalar::Text(text) => string(json, text),
        Scalar::List(words) => {
            put(json, "[");
            for (place, word) in words.iter().enumerate() {
                put(json, if place == 0 { "" } else { "," });
                string(json, word);
            }
            put(json, "]");
        }
        // The digits of a number are JSON as they are.
        Scalar::Number(number) => write!(json, "{number}").expect("memory can be written"),
        Scalar::Count(count) => write!(json, "{count}").expect("memory can be written"),
        Scalar::Truth(truth) => put(json, if *truth { "true" } else { "false" }),
    }
}
