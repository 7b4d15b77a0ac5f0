//! The way to a goal, as far as sources set it.

use serde::Serialize;

use crate::date::{Date, Day};
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::{Goal, Target};
use crate::number::Number;
use crate::page::PageKind;
use crate::schema::{Measure, Source};
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::text::DateText;

/// The way to a goal. It says where the way begins and what it passes, and what is still to be done; it judges nothing.
#[derive(Debug, Serialize)]
pub struct PathView {
    /// Where it begins.
    pub baseline: Option<StationView>,
    /// The goals on the way.
    pub interim: Vec<StationView>,
    /// What is still to be done, if it has a beginning.
    pub pace: Option<PaceView>,
}

/// A value on the way.
#[derive(Debug, Serialize)]
pub struct StationView {
    /// The date of the value.
    pub date: DateText,
    /// The value.
    pub value: String,
    /// The paragraph of the plan that gives it.
    pub place: Option<Place>,
    /// The source that gives it.
    pub source: Option<SourceView>,
}

/// What is still to be done, in plain arithmetic.
#[derive(Debug, Serialize)]
pub struct PaceView {
    /// The date of the latest confirmed value.
    pub from: DateText,
    /// The difference between that value and the goal, without a minus.
    pub difference: String,
    /// The same for each year until the goal is due, rounded up.
    pub each_year: String,
    /// How many years that are; 1 if they are not whole ones, and then nothing is said of each.
    pub years: usize,
    /// Whether values have to fall.
    pub falls: bool,
}

/// A paragraph of the official text.
#[derive(Debug, Serialize)]
pub struct Place {
    /// Its number.
    pub paragraph: u32,
    /// Its address.
    pub href: Option<String>,
}

impl Place {
    pub(crate) fn new(scope: &Scope<'_>, paragraph: u32, lang: Lang) -> Self {
        Self { paragraph, href: scope.href(PageKind::Plan, lang).map(|plan| format!("{plan}#p{paragraph}")) }
    }
}

impl PathView {
    /// The way to the goal of a target; `None` if no source says more of it than the goal.
    pub(crate) fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Option<Self> {
        let row = &scope.snapshot.outline.targets[target];
        let state = scope.snapshot.target(target);
        let station = |date: Date, value: Number, paragraph: Option<u32>, source: Option<&Source>| StationView {
            date: scope.date(date, lang),
            value: scope.number(value, lang),
            place: paragraph.map(|paragraph| Place::new(scope, paragraph, lang)),
            source: source.map(|source| scope.source(source, lang)),
        };
        let baseline = row.baseline.as_ref().filter(|_| state.has_baseline);
        let interim = state.interim.iter().map(|place| &row.interim[*place]);
        let path = Self {
            // Where a source says that it is reached, nothing is left to be done.
            pace: baseline
                .filter(|_| state.met_by.is_none())
                .and(state.goal)
                .and_then(|goal| PaceView::new(scope, target, row, goal, lang)),
            baseline: baseline.map(|row| station(row.date, row.value, row.paragraph, row.source.as_ref())),
            interim: interim.map(|row| station(row.due, row.value, row.paragraph, row.source.as_ref())).collect(),
        };
        (path.baseline.is_some() || !path.interim.is_empty()).then_some(path)
    }
}

impl PaceView {
    /// `None` where there is nothing to be done any more, no time left, or nothing that adds up from year to year.
    fn new(scope: &Scope<'_>, target: Handle<TargetKind>, row: &Target, goal: Goal, lang: Lang) -> Option<Self> {
        // What counts anew each year, or is a share or a rate, does not add up from year to year.
        if !matches!(row.measure, Measure::Stock | Measure::Cumulative) || goal.due.last() < scope.snapshot.as_of {
            return None;
        }
        let latest = scope.snapshot.target(target).headline?;
        let latest = &scope.snapshot.records().row(latest.record).observations[latest.place];
        let value = latest.value().filter(|value| !row.reaches(*value, goal.value))?;
        let difference = goal.value.minus(value)?;
        let years = whole_years(latest.date.last(), goal.due.last()).unwrap_or(1);
        let each_year = difference.each(Number::parse(&years.to_string()).ok()?, difference.decimals())?;
        Some(Self {
            from: scope.date(latest.date, lang),
            difference: scope.number(difference.magnitude(), lang),
            each_year: scope.number(each_year.magnitude(), lang),
            years,
            falls: difference.is_negative(),
        })
    }
}

/// The years between two days of the same place in their years.
fn whole_years(from: Day, to: Day) -> Option<usize> {
    let is_same_day = (from.month(), from.day()) == (to.month(), to.day());
    usize::try_from(to.year() - from.year()).ok().filter(|years| is_same_day && *years > 0)
}
