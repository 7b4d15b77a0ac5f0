//! The table of a target: its values, and the way to its goal as far as sources set it.

use serde::Serialize;

use crate::date::Date;
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
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
    /// The rows of a target in the order of their dates. Of one date, the baseline stands before the values and a goal behind
    /// them.
    pub(crate) fn all(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Vec<Self> {
        let outline = &scope.snapshot.outline;
        let target_row = &outline.targets[target];
        let state = scope.snapshot.target(target);
        let mut rows: Vec<(Date, Self)> = Vec::new();
        for entry in &state.observations {
            let date = scope.snapshot.records().observation(entry.observation).date;
            let view = ObservationView::new(scope, entry.observation, entry.outranked, lang);
            rows.extend(view.map(|view| (date, Self::Value(Box::new(view)))));
        }
        if let Some(baseline) = target_row.baseline.as_ref().filter(|_| state.has_baseline) {
            let (date, source) = (baseline.date, baseline.source.as_ref());
            let station = StationView::new(scope, (date, baseline.value), baseline.paragraph, source, lang);
            let place = rows.iter().rposition(|(other, _)| other.last() < date.last()).map_or(0, |place| place + 1);
            rows.insert(place, (date, Self::Baseline(station)));
        }
        let mut add_goal = |date: Date, row: Self| {
            let place = rows.iter().rposition(|(other, _)| other.last() <= date.last()).map_or(0, |place| place + 1);
            rows.insert(place, (date, row));
        };
        for interim in state.interim.iter().map(|place| &target_row.interim[*place]) {
            let (due, source) = (interim.due, interim.source.as_ref());
            let station = StationView::new(scope, (due, interim.value), interim.paragraph, source, lang);
            add_goal(due, Self::Interim(station));
        }
        if let Some(goal) = state.goal {
            let paragraph = target_row.paragraph.and_then(|place| scope.snapshot.plan().paragraphs.get(place));
            let paragraph = paragraph.map(|paragraph| paragraph.number);
            add_goal(goal.due, Self::Goal(StationView::new(scope, (goal.due, goal.value), paragraph, None, lang)));
        }
        let mut rows: Vec<Self> = rows.into_iter().map(|(_, row)| row).collect();
        align(rows.iter_mut().map(Self::cell).collect());
        rows
    }

    /// Its number.
    fn cell(&mut self) -> Cell<'_> {
        match self {
            Self::Value(value) => value.cell(),
            Self::Baseline(station) | Self::Interim(station) | Self::Goal(station) => station.cell(),
        }
    }
}
