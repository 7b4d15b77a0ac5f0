//! Reads a workbook of Office Open XML that anybody may have made: nothing in it is trusted.

use std::io::{self, Cursor, Read, Write};

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType, Reader, SheetVisible, Xlsx, XlsxError};
use zip::ZipArchive;

use super::grid::{Grid, Value};
use super::hidden;
use super::refusal::{LARGEST_UNPACKED, MOST_CELLS, MOST_TEXT, Refusal};
use crate::date::Day;

/// How a compound file of Microsoft's begins: a workbook of Excel 97, or one with a password.
const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// The visible sheets of a workbook, in their order.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Grid>, Refusal> {
    if bytes.starts_with(&COMPOUND) {
        let protected: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let has_password = bytes.windows(protected.len()).any(|part| part == protected);
        return Err(if has_password { Refusal::Password } else { Refusal::Old });
    }
    inspect(bytes)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let is_visible = |sheet: &&calamine::Sheet| sheet.visible == SheetVisible::Visible;
    let names: Vec<String> =
        workbook.sheets_metadata().iter().filter(is_visible).map(|sheet| sheet.name.clone()).collect();
    let mut hidden = hidden::read(bytes);
    let mut sheets = Vec::new();
    for name in names {
        let hidden = hidden.remove(&name).unwrap_or_default();
        sheets.extend(sheet(&mut workbook, Grid { name, hidden, ..Grid::default() })?);
    }
    Ok(sheets)
}

/// Unpacks a workbook into nothing, to see what it would become, and looks for macros.
fn inspect(bytes: &[u8]) -> Result<(), Refusal> {
    let damaged = |error: zip::result::ZipError| Refusal::Damaged(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut left = (LARGEST_UNPACKED as u64) << 20;
    let mut is_workbook = false;
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).map_err(damaged)?;
        let name = file.name().map_err(damaged)?.to_lowercase();
        if name.ends_with("vbaproject.bin") || name.starts_with("xl/macrosheets/") {
            return Err(Refusal::Macros);
        }
        is_workbook |= name == "xl/workbook.xml";
        // What a file says of its own size may be untrue.
        let taken = io::copy(&mut (&mut file).take(left + 1), &mut Nowhere)
            .map_err(|error| Refusal::Damaged(error.to_string()))?;
        left = left.checked_sub(taken).ok_or(Refusal::Large)?;
    }
    if is_workbook { Ok(()) } else { Err(Refusal::Type) }
}

/// Takes bytes and keeps none.
struct Nowhere;

impl Write for Nowhere {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A sheet, read cell by cell: what is far apart in it takes no room, and one text that many cells show is not copied without end.
/// `None` for a sheet that has no cells, such as a chart.
fn sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, mut grid: Grid) -> Result<Option<Grid>, Refusal> {
    let (mut cells, mut text) = (0, 0);
    {
        let mut reader = match workbook.worksheet_cells_reader(&grid.name) {
            Ok(reader) => reader,
            Err(XlsxError::NotAWorksheet(_)) => return Ok(None),
            Err(error) => return Err(damaged(error)),
        };
        while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(damaged)? {
            let Some(value) = value(&cell.value, cell.formula.is_some()) else { continue };
            cells += 1;
            text += if let Value::Text(text) = &value { text.len() } else { 0 };
            if cells > MOST_CELLS || text > MOST_TEXT << 20 {
                return Err(Refusal::Large);
            }
            grid.put(cell.pos, value);
        }
    }
    for merged in workbook.merge_cells_by_sheet_name(&grid.name).map_err(damaged)? {
        let ((first, left), (last, right)) = (merged.start, merged.end);
        if left == right && first < last {
            grid.merged.push((left, first, last));
        }
    }
    Ok(Some(grid))
}

fn value(data: &DataRef<'_>, has_formula: bool) -> Option<Value> {
    Some(match data {
        DataRef::Empty if has_formula => Value::Unknown,
        DataRef::Empty => return None,
        DataRef::String(text) => Value::Text(text.clone()),
        DataRef::SharedString(text) => Value::Text((*text).to_owned()),
        DataRef::Int(number) => Value::Number(*number as f64),
        DataRef::Float(number) => Value::Number(*number),
        DataRef::Bool(truth) => Value::Truth(*truth),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            day(moment).map_or(Value::Number(moment.as_f64()), Value::Day)
        }
        DataRef::DateTime(duration) => Value::Number(duration.as_f64()),
        DataRef::DateTimeIso(text) => match text.get(..10).and_then(|day| Day::parse(day).ok()) {
            Some(day) => Value::Day(day),
            None => Value::Text(text.clone()),
        },
        DataRef::DurationIso(text) => Value::Text(text.clone()),
        DataRef::Error(error) => Value::Failed(error.to_string()),
    })
}

fn day(moment: &ExcelDateTime) -> Option<Day> {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Day::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

/// The day that a spreadsheet keeps as a number, as nearly all of them count.
pub(super) fn serial(number: f64) -> Option<Day> {
    day(&ExcelDateTime::new(number.floor(), ExcelDateTimeType::DateTime, false))
}

fn damaged(error: XlsxError) -> Refusal {
    match error {
        XlsxError::Password => Refusal::Password,
        error => Refusal::Damaged(error.to_string()),
    }
}
