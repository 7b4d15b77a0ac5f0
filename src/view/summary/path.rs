//! The way to a goal, as far as sources set it.

use serde::Serialize;

use crate::data::Station;
use crate::date::Day;
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::number::Number;
use crate::page::PageKind;
use crate::schema::Measure;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::summary::align::{Cell, decimals};
use crate::view::text::DateText;

/// A value on the way.
#[derive(Debug, Serialize)]
pub struct StationView {
    /// The date of the value.
    pub date: DateText,
    /// The value, in digits.
    pub value: String,
    /// White space that aligns the value with others of its table by their points, behind it.
    pub padding: String,
    /// The paragraph of the plan that gives it.
    pub place: Option<Place>,
    /// The source that gives it.
    pub source: Option<SourceView>,
    /// How many decimals the value has.
    #[serde(skip)]
    decimals: u32,
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

impl StationView {
    pub(super) fn new(scope: &Scope<'_>, Station { date, value, paragraph, source }: Station<'_>, lang: Lang) -> Self {
        Self {
            date: scope.date(date, lang),
            value: scope.number(value, lang),
            padding: String::new(),
            place: paragraph.map(|paragraph| Place::new(scope, paragraph, lang)),
            source: source.map(|source| scope.source(source, lang)),
            decimals: decimals(Some(value)),
        }
    }

    /// Its number in a column.
    pub(super) fn cell(&mut self) -> Cell<'_> {
        (self.decimals, &mut self.padding)
    }
}

impl PaceView {
    /// `None` where the way has no beginning or no end, where there is nothing to be done any more, no time left, or nothing
    /// that adds up from year to year.
    pub(crate) fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Option<Self> {
        let row = &scope.snapshot.outline.targets[target];
        let state = scope.snapshot.target(target);
        // Where a source says that it is reached, nothing is left to be done.
        let goal = state.goal.filter(|_| state.has_baseline && state.met_by.is_none())?;
        // What counts anew each year, or is a share or a rate, does not add up from year to year.
        if !matches!(row.measure, Measure::Stock | Measure::Cumulative) || goal.due.last() < scope.snapshot.as_of {
            return None;
        }
        let latest = state.headline?;
        let latest = scope.snapshot.records().observation(latest);
        let value = latest.value().filter(|value| !row.reaches(*value, goal.value))?;
        let difference = goal.value.minus(value)?;
        let years = whole_years(latest.date.last(), goal.due.last()).unwrap_or(1);
        let each_year = difference.each(Number::parse(&years.to_string()).ok()?, difference.decimals())?;
        Some(Self {
            from: scope.date(latest.date, lang),
            difference: scope.compact(&row.unit, difference.magnitude(), lang),
            each_year: scope.compact(&row.unit, each_year.magnitude(), lang),
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
