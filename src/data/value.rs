//! The values of targets, with the way to their goals as far as sources set it.

use super::column::Column;
use super::{Cell, Kind, Table};
use crate::date::Date;
use crate::id::{Handle, TargetKind};
use crate::model::{Baseline, Entry, Interim, Observation, Observed, Outranked, Record, Snapshot, Target};
use crate::number::Number;
use crate::schema::Source;

/// A row in the table of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A value that a record gives, or the reason why there is none.
    Observed(Entry),
    /// Where the way to the goal begins.
    Baseline,
    /// A goal on the way: its place among the interim goals.
    Interim(usize),
    /// The goal.
    Goal,
}

impl Value {
    /// The values of the total of a target and the way to its goal, in the order of their dates. Of one date, the baseline stands before
    /// the values and a goal behind them.
    pub fn total(snapshot: &Snapshot<'_>, target: Handle<TargetKind>) -> Vec<Self> {
        let (row, state) = (&snapshot.outline.targets[target], snapshot.target(target));
        let dated = |entry: &Entry| (snapshot.records().observation(entry.observation).date, Self::Observed(*entry));
        let mut rows: Vec<(Date, Self)> = state.observations.iter().map(dated).collect();
        if let Some(date) = row.baseline.as_ref().filter(|_| state.has_baseline).map(|baseline| baseline.date) {
            let place = rows.iter().rposition(|(other, _)| other.last() < date.last()).map_or(0, |place| place + 1);
            rows.insert(place, (date, Self::Baseline));
        }
        let interim = state.interim.iter().map(|place| (row.interim[*place].due, Self::Interim(*place)));
        for (date, goal) in interim.chain(state.goal.map(|goal| (goal.due, Self::Goal))) {
            let place = rows.iter().rposition(|(other, _)| other.last() <= date.last()).map_or(0, |place| place + 1);
            rows.insert(place, (date, goal));
        }
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// What is to be said of a value that is not observed.
    pub fn station<'m>(self, snapshot: &Snapshot<'m>, target: Handle<TargetKind>) -> Option<Station<'m>> {
        let row = &snapshot.outline.targets[target];
        Some(match self {
            Self::Observed(_) => return None,
            Self::Baseline => {
                let Baseline { date, value, paragraph, source, .. } = row.baseline.as_ref()?;
                Station { date: *date, value: *value, paragraph: *paragraph, source: source.as_ref() }
            }
            Self::Interim(place) => {
                let Interim { due, value, paragraph, source, .. } = row.interim.get(place)?;
                Station { date: *due, value: *value, paragraph: *paragraph, source: source.as_ref() }
            }
            Self::Goal => {
                let goal = snapshot.target(target).goal?;
                let paragraph = row.paragraph.and_then(|place| snapshot.plan().paragraphs.get(place));
                let paragraph = paragraph.map(|paragraph| paragraph.number);
                Station { date: goal.due, value: goal.value, paragraph, source: None }
            }
        })
    }
}

/// A value on the way to a goal, from its beginning to the goal itself.
#[derive(Clone, Copy, Debug)]
pub struct Station<'m> {
    /// The date of the value, or by when it is to be reached.
    pub date: Date,
    /// The value.
    pub value: Number,
    /// The number of the paragraph of the plan that sets it.
    pub paragraph: Option<u32>,
    /// The source that gives it.
    pub source: Option<&'m Source>,
}

/// A row of the table of all values.
#[derive(Clone, Copy)]
pub(super) struct Row {
    target: Handle<TargetKind>,
    value: Value,
}

/// The rows of a target: those of the total, then those of its parts.
pub(super) fn all(snapshot: &Snapshot<'_>, target: Handle<TargetKind>) -> Vec<Row> {
    let parts = snapshot.target(target).parts.iter().flat_map(|(_, entries)| entries).copied().map(Value::Observed);
    let values = Value::total(snapshot, target).into_iter().chain(parts);
    values.map(|value| Row { target, value }).collect()
}

impl Row {
    fn target<'m>(&self, snapshot: &Snapshot<'m>) -> &'m Target {
        &snapshot.outline.targets[self.target]
    }

    fn entry(&self) -> Option<Entry> {
        match self.value {
            Value::Observed(entry) => Some(entry),
            Value::Baseline | Value::Interim(_) | Value::Goal => None,
        }
    }

    /// The observation with the record that gives it.
    fn observed<'m>(&self, snapshot: &Snapshot<'m>) -> Option<(&'m Record, &'m Observation)> {
        let handle = self.entry()?.observation;
        Some((snapshot.records().row(handle.record), snapshot.records().observation(handle)))
    }

    fn observation<'m>(&self, snapshot: &Snapshot<'m>) -> Option<&'m Observation> {
        self.observed(snapshot).map(|(_, observation)| observation)
    }

    fn station<'m>(&self, snapshot: &Snapshot<'m>) -> Option<Station<'m>> {
        self.value.station(snapshot, self.target)
    }

    /// The source that gives it.
    fn source<'m>(&self, snapshot: &Snapshot<'m>) -> Option<&'m Source> {
        let observed = self.observed(snapshot).and_then(|(record, _)| record.sources.main(snapshot.as_of));
        observed.or_else(|| self.station(snapshot).and_then(|station| station.source))
    }
}

