//! Values of targets, and the parts of which they are values.

use crate::date::Date;
use crate::decode::Plain;
use crate::id::{BreakdownKind, CategoryId, Handle, TargetKind};
use crate::lang::Localized;
use crate::number::Number;
use crate::schema::{Flag, Missing};

/// A value of a target on a date, or the reason why there is none.
#[derive(Clone, Debug)]
pub struct Observation {
    /// The target.
    pub target: Handle<TargetKind>,
    /// The date of the value.
    pub date: Date,
    /// The part that it is a value of.
    pub series: Series,
    /// The value.
    pub observed: Observed,
    /// What is counted: the target's unit, unless it is not comparable.
    pub unit: Localized<Plain>,
    /// The value as it was published, if that is in another unit.
    pub as_published: Option<AsPublished>,
    /// What exactly was counted.
    pub definition: Option<Localized<Plain>>,
    /// Whether it can stand in one line with the others.
    pub comparable: bool,
    /// Whether it is in the unit of its target. One that is not is never comparable.
    pub is_in_unit: bool,
    /// What is special about it.
    pub flags: Vec<Flag>,
}

/// What was observed. What is missing is never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observed {
    /// A value.
    Value(Number),
    /// Nothing, for this reason.
    Missing(Missing),
}

/// A value in the unit in which it was published.
#[derive(Clone, Debug)]
pub struct AsPublished {
    /// The value.
    pub value: Number,
    /// The unit.
    pub unit: Localized<Plain>,
}

/// The part of which something is a value: for each breakdown, in the order of the vocabulary, the place of the category in it.
/// Without any it is the total.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Series(Vec<(Handle<BreakdownKind>, usize)>);

impl Series {
    /// A part, from breakdowns and categories in any order.
    pub fn new(mut parts: Vec<(Handle<BreakdownKind>, usize)>) -> Self {
        parts.sort_unstable();
        Self(parts)
    }

    /// Whether this is the total.
    pub fn is_total(&self) -> bool {
        self.0.is_empty()
    }

    /// Each breakdown with the place of the category in it.
    pub fn parts(&self) -> &[(Handle<BreakdownKind>, usize)] {
        &self.0
    }

    /// The place of the category in a breakdown, if the part is one of it.
    pub fn category(&self, breakdown: Handle<BreakdownKind>) -> Option<usize> {
        self.0.iter().find(|(of, _)| *of == breakdown).map(|(_, category)| *category)
    }
}

/// A way in which values of targets are broken down.
#[derive(Clone, Debug)]
pub struct Breakdown {
    /// Its name.
    pub name: Localized<Plain>,
    /// Its categories, in order.
    pub categories: Vec<(CategoryId, Localized<Plain>)>,
}

impl Observation {
    /// The value, if there is one.
    pub fn value(&self) -> Option<Number> {
        match self.observed {
            Observed::Value(value) => Some(value),
            Observed::Missing(_) => None,
        }
    }

    /// Whether the source gives it in place of an earlier one.
    pub fn is_revised(&self) -> bool {
        self.flags.contains(&Flag::Revised)
    }
}
