//! `fmt`: files of content in the order and layout of the content contract.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use crate::decode::order;
use crate::diagnostic::{Diagnostic, Failure, Location, Message, Severity};
use crate::disk::{Disk, DiskError, Kind};
use crate::edit::{self, EditError};
use crate::lang::Languages;
use crate::load::{self, Loaded};
use crate::pipeline;
use crate::route::FilePath;
use crate::source::Files;
use crate::yaml::{self, SpliceError};

/// A file that is not laid out as it should be.
#[derive(Clone, Debug)]
pub struct Untidy {
    /// Its path.
    pub path: FilePath,
    /// The first line that would differ, counted from one.
    pub line: usize,
    text: String,
}

/// A file that is left as it is.
#[derive(Clone, Debug)]
pub struct Left {
    /// Its path below the site's folder.
    pub path: String,
    /// Why.
    pub why: Message,
    /// Whether there is a mistake in it.
    pub is_wrong: bool,
}

/// What is to be done with the files of a site.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// How many were looked at.
    pub files: usize,
    /// Those that would be changed, in the order of their paths.
    pub untidy: Vec<Untidy>,
    /// Those that are left as they are, whether or not they should be.
    pub left: Vec<Left>,
}

/// Looks at the files of content of the site in a folder, or at those that `paths` lead to, and changes nothing. A path is that of a file or
/// of a folder, from where the program was called or from the site's folder.
///
/// # Errors
///
/// If the settings of the site cannot be read, a path leads to no file of content, or the disk refuses.
pub fn layout(disk: &dyn Disk, root: &Path, paths: &[PathBuf]) -> Result<Layout, Failure> {
    let unreadable = || Failure::new(Message::new("failure-site").with("path", root.display().to_string()));
    let loaded = load::load(root);
    let languages = &loaded.input.as_ref().ok_or_else(unreadable)?.languages;
    let known: BTreeSet<&str> = loaded.files.iter().map(|file| &*file.path).collect();
    let documents: Vec<&str> = known.into_iter().filter(|path| load::declared_at(path).is_some()).collect();
    let mut layout = Layout::default();
    for path in chosen(&documents, root, paths)? {
        let file = root.join(path);
        let refused = |error| pipeline::edit_failure(EditError::Disk(DiskError::io(&file, error)));
        match disk.metadata(&file).map_err(refused)?.map(|there| there.kind) {
            // Settings of a theme that come with the program.
            None => continue,
            Some(Kind::File) => {}
            Some(_) => {
                layout.leave(path, Message::new("fmt-left-link"));
                continue;
            }
        }
        layout.files += 1;
        if let Some(line) = mistake(path, &loaded) {
            layout.left.push(Left { path: path.to_owned(), why: line, is_wrong: true });
            continue;
        }
        match String::from_utf8(disk.read(&file).map_err(refused)?) {
            Ok(text) => layout.look(path, &text, languages),
            Err(_) => layout.leave(path, Message::new("fmt-left-unusual")),
        }
    }
    Ok(layout)
}

impl Layout {
    fn leave(&mut self, path: &str, why: Message) {
        self.left.push(Left { path: path.to_owned(), why, is_wrong: false });
    }

    fn look(&mut self, path: &str, text: &str, languages: &Languages) {
        let Some((declared, path)) = load::declared_at(path).zip(FilePath::new(path)) else { return };
        match yaml::arrange(text, &order(&declared.definition, declared.many, languages)) {
            Ok(arranged) if arranged == text => {}
            Ok(arranged) => {
                let same = text.split('\n').zip(arranged.split('\n')).take_while(|(old, new)| old == new).count();
                self.untidy.push(Untidy { path, line: same + 1, text: arranged });
            }
            Err(error) => self.leave(path.as_str(), reason(text, error)),
        }
    }
}

/// Changes the files that are not laid out as they should be: all of them, or none.
///
/// # Errors
///
/// If the disk refuses.
pub fn lay_out(disk: &dyn Disk, root: &Path, layout: &Layout) -> Result<(), Failure> {
    let files: Vec<(FilePath, &[u8])> =
        layout.untidy.iter().map(|untidy| (untidy.path.clone(), untidy.text.as_bytes())).collect();
    if files.is_empty() {
        return Ok(());
    }
    edit::replace(disk, root, &files).map_err(pipeline::edit_failure)
}

/// The documents that paths lead to, all of them if there is no path.
fn chosen<'d>(documents: &[&'d str], root: &Path, paths: &[PathBuf]) -> Result<Vec<&'d str>, Failure> {
    let mut chosen = vec![paths.is_empty(); documents.len()];
    let root = whole(root);
    for path in paths {
        let here = whole(path);
        let here = here.strip_prefix(&root).ok();
        let mut found = false;
        for (is_chosen, document) in chosen.iter_mut().zip(documents) {
            let is_below = |way: &Path| Path::new(document).starts_with(way);
            if here.is_some_and(is_below) || is_below(path) {
                (*is_chosen, found) = (true, true);
            }
        }
        if !found {
            let message = Message::new("failure-fmt-path").with("path", path.display().to_string());
            return Err(Failure::new(message));
        }
    }
    Ok(documents.iter().zip(chosen).filter(|(_, is_chosen)| *is_chosen).map(|(document, _)| *document).collect())
}

/// A path from the root of the disk on, without steps back.
fn whole(path: &Path) -> PathBuf {
    let mut whole = PathBuf::new();
    for step in std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).components() {
        match step {
            Component::ParentDir => {
                whole.pop();
            }
            other => whole.push(other),
        }
    }
    whole
}

/// The message for the first mistake in a file.
fn mistake(path: &str, loaded: &Loaded) -> Option<Message> {
    let is_its = |finding: &&Diagnostic| finding.severity == Severity::Error && finding.path(&loaded.files) == path;
    let finding = loaded.diagnostics.iter().filter(is_its).min_by_key(|finding| line(finding, &loaded.files))?;
    let message = Message::new("fmt-left-mistake").with("code", finding.code.name());
    Some(message.with("line", line(finding, &loaded.files)))
}

fn line(finding: &Diagnostic, files: &Files) -> usize {
    match finding.location {
        Location::Span(span) => files.line_column(span.file, span.start as usize).0,
        Location::Path(_) => 1,
    }
}

/// Why a text could not be laid out.
fn reason(text: &str, error: SpliceError) -> Message {
    let at = |key, start: usize| {
        let start = text.floor_char_boundary(start);
        Message::new(key).with("line", text[..start].matches('\n').count() + 1)
    };
    match error {
        SpliceError::Comment(place) => at("fmt-left-comment", place.start),
        SpliceError::Alias(place) | SpliceError::Anchor(place) => at("fmt-left-anchor", place.start),
        SpliceError::Unusual(place) => at("fmt-left-form", place.start),
        _ => Message::new("fmt-left-unusual"),
    }
}
