//! `targets/<id>.yaml`: a quantified goal.

use crate::date::Date;
use crate::decode::Plain;
use crate::id::{TargetId, TaskId};
use crate::lang::Localized;
use crate::number::Number;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// A quantified goal of the plan.
    Target = "target" {
        /// Its id and address.
        required id: Spanned<TargetId>,
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
        /// The value to be reached.
        required value: Number,
        /// By when.
        required due: Date,
        /// The tasks that serve it.
        defaulted tasks: Vec<Spanned<TaskId>>,
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
    }
}
