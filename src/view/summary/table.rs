//! The table of a target: its values, and the way to its goal as far as sources set it.

use serde::Serialize;

use crate::data::Value;
use crate::described::{Described, Kinds, Meant, Shape, derive};
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::Entry;
use crate::schema::Measure;
use crate::view::drawing::chart::{Gap, gaps};
use crate::view::scope::Scope;
use crate::view::summary::align::{Cell, align};
use crate::view::summary::observation::ObservationView;
use crate::view::summary::path::StationView;
use crate::view::text::DateText;

/// A row.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Row {
    /// A value of the total.
    Value(Box<ObservationView>),
    /// Years between values that count each year anew of which there is none.
    Gap(GapView),
    /// Where the way begins.
    Baseline(StationView),
    /// A goal on the way.
    Interim(StationView),
    /// The goal.
    Goal(StationView),
}

impl Described for Row {
    fn shape() -> Shape {
        Shape::Kinds(|| Kinds {
            name: "Row".to_owned(),
            meaning: "A row in the table of a target.",
            tag: "kind",
            kinds: vec![
                Meant { key: "value", meaning: "A value of the total.", shape: ObservationView::shape() },
                Meant {
                    key: "gap",
                    meaning: "Years between values that count each year anew of which there is none.",
                    shape: GapView::shape(),
                },
                Meant { key: "baseline", meaning: "Where the way begins.", shape: StationView::shape() },
                Meant { key: "interim", meaning: "A goal on the way.", shape: StationView::shape() },
                Meant { key: "goal", meaning: "The goal.", shape: StationView::shape() },
            ],
        })
    }
}

/// Years of which there is no value.
#[derive(Debug, Described!, Serialize)]
pub struct GapView {
    /// The years.
    pub date: DateText,
    /// An empty cell has nothing to align.
    #[serde(skip)]
    padding: String,
}

impl Row {
    /// The rows of a target, as [`Value::total`] orders them.
    pub(crate) fn all(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Vec<Self> {
        let rows = Value::total(&scope.snapshot, target).into_iter();
        let mut rows: Vec<Self> = rows.filter_map(|value| Self::new(scope, target, value, lang)).collect();
        for (behind, gap) in gaps_of(scope, target).into_iter().rev() {
            let Some(date) = gap.date() else { continue };
            let values = rows.iter().enumerate().filter(|(_, row)| matches!(row, Self::Value(_)));
            let Some((place, _)) = values.clone().nth(behind) else { continue };
            let view = GapView { date: scope.date(date, lang), padding: String::new() };
            rows.insert(place + 1, Self::Gap(view));
        }
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
            Self::Gap(gap) => (0, &mut gap.padding),
            Self::Baseline(station) | Self::Interim(station) | Self::Goal(station) => station.cell(),
        }
    }
}

/// The gaps between the yearly values of a target, each with the place of the value before it among all values.
fn gaps_of(scope: &Scope<'_>, target: Handle<TargetKind>) -> Vec<(usize, Gap)> {
    if scope.snapshot.outline.targets[target].measure != Measure::Annual {
        return Vec::new();
    }
    let records = scope.snapshot.records();
    let dated = |entry: &Entry| {
        let observation = records.observation(entry.observation);
        let stands = observation.comparable && observation.is_in_unit && observation.value().is_some();
        (observation.date, stands && entry.outranked.is_none())
    };
    let values: Vec<_> = scope.snapshot.target(target).observations.iter().map(dated).collect();
    gaps(&values).into_iter().map(|gap| (gap.after, gap)).collect()
}
