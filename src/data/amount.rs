//! The sums of money that sources give.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::id::{ActionKind, Handle, StepKind, TaskKind};
use crate::model::{Amount, AmountEntry, AmountPlace, Outranked, Snapshot, Subject};

/// A sum of money with what it is for.
#[derive(Clone, Copy)]
pub(super) struct Row {
    of: Subject,
    entry: AmountEntry,
}

impl Row {
    fn amount<'m>(&self, snapshot: &Snapshot<'m>) -> &'m Amount {
        snapshot.amount(self.of, self.entry.place)
    }

    fn action(&self) -> Option<Handle<ActionKind>> {
        match self.of {
            Subject::Action(action) => Some(action),
            _ => None,
        }
    }

    fn task(&self) -> Option<Handle<TaskKind>> {
        match self.of {
            Subject::Task(task) => Some(task),
            _ => None,
        }
    }

    fn step(&self) -> Option<Handle<StepKind>> {
        match self.of {
            Subject::Step(step) => Some(step),
            _ => None,
        }
    }
}

pub(super) const COLUMNS: &[Column<Row>] = &[
    Column::new("task", Kind::Reference(Table::Tasks), |snapshot, row| {
        Cell::of(row.task().map(|task| snapshot.outline.tasks.id(task).as_str()))
    }),
    Column::new("step", Kind::Reference(Table::Steps), |snapshot, row| {
        Cell::of(row.step().map(|step| snapshot.outline.steps.id(step).as_str()))
    }),
    Column::new("kind", Kind::Code, |snapshot, row| Cell::Code("amount-", row.amount(snapshot).kind.name())),
    Column::new("value", Kind::Number, |snapshot, row| row.amount(snapshot).value.into()),
    Column::new("currency", Kind::Text, |snapshot, row| row.amount(snapshot).currency.code().into()),
    Column::new("date", Kind::Date, |snapshot, row| row.amount(snapshot).date.into()),
    Column::new("counts", Kind::Truth, |_, row| row.entry.counts.into()),
    Column::new("outranked", Kind::Code, |_, row| {
        row.entry.outranked.map(Outranked::name).map_or(Cell::Empty, |word| Cell::Code("outranked-name-", word))
    }),
    Column::new("confirmed", Kind::Truth, |snapshot, row| snapshot.is_confirmed(row.of, row.entry.place).into()),
    Column::new("record", Kind::Reference(Table::Records), |snapshot, row| match row.entry.place {
        AmountPlace::Record(record, _) => snapshot.records().id(record).as_str().into(),
        AmountPlace::Own(_) => Cell::Empty,
    }),
    Column::new("paragraph", Kind::Count, |snapshot, row| match row.entry.place {
        AmountPlace::Own(place) => Cell::of(snapshot.outline.amounts(row.of)[place].paragraph),
        AmountPlace::Record(..) => Cell::Empty,
    }),
    Column::new("source", Kind::Address, |snapshot, row| {
        let source = match row.entry.place {
            AmountPlace::Own(place) => snapshot.outline.amounts(row.of)[place].source.as_ref(),
            AmountPlace::Record(record, _) => snapshot.records().row(record).sources.main(snapshot.as_of),
        };
        Cell::of(source.map(|source| source.url.as_str()))
    }),
    Column::new("note", Kind::Words, |snapshot, row| Cell::of(row.amount(snapshot).note.as_ref())),
    Column::new("action", Kind::Reference(Table::Actions), |snapshot, row| {
        Cell::of(row.action().map(|action| snapshot.outline.actions.id(action).as_str()))
    }),
];

/// Those of the actions, and of each task, and then of its steps, in the order in which pages show them.
pub(super) fn all(snapshot: &Snapshot<'_>) -> Vec<Row> {
    let actions = snapshot.outline.actions.handles().map(Subject::Action);
    let tasks = snapshot.outline.tasks.handles();
    let things =
        tasks.flat_map(|task| std::iter::once(Subject::Task(task)).chain(snapshot.steps_of(task).map(Subject::Step)));
    actions
        .chain(things)
        .flat_map(|of| snapshot.amounts(of).iter().map(move |entry| Row { of, entry: *entry }))
        .collect()
}
