//! Targets in lists.

use serde::Serialize;

use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::{Goal, Target};
use crate::page::PageKind;
use crate::view::drawing::chart::Chart;
use crate::view::scope::Scope;
use crate::view::summary::meeting::Meeting;
use crate::view::summary::observation::ObservationView;
use crate::view::text::{DateText, Text};

/// A target in a list.
#[derive(Debug, Serialize)]
pub struct TargetSummary {
    /// Its name.
    pub name: Text,
    /// Its number as printed.
    pub number: Option<String>,
    /// Its address.
    pub href: String,
    /// The goal; `None` for an indicator that is followed.
    pub goal: Option<GoalView>,
    /// Whether there is a goal, but one that is a change from a baseline which is not public yet.
    pub goal_pending: bool,
    /// What is counted.
    pub unit: Text,
    /// How its values count.
    pub measure: &'static str,
    /// Which values reach the goal.
    pub direction: &'static str,
    /// The latest confirmed comparable value.
    pub headline: Option<ObservationView>,
    /// A later value that only reposts give.
    pub reported: Option<ObservationView>,
    /// The record that says without a value that it is reached, if its standing rests on that.
    pub met: Option<Meeting>,
    /// A value newer than both of them that cannot be compared with the others.
    pub incomparable: Option<ObservationView>,
    /// Where it stands.
    pub standing: &'static str,
    /// The date of the value that reached the goal in time, where the latest does so no longer.
    pub lapsed: Option<DateText>,
    /// Its chart without words, if it has values and the list is not too long for charts.
    pub spark: Option<Chart>,
}

/// A goal.
#[derive(Debug, Serialize)]
pub struct GoalView {
    /// The value to be reached, as headlines show it.
    pub amount: String,
    /// The value to be reached, in digits.
    pub value: String,
    /// By when.
    pub due: DateText,
    /// The change from the baseline by which it is set.
    pub change: Option<ChangeView>,
}

/// A change from a baseline.
#[derive(Debug, Serialize)]
pub struct ChangeView {
    /// By how much, without a minus.
    pub by: String,
    /// Whether it is a fall.
    pub falls: bool,
    /// How it is counted: `percent`, `points` or `units`.
    pub unit: &'static str,
}

impl TargetSummary {
    /// A target in a list that has room for charts.
    pub(crate) fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Self {
        Self { spark: Chart::spark_of(scope, target), ..Self::compact(scope, target, lang) }
    }

    /// A target in a list that has a row for each.
    pub(crate) fn compact(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Self {
        let row = &scope.snapshot.outline.targets[target];
        let state = scope.snapshot.target(target);
        let observation = |handle| ObservationView::new(scope, handle, None, lang);
        Self {
            name: scope.text(&row.name, lang),
            number: row.number.as_ref().map(|number| scope.printed(&number.0, lang)),
            href: scope.href_of(PageKind::Target(target), lang),
            goal_pending: row.goal.is_some() && state.goal.is_none(),
            goal: state.goal.map(|goal| GoalView::new(scope, row, goal, lang)),
            unit: scope.text(&row.unit, lang),
            measure: row.measure.name(),
            direction: row.direction.name(),
            headline: state.headline.and_then(observation),
            reported: state.reported.and_then(observation),
            met: state.met_by.and_then(|record| Meeting::new(scope, record, state.delay, lang)),
            incomparable: state.incomparable.and_then(observation),
            standing: state.standing.name(),
            lapsed: state.lapsed.map(|date| scope.date(date, lang)),
            spark: None,
        }
    }
}

impl GoalView {
    fn new(scope: &Scope<'_>, target: &Target, goal: Goal, lang: Lang) -> Self {
        Self {
            // A goal is never rounded: it would be another goal.
            amount: scope.compact(&target.unit, goal.value, lang),
            value: scope.number(goal.value, lang),
            due: scope.date(goal.due, lang),
            change: goal.change.map(|(by, unit)| ChangeView {
                by: scope.compact(&target.unit, by.magnitude(), lang),
                falls: by.is_negative(),
                unit: unit.name(),
            }),
        }
    }
}
