//! The plan, in one row.

use super::column::Column;
use super::{Cell, Kind};

pub(super) const COLUMNS: &[Column<()>] = &[
    Column::new("name", Kind::Words, |snapshot, ()| (&snapshot.plan().name).into()),
    Column::new("notice", Kind::Words, |snapshot, ()| Cell::of(snapshot.plan().notice.as_ref())),
    Column::new("number", Kind::Words, |snapshot, ()| Cell::of(snapshot.plan().number.as_ref())),
    Column::new("issued_by", Kind::Words, |snapshot, ()| Cell::of(snapshot.plan().issued_by.as_ref())),
    Column::new("published", Kind::Day, |snapshot, ()| snapshot.plan().published.into()),
    Column::new("signed", Kind::Day, |snapshot, ()| Cell::of(snapshot.plan().signed)),
    Column::new("from", Kind::Date, |snapshot, ()| snapshot.plan().term.0.into()),
    Column::new("due", Kind::Date, |snapshot, ()| snapshot.plan().term.1.into()),
];
