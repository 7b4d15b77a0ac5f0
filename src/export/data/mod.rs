//! Tables as files.

mod archive;
mod csv;
mod csvw;
mod json;
mod package;
mod scalar;
mod titles;
mod workbook;

use crate::data::{DataFile, FileFormat, Rows, Table};
use crate::route::Route;
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
            let files: Vec<(Route, Vec<u8>)> =
                held.map(|file| Ok((file.route(snapshot), write(site, file)?))).collect::<Result<_, MissingWords>>()?;
            Ok(archive_of(files.iter().map(|(route, bytes)| (route, bytes.as_slice()))))
        }
        DataFile::TargetColumns(target) => csvw::of_values(&site.scope, &Table::values_of(snapshot, target)),
    }
}

/// The archive of files that are made already.
pub(super) fn archive_of<'e>(files: impl Iterator<Item = (&'e Route, &'e [u8])>) -> Vec<u8> {
    archive::write(files)
}

fn format_rows(site: &Site<'_>, rows: Rows<'_>, format: FileFormat) -> Result<Vec<u8>, MissingWords> {
    match format {
        FileFormat::Csv => csv::write(&site.scope, rows),
        FileFormat::Json => json::write(&site.scope, rows),
    }
}