pub(super) const COLUMNS: &[Column<Row>] = &[
    Column::new("target", Kind::Owner(Table::Targets), |snapshot, row| {
        snapshot.outline.targets.id(row.target).as_str().into()
    }),
    Column::new("kind", Kind::Code, |_, row| {
        Cell::Code(
            "value-kind-",
            match row.value {
                Value::Observed(_) => "value",
                Value::Baseline => "baseline",
                Value::Interim(_) => "interim",
                Value::Goal => "goal",
            },
        )
    }),
    Column::new("date", Kind::Date, |snapshot, row| {
        let observed = row.observation(snapshot).map(|observation| observation.date);
        Cell::of(observed.or_else(|| row.station(snapshot).map(|station| station.date)))
    }),
    Column::new("series", Kind::Series, |snapshot, row| {
        row.observation(snapshot).map_or(Cell::Empty, |observation| Cell::Series(&observation.series))
    }),
    Column::new("value", Kind::Number, |snapshot, row| {
        let observed = row.observation(snapshot).and_then(Observation::value);
        Cell::of(observed.or_else(|| row.station(snapshot).map(|station| station.value)))
    }),
    Column::new("unit", Kind::Words, |snapshot, row| {
        let unit = row.observation(snapshot).map_or(&row.target(snapshot).unit, |observation| &observation.unit);
        unit.into()
    }),
    Column::new("missing", Kind::Code, |snapshot, row| {
        match row.observation(snapshot).map(|observation| observation.observed) {
            Some(Observed::Missing(reason)) => Cell::Code("missing-", reason.name()),
            Some(Observed::Value(_)) | None => Cell::Empty,
        }
    }),
    Column::new("published_value", Kind::Number, |snapshot, row| {
        let published = row.observation(snapshot).and_then(|observation| observation.as_published.as_ref());
        Cell::of(published.map(|published| published.value))
    }),
    Column::new("published_unit", Kind::Words, |snapshot, row| {
        let published = row.observation(snapshot).and_then(|observation| observation.as_published.as_ref());
        Cell::of(published.map(|published| &published.unit))
    }),
    Column::new("comparable", Kind::Truth, |snapshot, row| {
        Cell::of(row.observation(snapshot).map(|observation| observation.comparable))
    }),
    Column::new("flags", Kind::Codes, |snapshot, row| {
        let flags = row.observation(snapshot).map_or(&[][..], |observation| &observation.flags);
        Cell::Codes("flag-", flags.iter().map(|flag| flag.name()).collect())
    }),
    Column::new("counts", Kind::Truth, |snapshot, row| {
        let comparable = row.observation(snapshot).is_some_and(|observation| observation.comparable);
        Cell::of(row.entry().map(|entry| entry.outranked.is_none() && comparable))
    }),
    Column::new("outranked", Kind::Code, |_, row| {
        row.entry()
            .and_then(|entry| entry.outranked)
            .map(Outranked::name)
            .map_or(Cell::Empty, |word| Cell::Code("outranked-name-", word))
    }),
    Column::new("confirmed", Kind::Truth, |snapshot, row| {
        Cell::of(row.observed(snapshot).map(|(record, _)| record.is_confirmed(snapshot.as_of)))
    }),
    Column::new("definition", Kind::Words, |snapshot, row| {
        Cell::of(row.observation(snapshot).and_then(|observation| observation.definition.as_ref()))
    }),
    Column::new("record", Kind::Reference(Table::Records), |snapshot, row| {
        Cell::of(row.entry().map(|entry| snapshot.records().id(entry.observation.record).as_str()))
    }),
    Column::new("paragraph", Kind::Count, |snapshot, row| {
        Cell::of(row.station(snapshot).and_then(|station| station.paragraph))
    }),
    Column::new("publisher", Kind::Words, |snapshot, row| {
        Cell::of(row.source(snapshot).map(|source| &source.publisher.0))
    }),
    Column::new("source", Kind::Address, |snapshot, row| {
        Cell::of(row.source(snapshot).map(|source| source.url.as_str()))
    }),
];
