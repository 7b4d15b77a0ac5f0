//! How far a target is from its goal, in plain arithmetic, where its values allow that to be said.

use crate::date::{Date, Day};
use crate::id::{Handle, TargetKind};
use crate::model::Snapshot;
use crate::number::Number;
use crate::schema::{Direction, Measure};

/// What is still to be done from the latest confirmed value on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// The date of that value.
    pub from: Date,
    /// What the goal is above that value; negative if values have to fall.
    pub difference: Number,
    /// What that comes to each year; `None` where no several whole years are left, or one year fewer would do.
    pub pace: Option<Pace>,
}

/// What is needed each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The difference of a year, rounded up.
    pub each_year: Number,
    /// How many years are left.
    pub years: usize,
}

impl Distance {
    /// `None` where the way has no beginning or no end, where there is nothing to be done any more, no time left, or nothing
    /// that adds up from year to year.
    pub fn new(snapshot: &Snapshot<'_>, target: Handle<TargetKind>) -> Option<Self> {
        let (row, state) = (&snapshot.outline.targets[target], snapshot.target(target));
        // Where a source says that it is reached, nothing is left to be done.
        let goal = state.goal.filter(|_| state.has_baseline && state.met_by.is_none())?;
        if !adds_up(row.measure) || goal.due.last() < snapshot.as_of {
            return None;
        }
        let latest = snapshot.records().observation(state.headline?);
        let value = latest.value().filter(|value| !row.reaches(*value, goal.value))?;
        let difference = goal.value.minus(value)?;
        let years = whole_years(latest.date.last(), goal.due.last());
        Some(Self { from: latest.date, difference, pace: years.and_then(|years| Pace::new(difference, years)) })
    }
}

impl Pace {
    fn new(difference: Number, years: usize) -> Option<Self> {
        let each_year = difference.each(Number::parse(&years.to_string()).ok()?, difference.decimals())?;
        let without_one = each_year.times(i32::try_from(years).ok()? - 1)?;
        let is_needed = years > 1 && without_one.magnitude() < difference.magnitude();
        is_needed.then_some(Self { each_year, years })
    }
}

/// How much of its goal a target has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareOfGoal {
    /// In whole per cent, rounded down.
    pub percent: u8,
    /// Whether it is more than nothing and less than one per cent, which no whole number says.
    pub is_below_one: bool,
}

/// How much of its goal a target has. Only where that says how far it has come: values rise from nothing to the
/// goal, and the latest is no estimate and no older than
/// the term.
pub fn share_of_goal(snapshot: &Snapshot<'_>, target: Handle<TargetKind>) -> Option<ShareOfGoal> {
    let (row, state) = (&snapshot.outline.targets[target], snapshot.target(target));
    let rises_from_nothing = adds_up(row.measure) && row.direction == Direction::AtLeast && row.baseline.is_none();
    let goal = state.goal.filter(|goal| rises_from_nothing && goal.change.is_none())?;
    let headline = state.headline.filter(|_| !state.is_estimated)?;
    let (latest, record) = (snapshot.records().observation(headline), snapshot.records().row(headline.record));
    let is_before = snapshot.plan().is_before(latest.date.last().min(record.known));
    let value = latest.value().filter(|_| !is_before)?;
    let percent = value.whole_percent_of(goal.value)?;
    Some(ShareOfGoal { percent, is_below_one: percent == 0 && value > Number::ZERO })
}

/// Whether values add up from year to year, which what counts anew each year, a share or a rate does not.
fn adds_up(measure: Measure) -> bool {
    matches!(measure, Measure::Stock | Measure::Cumulative)
}

/// The years between two days of the same place in their years.
fn whole_years(from: Day, to: Day) -> Option<usize> {
    let is_same_day = (from.month(), from.day()) == (to.month(), to.day());
    usize::try_from(to.year() - from.year()).ok().filter(|years| is_same_day && *years > 0)
}
