//! The file in which the script that searches finds the index of its page's language.

use serde_json::{Map, Value};

/// The name of the file in an index.
pub(super) const NAME: &str = "pagefind-entry.json";

/// Makes one entry of those of several indexes, each with the tag that the pages of one language have, if the index knows that
/// language by another name.
pub(super) fn joined(entries: &[(Option<&str>, Vec<u8>)]) -> Result<Vec<u8>, serde_json::Error> {
    if let [(None, whole)] = entries {
        return Ok(whole.clone());
    }
    let mut whole = Map::new();
    let mut languages = Map::new();
    for (tag, bytes) in entries {
        let mut entry: Map<String, Value> = serde_json::from_slice(bytes)?;
        let Some(Value::Object(known)) = entry.remove("languages") else { continue };
        languages.extend(known.into_iter().map(|(name, language)| (tag.map_or(name, str::to_lowercase), language)));
        whole = entry;
    }
    whole.insert("languages".to_owned(), Value::Object(languages));
    serde_json::to_vec(&whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_the_tag_of_its_pages() {
        let entry = |languages: &str| format!(r#"{{"version":"1","languages":{{{languages}}}}}"#).into_bytes();
        let (most, other) =
            (entry(r#""en":{"hash":"a"},"zh-cn":{"hash":"b"}"#), entry(r#""zh-yue-hant":{"hash":"c"}"#));
        assert_eq!(joined(&[(None, most.clone())]).expect("an entry"), most, "nothing is to be joined");
        let both = joined(&[(None, most), (Some("yue-Hant"), other)]).expect("an entry");
        let languages = r#""languages":{"en":{"hash":"a"},"yue-hant":{"hash":"c"},"zh-cn":{"hash":"b"}}"#;
        assert_eq!(String::from_utf8_lossy(&both), format!(r#"{{{languages},"version":"1"}}"#));
    }
}
