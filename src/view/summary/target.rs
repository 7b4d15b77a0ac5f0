//! Targets in lists.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::{Goal, Target};
use crate::page::PageKind;
use crate::schema::Direction;
use crate::view::drawing::bullet::{Bullet, BulletValues};
use crate::view::scope::Scope;
use crate::view::summary::meeting::{DelayView, Meeting};
use crate::view::summary::observation::ObservationView;
use crate::view::text::{DateText, Text};

/// A target in a list.
#[derive(Debug, Described!, Serialize)]
pub struct TargetSummary {
    /// Its name.
    pub name: Text,
    /// Its number as printed.
    pub number: Option<String>,
    /// Its address.
    pub href: String,
    /// The goal; none for an indicator that is followed.
    pub goal: Option<GoalView>,
    /// Whether there is a goal, but one that is a change from a baseline which is not public yet.
    pub goal_pending: bool,
    /// What is counted.
    pub unit: Text,
    /// How its values count: `stock`, `annual`, `cumulative`, `share`, `rate`.
    pub measure: &'static str,
    /// Which values reach the goal: `at-least`, `at-most`, `exactly`.
    pub direction: &'static str,
    /// The latest confirmed comparable value.
    pub headline: Option<ObservationView>,
    /// A later value that only reposts give.
    pub reported: Option<ObservationView>,
    /// The record that says without a value that it is reached, if its standing rests on that.
    pub met: Option<Meeting>,
    /// A value newer than both of them that cannot be compared with the others.
    pub incomparable: Option<ObservationView>,
    /// Where it stands: `no-data`, `no-total`, `followed`, `goal-pending`, `before`, `not-yet`, `within-limit`, `exceeded`, `overdue`, `undecided` (past due, and no confirmed figure tells whether it was reached by then), `lapsed`, `reached`, `reached-by-estimate`, `reported-reached`; `met`, `reported-met` (a source says without a figure that it is reached).
    pub standing: &'static str,
    /// The date of the value that reached the goal in time, where the latest does so no longer.
    pub lapsed: Option<DateText>,
    /// By how long it was certainly reached after it was due, if values tell.
    pub delay: Option<DelayView>,
    /// Whether it is reached, but nothing tells whether it already was when it was due.
    pub untold: bool,
    /// Whether its goal is past due.
    pub past_due: bool,
    /// Its values beside its goal, if it has any or a goal.
    pub bullet: Option<Bullet>,
}

/// A goal.
#[derive(Debug, Described!, Serialize)]
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
#[derive(Debug, Described!, Serialize)]
pub struct ChangeView {
    /// By how much, without a minus.
    pub by: String,
    /// Whether it is a fall.
    pub falls: bool,
    /// How it is counted: `percent`, `points` or `units`.
    pub unit: &'static str,
}

impl TargetSummary {
    pub(crate) fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Self {
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
            delay: state.delay.filter(|_| state.met_by.is_none()).map(DelayView::new),
            untold: state.is_untold_when_due,
            past_due: state.goal.is_some_and(|goal| goal.due.last() < scope.snapshot.as_of),
            bullet: bullet(scope, target, lang),
        }
    }
}

/// The values of a target beside its goal.
fn bullet(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Option<Bullet> {
    let row = &scope.snapshot.outline.targets[target];
    let state = scope.snapshot.target(target);
    let value = |handle| scope.snapshot.records().observation(handle).value();
    let values = BulletValues {
        confirmed: state.headline.and_then(value),
        reported: state.reported.and_then(value),
        goal: state.goal.map(|goal| goal.value),
        baseline: row.baseline.as_ref().filter(|_| state.has_baseline).map(|baseline| baseline.value),
        interim: state.interim.iter().map(|place| row.interim[*place].value).collect(),
        is_limit: row.direction == Direction::AtMost,
    };
    Bullet::new(&values, scope.is_mirrored(lang))
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
