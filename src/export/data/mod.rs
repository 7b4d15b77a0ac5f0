//! Tables as files.

mod archive;
mod csv;
mod csvw;
mod json;
mod package;
mod scalar;
mod titles;
mod workbook;

pub(super) use archive::archive;

use super::Export;
use crate::data::{DataFile, FileFormat, Rows, Table};
use crate::site::Site;
use crate::view::MissingWords;

/// A file with data.
pub(super) fn write(site: &Site<'_>, file: DataFile) -> Result<Vec<u8>, MissingWords> {
    let snapshot = &site.scope.snapshot;
    match file {
        DataFile::Table(table, format) => format_rows(site, table.rows(snapshot), format),
        DataFile::Target(target, format) => format_rows(site, Table::values_of(snapshot, target), format),
        DataFile::Package => package::write(&site.scope),
        DataFile::Columns => csvw::of_tables(&site.scope),
        DataFile::Workbook => workbook::write(&site.scope),
        DataFile::Archive => {
            let held = DataFile::all(snapshot).into_iter().filter(|file| file.is_archived());
            let files: Vec<Export> = held
                .map(|file| Ok(Export { route: file.route(snapshot), bytes: write(site, file)? }))
                .collect::<Result<_, MissingWords>>()?;
            Ok(archive(files.iter()))
        }
        DataFile::TargetColumns(target) => csvw::of_values(&site.scope, &Table::values_of(snapshot, target)),
    }
}

fn format_rows(site: &Site<'_>, rows: Rows<'_>, format: FileFormat) -> Result<Vec<u8>, MissingWords> {
    match format {
        FileFormat::Csv => csv::write(&site.scope, rows),
        FileFormat::Json => json::write(&site.scope, rows),
    }
}
