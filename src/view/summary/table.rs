//! The table of a target: its values, and the way to its goal as far as sources set it.

use serde::Serialize;

use crate::data::Value;
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::Entry;
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
        let station = || value.station(&scope.snapshot, target).map(|station| StationView::new(scope, station, lang));
        Some(match value {
            Value::Observed(Entry { observation, outranked }) => {
                Self::Value(Box::new(ObservationView::new(scope, observation, outranked, lang)?))
            }
            Value::Baseline => Self::Baseline(station()?),
            Value::Interim(_) => Self::Interim(station()?),
            Value::Goal => Self::Goal(station()?),
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
