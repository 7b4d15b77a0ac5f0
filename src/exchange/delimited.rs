//! Reads CSV: in UTF-8, or in GB18030, in which spreadsheets in China save it.

use std::borrow::Cow;

use super::grid::{Grid, Value};
use super::refusal::{MOST_CELLS, MOST_TEXT, Refusal};

/// The only sheet of the file.
pub(super) fn read(bytes: &[u8], name: String) -> Result<Grid, Refusal> {
    let text = text(bytes)?;
    if text.len() > MOST_TEXT << 20 {
        return Err(Refusal::Large);
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut grid = Grid { name, ..Grid::default() };
    let mut cells = 0;
    // Lines that are empty are rows of a spreadsheet as well.
    let (mut row, mut line) = (0, 1);
    for record in reader.records() {
        let record = record.map_err(|error| Refusal::Damaged(error.to_string()))?;
        let begins = record.position().map_or(line, csv::Position::line);
        row += u32::try_from(begins.saturating_sub(line)).unwrap_or(0);
        for (column, field) in (0..).zip(&record) {
            cells += 1;
            if cells > MOST_CELLS {
                return Err(Refusal::Large);
            }
            grid.put((row, column), Value::Text(field.to_owned()));
        }
        let breaks: usize = record.iter().map(|field| field.matches('\n').count()).sum();
        line = begins + 1 + breaks as u64;
        row += 1;
    }
    Ok(grid)
}

/// The text of a file; what is no text of an encoding that is read is never guessed.
fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Refusal> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(_) => {
            encoding_rs::GB18030.decode_without_bom_handling_and_without_replacement(bytes).ok_or(Refusal::Encoding)?
        }
    };
    if text.contains('\0') { Err(Refusal::Encoding) } else { Ok(text) }
}

/// What stands between the values: the sign that the first line has most of.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let most =
        [b',', b'\t', b';'].into_iter().rev().max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count());
    most.unwrap_or(b',')
}
