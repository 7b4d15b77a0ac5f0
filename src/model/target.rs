//! Targets: quantified goals, and indicators that are followed.

use super::Basis;
use crate::date::Date;
use crate::decode::Plain;
use crate::id::{BreakdownKind, Handle, OrganisationKind, TaskKind, TopicKind};
use crate::lang::Localized;
use crate::number::Number;
use crate::schema::{ChangeUnit, Direction, Measure, Searched, Source};

/// A quantified goal, or an indicator without a goal that is followed. All its values are in its own unit.
#[derive(Clone, Debug)]
pub struct Target {
    /// Its number as printed.
    pub number: Option<Plain>,
    /// Its name.
    pub name: Localized<Plain>,
    /// The words of the official text that set it.
    pub wording: Option<Localized<Plain>>,
    /// The place of the paragraph that sets it in [`Plan::paragraphs`](super::Plan::paragraphs).
    pub paragraph: Option<usize>,
    /// How its values count.
    pub measure: Measure,
    /// What is counted.
    pub unit: Localized<Plain>,
    /// Which values reach a goal.
    pub direction: Direction,
    /// The goal, if it has one.
    pub goal: Option<Goal>,
    /// The value from which the way to the goal is counted.
    pub baseline: Option<Baseline>,
    /// Goals on the way, the earliest first.
    pub interim: Vec<Interim>,
    /// The breakdowns by which its values are given.
    pub breakdowns: Vec<Handle<BreakdownKind>>,
    /// How many decimals its values are rounded to in headlines and charts.
    pub decimals: Option<u32>,
    /// What exactly is counted.
    pub definition: Option<Localized<Plain>>,
    /// How it is counted.
    pub method: Option<Localized<Plain>>,
    /// How often values are published.
    pub frequency: Option<Localized<Plain>>,
    /// When the next value is expected.
    pub next_update: Option<Date>,
    /// Where values were looked for without success, and when.
    pub searched: Option<Searched>,
    /// The organisation to ask about its values.
    pub contact: Option<Handle<OrganisationKind>>,
    /// The topics it belongs to.
    pub topics: Vec<Handle<TopicKind>>,
    /// The tasks that serve it.
    pub tasks: Vec<Handle<TaskKind>>,
}

/// A goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The value to be reached; of a change, what it makes of the baseline.
    pub value: Number,
    /// By when.
    pub due: Date,
    /// The change from the baseline by which it is set, if it is: by how much, and how that is counted.
    pub change: Option<(Number, ChangeUnit)>,
}

/// A value from which the way to a goal is counted.
#[derive(Clone, Debug)]
pub struct Baseline {
    /// The date of the value.
    pub date: Date,
    /// The value.
    pub value: Number,
    /// What the day follows from on which it became public.
    pub basis: Basis,
    /// The number of the paragraph that gives it.
    pub paragraph: Option<u32>,
    /// The source that gives it.
    pub source: Option<Source>,
}

/// A goal on the way to the goal.
#[derive(Clone, Debug)]
pub struct Interim {
    /// By when.
    pub due: Date,
    /// The value to be reached.
    pub value: Number,
    /// What the day follows from on which it became public.
    pub basis: Basis,
    /// The number of the paragraph that sets it.
    pub paragraph: Option<u32>,
    /// The source that sets it.
    pub source: Option<Source>,
}

impl Target {
    /// A value with the decimals that headlines and charts show: those that the target asks for, unless the value would then stand
    /// otherwise to the goal or to zero.
    pub fn rounded(&self, value: Number) -> Number {
        let rounded = self.decimals.map_or(value, |decimals| value.rounded(decimals));
        let stands = |value: Number| (self.goal.map(|goal| value.cmp(&goal.value)), value.is_zero());
        if stands(rounded) == stands(value) { rounded } else { value }
    }

    /// Whether a value reaches a goal.
    pub fn reaches(&self, value: Number, goal: Number) -> bool {
        self.direction.reaches(value, goal)
    }
}
