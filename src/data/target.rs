//! The targets, and where they stand.

use super::column::Column;
use super::step::delay_unit;
use super::{Cell, Distance, Kind, Table, share_of_goal};
use crate::id::{Handle, TargetKind};
use crate::model::{Observation, ObservationHandle, Snapshot};
use crate::page::{Filter, FilterName, PageKind, TargetFilter};

pub(super) const COLUMNS: &[Column<Handle<TargetKind>>] = &[
    Column::new("id", Kind::Key, |snapshot, target| snapshot.outline.targets.id(*target).as_str().into()),
    Column::new("number", Kind::Text, |snapshot, target| Cell::of(snapshot.outline.targets[*target].number.as_ref())),
    Column::new("name", Kind::Words, |snapshot, target| (&snapshot.outline.targets[*target].name).into()),
    Column::new("wording", Kind::Words, |snapshot, target| {
        Cell::of(snapshot.outline.targets[*target].wording.as_ref())
    }),
    Column::new("paragraph", Kind::Count, |snapshot, target| {
        let place = snapshot.outline.targets[*target].paragraph;
        Cell::of(place.and_then(|place| snapshot.plan().paragraphs.get(place)).map(|paragraph| paragraph.number))
    }),
    Column::new("unit", Kind::Words, |snapshot, target| (&snapshot.outline.targets[*target].unit).into()),
    Column::new("measure", Kind::Code, |snapshot, target| {
        Cell::Code("measure-name-", snapshot.outline.targets[*target].measure.name())
    }),
    Column::new("direction", Kind::Code, |snapshot, target| {
        Cell::Code("direction-name-", snapshot.outline.targets[*target].direction.name())
    }),
    Column::new("goal", Kind::Number, |snapshot, target| {
        Cell::of(snapshot.target(*target).goal.map(|goal| goal.value))
    }),
    Column::new("due", Kind::Date, |snapshot, target| Cell::of(snapshot.target(*target).goal.map(|goal| goal.due))),
    Column::new("change", Kind::Number, |snapshot, target| {
        let change = snapshot.outline.targets[*target].goal.and_then(|goal| goal.change);
        Cell::of(change.map(|(by, _)| by))
    }),
    Column::new("change_unit", Kind::Code, |snapshot, target| {
        let change = snapshot.outline.targets[*target].goal.and_then(|goal| goal.change);
        change.map_or(Cell::Empty, |(_, unit)| Cell::Code("change-name-", unit.name()))
    }),
    Column::new("state", Kind::Code, |snapshot, target| match TargetFilter::of(snapshot, *target).name(snapshot) {
        FilterName::Word(key, word) => Cell::Code(key, word),
        FilterName::Thing { .. } => Cell::Empty,
    }),
    Column::new("latest_value", Kind::Number, |snapshot, target| {
        Cell::of(headline(snapshot, *target).and_then(Observation::value))
    }),
    Column::new("latest_value_date", Kind::Date, |snapshot, target| {
        Cell::of(headline(snapshot, *target).map(|observation| observation.date))
    }),
    Column::new("latest_value_record", Kind::Reference(Table::Records), |snapshot, target| {
        record(snapshot, snapshot.target(*target).headline)
    }),
    Column::new("reported_value", Kind::Number, |snapshot, target| {
        Cell::of(reported(snapshot, *target).and_then(Observation::value))
    }),
    Column::new("reported_value_date", Kind::Date, |snapshot, target| {
        Cell::of(reported(snapshot, *target).map(|observation| observation.date))
    }),
    Column::new("reported_value_record", Kind::Reference(Table::Records), |snapshot, target| {
        record(snapshot, snapshot.target(*target).reported)
    }),
    Column::new("met_by", Kind::Reference(Table::Records), |snapshot, target| {
        Cell::of(snapshot.target(*target).met_by.map(|record| snapshot.records().id(record).as_str()))
    }),
    Column::new("lapsed_date", Kind::Date, |snapshot, target| Cell::of(snapshot.target(*target).lapsed)),
    Column::new("value_count", Kind::Count, |snapshot, target| snapshot.target(*target).observations.len().into()),
    Column::new("definition", Kind::Words, |snapshot, target| {
        Cell::of(snapshot.outline.targets[*target].definition.as_ref())
    }),
    Column::new("method", Kind::Words, |snapshot, target| Cell::of(snapshot.outline.targets[*target].method.as_ref())),
    Column::new("frequency", Kind::Words, |snapshot, target| {
        Cell::of(snapshot.outline.targets[*target].frequency.as_ref())
    }),
    Column::new("next_update", Kind::Date, |snapshot, target| Cell::of(snapshot.outline.targets[*target].next_update)),
    Column::new("searched", Kind::Day, |snapshot, target| {
        let searched = snapshot.outline.targets[*target].searched.as_ref().map(|searched| searched.date);
        Cell::of(searched.filter(|day| *day <= snapshot.as_of))
    }),
    Column::new("contact", Kind::Reference(Table::Organisations), |snapshot, target| {
        let outline = snapshot.outline;
        Cell::of(outline.targets[*target].contact.map(|contact| outline.organisations.id(contact).as_str()))
    }),
    Column::new("topics", Kind::References(Table::Topics), |snapshot, target| {
        let outline = snapshot.outline;
        Cell::ids(outline.targets[*target].topics.iter().map(|topic| outline.topics.id(*topic).as_str()))
    }),
    Column::new("page", Kind::Page, |_, target| PageKind::Target(*target).into()),
    Column::new("delay", Kind::Count, |snapshot, target| {
        Cell::of(snapshot.target(*target).delay.map(|delay| delay.parts().1))
    }),
    Column::new("delay_unit", Kind::Code, |snapshot, target| delay_unit(snapshot.target(*target).delay)),
    Column::new("goal_share", Kind::Count, |snapshot, target| {
        Cell::of(share_of_goal(snapshot, *target).map(|share| usize::from(share.percent)))
    }),
    Column::new("remaining", Kind::Number, |snapshot, target| {
        Cell::of(Distance::new(snapshot, *target).map(|distance| distance.difference))
    }),
    Column::new("remaining_each_year", Kind::Number, |snapshot, target| {
        Cell::of(Distance::new(snapshot, *target).and_then(|distance| distance.pace).map(|pace| pace.each_year))
    }),
];

/// The latest confirmed value, as headlines have it.
fn headline<'m>(snapshot: &Snapshot<'m>, target: Handle<TargetKind>) -> Option<&'m Observation> {
    snapshot.target(target).headline.map(|latest| snapshot.records().observation(latest))
}

/// The later value that only reposts give.
fn reported<'m>(snapshot: &Snapshot<'m>, target: Handle<TargetKind>) -> Option<&'m Observation> {
    snapshot.target(target).reported.map(|latest| snapshot.records().observation(latest))
}

/// The record of a value.
fn record<'m>(snapshot: &Snapshot<'m>, observation: Option<ObservationHandle>) -> Cell<'m> {
    Cell::of(observation.map(|observation| snapshot.records().id(observation.record).as_str()))
}
