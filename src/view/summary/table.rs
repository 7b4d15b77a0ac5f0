//! The table of a target: its values, and the way to its goal as far as sources set it.

use serde::Serialize;

use crate::data::Value;
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::{Baseline, Entry, Interim};
use crate::view::scope::Scope;
use crate::view::summary::align::{Cell, align};
use crate::view::summary::observation::ObservationView;
use crate::view::summary::path::StationView;

/// A row.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Row {
    /// A value of the total.
    Value(Box<ObservationView>),
    /// Where the way begins.
    Baseline(StationView),
    /// A goal on the way.
    Interim(StationView),
    /// The goal.
    Goal(StationView),
}

impl Row {
    /// The rows of a target, as [`Value::total`] orders them.
    pub(crate) fn all(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Vec<Self> {
        let rows = Value::total(&scope.snapshot, target).into_iter();
        let mut rows: Vec<Self> = rows.filter_map(|value| Self::new(scope, target, value, lang)).collect();
        align(rows.iter_mut().map(Self::cell).collect());
        rows
    }

    fn new(scope: &Scope<'_>, target: Handle<TargetKind>, value: Value, lang: Lang) -> Option<Self> {
        let row = &scope.snapshot.outline.targets[target];
        Some(match value {
            Value::Observed(Entry { observation, outranked }) => {
                Self::Value(Box::new(ObservationView::new(scope, observation, outranked, lang)?))
            }
            Value::Baseline => {
                let Baseline { date, value, paragraph, source, .. } = row.baseline.as_ref()?;
                Self::Baseline(StationView::new(scope, (*date, *value), *paragraph, source.as_ref(), lang))
            }
            Value::Interim(place) => {
                let Interim { due, value, paragraph, source, .. } = row.interim.get(place)?;
                Self::Interim(StationView::new(scope, (*due, *value), *paragraph, source.as_ref(), lang))
            }
            Value::Goal => {
                let goal = scope.snapshot.target(target).goal?;
                let paragraph = row.paragraph.and_then(|place| scope.snapshot.plan().paragraphs.get(place));
                let paragraph = paragraph.map(|paragraph| paragraph.number);
                Self::Goal(StationView::new(scope, (goal.due, goal.value), paragraph, None, lang))
            }
        })
    }

    /// Its number.
    fn cell(&mut self) -> Cell<'_> {
        match self {
            Self::Value(value) => value.cell(),
            Self::Baseline(station) | Self::Interim(station) | Self::Goal(station) => station.cell(),
        }
    }
}
