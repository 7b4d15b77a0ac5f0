//! Files that are not read, and why.

use crate::diagnostic::{Failure, Message};

/// The largest file that is read, in MiB.
pub(super) const LARGEST_FILE: usize = 32;

/// How much a workbook may hold once it is unpacked, in MiB.
pub(super) const LARGEST_UNPACKED: usize = 256;

/// How many cells with something in them a sheet may have.
pub(super) const MOST_CELLS: usize = 1_000_000;

/// How much text a sheet may hold, in MiB.
pub(super) const MOST_TEXT: usize = 64;

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is no workbook of Office Open XML and no CSV.
    Type,
    /// It is a workbook of Excel 97.
    Old,
    /// It needs a password.
    Password,
    /// It has macros.
    Macros,
    /// It cannot be read; what the reader says.
    Damaged(String),
    /// It is, or becomes, larger than anything that people write.
    Large,
    /// Its bytes are text of no encoding that is read.
    Encoding,
}

impl Refusal {
    pub(super) fn failure(self, path: &str) -> Failure {
        let key = match self {
            Self::Type => "failure-sheet-type",
            Self::Old => "failure-sheet-old",
            Self::Password => "failure-sheet-password",
            Self::Macros => "failure-sheet-macros",
            Self::Damaged(_) => "failure-sheet-damaged",
            Self::Large => "failure-sheet-large",
            Self::Encoding => "failure-sheet-encoding",
        };
        let message = Message::new(key).with("path", path);
        Failure::new(match self {
            Self::Damaged(reason) => message.with("reason", reason),
            _ => message,
        })
    }
}
