//! JSON Schemas of a site's documents, and the settings by which an editor finds them.

use std::path::Path;

use crate::decode::{JSON_SCHEMA_MARK, json_schema};
use crate::diagnostic::{Failure, Message, Reader};
use crate::disk::{Disk, DiskError};
use crate::edit::{self, EditError, NewFile};
use crate::lang::Languages;
use crate::load::{self, Declared};
use crate::pipeline;
use crate::route::FilePath;

/// The folder of a site that holds its schemas.
const FOLDER: &str = "schema";

/// The settings of the editor for the folder of a site.
const SETTINGS: &str = ".vscode/settings.json";

/// The schemas of a site that were written.
#[derive(Clone, Debug)]
pub struct Linked {
    /// How many files were made or changed.
    pub files: usize,
    /// What is to be added to settings of the editor that were there already, and do not name the schemas.
    pub settings: Option<String>,
}

/// Every schema for a site in these languages, with meanings for a reader: its name and its text, which ends with a line break.
pub fn schemas(languages: &Languages, reader: Reader) -> Vec<(String, String)> {
    let schema = |declared: Declared| {
        let text = json_schema(&declared.definition, declared.many, languages, reader);
        (file(&declared), text)
    };
    load::declared().into_iter().map(schema).collect()
}

/// The same for the site in a folder.
///
/// # Errors
///
/// If its settings cannot be read: they say which languages it has.
pub fn schemas_of(root: &Path, reader: Reader) -> Result<Vec<(String, String)>, Failure> {
    let unreadable = || Failure::new(Message::new("failure-site").with("path", root.display().to_string()));
    let input = load::load(root).input.ok_or_else(unreadable)?;
    Ok(schemas(&input.languages, reader))
}

/// What a new site has of this: the schemas, and the settings that lead an editor to them.
pub(super) fn new_files(languages: &Languages, reader: Reader) -> Vec<NewFile> {
    let schema = |(name, text): (String, String)| NewFile { path: format!("{FOLDER}/{name}"), text };
    let settings = NewFile { path: SETTINGS.to_owned(), text: settings() };
    schemas(languages, reader).into_iter().map(schema).chain([settings]).collect()
}

/// Writes the schemas of the site in a folder into it, over those that an earlier run wrote, and the settings of the editor if there are
/// none.
///
/// # Errors
///
/// If the settings of the site cannot be read, a file in the place of a schema is none that was written by this program, or the disk
/// refuses; then nothing was written.
pub fn link(disk: &dyn Disk, root: &Path, reader: Reader) -> Result<Linked, Failure> {
    let mut wanted = Vec::new();
    for (name, text) in schemas_of(root, reader)? {
        let path = format!("{FOLDER}/{name}");
        match there(disk, &root.join(&path))? {
            Some(own) if own == text => {}
            Some(other) if !other.contains(JSON_SCHEMA_MARK) => {
                return Err(Failure::new(Message::new("failure-schema-foreign").with("path", path)));
            }
            _ => wanted.push((path, text)),
        }
    }
    let known = there(disk, &root.join(SETTINGS))?;
    if known.is_none() {
        wanted.push((SETTINGS.to_owned(), settings()));
    }
    let files: Vec<(FilePath, &[u8])> =
        wanted.iter().filter_map(|(path, text)| Some((FilePath::new(path)?, text.as_bytes()))).collect();
    if !files.is_empty() {
        edit::replace(disk, root, &files).map_err(pipeline::edit_failure)?;
    }
    let is_linked = |settings: String| load::declared().iter().all(|known| settings.contains(&place(known)));
    Ok(Linked { files: files.len(), settings: known.filter(|known| !is_linked(known.clone())).map(|_| settings()) })
}

/// The text of a file; `None` if it is not there. What is no text is not ours.
fn there(disk: &dyn Disk, path: &Path) -> Result<Option<String>, Failure> {
    let refused = |error| pipeline::edit_failure(EditError::Disk(DiskError::io(path, error)));
    if disk.metadata(path).map_err(refused)?.is_none() {
        return Ok(None);
    }
    disk.read(path).map_err(refused).map(|bytes| Some(String::from_utf8_lossy(&bytes).into_owned()))
}

fn file(declared: &Declared) -> String {
    format!("{}.json", declared.definition.name.replace(' ', "-"))
}

fn place(declared: &Declared) -> String {
    format!("{FOLDER}/{}", file(declared))
}

/// Which schema is for which files, as VS Code's extension for YAML reads it.
fn settings() -> String {
    let declared = load::declared();
    let line = |declared: &Declared| format!("    \"{}\": \"{}\"", place(declared), declared.files);
    let lines: Vec<String> = declared.iter().map(line).collect();
    format!("{{\n  \"yaml.schemas\": {{\n{}\n  }}\n}}\n", lines.join(",\n"))
}
