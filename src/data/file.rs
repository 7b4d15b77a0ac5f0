//! Where the files stand that hold tables.

use super::Table;
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
}

impl DataFile {
    /// Every one: those of the plan, then those of targets.
    pub fn all(snapshot: &Snapshot<'_>) -> Vec<Self> {
        let tables = Table::ALL.iter().flat_map(|table| FileFormat::ALL.map(|format| Self::Table(*table, format)));
        let targets = snapshot.outline.targets.handles();
        tables.chain(targets.flat_map(|target| FileFormat::ALL.map(|format| Self::Target(target, format)))).collect()
    }

    /// Where it stands. One file serves all languages.
    pub fn route(self, snapshot: &Snapshot<'_>) -> Route {
        match self {
            Self::Table(table, format) => Route::file(["data", &format!("{}.{}", table.name(), format.ending())]),
            Self::Target(target, format) => {
                let id = snapshot.outline.targets.id(target).as_str();
                Route::file(["targets", id, &format!("data.{}", format.ending())])
            }
        }
    }
}
