//! The records.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::id::{Handle, RecordKind};
use crate::page::PageKind;

pub(super) const COLUMNS: &[Column<Handle<RecordKind>>] = &[
    Column::new("id", Kind::Key, |snapshot, record| snapshot.records().id(*record).as_str().into()),
    Column::new("kind", Kind::Code, |snapshot, record| {
        Cell::Code("kind-", snapshot.records().row(*record).kind.name())
    }),
    Column::new("date", Kind::Date, |snapshot, record| snapshot.records().row(*record).date.into()),
    Column::new("title", Kind::Words, |snapshot, record| (&snapshot.records().row(*record).title).into()),
    Column::new("text", Kind::Words, |snapshot, record| (&snapshot.records().row(*record).text).into()),
    Column::new("topics", Kind::References(Table::Topics), |snapshot, record| {
        let topics = &snapshot.outline.topics;
        Cell::ids(snapshot.records().row(*record).topics.iter().map(|topic| topics.id(*topic).as_str()))
    }),
    Column::new("confirmed", Kind::Truth, |snapshot, record| {
        snapshot.records().row(*record).is_confirmed(snapshot.as_of).into()
    }),
    Column::new("disagreement", Kind::Words, |snapshot, record| {
        Cell::of(snapshot.records().row(*record).disagreement(snapshot.as_of))
    }),
    Column::new("note", Kind::Words, |snapshot, record| Cell::of(snapshot.records().row(*record).note.as_ref())),
    Column::new("known", Kind::Date, |snapshot, record| Cell::of(snapshot.records().row(*record).basis.date())),
    Column::new("added", Kind::Day, |snapshot, record| snapshot.records().row(*record).came().into()),
    Column::new("changed", Kind::Day, |snapshot, record| {
        Cell::of(snapshot.records().row(*record).changed_by(snapshot.as_of))
    }),
    Column::new("page", Kind::Page, |_, record| PageKind::Record(*record).into()),
];
