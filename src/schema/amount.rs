//! Sums of money: in the file of what they are for, or in a record.

use super::Source;
use crate::currency::Currency;
use crate::date::Date;
use crate::decode::Plain;
use crate::id::Reference;
use crate::lang::Localized;
use crate::number::Number;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// A sum of money for the thing in whose file it stands. It is shown from the day on which its source was published.
    Amount = "amount" {
        /// What became of the money.
        required kind: AmountKind,
        /// How much, in whole units of the currency: 120000000, not 1.2.
        required value: Spanned<Number>,
        /// The currency, by its code of ISO 4217: `CNY`, `EUR`.
        required currency: Currency,
        /// The period that it is for, or the day or period to whose end it was counted. Only amounts of one kind, currency and date are added up.
        required date: Date,
        /// The number of the paragraph of the plan that gives it.
        optional paragraph: Spanned<u32>,
        /// The source that gives it.
        optional source: Source,
        /// What a reader should know about it.
        optional note: Localized<Plain>,
    }
}

document! {
    /// A sum of money that a record states.
    RecordedAmount = "recorded amount" {
        /// What it is for: `task:18`, `step:18.1`, `action:3`.
        required of: Spanned<Reference>,
        /// What became of the money.
        required kind: AmountKind,
        /// How much, in whole units of the currency: 120000000, not 1.2.
        required value: Spanned<Number>,
        /// The currency, by its code of ISO 4217: `CNY`, `EUR`.
        required currency: Currency,
        /// The period that it is for, or the day or period to whose end it was counted. Only amounts of one kind, currency and date are added up.
        required date: Date,
        /// What a reader should know about it.
        optional note: Localized<Plain>,
    }
}

choices! {
    /// What became of a sum of money.
    AmountKind {
        /// It is to be spent.
        Planned = "planned",
        /// It was made available.
        Allocated = "allocated",
        /// It was paid out.
        Spent = "spent",
    }
}
