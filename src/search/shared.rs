//! What stands beside the first bundle and is about all of them.

use std::collections::BTreeMap;

use serde_json::json;

use super::bundle::{BUNDLES, Bundle, CHARACTERS, shared_file};
use super::page::Pages;
use crate::lang::is_chinese;
use crate::route::Route;

/// The files that are about all bundles: for each language, by its tag in small letters, the folders that are to be merged with the
/// first bundle; and for each language that is Chinese, the readings and the other forms of its characters.
pub fn shared(pages: &Pages<'_>, bundles: &[Bundle]) -> Vec<(Route, Vec<u8>)> {
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for bundle in bundles {
        if let (Some(language), Some(name)) = (bundle.language(), bundle.name()) {
            folders.entry(language).or_default().push(name);
        }
    }
    let mut files = vec![(shared_file(BUNDLES), json!(folders).to_string().into_bytes())];
    for (tag, characters) in pages.characters.iter().filter(|(tag, _)| is_chinese(tag)) {
        let table = json!({ "forms": characters.forms(), "readings": characters.readings() });
        let name = format!("{CHARACTERS}{}.json", tag.to_lowercase());
        files.push((shared_file(&name), table.to_string().into_bytes()));
    }
    files
}
