//! The tasks with their states.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::id::{Handle, TaskKind};
use crate::page::PageKind;

pub(super) const COLUMNS: &[Column<Handle<TaskKind>>] = &[
    Column::new("id", Kind::Key, |snapshot, task| snapshot.outline.tasks.id(*task).as_str().into()),
    Column::new("number", Kind::Text, |snapshot, task| snapshot.outline.number(*task).into()),
    Column::new("name", Kind::Words, |snapshot, task| (&snapshot.outline.tasks[*task].name).into()),
    Column::new("summary", Kind::Words, |snapshot, task| Cell::of(snapshot.outline.tasks[*task].summary.as_ref())),
    Column::new("action", Kind::Reference(Table::Actions), |snapshot, task| {
        let outline = snapshot.outline;
        Cell::of(outline.tasks[*task].action.map(|action| outline.actions.id(action).as_str()))
    }),
    Column::new("topics", Kind::References(Table::Topics), |snapshot, task| {
        let outline = snapshot.outline;
        Cell::ids(outline.tasks[*task].topics.iter().map(|topic| outline.topics.id(*topic).as_str()))
    }),
    Column::new("targets", Kind::References(Table::Targets), |snapshot, task| {
        let outline = snapshot.outline;
        Cell::ids(outline.tasks[*task].targets.iter().map(|target| outline.targets.id(*target).as_str()))
    }),
    Column::new("paragraph", Kind::Count, |snapshot, task| {
        let place = snapshot.outline.tasks[*task].paragraph;
        Cell::of(place.map(|place| snapshot.plan().paragraphs[place].number))
    }),
    Column::new("state", Kind::Code, |snapshot, task| Cell::Code("stage-", snapshot.task(*task).stage.name())),
    Column::new("state_confirmed", Kind::Truth, |snapshot, task| snapshot.task(*task).stage_confirmed.into()),
    Column::new("state_record", Kind::Reference(Table::Records), |snapshot, task| {
        Cell::of(snapshot.task(*task).stated_by.map(|record| snapshot.records().id(record).as_str()))
    }),
    Column::new("state_disputed", Kind::Truth, |snapshot, task| snapshot.task(*task).disagreement.is_some().into()),
    Column::new("late", Kind::Truth, |snapshot, task| snapshot.task(*task).late.into()),
    Column::new("late_confirmed", Kind::Truth, |snapshot, task| snapshot.task(*task).late_confirmed.into()),
    Column::new("quiet", Kind::Truth, |snapshot, task| snapshot.task(*task).quiet.into()),
    Column::new("progress", Kind::Number, |snapshot, task| {
        Cell::of(snapshot.task(*task).progress.map(|progress| progress.value))
    }),
    Column::new("progress_record", Kind::Reference(Table::Records), |snapshot, task| {
        let progress = snapshot.task(*task).progress;
        Cell::of(progress.map(|progress| snapshot.records().id(progress.record).as_str()))
    }),
    Column::new("record_count", Kind::Count, |snapshot, task| snapshot.task(*task).evidence.records.into()),
    Column::new("confirmed_count", Kind::Count, |snapshot, task| snapshot.task(*task).evidence.confirmed.into()),
    Column::new("step_record_count", Kind::Count, |snapshot, task| snapshot.task(*task).evidence.of_steps.into()),
    Column::new("target_record_count", Kind::Count, |snapshot, task| snapshot.task(*task).evidence.of_targets.into()),
    Column::new("announcement_count", Kind::Count, |snapshot, task| snapshot.task(*task).evidence.announcements.into()),
    Column::new("background_count", Kind::Count, |snapshot, task| snapshot.task(*task).evidence.background.into()),
    Column::new("after_count", Kind::Count, |snapshot, task| snapshot.task(*task).evidence.after.into()),
    Column::new("source_count", Kind::Count, |snapshot, task| snapshot.task(*task).evidence.sources.into()),
    Column::new("first_record_date", Kind::Date, |snapshot, task| Cell::of(snapshot.task(*task).evidence.first)),
    Column::new("latest_record_date", Kind::Date, |snapshot, task| Cell::of(snapshot.task(*task).evidence.latest)),
    Column::new("searched", Kind::Day, |snapshot, task| {
        let searched = snapshot.outline.tasks[*task].searched.as_ref().map(|searched| searched.date);
        Cell::of(searched.filter(|day| *day <= snapshot.as_of))
    }),
    Column::new("page", Kind::Page, |_, task| PageKind::Task(*task).into()),
];
