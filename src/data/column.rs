//! The columns of tables: what they are called, what stands in them, and where it comes from.

use super::{Cell, Table};
use crate::model::Snapshot;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The id of the row, which no other row of the table has.
    Key,
    /// The id of the row of another table that this one belongs to. It is always there.
    Owner(Table),
    /// The id of a row of another table, or nothing.
    Reference(Table),
    /// The ids of rows of another table.
    References(Table),
    /// A text without a language.
    Text,
    /// An address on the web.
    Address,
    /// A text, with a column a language.
    Words,
    /// A word of a fixed vocabulary, and in a column a language what it means.
    Code,
    /// Several words of a fixed vocabulary, likewise.
    Codes,
    /// A number as it was written.
    Number,
    /// A whole number from zero.
    Count,
    /// A date as precise as it is known, with columns for its first and its last day.
    Date,
    /// A day.
    Day,
    /// `true` or `false`.
    Truth,
    /// The address of a page, with a column a language.
    Page,
    /// Of each breakdown that the content knows, the category.
    Series,
}

/// A column of a table whose rows are made of `T`.
pub(super) struct Column<T> {
    /// Its name in every file.
    pub(super) name: &'static str,
    /// What stands in it.
    pub(super) kind: Kind,
    /// What stands in it in a row.
    pub(super) cell: for<'m> fn(&Snapshot<'m>, &T) -> Cell<'m>,
}

impl<T> Column<T> {
    pub(super) const fn new(name: &'static str, kind: Kind, cell: for<'m> fn(&Snapshot<'m>, &T) -> Cell<'m>) -> Self {
        Self { name, kind, cell }
    }
}
