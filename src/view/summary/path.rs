//! The way to a goal, as far as sources set it.

use serde::Serialize;

use crate::data::{Distance, Station};
use crate::described::{Described, derive};
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::summary::align::{Cell, decimals};
use crate::view::text::DateText;

/// A value on the way.
#[derive(Debug, Described!, Serialize)]
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
#[derive(Debug, Described!, Serialize)]
pub struct PaceView {
    /// The date of the latest confirmed value.
    pub from: DateText,
    /// The difference between that value and the goal, without a minus.
    pub difference: String,
    /// What that comes to each year until the goal is due, rounded up; none where that says nothing.
    pub each_year: Option<String>,
    /// How many years that are, where it is said of each.
    pub years: Option<usize>,
    /// Whether values have to fall.
    pub falls: bool,
}

/// A paragraph of the official text.
#[derive(Debug, Described!, Serialize)]
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
    /// `None` where nothing can be said of it.
    pub(crate) fn new(scope: &Scope<'_>, target: Handle<TargetKind>, lang: Lang) -> Option<Self> {
        let unit = &scope.snapshot.outline.targets[target].unit;
        let Distance { from, difference, pace } = Distance::new(&scope.snapshot, target)?;
        Some(Self {
            from: scope.date(from, lang),
            difference: scope.compact(unit, difference.magnitude(), lang),
            each_year: pace.map(|pace| scope.compact(unit, pace.each_year.magnitude(), lang)),
            years: pace.map(|pace| pace.years),
            falls: difference.is_negative(),
        })
    }
}
