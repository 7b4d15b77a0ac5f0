//! A sheet as it was read: values by row and column, and places in it.

use std::collections::BTreeMap;

use super::hidden::Hidden;
use crate::date::Day;
use crate::diagnostic::Message;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Number(f64),
    Day(Day),
    Truth(bool),
    /// A formula that failed, such as `#REF!`.
    Failed(String),
    /// A formula whose value no program has worked out.
    Unknown,
}

impl Value {
    /// The words of the cell; `None` if it has no value.
    pub(super) fn words(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()),
            Self::Number(number) => Some(digits(*number)),
            Self::Day(day) => Some(day.to_string()),
            Self::Truth(truth) => Some(truth.to_string().to_uppercase()),
            Self::Failed(_) | Self::Unknown => None,
        }
    }

    /// Whether nothing is to be seen in the cell.
    pub(super) fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

/// A number as a spreadsheet shows it: with 15 digits, of which further ones are only noise of its arithmetic.
fn digits(number: f64) -> String {
    format!("{number:.14e}").parse::<f64>().unwrap_or(number).to_string()
}

/// The cells of a row that are not blank, by their column.
pub(super) type Cells = BTreeMap<u32, Value>;

/// A sheet: its rows that are not blank, by their number counted from zero.
#[derive(Clone, Debug, Default)]
pub(super) struct Grid {
    pub(super) name: String,
    pub(super) rows: BTreeMap<u32, Cells>,
    /// Cells of one column that were merged: the column, the first and the last row.
    pub(super) merged: Vec<(u32, u32, u32)>,
    pub(super) hidden: Hidden,
}

impl Grid {
    pub(super) fn put(&mut self, (row, column): (u32, u32), value: Value) {
        if !value.is_blank() {
            self.rows.entry(row).or_default().insert(column, value);
        }
    }

    /// Gives the value of cells that were merged, one below the other, to each of them.
    pub(super) fn spread(&mut self, column: u32, first: u32, last: u32) {
        let value = self.rows.get(&first).and_then(|cells| cells.get(&column)).cloned();
        let Some(value) = value else { return };
        for (_, cells) in self.rows.range_mut(first + 1..=last) {
            cells.entry(column).or_insert_with(|| value.clone());
        }
    }
}

/// A place in a sheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The name of the sheet; that of the file if it has only one.
    pub sheet: String,
    /// The number of the row, counted from one.
    pub row: u32,
    /// The column, counted from zero, and what its header says; `None` for a whole row.
    pub column: Option<(u32, String)>,
}

impl Place {
    /// The place as a spreadsheet calls it: `C5`, or `5` for a row.
    pub fn name(&self) -> String {
        let column = self.column.as_ref().map(|(column, _)| letters(*column)).unwrap_or_default();
        format!("{column}{}", self.row)
    }

    /// The place as a message: sheet, row, and column with its header.
    pub fn message(&self) -> Message {
        let key = if self.column.is_some() { "sheet-place-cell" } else { "sheet-place-row" };
        let message = Message::new(key).with("sheet", self.sheet.as_str()).with("row", self.row.to_string());
        match &self.column {
            Some((column, header)) => message.with("column", letters(*column)).with("header", header.as_str()),
            None => message,
        }
    }
}

/// What is to be said of a place in a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The place.
    pub place: Place,
    /// What is so.
    pub message: Message,
}

/// The letters of a column: `A`, `Z`, `AA`.
pub(super) fn letters(column: u32) -> String {
    let (rest, last) = (column / 26, column % 26);
    let before = if rest == 0 { String::new() } else { letters(rest - 1) };
    let last = char::from(b'A' + u8::try_from(last).unwrap_or_default());
    format!("{before}{last}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_by_letters() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn numbers_are_shown_without_the_noise_of_arithmetic() {
        assert_eq!([0.1 + 0.2, 12_000.0, 18.1, 45_721.0].map(digits), ["0.3", "12000", "18.1", "45721"]);
    }
}
