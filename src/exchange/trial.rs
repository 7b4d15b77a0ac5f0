//! Tries an import in memory, before anything of it is written.

use std::collections::HashSet;
use std::path::Path;

use super::check::{self, Base, Found, InRow};
use super::grid::Finding;
use super::plan::Step;
use super::texts::{self, Texts, Written};
use super::understand::Understanding;
use crate::date::Day;
use crate::diagnostic::{Failure, Message};
use crate::load::Sources;

/// The largest file of content that is read, in bytes.
const LARGEST: usize = 16 << 20;

/// Tries steps until none of them makes an error.
pub(super) struct Trial<'t, 'u, 'i, 'a> {
    pub(super) root: &'t Path,
    /// The file of the new records.
    pub(super) target: &'t str,
    pub(super) reader: &'t mut Understanding<'u, 'i, 'a>,
    pub(super) base: &'t Base,
    pub(super) today: Day,
}

/// What is left once it was tried.
pub(super) struct Settled {
    pub(super) steps: Vec<Step>,
    /// The files to be written.
    pub(super) files: Vec<Written>,
    /// What stands in the way of all steps: the path of a file or the id of a record, and the error.
    pub(super) obstacles: Vec<(String, Message)>,
}

impl Trial<'_, '_, '_, '_> {
    /// Keeps out the rows that cannot be written or would make an error, until the others make none.
    pub(super) fn settle(&mut self, mut steps: Vec<Step>) -> Result<Settled, Failure> {
        loop {
            let sources = Sources::read(self.root);
            let Texts { files, refused } = texts::texts(&steps, self.target, &sources, self.today, self.reader.known);
            let refused: Vec<InRow> = refused.into_iter().map(|(number, message)| (number, None, message)).collect();
            if let Some(file) = files.iter().find(|file| file.text.len() > LARGEST) {
                return Err(Failure::new(Message::new("failure-sheet-result").with("path", file.path.as_str())));
            }
            let is_ready = refused.is_empty() && !files.is_empty();
            let found = if is_ready {
                check::check(sources, &files, &steps, self.base, self.reader.known)
            } else {
                Found::default()
            };
            let kept_out: Vec<InRow> = refused.into_iter().chain(found.errors).collect();
            if kept_out.is_empty() {
                for (number, column, message) in found.warnings {
                    let place = self.reader.place(number, column);
                    self.reader.notes.push(Finding { place, message });
                }
                let files = if found.elsewhere.is_empty() { files } else { Vec::new() };
                return Ok(Settled { steps, files, obstacles: found.elsewhere });
            }
            let numbers: HashSet<u32> = kept_out.iter().map(|(number, ..)| *number).collect();
            for (number, column, message) in kept_out {
                self.reader.refuse(number, column, message);
            }
            steps.retain(|step| !numbers.contains(&step.number));
        }
    }
}
