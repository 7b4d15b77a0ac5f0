//! An import: what a sheet would write is worked out and shown; then it is written as one step, or not at all.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use super::ask::{Answer, Ask, Doubt};
use super::column::{Column, What};
use super::grid::{Finding, Place};
use super::known::Known;
use super::plan::{self, Kind, Step};
use super::sheet::{self, Sheet};
use super::trial::{self, Base};
use super::understand::Understanding;
use crate::date::Day;
use crate::diagnostic::{Failure, Message, Severity, Words};
use crate::disk::Disk;
use crate::edit::{self, Interrupted};
use crate::input::Pictures;
use crate::lang::Lang;
use crate::load::{self, Loaded, Sources};
use crate::pipeline;
use crate::route::FilePath;

/// What is to be imported.
pub struct Request<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// The path of the sheet, as it is shown.
    pub path: &'a str,
    /// What the file holds.
    pub bytes: &'a [u8],
    /// The name of the sheet; without it, the only one with a header.
    pub sheet: Option<&'a str>,
    /// The file below the site's folder that new records go to.
    pub to: Option<&'a str>,
    /// Which day it is in a time zone.
    pub today: &'a dyn Fn(&str) -> Day,
    /// The words of the person who imports.
    pub words: &'a Words,
}

/// What becomes of a row that is not kept out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A new record.
    New {
        /// Its id.
        id: String,
        /// Its title in the language of record.
        title: String,
    },
    /// Another value in some columns of a record.
    Changed {
        /// Its id.
        id: String,
        /// The columns: what they are called, what was there, and what will be.
        columns: Vec<(String, String, String)>,
    },
    /// Nothing: the record says so already.
    Same {
        /// Its id.
        id: String,
    },
}

/// What an import would do.
pub struct Import {
    /// What became of an earlier edit that was interrupted.
    pub interrupted: Interrupted,
    /// What becomes of the rows that are not kept out, and the file that it concerns.
    pub rows: Vec<(Place, Outcome, String)>,
    /// Columns that may be meant for others, which keeps all rows out.
    pub columns: Vec<Finding>,
    /// What keeps rows out.
    pub findings: Vec<Finding>,
    /// What is told besides.
    pub notes: Vec<Finding>,
    /// What keeps the whole import out: errors that it would make elsewhere in the site, by the path of the file or the id of the record.
    pub obstacles: Vec<(String, Message)>,
    /// How many empty cells leave a value of a record as it is.
    pub kept: usize,
    files: Vec<(FilePath, String)>,
    before: Vec<Option<Arc<str>>>,
}

impl Import {
    /// The paths of the files that would be written.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|(path, _)| path.as_str())
    }

    /// Whether something would be written.
    pub fn writes(&self) -> bool {
        self.obstacles.is_empty() && !self.files.is_empty()
    }
}

