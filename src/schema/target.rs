//! `targets/<id>.yaml`: a quantified goal, or an indicator that is followed.

use super::{Searched, Source};
use crate::date::Date;
use crate::decode::Plain;
use crate::id::{BreakdownId, OrganisationId, TargetId, TaskId, TopicId};
use crate::lang::Localized;
use crate::number::Number;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// A quantified goal of the plan, or an indicator without a goal that is followed.
    Target = "target" {
        /// Its id and address.
        required id: Spanned<TargetId>,
        /// Its number as printed, if it has one.
        optional number: Plain,
        /// Its name.
        required name: Localized<Plain>,
        /// The words of the official text that set it.
        optional wording: Localized<Plain>,
        /// The number of the paragraph that sets it.
        optional paragraph: Spanned<u32>,
        /// How its values count.
        required measure: Measure,
        /// What is counted, as it stands behind a number.
        required unit: Localized<Plain>,
        /// Which values reach the goal; `at-least` if nothing is said.
        defaulted direction: Direction,
        /// The value to be reached; together with `due`. Without a goal the target is an indicator that is followed.
        optional value: Spanned<Number>,
        /// The goal as a change from the baseline, instead of `value`.
        optional change: Change,
        /// By when the goal is to be reached.
        optional due: Spanned<Date>,
        /// The value from which the way to the goal is counted, with the source or paragraph that gives it.
        optional baseline: Baseline,
        /// Goals on the way, in the order of their dates, each with the source or paragraph that sets it.
        defaulted interim: Vec<Interim>,
        /// The breakdowns by which its values are given, of those in `vocabulary.yaml`.
        defaulted breakdowns: Vec<Spanned<BreakdownId>>,
        /// How many decimals its values are rounded to in headlines and charts; as written if nothing is said. Tables never round.
        optional decimals: u32,
        /// What exactly is counted.
        optional definition: Localized<Plain>,
        /// How it is counted.
        optional method: Localized<Plain>,
        /// How often values are published.
        optional frequency: Localized<Plain>,
        /// When the next value is expected. The calendar of the plan tells so, and that of the organisation to ask.
        optional next_update: Spanned<Date>,
        /// Where values were looked for without success, and when. Shown while there are none.
        optional searched: Searched,
        /// The organisation to ask about its values.
        optional contact: Spanned<OrganisationId>,
        /// The topics it belongs to, from the vocabulary.
        defaulted topics: Vec<Spanned<TopicId>>,
        /// The tasks that serve it.
        defaulted tasks: Vec<Spanned<TaskId>>,
    }
}

document! {
    /// A goal as a change from the baseline.
    Change = "change" {
        /// By how much, with a minus for less.
        required by: Number,
        /// How the change is counted.
        required unit: ChangeUnit,
    }
}

document! {
    /// A value from which the way to a goal is counted. It is shown from the day on which its source was published.
    Baseline = "baseline" {
        /// The date of the value.
        required date: Date,
        /// The value.
        required value: Number,
        /// The number of the paragraph of the plan that gives it.
        optional paragraph: Spanned<u32>,
        /// The source that gives it.
        optional source: Source,
    }
}

document! {
    /// A goal on the way to the goal. It is shown from the day on which its source was published.
    Interim = "interim goal" {
        /// By when.
        required due: Date,
        /// The value to be reached.
        required value: Number,
        /// The number of the paragraph of the plan that sets it.
        optional paragraph: Spanned<u32>,
        /// The source that sets it.
        optional source: Source,
    }
}

choices! {
    /// How the values of a target count.
    Measure {
        /// How many there are on a date.
        Stock = "stock",
        /// How many in one year.
        Annual = "annual",
        /// How many since the term began.
        Cumulative = "cumulative",
        /// A part of a whole, such as a percentage.
        Share = "share",
        /// An amount for each unit of another, such as deaths in 100,000 people, or a growth rate.
        Rate = "rate",
    }
}

choices! {
    /// Which values reach a goal.
    #[derive(Default)]
    Direction {
        /// The goal and everything above it.
        #[default]
        AtLeast = "at-least",
        /// The goal and everything below it.
        AtMost = "at-most",
        /// The goal alone.
        Exactly = "exactly",
    }
}

impl Direction {
    /// Whether a value reaches a goal.
    pub fn reaches(self, value: Number, goal: Number) -> bool {
        match self {
            Self::AtLeast => value >= goal,
            Self::AtMost => value <= goal,
            Self::Exactly => value == goal,
        }
    }
}

choices! {
    /// How a change from the baseline is counted.
    ChangeUnit {
        /// In per cent of the baseline.
        Percent = "percent",
        /// In percentage points, added to a baseline that is a percentage.
        Points = "points",
        /// In the unit of the target, added to the baseline.
        Units = "units",
    }
}
