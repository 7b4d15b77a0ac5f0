//! Content that lies beside the folder of content, where nobody reads it.

use std::path::Path;

use super::folders::{CONTENT_FOLDER, THEMES_FOLDER, is_passed_over};
use super::misplaced;
use super::part::{Part, is_folder, part};
use super::tree::{self, RawFile};

/// The largest file beside the content that is looked at, in bytes.
const LARGEST: u64 = 1 << 20;

/// The files of a site's folder that were meant for its content: those for YAML in folders that are called as those of content, and beside
/// the folder those that are called as files of content, or have the keys of a document of it.
pub(super) fn read(root: &Path) -> Vec<RawFile> {
    let mut found = Vec::new();
    let mut entries: Vec<_> = root.read_dir().into_iter().flatten().flatten().collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Ok(kind) = entry.file_type() else { continue };
        if is_passed_over(Path::new(&name)) || [CONTENT_FOLDER, THEMES_FOLDER].contains(&name.as_str()) {
            continue;
        }
        let is_yaml = |name: &str| name.ends_with(".yaml") || name.ends_with(".yml");
        if kind.is_dir() && is_folder(&name) {
            found.extend(tree::read_some(&entry.path(), &name, &is_yaml, &mut Vec::new()));
        } else if kind.is_file() && is_yaml(&name) && entry.metadata().is_ok_and(|file| file.len() <= LARGEST) {
            let Ok(bytes) = std::fs::read(entry.path()) else { continue };
            let is_named_so = part(&format!("{CONTENT_FOLDER}/{name}")) != Part::Unknown;
            let text = std::str::from_utf8(&bytes).ok();
            if is_named_so || misplaced::meant(&name, text).is_some() {
                found.push(RawFile::new(name, bytes));
            }
        }
    }
    found
}
