//! Which of several sums of money counts, and what they come to.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::rows::Rows;
use super::{Amount, Outline, Outranked, Record, SourcedAmount, Subject};
use crate::currency::Currency;
use crate::date::{Date, Day};
use crate::id::{Handle, RecordKind};
use crate::number::Number;
use crate::schema::AmountKind;

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

/// What tells sums of money apart that are never added up: the currency, the date by its last and first day, and the kind. In the
/// order of their keys they stand by currency, then by date.
type Key = (Currency, Day, Reverse<Day>, AmountKind);

fn key(amount: &Amount) -> Key {
    (amount.currency, amount.date.last(), Reverse(amount.date.first()), amount.kind)
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
    let tasks = outline.tasks.handles().map(Subject::Task);
    for of in tasks.chain(outline.steps.handles().map(Subject::Step)) {
        let own = outline.amounts(of).iter().enumerate().filter(|(_, row)| row.basis.day() <= as_of);
        for (place, row) in own {
            let (place, known) = (AmountPlace::Own(place), row.basis.day());
            let one = Found { amount: &row.amount, place, confirmed: row.is_confirmed(), known };
            found.entry(of).or_default().push(one);
        }
    }
    for (handle, record) in records.iter() {
        for (place, (of, amount)) in record.amounts.iter().enumerate() {
            let place = AmountPlace::Record(handle, place);
            let one = Found { amount, place, confirmed: record.is_confirmed(as_of), known: record.known };
            found.entry(*of).or_default().push(one);
        }
    }
    found.into_iter().map(|(of, found)| (of, ranked(found))).collect()
}

fn ranked(mut found: Vec<Found<'_>>) -> Vec<AmountEntry> {
    // What weighs the same keeps its order: that of the file, and then of the records.
    found.sort_by_key(|one| (key(one.amount), Reverse(one.weight())));
    let alike = found.chunk_by(|left, right| key(left.amount) == key(right.amount));
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

impl Outline {
    /// The sums of money that stand in the file of a thing, public or not.
    pub fn amounts(&self, of: Subject) -> &[SourcedAmount] {
        match of {
            Subject::Task(task) => &self.tasks[task].amounts,
            Subject::Step(step) => &self.steps[step].amounts,
            Subject::Target(_) | Subject::Safeguard(_) | Subject::Action(_) | Subject::Organisation(_) => &[],
        }
    }
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
    let mut sums: BTreeMap<Key, Option<AmountSum>> = BTreeMap::new();
    for amount in amounts {
        let sum = sums.entry(key(amount)).or_insert_with(|| {
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
