//! All tables as a workbook of Office Open XML, with a cover that says what it is.

use std::collections::HashMap;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as Style, Workbook, Worksheet, XlsxError};

use super::scalar::{Scalar, Spread};
use super::titles;
use crate::data::{Field, Rows, Table};
use crate::lang::Lang;
use crate::number::Number;
use crate::view::{MissingWords, Scope};

/// The most characters that a cell can hold.
const LONGEST: usize = 32_767;

/// The most digits that a spreadsheet keeps of a number.
const MOST_DIGITS: usize = 15;

/// The most rows of a sheet, below the names of its fields.
const MOST_ROWS: usize = 1_048_575;

/// The workbook. Texts are texts, whatever they begin with; a number keeps the decimals with which it was written, and one with more
/// digits than spreadsheets keep stands as text; dates stand as they are written everywhere else. A text that is longer than a cell can
/// be is cut and ends in an ellipsis, and a table that is longer than a sheet can be is only named on the cover: the other files have them.
pub(super) fn write(scope: &Scope<'_>) -> Result<Vec<u8>, MissingWords> {
    let mut sheets =
        Sheets { scope, workbook: Workbook::new(), bold: Style::new().set_bold(), decimals: HashMap::new() };
    let day = scope.snapshot.as_of;
    let mut properties = DocProperties::new().set_title(scope.words(&scope.site.name, Lang::RECORD));
    // The day for which it speaks, and not that of the build: the same content gives the same bytes.
    if let Ok(created) = ExcelDateTime::from_ymd(day.year().unsigned_abs(), day.month() as u8, day.day() as u8) {
        properties = properties.set_creation_datetime(&created);
    }
    sheets.workbook.set_properties(&properties);
    sheets.cover()?;
    for table in Table::ALL {
        sheets.table(*table)?;
    }
    sheets.columns()?;
    Ok(sheets.workbook.save_to_buffer().expect("every limit of a workbook was kept"))
}

/// A workbook while it is filled.
struct Sheets<'s, 'a> {
    scope: &'s Scope<'a>,
    workbook: Workbook,
    bold: Style,
    /// How numbers of so many decimals are shown.
    decimals: HashMap<u32, Style>,
}

impl Sheets<'_, '_> {
    /// What the workbook is: where it comes from, the day for which it speaks, the licence, and its sheets.
    fn cover(&mut self) -> Result<(), MissingWords> {
        let scope = self.scope;
        let mut lines: Vec<Vec<String>> = Vec::new();
        for (lang, _) in scope.languages.iter() {
            lines.push(vec![scope.words(&scope.site.name, lang).to_owned()]);
        }
        lines.push(vec![scope.data_origin()?]);
        let [as_of, _] = Field::endings();
        let as_of = titles::of_field(scope, &as_of)?.into_iter().map(|(_, title)| title);
        lines.push(as_of.chain([scope.snapshot.as_of.to_string()]).collect());
        if let Some(licence) = &scope.site.data_licence {
            let names = scope.languages.iter().map(|(lang, _)| scope.words(&licence.name, lang).to_owned());
            lines.push(names.chain([licence.url.to_string()]).collect());
        }
        lines.push(Vec::new());
        for table in Table::ALL {
            let names = titles::of_table(scope, *table)?.into_iter().map(|(_, title)| title);
            let rows = table.rows(&scope.snapshot).len().to_string();
            lines.push(std::iter::once(table.name().to_owned()).chain(names).chain([rows]).collect());
        }
        self.sheet("about", &lines);
        Ok(())
    }

    /// A table, with the names of its fields in the first row.
    fn table(&mut self, table: Table) -> Result<(), MissingWords> {
        let scope = self.scope;
        let rows = table.rows(&scope.snapshot);
        if rows.len() > MOST_ROWS {
            return Ok(());
        }
        let mut spread = Spread::new(scope, &rows);
        let mut sheet = Worksheet::new();
        written(sheet.set_name(table.name()));
        written(sheet.set_freeze_panes(1, 0));
        for (column, name) in (0..).zip(spread.names()) {
            written(sheet.write_string_with_format(0, column, name, &self.bold));
        }
        for (row, cells) in (1..).zip(rows) {
            for (column, scalar) in (0..).zip(spread.line(&cells)?) {
                self.cell(&mut sheet, (row, column), scalar);
            }
        }
        self.workbook.push_worksheet(sheet);
        Ok(())
    }

    fn cell(&mut self, sheet: &mut Worksheet, (row, column): (u32, u16), scalar: Scalar<'_>) {
        match scalar {
            Scalar::Empty => {}
            Scalar::Text(text) => text_cell(sheet, (row, column), &text),
            Scalar::List(words) => text_cell(sheet, (row, column), &words.join(" ")),
            Scalar::Number(number) => self.number(sheet, (row, column), number),
            Scalar::Count(count) => written(sheet.write_number(row, column, count as f64)),
            Scalar::Truth(truth) => written(sheet.write_boolean(row, column, truth)),
        }
    }

    fn number(&mut self, sheet: &mut Worksheet, (row, column): (u32, u16), number: Number) {
        let digits = number.to_string();
        if digits.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS {
            return text_cell(sheet, (row, column), &digits);
        }
        let style = self.decimals.entry(number.decimals()).or_insert_with(|| {
            let decimals = "0".repeat(number.decimals() as usize);
            Style::new().set_num_format(if decimals.is_empty() { "0".to_owned() } else { format!("0.{decimals}") })
        });
        written(sheet.write_number_with_format(row, column, number.approximate(), style));
    }

    /// What the columns are, in every language.
    fn columns(&mut self) -> Result<(), MissingWords> {
        let scope = self.scope;
        let mut lines = Vec::new();
        for table in Table::ALL {
            let rows: Rows<'_> = table.rows(&scope.snapshot);
            for field in rows.fields(scope.languages, scope.snapshot.outline) {
                let titles = titles::of_field(scope, &field)?.into_iter().map(|(_, title)| title);
                let of = field.format.refers_to().map(|table| format!(" {}", table.name())).unwrap_or_default();
                let format = format!("{}{of}", field.format.name());
                lines.push([table.name().to_owned(), field.name.clone(), format].into_iter().chain(titles).collect());
            }
        }
        self.sheet("columns", &lines);
        Ok(())
    }

    /// A sheet of texts.
    fn sheet(&mut self, name: &str, lines: &[Vec<String>]) {
        let mut sheet = Worksheet::new();
        written(sheet.set_name(name));
        for (row, line) in (0..).zip(lines) {
            for (column, text) in (0..).zip(line) {
                text_cell(&mut sheet, (row, column), text);
            }
        }
        self.workbook.push_worksheet(sheet);
    }
}

fn text_cell(sheet: &mut Worksheet, (row, column): (u32, u16), text: &str) {
    // Spreadsheets count in units of UTF-16.
    if text.encode_utf16().count() <= LONGEST {
        written(sheet.write_string(row, column, text));
    } else {
        let kept: String = text.chars().take(LONGEST / 2 - 1).chain(['…']).collect();
        written(sheet.write_string(row, column, kept));
    }
}

/// Takes that a cell was written: rows, columns and lengths are within the limits of a sheet.
fn written<T>(outcome: Result<T, XlsxError>) {
    if let Err(error) = outcome {
        unreachable!("{error}");
    }
}
