//! Where the files stand that hold tables.

use super::Table;
use crate::config::DataPart;
use crate::id::{Handle, TargetKind};
use crate::model::Snapshot;
use crate::route::Route;

/// A file with data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFile {
    /// A table.
    Table(Table, FileFormat),
    /// The values of a target.
    Target(Handle<TargetKind>, FileFormat),
    /// What the tables are, as a Data Package.
    Package,
    /// What their columns are, as CSV on the Web has it.
    Columns,
    /// The same of the values of a target.
    TargetColumns(Handle<TargetKind>),
    /// All tables as one workbook.
    Workbook,
    /// The files of all tables, with what they are, in one archive.
    Archive,
}

/// The format of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// Comma-separated values by RFC 4180, in UTF-8 with a byte order mark, which Excel needs.
    Csv,
    /// JSON.
    Json,
}

impl FileFormat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Json];

    /// What the names of its files end in.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv",
            Self::Json => "application/json",
        }
    }
}

impl DataFile {
    /// Every one: those of the plan, then those of targets.
    pub fn all(snapshot: &Snapshot<'_>) -> Vec<Self> {
        let tables = Table::ALL.iter().flat_map(|table| FileFormat::ALL.map(|format| Self::Table(*table, format)));
        let targets = snapshot.outline.targets.handles();
        let of_target = |target| {
            let [csv, json] = FileFormat::ALL.map(|format| Self::Target(target, format));
            [csv, json, Self::TargetColumns(target)]
        };
        tables
            .chain([Self::Package, Self::Columns])
            .chain(targets.flat_map(of_target))
            .chain([Self::Workbook, Self::Archive])
            .collect()
    }

    /// The part of the data that it belongs to.
    pub fn part(self) -> DataPart {
        match self {
            Self::Workbook => DataPart::Workbook,
            Self::Archive => DataPart::Archive,
            Self::Table(..) | Self::Target(..) | Self::Package | Self::Columns | Self::TargetColumns(_) => {
                DataPart::Tables
            }
        }
    }

    /// Whether the archive holds it.
    pub fn is_archived(self) -> bool {
        matches!(self, Self::Table(..) | Self::Package | Self::Columns)
    }

    /// Where it stands. One file serves all languages.
    pub fn route(self, snapshot: &Snapshot<'_>) -> Route {
        match self {
            Self::Table(table, format) => Route::file(["data", &format!("{}.{}", table.name(), format.ending())]),
            Self::Target(target, format) => of_target(snapshot, target, &format!("data.{}", format.ending())),
            Self::Package => Route::file(["data", "datapackage.json"]),
            // Programs look for metadata of the W3C under these names.
            Self::Columns => Route::file(["data", "csv-metadata.json"]),
            Self::Workbook => Route::file(["data", "plan.xlsx"]),
            Self::Archive => Route::file(["data", "plan.zip"]),
            Self::TargetColumns(target) => of_target(snapshot, target, "data.csv-metadata.json"),
        }
    }
}

fn of_target(snapshot: &Snapshot<'_>, target: Handle<TargetKind>, name: &str) -> Route {
    Route::file(["targets", snapshot.outline.targets.id(target).as_str(), name])
}
