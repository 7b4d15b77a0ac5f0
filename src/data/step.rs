//! The steps of tasks, and what became of them.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::id::{Handle, StepKind};
use crate::model::Delay;

pub(super) const COLUMNS: &[Column<Handle<StepKind>>] = &[
    Column::new("id", Kind::Key, |snapshot, step| snapshot.outline.steps.id(*step).as_str().into()),
    Column::new("task", Kind::Owner(Table::Tasks), |snapshot, step| {
        let outline = snapshot.outline;
        outline.tasks.id(outline.steps[*step].task).as_str().into()
    }),
    Column::new("name", Kind::Words, |snapshot, step| (&snapshot.outline.steps[*step].name).into()),
    Column::new("text", Kind::Words, |snapshot, step| Cell::of(snapshot.outline.steps[*step].text.as_ref())),
    Column::new("from", Kind::Date, |snapshot, step| Cell::of(snapshot.outline.steps[*step].from)),
    Column::new("due", Kind::Date, |snapshot, step| Cell::of(snapshot.outline.steps[*step].due)),
    Column::new("outcome", Kind::Code, |snapshot, step| Cell::Code("outcome-", snapshot.step(*step).outcome.name())),
    Column::new("late", Kind::Truth, |snapshot, step| snapshot.step(*step).late.into()),
    Column::new("delay", Kind::Count, |snapshot, step| {
        Cell::of(snapshot.step(*step).delay.map(|delay| delay.parts().1))
    }),
    Column::new("delay_unit", Kind::Code, |snapshot, step| delay_unit(snapshot.step(*step).delay)),
    Column::new("state", Kind::Code, |snapshot, step| {
        snapshot.step(*step).stated.as_ref().map_or(Cell::Empty, |stated| Cell::Code("stage-", stated.stage.name()))
    }),
    Column::new("state_record", Kind::Reference(Table::Records), |snapshot, step| {
        let stated = snapshot.step(*step).stated.as_ref();
        Cell::of(stated.map(|stated| snapshot.records().id(stated.record).as_str()))
    }),
    Column::new("met_by", Kind::Reference(Table::Records), |snapshot, step| {
        Cell::of(snapshot.step(*step).met_by.map(|record| snapshot.records().id(record).as_str()))
    }),
    Column::new("progress", Kind::Number, |snapshot, step| {
        Cell::of(snapshot.step(*step).progress.map(|progress| progress.value))
    }),
    Column::new("confirmed", Kind::Truth, |snapshot, step| {
        snapshot.scheduled_step(*step).is_confirmed(snapshot).into()
    }),
    Column::new("paragraph", Kind::Count, |snapshot, step| Cell::of(snapshot.outline.steps[*step].paragraph)),
];

/// What a delay is counted in.
pub(super) fn delay_unit(delay: Option<Delay>) -> Cell<'static> {
    delay.map_or(Cell::Empty, |delay| Cell::Code("delay-name-", delay.parts().0))
}
