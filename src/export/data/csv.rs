//! Comma-separated values by RFC 4180, as spreadsheets open them.

use super::scalar::{Scalar, Spread};
use crate::data::{Field, Rows};
use crate::view::{MissingWords, Scope};

/// Tells Excel that the file is in UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A table as comma-separated values. Lists are words parted by spaces. A text that a spreadsheet would take for a formula has an
/// apostrophe in front, which spreadsheets take for the mark of a text.
pub(super) fn write(scope: &Scope<'_>, rows: Rows<'_>) -> Result<Vec<u8>, MissingWords> {
    let mut spread = Spread::new(scope, &rows);
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    let endings = [scope.snapshot.as_of.to_string(), scope.data_origin()?];
    // Writing to memory cannot fail.
    let _ = writer.write_record(spread.names().map(str::to_owned).chain(Field::endings().map(|field| field.name)));
    for cells in rows {
        let line = spread.line(&cells)?.into_iter().map(written);
        let _ = writer.write_record(line.chain(endings.iter().cloned()));
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
