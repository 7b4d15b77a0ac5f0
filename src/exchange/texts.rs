//! What the files of a site hold after an import: each is edited in one pass, however many of its records change.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::change::{self, Change, Placed};
use super::known::Known;
use super::plan::{Kind, Step};
use super::row;
use crate::date::Day;
use crate::diagnostic::Message;
use crate::load::Sources;
use crate::route::FilePath;
use crate::yaml::{self, Draft, Edit, Value};

/// A file as it is, and as it would be.
pub(super) struct Written {
    pub(super) path: FilePath,
    /// What it holds now; `None` if it is not there.
    pub(super) before: Option<Arc<str>>,
    pub(super) text: String,
}

/// What files would hold.
#[derive(Default)]
pub(super) struct Texts {
    pub(super) files: Vec<Written>,
    /// The rows that cannot be written, each with the reason.
    pub(super) refused: Vec<(u32, Message)>,
}

/// The texts of all files that steps touch. New records go to the file `target`.
pub(super) fn texts(steps: &[Step], target: &str, sources: &Sources, today: Day, known: &Known<'_>) -> Texts {
    let mut of_file: BTreeMap<&str, Vec<&Step>> = BTreeMap::new();
    for step in steps {
        let path = match step.kind {
            Kind::Same => continue,
            Kind::New => target,
            Kind::Change { .. } => known.file_of(&step.id).unwrap_or(target),
        };
        of_file.entry(path).or_default().push(step);
    }
    let mut texts = Texts::default();
    for (path, steps) in of_file {
        let before = sources.text(path);
        let mut editing = Editing { path, today, known, refused: &mut texts.refused };
        let text = match &before {
            Some(text) => editing.edited(text.to_string(), &steps),
            None => editing.made(&steps),
        };
        if before.as_deref() != Some(&*text) {
            texts.files.extend(FilePath::new(path).map(|path| Written { path, before, text }));
        }
    }
    texts
}

struct Editing<'e, 'i> {
    path: &'e str,
    today: Day,
    known: &'e Known<'i>,
    refused: &'e mut Vec<(u32, Message)>,
}

impl Editing<'_, '_> {
    /// A text with the edits of all steps that can be made in it. If they cannot be made together, those that can be are found by halves.
    fn edited(&mut self, text: String, steps: &[&Step]) -> String {
        let (sound, edits) = self.edits(&text, steps);
        let edits: Vec<(&[yaml::Step], &Edit)> = edits.iter().map(|(path, edit)| (path.as_slice(), edit)).collect();
        match (yaml::splice_all(&text, &edits), &sound[..]) {
            (Ok(text), _) => text,
            (Err(_), [] | [_]) => {
                for step in sound {
                    self.refuse(step, change::refused());
                }
                text
            }
            (Err(_), _) => {
                let (first, second) = sound.split_at(sound.len() / 2);
                let text = self.edited(text, first);
                self.edited(text, second)
            }
        }
    }

    /// The edits of the steps that can be made one by one, and those steps.
    fn edits<'s>(&mut self, text: &str, steps: &[&'s Step]) -> (Vec<&'s Step>, Vec<Placed>) {
        let file = change::tree(text);
        let places = file.as_ref().map(change::places).unwrap_or_default();
        let (mut sound, mut all) = (Vec::new(), Vec::new());
        for step in steps {
            let edits = match (&step.kind, &file) {
                (Kind::New, Some(file)) => match &file.value {
                    Value::List(items) => Ok(vec![(Vec::new(), Edit::InsertItem(items.len(), self.draft(step)))]),
                    _ => Err(change::refused()),
                },
                (Kind::Change { columns, is_news }, Some(file)) => {
                    let changed = is_news.then_some(self.today);
                    places.get(step.id.as_str()).ok_or_else(change::refused).and_then(|place| {
                        let record = change::at(file, place).ok_or_else(change::refused)?;
                        let change = Change { record, row: &step.row, known: self.known };
                        let within = |(path, edit): Placed| ([&place[..], &path].concat(), edit);
                        Ok(change.edits(columns, changed)?.into_iter().map(within).collect())
                    })
                }
                _ => Err(change::refused()),
            };
            match edits {
                Ok(edits) => {
                    sound.push(*step);
                    all.extend(edits);
                }
                Err(message) => self.refuse(step, message),
            }
        }
        (sound, all)
    }

    /// The text of a file that is not there yet. What stood in it has gone since it was read, and cannot be changed.
    fn made(&mut self, steps: &[&Step]) -> String {
        let (new, gone): (Vec<&Step>, Vec<&Step>) = steps.iter().partition(|step| step.kind == Kind::New);
        for step in gone {
            self.refuse(step, change::refused());
        }
        yaml::write(&Draft::List(new.iter().map(|step| self.draft(step)).collect()))
    }

    fn refuse(&mut self, step: &Step, message: Message) {
        self.refused.push((step.number, message.with("path", self.path)));
    }

    /// The record that a step makes.
    fn draft(&self, step: &Step) -> Draft {
        row::draft(&step.row, &step.id, self.today, self.known)
    }
}
