//! Sums of money, and which of several counts.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::rows::Rows;
use super::{Basis, Outline, Outranked, Record, Subject};
use crate::currency::Currency;
use crate::date::{Date, Day};
use crate::decode::Plain;
use crate::id::{Handle, RecordKind};
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

/// Where a sum of money is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountPlace {
    /// In the file of the thing that it is for: the place among its amounts.
    Own(usize),
    /// In a record: the place among the record's amounts.
    Record(Handle<RecordKind>, usize),
}

/// A sum of money among those of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AmountEntry {
    /// Where it is stated.
    pub place: AmountPlace,
    /// Whether it is the one that counts of its kind, currency and date.
    pub counts: bool,
    /// Why another sum of its kind, currency and date counts in its place, if they differ.
    pub outranked: Option<Outranked>,
}

/// What tells sums of money apart that are never added up: the currency, the date by its last and first day, and the kind.
pub(super) type AmountKey = (Currency, Day, Reverse<Day>, AmountKind);

impl Amount {
    /// What tells it apart from sums that it must not be added to. Sums in the order of their keys stand by currency, then by date.
    pub(super) fn key(&self) -> AmountKey {
        (self.currency, self.date.last(), Reverse(self.date.first()), self.kind)
    }
}

/// A public sum of money with what decides whether it counts.
#[derive(Clone, Copy)]
struct Found<'m> {
    amount: &'m Amount,
    place: AmountPlace,
    confirmed: bool,
    known: Day,
}

impl Found<'_> {
    /// The greatest counts: the one that is more than a repost; then the one that became known later; then, so that nothing
    /// is made more of than is certain, the lower.
    fn weight(&self) -> (bool, Day, Reverse<Number>) {
        (self.confirmed, self.known, Reverse(self.amount.value))
    }

    fn outranked(&self, by: &Self) -> Option<Outranked> {
        (self.amount.value != by.amount.value).then(|| {
            if self.confirmed != by.confirmed {
                Outranked::ByConfirmed
            } else if self.known != by.known {
                Outranked::ByNewer
            } else {
                Outranked::ByLower
            }
        })
    }
}

/// The public sums of money of each thing that has some, by currency and date; of several with one kind, currency and date the one
/// that counts first.
pub(super) fn amounts(
    outline: &Outline,
    records: Rows<'_, RecordKind, Record>,
    as_of: Day,
) -> HashMap<Subject, Vec<AmountEntry>> {
    let mut found: HashMap<Subject, Vec<Found<'_>>> = HashMap::new();
    for (task, row) in outline.tasks.iter().filter(|(_, row)| !row.amounts.is_empty()) {
        let known = row.amounts.iter().enumerate().filter(|(_, row)| row.basis.day() <= as_of);
        let known = known.map(|(place, row)| Found {
            amount: &row.amount,
            place: AmountPlace::Own(place),
            confirmed: row.is_confirmed(),
            known: row.basis.day(),
        });
        found.entry(Subject::Task(task)).or_default().extend(known);
    }
    for (handle, record) in records.iter() {
        for (place, (of, amount)) in record.amounts.iter().enumerate() {
            let place = AmountPlace::Record(handle, place);
            let one = Found { amount, place, confirmed: record.is_confirmed(), known: record.known };
            found.entry(*of).or_default().push(one);
        }
    }
    found.into_iter().map(|(of, found)| (of, ranked(found))).collect()
}

fn ranked(mut found: Vec<Found<'_>>) -> Vec<AmountEntry> {
    // What weighs the same keeps its order: that of the file, and then of the records.
    found.sort_by_key(|one| (one.amount.key(), Reverse(one.weight())));
    let alike = found.chunk_by(|left, right| left.amount.key() == right.amount.key());
    let entries = alike.flat_map(|alike| {
        let first = &alike[0];
        alike.iter().enumerate().map(|(rank, one)| AmountEntry {
            place: one.place,
            counts: rank == 0,
            outranked: one.outranked(first),
        })
    });
    entries.collect()
}

/// What several things together have of one kind, currency and date.
#[derive(Clone, Debug, PartialEq)]
pub struct AmountSum {
    /// What became of the money.
    pub kind: AmountKind,
    /// The currency.
    pub currency: Currency,
    /// The date, as the first of them has it.
    pub date: Date,
    /// The sum.
    pub value: Number,
    /// Of how many things it is.
    pub things: usize,
}

/// Adds up sums of money, each of another thing or of another kind, currency or date. What too few things state to be called a sum is
/// left out, and so is a sum with more digits than can be kept.
pub(super) fn sums<'m>(amounts: impl Iterator<Item = &'m Amount>) -> Vec<AmountSum> {
    let mut sums: BTreeMap<AmountKey, Option<AmountSum>> = BTreeMap::new();
    for amount in amounts {
        let sum = sums.entry(amount.key()).or_insert_with(|| {
            let Amount { kind, currency, date, value, .. } = *amount;
            let none = value.minus(value)?;
            Some(AmountSum { kind, currency, date, value: none, things: 0 })
        });
        *sum = sum.take().and_then(|sum| {
            let value = sum.value.plus(amount.value)?;
            Some(AmountSum { value, things: sum.things + 1, ..sum })
        });
    }
    sums.into_values().flatten().filter(|sum| sum.things > 1).collect()
}
