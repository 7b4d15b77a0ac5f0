//! The rows of a table.

use super::column::Column;
use super::{
    Cell, Kind, Table, action, amount, case, milestone, organisation, plan, record, responsibility, score, source,
    step, subject, sum, target, task, topic, total, value,
};
use crate::id::{Handle, TargetKind};
use crate::model::Snapshot;

/// The rows of a table as of a day.
pub struct Rows<'m> {
    /// The table.
    pub table: Table,
    /// The name and kind of each column, in order.
    pub columns: Vec<(&'static str, Kind)>,
    rows: Box<dyn ExactSizeIterator<Item = Vec<Cell<'m>>> + 'm>,
}

impl<'m> Iterator for Rows<'m> {
    /// A cell a column.
    type Item = Vec<Cell<'m>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.rows.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

/// How many rows are left is known without making them.
impl ExactSizeIterator for Rows<'_> {}

impl<'m> Rows<'m> {
    pub(super) fn new<T: 'm>(
        table: Table,
        snapshot: Snapshot<'m>,
        columns: &'static [Column<T>],
        rows: impl Iterator<Item = T> + 'm,
    ) -> Self {
        let rows: Vec<T> = rows.collect();
        let cells = move |row: T| columns.iter().map(|column| (column.cell)(&snapshot, &row)).collect();
        Self {
            table,
            columns: columns.iter().map(|column| (column.name, column.kind)).collect(),
            rows: Box::new(rows.into_iter().map(cells)),
        }
    }
}

impl Table {
    /// Its rows as of a day, in an order that does not depend on the names of files.
    pub fn rows<'m>(self, snapshot: &Snapshot<'m>) -> Rows<'m> {
        let snapshot = *snapshot;
        let outline = snapshot.outline;
        match self {
            Self::Plan => Rows::new(self, snapshot, plan::COLUMNS, std::iter::once(())),
            Self::Actions => Rows::new(self, snapshot, action::COLUMNS, outline.actions.handles()),
            Self::Tasks => Rows::new(self, snapshot, task::COLUMNS, outline.tasks.handles()),
            Self::Responsibilities => {
                Rows::new(self, snapshot, responsibility::COLUMNS, responsibility::all(snapshot).into_iter())
            }
            Self::Steps => Rows::new(self, snapshot, step::COLUMNS, snapshot.steps().map(|(step, _)| step)),
            Self::Milestones => {
                Rows::new(self, snapshot, milestone::COLUMNS, snapshot.milestones().map(|(milestone, _)| milestone))
            }
            Self::Targets => Rows::new(self, snapshot, target::COLUMNS, outline.targets.handles()),
            Self::Values => {
                let targets = outline.targets.handles();
                Rows::new(self, snapshot, value::COLUMNS, targets.flat_map(move |target| value::all(&snapshot, target)))
            }
            Self::Organisations => Rows::new(self, snapshot, organisation::COLUMNS, organisation::all(snapshot)),
            Self::Topics => Rows::new(self, snapshot, topic::COLUMNS, topic::all(snapshot)),
            Self::Records => Rows::new(self, snapshot, record::COLUMNS, snapshot.records().handles()),
            Self::Subjects => Rows::new(self, snapshot, subject::COLUMNS, subject::all(snapshot)),
            Self::Amounts => Rows::new(self, snapshot, amount::COLUMNS, amount::all(&snapshot).into_iter()),
            Self::Sums => Rows::new(self, snapshot, sum::COLUMNS, sum::all(&snapshot).into_iter()),
            Self::Cases => Rows::new(self, snapshot, case::COLUMNS, snapshot.cases().handles()),
            Self::Scores => Rows::new(self, snapshot, score::COLUMNS, score::all(&snapshot).into_iter()),
            Self::Sources => Rows::new(self, snapshot, source::COLUMNS, source::all(snapshot)),
            Self::Totals => Rows::new(self, snapshot, total::COLUMNS, total::all(&snapshot).into_iter()),
        }
    }

    /// The rows of [`Table::Values`] for one target, in the order in which its page shows them.
    pub fn values_of<'m>(snapshot: &Snapshot<'m>, target: Handle<TargetKind>) -> Rows<'m> {
        Rows::new(Self::Values, *snapshot, value::COLUMNS, value::all(snapshot, target).into_iter())
    }
}
