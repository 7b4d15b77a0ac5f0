//! Tables as files.

mod csv;
mod json;
mod scalar;

use crate::data::{DataFile, FileFormat, Rows, Table};
use crate::site::Site;
use crate::view::MissingWords;

/// A file with data.
pub(super) fn write(site: &Site<'_>, file: DataFile) -> Result<Vec<u8>, MissingWords> {
    let snapshot = &site.scope.snapshot;
    match file {
        DataFile::Table(table, format) => format_rows(site, table.rows(snapshot), format),
        DataFile::Target(target, format) => format_rows(site, Table::values_of(snapshot, target), format),
    }
}

fn format_rows(site: &Site<'_>, rows: Rows<'_>, format: FileFormat) -> Result<Vec<u8>, MissingWords> {
    match format {
        FileFormat::Csv => csv::write(&site.scope, rows),
        FileFormat::Json => json::write(&site.scope, rows),
    }
}
