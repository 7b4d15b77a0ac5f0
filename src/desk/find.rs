//! Where something stands in the content.

use std::collections::BTreeMap;
use std::path::Path;

use super::known::names;
use crate::decode::Plain;
use crate::diagnostic::{Argument, Failure, Message, nearest};
use crate::filename::{slashed, with_slashes};
use crate::id::Kind;
use crate::input::Content;
use crate::lang::Localized;
use crate::load::{self, Loaded};
use crate::source::{Files, Span};

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The path of the file below the site's folder.
    pub path: String,
    /// The line, counted from one.
    pub line: usize,
    /// The column, counted from one in characters.
    pub column: usize,
}

/// How many names are suggested.
const SUGGESTED: usize = 5;

/// Finds what a reference names: `task:18`, `record:first-event`, an id that only one thing has, or the place of a finding as it is printed:
/// `content/tasks/18.yaml:4:3`. A thing whose file is broken is found by the line that declares it.
///
/// # Errors
///
/// If there is nothing of that name; the failure says which names are near. Or if several kinds of things have the id.
pub fn find(root: &Path, wanted: &str) -> Result<Place, Failure> {
    let wanted = wanted.trim().trim_end_matches(':').replace('：', ":");
    let Loaded { files, input, .. } = load::load(root);
    if let Some(place) = in_file(root, &files, &wanted) {
        return Ok(place);
    }
    let content = input.map(|input| input.content).unwrap_or_default();
    let (kinds, id) = meant(&wanted);
    let found: Vec<(Kind, Place)> = kinds
        .iter()
        .flat_map(|kind| {
            content
                .declared(*kind)
                .into_iter()
                .filter(|declared| declared.id == id)
                .take(1)
                .map(|declared| (*kind, place(&files, declared.span)))
        })
        .collect();
    match &found[..] {
        [(_, only)] => Ok(only.clone()),
        [] => in_broken_file(&files, &kinds, id).ok_or_else(|| unknown(&wanted, &kinds, id, &content)),
        several => {
            let names: Vec<String> = several.iter().map(|(kind, _)| format!("{}:{id}", kind.name())).collect();
            let message = Message::new("failure-edit-several").with("value", wanted.as_str());
            Err(Failure::new(message.with("names", Argument::Choice(names))))
        }
    }
}

/// The kinds of things that may be meant, and the id.
fn meant(wanted: &str) -> (Vec<Kind>, &str) {
    let all = || Kind::ALL.iter().copied().filter(|kind| !kind.is_local());
    match wanted.split_once(':') {
        Some((name, id)) if all().any(|kind| kind.name() == name) => {
            (all().filter(|kind| kind.name() == name).collect(), id)
        }
        _ => (all().collect(), wanted),
    }
}

fn place(files: &Files, span: Span) -> Place {
    let (line, column) = files.line_column(span.file, span.start as usize);
    Place { path: files.get(span.file).path.to_string(), line, column }
}

/// A file of the site, with the line and column behind it if there are any.
fn in_file(root: &Path, files: &Files, wanted: &str) -> Option<Place> {
    let (root, wanted) = (slashed(root), with_slashes(wanted, std::path::MAIN_SEPARATOR));
    // Of Windows, a path from the top of a disk begins with a colon of its own.
    let wanted = wanted.strip_prefix(&format!("{root}/")).unwrap_or(&wanted);
    let mut parts = wanted.split(':');
    let path = parts.next()?.trim_start_matches("./");
    let mut number = || parts.next().map_or(Some(1), |part| part.parse().ok().filter(|number| *number > 0));
    let (line, column) = (number()?, number()?);
    files.find(path).map(|_| Place { path: path.to_owned(), line, column })
}

/// The line that declares a thing in a file which cannot be read as content.
fn in_broken_file(files: &Files, kinds: &[Kind], id: &str) -> Option<Place> {
    let folders: Vec<String> = kinds.iter().map(|kind| format!("content/{}s/", kind.name())).collect();
    files.iter().filter(|file| folders.iter().any(|folder| file.path.starts_with(folder.as_str()))).find_map(|file| {
        let line = file.text.lines().position(|line| load::declared_id(line) == Some(id))?;
        Some(Place { path: file.path.to_string(), line: line + 1, column: 1 })
    })
}

/// The failure for what is not there, with what may be meant: what has these words in its id or name, or else the nearest id.
fn unknown(wanted: &str, kinds: &[Kind], id: &str, content: &Content) -> Failure {
    let things: Vec<(Kind, &str)> = kinds
        .iter()
        .flat_map(|kind| content.declared(*kind).into_iter().map(|declared| (*kind, declared.id)))
        .collect();
    let words = id.to_lowercase();
    let named: Vec<(Kind, BTreeMap<&str, &Localized<Plain>>)> =
        kinds.iter().map(|kind| (*kind, names(content, *kind))).collect();
    let is_named = |kind: Kind, own: &str| {
        let of_kind = named.iter().find(|(other, _)| *other == kind);
        let name = of_kind.and_then(|(_, names)| names.get(own));
        name.is_some_and(|name| name.iter().any(|(_, name)| name.0.to_lowercase().contains(&words)))
    };
    let has = |(kind, own): &&(Kind, &str)| own.contains(&words) || is_named(*kind, own);
    let mut near: Vec<String> = things.iter().filter(has).map(|(kind, own)| format!("{}:{own}", kind.name())).collect();
    if near.is_empty() {
        let nearest = nearest(id, things.iter().map(|(_, own)| *own));
        let named = |nearest: String| {
            things.iter().find(|(_, own)| **own == nearest).map(|(kind, own)| format!("{}:{own}", kind.name()))
        };
        near.extend(nearest.and_then(named));
    }
    near.truncate(SUGGESTED);
    let message = Message::new("failure-edit-unknown").with("value", wanted);
    Failure::new(if near.is_empty() { message } else { message.with("nearest", Argument::Choice(near)) })
}