/// Works out what a sheet would write. Nothing is written. What is doubtful is asked about, if there is somebody to ask.
///
/// # Errors
///
/// If the site or the sheet cannot be read, or the columns of the sheet are not those of records.
pub fn import(request: &Request<'_>, mut ask: Option<&mut Ask<'_>>) -> Result<Import, Failure> {
    let interrupted = pipeline::make_ready(request.root)?;
    let unreadable = || Failure::new(Message::new("failure-site").with("path", request.root.display().to_string()));
    let Loaded { files, diagnostics, input, .. } = load::decode(Sources::read(request.root), &Pictures::default());
    let input = input.ok_or_else(unreadable)?;
    let today = (request.today)(&input.site.time_zone.value.0);
    let known = Known::new(&input);
    let mut sheet = sheet::open(request.path, request.bytes, request.sheet, &input.languages)?;
    let somebody = ask.as_mut().map(|ask| &mut **ask as &mut Ask<'_>);
    let Told { findings: columns, notes } = headers(&mut sheet, &known, request.words, somebody);
    sheet.header.expect_whole(&sheet.grid.name, request.words, &input.languages)?;
    let mut reader =
        Understanding { sheet: &sheet, known: &known, words: request.words, ask, findings: Vec::new(), notes };
    let (steps, kept) = if columns.is_empty() {
        let rows = reader.rows();
        plan::plan(rows, &mut reader)
    } else {
        // Without its columns nobody knows what a row says.
        (Vec::new(), 0)
    };
    let base = Base::new(&input, files, diagnostics, today);
    let mut trying = Trying { request, reader: &mut reader, base: &base, known: &known };
    let target = trying.target()?;
    let (steps, files, obstacles) = trying.settle(steps, &target)?;
    let sources = Sources::read(request.root);
    let before = files.iter().map(|(path, _)| sources.text(path.as_str())).collect();
    let rows = steps.iter().map(|step| outcome(step, &target, &base, &reader)).collect();
    let Understanding { mut findings, mut notes, .. } = reader;
    findings.sort_by(|one, other| one.place.cmp(&other.place));
    notes.sort_by(|one, other| one.place.cmp(&other.place));
    Ok(Import { interrupted, rows, columns, findings, notes, obstacles, kept, files, before })
}

/// Looks at the columns that are not known. One that may be meant for a column that is missing is asked about; where nobody can be
/// asked, it keeps the import out.
fn headers(sheet: &mut Sheet, known: &Known<'_>, words: &Words, mut ask: Option<&mut Ask<'_>>) -> Told {
    let header = &mut sheet.header;
    let mut told = Told::default();
    for (place, near) in std::mem::take(&mut header.unknown) {
        let title = header.titles.get(&place).cloned().unwrap_or_default().replace('\n', " ");
        let at = Place { sheet: sheet.grid.name.clone(), row: header.last + 1, column: Some((place, title.clone())) };
        let unknown = Message::new("sheet-column-unknown").with("value", title.as_str());
        let Some(near) = near.filter(|near| !header.columns.values().any(|taken| taken == near)) else {
            told.notes.push(Finding { place: at, message: unknown });
            continue;
        };
        let name = near.name(words, known.languages());
        let message = Message::new("sheet-column-near").with("value", title).with("near", name.as_str());
        let Some(ask) = ask.as_mut() else {
            told.findings.push(Finding { place: at, message });
            continue;
        };
        let options = vec![name, words.say_plain("sheet-column-other")];
        match ask(&at, &Doubt { message, options }) {
            Answer::Option(0) => drop(header.columns.insert(place, near)),
            _ => told.notes.push(Finding { place: at, message: unknown }),
        }
    }
    told
}

/// What is told of the header.
#[derive(Default)]
struct Told {
    findings: Vec<Finding>,
    notes: Vec<Finding>,
}

/// Tries steps until none of them makes an error.
struct Trying<'t, 'u, 'i, 'a, 'r> {
    request: &'t Request<'r>,
    reader: &'t mut Understanding<'u, 'i, 'a>,
    base: &'t Base,
    known: &'t Known<'i>,
}

/// The steps that are left, the texts of the files, and what stands in the way of all of them.
type Settled = (Vec<Step>, Vec<(FilePath, String)>, Vec<(String, Message)>);

