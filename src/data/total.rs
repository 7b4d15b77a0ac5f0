//! How many there are, as pages say it.

use super::column::Column;
use super::{Cell, Kind, Table, organisation};
use crate::model::{Outcome, Snapshot, TaskStage};
use crate::page::{Filter, FilterName, RecordFilter, TargetFilter, TaskFilter};
use crate::schema::{OrganisationRole, Stage};

/// How many tasks there are, and how many of them are what a page says of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TaskTotals {
    /// How many tasks there are.
    pub count: usize,
    /// How many have records within the term, announcements apart.
    pub reported: usize,
    /// How many of those have nothing but reposts.
    pub reported_unconfirmed: usize,
    /// How many are done, as a source states it.
    pub done: usize,
    /// How many of those are so by what only reposts state.
    pub done_unconfirmed: usize,
    /// How many were given up, as a source states it.
    pub stopped: usize,
    /// How many are late.
    pub late: usize,
    /// How many of those are so by what only reposts state.
    pub late_unconfirmed: usize,
    /// How many had no new record for long.
    pub quiet: usize,
}

impl TaskTotals {
    /// Those of all tasks as of a day.
    pub fn new(snapshot: &Snapshot<'_>) -> Self {
        let mut totals = Self { count: snapshot.outline.tasks.len(), ..Self::default() };
        for state in snapshot.outline.tasks.handles().map(|task| snapshot.task(task)) {
            let is_done = state.stage == TaskStage::Stated(Stage::Done);
            totals.reported += usize::from(state.evidence.records > 0);
            let is_reposted = state.evidence.records > 0 && state.evidence.confirmed == 0;
            totals.reported_unconfirmed += usize::from(is_reposted);
            totals.done += usize::from(is_done);
            totals.done_unconfirmed += usize::from(is_done && !state.stage_confirmed);
            totals.stopped += usize::from(state.stage == TaskStage::Stated(Stage::Stopped));
            totals.late += usize::from(state.late);
            totals.late_unconfirmed += usize::from(state.late && !state.late_confirmed);
            totals.quiet += usize::from(state.quiet);
        }
        totals
    }
}

/// One number.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// What is counted.
    of: Table,
    /// By what it is counted, and the word for it; nothing for all of them.
    by: Option<(&'static str, &'static str, &'static str)>,
    /// Whether only what is confirmed is counted, or only what is not; nothing where both are.
    confirmed: Option<bool>,
    count: usize,
}

pub(super) const COLUMNS: &[Column<Row>] = &[
    Column::new("table", Kind::Text, |_, row| row.of.name().into()),
    Column::new("by", Kind::Text, |_, row| Cell::of(row.by.map(|(by, ..)| by))),
    Column::new("group", Kind::Code, |_, row| row.by.map_or(Cell::Empty, |(_, key, word)| Cell::Code(key, word))),
    Column::new("confirmed", Kind::Truth, |_, row| Cell::of(row.confirmed)),
    Column::new("count", Kind::Count, |_, row| row.count.into()),
];

/// Every number that counts tasks, targets, milestones, steps, organisations, records or cases.
pub(super) fn all(snapshot: &Snapshot<'_>) -> Vec<Row> {
    let outline = snapshot.outline;
    let whole = |of: Table, count: usize| Row { of, by: None, confirmed: None, count };
    let (records, cases) = (snapshot.records(), snapshot.cases());
    let mut all = vec![whole(Table::Actions, outline.actions.len()), whole(Table::Tasks, outline.tasks.len())];
    let totals = TaskTotals::new(snapshot);
    let mark = |word: &'static str, confirmed: Option<bool>, count: usize| Row {
        of: Table::Tasks,
        by: Some(("mark", "data-mark-", word)),
        confirmed,
        count,
    };
    all.extend([
        mark("reported", None, totals.reported),
        mark("reported", Some(false), totals.reported_unconfirmed),
        mark("late", None, totals.late),
        mark("late", Some(false), totals.late_unconfirmed),
        mark("quiet", None, totals.quiet),
    ]);
    all.extend(filtered(Table::Tasks, snapshot, TaskStage::ALL.map(TaskFilter::Stage)));
    all.push(whole(Table::Targets, outline.targets.len()));
    all.extend(filtered(Table::Targets, snapshot, TargetFilter::ALL));
    for (table, outcomes) in [
        (Table::Steps, snapshot.steps().map(|(step, _)| snapshot.step(step).outcome).collect::<Vec<_>>()),
        (Table::Milestones, snapshot.milestones().map(|(row, _)| snapshot.milestone(row).outcome).collect()),
    ] {
        all.push(whole(table, outcomes.len()));
        all.extend(Outcome::ALL.map(|outcome| Row {
            of: table,
            by: Some(("outcome", "outcome-", outcome.name())),
            confirmed: None,
            count: outcomes.iter().filter(|other| **other == outcome).count(),
        }));
    }
    let organisations: Vec<_> = organisation::all(*snapshot).map(|body| outline.organisations[body].role).collect();
    all.push(whole(Table::Organisations, organisations.len()));
    all.extend(OrganisationRole::ALL.iter().map(|role| Row {
        of: Table::Organisations,
        by: Some(("plan_role", "plan-role-", role.name())),
        confirmed: None,
        count: organisations.iter().filter(|other| *other == role).count(),
    }));
    all.push(whole(Table::Records, records.len()));
    let confirmed = records.iter().filter(|(_, record)| record.is_confirmed(snapshot.as_of)).count();
    all.push(Row { confirmed: Some(true), ..whole(Table::Records, confirmed) });
    let kinds = RecordFilter::all(snapshot).into_iter().filter(|filter| filter.by() == "kind");
    all.extend(filtered(Table::Records, snapshot, kinds));
    all.push(whole(Table::Cases, cases.len()));
    all
}

/// How many members each filter has that is called by a word.
fn filtered<F: Filter>(of: Table, snapshot: &Snapshot<'_>, filters: impl IntoIterator<Item = F>) -> Vec<Row> {
    let row = |filter: F| match filter.name(snapshot) {
        FilterName::Word(key, word) => {
            Some(Row { of, by: Some((filter.by(), key, word)), confirmed: None, count: filter.count(snapshot) })
        }
        FilterName::Thing { .. } => None,
    };
    filters.into_iter().filter_map(row).collect()
}
