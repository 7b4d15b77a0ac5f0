//! An import: what a sheet would write is worked out and shown; then it is written as one step, or not at all.

use std::path::Path;

use super::ask::Ask;
use super::besides;
use super::check::Base;
use super::column::{Column, What};
use super::grid::{Finding, Place};
use super::known::Known;
use super::plan::{self, Kind, Plan, Step};
use super::row::{self, Row};
use super::sheet;
use super::texts::Written;
use super::trial::{Settled, Trial};
use super::understand::Understanding;
use crate::date::Day;
use crate::diagnostic::{Failure, Message, Words};
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
    /// Columns of the sheet that are called otherwise: what each is called there, and the column of records that it is.
    pub columns: &'a [(String, String)],
    /// The file below the site's folder that new records go to.
    pub to: Option<&'a str>,
    /// Which day it is in a time zone.
    pub today: &'a dyn Fn(&str) -> Day,
    /// Whether changes of records are only slips of the pen, which those who have read them need not be told.
    pub slips: bool,
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
        /// Whether it is marked as changed today, for those who have read it.
        is_news: bool,
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
    /// What records that change have besides, and keep: the message that names it, and how many of them.
    pub besides: Vec<(&'static str, usize)>,
    files: Vec<Written>,
}

impl Import {
    /// The paths of the files that would be written.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.path.as_str())
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
    let mut input = input.ok_or_else(unreadable)?;
    let today = (request.today)(&input.site.time_zone.value.0);
    let base = Base::new(&input, &files, diagnostics, today);
    // Only rules read them, and the site is read once more with what the sheet changes: thousands of records are in memory twice then.
    input.content.texts = Vec::new();
    let known = Known::new(&input, &files);
    let target = target(request, today)?;

    let mut sheet = sheet::open(request.path, request.bytes, request.sheet, &input.languages)?;
    sheet.name_columns(request.columns, request.words, &input.languages)?;
    let somebody = ask.as_mut().map(|ask| &mut **ask as &mut Ask<'_>);
    let columns = sheet.settle_columns(request.words, &input.languages, somebody);
    sheet.header.expect_whole(&sheet.grid.name, request.words, &input.languages)?;
    let mut reader = Understanding::new(&sheet, &known, request.words, ask);
    reader.notes = columns.notes;
    let Plan { steps, kept } = if columns.findings.is_empty() {
        let rows = reader.rows();
        plan::plan(rows, &mut reader, (!request.slips).then_some(today))
    } else {
        // Without its columns nobody knows what a row says.
        Plan::default()
    };
    let mut trial = Trial { root: request.root, target: &target, reader: &mut reader, base: &base, today };
    let Settled { steps, files, obstacles } = trial.settle(steps)?;

    let rows = steps.iter().map(|step| outcome(step, &target, &reader)).collect();
    let is_change = |step: &&Step| matches!(step.kind, Kind::Change { .. });
    let besides = besides::of(steps.iter().filter(is_change).filter_map(|step| known.record(&step.id)));
    let Understanding { mut findings, mut notes, .. } = reader;
    findings.sort_by(|one, other| one.place.cmp(&other.place));
    notes.sort_by(|one, other| one.place.cmp(&other.place));
    Ok(Import { interrupted, rows, columns: columns.findings, findings, notes, obstacles, kept, besides, files })
}

/// The file of the new records: the one that was asked for, or one of its own for this import.
fn target(request: &Request<'_>, today: Day) -> Result<String, Failure> {
    if let Some(path) = request.to {
        let is_records = path.starts_with("content/records/") && path.ends_with(".yaml");
        if !is_records || FilePath::new(path).is_none() {
            return Err(Failure::new(Message::new("failure-sheet-to").with("path", path)));
        }
        return Ok(path.to_owned());
    }
    let sources = Sources::read(request.root);
    let stem = Path::new(request.path).file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let is_plain = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit();
    let words: Vec<&str> = stem.split(|character| !is_plain(character)).filter(|word| !word.is_empty()).collect();
    let stem = if words.is_empty() { "sheet".to_owned() } else { words.join("-") };
    let folder = format!("content/records/{}", today.year());
    let numbered = (2_u32..).map(|number| format!("{folder}/{stem}-{number}.yaml"));
    let mut paths = std::iter::once(format!("{folder}/{stem}.yaml")).chain(numbered);
    Ok(paths.find(|path| !sources.has(path)).expect("some number is free"))
}

/// What becomes of a row, as it is shown.
fn outcome(step: &Step, target: &str, reader: &Understanding<'_, '_, '_>) -> (Place, Outcome, String) {
    let id = step.id.clone();
    let outcome = match &step.kind {
        Kind::Same => Outcome::Same { id },
        Kind::New => {
            let title = step.row.get(&Column::of(What::Title, Lang::RECORD)).cloned().unwrap_or_default();
            Outcome::New { id, title }
        }
        Kind::Change { columns, is_news } => {
            let before = reader.known.record(&step.id).map(row::of).unwrap_or_default();
            let value = |row: &Row, column: &Column| row.get(column).cloned().unwrap_or_default();
            let told = |column: &Column| (reader.name(*column), value(&before, column), value(&step.row, column));
            Outcome::Changed { id, columns: columns.iter().map(told).collect(), is_news: *is_news }
        }
    };
    let path = reader.known.file_of(&step.id).unwrap_or(target);
    (reader.place(step.number, None), outcome, path.to_owned())
}

/// Writes what an import would write, all of it or nothing.
///
/// # Errors
///
/// If a file was changed since, or the disk refuses.
pub fn carry_out(import: &Import, disk: &dyn Disk, root: &Path) -> Result<(), Failure> {
    let sources = Sources::read(root);
    if let Some(file) = import.files.iter().find(|file| sources.text(file.path.as_str()) != file.before) {
        return Err(Failure::new(Message::new("failure-sheet-changed").with("path", file.path.as_str())));
    }
    let files: Vec<(FilePath, &[u8])> =
        import.files.iter().map(|file| (file.path.clone(), file.text.as_bytes())).collect();
    edit::replace(disk, root, &files).map_err(pipeline::edit_failure)
}