impl Trying<'_, '_, '_, '_, '_> {
    /// The file of the new records: the one that was asked for, or one of its own for this import.
    fn target(&self) -> Result<String, Failure> {
        let sources = Sources::read(self.request.root);
        if let Some(path) = self.request.to {
            let is_records = path.starts_with("content/records/") && path.ends_with(".yaml");
            if !is_records || FilePath::new(path).is_none() {
                return Err(Failure::new(Message::new("failure-sheet-to").with("path", path)));
            }
            return Ok(path.to_owned());
        }
        let stem = Path::new(self.request.path).file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
        let is_plain = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit();
        let words: Vec<&str> = stem.split(|character| !is_plain(character)).filter(|word| !word.is_empty()).collect();
        let stem = if words.is_empty() { "sheet".to_owned() } else { words.join("-") };
        let folder = format!("content/records/{}", self.base.today.year());
        let numbered = (2_u32..).map(|number| format!("{folder}/{stem}-{number}.yaml"));
        let mut paths = std::iter::once(format!("{folder}/{stem}.yaml")).chain(numbered);
        Ok(paths.find(|path| !sources.has(path)).expect("some number is free"))
    }

    fn settle(&mut self, mut steps: Vec<Step>, target: &str) -> Result<Settled, Failure> {
        loop {
            let sources = Sources::read(self.request.root);
            let (texts, refused) = trial::texts(&steps, target, &sources, self.base, self.known);
            if let Some((path, _)) = texts.iter().find(|(_, text)| text.len() > LARGEST) {
                return Err(Failure::new(Message::new("failure-sheet-result").with("path", path.as_str())));
            }
            if texts.is_empty() && refused.is_empty() {
                return Ok((steps, Vec::new(), Vec::new()));
            }
            if !refused.is_empty() {
                for (number, message) in refused {
                    self.reader.refuse(number, None, message);
                    steps.retain(|step| step.number != number);
                }
                continue;
            }
            let found = trial::check(sources, &texts, self.base, self.known);
            let mut elsewhere = found.elsewhere;
            let mut kept_out = Vec::new();
            let mut warnings = Vec::new();
            let by_id: HashMap<&str, &Step> =
                steps.iter().filter(|step| step.kind != Kind::Same).map(|step| (step.id.as_str(), step)).collect();
            for (id, column, severity, message) in found.of_records {
                let Some(step) = by_id.get(id.as_str()) else {
                    // In a record that no row touches.
                    if severity == Severity::Error {
                        elsewhere.push((id, message));
                    }
                    continue;
                };
                if severity == Severity::Error {
                    kept_out.push((step.number, column, message));
                } else {
                    let place = self.reader.place(step.number, column);
                    warnings.push(Finding { place, message });
                }
            }
            if kept_out.is_empty() {
                self.reader.notes.extend(warnings);
                let texts = if elsewhere.is_empty() { texts } else { Vec::new() };
                return Ok((steps, texts, elsewhere));
            }
            let numbers: HashSet<u32> = kept_out.iter().map(|(number, ..)| *number).collect();
            for (number, column, message) in kept_out {
                self.reader.refuse(number, column, message);
            }
            steps.retain(|step| !numbers.contains(&step.number));
        }
    }
}

/// The largest file of content that is read, in bytes.
const LARGEST: usize = 16 << 20;

fn outcome(step: &Step, target: &str, base: &Base, reader: &Understanding<'_, '_, '_>) -> (Place, Outcome, String) {
    let record = reader.known.record(&step.id);
    let path = record.map_or(target, |record| base.path_of(record.id.span)).to_owned();
    let id = step.id.clone();
    let outcome = match &step.kind {
        Kind::Same => Outcome::Same { id },
        Kind::New => {
            let title = step.row.get(&Column::of(What::Title, Lang::RECORD)).cloned().unwrap_or_default();
            Outcome::New { id, title }
        }
        Kind::Change(columns) => {
            let before = record.map(super::row::of).unwrap_or_default();
            let value = |row: &super::row::Row, column: &Column| row.get(column).cloned().unwrap_or_default();
            let name = |column: &Column| column.name(reader.words, reader.known.languages());
            let told = |column: &Column| (name(column), value(&before, column), value(&step.row, column));
            Outcome::Changed { id, columns: columns.iter().map(told).collect() }
        }
    };
    (reader.place(step.number, None), outcome, path)
}

/// Writes what an import would write, all of it or nothing.
///
/// # Errors
///
/// If a file was changed since, or the disk refuses.
pub fn carry_out(import: &Import, disk: &dyn Disk, root: &Path) -> Result<(), Failure> {
    let sources = Sources::read(root);
    for ((path, _), before) in import.files.iter().zip(&import.before) {
        if sources.text(path.as_str()) != *before {
            return Err(Failure::new(Message::new("failure-sheet-changed").with("path", path.as_str())));
        }
    }
    let files: Vec<(FilePath, &[u8])> =
        import.files.iter().map(|(path, text)| (path.clone(), text.as_bytes())).collect();
    edit::replace(disk, root, &files).map_err(pipeline::edit_failure)
}
