//! The cases.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::id::{CaseKind, Handle, RecordId};
use crate::model::Snapshot;
use crate::page::PageKind;
use crate::schema::CaseFact;

/// What a case's fact says; nothing without one.
fn fact<'m, T: Into<Cell<'m>>>(
    snapshot: &Snapshot<'m>,
    case: Handle<CaseKind>,
    say: impl Fn(&'m CaseFact) -> T,
) -> Cell<'m> {
    Cell::of(snapshot.cases().row(case).fact.as_ref().map(say))
}

pub(super) const COLUMNS: &[Column<Handle<CaseKind>>] = &[
    Column::new("id", Kind::Key, |snapshot, case| snapshot.cases().id(*case).as_str().into()),
    Column::new("title", Kind::Words, |snapshot, case| (&snapshot.cases().row(*case).title).into()),
    Column::new("summary", Kind::Words, |snapshot, case| (&snapshot.cases().row(*case).summary).into()),
    Column::new("text", Kind::Words, |snapshot, case| (&snapshot.cases().row(*case).text).into()),
    Column::new("fact_value", Kind::Number, |snapshot, case| fact(snapshot, *case, |fact| fact.value.value)),
    Column::new("fact_currency", Kind::Text, |snapshot, case| {
        Cell::of(
            snapshot.cases().row(*case).fact.as_ref().and_then(|fact| fact.currency).map(|currency| currency.code()),
        )
    }),
    Column::new("fact_unit", Kind::Words, |snapshot, case| {
        Cell::of(snapshot.cases().row(*case).fact.as_ref().and_then(|fact| fact.unit.as_ref()))
    }),
    Column::new("fact_what", Kind::Words, |snapshot, case| fact(snapshot, *case, |fact| &fact.what)),
    Column::new("fact_state", Kind::Code, |snapshot, case| {
        fact(snapshot, *case, |fact| Cell::Code("fact-state-", fact.state.name()))
    }),
    Column::new("fact_precision", Kind::Code, |snapshot, case| {
        fact(snapshot, *case, |fact| Cell::Code("fact-precision-", fact.precision.name()))
    }),
    Column::new("fact_confirmed", Kind::Truth, |snapshot, case| {
        Cell::of(snapshot.cases().row(*case).is_fact_confirmed(snapshot.as_of))
    }),
    Column::new("date", Kind::Date, |snapshot, case| snapshot.cases().row(*case).date.into()),
    Column::new("tasks", Kind::References(Table::Tasks), |snapshot, case| {
        let tasks = &snapshot.outline.tasks;
        Cell::ids(snapshot.cases().row(*case).tasks.iter().map(|task| tasks.id(*task).as_str()))
    }),
    Column::new("organisations", Kind::References(Table::Organisations), |snapshot, case| {
        let organisations = &snapshot.outline.organisations;
        Cell::ids(snapshot.cases().row(*case).organisations.iter().map(|body| organisations.id(*body).as_str()))
    }),
    Column::new("told_by", Kind::References(Table::Records), |snapshot, case| {
        let public = |id: &&RecordId| snapshot.records().find(id).is_some();
        Cell::ids(snapshot.cases().row(*case).records.iter().filter(public).map(|id| id.as_str()))
    }),
    Column::new("fields", Kind::Text, |snapshot, case| {
        let fields = &snapshot.outline.fields;
        Cell::ids(snapshot.cases().row(*case).fields.iter().map(|field| fields.id(*field).as_str()))
    }),
    Column::new("places", Kind::Text, |snapshot, case| {
        let places = &snapshot.outline.places;
        Cell::ids(snapshot.cases().row(*case).places.iter().map(|place| places.id(*place).as_str()))
    }),
    Column::new("confirmed", Kind::Truth, |snapshot, case| {
        snapshot.cases().row(*case).is_confirmed(snapshot.as_of).into()
    }),
    Column::new("disagreement", Kind::Words, |snapshot, case| {
        Cell::of(snapshot.cases().row(*case).disagreement(snapshot.as_of))
    }),
    Column::new("note", Kind::Words, |snapshot, case| Cell::of(snapshot.cases().row(*case).note.as_ref())),
    Column::new("page", Kind::Page, |_, case| PageKind::Case(*case).into()),
];
