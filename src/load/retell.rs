//! Reads one file again after an edit that changed nothing but texts: words that no rule of the whole plan and no state
//! depends on.

use std::path::Path;
use std::sync::Arc;

use super::content::{self, Part};
use crate::config::Site;
use crate::decode::Context;
use crate::diagnostic::Severity;
use crate::input::Content;
use crate::lang::Languages;
use crate::source::{FileId, Files};
use crate::yaml::{self, Entry, Node, Value};

/// The texts of a task that are ours: its name and official text stand in the plan's document as well.
const TASK_TEXTS: [&str; 2] = ["summary", "body"];

const RECORD_TEXTS: [&str; 4] = ["title", "text", "disagreement", "note"];

/// A file whose texts were edited.
#[derive(Debug)]
pub struct Retold {
    /// The file.
    pub file: FileId,
    /// What it holds now.
    pub text: Arc<str>,
    /// The tasks and records in it.
    pub content: Content,
}

/// Reads a file of tasks or records again. `None` if it is any other file, if more than texts changed in it, or if there is
/// an error in it.
pub fn retell(root: &Path, path: &Path, files: &Files, site: &Site, languages: &Languages) -> Option<Retold> {
    let steps = path.strip_prefix(root).ok()?.iter().map(|step| step.to_str()).collect::<Option<Vec<_>>>()?;
    let name = steps.join("/");
    let part = content::part(&name);
    let alike: fn(&Node, &Node) -> bool = match part {
        Part::Task(_) => task,
        Part::Records => records,
        _ => return None,
    };
    let file = files.find(&name)?;
    let text: Arc<str> = std::fs::read_to_string(path).ok()?.into();
    if text.starts_with('\u{feff}') {
        return None;
    }
    let mut diagnostics = Vec::new();
    let old = yaml::parse(file, &files.get(file).text, &mut diagnostics)?;
    let new = yaml::parse(file, &text, &mut diagnostics)?;
    if !diagnostics.is_empty() || !alike(&old, &new) {
        return None;
    }
    let mut content = Content::default();
    let mut context = Context {
        languages,
        missing_translation: site.missing_translation(),
        translations: None,
        diagnostics: &mut diagnostics,
    };
    content::decode_part(part, &new, &mut content, &mut context);
    let sound = diagnostics.iter().all(|finding| finding.severity != Severity::Error);
    sound.then_some(Retold { file, text, content })
}

fn task(old: &Node, new: &Node) -> bool {
    mappings(old, new, |key, old, new| match key {
        key if TASK_TEXTS.contains(&key) => texts(old, new),
        "records" => records(old, new),
        _ => same(old, new),
    })
}

fn records(old: &Node, new: &Node) -> bool {
    match (&old.value, &new.value) {
        (Value::List(old), Value::List(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| record(old, new))
        }
        _ => record(old, new),
    }
}

fn record(old: &Node, new: &Node) -> bool {
    mappings(old, new, |key, old, new| if RECORD_TEXTS.contains(&key) { texts(old, new) } else { same(old, new) })
}

/// Whether two mappings have the same keys in the same order, with values that are alike.
fn mappings(old: &Node, new: &Node, alike: impl Fn(&str, &Node, &Node) -> bool) -> bool {
    let (Value::Mapping(old), Value::Mapping(new)) = (&old.value, &new.value) else { return false };
    let entry = |(old, new): (&Entry, &Entry)| old.key == new.key && alike(&old.key, &old.node, &new.node);
    old.len() == new.len() && old.iter().zip(new).all(entry)
}

/// Whether two texts are there in the same languages.
fn texts(old: &Node, new: &Node) -> bool {
    mappings(old, new, |_, old, new| old.scalar().is_some() && new.scalar().is_some())
}

fn same(old: &Node, new: &Node) -> bool {
    match (&old.value, &new.value) {
        (Value::Null, Value::Null) => true,
        (Value::Scalar(old), Value::Scalar(new)) => old == new,
        (Value::List(old), Value::List(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new))
        }
        _ => mappings(old, new, |_, old, new| same(old, new)),
    }
}
