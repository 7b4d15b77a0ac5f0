//! A new file of content, before and when it is written.

use std::path::Path;

use super::failure::failure;
use super::known::Known;
use super::site::Desk;
use crate::diagnostic::{Diagnostic, Failure, Message};
use crate::edit::{self, NewFile};
use crate::id::{Id, KindMarker};
use crate::input::Pictures;
use crate::load::{self, Loaded, Sources};
use crate::route::FilePath;
use crate::source::Files;
use crate::validate;

/// A file that is ready to be written.
#[derive(Debug)]
pub struct New {
    /// Its path below the site's folder.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Whether somebody was asked for anything of it.
    pub is_asked: bool,
}

impl New {
    /// What the site's own check finds in the file, as if it were there.
    pub fn check(&self, desk: &Desk<'_>) -> (Vec<Diagnostic>, Files) {
        let path = FilePath::new(&self.path).expect("an id makes a path");
        let sources = Sources::read(desk.root).with([(&path, self.text.as_str())]);
        let Loaded { files, diagnostics, input, .. } = load::decode(sources, &Pictures::default());
        let mut found = match &input {
            Some(input) => {
                let today = (desk.today)(&input.site.time_zone.value.0);
                validate::validate(input, &files, diagnostics, today).diagnostics
            }
            None => diagnostics,
        };
        found.retain(|found| found.path(&files) == self.path);
        (found, files)
    }

    /// Writes the file.
    ///
    /// # Errors
    ///
    /// If something is at its path, or the system refuses.
    pub fn write(&self, root: &Path) -> Result<(), Failure> {
        edit::create(root, &[NewFile { path: self.path.clone(), text: self.text.clone() }]).map_err(failure)
    }
}

/// A new id: a slug that nothing of its kind has yet.
pub(super) fn new_id<K: KindMarker>(answer: &str, known: &Known<'_>) -> Result<Id<K>, Message> {
    let problem = |key| Message::new(key).with("value", answer);
    let id = Id::<K>::new(answer).ok_or_else(|| problem("answer-id"))?;
    if known.ids(K::KIND).contains(&id.as_str()) { Err(problem("answer-id-taken")) } else { Ok(id) }
}
