//! Comma-separated values by RFC 4180, as spreadsheets open them.

use super::scalar::{Scalar, Spread};
use crate::data::Rows;
use crate::view::{MissingWords, Scope};

/// Tells Excel that the file is in UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A table as comma-separated values. Lists are words parted by spaces. A text that a spreadsheet would take for a formula has an
/// apostrophe in front, which spreadsheets take for the mark of a text.
pub(super) fn write(scope: &Scope<'_>, rows: Rows<'_>) -> Result<Vec<u8>, MissingWords> {
    let fields = rows.fields(scope.languages, scope.snapshot.outline);
    let mut spread = Spread::new(scope);
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    let mut line: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
    line.extend(["as_of".to_owned(), "origin".to_owned()]);
    let (as_of, origin) = (scope.snapshot.as_of.to_string(), scope.data_origin()?);
    // Writing to memory cannot fail.
    let _ = writer.write_record(&line);
    let columns: Vec<&str> = rows.columns.iter().map(|(name, _)| *name).collect();
    for cells in rows {
        line.clear();
        let mut fields = fields.iter().peekable();
        for (column, cell) in columns.iter().zip(&cells) {
            while let Some(field) = fields.next_if(|field| field.column == *column) {
                line.push(written(spread.scalar(cell, field)?));
            }
        }
        line.extend([as_of.clone(), origin.clone()]);
        let _ = writer.write_record(&line);
    }
    Ok(writer.into_inner().unwrap_or_default())
}

fn written(scalar: Scalar<'_>) -> String {
    match scalar {
        Scalar::Empty => String::new(),
        Scalar::Text(text) if text.starts_with(FORMULA) => format!("'{text}"),
        Scalar::Text(text) => text.into_owned(),
        Scalar::List(words) => words.join(" "),
        Scalar::Number(number) => number.to_string(),
        Scalar::Count(count) => count.to_string(),
        Scalar::Truth(truth) => truth.to_string(),
    }
}
