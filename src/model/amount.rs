//! Sums of money.

use super::Basis;
use crate::currency::Currency;
use crate::date::Date;
use crate::decode::Plain;
use crate::lang::Localized;
use crate::number::Number;
use crate::schema::{AmountKind, Source};

/// A sum of money.
#[derive(Clone, Debug)]
pub struct Amount {
    /// What became of the money.
    pub kind: AmountKind,
    /// How much, in whole units of the currency.
    pub value: Number,
    /// The currency.
    pub currency: Currency,
    /// The period that it is for, or to whose end it was counted.
    pub date: Date,
    /// What a reader should know about it.
    pub note: Option<Localized<Plain>>,
}

/// A sum of money that a source or the plan gives outside records.
#[derive(Clone, Debug)]
pub struct SourcedAmount {
    /// The sum.
    pub amount: Amount,
    /// What the day follows from on which it became public.
    pub basis: Basis,
    /// The number of the paragraph that gives it.
    pub paragraph: Option<u32>,
    /// The source that gives it.
    pub source: Option<Source>,
}

impl SourcedAmount {
    /// Whether the plan or a source that is more than a repost gives it.
    pub fn is_confirmed(&self) -> bool {
        self.paragraph.is_some() || self.source.as_ref().is_some_and(|source| !source.mirror)
    }
}
