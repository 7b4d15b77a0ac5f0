//! Opens a file of rows: which sheet of it is meant, and where its rows begin.

use std::path::Path;

use super::choice;
use super::delimited;
use super::grid::{Grid, Value};
use super::header::{self, Header, Names};
use super::refusal::{LARGEST_FILE, Refusal};
use super::workbook;
use crate::diagnostic::{Argument, Failure, Message};
use crate::lang::Languages;

/// A sheet and its header.
pub(super) struct Sheet {
    pub(super) grid: Grid,
    pub(super) header: Header,
}

impl Sheet {
    /// What was merged over several rows is said of each of them, if it can be: a task or a source, but no title and no figure.
    fn new(mut grid: Grid, header: Header) -> Self {
        for (column, first, last) in std::mem::take(&mut grid.merged) {
            if header.columns.get(&column).is_some_and(|column| column.what.is_shared()) && first > header.last {
                grid.spread(column, first, last);
            }
        }
        // Where people write that there is nothing, a cell is as good as empty.
        for (_, cells) in grid.rows.range_mut(header.last + 1..) {
            cells.retain(|place, value| {
                let says_nothing = matches!(value, Value::Text(text) if choice::says_nothing(text));
                !says_nothing || !header.columns.contains_key(place)
            });
        }
        Self { grid, header }
    }
}

/// Opens the sheet of a file that has this name, or the only one that has a header.
pub(super) fn open(path: &str, bytes: &[u8], name: Option<&str>, languages: &Languages) -> Result<Sheet, Failure> {
    let mut sheets = read(path, bytes).map_err(|refusal| refusal.failure(path))?;
    let about = |key: &'static str, sheets: &[Grid]| {
        let known = sheets.iter().map(|sheet| sheet.name.clone()).collect();
        Message::new(key).with("path", path).with("known", Argument::Choice(known))
    };
    if let Some(name) = name {
        let message = about("failure-sheet-none", &sheets).with("sheet", name);
        sheets.retain(|sheet| sheet.name == name);
        if sheets.is_empty() {
            return Err(Failure::new(message));
        }
    }
    let all = about("failure-sheet-header", &sheets);
    let names = Names::new(languages);
    let with_header = sheets.into_iter().filter_map(|grid| Some((header::find(&grid, &names)?, grid)));
    let mut found: Vec<Sheet> = with_header.map(|(header, grid)| Sheet::new(grid, header)).collect();
    match found.len() {
        0 => Err(Failure::new(all)),
        1 => Ok(found.remove(0)),
        _ => {
            let sheets: Vec<Grid> =
                found.into_iter().map(|sheet| Grid { name: sheet.grid.name, ..Grid::default() }).collect();
            Err(Failure::new(about("failure-sheet-several", &sheets)))
        }
    }
}

fn read(path: &str, bytes: &[u8]) -> Result<Vec<Grid>, Refusal> {
    if bytes.len() > LARGEST_FILE << 20 {
        return Err(Refusal::Large);
    }
    let path = Path::new(path);
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    match ending.as_str() {
        "xlsx" => workbook::read(bytes),
        "csv" => delimited::read(bytes, stem).map(|sheet| vec![sheet]),
        "xlsm" | "xltm" | "xlsb" => Err(Refusal::Macros),
        "xls" | "et" => Err(Refusal::Old),
        _ => Err(Refusal::Type),
    }
}
