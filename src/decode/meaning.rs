//! What documents and their fields mean, in the reader's language.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::shape::{Definition, Field};
use crate::diagnostic::Reader;

/// The meanings in Chinese: a line a document, and below it one a field.
const CHINESE: &str = include_str!("../schema/meanings/zh.ftl");

/// What a document or one of its fields means. Declarations say it in English, which is also given where nothing else is.
pub fn meaning<'d>(definition: &'d Definition, field: Option<&'d Field>, reader: Reader) -> &'d str {
    let english = field.map_or(definition.meaning, |field| field.meaning).trim();
    match reader {
        Reader::English => english,
        Reader::Chinese => {
            let key = (name(definition.name), field.map_or_else(String::new, |field| field.name.to_owned()));
            chinese().get(&key).map_or(english, String::as_str)
        }
    }
}

/// The meanings by document and field; by a document and nothing that of the document itself.
fn chinese() -> &'static HashMap<(String, String), String> {
    static MEANINGS: OnceLock<HashMap<(String, String), String>> = OnceLock::new();
    MEANINGS.get_or_init(|| {
        let mut document = "";
        let line = |line: &'static str| {
            let (key, words) = line.split_once(" = ").filter(|_| !line.starts_with('#'))?;
            let field = key.trim_start().strip_prefix('.').filter(|_| key.starts_with(' '));
            if field.is_none() {
                document = key;
            }
            // Braces stand in quotation marks there, since they begin a placeholder otherwise.
            let words = words.replace(r#"{"{"}"#, "{").replace(r#"{"}"}"#, "}");
            Some(((document.to_owned(), field.unwrap_or_default().to_owned()), words))
        };
        CHINESE.lines().filter_map(line).collect()
    })
}

/// The name of a document as a key.
pub(super) fn name(document: &str) -> String {
    let is_plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
    document.chars().map(|sign| if is_plain(sign) { sign } else { '-' }).collect()
}
