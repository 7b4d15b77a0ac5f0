//! What the tasks of an action, and all tasks, have of each kind of money.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::id::{ActionKind, Handle};
use crate::model::{AmountSum, Snapshot};

/// A sum of sums, of the tasks of an action or of all of them.
pub(super) struct Row {
    action: Option<Handle<ActionKind>>,
    sum: AmountSum,
}

pub(super) const COLUMNS: &[Column<Row>] = &[
    Column::new("action", Kind::Reference(Table::Actions), |snapshot, row| {
        Cell::of(row.action.map(|action| snapshot.outline.actions.id(action).as_str()))
    }),
    Column::new("kind", Kind::Code, |_, row| Cell::Code("amount-", row.sum.kind.name())),
    Column::new("value", Kind::Number, |_, row| row.sum.value.into()),
    Column::new("currency", Kind::Text, |_, row| row.sum.currency.code().into()),
    Column::new("date", Kind::Date, |_, row| row.sum.date.into()),
    Column::new("task_count", Kind::Count, |_, row| row.sum.things.into()),
];

/// Those of all tasks, and then of each action with the actions below it.
pub(super) fn all(snapshot: &Snapshot<'_>) -> Vec<Row> {
    let outline = snapshot.outline;
    let plan = snapshot.sums(outline.tasks.handles()).into_iter().map(|sum| Row { action: None, sum });
    let actions = outline.actions.handles().flat_map(|action| {
        let sums = snapshot.sums(outline.tasks_of(action).into_iter());
        sums.into_iter().map(move |sum| Row { action: Some(action), sum })
    });
    plan.chain(actions).collect()
}
