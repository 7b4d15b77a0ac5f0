//! The milestones of tasks, and what became of them.

use super::column::Column;
use super::step::delay_unit;
use super::{Cell, Kind, Table};
use crate::id::{Handle, MilestoneKind};

pub(super) const COLUMNS: &[Column<Handle<MilestoneKind>>] = &[
    Column::new("id", Kind::Key, |snapshot, milestone| snapshot.outline.milestones.id(*milestone).as_str().into()),
    Column::new("tasks", Kind::References(Table::Tasks), |snapshot, milestone| {
        let outline = snapshot.outline;
        Cell::ids(outline.milestones[*milestone].tasks.iter().map(|task| outline.tasks.id(*task).as_str()))
    }),
    Column::new("name", Kind::Words, |snapshot, milestone| (&snapshot.outline.milestones[*milestone].name).into()),
    Column::new("due", Kind::Date, |snapshot, milestone| snapshot.outline.milestones[*milestone].due.into()),
    Column::new("outcome", Kind::Code, |snapshot, milestone| {
        Cell::Code("outcome-", snapshot.milestone(*milestone).outcome.name())
    }),
    Column::new("late", Kind::Truth, |snapshot, milestone| snapshot.milestone(*milestone).late.into()),
    Column::new("delay", Kind::Count, |snapshot, milestone| {
        Cell::of(snapshot.milestone(*milestone).delay.map(|delay| delay.parts().1))
    }),
    Column::new("delay_unit", Kind::Code, |snapshot, milestone| delay_unit(snapshot.milestone(*milestone).delay)),
    Column::new("met_by", Kind::Reference(Table::Records), |snapshot, milestone| {
        Cell::of(snapshot.milestone(*milestone).met_by.map(|record| snapshot.records().id(record).as_str()))
    }),
    Column::new("confirmed", Kind::Truth, |snapshot, milestone| {
        snapshot.scheduled_milestone(*milestone).is_confirmed(snapshot).into()
    }),
];
